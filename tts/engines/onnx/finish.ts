/** From a model's samples to what the port promises. Pure. */
import type { SpokenAudio } from '../../port.js';
import { shiftTimes, type WordTime } from '../times.js';
import { trimSilence } from '../trim.js';

/** So that neither end of a sentence, nor a join, begins with a step. */
const FADE_MS = 3;

export function finish(
  samples: Float32Array,
  sampleRate: number,
  times: readonly WordTime[] | undefined,
): SpokenAudio {
  const { pcm, leadMs } = trimSilence(toInt16(samples), sampleRate);
  fadeEnds(pcm, Math.round((FADE_MS * sampleRate) / 1000));
  const totalMs = (pcm.length / sampleRate) * 1000;
  return { pcm, sampleRate, ...(times && { wordTimes: shiftTimes(times, -leadMs, totalMs) }) };
}

function toInt16(samples: Float32Array): Int16Array {
  const pcm = new Int16Array(samples.length);
  for (let at = 0; at < samples.length; at += 1) {
    pcm[at] = Math.round(Math.min(1, Math.max(-1, samples[at]!)) * 32_767);
  }
  return pcm;
}

function fadeEnds(pcm: Int16Array, length: number): void {
  const fade = Math.min(length, Math.floor(pcm.length / 2));
  for (let at = 0; at < fade; at += 1) {
    const end = pcm.length - 1 - at;
    pcm[at] = Math.round((pcm[at]! * at) / fade);
    pcm[end] = Math.round((pcm[end]! * at) / fade);
  }
}

/** Two parts of one sentence with silence between them: both ends are faded, so nothing clicks. */
export function joinParts(before: SpokenAudio, after: SpokenAudio, pauseMs: number): SpokenAudio {
  const { sampleRate } = before;
  const at = before.pcm.length + Math.round((pauseMs * sampleRate) / 1000);
  const pcm = new Int16Array(at + after.pcm.length);
  pcm.set(before.pcm);
  pcm.set(after.pcm, at);
  if (!before.wordTimes || !after.wordTimes) return { pcm, sampleRate };
  const totalMs = (pcm.length / sampleRate) * 1000;
  const later = shiftTimes(after.wordTimes, (at / sampleRate) * 1000, totalMs);
  return { pcm, sampleRate, wordTimes: [...before.wordTimes, ...later] };
}
