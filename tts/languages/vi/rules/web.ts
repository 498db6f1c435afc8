import { LABELS } from '../lexicon/domains.js';
import { TONELESS } from '../lexicon/toneless.js';
import { lexiconEntryInAnyCase } from '../lexicon/lookup.js';
import { letterName, sayLabel, sayPhrases, spell } from '../letters.js';
import { cardinal, digitByDigit } from '../numbers.js';
import { beginning, guessed, pattern, said, type Match, type Reading, type Rule } from '../rule.js';
import { isSyllable } from '../syllable.js';
import { oldTonePlacement } from '../tone-placement.js';
import { digitsInBreaths } from './digit-groups.js';

const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9_-]{0,40})';
const DOMAIN = `${LABEL}(?:\\.${LABEL}){0,5}\\.[a-zA-Z]{2,10}`;
const PATH = '(?:[/?#][a-zA-Z0-9._/?=&#%+-]{0,120}(?<=[a-zA-Z0-9/]))?';
const END = '(?![\\p{L}\\d@])';
const TOP =
  '(?:vn|com|net|org|edu|gov|me|info|asia|app|io|be|tv|store|shop|online|xyz|top|ly|gle|gl|link|eu|us|jp|cn|la|page|site|news|health|money)';

const EMAIL = pattern(`[a-zA-Z0-9_+-]{1,40}(?:\\.[a-zA-Z0-9_+-]{1,40}){0,4}@(?:${DOMAIN})`, END);
const IP = '\\d{1,3}(?:\\.\\d{1,3}){3}';
const LINK = pattern(`(?:[hH][tT][tT][pP][sS]?|s?ftp)://(?:${DOMAIN}|${IP})(?::\\d{2,5})?${PATH}`);
const SITE = new RegExp(`${LABEL}(?:\\.${LABEL}){0,5}\\.${TOP}(?![\\p{L}\\d@])${PATH}`, 'yiu');

export const WEB_RULES: readonly Rule[] = [
  ...beginning(/[a-zA-Z0-9_]/u, [
    // a@b.vn
    {
      kind: 'web',
      as: 'email',
      shape: EMAIL,
      pattern: (text, at) => (hasAhead(text, at, '@') ? exec(EMAIL, text, at) : null),
      read: ([address]) => readAddress(address),
    },
    // https://laichau.gov.vn/tin: the way of transport is not said
    {
      kind: 'web',
      as: 'url',
      first: /[hHfs]/u,
      pattern: LINK,
      read: ([address]) => readAddress(address.replace(/^[a-z]{3,5}:\/\//iu, '')),
    },
    // theodoinq.dcs.vn
    {
      kind: 'web',
      as: 'url',
      shape: SITE,
      pattern: (text, at) => (hasAhead(text, at, '.') ? exec(SITE, text, at) : null),
      // “507 hacong.gov.vn” counts nothing: a pause keeps its first syllable from being a measure.
      read: ([address], { kind }) => {
        const reading = readAddress(address);
        return kind === 'number' ? { ...reading, say: `, ${reading.say}` } : reading;
      },
    },
  ]),
  // bảng điểm.xlsx
  {
    kind: 'web',
    as: 'url',
    first: /\./u,
    pattern:
      /\.(pdf|docx?|xlsx?|pptx?|csv|txt|zip|rar|mp[34]|avi|mov|jpe?g|png|gif|html?|apk|exe|xml|json)(?![\p{L}\d])/uy,
    read: ([name]) => readAddress(name),
  },
  // tệp .apk, đuôi .exe
  {
    kind: 'web',
    as: 'url',
    first: /\./u,
    pattern: pattern('(?:\\.[a-z]{2,4}\\d?){1,3}', '(?![\\p{L}\\d])'),
    read: ([name], { touches, kind }) => (touches && kind !== 'mark' ? null : readAddress(name)),
  },
  ...beginning(/[#@]/u, [
    // #NôngThônMới
    {
      kind: 'web',
      as: 'hashtag',
      pattern: /#(?=[\p{L}\d_]{0,40}\p{L})([\p{L}\d_]{1,60})/uy,
      read: ([, tag = '']) => readName('thăng', tag),
    },
    // @nam.nong
    {
      kind: 'web',
      as: 'handle',
      pattern: /@([\p{L}\d_]{1,40}(?:[.-][\p{L}\d_]{1,40}){0,3})/uy,
      read: ([, name = '']) => readName('a còng', name),
    },
  ]),
];

function exec(pattern: RegExp, text: string, at: number): Match | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const LONGEST_LABEL = 90;

/** A cheap look before an expensive pattern: most words are no address. */
function hasAhead(text: string, at: number, sign: string): boolean {
  for (let end = at; end < at + LONGEST_LABEL; end += 1) {
    const code = text.charCodeAt(end);
    if (code === sign.charCodeAt(0)) return isNameCode(text.charCodeAt(end + 1));
    if (!isNameCode(code) && code !== DOT) return false;
  }
  return false;
}

const DOT = 0x2e;

/** Letters without tones, digits, and the signs of a label. */
function isNameCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code === 0x2d ||
    code === 0x2b
  );
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['.', 'chấm'],
  ['@', 'a còng'],
  ['-', 'gạch ngang'],
  ['_', 'gạch dưới'],
  ['/', 'gạch chéo'],
  ['+', 'cộng'],
  ['?', 'hỏi'],
  ['=', 'bằng'],
  ['&', 'và'],
  ['#', 'thăng'],
  ['%', 'phần trăm'],
  [':', 'hai chấm'],
]);

