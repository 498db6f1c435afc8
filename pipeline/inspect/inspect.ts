/** Looks at the master before encoding and at every encoded file after, by hearing it to its end. */
import { adtsOffsets, mp3Offsets } from '../audio/frames.js';
import { packMetered, unpackMetered, type Metered } from '../audio/metered.js';
import { AAC_FRAME_SAMPLES, BLOCK_STEP, int16Of } from '../audio/pcm.js';
import { STREAM_FORMAT } from '../../content/model/index.js';
import { convert } from '../ffmpeg.js';
import type { Encodings, ExpectedSpeech, Master, Measured } from '../stages.js';
import { DECODE_LIMIT_MS } from './decode.js';
import { endFaults, lengthFaults, levelFaults, soundFaults } from './faults.js';
import { hear, type Examination, type HearDeps } from './hear.js';
import { losslessFaults } from './lossless.js';
import { concluded } from './measure.js';

export interface InspectDeps extends HearDeps {
  /** `audio/metered.ts`, in a thread. */
  readonly meter: (pcm: Int16Array, lead: number) => Promise<Metered>;
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
    replayFaults(encodings, master, deps),
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

const lengthsOf = ({ blocks }: Master) => blocks.map(({ samples }) => samples);

async function streamMeasures(mp3: Buffer, master: Master, deps: InspectDeps) {
  const file = {
    bytes: mp3,
    offsets: mp3Offsets(mp3),
    frameSamples: STREAM_FORMAT.frameSamples,
    format: 'mp3',
  } as const;
  return concluded(await hear(file, lengthsOf(master), metering(deps), deps));
}

const metering = ({ meter }: InspectDeps): Examination<Metered> => ({
  name: 'meter/2',
  // By then the meter's filters have forgotten where they began.
  lead: 3 * BLOCK_STEP,
  examine: ({ bytes, lead }) => meter(int16Of(bytes), lead),
  pack: packMetered,
  unpack: unpackMetered,
});

/** Heard while it is being wrapped; then opened, for what its index leads to is what residents hear. */
async function replayFaults({ aac, m4a }: Encodings, master: Master, deps: InspectDeps) {
  const frames = await aac;
  const [wrapped, opened] = await Promise.all([
    listenTo(frames, master, deps),
    m4a.then((file) => openM4a(file, deps)),
  ]);
  const heard = opened.equals(frames) ? wrapped : await listenTo(opened, master, deps);
  const samples = heard.reduce((sum, piece) => sum + piece.samples, 0);
  const lost = heard.some(({ sounds }) => sounds) ? [] : ['Tệp M4A không có tiếng.'];
  return [...endFaults(samples, master.samples, 'Tệp M4A'), ...lost];
}

const openM4a = (m4a: Buffer, { ffmpeg, signal }: InspectDeps): Promise<Buffer> =>
  convert(ffmpeg.path, {
    step: 'inspect',
    input: { bytes: [m4a], options: ['-f', 'mov'] },
    options: ['-c', 'copy', '-f', 'adts'],
    timeLimitMs: DECODE_LIMIT_MS,
    ...(signal && { signal }),
  });

function listenTo(adts: Buffer, master: Master, deps: InspectDeps) {
  const file = {
    bytes: adts,
    offsets: adtsOffsets(adts),
    frameSamples: AAC_FRAME_SAMPLES,
    format: 'aac',
  } as const;
  return hear(file, lengthsOf(master), listening, deps);
}

interface Listened {
  readonly samples: number;
  readonly sounds: boolean;
}

/** −50 dBFS. */
const HEARD = 104;

const listening: Examination<Listened> = {
  name: 'listen/1',
  lead: 0,
  examine: ({ bytes }) => {
    const pcm = int16Of(bytes);
    const sounds = pcm.some((sample) => Math.abs(sample) > HEARD);
    return Promise.resolve({ samples: pcm.length, sounds });
  },
  pack: ({ samples, sounds }) => Buffer.from(`${samples} ${sounds}`),
  unpack: (bytes) => {
    const [samples, sounds] = bytes.toString().split(' ');
    return { samples: Number(samples), sounds: sounds === 'true' };
  },
};
