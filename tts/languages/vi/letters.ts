import { LONGEST_TONELESS, TONELESS } from './lexicon/toneless.js';
import { isSyllable, hasShape, pronounceable, isStopped } from './syllable.js';

/** Names of letters when an abbreviation has to be spelled. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'a',
    ă: 'á',
    â: 'ớ',
    b: 'bê',
    c: 'xê',
    d: 'dê',
    đ: 'đê',
    e: 'e',
    ê: 'ê',
    f: 'ép',
    g: 'gờ',
    h: 'hát',
    i: 'i',
    j: 'gi',
    k: 'ca',
    l: 'lờ',
    m: 'mờ',
    n: 'nờ',
    o: 'ô',
    ô: 'ô',
    ơ: 'ơ',
    p: 'pê',
    q: 'quy',
    r: 'rờ',
    s: 'ét',
    t: 'tê',
    u: 'u',
    ư: 'ư',
    v: 'vê',
    w: 'vê kép',
    x: 'ích',
    y: 'y',
    z: 'dét',
  }),
);

export function letterName(letter: string): string | undefined {
  return NAMES.get(letter.toLowerCase());
}

/** Letter by letter, or undefined when one of them is of another script. */
export function spell(word: string): string | undefined {
  const names = [...word].map(letterName);
  return names.every((name) => name !== undefined) ? names.join(' ') : undefined;
}

