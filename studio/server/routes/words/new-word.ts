import type { NewWordBody } from '../../../../content/contract/index.js';
import type { WordKind } from '../../../../content/model/index.js';
import type { NewWord } from '../../../../content/store/index.js';
import { sayableReading } from '../../../../tts/languages/index.js';
import { badInput } from '../../plugins/input-errors.js';

/** The words are those of the commune's Vietnamese scripts. */
const LANG = 'vi';

/** Half characters, private and unassigned ones, and controls other than a line's end or a tab. */
const NO_TEXT = /[\p{Cs}\p{Co}\p{Cn}]|(?![\t\n\r])\p{Cc}/u;
const SOMETHING = /[\p{L}\p{N}\p{S}]/u;
/** A reading for each “a” or “5” of a script is a slip of the hand. */
const TOO_LITTLE = /^[\p{Ll}\p{N}]$/u;

/** @throws LoaError INPUT_INVALID naming the field and what is wrong with it */
export function newWord({ written, read }: NewWordBody): NewWord {
  const clean = { written: tidy('written', written), read: tidy('read', read) };
  if (!SOMETHING.test(clean.written)) throw badInput('written', 'cần có chữ, ví dụ “TTVH”');
  if (TOO_LITTLE.test(clean.written))
    throw badInput('written', `“${clean.written}” ngắn quá, cần từ hai chữ trở lên`);
  const said = sayableReading(LANG, clean.read);
  if ('unsayable' in said)
    throw badInput(
      'read',
      `“${said.unsayable}” chưa phải âm tiếng Việt, viết đúng như lời nói, ví dụ “phây búc”`,
    );
  return { written: clean.written, read: said.read, wordKind: kindOf(clean.written) };
}

function tidy(field: keyof NewWordBody, text: string): string {
  if (NO_TEXT.test(text)) throw badInput(field, 'có ký tự lạ không hiện ra được, gõ lại bằng tay');
  const tidied = text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (tidied === '') throw badInput(field, 'không được để trống');
  return tidied;
}

function kindOf(written: string): WordKind {
  if (written === written.toLowerCase()) return 'word';
  return written === written.toUpperCase() ? 'abbreviation' : 'name';
}
