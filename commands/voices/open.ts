import { LoaError, systemClock, type Environment } from '../../content/model/index.js';
import { listVoices, openVoices, type ListedVoice } from '../../pipeline/index.js';
import type { VoiceInstaller } from '../../tts/index.js';
import { readCommandConfig } from '../config.js';

export interface VoicesAtHand {
  readonly dataDir: string;
  readonly installer: VoiceInstaller;
  /** Ends with Ctrl-C; what was begun is kept for the next time. */
  readonly signal: AbortSignal;
}

/** Runs with the voices of the configured data folder; whatever it opens is closed again. */
export async function withVoices<T>(
  environment: Environment,
  work: (voices: VoicesAtHand) => Promise<T>,
): Promise<T> {
  const config = readCommandConfig(environment);
  const clock = systemClock(config.LOA_CLOCK_OFFSET_MS);
  const installer = openVoices(config.LOA_DATA, clock, config);
  const stopped = new AbortController();
  process.once('SIGINT', () => stopped.abort(new LoaError('JOB_STOPPED')));
  const { signal } = stopped;
  return work({ dataDir: config.LOA_DATA, installer, signal }).finally(() => installer.close());
}

/** People leave the engine out: `vi_VN-vais1000-medium` is `onnx:vi_VN-vais1000-medium`. */
export const voiceIdOf = (name: string): string => (name.includes(':') ? name : `onnx:${name}`);

/** As people type it. */
export const shortName = (voiceId: string): string => voiceId.replace(/^onnx:/, '');

/** @throws LoaError VOICE_UNKNOWN naming the voices there are */
export function needListed(dataDir: string, name: string): ListedVoice {
  const voices = listVoices(dataDir);
  const found = voices.find(({ voice }) => voice.id === voiceIdOf(name));
  if (found) return found;
  const known = voices.map(({ voice }) => shortName(voice.id)).join(', ');
  throw new LoaError('VOICE_UNKNOWN', { voice: name, voices: known });
}

/** @throws LoaError VOICE_UNKNOWN, VOICE_BUILT_IN: one that is neither fetched nor taken away */
export function needFetched(dataDir: string, name: string): ListedVoice {
  const listed = needListed(dataDir, name);
  if (listed.presence !== 'built-in') return listed;
  throw new LoaError('VOICE_BUILT_IN', { voice: listed.voice.name });
}

/** @throws LoaError VOICE_UNKNOWN, VOICE_NOT_HERE, VOICE_DAMAGED: one that can speak now */
export function needSpeaking(dataDir: string, name: string): ListedVoice {
  const listed = needListed(dataDir, name);
  const voice = shortName(listed.voice.id);
  if (listed.presence === 'absent') throw new LoaError('VOICE_NOT_HERE', { voice });
  if (listed.presence === 'faulty')
    throw new LoaError('VOICE_DAMAGED', { voice, reason: listed.fault ?? '' });
  return listed;
}
