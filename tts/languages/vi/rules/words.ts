import { AMBIGUOUS_SHORT } from '../lexicon/abbreviations/ambiguous-short.js';
import { ROMAN_CUES } from '../lexicon/cues.js';
import { composedReading } from '../lexicon/composed.js';
import { lexiconEntryAt, lexiconEntryInAnyCase, matchOf, mixedCase } from '../lexicon/lookup.js';
import { letterName, respellForeign, spell } from '../letters.js';
import { cardinal, digitByDigit } from '../numbers.js';
import { romanValue } from '../roman.js';
import {
  DASH,
  NO_LETTER,
  beginning,
  guessed,
  pattern,
  previousWord,
  said,
  type Context,
  type Reading,
  type Rule,
} from '../rule.js';
import { isSyllable } from '../syllable.js';
import { oldTonePlacement } from '../tone-placement.js';
import { withoutSlip } from '../typing-slips.js';
import { isWordInCapitals } from './capitals.js';
import { endsWithSentence } from './sentence-openers.js';
import { contextReading, readRow } from './word-context.js';

export const WORD_RULES: readonly Rule[] = [
  ...beginning(/[IVXLC]/u, [
    // quý II-III
    {
      kind: 'number',
      as: 'roman',
      pattern: pattern('([IVXL]{1,7})', DASH, '([IVXL]{1,7})', NO_LETTER),
      read: ([, low = '', high = ''], context) => {
        const from = followsRomanCue(context) ? romanCardinal(low, context) : undefined;
        const to = romanCardinal(high, context);
        return from && to ? said(`${from} đến ${to}`) : null;
      },
    },
    // tổng cộng (I+II+III)
    {
      kind: 'number',
      as: 'roman',
      pattern: /([IVX]{1,4})(?= ?\+ ?[IVX]{1,4}(?!\p{L}))/uy,
      read: ([, letters = '']) => {
        const value = romanValue(letters);
        return value === undefined ? null : said(cardinal(String(value)));
      },
    },
    // mục II.3
    {
      kind: 'number',
      as: 'roman',
      pattern: pattern('([IVXL]{1,7})((?:\\.\\d{1,2}){1,3})', NO_LETTER),
      read: ([, letters = '', rest = ''], context) => {
        const value = followsRomanCue(context) ? romanCardinal(letters, context) : undefined;
        const parts = rest.split('.').slice(1).map(cardinal);
        return value === undefined ? null : said([value, ...parts].join(' chấm '));
      },
    },
    // Quý III · khóa XV · lần thứ I
    {
      kind: 'number',
      as: 'roman',
      pattern: pattern('([IVXLC]{1,7})', NO_LETTER),
      read: ([, letters = ''], context) => {
        const value = romanCardinal(letters, context);
        if (value === undefined) return null;
        if (followsRomanCue(context)) return said(value);
        return isSurelyRoman(letters, context) ? guessed(value) : null;
      },
    },
  ]),
  // quý iv/2025, typed small
  {
    kind: 'number',
    as: 'roman',
    first: /[iv]/u,
    pattern: /(iv|i{2,3})(?![\p{L}\d])/uy,
    read: ([, letters = ''], { word, heading }) =>
      (word === 'quý' || word === 'quí') && !heading
        ? said(cardinal(String(romanValue(letters.toUpperCase()))))
        : null,
  },
  // quý III/2026, after its Roman number
  {
    kind: 'date',
    as: 'year',
    first: /[/-]/u,
    pattern: /[/-]((?:19|20)\d{2})(?!\d)/uy,
    read: ([, year = ''], context) =>
      context.touches && /(?:^|[-–])[ivx]+$/u.test(previousWord(context))
        ? said(`năm ${cardinal(year)}`)
        : null,
  },
  ...beginning(/\p{L}/u, [
    // “chè, ngô, v.v. Bà con”: the sentence ends with it
    {
      kind: 'word',
      as: 'abbreviation',
      first: /v/u,
      pattern: /v\.v\.(?= {1,3}\p{Lu})/uy,
      read: () => ({ say: 'vân vân .', ends: true }),
    },
    // A10 · LVN10 · H5N1: letters by name, the number as a number
    {
      kind: 'word',
      as: 'code',
      first: /[A-ZĐ]/u,
      pattern: /[A-ZĐ]{1,4}\d{1,4}(?:[A-Z]\d{0,2}|s)?(?![\p{L}\d]|\.\d)/uy,
      read: ([written], context) => {
        const [, letters = '', rest = ''] = /^(\D+)(.*)$/u.exec(written) ?? [];
        const isKnown =
          letters.length > 1 && !LETTERS_OF_CODES.has(letters) && lexiconEntryInAnyCase(letters);
        if (isKnown && !context.before.some((word) => VARIETIES.has(word))) return null;
        if (lexiconEntryInAnyCase(written)) return null;
        return said(
          [...letters].map(letterName).join(' ') +
            rest.replace(/\d+|\D/gu, (part) => ` ${letterName(part) ?? numberOfCode(part)}`),
        );
      },
    },
    {
      kind: 'word',
      as: 'abbreviation',
      pattern: (text, at) => {
        const entry = lexiconEntryAt(text, at);
        return entry ? matchOf(entry, text, at) : null;
      },
      read: ([written], context) => {
        const entry = lexiconEntryAt(written, 0);
        if (!entry) return null;
        const isWord = isWordInCapitals(written, context) && !contextReading(entry.row[3], context);
        if (isWord) return null;
        const reading = readRow(entry.row, context);
        if (entry.isForeign) return { ...reading, as: 'foreign' };
        return endsWithSentence(written, context) ? { ...reading, ends: true } : reading;
      },
    },
    {
      kind: 'word',
      pattern: /\p{L}{1,40}/uy,
      read: ([word], context) => readWord(word, context),
    },
  ]),
];

