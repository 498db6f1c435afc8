import { newId, type Paragraph } from '../../../../content/model/index.js';

const EMPTY_LINES = /\n[^\S\n]*(?:\n[^\S\n]*)+/;

/**
 * Paragraphs as the editor sends them to paragraphs as they are stored: none holds an empty line,
 * none is blank, each has an id of its own. The first part of a split paragraph keeps the id, so
 * that what hangs on it stays near the words it was said of.
 */
export function storedParagraphs(
  sent: readonly { readonly id?: string; readonly text: string }[],
): readonly Paragraph[] {
  const taken = new Set<string>();
  return sent.flatMap(({ id, text }) =>
    splitAtEmptyLines(text).map((part, index) => {
      const kept = index === 0 && id !== undefined && !taken.has(id) ? id : newId();
      taken.add(kept);
      return { id: kept, text: part };
    }),
  );
}

function splitAtEmptyLines(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split(EMPTY_LINES)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
