import type { OwnReading, Paragraph } from '../../../content/model/index.js';
import type { ReadToken, SpokenText, SpokenUnit, UnitBreak } from '../../port.js';
import { classifyLine } from './classify.js';
import { cleanText } from './clean.js';
import { wordsOfText, type OwnWords } from './own-words.js';
import { LineText } from './line-text.js';
import { doubtOf, Report } from './report.js';
import { BothSinks, TokenList } from './token.js';
import { verbaliseLine } from './verbalise.js';

/** Clean -> lines -> classify -> verbalise: each step knows its place in the text as written. */
export function readScript(
  paragraphs: readonly Paragraph[],
  words?: readonly OwnReading[],
): SpokenText {
  const own = wordsOfText(words, paragraphs.map(({ text }) => text).join('\n'));
  const units: SpokenUnit[] = [];
  const tokens: ReadToken[] = [];
  for (const paragraph of paragraphs) readParagraph(paragraph, units, tokens, own);
  return { units, tokens, doubts: tokens.flatMap(doubtOf) };
}

function readParagraph(
  { id, text }: Paragraph,
  units: SpokenUnit[],
  tokens: ReadToken[],
  own: OwnWords | undefined,
): void {
  const clean = cleanText(text);
  const report = new Report(id, text, clean);
  const before = units.length;
  for (const { from, to, endsWith } of linesOf(clean.text)) {
    const lineText = lineOf(clean.text, from, to);
    const list = new TokenList();
    report.beginLine(from);
    classifyLine(lineText, new BothSinks(list, report), own);
    const line = { text: lineText, from, endsWith, tokens: list.tokens };
    for (const unit of verbaliseLine(line, clean, id)) units.push(unit);
  }
  for (const token of report.tokens) tokens.push(token);
  const last = units.length > before ? units.pop() : undefined;
  if (last) units.push({ ...last, endsWith: 'paragraph' });
}

/** What `readScript` says, as text: nothing is held of a word but what is said for it. */
export function readText(written: string, words?: readonly OwnReading[]): string {
  const clean = cleanText(written);
  const text = new LineText();
  const own = wordsOfText(words, clean.text);
  for (const { from, to } of linesOf(clean.text)) {
    const line = lineOf(clean.text, from, to);
    text.beginLine(line);
    classifyLine(line, text, own);
  }
  return text.text();
}

/** The same with the report. */
export function reportText(
  written: string,
  words?: readonly OwnReading[],
): { readonly text: string; readonly tokens: readonly ReadToken[] } {
  const clean = cleanText(written);
  const text = new LineText();
  const own = wordsOfText(words, clean.text);
  const report = new Report('', written, clean);
  const both = new BothSinks(text, report);
  for (const { from, to } of linesOf(clean.text)) {
    const line = lineOf(clean.text, from, to);
    text.beginLine(line);
    report.beginLine(from);
    classifyLine(line, both, own);
  }
  return { text: text.text(), tokens: report.tokens };
}

/** A line that was only wrapped has a space where it was wrapped. */
function lineOf(text: string, from: number, to: number): string {
  const line = text.slice(from, to);
  return line.includes('\n') ? line.replaceAll('\n', ' ') : line;
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly endsWith: UnitBreak;
}

/** A line that runs on (no mark at its end, a small letter next) was only wrapped by the editor. */
const RUNS_ON = /[^\n.!?:;…]\n[ ]{0,8}(?=\p{Ll}\p{L}{0,12}[ ,])/uy;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    RUNS_ON.lastIndex = at - 1;
    if (at > 0 && RUNS_ON.test(text)) continue;
    lines.push({ from, to: at, endsWith: 'item' });
    from = at + 1;
  }
  return [...lines, { from, to: text.length, endsWith: 'item' }];
}
