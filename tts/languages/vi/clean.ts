import { isSyllable } from './syllable.js';

/** A paragraph made regular (NFC, plain spaces, one kind of quote) that still knows where it came from. */
export interface CleanText {
  readonly text: string;
  /** The place in the paragraph as written of the UTF-16 unit `at` of `text`. */
  fromAt(at: number): number;
  /** The place after it. */
  toAt(at: number): number;
}

const pairs = (chars: string, meant: string): [string, string][] =>
  [...chars].map((char) => [char, meant]);

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
  ...pairs('⁄∕', '/'),
  ...pairs('∙⋅', '·'),
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

/** 1: stands as it is. 2: joins the character before it. 0: look at it. Codes below 0x3000 only. */
const NATURE = Uint8Array.from({ length: 0x3000 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (COMBINING.test(char)) return 2;
  return regularForm(char) === char ? 1 : 0;
});

export function cleanText(written: string): CleanText {
  const latin = OTHER_SCRIPT.test(written) ? withoutLookAlikes(written) : written;
  return isRegular(latin) ? identity(latin) : rebuilt(latin);
}

function isRegular(written: string): boolean {
  for (let at = 0; at < written.length; at += 1) {
    if (NATURE[written.charCodeAt(at)] !== 1) return false;
  }
  return true;
}

function identity(text: string): CleanText {
  return { text, fromAt: (at) => at, toAt: (at) => at + 1 };
}

function rebuilt(written: string): CleanText {
  const text: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let at = 0; at < written.length;) {
    const end = clusterEnd(written, at);
    const regular = regularCluster(written.slice(at, end));
    text.push(regular);
    for (let unit = 0; unit < regular.length; unit += 1) {
      from.push(at);
      to.push(end);
    }
    at = end;
  }
  return { text: text.join(''), fromAt: (at) => from[at] ?? 0, toAt: (at) => to[at] ?? 0 };
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
    'οo αa νv ιi ρp υu ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ԛq ѡw ғf мm тt нh кk вb пn иu'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
);
const OTHER_SCRIPT = /[\u0370-\u052f\u0261]/u;
const SUSPECT_WORDS = /[\p{L}\p{M}]{1,60}/gu;
const LATIN = /\p{Script=Latin}/u;

/**
 * Letters of Cyrillic or Greek inside a Latin word: seen as the same on paper, typed by mistake. Each
 * is one code for one code, so every place stays.
 */
function withoutLookAlikes(written: string): string {
  return written.replace(SUSPECT_WORDS, latinWord);
}

function latinWord(word: string): string {
  if (!OTHER_SCRIPT.test(word)) return word;
  const latin = [...word].map((char) => LOOK_ALIKES.get(char) ?? char).join('');
  if (OTHER_SCRIPT.test(latin)) return word;
  return LATIN.test(word) || isSyllable(latin.toLowerCase()) ? latin : word;
}
