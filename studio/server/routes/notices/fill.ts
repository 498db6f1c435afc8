import { FillTemplateBody, SegmentDetail } from '../../../../content/contract/index.js';
import {
  fillNotice,
  languageInSentence,
  newId,
  parseNotice,
  type Segment,
} from '../../../../content/model/index.js';
import { userOf, type App } from '../../app-type.js';
import { IdParams } from '../../params.js';
import { badInput, oneLine } from '../../plugins/input-errors.js';
import type { Studio } from '../../studio.js';
import { segmentDetail } from '../segments/segment-views.js';
import { freeSlug } from '../segments/slug.js';
import { needWilling } from '../speakers/find.js';
import { findTemplate } from './find.js';

const NOTICE_TOPIC = 'thong-bao';

/** From a template to a segment whose clip is being put together; it is heard and approved like any. */
export function fillRoute(api: App, studio: Studio): void {
  const { own, write } = studio;
  api.post(
    '/api/notice-templates/:id/fill',
    { schema: { params: IdParams, body: FillTemplateBody, response: { 201: SegmentDetail } } },
    async (request, reply) => {
      const { lang, text, title } = findTemplate(own, request.params.id);
      const { values, speakerId, bulletinClass = 'thong-thuong' } = request.body;
      const speaker = needWilling(own, speakerId, 'phrases');
      if (speaker.lang !== lang)
        throw badInput('speakerId', `cần người đọc ${languageInSentence(lang)}`);
      const heading = oneLine('title', request.body.title ?? title);
      const paragraphs = [{ id: newId(), text: fillNotice(parseNotice(text), values) }];
      const segment = await write((): Segment => {
        const added = own.segments.add({
          slug: freeSlug(heading, (slug) => own.segments.bySlug(slug) !== null),
          title: heading,
          topic: NOTICE_TOPIC,
          bulletinClass,
          summary: '',
          source: '',
          isSample: false,
        });
        const script = own.segments.saveScript(added.id, lang, paragraphs);
        const voiceId = `phrasebank:${speaker.id}`;
        own.jobs.add({ kind: 'render', scriptId: script.id, voiceId });
        own.audit.add(userOf(request).id, 'notice', 'segment', added.id, voiceId);
        return added;
      });
      return reply.code(201).send(segmentDetail(segment, studio));
    },
  );
}
