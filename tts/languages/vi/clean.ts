import { tableOf } from './characters.js';
import { Places } from './places.js';
import { isSyllable } from './syllable.js';

/** A paragraph made regular (NFC, plain spaces, one kind of quote) that still knows where it came from. */
export interface CleanText {
  readonly text: string;
  /** Nothing had to be made regular. */
  readonly isAsWritten: boolean;
  /** The place in the paragraph as written of the UTF-16 unit `at` of `text`. */
  fromAt(at: number): number;
  /** The place after it. */
  toAt(at: number): number;
}

const pairs = (chars: string, meant: string): [string, string][] =>
  [...chars].map((char) => [char, meant]);

/** Numbers in a ring, from this one on: items of a list. */
const circled = (one: string, count: number): [string, string][] =>
  Array.from({ length: count }, (_, more) => [
    String.fromCharCode(one.charCodeAt(0) + more),
    `${more + 1},`,
  ]);

/** Written many ways, meant one way. An empty string drops the character. */
const SAME_AS: ReadonlyMap<string, string> = new Map([
  ...pairs(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\u000b\u000c',
    ' ',
  ),
  // Zero-width marks and soft hyphens come along when text is copied from web pages and PDF files.
  ...pairs('\u00ad\u034f\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\ufeff', ''),
  ...pairs('\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufe0e\ufe0f', ''),
  // The key drawn around a digit: an item’s number.
  ['\u20e3', ','],
  ...pairs('\r\u2028\u2029\u0085', '\n'),
  ...pairs('‐‑‒−﹣', '-'),
  ...pairs('—―─', '–'),
  ...pairs('‘’ʼ`´′‵', "'"),
  ...pairs('«„‟', '“'),
  ...pairs('»″', '”'),
  // Iceland's and Africa's letters, typed for Đ by old keyboards and seen as the same on paper.
  ...pairs('\u00d0\u0189', 'Đ'),
  ...pairs('\u00f0\u0256', 'đ'),
  // What is left of ư and ă when an old font is converted.
  ['\u01a3', 'ư'],
  ['\u01a2', 'Ư'],
  ['\u01ce', 'ă'],
  ['\u01cd', 'Ă'],
  ['\u0131', 'i'],
  ['\u0251', 'a'],
  ...pairs('⁄∕', '/'),
  ...pairs('∙⋅', '·'),
  ['Ø', 'Φ'],
  ...pairs('⌀Фϕ', 'Φ'),
  ...[...'₀₁₂₃₄₅₆₇₈₉'].map((sign, digit): [string, string] => [sign, String(digit)]),
  ...circled('①', 20),
  ...circled('❶', 10),
  ...circled('➀', 10),
  ...circled('➊', 10),
  ['⁻', '^-'],
  ['∼', '~'],
  ['º', '°'],
  ['˚', '°'],
  ['℃', '°C'],
  ['℉', '°F'],
  ['№', 'số '],
  ['㎡', 'm²'],
  ['㎥', 'm³'],
  ['㎞', 'km'],
  ['㎏', 'kg'],
  ['㎜', 'mm'],
  ['㎝', 'cm'],
  ['㏊', 'ha'],
  ['µ', 'μ'],
]);

/** Control characters mean nothing to a reader. */
const NOTHING = /^[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]$/u;
/** Forms of one letter for looks only: full width, circled in print, mathematical bold, ligatures. */
const COMPATIBLE = /^[\uff01-\uff5e\ufb00-\ufb06\u{1d400}-\u{1d7ff}\u2160-\u217f\u00aa]$/u;
const COMBINING = /^\p{M}$/u;
/** The limit keeps a wall of accents from being one cluster. */
const LONGEST_CLUSTER = 10;

/** 1: stands as it is. 2: joins the character before it. 0: look at it, as at all from U+3000 on. */
const NATURE = new Uint8Array(0x10000);
for (let code = 0; code < 0x3000; code += 1) NATURE[code] = natureOf(String.fromCharCode(code));

function natureOf(char: string): number {
  if (COMBINING.test(char)) return 2;
  return regularForm(char) === char ? 1 : 0;
}

export function cleanText(written: string): CleanText {
  const latin = OTHER_SCRIPT.test(written) ? withoutLookAlikes(written) : written;
  return regularEnd(latin, 0) === latin.length ? unchanged(latin, written) : rebuilt(latin);
}

