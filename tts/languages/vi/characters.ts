/** Kinds of characters by their code, so that the common ones are known without a pattern. */
const TABLE_SIZE = 0x2000;

const LETTERS = tableOf(/\p{L}/u);
const CAPITALS = tableOf(/\p{Lu}/u);

function tableOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
    pattern.test(String.fromCharCode(code)) ? 1 : 0,
  );
}

/** Latin, Vietnamese and the scripts below U+2000; NaN (past the end) is no letter. */
export function isLetterCode(code: number): boolean {
  return LETTERS[code] === 1;
}

export function isCapitalCode(code: number): boolean {
  return CAPITALS[code] === 1;
}

export const isDigitCode = (code: number): boolean => code >= 0x30 && code <= 0x39;

export const SPACE = 0x20;

/** The place after the letters that begin at `at`. */
export function endOfLetters(text: string, at: number): number {
  let end = at;
  while (LETTERS[text.charCodeAt(end)] === 1) end += 1;
  return end;
}
