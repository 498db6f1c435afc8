import { LoaError } from '../../../../content/model/index.js';

/** The longest table of MMS has some 1,200 letters. */
export const MAX_TOKENS_BYTES = 1_000_000;

/**
 * `tokens.txt` (a line “letter number”; the letter may be a space) or `vocab.json`.
 *
 * @throws LoaError VOICE_CONFIG_BAD
 */
export function parseTokens(text: string, file: string): ReadonlyMap<string, number> {
  const entries = text.trimStart().startsWith('{') ? fromJson(text, file) : fromLines(text);
  const tokens = new Map(entries);
  const isId = (id: number) => Number.isInteger(id) && id >= 0 && id < 65_536;
  const wrong = entries.find(([, id]) => !isId(id));
  if (wrong) throw bad(file, `ký hiệu “${wrong[0]}” có số sai`);
  if (tokens.size < 2) throw bad(file, 'không có bảng chữ');
  return tokens;
}

function fromLines(text: string): readonly (readonly [string, number])[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  return lines.map((line) => {
    const at = line.lastIndexOf(' ');
    return [
      line.slice(0, at) || ' ',
      /^\d+$/.test(line.slice(at + 1)) ? Number(line.slice(at)) : NaN,
    ];
  });
}

function fromJson(text: string, file: string): readonly (readonly [string, number])[] {
  const value = parsed(text, file);
  if (typeof value !== 'object' || value === null) throw bad(file, 'không có bảng chữ');
  return Object.entries(value).map(([letter, id]) => [letter, typeof id === 'number' ? id : NaN]);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw bad(file, 'không phải JSON', cause);
  }
}

const bad = (file: string, reason: string, cause?: unknown) =>
  new LoaError('VOICE_CONFIG_BAD', { file, reason }, { cause });
