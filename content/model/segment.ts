import type { Id, Sha256 } from './identity.js';
import type { LanguageTag } from './language.js';
import type { Instant } from './time.js';

/** Thông tư 39/2020/TT-BTTTT: three classes of bulletin, low to high. */
export const BULLETIN_CLASSES = ['thong-thuong', 'uu-tien', 'khan-cap'] as const;
export type BulletinClass = (typeof BULLETIN_CLASSES)[number];

export const BULLETIN_CLASS_NAMES: Readonly<Record<BulletinClass, string>> = {
  'thong-thuong': 'Thông thường',
  'uu-tien': 'Ưu tiên',
  'khan-cap': 'Khẩn cấp',
};

export function bulletinRank(bulletinClass: BulletinClass): number {
  return BULLETIN_CLASSES.indexOf(bulletinClass);
}

/** “Bài / tiểu mục”: what an editor writes. */
export interface Segment {
  readonly kind: 'segment';
  readonly id: Id;
  readonly communeId: Id;
  /** Part of the replay address `/nghe/<slug>`; never changes once given. */
  readonly slug: string;
  readonly title: string;
  /** Slug of the topic, e.g. `dich-vu-cong`. */
  readonly topic: string;
  readonly bulletinClass: BulletinClass;
  /** One or two sentences for the page and the Zalo post; may be empty. */
  readonly summary: string;
  /** Where the facts come from, e.g. a document number; may be empty. */
  readonly source: string;
  readonly isSample: boolean;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A paragraph keeps its id through edits and in the file, so times and comments stay attached. */
export interface Paragraph {
  readonly id: Id;
  readonly text: string;
}

/** “Bản lời”: the text of a segment in one language, a numbered revision. */
export interface Script {
  readonly kind: 'script';
  readonly id: Id;
  readonly communeId: Id;
  readonly segmentId: Id;
  readonly lang: LanguageTag;
  readonly revision: number;
  readonly paragraphs: readonly Paragraph[];
  /** Covers title, class, language and paragraphs: what an approval is given to. */
  readonly hash: Sha256;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** More than any broadcast holds (about an hour of speech): beyond it is a pasted book. */
export const MAX_SCRIPT_CHARS = 20_000;

/** What the hash of a script covers, as canonical JSON; the store hashes it with SHA-256. */
export function canonicalScript(
  segment: Pick<Segment, 'title' | 'bulletinClass'>,
  lang: LanguageTag,
  paragraphs: readonly Paragraph[],
): string {
  return JSON.stringify([
    'script/1',
    segment.title,
    segment.bulletinClass,
    lang,
    paragraphs.map((paragraph) => [paragraph.id, paragraph.text]),
  ]);
}
