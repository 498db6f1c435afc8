import type { ListedVoice } from '../../pipeline/index.js';
import type { OneTimeSignIn } from '../../studio/server/index.js';
import { licenceWords, megabytes } from '../voices/list.js';
import { shortName } from '../voices/open.js';

export interface Addresses {
  readonly studio: readonly string[];
  readonly site: readonly string[];
  /** Of the trial station's stream. */
  readonly live: string;
}

/** Printed before anything is started, for it can never be printed again. */
export function signInLines({ name, password }: OneTimeSignIn): readonly string[] {
  return ['', `  Tên đăng nhập: ${name}`, `  Mật khẩu dùng một lần: ${password}`, ''];
}

export function welcomeLines({ studio, site, live }: Addresses): readonly string[] {
  const lines = (label: string, addresses: readonly string[]) =>
    addresses.map((address, index) => `${(index === 0 ? label : '').padEnd(18)}${address}`);
  return [
    ...lines('Trang làm việc:', studio),
    ...lines('Trang nghe lại:', site),
    ...lines('Nghe kênh thử:', [live]),
    '',
  ];
}

/** Offered, never waited for: without it the built-in voice speaks. */
export function naturalVoiceLines(voices: readonly ListedVoice[]): readonly string[] {
  const offered = voices.find(({ recommended }) => recommended);
  if (offered?.presence !== 'absent') return [];
  const { voice, bytes } = offered;
  const facts = [bytes !== null && megabytes(bytes), voice.licence && licenceWords(voice.licence)];
  return [
    `Máy đang đọc bằng giọng có sẵn. Giọng tự nhiên hơn (${facts.filter(Boolean).join(', ')}): bấm cài ở`,
    `trang Hôm nay, hoặc chạy “npm run -s loa-ban -- voices install ${shortName(voice.id)}”.`,
    '',
  ];
}