const numberOfCode = (digits: string): string =>
  digits.startsWith('0') ? digitByDigit(digits) : cardinal(digits);

/** Beside a number these are letters: SP3 is a train, no product. */
const WITH_NUMBER = new Set(['HK', 'BĐ', 'NV']);
const LETTERS_OF_CODES = new Set(
  AMBIGUOUS_SHORT.map(([written]) => written).filter((written) => !WITH_NUMBER.has(written)),
);

/** BC15 is a rice there, no báo cáo. */
const VARIETIES = new Set(
  'bình hiệu dòng model kubota giống gốc lê đào lúa ngô sắn mía lạc chè keo quế riềng khoai xoài bưởi đậu đỗ chuối thuốc máy mác'.split(
    ' ',
  ),
);

const ROMAN_LIST = /^(?:[ivx]{1,6}|và|hoặc|đến)$/u;

/** “bản Hợp I”, “thôn Nà Phát I và II” */
const PLACE_NAME =
  /(?:^| )(?:(?<!(?:biên|văn|cơ|căn) )bản|thôn|xóm|ấp|làng|khu)(?: \p{Ll}{1,7}){1,3}(?: (?:i{1,3}|và)){0,3}$/u;

/** X is an axis there. */
const COORDINATES = /(?:^| )(?:tọa|toạ) độ(?: điểm)?$/u;

/** A cue, or a list that one began: “quý I, II và IV”. */
function followsRomanCue({ before, phrase, kind, after }: Context): boolean {
  if (kind !== 'mark' && !after.startsWith('/') && PLACE_NAME.test(phrase)) return true;
  if (COORDINATES.test(phrase)) return false;
  const index = before.findLastIndex((word) => !ROMAN_LIST.test(word));
  if (index === before.length - 1) return ROMAN_CUES.has(before[index] ?? '');
  return (
    index >= 0 && ROMAN_CUES.has(before[index] ?? '') && /^[ivx]/u.test(before[index + 1] ?? '')
  );
}

/** II, IV and VIII are nothing else in a line of small letters. */
function isSurelyRoman(letters: string, { heading }: Context): boolean {
  return (
    !heading && /^(?:I{2,3}|IV|V?I{2,3}|IX|XI{1,3}|XI?V|XV?I{1,3}|X{2,3}V?I{0,3})$/u.test(letters)
  );
}

/** L, XL, C and CC are letters (XL, CC) far more often than numbers. */
function romanCardinal(letters: string, context: Context): string | undefined {
  const value = /C|^X?L/u.test(letters) ? undefined : romanValue(letters);
  if (value === undefined) return undefined;
  if (previousWord(context) !== 'thứ') return cardinal(String(value));
  return ORDINALS.get(value) ?? cardinal(String(value));
}

