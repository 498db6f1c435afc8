/** BCP-47 tag of a language a segment is written in. Communes may add others without code. */
export type LanguageTag = string;

export interface Language {
  readonly tag: LanguageTag;
  /** Name as people in the commune say it. */
  readonly name: string;
}

export const LANGUAGES: readonly Language[] = [
  { tag: 'vi', name: 'Tiếng Việt' },
  { tag: 'hnj', name: 'Tiếng Mông' },
  { tag: 'blt', name: 'Tiếng Thái' },
  { tag: 'ium', name: 'Tiếng Dao' },
];

/** Languages that a voice may speak though no segment here is written in them. */
const OTHERS: readonly Language[] = [{ tag: 'en', name: 'Tiếng Anh' }];

/** The name inside a sentence: “nội dung tiếng Việt”. */
export function languageInSentence(tag: LanguageTag): string {
  return languageName(tag).replace(/^Tiếng/, 'tiếng');
}

export function languageName(tag: LanguageTag): string {
  return [...LANGUAGES, ...OTHERS].find((language) => language.tag === tag)?.name ?? tag;
}
