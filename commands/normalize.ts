import { normaliseLine, reportLine } from '../tts/languages/index.js';
import { answerLines, type Streams } from './lines.js';

/**
 * Each line as it is said; with `json` an object a line: `text`, and in `tokens` every stretch that is
 * not said as it stands (class, place, reading, confidence).
 * @throws LoaError LANGUAGE_NO_VOICE before anything is read
 */
export async function normalize(
  lang: string,
  { json = false }: { readonly json?: boolean } = {},
  streams?: Streams,
): Promise<void> {
  normaliseLine(lang, '');
  await answerLines((line) => (json ? reportOf(lang, line) : normaliseLine(lang, line)), streams);
}

function reportOf(lang: string, line: string): string {
  const { text, tokens } = reportLine(lang, line);
  return JSON.stringify({
    text,
    tokens: tokens.map(({ from, to, token, class: kind, reading, confidence }) => ({
      from,
      to,
      token,
      class: kind,
      reading,
      confidence,
    })),
  });
}
