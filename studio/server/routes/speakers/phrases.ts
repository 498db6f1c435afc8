import { Type } from '@fastify/type-provider-typebox';
import { JobView, PhraseView } from '../../../../content/contract/index.js';
import { LoaError } from '../../../../content/model/index.js';
import { phraseKey } from '../../../../tts/languages/index.js';
import { userOf, type App } from '../../app-type.js';
import { IdParams, PhraseQuery } from '../../params.js';
import { badInput } from '../../plugins/input-errors.js';
import { sendStoredFile } from '../../plugins/send-file.js';
import { takeFile } from '../../plugins/uploads.js';
import type { Studio } from '../../studio.js';
import { jobView } from '../jobs/job-view.js';
import { findSpeaker, needWilling } from './find.js';

/** The short recordings of a speaker, from which notices are put together. */
export function phraseRoutes(api: App, studio: Studio): void {
  const { own, store, write } = studio;

  api.get(
    '/api/speakers/:id/phrases',
    { schema: { params: IdParams, response: { 200: Type.Array(PhraseView) } } },
    async (request) => [...own.phrases.ofSpeaker(findSpeaker(own, request.params.id).id)],
  );

  api.post(
    '/api/speakers/:id/phrases',
    { schema: { params: IdParams, querystring: PhraseQuery, response: { 202: JobView } } },
    async (request, reply) => {
      const { id: speakerId, lang } = needWilling(own, request.params.id, 'phrases');
      const text = phraseKey(lang, request.query.text);
      if (text === '') throw badInput('text', 'cần có chữ để đọc');
      const { hash: fileHash } = await takeFile(request, studio);
      const job = await write(() => {
        own.audit.add(userOf(request).id, 'phrase', 'speaker', speakerId, text);
        return own.jobs.add({ kind: 'master-phrase', speakerId, text, fileHash });
      });
      return reply.code(202).send(jobView(job));
    },
  );

  api.delete('/api/phrases/:id', { schema: { params: IdParams } }, async (request, reply) => {
    const { id } = request.params;
    const hash = await write(() => {
      const removed = own.phrases.remove(id);
      if (removed === null) throw noPhrase();
      own.audit.add(userOf(request).id, 'phrase-remove', 'phrase', id, '');
      return removed;
    });
    await store.dropFiles([hash]);
    return reply.code(204).send();
  });

  api.get('/api/phrases/:id/audio', { schema: { params: IdParams } }, async (request, reply) => {
    const phrase = own.phrases.get(request.params.id);
    if (!phrase) throw noPhrase();
    const file = { hash: phrase.fileHash, mime: 'audio/wav' };
    return sendStoredFile(request, reply, store.files, file);
  });
}

const noPhrase = () => new LoaError('NOT_FOUND', { what: 'câu thu sẵn này' });
