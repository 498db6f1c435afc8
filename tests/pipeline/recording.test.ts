import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AudioTools } from '../../pipeline/audio-tools.js';
import { ClippingCounter } from '../../pipeline/audio/clipping.js';
import { BLOCK_STEP, bytesOf, joinPcm } from '../../pipeline/audio/pcm.js';
import { masterRecording } from '../../pipeline/master/recording.js';
import { Progress } from '../../pipeline/progress.js';
import { readRecording, readSound } from '../../pipeline/recording.js';
import { renderRecording } from '../../pipeline/render.js';
import type { Piece } from '../../pipeline/stages.js';
import { ebur128, FFMPEG, ffmpeg, noise, sine, wavOf } from '../helpers/audio.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const opened: { tools?: AudioTools } = {};
beforeAll(async () => {
  opened.tools = await AudioTools.open({ clock: () => Date.now() });
});
afterAll(() => opened.tools?.close());

/** Something like a voice: noise that swells four times a second, between two silences. */
const VOICE = joinPcm([
  new Int16Array(96_000),
  noise(6, (second) => 0.06 * Math.abs(Math.sin(Math.PI * 4 * second))),
  new Int16Array(144_000),
]);

function wavFile(pcm: Int16Array): string {
  const file = path.join(temporaryFolder(), 'recording.wav');
  writeFileSync(file, wavOf(pcm));
  return file;
}

async function converted(extension: string, ...options: readonly string[]): Promise<string> {
  const wav = wavFile(VOICE);
  const file = wav.replace('.wav', `.copy.${extension}`);
  await ffmpeg('-i', wav, ...options, file);
  return file;
}

const read = (file: string) =>
  readRecording({ path: file, hash: 'h', name: 'loi-doc' }, { ffmpeg: FFMPEG });

const samplesOf = (pieces: readonly Piece[]) => joinPcm(pieces.map(({ pcm }) => pcm));

describe('a recording', () => {
  test.each([
    ['mp3', []],
    ['m4a', []],
    ['ogg', ['-c:a', 'libvorbis']],
    // What a browser's microphone gives: MediaRecorder in Chromium and Firefox, and in Safari.
    ['webm', ['-c:a', 'libopus']],
    ['mp4', ['-c:a', 'aac', '-movflags', 'frag_keyframe+empty_moov']],
    ['wav', ['-ar', '44100', '-ac', '2']],
    ['flac', []],
  ] as const)('in %s is read, trimmed and laid out as one block', async (extension, options) => {
    const block = await read(await converted(extension, ...options));
    expect(block.kind).toBe('recording');
    expect(block.samples % BLOCK_STEP).toBe(0);
    const seconds = samplesOf(await block.read()).length / 48_000;
    expect(seconds).toBeGreaterThan(5.8);
    expect(seconds).toBeLessThan(6.6);
  });

  test('of more than a minute is read in parts that follow each other, and the same again', async () => {
    const block = await read(wavFile(joinPcm(Array.from({ length: 8 }, () => VOICE))));
    const pieces = await block.read();
    const ends = pieces.map(({ atSample, pcm }) => atSample + pcm.length);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.slice(1).map(({ atSample }) => atSample)).toEqual(ends.slice(0, -1));
    const again = await block.read();
    expect(again.map(({ atSample }) => atSample)).toEqual(pieces.map(({ atSample }) => atSample));
    expect(bytesOf(samplesOf(again)).equals(bytesOf(samplesOf(pieces)))).toBe(true);
    expect(again[0]?.pcm).not.toBe(pieces[0]?.pcm);
  });

  test('in parts is mastered in the chunks of the whole', async () => {
    const samples = 400 * BLOCK_STEP;
    const whole = noise(70, () => 0.1);
    const cuts = [0, 7, 1_437_696, 1_440_000, 3_000_000, whole.length];
    const parts = cuts.slice(1).map((to, at) => {
      const from = cuts[at] ?? 0;
      return { pcm: whole.subarray(from, to), sampleRate: 48_000, atSample: 2_880 + from };
    });
    const one = [{ pcm: whole, sampleRate: 48_000, atSample: 2_880 }];
    const chunks = async (pieces: readonly Piece[]) => {
      const given: string[] = [];
      await masterRecording(
        { samples, pieces },
        { integratedLufs: -16, ceilingDb: -2 },
        ({ pcm, before, after }) => {
          given.push(`${before} ${after} ${pcm.length} ${crc32(bytesOf(pcm))}`);
          return Promise.resolve({ energies: new Float32Array() });
        },
      );
      return given;
    };
    expect(await chunks(parts)).toEqual(await chunks(one));
  });

  test('becomes a clip at the village’s loudness', async () => {
    const tools = opened.tools!;
    const block = await read(await converted('mp3'));
    const made = await renderRecording(block, [], tools.deps(new Progress()));
    const file = path.join(temporaryFolder(), 'clip.mp3');
    writeFileSync(file, made.encoded.stream);
    const peer = await ebur128(file);
    expect(Math.abs(peer.lufs + 16)).toBeLessThanOrEqual(0.5);
    expect(peer.dbtp).toBeLessThanOrEqual(-1.5);
    expect(made.encoded.words).toEqual({ granularity: 'sentence', words: [] });
  });
});

