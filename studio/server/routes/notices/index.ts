import { Type } from '@fastify/type-provider-typebox';
import {
  EditTemplateBody,
  NewTemplateBody,
  NoticeTemplateView,
  PhraseNeed,
} from '../../../../content/contract/index.js';
import { parseNotice, type NoticeTemplate } from '../../../../content/model/index.js';
import type { CommuneStore } from '../../../../content/store/index.js';
import { phraseKey, phrasesToRecord } from '../../../../tts/languages/index.js';
import { userOf, type App } from '../../app-type.js';
import { IdParams, SpeakerQuery } from '../../params.js';
import { oneLine } from '../../plugins/input-errors.js';
import type { Studio } from '../../studio.js';
import { findSpeaker } from '../speakers/find.js';
import { fillRoute } from './fill.js';
import { findTemplate } from './find.js';

/** Templates of notices, what is still to be recorded for one, and a segment made from it. */
export function noticeRoutes(api: App, studio: Studio): void {
  const { own, write } = studio;
  const schema = { response: { 200: NoticeTemplateView } };

  api.get(
    '/api/notice-templates',
    { schema: { response: { 200: Type.Array(NoticeTemplateView) } } },
    async () => own.noticeTemplates.list().map(templateView),
  );

  api.post(
    '/api/notice-templates',
    { schema: { body: NewTemplateBody, response: { 201: NoticeTemplateView } } },
    async (request, reply) => {
      const { lang, text } = request.body;
      parseNotice(text);
      const title = oneLine('title', request.body.title);
      const template = await write(() => {
        const added = own.noticeTemplates.add({ lang, title, text });
        own.audit.add(userOf(request).id, 'template-new', 'template', added.id, added.title);
        return added;
      });
      return reply.code(201).send(templateView(template));
    },
  );

  api.put(
    '/api/notice-templates/:id',
    { schema: { ...schema, params: IdParams, body: EditTemplateBody } },
    async (request) => {
      const { id } = findTemplate(own, request.params.id);
      const { text } = request.body;
      parseNotice(text);
      const title = oneLine('title', request.body.title);
      const edited = await write(() => {
        own.audit.add(userOf(request).id, 'template-edit', 'template', id, title);
        return own.noticeTemplates.edit(id, { title, text });
      });
      return templateView(edited ?? findTemplate(own, id));
    },
  );

  api.get(
    '/api/notice-templates/:id/phrases',
    {
      schema: {
        params: IdParams,
        querystring: SpeakerQuery,
        response: { 200: Type.Array(PhraseNeed) },
      },
    },
    async (request) => {
      const template = findTemplate(own, request.params.id);
      return phraseNeeds(own, template, findSpeaker(own, request.query.speaker).id);
    },
  );

  removalRoute(api, studio);
  fillRoute(api, studio);
}

function removalRoute(api: App, { own, write }: Studio): void {
  api.delete(
    '/api/notice-templates/:id',
    { schema: { params: IdParams } },
    async (request, reply) => {
      const { id, title } = findTemplate(own, request.params.id);
      await write(() => {
        own.noticeTemplates.remove(id);
        own.audit.add(userOf(request).id, 'template-remove', 'template', id, title);
      });
      return reply.code(204).send();
    },
  );
}

function templateView({ id, lang, title, text, updatedAt }: NoticeTemplate): NoticeTemplateView {
  const slots = parseNotice(text).flatMap((part) =>
    part.kind === 'slot' ? [{ name: part.name, kind: part.slot }] : [],
  );
  return { id, lang, title, text, slots, updatedAt };
}

function phraseNeeds(own: CommuneStore, template: NoticeTemplate, speakerId: string): PhraseNeed[] {
  const { lang, text } = template;
  const recorded = new Set(own.phrases.ofSpeaker(speakerId).map((phrase) => phrase.text));
  const villages = own.stations.villages().map(({ name }) => name);
  return phrasesToRecord(lang, parseNotice(text), villages).map((phrase) => ({
    text: phrase,
    recorded: recorded.has(phraseKey(lang, phrase)),
  }));
}
