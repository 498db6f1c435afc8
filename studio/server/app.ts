import Fastify from 'fastify';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { newId } from '../../content/model/index.js';
import type { App } from './app-type.js';
import { addApiPage } from './plugins/api-page.js';
import { addErrorAnswers } from './plugins/errors.js';
import { loggerOptions } from './plugins/log.js';
import { addSecurity } from './plugins/security.js';
import { addSessions, guardRoutes } from './plugins/session.js';
import { schemaCompilers } from './plugins/schema-compilers.js';
import { addScreens } from './plugins/screens.js';
import { addForwards } from './plugins/forwards.js';
import { addUploads } from './plugins/uploads.js';
import { clipRoutes } from './routes/clips/index.js';
import { eventRoutes } from './routes/events/index.js';
import { healthRoutes } from './routes/health/index.js';
import { jobRoutes } from './routes/jobs/index.js';
import { outboxRoutes } from './routes/outbox/index.js';
import { colleagueRoutes } from './routes/people/colleagues.js';
import { noticeRoutes } from './routes/notices/index.js';
import { peopleRoutes } from './routes/people/index.js';
import { programmeRoutes } from './routes/programme/index.js';
import { readingRoutes } from './routes/reading/index.js';
import { sampleRoutes } from './routes/samples/index.js';
import { approvalRoutes } from './routes/segments/approval.js';
import { segmentRoutes } from './routes/segments/index.js';
import { recordingRoutes } from './routes/segments/recording.js';
import { renderRoutes } from './routes/segments/render.js';
import { scriptRoutes } from './routes/segments/scripts.js';
import { slotRoutes } from './routes/slots/index.js';
import { phraseRoutes } from './routes/speakers/phrases.js';
import { speakerRoutes } from './routes/speakers/index.js';
import { stationRoutes } from './routes/stations/index.js';
import { topicRoutes } from './routes/topics/index.js';
import { voiceChoiceRoutes } from './routes/voices/choices.js';
import { voiceRoutes } from './routes/voices/index.js';
import { trialRoutes } from './routes/stations/trial.js';
import { patientWrites } from './patient-writes.js';
import type { Studio, StudioParts } from './studio.js';
import { wordRoutes } from './routes/words/index.js';

/** A script of 20,000 characters, three bytes each, with its paragraphs' ids. */
const BODY_LIMIT_BYTES = 1024 * 1024;

/** The whole studio, composed; listening is the process's matter. */
export async function buildApp(parts: StudioParts): Promise<App> {
  const studio: Studio = { ...parts, write: patientWrites(parts.store) };
  const app: App = Fastify({
    logger: loggerOptions(studio.config.LOA_LOG),
    genReqId: () => newId(),
    bodyLimit: BODY_LIMIT_BYTES,
    // A proxy on this computer may say who asked; one elsewhere could say anything.
    trustProxy: 'loopback',
    // Streams never end by themselves: closing must not wait for them.
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    schemaController: { compilersFactory: schemaCompilers },
    ajv: { customOptions: { coerceTypes: false, allErrors: false } },
  }).withTypeProvider<TypeBoxTypeProvider>();

  addErrorAnswers(app, studio.config.LOA_DATA);
  await addSecurity(app);
  await addSessions(app, studio);
  await addApiPage(app);
  healthRoutes(app, studio);
  await app.register(async (api: App) => addApi(api, studio));
  await addForwards(app, studio.config);
  await addScreens(app);
  return app;
}

async function addApi(api: App, studio: Studio): Promise<void> {
  guardRoutes(api);
  await addUploads(api, studio);
  peopleRoutes(api, studio);
  colleagueRoutes(api, studio);
  topicRoutes(api, studio);
  segmentRoutes(api, studio);
  scriptRoutes(api, studio);
  renderRoutes(api, studio);
  recordingRoutes(api, studio);
  approvalRoutes(api, studio);
  speakerRoutes(api, studio);
  phraseRoutes(api, studio);
  noticeRoutes(api, studio);
  readingRoutes(api, studio);
  wordRoutes(api, studio);
  jobRoutes(api, studio);
  clipRoutes(api, studio);
  stationRoutes(api, studio);
  trialRoutes(api, studio);
  slotRoutes(api, studio);
  programmeRoutes(api, studio);
  outboxRoutes(api, studio);
  voiceRoutes(api, studio);
  voiceChoiceRoutes(api, studio);
  sampleRoutes(api, studio);
  eventRoutes(api, studio);
}