test('a recording whose peaks an encoder swings over the limit is mastered lower until they fit', async () => {
  const applause = noise(8, (second) => (second % 0.4 < 0.05 ? 0.9 : 0.05));
  const block = await read(wavFile(applause));
  const made = await renderRecording(block, [], opened.tools!.deps(new Progress()));
  expect(made.inspection.stream.truePeakDbtp).toBeLessThanOrEqual(-1.5);
  expect(Math.abs(made.inspection.stream.integratedLufs! + 16)).toBeLessThanOrEqual(0.5);
});

/** The level of a stretch, in decibels of full scale. */
const levelOf = (pcm: Int16Array) =>
  20 * Math.log10(Math.sqrt(pcm.reduce((sum, s) => sum + s * s, 0) / pcm.length) / 32_768);

test('the hiss of a room is lowered and the voice keeps its level', async () => {
  const speaking = (second: number) => second % 3 < 1.5;
  const voice = sine(400, 9, 0.25).map((sample, n) => (speaking(n / 48_000) ? sample : 0));
  const hiss = noise(9, () => 0.004);
  const pcm = voice.map((sample, index) => sample + hiss[index]!);
  const read = await readSound(
    { path: wavFile(pcm), hash: 'h', name: 'loi-doc' },
    { seconds: 60, named: '1 phút' },
    { ffmpeg: FFMPEG },
  );
  const second = (from: number, to: number) => read.subarray(from * 48_000, to * 48_000);
  const before = pcm.subarray(4.7 * 48_000, 5.8 * 48_000);
  expect(levelOf(before) - levelOf(second(4.7, 5.8))).toBeGreaterThan(3);
  const spoken = pcm.subarray(3.2 * 48_000, 4.3 * 48_000);
  expect(Math.abs(levelOf(spoken) - levelOf(second(3.2, 4.3)))).toBeLessThan(0.5);
});

test('clipping is counted alike however the decoder cuts its chunks', () => {
  const pcm = Int16Array.from([0, 32_767, 32_767, -32_768, 5, 32_767, 0, -32_768, -32_768, 1]);
  const bytes = bytesOf(pcm);
  const counts = [1, 3, 4, 20].map((size) => {
    const counter = new ClippingCounter();
    for (let at = 0; at < bytes.length; at += size) counter.take(bytes.subarray(at, at + size));
    return [counter.samples, counter.clipped];
  });
  expect(counts).toEqual(Array.from({ length: 4 }, () => [10, 3]));
});

describe('a file that cannot be a recording', () => {
  test('broken by a microphone that was too near', async () => {
    const shouted = sine(200, 3).map((sample) => Math.max(-32_768, Math.min(32_767, sample * 8)));
    await expect(read(wavFile(shouted))).rejects.toMatchObject({
      code: 'AUDIO_CLIPPED',
      message: expect.stringContaining('loi-doc') as string,
    });
  });

  test('without sound', async () => {
    await expect(read(wavFile(new Int16Array(96_000)))).rejects.toMatchObject({
      code: 'AUDIO_SILENT',
    });
  });

  test('that is no audio', async () => {
    const file = path.join(temporaryFolder(), 'text.mp3');
    writeFileSync(file, 'Kính thưa bà con');
    await expect(read(file)).rejects.toMatchObject({
      code: 'AUDIO_UNREADABLE',
      message: expect.stringContaining('loi-doc') as string,
    });
  });

  test('a playlist that would open other files of this machine', async () => {
    const secret = wavFile(sine(500, 2));
    const file = path.join(temporaryFolder(), 'list.m3u8');
    writeFileSync(file, `#EXTM3U\n#EXTINF:2,\nfile://${secret}\n#EXT-X-ENDLIST\n`);
    await expect(read(file)).rejects.toMatchObject({ code: 'AUDIO_UNREADABLE' });
    const concat = path.join(temporaryFolder(), 'list.txt');
    writeFileSync(concat, `ffconcat version 1.0\nfile '${secret}'\n`);
    await expect(read(concat)).rejects.toMatchObject({ code: 'AUDIO_UNREADABLE' });
  });

  test('longer than half an hour', async () => {
    const file = path.join(temporaryFolder(), 'long.wav');
    const tone = ['-f', 'lavfi', '-i', 'sine=f=300:r=8000'];
    await ffmpeg(...tone, '-t', '1802', '-c:a', 'pcm_u8', file);
    await expect(read(file)).rejects.toMatchObject({ code: 'AUDIO_TOO_LONG' });
  });
});
