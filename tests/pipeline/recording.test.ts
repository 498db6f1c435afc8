import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AudioTools } from '../../pipeline/audio-tools.js';
import { BLOCK_STEP, joinPcm } from '../../pipeline/audio/pcm.js';
import { Progress } from '../../pipeline/progress.js';
import { readRecording } from '../../pipeline/recording.js';
import { renderRecording } from '../../pipeline/render.js';
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

describe('a recording', () => {
  test.each([
    ['mp3', []],
    ['m4a', []],
    ['ogg', ['-c:a', 'libvorbis']],
    ['wav', ['-ar', '44100', '-ac', '2']],
    ['flac', []],
  ] as const)('in %s is read, trimmed and laid out as one block', async (extension, options) => {
    const block = await read(await converted(extension, ...options));
    expect(block.kind).toBe('recording');
    expect(block.samples % BLOCK_STEP).toBe(0);
    const seconds = (block.pieces[0]?.pcm.length ?? 0) / 48_000;
    expect(seconds).toBeGreaterThan(5.8);
    expect(seconds).toBeLessThan(6.6);
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

describe('a file that cannot be a recording', () => {
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
