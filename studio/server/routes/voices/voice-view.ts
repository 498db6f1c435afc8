import type { VoiceView } from '../../../../content/contract/index.js';
import type { Job, JobKind } from '../../../../content/model/index.js';
import type { ListedVoice } from '../../../../pipeline/index.js';
import { jobView } from '../jobs/job-view.js';

type Wish = NonNullable<VoiceView['job']>['wish'];

const WISHES: Readonly<Partial<Record<JobKind, Wish>>> = {
  'install-voice': 'install',
  'remove-voice': 'remove',
  'verify-voice': 'verify',
};

export function voiceView(listed: ListedVoice, job: Job | undefined): VoiceView {
  const { voice, presence, bytes, source, inCatalogue, hostsWord, recommended, byDefault, fault } =
    listed;
  const { id, name, lang, engine, simulated, licence } = voice;
  const wish = job && WISHES[job.payload.kind];
  return {
    ...{
      id,
      name,
      lang,
      engine,
      simulated,
      presence,
      bytes,
      source,
      inCatalogue,
      hostsWord,
      recommended,
      byDefault,
      fault,
    },
    canBeTried: listed.canSpeak,
    licence: licence ?? null,
    job: wish ? { ...jobView(job), wish } : null,
  };
}
