/** Looks at the master before encoding and at every encoded file after, by decoding it to its end. */
import { createHash } from 'node:crypto';
import { bytesOf, int16Of } from '../audio/pcm.js';
import { convert, convertInto, REPRODUCIBLE, type AudioInput } from '../ffmpeg.js';
import type { Encodings, ExpectedSpeech, Master, Measured } from '../stages.js';
import { endFaults, lengthFaults, levelFaults, soundFaults } from './faults.js';
import { concluded } from './measure.js';
import { meterStream, type MeterDeps } from './meter-stream.js';

const DECODE_LIMIT_MS = 300_000;
/** −50 dBFS. */
const HEARD = 104;

export interface InspectDeps extends MeterDeps {
  readonly ffmpeg: string;
  readonly signal?: AbortSignal;
}

export function inspectMaster(master: Master, expected: ExpectedSpeech | undefined): Measured {
  const measures = concluded(master.blocks.flatMap(({ metered }) => metered));
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
    encodings.stream.then((mp3) => streamMeasures(mp3, master, deps)),
    encodings.m4a.then((m4a) => replayFaults(m4a, master, deps)),
    encodings.master.then((flac) => losslessFaults(flac, master, deps)),
  ]);
  const faults = [
    ...endFaults(measures.durationMs * 48, master.samples, 'Tệp MP3'),
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

async function streamMeasures(mp3: Buffer, master: Master, deps: InspectDeps) {
  const lengths = master.blocks.map(({ samples }) => samples);
  const metered = await meterStream(lengths, deps, (take) =>
    decodeInto(whole(mp3, 'mp3'), deps, take),
  );
  return concluded(metered);
}

async function replayFaults(m4a: Buffer, master: Master, deps: InspectDeps) {
  const found = { bytes: 0, sound: false };
  await decodeInto(whole(m4a, 'mov'), deps, (chunk) => {
    found.bytes += chunk.length;
    found.sound ||= int16Of(chunk).some((sample) => Math.abs(sample) > HEARD);
  });
  const lost = found.sound ? [] : ['Tệp M4A không có tiếng.'];
  return [...endFaults(found.bytes / 2, master.samples, 'Tệp M4A'), ...lost];
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
  const md5 = createHash('md5');
  for (const { parts } of master.blocks) for (const part of parts) md5.update(bytesOf(part));
  const same = answer.toString().trim() === `MD5=${md5.digest('hex')}`;
  return same ? [] : ['Tệp FLAC không giữ đúng bản gốc.'];
}

const DECODED = ['-ar', '48000', '-ac', '1', '-c:a', 'pcm_s16le', ...REPRODUCIBLE, '-f', 's16le'];

type DecodeDeps = Pick<InspectDeps, 'ffmpeg' | 'signal'>;

const decoding = (input: AudioInput, { signal }: DecodeDeps) => ({
  step: 'inspect',
  input,
  options: DECODED,
  timeLimitMs: DECODE_LIMIT_MS,
  ...(signal && { signal }),
});

export async function decode(input: AudioInput, deps: DecodeDeps): Promise<Int16Array> {
  return int16Of(await convert(deps.ffmpeg, decoding(input, deps)));
}

/** Bytes of samples as they come, so that half an hour is never in memory at once. */
export async function decodeInto(
  input: AudioInput,
  deps: DecodeDeps,
  take: (chunk: Buffer) => void | Promise<void>,
): Promise<void> {
  await convertInto(deps.ffmpeg, decoding(input, deps), take);
}
