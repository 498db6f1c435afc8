/** Looks at the master before encoding and at every encoded file after, by decoding it to its end. */
import { int16Of } from '../audio/pcm.js';
import { convert, REPRODUCIBLE, type AudioInput } from '../ffmpeg.js';
import type { EncodedClip, ExpectedSpeech, Master, Measured } from '../stages.js';
import { endFaults, lengthFaults, levelFaults, soundFaults } from './faults.js';
import { measure } from './measure.js';

export interface InspectDeps {
  readonly ffmpeg: string;
  readonly signal?: AbortSignal;
}

export function inspectMaster(master: Master, expected: ExpectedSpeech | undefined): Measured {
  const measures = measure(master.pcm);
  const faults = [...soundFaults(measures, 'Bản gốc'), ...lengthFaults(measures, expected)];
  return { measures, faults };
}

/** The measures are of the decoded stream MP3: what the village hears. */
export async function inspectEncoded(
  clip: EncodedClip,
  master: Master,
  deps: InspectDeps,
): Promise<Measured> {
  const [stream, m4a, flac] = await Promise.all([
    decode({ bytes: [clip.stream], options: ['-f', 'mp3'] }, deps),
    decode({ bytes: [clip.m4a], options: ['-f', 'mov'] }, deps),
    decode({ bytes: [clip.master], options: ['-f', 'flac'] }, deps),
  ]);
  const measures = measure(stream);
  const wanted = master.pcm.length;
  const faults = [
    ...endFaults(stream.length, wanted, 'Tệp MP3'),
    ...endFaults(m4a.length, wanted, 'Tệp M4A'),
    ...endFaults(flac.length, wanted, 'Tệp FLAC'),
    ...soundFaults(measures, 'Tệp MP3'),
    ...levelFaults(measures, 'Tệp MP3'),
    ...soundFaults(measure(m4a), 'Tệp M4A'),
  ];
  return { measures, faults };
}

export async function decode(input: AudioInput, deps: InspectDeps): Promise<Int16Array> {
  const bytes = await convert(deps.ffmpeg, {
    step: 'inspect',
    input,
    options: ['-ar', '48000', '-ac', '1', '-c:a', 'pcm_s16le', ...REPRODUCIBLE, '-f', 's16le'],
    timeLimitMs: 300_000,
    ...(deps.signal && { signal: deps.signal }),
  });
  return int16Of(bytes);
}
