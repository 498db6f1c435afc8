import type { Tone } from './region.js';

/** A written syllable taken apart; all in NFC and without its tone mark. */
export interface SyllableParts {
  readonly onset: string;
  readonly vowels: string;
  readonly coda: string;
  readonly tone: Tone;
}

const TONE_MARKS: ReadonlyMap<string, Tone> = new Map([
  ['\u0300', 'falling'],
  ['\u0309', 'asking'],
  ['\u0303', 'broken'],
  ['\u0301', 'rising'],
  ['\u0323', 'heavy'],
]);
/** On a vowel only: the ñ of a Spanish name carries no tone. */
const TONES = /(?<=[aeiouy][\u0302\u0306\u031b]{0,2})[\u0300\u0301\u0303\u0309\u0323]/gu;
const PARTS =
  /^(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?([aăâeêioôơuưy]{1,3})(ng|nh|ch|[cmnptk])?$/u;
/** gì, giếng: the i of gi is the vowel too; giễu is dễu. */
const GI_ALONE = /^gi(?=$|ê(?:ng|[ct])$|[cmnpt])/u;

/** Undefined for what no Vietnamese syllable is built like. */
export function partsOf(word: string): SyllableParts | undefined {
  const loose = word.toLowerCase().normalize('NFD');
  const marks = loose.match(TONES) ?? [];
  const bare = loose.replace(TONES, '').normalize('NFC');
  if (marks.length > 1) return undefined;
  const [, onset = '', vowels = '', coda = ''] = PARTS.exec(bareForm(bare)) ?? [];
  if (vowels === '') return undefined;
  const tone = TONE_MARKS.get(marks[0] ?? '') ?? 'level';
  return { onset, vowels, coda, tone };
}

function bareForm(bare: string): string {
  return GI_ALONE.test(bare) ? bare.replace('gi', 'gii') : bare;
}
