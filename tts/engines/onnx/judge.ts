/** Whether what a model made can be a reading of the text. Pure; a reason is for a person. */

export interface Expected {
  readonly syllables: number;
  readonly sampleRate: number;
  /** As the voice is set: 2 takes half the time. */
  readonly rate: number;
}

/** Seconds a syllable: an announcer takes 0.15 to 0.35; a drawn-out last word of a title takes 1. */
const SYLLABLE = { least: 0.035, most: 1 } as const;
/** For the silence a model puts around a word. */
const AROUND_SECONDS = 1.5;
/** −40 dBFS: no voice whispers so. */
const HEARD = 0.01;
/** Where a model that lost itself ends up. */
const LOUDEST = 8;

export const maxSeconds = ({ syllables, rate }: Expected): number =>
  (syllables * SYLLABLE.most + AROUND_SECONDS) / rate;

const minSeconds = ({ syllables, rate }: Expected): number => (syllables * SYLLABLE.least) / rate;

/** Undefined: nothing speaks against it. */
export function faultOf(samples: Float32Array, expected: Expected): string | undefined {
  const seconds = samples.length / expected.sampleRate;
  const peak = peakOf(samples);
  if (samples.length === 0) return 'không ra tiếng nào';
  if (!Number.isFinite(peak) || peak > LOUDEST) return 'tiếng ra bị hỏng';
  if (peak < HEARD) return 'câu đọc ra im lặng';
  if (seconds > maxSeconds(expected)) return 'câu đọc ra dài bất thường';
  if (seconds < minSeconds(expected)) return 'câu đọc ra ngắn bất thường';
  return undefined;
}

/** NaN when one of them is: a comparison alone would not see it. */
function peakOf(samples: Float32Array): number {
  let peak = 0;
  for (const sample of samples) {
    const size = Math.abs(sample);
    if (!(size <= peak)) peak = size;
    if (Number.isNaN(peak)) return NaN;
  }
  return peak;
}

const VOWELS = /[aeiouyæøœɐɑɒɔəɛɜɪʊʌ]+/giu;

/** Every Vietnamese word is one syllable; of others, groups of vowels are counted, at least one a word. */
export function syllablesOf(words: readonly { readonly text: string }[]): number {
  return words.reduce((sum, { text }) => {
    const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
    return sum + Math.max(1, bare.match(VOWELS)?.length ?? 0);
  }, 0);
}
