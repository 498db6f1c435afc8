import { NORTHERN } from './northern.js';
import type { Nucleus, Region, Tone } from './region.js';
import { partsOf, type SyllableParts } from './syllable-parts.js';

export interface PhonemeOptions {
  readonly region?: Region;
  /**
   * `espeak`: the level tone is written 7 at the end of a clause and 1 inside it, as stock espeak-ng
   * does. `piper`: it is not written at all, as Piper's voices were trained.
   */
  readonly notation?: 'espeak' | 'piper';
}

const LEVEL_INSIDE = '1';
const STRONG = 'ˈ';
const WEAK = 'ˌ';
const CLAUSE_MARK = /^[,;:.!?]$/u;

/** One syllable; '' for what cannot be said as Vietnamese. The word stands alone, at a clause's end. */
export function toPhonemes(word: string, options: PhonemeOptions = {}): string {
  return sayWord(word, true, options);
}

/**
 * Words of Vietnamese with pause marks, such as `normaliseLine` gives; a mark stays where it is,
 * and what cannot be said is left out.
 */
export function toPhonemesLine(text: string, options: PhonemeOptions = {}): string {
  const tokens = text.match(/[\p{L}\p{M}]+|[,;:.!?]/gu) ?? [];
  const said = tokens.map((token, index) => {
    if (CLAUSE_MARK.test(token)) return token;
    const next = tokens[index + 1];
    const sound = sayWord(token, next === undefined || CLAUSE_MARK.test(next), options);
    return sound === '' ? '' : ` ${sound}`;
  });
  return said.join('').trim();
}

function sayWord(word: string, endsClause: boolean, options: PhonemeOptions): string {
  const { region = NORTHERN, notation = 'espeak' } = options;
  const parts = partsOf(word);
  const nucleus = parts && nucleusOf(parts, region);
  const onset = parts && region.onsets.get(parts.onset);
  const coda = parts && codaOf(parts, region);
  if (!parts || !nucleus || onset === undefined || coda === undefined) return '';
  const isWeak = region.weak.has(word.toLowerCase().normalize('NFC'));
  const falls = endsClause && !isWeak && !region.levelInside.has(parts.vowels);
  return [
    onset,
    rounds(onset, nucleus) ? 'w' : '',
    isWeak ? WEAK : STRONG,
    nucleus.vowel,
    toneOf(parts.tone, falls, region, notation),
    nucleus.glide ?? '',
    coda,
  ].join('');
}

function toneOf(
  tone: Tone,
  falls: boolean,
  region: Region,
  notation: PhonemeOptions['notation'],
): string {
  if (tone !== 'level') return region.tones[tone];
  if (notation === 'piper') return '';
  return falls ? region.tones.level : LEVEL_INSIDE;
}

/** quoanh is said quanh: kw is round already. */
function rounds(onset: string, nucleus: Nucleus): boolean {
  return nucleus.medial === 'w' && !onset.endsWith('w');
}

function nucleusOf({ vowels, coda }: SyllableParts, region: Region): Nucleus | undefined {
  return region.rimes.get(vowels + coda) ?? region.nuclei.get(vowels);
}

/** A rime of its own has its end in its glide. */
function codaOf({ vowels, coda }: SyllableParts, region: Region): string | undefined {
  return region.rimes.has(vowels + coda) ? '' : region.codas.get(coda);
}
