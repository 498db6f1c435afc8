/** What a voice from a folder is called, when the catalogue does not know it. */
import {
  LoaError,
  UNKNOWN_LICENCE,
  UNKNOWN_MMS_LICENCE,
  type LanguageTag,
  type Voice,
} from '../../content/model/index.js';
import type { CatalogueEntry } from './entries.js';
import type { ModelFamily, VoiceFile } from './installed.js';
import { folderOf, isPlainName } from './manifest.js';
import type { PiperConfig } from './piper-config.js';
import { plainName, type Bad } from './stick.js';

/** What a person says of a voice that nobody knows; of a known one the catalogue says it. */
export interface ImportFacts {
  readonly lang?: LanguageTag | undefined;
  readonly name?: string | undefined;
  readonly signal?: AbortSignal;
}

interface Imported {
  readonly family: ModelFamily;
  /** Of its files or its folder. */
  readonly base: string;
  readonly files: readonly VoiceFile[];
  readonly facts: ImportFacts;
  readonly config: PiperConfig | null;
  /** By the `voice.json` of another machine, where it lies beside just these files. */
  readonly told: Voice | null;
}

export interface Known {
  readonly catalogue: readonly CatalogueEntry[];
  /** Of a voice that is here already, or comes from the same folder. */
  readonly filesOf: (voiceId: string) => readonly VoiceFile[] | undefined;
  readonly bad: Bad;
}

/** @throws LoaError VOICE_FOLDER_BAD, LANGUAGE_TAG_BAD */
export function importedVoice(
  { family, base, files, facts, config, told }: Imported,
  { catalogue, filesOf, bad }: Known,
): Voice {
  const lang = facts.lang ?? told?.lang ?? config?.lang;
  if (!lang) throw bad('không rõ ngôn ngữ của giọng, thêm --lang (ví dụ --lang vi)');
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/.test(lang))
    throw new LoaError('LANGUAGE_TAG_BAD', { tag: lang });
  const plain = plainName(told ? folderOf(told.id) : base);
  if (!isPlainName(plain)) throw bad('tên tệp hoặc thư mục không đặt tên cho giọng được');
  // Other files must not pass for the catalogue's voice, nor take the place of one that is here.
  const isTaken = (id: string) =>
    catalogue.some(({ voice }) => isSameId(voice.id, id)) || isOther(filesOf(id), files);
  const free = ENDINGS.find((ending) => !isTaken(`onnx:${plain}${ending}`));
  if (free === undefined) throw bad(`đã có ${ENDINGS.length} giọng tên “${plain}”, xoá bớt trước`);
  const title = titled(facts.name ?? told?.name ?? config?.dataset ?? base) || plain;
  const unknown = family === 'mms' ? UNKNOWN_MMS_LICENCE : UNKNOWN_LICENCE;
  return {
    ...{ kind: 'voice', engine: 'onnx', lang },
    ...{ simulated: told?.simulated ?? false, licence: told?.licence ?? unknown },
    id: `onnx:${plain}${free}`,
    name:
      free === '' ? title : `${title} (bản khác${free.slice('-khac'.length).replace('-', ' ')})`,
  };
}

/** Some disks take `A` and `a` for one folder. */
export const isSameId = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

const ENDINGS = [
  '',
  ...Array.from({ length: 9 }, (_, n) => (n === 0 ? '-khac' : `-khac-${n + 1}`)),
];

const titled = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 80);

function isOther(here: readonly VoiceFile[] | undefined, files: readonly VoiceFile[]): boolean {
  return (
    here !== undefined && !files.every(({ sha256 }) => here.some((file) => file.sha256 === sha256))
  );
}
