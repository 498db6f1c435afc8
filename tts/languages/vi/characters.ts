/** Kinds of characters by their code, so that the common ones are known without a pattern. */
const LETTERS = tableOf(/\p{L}/u, 0x2000);
const CAPITALS = tableOf(/\p{Lu}/u, 0x2000);

/** 1 for each character below `size` that the pattern allows. */
export function tableOf(pattern: RegExp, size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, code) =>
    pattern.test(String.fromCharCode(code)) ? 1 : 0,
  );
}

/** Latin, Vietnamese and the scripts below U+2000; NaN (past the end) is no letter. */
export function isLetterCode(code: number): boolean {
  return LETTERS[code] === 1;
}

const LETTER = /^\p{L}/u;

/** Of any script. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < LETTERS.length ? LETTERS[code] === 1 : LETTER.test(text.slice(at, at + 2));
}

export function isCapitalCode(code: number): boolean {
  return CAPITALS[code] === 1;
}

const CHANGED = Uint8Array.from({ length: 0x2000 }, (_, code) =>
  String.fromCharCode(code).toLowerCase() === String.fromCharCode(code) ? 0 : 1,
);

/** In small letters: most of what is asked for is so already, and is given back as it is. */
export function lowerCase(text: string): string {
  for (let at = 0; at < text.length; at += 1)
    if (CHANGED[text.charCodeAt(at)] !== 0) return text.toLowerCase();
  return text;
}

export const isDigitCode = (code: number): boolean => code >= 0x30 && code <= 0x39;

export const SPACE = 0x20;

/** Longer than any word that is looked up: a wall of letters is not walked again from each place. */
const LONGEST_WORD = 64;

/** The place after the letters that begin at `at`. */
export function endOfLetters(text: string, at: number): number {
  const most = Math.min(text.length, at + LONGEST_WORD);
  let end = at;
  while (end < most && LETTERS[text.charCodeAt(end)] === 1) end += 1;
  return end;
}
