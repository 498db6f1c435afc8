/**
 * One text box holds the script; paragraphs are parted by empty lines. A paragraph keeps its id
 * through edits, so that times and comments stay with it.
 */
export interface KeptParagraph {
  readonly id: string;
  readonly text: string;
}
export interface DraftParagraph {
  readonly id?: string;
  readonly text: string;
}

export function joinParagraphs(paragraphs: readonly { readonly text: string }[]): string {
  return paragraphs.map((paragraph) => paragraph.text).join('\n\n');
}

export function splitParagraphs(text: string): readonly string[] {
  return text
    .replace(/\r\n?/gu, '\n')
    .split(/\n[ \t]*\n\s*/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Unchanged paragraphs keep their ids; between two of them the changed ones keep them in order. */
export function keepIds(text: string, old: readonly KeptParagraph[]): readonly DraftParagraph[] {
  const texts = splitParagraphs(text);
  const anchors = commonParagraphs(texts, old);
  const result: DraftParagraph[] = [];
  const ends = [...anchors, { at: texts.length, was: old.length }];
  ends.reduce(
    (from, end) => {
      for (let at = from.at; at < end.at; at++) {
        const was = from.was + (at - from.at);
        result.push(draft(texts[at] ?? '', was < end.was ? old[was]?.id : undefined));
      }
      if (end.at < texts.length) result.push(draft(texts[end.at] ?? '', old[end.was]?.id));
      return { at: end.at + 1, was: end.was + 1 };
    },
    { at: 0, was: 0 },
  );
  return result;
}

function draft(text: string, id: string | undefined): DraftParagraph {
  return id === undefined ? { text } : { id, text };
}

/** The longest common row of equal paragraphs, as places in both. */
function commonParagraphs(texts: readonly string[], old: readonly KeptParagraph[]) {
  const lengths = Array.from({ length: texts.length + 1 }, () =>
    new Array<number>(old.length + 1).fill(0),
  );
  const length = (at: number, was: number) => lengths[at]?.[was] ?? 0;
  for (let at = texts.length - 1; at >= 0; at--) {
    for (let was = old.length - 1; was >= 0; was--) {
      const row = lengths[at];
      if (!row) continue;
      row[was] =
        texts[at] === old[was]?.text
          ? length(at + 1, was + 1) + 1
          : Math.max(length(at + 1, was), length(at, was + 1));
    }
  }
  return walkCommon(texts, old, length);
}

function walkCommon(
  texts: readonly string[],
  old: readonly KeptParagraph[],
  length: (at: number, was: number) => number,
) {
  const anchors: { at: number; was: number }[] = [];
  let at = 0;
  let was = 0;
  while (at < texts.length && was < old.length) {
    if (texts[at] === old[was]?.text) anchors.push({ at: at++, was: was++ });
    else if (length(at + 1, was) >= length(at, was + 1)) at++;
    else was++;
  }
  return anchors;
}
