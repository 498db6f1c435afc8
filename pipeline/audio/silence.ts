/** Where a clip is silent. */
import { samplesToMs } from './pcm.js';
import { WINDOW, windowPeaks } from './windows.js';

/** −50 dBFS: below it a horn loudspeaker gives nothing that is heard outdoors. */
const SILENT = 104;

export interface Silences {
  /** First and one past the last sample of the windows with sound; undefined when nothing sounds. */
  readonly sound: { readonly from: number; readonly to: number } | undefined;
  readonly longestInnerMs: number;
  readonly endMs: number;
}

export const findSilences = (pcm: Int16Array): Silences =>
  silencesOf(pcm.length, windowPeaks(pcm), SILENT);

/** From the peaks of windows of 10 ms. */
export function silencesOf(samples: number, peaks: Uint16Array, silentBelow = SILENT): Silences {
  const loud = loudWindows(peaks, silentBelow);
  const [first, last] = [loud[0], loud.at(-1)];
  if (first === undefined || last === undefined) {
    return { sound: undefined, longestInnerMs: 0, endMs: samplesToMs(samples) };
  }
  const to = Math.min(samples, (last + 1) * WINDOW);
  return {
    sound: { from: first * WINDOW, to },
    longestInnerMs: samplesToMs(longestGap(loud) * WINDOW),
    endMs: samplesToMs(samples - to),
  };
}

function loudWindows(peaks: Uint16Array, silentBelow: number): readonly number[] {
  const loud: number[] = [];
  peaks.forEach((peak, window) => {
    if (peak > silentBelow) loud.push(window);
  });
  return loud;
}

const longestGap = (loud: readonly number[]): number =>
  loud.reduce((longest, window, at) => Math.max(longest, window - (loud[at - 1] ?? window) - 1), 0);
