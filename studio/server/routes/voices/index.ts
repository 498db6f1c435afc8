import { Type } from '@fastify/type-provider-typebox';
import {
  InstallVoiceBody,
  JobView,
  VoiceBody,
  VoiceView,
} from '../../../../content/contract/index.js';
import { LoaError, type JobPayload, type User } from '../../../../content/model/index.js';
import { listVoices, type ListedVoice } from '../../../../pipeline/index.js';
import { refuseNonAdmin } from '../../accounts/roles.js';
import { userOf, type App } from '../../app-type.js';
import type { Studio } from '../../studio.js';
import { jobView } from '../jobs/job-view.js';
import { voiceView } from './voice-view.js';

/** The studio only writes down the wish: the pipeline brings and takes away. */
export function voiceRoutes(api: App, { own, write, config }: Studio): void {
  const response = { 202: JobView };

  const voiceHere = (id: string): ListedVoice => {
    const voice = listVoices(config.LOA_DATA).find((each) => each.voice.id === id);
    if (!voice) throw new LoaError('NOT_FOUND', { what: 'giọng đọc này' });
    return voice;
  };
  const wish = (user: User, payload: VoiceWish) => write(() => wished(own, user, payload));

  api.get('/api/voices', { schema: { response: { 200: Type.Array(VoiceView) } } }, async () => {
    const jobs = own.jobs.latestForVoices();
    return listVoices(config.LOA_DATA).map((each) => voiceView(each, jobs.get(each.voice.id)));
  });

  api.post(
    '/api/voices/install',
    { schema: { body: InstallVoiceBody, response } },
    async (request, reply) => {
      const admin = userOf(request);
      refuseNonAdmin(admin);
      const { voice, acceptedLicence } = request.body;
      const { voice: wanted, inCatalogue } = voiceHere(voice);
      if (!inCatalogue || !wanted.licence)
        throw new LoaError('NOT_FOUND', { what: 'giọng đọc này trong danh mục' });
      const { name: licence, url } = wanted.licence;
      if (licence !== acceptedLicence)
        throw new LoaError('VOICE_LICENCE_FIRST', { voice: wanted.name, licence, url });
      return reply
        .code(202)
        .send(await wish(admin, { kind: 'install-voice', voice, acceptedLicence }));
    },
  );

  for (const act of ['remove', 'verify'] as const)
    api.post(
      `/api/voices/${act}`,
      { schema: { body: VoiceBody, response } },
      async (request, reply) => {
        const admin = userOf(request);
        refuseNonAdmin(admin);
        const { voice } = request.body;
        if (!['here', 'faulty'].includes(voiceHere(voice).presence))
          throw new LoaError('NOT_FOUND', { what: 'giọng đọc này trên máy' });
        return reply.code(202).send(await wish(admin, { kind: `${act}-voice`, voice }));
      },
    );

  api.post(
    '/api/voices/stop',
    { schema: { body: VoiceBody, response } },
    async (request, reply) => {
      const admin = userOf(request);
      refuseNonAdmin(admin);
      const job = own.jobs.latestForVoices().get(request.body.voice);
      if (!job || !(await write(() => own.jobs.stop(job.id))))
        throw new LoaError('NOT_FOUND', { what: 'việc đang chạy' });
      return reply.code(202).send(jobView(own.jobs.get(job.id) ?? job));
    },
  );
}

type VoiceWish = Extract<JobPayload, { readonly voice: string }>;

/** With who wished it, and which licence was said yes to. */
function wished(own: Studio['own'], { id }: User, payload: VoiceWish): JobView {
  const licence = payload.kind === 'install-voice' ? payload.acceptedLicence : '';
  own.audit.add(id, payload.kind, 'voice', payload.voice, licence);
  return jobView(own.jobs.add(payload));
}
