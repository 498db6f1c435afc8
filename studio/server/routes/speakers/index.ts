import { Type } from '@fastify/type-provider-typebox';
import { NewSpeakerBody, SpeakerView } from '../../../../content/contract/index.js';
import { userOf, type App } from '../../app-type.js';
import { IdParams } from '../../params.js';
import { badInput, oneLine } from '../../plugins/input-errors.js';
import type { Studio } from '../../studio.js';
import { findSpeaker } from './find.js';

/** People who lend their voice, with their consent: added, and taken off the air when they ask for it. */
export function speakerRoutes(api: App, { own, store, write, clock }: Studio): void {
  api.get('/api/speakers', { schema: { response: { 200: Type.Array(SpeakerView) } } }, async () => [
    ...own.speakers.list(),
  ]);

  api.post(
    '/api/speakers',
    { schema: { body: NewSpeakerBody, response: { 201: SpeakerView } } },
    async (request, reply) => {
      const { consentAt = clock(), lang, consentScope } = request.body;
      if (consentAt > clock()) throw badInput('consentAt', 'không được ở tương lai');
      const name = oneLine('name', request.body.name);
      const consentHow = oneLine('consentHow', request.body.consentHow);
      const speaker = await write(() => {
        const added = own.speakers.add({ name, lang, consentScope, consentAt, consentHow });
        own.audit.add(userOf(request).id, 'speaker-new', 'speaker', added.id, consentScope);
        return added;
      });
      return reply.code(201).send(speaker);
    },
  );

  api.post(
    '/api/speakers/:id/withdraw',
    { schema: { params: IdParams, response: { 200: SpeakerView } } },
    async (request) => {
      const { id } = findSpeaker(own, request.params.id);
      const files = await write(() => {
        own.audit.add(userOf(request).id, 'consent-withdraw', 'speaker', id, '');
        return own.speakers.withdraw(id);
      });
      await store.dropFiles(files);
      return findSpeaker(own, id);
    },
  );
}
