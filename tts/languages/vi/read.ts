import type { Paragraph } from '../../../content/model/index.js';
import type { SpokenText, UnitBreak } from '../../port.js';
import { classifyLine } from './classify.js';
import { cleanText } from './clean.js';
import { doubtsOf, verbaliseLine } from './verbalise.js';

/** Clean -> lines -> classify -> verbalise: each step knows its place in the text as written. */
export function readScript(paragraphs: readonly Paragraph[]): SpokenText {
  const read = paragraphs.map(readParagraph);
  return {
    units: read.flatMap(({ units }) => units),
    doubts: read.flatMap(({ doubts }) => doubts),
  };
}

function readParagraph({ id, text }: Paragraph): SpokenText {
  const clean = cleanText(text);
  const lines = linesOf(clean.text).map((line) => ({
    ...line,
    tokens: classifyLine(clean.text, line.from, line.to),
  }));
  const units = lines.flatMap(({ tokens, endsWith }) => verbaliseLine(tokens, clean, id, endsWith));
  return {
    units: units.map((unit, index) =>
      index === units.length - 1 ? { ...unit, endsWith: 'paragraph' } : unit,
    ),
    doubts: lines.flatMap(({ tokens }) => doubtsOf(tokens, clean, id, text)),
  };
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly endsWith: UnitBreak;
}

/** A line that runs on (no mark at its end, a small letter next) was only wrapped by the editor. */
const WRAPPED = /[^\n.!?:;…]\n[ ]{0,8}(?=\p{Ll}\p{L}{0,12}[ ,])/gu;

function linesOf(text: string): Line[] {
  const unwrapped = text.replace(WRAPPED, (match) => match.replace('\n', ' '));
  const lines: Line[] = [];
  unwrapped.split('\n').reduce((from, line) => {
    lines.push({ from, to: from + line.length, endsWith: 'item' });
    return from + line.length + 1;
  }, 0);
  return lines;
}
