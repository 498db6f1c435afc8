import { languageName, type Environment, type VoiceLicence } from '../../content/model/index.js';
import { listVoices, type ListedVoice } from '../../pipeline/index.js';
import { readCommandConfig } from '../config.js';
import { shortName } from './open.js';

export function listAllVoices(
  { json = false }: { readonly json?: boolean },
  environment: Environment,
): void {
  const voices = listVoices(readCommandConfig(environment).LOA_DATA);
  const text = json ? JSON.stringify(voices, null, 2) : voices.map(voiceLine).join('\n');
  process.stdout.write(`${text}\n`);
}

const SIGN: Readonly<Record<ListedVoice['presence'], string>> = {
  'built-in': '✓',
  here: '✓',
  absent: '–',
  faulty: '✗',
};

function voiceLine({
  voice,
  presence,
  bytes,
  fault,
  recommended,
  hostsWord,
  source,
}: ListedVoice): string {
  const size = bytes === null ? '' : `, ${megabytes(bytes)}`;
  const state = {
    'built-in': 'có sẵn',
    here: `đã cài${size}`,
    absent: `chưa cài${size}`,
    faulty: `hỏng: ${fault ?? ''}`,
  }[presence];
  const what = `${voice.name} (${languageName(voice.lang)})`;
  const notes = [
    state,
    voice.licence && licenceWords(voice.licence),
    hostsWord && hostsWordNote(source),
    recommended && 'nên cài',
  ];
  return `${SIGN[presence]} ${shortName(voice.id)} — ${what}: ${notes.filter(Boolean).join('; ')}`;
}

export const hostsWordNote = (host: string): string =>
  `chưa ai công bố mã kiểm tra, chỉ đối chiếu được với mã do ${host} cho biết`;

export const megabytes = (bytes: number): string =>
  bytes < 1e6 ? 'dưới 1 MB' : `${Math.round(bytes / 1e6)} MB`;

export function licenceWords({ name, nonCommercial }: VoiceLicence): string {
  return `giấy phép ${name}${nonCommercial ? ', không được dùng để kinh doanh' : ''}`;
}
