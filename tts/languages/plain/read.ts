/**
 * A language whose writing nobody has taught us: words as they stand. What is made of it can be put
 * together from recordings of a person, never spoken by a machine.
 */
import type { Paragraph } from '../../../content/model/index.js';
import type { SpokenText, SpokenUnit, SpokenWord, UnitBreak } from '../../port.js';

type Marks = Record<number, ',' | ';' | ':' | '.' | '?' | '!'>;

/** A word with its inner hyphens and apostrophes, or a mark that is breathed at. */
const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[.,;:?!…\n]/gu;

export function readPlain(paragraphs: readonly Paragraph[]): SpokenText {
  return { units: paragraphs.flatMap(unitsOf), doubts: [], tokens: [] };
}

function unitsOf({ id, text }: Paragraph): readonly SpokenUnit[] {
  const units: SpokenUnit[] = [];
  const open: { words: SpokenWord[]; marks: Marks } = { words: [], marks: {} };
  const close = (endsWith: UnitBreak) => {
    if (open.words.length > 0) {
      units.push({ paragraphId: id, words: open.words, marks: open.marks, endsWith });
    }
    open.words = [];
    open.marks = {};
  };
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const last = open.words.length - 1;
    if (piece === '\n') close('item');
    else if (isMark(piece)) {
      if (last >= 0) open.marks[last] = piece;
      if (/[.?!]/.test(piece)) close('sentence');
    } else if (piece === '…') close('sentence');
    else {
      const word = piece.normalize('NFC').toLowerCase();
      open.words.push({ text: word, from: index, to: index + piece.length });
    }
  }
  close('paragraph');
  return units.map((unit, at) =>
    at === units.length - 1 ? { ...unit, endsWith: 'paragraph' } : unit,
  );
}

const isMark = (piece: string): piece is Marks[number] => /^[.,;:?!]$/.test(piece);