/** Certain only when every part is one that people know by sound. */
function readAddress(address: string): Reading {
  const parts =
    address
      .toLowerCase()
      .replace(/\/$/u, '')
      .match(/[a-z]+|\d+|[^a-z\d]/gu) ?? [];
  const reading = parts.map(readPart).join(' ').replace(AREA, '$1hà');
  const isKnown = parts.every((part) => LABELS.has(part) || TONELESS.has(part) || SIGNS.has(part));
  return isKnown ? said(reading) : guessed(reading);
}

/** “ha” after a number is a measure to whoever reads the spoken text again. */
const AREA = /(^|(?:không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín) )ha(?= |$)/gu;

function readPart(part: string): string {
  return (
    LABELS.get(part) ??
    SIGNS.get(part) ??
    brandOf(part) ??
    readDigits(part) ??
    sayLabel(part) ??
    spell(part) ??
    ''
  );
}

const BRAND_LENGTH = 4;

function brandOf(part: string): string | undefined {
  const entry = part.length > BRAND_LENGTH ? lexiconEntryInAnyCase(part) : undefined;
  return entry?.isForeign ? entry.row[1] : undefined;
}

const PHONE_LENGTH = 9;

function readDigits(part: string): string | undefined {
  if (!/^\d/u.test(part)) return undefined;
  return part.length >= PHONE_LENGTH ? digitsInBreaths(part) : digitByDigit(part);
}

/** Words of a tag: a capital begins one, an underscore divides two. */
const NAME_PARTS = /\p{Lu}{2,20}(?!\p{Ll})|\p{Lu}?\p{Ll}{1,40}|\p{L}|\d{1,20}|[._-]/gu;

/** #TamDuong: each syllable has its capital. */
const TITLE = /(?:[A-Z][a-z]{1,6}){2,12}/gu;

function phraseInSmall(title: string): string {
  const small = title.toLowerCase();
  return sayPhrases(small) === undefined ? title : small;
}

function readName(sign: string, name: string): Reading {
  const whole = lexiconEntryInAnyCase(name)?.row[1] ?? LABELS.get(name.toLowerCase());
  if (whole) return said(`${sign} ${whole}`);
  const parts = joinPhrases(name.replace(TITLE, phraseInSmall).match(NAME_PARTS) ?? []);
  const readings = parts.map(readNamePart);
  if (readings.includes(undefined)) return { say: sign, doubt: 'unread' };
  const isSure = parts.every(
    (part) => /[^a-z]/u.test(part.toLowerCase()) || LABELS.has(part) || TONELESS.has(part),
  );
  const reading = `${sign} ${readings.join(' ').replace(AREA, '$1hà')}`;
  return isSure ? said(reading) : guessed(reading);
}

const MOST_JOINED = 5;

/** Chuyen, Doi, So, Xa, Toi: the parts that together are a phrase people write so are one. */
function joinPhrases(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let from = 0; from < parts.length;) {
    const count = phraseLength(parts, from);
    joined.push(parts.slice(from, from + count).join(''));
    from += count;
  }
  return joined;
}

function phraseLength(parts: readonly string[], from: number): number {
  for (let count = MOST_JOINED; count > 1; count -= 1) {
    const part = parts
      .slice(from, from + count)
      .join('')
      .toLowerCase();
    if (from + count <= parts.length && TONELESS.has(part)) return count;
  }
  return 1;
}

function readNamePart(part: string): string | undefined {
  const lower = part.toLowerCase();
  const known = LABELS.get(lower) ?? SIGNS.get(part) ?? entryOf(part);
  if (known) return known;
  // #HoiXuan2026
  if (/^(?:19|20)\d\d$/u.test(part)) return cardinal(part);
  if (/^\d/u.test(part)) return readDigits(part);
  if (isSyllable(lower)) return oldTonePlacement(lower);
  return sayLabel(lower) ?? [...lower].map(letterName).join(' ');
}

/** “Tu” begins a word of the tag, TU is the abbreviation. */
function entryOf(part: string): string | undefined {
  const entry = lexiconEntryInAnyCase(part);
  return entry && (entry.isForeign || part === part.toUpperCase()) ? entry.row[1] : undefined;
}
