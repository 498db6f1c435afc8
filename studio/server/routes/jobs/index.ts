import { JobView, TryOutBody } from '../../../../content/contract/index.js';
import {
  languageInSentence,
  languageName,
  LoaError,
  type Id,
  type Job,
} from '../../../../content/model/index.js';
import { hasLanguage } from '../../../../tts/languages/index.js';
import type { App } from '../../app-type.js';
import { IdParams } from '../../params.js';
import { sendStoredFile } from '../../plugins/send-file.js';
import type { Studio } from '../../studio.js';
import { jobView } from './job-view.js';

export function jobRoutes(api: App, { own, store, write }: Studio): void {
  api.post(
    '/api/try-out',
    { schema: { body: TryOutBody, response: { 202: JobView } } },
    async (request, reply) => {
      const { lang, text, voiceId = null } = request.body;
      // Asked for by name, a voice may be heard though its language is only taken as it is written.
      if (voiceId === null && !hasLanguage(lang))
        throw new LoaError('LANGUAGE_NO_VOICE', { language: languageName(lang), tag: lang });
      if (!/[\p{L}\p{N}]/u.test(text))
        throw new LoaError('SCRIPT_EMPTY', { language: languageInSentence(lang) });
      const job = await write(() => own.jobs.add({ kind: 'try-out', lang, text, voiceId }));
      return reply.code(202).send(jobView(job));
    },
  );

  api.get(
    '/api/jobs/:id',
    { schema: { params: IdParams, response: { 200: JobView } } },
    async (request) => jobView(findJob(request.params.id)),
  );

  api.get('/api/jobs/:id/audio', { schema: { params: IdParams } }, async (request, reply) => {
    const { payload, state, resultRef } = findJob(request.params.id);
    if (payload.kind !== 'try-out' || state !== 'done' || !resultRef)
      throw new LoaError('NOT_FOUND', { what: 'bản nghe thử này' });
    return sendStoredFile(request, reply, store.files, { hash: resultRef, mime: 'audio/mpeg' });
  });

  function findJob(id: Id): Job {
    const job = own.jobs.get(id);
    if (job?.communeId !== own.communeId) throw new LoaError('NOT_FOUND', { what: 'việc này' });
    return job;
  }
}
