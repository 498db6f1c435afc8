/** Where the marks stand in the text as it will be read. */
import type { Reading } from './types.js';

export type Unit = Reading['units'][number];
export type Mark = Unit['marks'][number];

export interface Part {
  readonly text: string;
  readonly mark?: Mark;
}

/** Cuts a spoken unit at its marks; what nothing is said for is shown as it was written. */
export function partsOf({ text, marks }: Pick<Unit, 'text' | 'marks'>): readonly Part[] {
  const parts: Part[] = [];
  const end = marks.reduce((at, mark) => {
    if (mark.start > at) parts.push({ text: text.slice(at, mark.start) });
    const isSaid = mark.end > mark.start;
    parts.push({ text: isSaid ? text.slice(mark.start, mark.end) : `${mark.token} `, mark });
    return Math.max(at, mark.end);
  }, 0);
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}

/** What a reading of its own helps with: “12/5” is another day in another text. */
export function isWord({ token }: Mark): boolean {
  return /\p{L}/u.test(token) && token.length <= 60;
}

/** The script with one place written out as it should be said; undefined when it has changed there. */
export function writtenOut(
  text: string,
  paragraphs: readonly { readonly id: string; readonly text: string }[],
  { paragraphId, from, to, token }: Mark,
  reading: string,
): string | undefined {
  const place = placeOf(text, paragraphs, paragraphId);
  if (place === undefined || text.slice(place + from, place + to) !== token) return undefined;
  return text.slice(0, place + from) + reading + text.slice(place + to);
}

/** Where a paragraph begins in the script; two may say the same, so each is looked for after the last. */
export function placeOf(
  text: string,
  paragraphs: readonly { readonly id: string; readonly text: string }[],
  paragraphId: string,
): number | undefined {
  const state = { at: 0 };
  for (const paragraph of paragraphs) {
    const place = text.indexOf(paragraph.text, state.at);
    if (place < 0) return undefined;
    if (paragraph.id === paragraphId) return place;
    state.at = place + paragraph.text.length;
  }
  return undefined;
}
