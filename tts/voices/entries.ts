/**
 * The voices that can be installed, as a table. Nothing here is guessed: where no sure hash of a file
 * is known, it stands as `null` and the file's own host must state it (`host-pin.ts`).
 */
import type { LanguageTag, Sha256, Voice, VoiceLicence } from '../../content/model/index.js';
import type { ModelFamily, VoiceFile } from './installed.js';

export interface EntryFile {
  readonly role: VoiceFile['role'];
  readonly name: string;
  readonly url: string;
  /** Exact where the hash is known, else about. */
  readonly bytes: number;
  readonly sha256: Sha256 | null;
}

export interface CatalogueEntry {
  readonly voice: Voice & { readonly licence: VoiceLicence };
  readonly family: ModelFamily;
  readonly sampleRate: number;
  readonly files: readonly EntryFile[];
}

/** What the first start offers: the one Vietnamese Piper voice that keeps the tones. */
export const DEFAULT_NEURAL_VOICE = 'onnx:vi_VN-vais1000-medium';

export const CATALOGUE: readonly CatalogueEntry[] = [
  piper({
    name: 'vi_VN-vais1000-medium',
    title: 'Nữ miền Bắc (VAIS1000)',
    lang: 'vi',
    path: 'vi/vi_VN/vais1000/medium',
    model: [63_201_294, 'ec7c89e2c85f4d1edc24b6120c18aaf1bda614f06b511567eb9c7c0de15e2dab'],
    config: [4_860, 'fafb9da1354ed4b77c31af228ed41fb41cd825c14cffa105454b25e6ae751ee0'],
    licence: {
      name: 'CC-BY-4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      nonCommercial: false,
      credit:
        'Tập tiếng nói VAIS-1000 (VAIS); mô hình của dự án Piper (rhasspy), học tiếp từ giọng Lessac.',
    },
  }),
  piper({
    name: 'en_US-joe-medium',
    title: 'Joe, nam',
    lang: 'en',
    path: 'en/en_US/joe/medium',
    model: [63_201_294, '58afce0321b8d9c46d7cdf9c16500cc55a793b4220212dba6b70fb788b3baf06'],
    config: [4_794, '3d6d5410b3795cb1950595247ef8f06190719e6fdbfa3a2356d8ec368e1aad33'],
    licence: {
      name: 'CC0-1.0',
      url: 'https://creativecommons.org/publicdomain/zero/1.0/',
      nonCommercial: false,
      credit:
        'Tập tiếng nói Joe (Nabu Casa); mô hình của dự án Piper (rhasspy), học tiếp từ giọng Lessac.',
    },
  }),
  mms('vie', 'vi', 'Tiếng Việt (MMS)'),
  mms('blt', 'blt', 'Tiếng Thái Đen, chữ La-tinh (MMS)'),
];

export const entryBytes = ({ files }: Pick<CatalogueEntry, 'files'>): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Every file must be the one that we know; else its host says which one it is. */
export const isPinned = ({ files }: Pick<CatalogueEntry, 'files'>): boolean =>
  files.every(({ sha256 }) => sha256 !== null);

export const catalogueEntry = (
  voiceId: string,
  catalogue: readonly CatalogueEntry[] = CATALOGUE,
): CatalogueEntry | undefined => catalogue.find(({ voice }) => voice.id === voiceId);

interface PiperFacts {
  readonly name: string;
  readonly title: string;
  readonly lang: LanguageTag;
  readonly path: string;
  readonly model: readonly [bytes: number, sha256: Sha256];
  readonly config: readonly [bytes: number, sha256: Sha256];
  readonly licence: VoiceLicence;
}

function piper({ name, title, lang, path, model, config, licence }: PiperFacts): CatalogueEntry {
  const base = `https://huggingface.co/rhasspy/piper-voices/resolve/v1.0.0/${path}/${name}`;
  const file = (role: VoiceFile['role'], ending: string, [bytes, sha256]: PiperFacts['model']) => ({
    ...{ role, bytes, sha256 },
    name: `${name}${ending}`,
    url: `${base}${ending}`,
  });
  return {
    voice: neural(name, title, lang, licence),
    family: 'piper',
    sampleRate: 22_050,
    files: [file('model', '.onnx', model), file('config', '.onnx.json', config)],
  };
}

/** Meta publishes no hash and no ONNX of these; the host of the conversion states the hashes. */
function mms(code: string, lang: LanguageTag, title: string): CatalogueEntry {
  const host = 'https://huggingface.co/willwade/mms-tts-multilingual-models-onnx';
  const file = (role: VoiceFile['role'], name: string, bytes: number): EntryFile => ({
    ...{ role, name, bytes, sha256: null },
    url: `${host}/resolve/main/${code}/${name}`,
  });
  return {
    voice: neural(`mms-${code}`, title, lang, {
      name: 'CC-BY-NC-4.0',
      url: 'https://creativecommons.org/licenses/by-nc/4.0/',
      nonCommercial: true,
      credit: 'Meta AI, dự án Massively Multilingual Speech (MMS); bản ONNX của Will Wade.',
    }),
    family: 'mms',
    sampleRate: 16_000,
    files: [file('model', 'model.onnx', 114_000_000), file('tokens', 'tokens.txt', 1_000)],
  };
}

function neural(
  name: string,
  title: string,
  lang: LanguageTag,
  licence: VoiceLicence,
): CatalogueEntry['voice'] {
  const id = `onnx:${name}`;
  return { kind: 'voice', id, engine: 'onnx', name: title, lang, simulated: false, licence };
}
