import { Reading, ReadingBody } from '../../../../content/contract/index.js';
import { languageName, LoaError, MAX_SCRIPT_CHARS } from '../../../../content/model/index.js';
import { hasLanguage } from '../../../../tts/languages/index.js';
import type { App } from '../../app-type.js';
import type { Studio } from '../../studio.js';
import { readingOf } from './reading.js';

export function readingRoutes(api: App, { own }: Studio): void {
  api.post(
    '/api/reading',
    { schema: { body: ReadingBody, response: { 200: Reading } } },
    async (request) => {
      const { lang, paragraphs } = request.body;
      const chars = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
      // Read as it is typed, in the process that serves everybody: its length must be bounded.
      if (chars > MAX_SCRIPT_CHARS)
        throw new LoaError('SCRIPT_TOO_LONG', { chars, max: MAX_SCRIPT_CHARS });
      if (!hasLanguage(lang))
        throw new LoaError('LANGUAGE_NO_VOICE', { language: languageName(lang), tag: lang });
      return readingOf(lang, paragraphs, own.words.list());
    },
  );
}
