import { normaliseLine, phonemes } from '../tts/languages/index.js';
import { answerLines, type Streams } from './lines.js';

/**
 * Each line as the sounds a speech model is given.
 * @throws LoaError LANGUAGE_NO_VOICE before anything is read
 */
export async function sayPhonemes(lang: string, streams?: Streams): Promise<void> {
  phonemes(lang, '');
  await answerLines((line) => phonemes(lang, normaliseLine(lang, line)), streams);
}