/** Foreign letters and pairs that Vietnamese writes otherwise; longest first. */
const RESPELLINGS: readonly (readonly [string, string])[] = [
  ['tion', 'sần'],
  ['sh', 's'],
  ['ce', 'xe'],
  ['ci', 'xi'],
  ['ge', 'ghe'],
  ['ck', 'c'],
  ['ph', 'ph'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['ea', 'i'],
  ['ou', 'ao'],
  ['w', 'u'],
  ['f', 'ph'],
  ['ji', 'gi'],
  ['j', 'gi'],
  ['z', 'd'],
];
const LONGEST_CHUNK = 7;

/**
 * A guess at a foreign word: cut into syllables a Vietnamese can say, a consonant left over taking
 * “ờ”. Undefined for letters of another script.
 */
export function respellForeign(word: string): string | undefined {
  const known = respelled.get(word);
  if (known !== undefined) return known;
  const reading = respell(word);
  if (respelled.size >= KEPT) respelled.clear();
  if (reading !== undefined) respelled.set(word, reading);
  return reading;
}

/** After each word of SCALES and COUNTING. */
const COUNTED_HA =
  /(^|(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|mỗi|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|lăm|chục|vài|mấy|nửa|từng|rưỡi) )ha(?= |$)/u;
const KEPT = 10_000;
const respelled = new Map<string, string>();

function respell(word: string): string | undefined {
  const reading = bestCut(respellLetters(plainLetters(word.toLowerCase())), foreignChunk);
  // “ha” after a number is a measure to whoever reads the spoken text again.
  // “cho e …” would be cho em, “nhiu” bao nhiêu.
  return reading
    ?.replace(COUNTED_HA, '$1hà')
    .replace(/^e(?= )/u, 'ê')
    .replace(/(^| )nhiu(?= |$)/u, '$1nhiêu');
}

/** é of a foreign name is an e to us, but ê, ơ, đ stay the letters they are. */
function plainLetters(word: string): string {
  return [...word]
    .map((letter) =>
      NAMES.has(letter) || isSyllable(letter) ? letter : (letter.normalize('NFD')[0] ?? ''),
    )
    .join('');
}

function respellLetters(word: string): string {
  return RESPELLINGS.reduce((text, [written, said]) => text.replaceAll(written, said), word);
}

function looseLetter(letter: string): string | undefined {
  if (isSyllable(`${letter}ờ`)) return `${letter}ờ`;
  return letterName(letter);
}

/**
 * A part of a web address, written without tones: the phrases in it that people write so, its syllables
 * as they sound, the letters between them by name. `theodoinq` → theo dõi nờ quy.
 */
export function sayLabel(label: string): string | undefined {
  return bestCut(label, knownChunk, LONGEST_TONELESS);
}

/** Letters that are such phrases and nothing else: `binhluquetoi` → bình lư quê tôi. */
export function sayPhrases(label: string): string | undefined {
  return bestCut(label, phraseChunk, LONGEST_TONELESS);
}

/**
 * Of all ways to cut letters into syllables the one with the fewest loose letters, each syllable with
 * its consonant if it can: van hoa, not vanh oa; ô tô, not ốt ô.
 */
function bestCut(
  label: string,
  chunkOf: (written: string) => Way | null,
  longest = LONGEST_CHUNK,
): string | undefined {
  const ways: Way[] = [{ cost: 0, said: '' }];
  for (let end = 1; end <= label.length; end += 1) {
    let best: Way = { cost: Infinity, said: '' };
    for (let start = end - 1; start >= Math.max(0, end - longest); start -= 1) {
      const before = ways[start];
      const chunk = before && before.cost < best.cost ? chunkOf(label.slice(start, end)) : null;
      if (!before || !chunk || before.cost + chunk.cost >= best.cost) continue;
      best = { cost: before.cost + chunk.cost, said: `${before.said} ${chunk.said}` };
    }
    ways.push(best);
  }
  const last = ways[label.length];
  return last && last.cost < Infinity ? last.said.trim() : undefined;
}

/** Rimes that without their marks are no syllable: duong, chuyen, tien. */
const MARKED: readonly (readonly [RegExp, string])[] = [
  [/(?<!q)ua(?=[nt]$)/u, 'uâ'],
  [/uo(?=ng|[cimptu]$)/u, 'ươ'],
  [/uo(?=[nt]$)/u, 'uô'],
  [/(?<=[iy])e(?=[cmnptu]|ng)/u, 'ê'],
];

function withMarks(chunk: string): string {
  if (isSyllable(chunk)) return chunk;
  const marked = MARKED.reduce((text, [rime, as]) => text.replace(rime, as), chunk);
  return hasShape(marked) ? marked : chunk;
}

interface Way {
  readonly cost: number;
  readonly said: string;
}

const COST = { phrase: 12, syllable: 10, noOnset: 5, stopped: 3, loose: 12 } as const;

const CHUNKS_KEPT = 20_000;
const chunks = new Map<string, Way | null>();

/** Each chunk of letters is looked at once: many labels have the same. */
function knownChunk(written: string): Way | null {
  const known = chunks.get(written);
  if (known !== undefined) return known;
  const chunk = sayChunk(written);
  if (chunks.size >= CHUNKS_KEPT) chunks.clear();
  chunks.set(written, chunk);
  return chunk;
}

function phraseChunk(written: string): Way | null {
  const said = TONELESS.get(written);
  return said === undefined ? null : { cost: COST.phrase, said };
}

function sayChunk(written: string): Way | null {
  const phrase = phraseChunk(written);
  if (phrase || written.length > LONGEST_CHUNK) return phrase;
  const chunk = withMarks(written);
  const name = chunk.length === 1 ? letterName(chunk) : undefined;
  return syllableChunk(chunk) ?? (name ? { cost: COST.loose, said: name } : null);
}

function foreignChunk(written: string): Way | null {
  const name = written.length === 1 ? looseLetter(written) : undefined;
  return syllableChunk(written) ?? (name ? { cost: COST.loose, said: name } : null);
}

function syllableChunk(chunk: string): Way | null {
  if (!isSyllable(chunk) && !(hasShape(chunk) && isStopped(chunk))) return null;
  const onset = VOWEL_FIRST.test(chunk.normalize('NFD')) ? COST.noOnset : 0;
  const stop = isStopped(chunk) ? COST.stopped : 0;
  return { cost: COST.syllable + onset + stop, said: pronounceable(chunk) };
}

const VOWEL_FIRST = /^[aeiouy]/u;
