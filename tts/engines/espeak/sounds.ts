/** Sounds as espeak writes them down, word by word. Pure. */

/** Said where it goes over to another language's rules for a word. */
const OTHER_LANGUAGE = /\([a-z-]+\)/giu;
/** Between what is said as one; a bar is a pause. */
const BETWEEN_WORDS = /[\s|]+/u;
const BETWEEN_SOUNDS = '_';

/** @param written e.g. `k_ˈɑː_m ˌɔ_n | s_ˌoʊ` */
export function soundsIn(written: string): readonly (readonly string[])[] {
  const said = written.replace(OTHER_LANGUAGE, '').split(BETWEEN_WORDS);
  const words = said.map((word) => word.split(BETWEEN_SOUNDS).filter((sound) => sound !== ''));
  return words.filter((sounds) => sounds.length > 0);
}

/**
 * Sounds given to the words they are of, where some are said as one or one is said as several (a
 * number). The sounds keep their order, whatever the places say.
 *
 * @param places of each sound as it is spoken; where they are not as many, the nearest one counts
 */
export function soundsOfWords(
  sounds: readonly string[],
  places: readonly number[],
  wordStarts: readonly number[],
): readonly (readonly string[])[] {
  const words: string[][] = wordStarts.map(() => []);
  const reached = { word: 0 };
  sounds.forEach((sound, index) => {
    const place = places[Math.floor((index * places.length) / sounds.length)] ?? 0;
    const word = wordStarts.findLastIndex((start) => start <= place);
    reached.word = Math.max(reached.word, word);
    words[reached.word]?.push(sound);
  });
  return words;
}
