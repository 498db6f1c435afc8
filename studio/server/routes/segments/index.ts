import { Type } from '@fastify/type-provider-typebox';
import {
  EditSegmentBody,
  NewSegmentBody,
  SegmentDetail,
  SegmentSummary,
} from '../../../../content/contract/index.js';
import { userOf, type App } from '../../app-type.js';
import { IdParams } from '../../params.js';
import { oneLine } from '../../plugins/input-errors.js';
import type { Studio } from '../../studio.js';
import { findSegment } from './find.js';
import { segmentDetail, segmentSummaries } from './segment-views.js';
import { freeSlug } from './slug.js';

const DEFAULT_TOPIC = 'chuyen-doi-so';

export function segmentRoutes(api: App, studio: Studio): void {
  const { own, write } = studio;

  api.get(
    '/api/segments',
    { schema: { response: { 200: Type.Array(SegmentSummary) } } },
    async () => segmentSummaries(own),
  );

  api.post(
    '/api/segments',
    { schema: { body: NewSegmentBody, response: { 201: SegmentDetail } } },
    async (request, reply) => {
      const { topic, bulletinClass } = request.body;
      const title = oneLine('title', request.body.title);
      const segment = await write(() => {
        const added = own.segments.add({
          slug: freeSlug(title, (slug) => own.segments.bySlug(slug) !== null),
          title,
          topic: topic ?? DEFAULT_TOPIC,
          bulletinClass: bulletinClass ?? 'thong-thuong',
          summary: '',
          source: '',
          isSample: false,
        });
        // A page to write on from the start: Vietnamese, empty.
        own.segments.saveScript(added.id, 'vi', []);
        own.audit.add(userOf(request).id, 'segment-new', 'segment', added.id, title);
        return added;
      });
      return reply.code(201).send(segmentDetail(segment, studio));
    },
  );

  api.get(
    '/api/segments/:id',
    { schema: { params: IdParams, response: { 200: SegmentDetail } } },
    async (request) => segmentDetail(findSegment(own, request.params.id), studio),
  );

  api.patch(
    '/api/segments/:id',
    { schema: { params: IdParams, body: EditSegmentBody, response: { 200: SegmentDetail } } },
    async (request) => {
      const { id } = findSegment(own, request.params.id);
      const { title, ...rest } = request.body;
      const edit = title === undefined ? rest : { ...rest, title: oneLine('title', title) };
      const names = Object.keys(edit).join(' ');
      const segment = await write(() => {
        own.audit.add(userOf(request).id, 'segment-edit', 'segment', id, names);
        return own.segments.edit(id, edit);
      });
      return segmentDetail(segment, studio);
    },
  );
  removalRoute(api, studio);
}

function removalRoute(api: App, { own, write }: Studio): void {
  api.delete('/api/segments/:id', { schema: { params: IdParams } }, async (request, reply) => {
    const segment = findSegment(own, request.params.id);
    await write(() => {
      own.broadcasts
        .ofSegment(segment.id)
        .filter(({ state }) => state === 'planned')
        .forEach(({ id }) => own.broadcasts.withdraw(id));
      own.segments.remove(segment.id);
      own.audit.add(userOf(request).id, 'segment-remove', 'segment', segment.id, segment.title);
    });
    return reply.code(204).send();
  });
}