/** The end of the characters that stand as they are. */
function regularEnd(written: string, at: number): number {
  let end = at;
  while (end < written.length && NATURE[written.charCodeAt(end)] === 1) end += 1;
  const takesAccent = end > at && end < written.length && NATURE[written.charCodeAt(end)] === 2;
  return takesAccent ? end - 1 : end;
}

function unchanged(text: string, written: string): CleanText {
  return { text, isAsWritten: text === written, fromAt: (at) => at, toAt: (at) => at + 1 };
}

/** Stretches that stand as they are are copied whole; the places of the others are kept. */
function rebuilt(written: string): CleanText {
  const text: string[] = [];
  const places = new Places();
  for (let at = 0; at < written.length;) {
    const stretch = regularEnd(written, at);
    const end = stretch > at ? stretch : clusterEnd(written, at);
    const source = written.slice(at, end);
    const regular = stretch > at ? source : regularCluster(source);
    text.push(regular);
    places.add(regular.length, at, end, stretch > at);
    at = end;
  }
  return {
    text: text.join(''),
    isAsWritten: false,
    fromAt: (at) => places.fromAt(at),
    toAt: (at) => places.toAt(at),
  };
}

/** A character with the accents that follow it. */
function clusterEnd(written: string, at: number): number {
  const code = written.charCodeAt(at);
  if (code === 0x0d && written.charCodeAt(at + 1) === 0x0a) return at + 2;
  const isPair = code >= 0xd800 && code < 0xdc00 && (written.codePointAt(at) ?? 0) > 0xffff;
  let end = at + (isPair ? 2 : 1);
  while (NATURE[written.charCodeAt(end)] === 2 && end - at < LONGEST_CLUSTER) end += 1;
  return end;
}

const CACHE_SIZE = 5000;
const clusters = new Map<string, string>();

function regularCluster(cluster: string): string {
  if (cluster.length === 1 && NATURE[cluster.charCodeAt(0)] === 1) return cluster;
  const known = clusters.get(cluster);
  if (known !== undefined) return known;
  const regular = cluster === '\r\n' ? '\n' : regularForm(cluster);
  if (clusters.size >= CACHE_SIZE) clusters.clear();
  clusters.set(cluster, regular);
  return regular;
}

function regularForm(cluster: string): string {
  return [...cluster.normalize('NFC')].map(regularChar).join('').normalize('NFC');
}

function regularChar(char: string): string {
  if (NOTHING.test(char)) return '';
  return SAME_AS.get(char) ?? (COMPATIBLE.test(char) ? char.normalize('NFKC') : char);
}

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  (
    'аa сc еe оo рp хx уy іi јj ѕs ԁd ɡg һh АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY ' +
    'οo αa νv ιi ρp υu ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ԛq ѡw ғf ѐè ЀÈ ӑă ӐĂ ӏl όó άá έé ίí мm тt нh кk вb пn иu'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
);
const OTHER_SCRIPT = /[\u0370-\u052f\u0261]/u;
const OTHER_LETTERS = new RegExp(OTHER_SCRIPT, 'gu');
const SUSPECT_WORDS = /[\p{L}\p{M}]{1,60}/gu;
const LATIN = /\p{Script=Latin}/u;
const WORD_SIGNS = tableOf(/[\p{L}\p{M}]/u, 0x3000);

/**
 * Letters of Cyrillic or Greek inside a Latin word: seen as the same on paper, typed by mistake. Each
 * is one code for one code, so every place stays.
 */
function withoutLookAlikes(written: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { index } of written.matchAll(OTHER_LETTERS)) {
    if (index < done) continue;
    let from = index;
    while (from > done && mayBeOfWord(written.charCodeAt(from - 1))) from -= 1;
    let to = index + 1;
    while (to < written.length && mayBeOfWord(written.charCodeAt(to))) to += 1;
    pieces.push(written.slice(done, from));
    pieces.push(written.slice(from, to).replace(SUSPECT_WORDS, latinWord));
    done = to;
  }
  return pieces.join('') + written.slice(done);
}

/** Far characters count as letters: a stretch that is too long holds whole words all the same. */
const mayBeOfWord = (code: number): boolean => code >= 0x3000 || WORD_SIGNS[code] === 1;

function latinWord(word: string): string {
  if (!OTHER_SCRIPT.test(word) || word === 'α') return word;
  const latin = [...word].map((char) => LOOK_ALIKES.get(char) ?? char).join('');
  if (OTHER_SCRIPT.test(latin)) return word;
  return LATIN.test(word) || isSyllable(latin.toLowerCase()) ? latin : word;
}
