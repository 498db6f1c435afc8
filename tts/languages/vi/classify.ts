import { SPACE, tableOf } from './characters.js';
import { OpenLine, PlaceContext } from './context.js';
import type { OwnWords } from './own-words.js';
import { plainWordAt, type PlainWord } from './plain-words.js';
import { RuleIndex } from './rule-index.js';
import {
  plainReading,
  wholeRule,
  type Match,
  type Reading,
  type Rule,
  type WholeRule,
} from './rule.js';
import { CALLER_RULES } from './rules/callers.js';
import { CITATION_RULES } from './rules/citations.js';
import { CODE_RULES } from './rules/codes.js';
import { DAY_LIST_RULES } from './rules/day-lists.js';
import { DATE_RULES } from './rules/dates.js';
import { DOCUMENT_RULES } from './rules/documents.js';
import { DOTTED_RULES } from './rules/dotted.js';
import { FORMULA_RULES } from './rules/formulas.js';
import { LABEL_RULES } from './rules/labels.js';
import { LETTER_UNIT_RULES } from './rules/letter-units.js';
import { LINE_RULES } from './rules/lines.js';
import { DOSE_RULES, MACHINE_RULES } from './rules/machines.js';
import { MARK_RULES } from './rules/marks.js';
import { OFFICE_UNIT_RULES } from './rules/office-units.js';
import { MEASURED_RULES } from './rules/measured.js';
import { MESSAGE_RULES } from './rules/messages.js';
import { OTHER_MONEY_RULES } from './rules/other-money.js';
import { OTHER_NUMBER_RULES } from './rules/other-numbers.js';
import { PHONE_RULES } from './rules/phones.js';
import { PLACE_RULES } from './rules/places.js';
import { SAID_ALREADY_RULES } from './rules/said-already.js';
import { SERIAL_RULES } from './rules/serials.js';
import { SIGNATURE_RULES } from './rules/signatures.js';
import { SHORT_DATE_RULES } from './rules/short-dates.js';
import { RANGE_OPENER_RULES } from './rules/range-openers.js';
import { QUANTITY_RULES } from './rules/quantities.js';
import { TABLE_UNIT_RULES } from './rules/table-units.js';
import { TONELESS_RULES } from './rules/toneless.js';
import { TIME_RULES } from './rules/times.js';
import { UNIT_RULES } from './rules/units.js';
import { WEB_RULES } from './rules/web.js';
import { WORD_RULES } from './rules/words.js';
import type { Token, TokenSink } from './token.js';
import { COUNTING, SCALES } from './lexicon/units.js';

/** The first row that applies wins: the more a row demands, the earlier it stands. */
export const RULES: readonly Rule[] = [
  ...CALLER_RULES,
  ...SIGNATURE_RULES,
  ...LINE_RULES,
  ...SAID_ALREADY_RULES,
  ...WEB_RULES,
  ...CITATION_RULES,
  ...CODE_RULES,
  ...LABEL_RULES,
  ...MEASURED_RULES,
  ...DOCUMENT_RULES,
  ...RANGE_OPENER_RULES,
  ...DAY_LIST_RULES,
  ...SHORT_DATE_RULES,
  ...DATE_RULES,
  ...TIME_RULES,
  ...PHONE_RULES,
  ...OTHER_MONEY_RULES,
  ...OTHER_NUMBER_RULES,
  ...SERIAL_RULES,
  ...MACHINE_RULES,
  ...QUANTITY_RULES,
  ...PLACE_RULES,
  ...TABLE_UNIT_RULES,
  ...OFFICE_UNIT_RULES,
  ...DOTTED_RULES,
  ...MESSAGE_RULES,
  ...LETTER_UNIT_RULES,
  ...UNIT_RULES,
  ...DOSE_RULES,
  ...TONELESS_RULES,
  ...WORD_RULES,
  ...FORMULA_RULES,
  ...MARK_RULES,
];

