/** Where we do not say what espeak says, and why. */
export interface Difference {
  readonly why: string;
  /** A fault of espeak itself is left out of the count; anything else is counted against us. */
  readonly isFault: boolean;
  readonly of: (row: TableRow) => boolean;
}

export interface TableRow {
  readonly syllable: string;
  readonly onset: string;
  readonly rime: string;
  readonly espeak: string;
}

const oneOf = (words: string) => {
  const set = new Set(words.split(' '));
  return ({ syllable }: TableRow) => set.has(syllable.normalize('NFC'));
};

export const DIFFERENCES: readonly Difference[] = [
  {
    why: 'espeak takes them for English words',
    isFault: true,
    of: oneOf('buy buya buyên buyn buynh gen hat mat veo quyu'),
  },
  {
    why: 'espeak names the letters one by one',
    isFault: true,
    of: oneOf('buyền buyển buyễn buyến buyện buyết buyệt'),
  },
  {
    why: 'quốc is not cuốc: espeak drops the rounding before ô',
    isFault: true,
    of: ({ onset, rime }) => onset === 'qu' && rime.startsWith('ô'),
  },
  {
    why: 'espeak rounds twice (kww) after qu; no word is written so',
    isFault: true,
    of: ({ onset, rime }) => onset === 'qu' && rime.startsWith('o'),
  },
  {
    why: 'the tone on the first vowel of oa, ưa, as old typewriters put it, breaks espeak in two',
    isFault: true,
    of: oneOf('dọa đọa họa khọa lọa mọa ngọa ngọai thọa tọa xọa vưà'),
  },
  {
    why: 'espeak says two vowels with two tones after gi; only giuộc is a word',
    isFault: true,
    of: ({ onset, rime }) => onset === 'gi' && /^u(?:a|â|ê|ô|ơ|y)/u.test(rime),
  },
  {
    why: 'the rime êc after gi ends in a stray kh',
    isFault: true,
    of: ({ onset, rime }) => onset === 'gi' && (rime === 'êc' || rime === 'êch'),
  },
  {
    why: 'espeak loses the vowel: kwj, zm',
    isFault: true,
    of: ({ espeak }) => !/[aeiouyɛɔəɪ]/u.test(espeak),
  },
  {
    why: 'a w before the long o of moóc and oòng, which espeak itself leaves out of xoong and boong',
    isFault: true,
    of: ({ rime }) => rime === 'oong' || rime === 'ooc',
  },
  {
    why: 'a single consonant is no syllable; the normaliser gives the names of letters',
    isFault: true,
    of: ({ syllable }) => /^[bcdđghklmnpqrstvx]$/u.test(syllable),
  },
  {
    why: 'the mark stands on the i of gia, giu: espeak says the i, we say what is meant, già and giù',
    isFault: false,
    of: oneOf('gìa gỉa gĩa gía gịa gìu gỉu gĩu gíu gịu'),
  },
  {
    why: 'the mark stands on the u of qua, qui: espeak says cùa, cùi, we say what is meant',
    isFault: false,
    of: oneOf('qùa qủa qũa qúa qụa qùi qủi qũi qúi qụi'),
  },
  {
    why: 'giêng alone of its rime has the level tone of mid-clause',
    isFault: false,
    of: oneOf('giêng'),
  },
];
