import type { Nucleus, Region } from './region.js';

const ONSETS = `
  b b · c k · ch tʃ · d z · đ ɗ · g ɣ · gh ɣ · gi z · h h · k k · kh x · l l · m m · n n ·
  ng ŋ · ngh ŋ · nh ɲ · p p · ph f · q k · qu kw · r z · s s · t t̪ · th t · tr tʃ · v v · x s
`;

const CODAS = 'p p · t t̪ · c c · k c · ch c · m m · n n · ng ŋ · nh ɲ';

/** One row a vowel: spelling, sound; `w` before it when the lips round, a glide after it. */
const NUCLEI = `
  a aː · ă a · â ə · e ɛ · ê e · i i · y i · o ɔ · oo ɔ · ô o · ơ əː · u u · ư y ·
  ia iə · ya iə · iê iɛ · yê iɛ · ua uə · uô uə · ưa yə · ươ yə ·
  oa waː · oă wa · oe wɛ · uă wa · uâ wə · uê we · ue wɛ · uơ wəː · uy wi · uya wiə · uyê wiɛ ·
  ai aː+j · ay a+j · ây əɪ · oi ɔ+j · ôi o+j · ơi əː+j · ui u+j · ưi y+j · uôi uə+j · ươi yə+j ·
  oai waː+j · oay wa+j · uây wəɪ · oây wəɪ ·
  ao aː+w · au a+w · âu ə+w · eo ɛ+w · êu e+w · iu i+w · yu i+w · iêu iɛ+w · yêu iɛ+w · ưu i+w ·
  ươu yə+w · oao waː+w · oeo wɛ+w · uyu wi+w · uêu we+w
`;

/** Short a before the palatals is another vowel; c after o and ô closes at the back. */
const RIMES = `
  anh e-+ɲ · ach e-+c · oanh we-+ɲ · oach we-+c · oc ɔ+k · ooc ɔ+k · ôc o+k
`;

/** Small words that carry no stress. */
const WEAK = `
  bị bởi các cái chẳng cho chưa con còn của dẫu dù đã đang để đến được hoặc khi khoảng không là lúc
  mà mọi mỗi nên nếu như nhưng những phải sẽ thì tới từ và vẫn vì với
`;

/** Vietnamese of Hà Nội, as espeak says it. */
export const NORTHERN: Region = {
  id: 'northern',
  onsets: new Map([['', ''], ...pairs(ONSETS)]),
  nuclei: nuclei(NUCLEI),
  codas: new Map([['', ''], ...pairs(CODAS)]),
  rimes: nuclei(RIMES),
  weak: new Set(WEAK.trim().split(/\s+/u)),
  levelInside: new Set(['âu', 'êu']),
  tones: { level: '7', falling: '2', asking: '4', broken: '5', rising: 'ɜ', heavy: '6' },
};

function pairs(table: string): [string, string][] {
  return table.split('·').map((row) => {
    const [spelling = '', sound = ''] = row.trim().split(' ');
    return [spelling, sound];
  });
}

function nuclei(table: string): ReadonlyMap<string, Nucleus> {
  return new Map(pairs(table).map(([spelling, sound]) => [spelling, nucleus(sound)]));
}

function nucleus(sound: string): Nucleus {
  const [vowel = '', glide] = sound.replace(/^w/u, '').split('+');
  const medial = sound.startsWith('w') ? ({ medial: 'w' } as const) : {};
  return { ...medial, vowel, ...(glide === undefined ? {} : { glide }) };
}
