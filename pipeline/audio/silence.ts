/** Where a clip is silent. Levels are looked at in windows of 10 ms. */
import { msToSamples, samplesToMs } from './pcm.js';

const WINDOW = msToSamples(10);
/** −50 dBFS: below it a horn loudspeaker gives nothing that is heard outdoors. */
const SILENT = 104;

export interface Silences {
  /** First and one past the last window with sound, in samples; undefined when nothing sounds. */
  readonly sound: { readonly from: number; readonly to: number } | undefined;
  readonly longestInnerMs: number;
  readonly endMs: number;
}

export function findSilences(pcm: Int16Array, silentBelow = SILENT): Silences {
  const loud = loudWindows(pcm, silentBelow);
  const first = loud[0];
  const last = loud.at(-1);
  if (first === undefined || last === undefined) {
    return { sound: undefined, longestInnerMs: 0, endMs: samplesToMs(pcm.length) };
  }
  const gaps = loud.slice(1).map((window, index) => window - loud[index]! - 1);
  const to = Math.min(pcm.length, (last + 1) * WINDOW);
  return {
    sound: { from: first * WINDOW, to },
    longestInnerMs: samplesToMs(gaps.reduce((a, b) => Math.max(a, b), 0) * WINDOW),
    endMs: samplesToMs(pcm.length - to),
  };
}

function loudWindows(pcm: Int16Array, silentBelow: number): readonly number[] {
  return Array.from({ length: Math.ceil(pcm.length / WINDOW) }, (_, window) => window).filter(
    (window) => isLoud(pcm, window * WINDOW, silentBelow),
  );
}

function isLoud(pcm: Int16Array, from: number, silentBelow: number): boolean {
  const to = Math.min(pcm.length, from + WINDOW);
  for (let at = from; at < to; at += 1) {
    if (Math.abs(pcm[at]!) > silentBelow) return true;
  }
  return false;
}
