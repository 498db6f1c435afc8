/** Speech in the cache: one line of JSON, then the samples. */
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import type { SpokenAudio } from '../../tts/index.js';
import { bytesOf, int16Of } from '../audio/pcm.js';

const Header = Type.Object({
  sampleRate: Type.Integer({ minimum: 1 }),
  wordTimes: Type.Optional(
    Type.Array(Type.Object({ startMs: Type.Number(), endMs: Type.Number() })),
  ),
  flaw: Type.Optional(Type.Object({ kind: Type.Literal('left-out'), letters: Type.String() })),
});

export function packAudio(audio: SpokenAudio): Buffer {
  const header: Static<typeof Header> = {
    sampleRate: audio.sampleRate,
    ...(audio.wordTimes && { wordTimes: [...audio.wordTimes] }),
    ...(audio.flaw?.kind === 'left-out' && { flaw: audio.flaw }),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), bytesOf(audio.pcm)]);
}

export function unpackAudio(bytes: Buffer): SpokenAudio | undefined {
  const end = bytes.indexOf('\n');
  if (end < 0) return undefined;
  const header: unknown = JSON.parse(bytes.toString('utf8', 0, end));
  if (!Value.Check(Header, header)) return undefined;
  return { ...header, pcm: int16Of(bytes.subarray(end + 1)) };
}
