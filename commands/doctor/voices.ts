import { listVoices, type ListedVoice } from '../../pipeline/index.js';
import { shortName } from '../voices/open.js';
import type { Finding } from './finding.js';

/** The built-in voices always speak; a natural one is what people judge the house by. */
export function voices(dataDir: string): Finding {
  const name = 'Giọng đọc';
  const all = listVoices(dataDir);
  const names = (presence: ListedVoice['presence']) =>
    all.filter((each) => each.presence === presence).map(({ voice }) => shortName(voice.id));
  const broken = names('faulty');
  const parts = [
    `có sẵn: ${names('built-in').join(', ')}`,
    `đã cài: ${names('here').join(', ') || advice(all)}`,
    broken.length > 0 && `hỏng: ${broken.join(', ')}`,
  ];
  const detail = parts.filter(Boolean).join('; ');
  if (broken[0] === undefined) return { name, state: 'ok', detail };
  return { name, state: 'wanted', detail, todo: `Xoá rồi cài lại: ${RUN} remove ${broken[0]}` };
}

const RUN = 'npm run -s loa-ban -- voices';

function advice(all: readonly ListedVoice[]): string {
  const natural = all.find(({ recommended }) => recommended);
  return natural
    ? `chưa có (giọng tự nhiên: ${RUN} install ${shortName(natural.voice.id)})`
    : 'chưa có';
}
