const PIECES = [
  'bà con',
  'UBND',
  'Quý',
  'III',
  'số',
  '377/KH-UBND',
  '12/5',
  ' - ',
  '2026',
  '0912',
  ' ',
  ' ',
  '\n',
  '.',
  ',',
  '1.250',
  '3,5',
  '%',
  'kg',
  '°C',
  'gọi',
  '112',
  'VNeID',
  'https://a.vn/x?y=1',
  '@',
  '#',
  '📢',
  '中',
  'Ünïcode',
  'Straße',
  'naïve',
  'ñ',
  'ﬁ',
  'İ',
  'ǅ',
  '\u0301',
  '\ud800',
  '①',
  '½',
  'Ⅳ',
  '−5',
  '“',
  '”',
  '…',
  '/',
  '_',
  '+',
  'a)',
  '1.1.',
  'w',
  'z',
  'J',
  'F16',
  'ơ',
  'ĐÀ',
  'hat',
  'gen',
  "H'Mông",
  'Hmôngz',
  '\u200b',
  '\u00a0',
  '：',
  '７',
];

/** The same seed gives the same text: a failure can be run again. */
export function randomText(seed: number): string {
  const next = generator(seed + 1);
  return Array.from({ length: 24 }, () => PIECES[Math.floor(next() * PIECES.length)] ?? '').join(
    '',
  );
}

/** Mulberry32: numbers in [0, 1). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) / 4_294_967_296;
  };
}
