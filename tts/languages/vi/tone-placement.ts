/**
 * Each tone at one place, so that one word is one word: hoà and hòa, thuỷ and thủy, and the slips of
 * old keyboards (tóan, gìa) too. The place is the one of “Ủy ban”, “khóa”, “hòa”.
 */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** Onset with the u of qu and the i of gi, vowels, what closes them; written without a tone. */
const PARTS = /^(qu|gi(?=[aăâeêoôơuưy])|[^aăâeêioôơuưy]{0,3})([aăâeêioôơuưy]{1,3})([a-z]{0,2})$/u;
/** Of these the last one bears the tone: ươ, uyê. */
const MARKED = /[ăâêôơư](?=[^ăâêôơư]*$)/u;

/** Lower-case in, lower-case out; what is no syllable stays as it is. */
export function oldTonePlacement(syllable: string): string {
  const loose = syllable.normalize('NFD');
  const tone = TONE.exec(loose)?.[0];
  if (tone === undefined) return syllable;
  const [, onset = '', vowels = '', coda = ''] =
    PARTS.exec(loose.replace(TONE, '').normalize('NFC')) ?? [];
  if (vowels === '') return syllable;
  const at = onset.length + toneAt(vowels, coda);
  const bare = onset + vowels + coda;
  return (bare.slice(0, at + 1) + tone + bare.slice(at + 1)).normalize('NFC');
}

function toneAt(vowels: string, coda: string): number {
  const marked = vowels.search(MARKED);
  if (marked >= 0) return marked;
  if (vowels.length === 1) return 0;
  return vowels.length === 3 || coda !== '' ? 1 : 0;
}
