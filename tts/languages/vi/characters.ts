/** Kinds of characters by their code, so that the common ones are known without a pattern. */
const TABLE_SIZE = 0x2000;

const LETTERS = tableOf(/\p{L}/u);
const DIGITS = tableOf(/[0-9]/u);

function tableOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
    pattern.test(String.fromCharCode(code)) ? 1 : 0,
  );
}

/** Latin, Vietnamese and the scripts below U+2000; NaN (past the end) is no letter. */
export function isLetterCode(code: number): boolean {
  return LETTERS[code] === 1;
}

export function isDigitCode(code: number): boolean {
  return DIGITS[code] === 1;
}

export const SPACE = 0x20;
export const NEWLINE = 0x0a;

/** The place after the letters that begin at `at`. */
export function endOfLetters(text: string, at: number): number {
  let end = at;
  while (LETTERS[text.charCodeAt(end)] === 1) end += 1;
  return end;
}
