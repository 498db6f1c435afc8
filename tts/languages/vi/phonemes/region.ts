/**
 * How one region says the parts of a syllable, in espeak's `vi` notation. A value may use only the
 * 43 symbols that Piper's Vietnamese voices were trained on (symbols.ts).
 */
export interface Region {
  readonly id: string;
  /** Spelling of the onset; '' for none. */
  readonly onsets: ReadonlyMap<string, string>;
  /** Spelling of the vowels without their tone: what is said before the tone, and after it. */
  readonly nuclei: ReadonlyMap<string, Nucleus>;
  /** Spelling of the final consonants. */
  readonly codas: ReadonlyMap<string, string>;
  /** Rimes said in another way than their parts, by the spelling without its tone. */
  readonly rimes: ReadonlyMap<string, Nucleus>;
  /** Words said without stress. */
  readonly weak: ReadonlySet<string>;
  /** Vowels that keep the level tone of the middle of a clause at its end. */
  readonly levelInside: ReadonlySet<string>;
  readonly tones: Readonly<Record<Tone, string>>;
}

export interface Nucleus {
  /** A vowel that begins with the lips, /w/, before the stress. */
  readonly medial?: 'w';
  readonly vowel: string;
  /** A half vowel that closes it, after the tone. */
  readonly glide?: string;
}

export type Tone = 'level' | 'falling' | 'asking' | 'broken' | 'rising' | 'heavy';
