/** What makes a clip unfit for the village, one Vietnamese sentence each. Pure. */
import { LOUDNESS_TARGET } from '../../content/model/index.js';
import type { ExpectedSpeech } from '../stages.js';
import type { FullMeasures } from './measure.js';

/** Syllables a second, pauses included; speech outside is cut off, doubled or stuck. */
const RATE = { slowest: 1.2, fastest: 7.5 } as const;
/** Jingles and pauses of the shortest clip, which hold no syllable. */
const AROUND_SPEECH_MS = { least: 4_000, most: 9_000 } as const;

export function soundFaults(measures: FullMeasures, name: string): readonly string[] {
  const { integratedLufs, longestInnerSilenceMs, clippedSamples, endSilenceMs } = measures;
  return [
    integratedLufs === undefined && `${name} không có tiếng.`,
    longestInnerSilenceMs > LOUDNESS_TARGET.maxInnerSilenceMs &&
      `${name} có quãng lặng ${seconds(longestInnerSilenceMs)} giây ở giữa (tối đa ${seconds(LOUDNESS_TARGET.maxInnerSilenceMs)} giây).`,
    clippedSamples > 0 && `${name} bị vỡ tiếng ở ${clippedSamples} chỗ.`,
    endSilenceMs < LOUDNESS_TARGET.endSilenceMs &&
      `${name} kết thúc thiếu nửa giây im lặng (mới có ${seconds(endSilenceMs)} giây).`,
  ].filter((fault) => fault !== false);
}

export function levelFaults(measures: FullMeasures, name: string): readonly string[] {
  const { integratedLufs, truePeakDbtp } = measures;
  const off = Math.abs((integratedLufs ?? 0) - LOUDNESS_TARGET.integratedLufs);
  return [
    integratedLufs !== undefined &&
      off > LOUDNESS_TARGET.toleranceLu &&
      `${name} to ${decimal(integratedLufs)} LUFS, cần ${LOUDNESS_TARGET.integratedLufs} ± ${decimal(LOUDNESS_TARGET.toleranceLu)}.`,
    truePeakDbtp !== undefined &&
      truePeakDbtp > LOUDNESS_TARGET.maxTruePeakDbtp &&
      `${name} có đỉnh ${decimal(truePeakDbtp)} dBTP, tối đa ${decimal(LOUDNESS_TARGET.maxTruePeakDbtp)}.`,
  ].filter((fault) => fault !== false);
}

export function lengthFaults(
  measures: FullMeasures,
  expected: ExpectedSpeech | undefined,
): readonly string[] {
  if (!expected) return [];
  const least = (expected.words / RATE.fastest) * 1000 + AROUND_SPEECH_MS.least;
  const most = (expected.words / RATE.slowest) * 1000 + AROUND_SPEECH_MS.most;
  const { durationMs } = measures;
  if (durationMs >= least && durationMs <= most) return [];
  const length = durationMs < least ? 'ngắn' : 'dài';
  return [
    `Bản thu ${seconds(durationMs)} giây quá ${length} so với ${expected.words} tiếng của bài (chờ đợi ${seconds(least)}–${seconds(most)} giây).`,
  ];
}

/** An encoder that stopped early leaves a shorter file; one frame is what containers may round. */
export function endFaults(decoded: number, wanted: number, name: string): readonly string[] {
  if (Math.abs(decoded - wanted) <= 1_152 * 2) return [];
  return [`${name} chỉ phát được ${seconds(decoded / 48)} trên ${seconds(wanted / 48)} giây.`];
}

const decimal = (value: number): string => value.toFixed(1).replace('.', ',').replace('-', '−');

const seconds = (ms: number): string => decimal(ms / 1000);
