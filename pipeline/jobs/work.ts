/** One function a kind of job: payload in, what to write when it is finished out. */
import type { JobPayload } from '../../content/model/index.js';
import { encodeReplayJob } from './encode-replay.js';
import type { Commit, JobDeps } from './job-deps.js';
import { phraseJob } from './master-phrase.js';
import { recordingJob } from './master-recording.js';
import { renderJob } from './render.js';
import { tryOutJob } from './try-out.js';
import { installVoiceJob, removeVoiceJob, verifyVoiceJob, type VoiceDeps } from './voices.js';

export function perform(payload: JobPayload, deps: JobDeps & VoiceDeps): Promise<Commit> {
  switch (payload.kind) {
    case 'render':
      return renderJob(payload, deps);
    case 'master-recording':
      return recordingJob(payload, deps);
    case 'master-phrase':
      return phraseJob(payload, deps);
    case 'try-out':
      return tryOutJob(payload, deps);
    case 'encode-replay':
      return encodeReplayJob(payload, deps);
    case 'install-voice':
      return installVoiceJob(payload, deps);
    case 'remove-voice':
      return removeVoiceJob(payload, deps);
    case 'verify-voice':
      return verifyVoiceJob(payload, deps);
  }
}