const ORDINALS: ReadonlyMap<number, string> = new Map([
  [1, 'nhất'],
  [4, 'tư'],
]);

function readWord(word: string, context: Context): Reading {
  const lower = word.toLowerCase();
  if ([...word].length === 1) return readLetter(word, lower);
  if (isSyllable(lower)) {
    const say = mixedCase(word) ?? oldTonePlacement(lower);
    return isAbbreviated(word, context) ? guessed(say) : said(say);
  }
  const known = lexiconEntryInAnyCase(word);
  // Bn is no BN
  if (known && (known.isForeign || word.length > 2))
    return said(known.row[1], known.isForeign ? 'foreign' : 'abbreviation');
  const meant = withoutSlip(lower);
  if (meant !== undefined) return guessed(meant, 'spelling');
  const isInitials = isSpelled(word, context) && !isStorm(word, context);
  const parts = word.match(/\p{Lu}\p{Ll}{1,20}/gu) ?? [];
  // NVH_BanHon
  if (parts.length > 1 && parts.join('') === word)
    return guessed(parts.map(partReading).join(' '), 'foreign');
  const reading = isInitials ? (composedReading(word) ?? spell(word)) : respellForeign(lower);
  if (reading === undefined) return { say: '', doubt: 'unread' };
  return guessed(reading, isInitials ? 'abbreviation' : 'foreign');
}

const partReading = (part: string): string =>
  lexiconEntryInAnyCase(part)?.row[1] ?? respellForeign(part.toLowerCase()) ?? '';

/** Two capital letters that happen to sound as a syllable, in a line of small letters. */
function isAbbreviated(word: string, context: Context): boolean {
  return !context.heading && /^[A-Z]{2}$/u.test(word);
}

const VOWEL = /[aeiouy]/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const LONGEST_SPELLED = 6;

/** No vowel, no syllable; and capitals are initials, unless the whole line is in capitals. */
function isSpelled(word: string, context: Context): boolean {
  // IỐT in a heading: initials bear no tone
  if (TONE.test(word.normalize('NFD'))) return false;
  if (!VOWEL.test(word.toLowerCase().normalize('NFD'))) return true;
  return word === word.toUpperCase() && (!context.heading || word.length < LONGEST_SPELLED);
}

/** “bão WIPHA (tên quốc tế WIPHA)” */
const isStorm = (word: string, { before }: Context): boolean =>
  word.length > 3 &&
  VOWEL.test(word.toLowerCase()) &&
  STORM.test(before.slice(-STORM_WORDS).join(' '));
const STORM_WORDS = 4;
const STORM = /(?:^| )(?:bão|quốc tế|nhiệt đới)(?: |$)/u;

const GREEK: ReadonlyMap<string, string> = new Map([
  ['α', 'an pha'],
  ['β', 'bê ta'],
  ['γ', 'ga ma'],
  ['δ', 'đen ta'],
  ['π', 'pi'],
  ['μ', 'mi cờ rô'],
  ['Ω', 'ôm'],
  ['ω', 'ô mê ga'],
  ['Δ', 'đen ta'],
  ['Σ', 'xích ma'],
  ['λ', 'lam đa'],
  ['φ', 'phi'],
  ['ε', 'ép xi lon'],
  ['ζ', 'dê ta'],
  ['η', 'ê ta'],
  ['θ', 'tê ta'],
  ['κ', 'cáp pa'],
  ['ξ', 'xi'],
  ['ρ', 'rô'],
  ['σ', 'xích ma'],
  ['τ', 'tô'],
  ['χ', 'khi'],
  ['ψ', 'pơ xi'],
  ['Φ', 'phi'],
]);

function readLetter(letter: string, lower: string): Reading {
  // A small o was read once already: “o rờ gờ”.
  const name =
    (letter === 'o' ? letter : letterName(letter)) ??
    GREEK.get(letter) ??
    (isSyllable(lower) ? lower : undefined);
  if (name !== undefined) return said(name);
  const plain = letterName(letter.normalize('NFD').charAt(0));
  return plain === undefined ? { say: '', doubt: 'unread' } : guessed(plain);
}
