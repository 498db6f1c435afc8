/** Looks at the master before encoding and at every encoded file after, by decoding it to its end. */
import { createHash } from 'node:crypto';
import { bytesOf, int16Of } from '../audio/pcm.js';
import { convert, REPRODUCIBLE, type AudioInput } from '../ffmpeg.js';
import type { Encodings, ExpectedSpeech, Master, Measured } from '../stages.js';
import { endFaults, lengthFaults, levelFaults, soundFaults } from './faults.js';
import { findSilences } from '../audio/silence.js';
import type { FullMeasures } from './measure.js';

const DECODE_LIMIT_MS = 300_000;

export interface InspectDeps {
  readonly ffmpeg: string;
  /** `measure.ts`, in a thread. */
  readonly measure: (pcm: Int16Array) => Promise<FullMeasures>;
  readonly signal?: AbortSignal;
}

export async function inspectMaster(
  master: Master,
  expected: ExpectedSpeech | undefined,
  deps: InspectDeps,
): Promise<Measured> {
  const measures = await deps.measure(master.pcm);
  const faults = [...soundFaults(measures, 'Bản gốc'), ...lengthFaults(measures, expected)];
  return { measures, faults };
}

/** The measures are of the decoded stream MP3: what the village hears. */
export async function inspectEncoded(
  encodings: Encodings,
  master: Master,
  deps: InspectDeps,
): Promise<Measured> {
  const [measures, m4aFaults, flacFaults] = await Promise.all([
    encodings.stream.then((mp3) => decode(whole(mp3, 'mp3'), deps)).then(deps.measure),
    encodings.m4a
      .then((m4a) => decode(whole(m4a, 'mov'), deps))
      .then((pcm) => replayFaults(pcm, master)),
    encodings.master.then((flac) => losslessFaults(flac, master, deps)),
  ]);
  const faults = [
    ...endFaults(measures.durationMs * 48, master.pcm.length, 'Tệp MP3'),
    ...soundFaults(measures, 'Tệp MP3'),
    ...levelFaults(measures, 'Tệp MP3'),
    ...m4aFaults,
    ...flacFaults,
  ];
  return { measures, faults };
}

const whole = (bytes: Buffer, format: string): AudioInput => ({
  bytes: [bytes],
  options: ['-f', format],
});

function replayFaults(pcm: Int16Array, master: Master): readonly string[] {
  const lost = findSilences(pcm).sound === undefined ? ['Tệp M4A không có tiếng.'] : [];
  return [...endFaults(pcm.length, master.pcm.length, 'Tệp M4A'), ...lost];
}

/** The FLAC is the master's keeping: anything but the same samples is a damaged file. */
async function losslessFaults(
  flac: Buffer,
  master: Master,
  deps: InspectDeps,
): Promise<readonly string[]> {
  const answer = await convert(deps.ffmpeg, {
    step: 'inspect',
    input: whole(flac, 'flac'),
    options: ['-c:a', 'pcm_s16le', '-f', 'md5'],
    timeLimitMs: DECODE_LIMIT_MS,
    ...(deps.signal && { signal: deps.signal }),
  });
  const md5 = createHash('md5').update(bytesOf(master.pcm)).digest('hex');
  return answer.toString().trim() === `MD5=${md5}` ? [] : ['Tệp FLAC không giữ đúng bản gốc.'];
}

export async function decode(
  input: AudioInput,
  deps: Pick<InspectDeps, 'ffmpeg' | 'signal'>,
): Promise<Int16Array> {
  const bytes = await convert(deps.ffmpeg, {
    step: 'inspect',
    input,
    options: ['-ar', '48000', '-ac', '1', '-c:a', 'pcm_s16le', ...REPRODUCIBLE, '-f', 's16le'],
    timeLimitMs: DECODE_LIMIT_MS,
    ...(deps.signal && { signal: deps.signal }),
  });
  return int16Of(bytes);
}
