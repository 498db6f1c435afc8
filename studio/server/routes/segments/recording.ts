import { JobView } from '../../../../content/contract/index.js';
import type { Id, Script } from '../../../../content/model/index.js';
import type { CommuneStore } from '../../../../content/store/index.js';
import { userOf, type App } from '../../app-type.js';
import { ScriptParams, SpeakerQuery } from '../../params.js';
import { takeFile } from '../../plugins/uploads.js';
import type { Studio } from '../../studio.js';
import { jobView } from '../jobs/job-view.js';
import { needWilling } from '../speakers/find.js';
import { findSegment } from './find.js';

/** A finished recording as the clip of a script: the pipeline masters and inspects it like speech. */
export function recordingRoutes(api: App, studio: Studio): void {
  const { own, write } = studio;

  api.post(
    '/api/segments/:id/scripts/:lang/recording',
    { schema: { params: ScriptParams, querystring: SpeakerQuery, response: { 202: JobView } } },
    async (request, reply) => {
      const { id, lang } = request.params;
      findSegment(own, id);
      const speakerId = needWilling(own, request.query.speaker, 'recordings').id;
      const { hash: fileHash } = await takeFile(request, studio);
      const detail = `${lang} ${fileHash} ${speakerId}`;
      const job = await write(() => {
        const scriptId = scriptFor(own, id, lang).id;
        own.audit.add(userOf(request).id, 'recording', 'segment', id, detail);
        return own.jobs.add({ kind: 'master-recording', scriptId, fileHash, speakerId });
      });
      return reply.code(202).send(jobView(job));
    },
  );
}

/** A language that nobody here writes may still be spoken: its script then has no text. */
function scriptFor(own: CommuneStore, segmentId: Id, lang: string): Script {
  return own.segments.script(segmentId, lang) ?? own.segments.saveScript(segmentId, lang, []);
}