/** Cuts one line into tokens from left to right; the commune's own words go before every rule. */
export function classifyLine(text: string, sink: TokenSink, own?: OwnWords): void {
  const line = new OpenLine(text);
  const context = new PlaceContext(line);
  for (let at = 0; at < text.length;) {
    if (text.charCodeAt(at) === SPACE) {
      at += 1;
      continue;
    }
    const token = own?.tokenAt(line, at);
    const word = token ? null : commonWord(line, at);
    if (word) {
      sink.plainWord(word, at);
      const { say, as } = word.reading;
      line.add('word', say, at, at + word.length, as ? '' : say);
    } else {
      const other = token ?? commonMark(line, at) ?? ruledToken(line, context, at);
      sink.token(other);
      line.add(other.kind, other.reading.say, at, other.to);
    }
    at = line.lastTo;
  }
}

/** A word that every rule would leave as it is: the greater part of a text is such words. */
function commonWord(line: OpenLine, at: number): PlainWord | null {
  const word = plainWordAt(line.text, at);
  if (!word || !endsWord(line.text, at + word.length)) return null;
  if (line.lastTo === at && at > 0 && line.lastKind !== 'mark') return null;
  if (word.bearsNumber && isDashNear(line.text, at + word.length)) return null;
  return word.isUnit && (line.lastKind !== 'word' || followsNumber(line)) ? null : word;
}

/** How far from the name of one end of a range its dash may stand. */
const NEAR = 15;

function isDashNear(text: string, at: number): boolean {
  const end = Math.min(at + NEAR, text.length);
  for (let near = at + 2; near < end; near += 1) {
    const code = text.charCodeAt(near);
    if (code === 0x2d || code === 0x2013) return true;
  }
  return false;
}

/** “5 ha”, “nghìn ha”: the word is a measure there. */
function followsNumber({ lastKind, lastSay }: OpenLine): boolean {
  // “80% ha” as “tám mươi phần trăm héc ta”
  const last = lastSay.slice(lastSay.lastIndexOf(' ') + 1);
  return lastKind === 'number' || SCALES.has(last) || COUNTING.has(last);
}

const COLON_CODE = 0x3a;
/** By their code. */
const COMMON_MARKS = Array.from({ length: 0x40 }, (_, code) =>
  commonReading(String.fromCharCode(code)),
);

function commonReading(mark: string): Reading | undefined {
  return ',;:.'.includes(mark) ? plainReading(mark, { ends: mark === '.' }) : undefined;
}

/** A mark after which nothing, or a space and no closing sign stands. */
function commonMark({ text, lastKind }: OpenLine, at: number): Token | undefined {
  const code = text.charCodeAt(at);
  const reading = COMMON_MARKS[code];
  if (!reading || !isSpaceOrEnd(text, at + 1)) return undefined;
  // “56 : 7 = 8”
  if (code === COLON_CODE && lastKind === 'number') return undefined;
  return { kind: 'mark', class: 'punctuation', from: at, to: at + 1, reading };
}

const isSpaceOrEnd = (text: string, at: number): boolean =>
  at >= text.length || text.charCodeAt(at) === SPACE;

/** Where no address, code or abbreviation goes on: at once, or when nothing is joined to the mark. */
const ENDS_WORD = tableOf(/[ )\]}"”'!?…/]/u, 0x2100);
const MAY_END_WORD = tableOf(/[,;:.]/u, 0x80);

function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  return ENDS_WORD[code] === 1 || (MAY_END_WORD[code] === 1 && isSpaceOrEnd(text, at + 1));
}

function ruledToken(line: OpenLine, context: PlaceContext, at: number): Token {
  const { text } = line;
  context.moveTo(at);
  for (const rule of INDEX.rulesAt(text, at, line.isStart)) {
    const match = matchAt(rule, text, at);
    if (!match || match[0] === '') continue;
    const to = at + match[0].length;
    context.end = to;
    const reading = rule.read(match, context);
    if (reading) return { kind: rule.kind, class: reading.as ?? rule.as, from: at, to, reading };
  }
  const to = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  return { kind: 'symbol', class: 'symbol', from: at, to, reading: { say: '', doubt: 'unread' } };
}

const INDEX = new RuleIndex(RULES.map(wholeRule));

function matchAt({ pattern }: WholeRule, line: string, at: number): Match | null {
  if (typeof pattern === 'function') return pattern(line, at);
  pattern.lastIndex = at;
  return pattern.exec(line);
}
