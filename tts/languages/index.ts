/**
 * The languages whose writing we can turn into words to say. Pure: no voice, no file, no thread, so
 * the studio may use it in its own process.
 */
import {
  LoaError,
  languageName,
  type LanguageTag,
  type OwnReading,
  type Paragraph,
} from '../../content/model/index.js';
import type { ReadToken, SpokenText } from '../port.js';
import type { LanguageReader, PhonemeNotation } from './reader.js';
import { readPlain } from './plain/read.js';
import { vietnamese } from './vi/index.js';

export { numberParts, phrasesToRecord } from './phrases.js';

const READERS: readonly LanguageReader[] = [vietnamese];

export function hasLanguage(tag: LanguageTag): boolean {
  return READERS.some((reader) => reader.tag === tag);
}

export interface ReadOptions {
  /** The commune's own readings; they stand above the built-in ones. */
  readonly words?: readonly OwnReading[];
}

/** @throws LoaError LANGUAGE_NO_VOICE when no folder reads this language. */
export function normaliseScript(
  lang: LanguageTag,
  paragraphs: readonly Paragraph[],
  { words }: ReadOptions = {},
): SpokenText {
  return readerOf(lang).readScript(paragraphs, words);
}

/**
 * For a voice put together from recordings: a language that we cannot read is taken as it is written.
 */
export function readForRecordings(lang: LanguageTag, paragraphs: readonly Paragraph[]): SpokenText {
  return hasLanguage(lang) ? normaliseScript(lang, paragraphs) : readPlain(paragraphs);
}

/** By what a recorded phrase is kept and found again: its words as they are said. */
export function phraseKey(lang: LanguageTag, text: string): string {
  const { units } = readForRecordings(lang, [{ id: '', text }]);
  return units.flatMap(({ words }) => words.map((word) => word.text)).join(' ');
}

/** One line in, one line out, with the marks that are breathed at; an empty line stays empty. */
export function normaliseLine(
  lang: LanguageTag,
  text: string,
  { words }: ReadOptions = {},
): string {
  return endedAs(text, readerOf(lang).readText(text, words));
}

/** The line with its report: every stretch that is not said as it stands. */
export function reportLine(
  lang: LanguageTag,
  text: string,
  { words }: ReadOptions = {},
): { readonly text: string; readonly tokens: readonly ReadToken[] } {
  const read = readerOf(lang).reportText(text, words);
  return { text: endedAs(text, read.text), tokens: read.tokens };
}

/** What a person wrote as a reading, in words that can be said; or the first thing that cannot be. */
export function sayableReading(
  lang: LanguageTag,
  text: string,
): { readonly read: string } | { readonly unsayable: string } {
  const { units, doubts } = normaliseScript(lang, [{ id: '', text }]);
  const read = units.flatMap(({ words }) => words.map((word) => word.text)).join(' ');
  const unsayable = doubts[0]?.token ?? (read === '' ? text : undefined);
  return unsayable === undefined ? { read } : { unsayable };
}

/** Every unit is closed by a mark for the voice; a line shows it only where the writer put one. */
function endedAs(written: string, said: string): string {
  const isClosed = ENDS_SENTENCE.test(written.slice(-ENDING_LENGTH));
  return isClosed || !said.endsWith('.') ? said : said.slice(0, -1);
}

const ENDS_SENTENCE = /[.!?…]["'”’)\]]{0,3}[\s\p{Cf}]{0,8}$/u;
/** As long as the pattern; an invisible character may be two units. */
const ENDING_LENGTH = 20;

/**
 * What a speech model is given for words that are already normalised: no engine guesses a language.
 *
 * @throws LoaError LANGUAGE_NO_VOICE
 */
export function phonemes(lang: LanguageTag, text: string, options?: PhonemeNotation): string {
  return readerOf(lang).phonemes(text, options);
}

/** Part of every cache key of speech, beside the engine's version. */
export function languageVersion(lang: LanguageTag): string {
  const reader = readerOf(lang);
  return `${reader.tag}/${reader.version}`;
}

function readerOf(lang: LanguageTag): LanguageReader {
  const reader = READERS.find(({ tag }) => tag === lang);
  if (reader) return reader;
  throw new LoaError('LANGUAGE_NO_VOICE', { language: languageName(lang), tag: lang });
}
