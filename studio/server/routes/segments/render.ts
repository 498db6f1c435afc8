import { JobView } from '../../../../content/contract/index.js';
import {
  languageInSentence,
  languageName,
  LoaError,
  MAX_SCRIPT_CHARS,
  type Script,
} from '../../../../content/model/index.js';
import { hasLanguage } from '../../../../tts/languages/index.js';
import { userOf, type App } from '../../app-type.js';
import { RenderQuery, ScriptParams } from '../../params.js';
import type { Studio } from '../../studio.js';
import { jobView } from '../jobs/job-view.js';
import { findScript } from './find.js';
import { onlyStation } from './only-station.js';

export function renderRoutes(api: App, studio: Studio): void {
  const { own, write } = studio;

  api.post(
    '/api/segments/:id/scripts/:lang/render',
    { schema: { params: ScriptParams, querystring: RenderQuery, response: { 202: JobView } } },
    async (request, reply) => {
      const { id, lang } = request.params;
      const script = findScript(own, id, lang);
      const { voice: voiceId = null, station: stationId = onlyStation(studio, id, lang) } =
        request.query;
      refuseUnspeakable(script, voiceId);
      const job = await write(() => {
        own.audit.add(userOf(request).id, 'render', 'segment', id, lang);
        return own.jobs.add({
          ...{ kind: 'render', scriptId: script.id, voiceId },
          ...(stationId && { stationId }),
        });
      });
      return reply.code(202).send(jobView(job));
    },
  );
}

/** Said here at once rather than by a job that fails a little later. */
function refuseUnspeakable({ lang, paragraphs }: Script, voiceId: string | null): void {
  const language = languageName(lang);
  const chars = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (!/[\p{L}\p{N}]/u.test(paragraphs.map(({ text }) => text).join(' ')))
    throw new LoaError('SCRIPT_EMPTY', { language: languageInSentence(lang) });
  if (chars > MAX_SCRIPT_CHARS)
    throw new LoaError('SCRIPT_TOO_LONG', { chars, max: MAX_SCRIPT_CHARS });
  // A person's recordings need no machine that reads the language.
  if (!hasLanguage(lang) && !voiceId?.startsWith('phrasebank:'))
    throw new LoaError('LANGUAGE_NO_VOICE', { language, tag: lang });
}
