import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FLAC_FRAME_SAMPLES, flacFrames, readFlac, writeFlac } from '../../pipeline/audio/flac.js';
import { bytesOf, joinPcm } from '../../pipeline/audio/pcm.js';
import { MASTER_FLAC, PCM_INPUT } from '../../pipeline/encode/formats.js';
import { convert } from '../../pipeline/ffmpeg.js';
import { decodeFile, FFMPEG, noise } from '../helpers/audio.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const SOUND = noise(6, (second) => 0.3 * Math.abs(Math.sin(2 * Math.PI * second)));
const part = (from: number, to: number) =>
  SOUND.subarray(from * FLAC_FRAME_SAMPLES, to * FLAC_FRAME_SAMPLES);
const [A, B] = [part(0, 20), part(20, 60)];

/** The frames that one run of ffmpeg makes of `pcm`. */
async function framesOf(pcm: Int16Array, ffmpeg = FFMPEG): Promise<readonly Buffer[]> {
  const { options, offsets } = MASTER_FLAC;
  const input = { bytes: [bytesOf(pcm)], options: PCM_INPUT };
  const encoded = await convert(ffmpeg, { step: 'test', input, options });
  return flacFrames(encoded.subarray(offsets(encoded)[0]));
}

const infoOf = (pcm: Int16Array) => ({
  samples: pcm.length,
  md5: createHash('md5').update(bytesOf(pcm)).digest(),
});

async function decoded(flac: Buffer, ffmpeg = FFMPEG): Promise<Int16Array> {
  const file = path.join(temporaryFolder(), 'joined.flac');
  await writeFile(file, flac);
  return decodeFile(file, ffmpeg);
}

describe.each([
  ['that npm brought', FFMPEG],
  ['of the system', 'ffmpeg'],
])('with the ffmpeg %s', (_, ffmpeg) => {
  test('parts encoded apart join into the very file that the whole gives', async () => {
    const whole = joinPcm([A, B]);
    const apart = [...(await framesOf(A, ffmpeg)), ...(await framesOf(B, ffmpeg))];
    const joined = writeFlac(apart, infoOf(whole));
    expect(joined.equals(writeFlac(await framesOf(whole, ffmpeg), infoOf(whole)))).toBe(true);
    expect(await decoded(joined, ffmpeg)).toEqual(whole);
  });

  test('any frame may stand at any place, numbers of two and three bytes included', async () => {
    const frames = await framesOf(B, ffmpeg);
    const many = Array.from({ length: 55 }).flatMap(() => frames);
    const whole = joinPcm(Array.from({ length: 55 }, () => B));
    expect(many.length).toBeGreaterThan(2_100);
    const joined = writeFlac(many, infoOf(whole));
    expect((await decoded(joined, ffmpeg)).length).toBe(whole.length);
    expect(readFlac(joined)).toMatchObject(infoOf(whole));
    expect(flacFrames(Buffer.concat(many.slice(0, 40)))).toHaveLength(40);
  });
});

test('what is read are the frames that were written', async () => {
  const frames = await framesOf(B);
  const read = readFlac(writeFlac(frames, infoOf(B)));
  expect(read?.frames).toEqual(frames);
  expect(read).toMatchObject(infoOf(B));
});

describe('a file that is not whole is not read', () => {
  const damaged = async (damage: (flac: Buffer, frames: readonly Buffer[]) => Buffer) => {
    const frames = await framesOf(A);
    return readFlac(damage(writeFlac(frames, infoOf(A)), frames));
  };
  const flipped = (at: number) => (flac: Buffer) => {
    flac[at] = flac[at]! ^ 0x10;
    return flac;
  };

  test.each([42, 44, 46, 47, 60, 3_000, 20_000])('with byte %d flipped', async (at) => {
    expect(await damaged(flipped(at))).toBeUndefined();
  });

  test('when it ends early', async () => {
    expect(await damaged((flac) => flac.subarray(0, flac.length - 1))).toBeUndefined();
  });

  test('when a frame is lost', async () => {
    const lose = (flac: Buffer, frames: readonly Buffer[]) => {
      const end = flac.length - frames.at(-1)!.length;
      return Buffer.concat([
        flac.subarray(0, end - frames.at(-2)!.length),
        flac.subarray(end, flac.length),
      ]);
    };
    expect(await damaged(lose)).toBeUndefined();
  });

  test('when it is something else', async () => {
    expect(await damaged(() => Buffer.from('RIFF'))).toBeUndefined();
  });
});
