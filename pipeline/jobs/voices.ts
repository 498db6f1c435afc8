/** Voices brought to this machine, looked after and taken away, at a person's wish. */
import type { VoiceInstaller } from '../../tts/index.js';
import type { Commit, JobDeps, PayloadOf } from './job-deps.js';

export interface VoiceDeps extends Pick<JobDeps, 'progress' | 'signal'> {
  readonly voices: VoiceInstaller;
}

export async function installVoiceJob(
  { voice, acceptedLicence }: PayloadOf<'install-voice'>,
  { voices, progress, signal }: VoiceDeps,
): Promise<Commit> {
  await voices.install(voice, {
    ...{ acceptedLicence, signal },
    onProgress: ({ bytes, totalBytes }) => progress.share(bytes / totalBytes),
  });
  return () => ({ ref: voice });
}

export async function removeVoiceJob(
  { voice }: PayloadOf<'remove-voice'>,
  { voices }: VoiceDeps,
): Promise<Commit> {
  await voices.remove(voice);
  return () => ({ ref: voice });
}

export async function verifyVoiceJob(
  { voice }: PayloadOf<'verify-voice'>,
  { voices, signal }: VoiceDeps,
): Promise<Commit> {
  await voices.verify(voice, signal);
  return () => ({ ref: voice });
}
