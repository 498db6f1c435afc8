import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AudioTools } from '../../pipeline/audio-tools.js';
import { int16Of, joinPcm } from '../../pipeline/audio/pcm.js';
import { countStreamFrames } from '../../pipeline/audio/frames.js';
import { ffmpegPath } from '../../pipeline/index.js';
import { Progress } from '../../pipeline/progress.js';
import { renderSpeech } from '../../pipeline/render.js';
import type { EncodedClip, SpokenScript } from '../../pipeline/stages.js';
import { decodeFile, ebur128 } from '../helpers/audio.js';
import { temporaryFolder } from '../helpers/store.js';
import { ToneEngine, toneScript } from '../helpers/tone-engine.js';

const PARAGRAPHS = [
  ['kính thưa bà con các bản', 'hôm nay đài nói về việc cài đặt', 'xin mời bà con cùng nghe'],
  ['bà con mang theo căn cước đến trụ sở', 'việc này không mất tiền'],
  ['mọi thắc mắc xin hỏi tổ công nghệ số', 'xin cảm ơn bà con đã lắng nghe'],
] as const;
const EDITED = PARAGRAPHS.map((sentences, at) =>
  at === 1 ? [sentences[0], 'việc này mất mười nghìn đồng'] : sentences,
);

/** The encoders' delay: where the master's first sample sounds in what was decoded. */
const DELAY = { mp3: 1_105, m4a: 1_024 };

const suite = mkdtempSync(path.join(tmpdir(), 'loa-render-'));
const opened: { tools?: AudioTools } = {};

beforeAll(async () => {
  opened.tools = await AudioTools.open({ clock: () => Date.now(), cacheDir: suite });
});
afterAll(async () => {
  await opened.tools?.close();
  rmSync(suite, { recursive: true, force: true });
});

async function render(script: SpokenScript, engine = new ToneEngine()) {
  const progress = new Progress();
  const made = await renderSpeech(script, { ...opened.tools!.deps(progress), engine });
  return { ...made, engine, progress };
}

async function written(clip: EncodedClip) {
  const folder = temporaryFolder();
  const files = {
    flac: path.join(folder, 'a.flac'),
    mp3: path.join(folder, 'a.mp3'),
    m4a: path.join(folder, 'a.m4a'),
  };
  await writeFile(files.flac, clip.master);
  await writeFile(files.mp3, clip.stream);
  await writeFile(files.m4a, clip.m4a);
  return files;
}

describe('a rendered clip', () => {
  const made = once(() => render(toneScript(PARAGRAPHS)));

  test('is at −16 LUFS and under −1.5 dBTP when ffmpeg decodes and measures its stream', async () => {
    const { encoded } = await made();
    const peer = await ebur128((await written(encoded)).mp3);
    expect(Math.abs(peer.lufs + 16)).toBeLessThanOrEqual(0.5);
    expect(peer.dbtp).toBeLessThanOrEqual(-1.5);
  });

  test('has a stream of 192-byte frames that lean on no other, one every 24 ms', async () => {
    const { encoded, durationMs } = await made();
    const frames = countStreamFrames(encoded.stream);
    expect(encoded.stream.length).toBe(frames * 192);
    expect(frames * 24).toBe(durationMs);
  });

  test('plays to its end in every format', async () => {
    const { encoded, durationMs } = await made();
    const files = await written(encoded);
    for (const file of Object.values(files)) {
      const pcm = await decodeFile(file);
      expect(Math.abs(pcm.length / 48 - durationMs)).toBeLessThanOrEqual(24);
    }
  });

  test('ends in half a second of silence', async () => {
    const { inspection } = await made();
    expect(inspection.stream).toMatchObject({ clippedSamples: 0 });
    expect(inspection.passed).toBe(true);
  });

  test.each(['mp3', 'm4a'] as const)('joins its blocks in %s without a click', async (format) => {
    const { encoded } = await made();
    const files = await written(encoded);
    const [master, decoded] = [await decodeFile(files.flac), await decodeFile(files[format])];
    expect(loudestInSilence(master, decoded, DELAY[format])).toBeLessThanOrEqual(2);
  });

  test.each(['mp3', 'm4a'] as const)('sounds in %s where the master sounds', async (format) => {
    const { encoded } = await made();
    const files = await written(encoded);
    const [master, decoded] = [await decodeFile(files.flac), await decodeFile(files[format])];
    expect(signalToNoise(master, decoded, DELAY[format])).toBeGreaterThan(15);
  });

  test('times every word of the script as written', async () => {
    const { encoded, durationMs } = await made();
    const { granularity, words } = encoded.words;
    const count = PARAGRAPHS.flat().join(' ').split(' ').length;
    expect(granularity).toBe('word');
    expect(words).toHaveLength(count);
    expect(words.every((word, at) => word.startMs >= (words[at - 1]?.endMs ?? 0))).toBe(true);
    expect(words.at(-1)!.endMs).toBeLessThan(durationMs);
  });

  test('has its words where they sound', async () => {
    const { encoded } = await made();
    const pcm = int16Of(await decodedMaster(encoded));
    const silent = encoded.words.words.filter(({ startMs, endMs }) => {
      const middle = Math.round(((startMs + endMs) / 2) * 48);
      return pcm.subarray(middle - 480, middle + 480).every((value) => Math.abs(value) < 500);
    });
    expect(silent).toEqual([]);
  });

  test('shows its peaks and captions', async () => {
    const { encoded, durationMs } = await made();
    expect(encoded.peaks.peaks).toHaveLength(Math.ceil(durationMs / encoded.peaks.stepMs));
    expect(Math.max(...encoded.peaks.peaks)).toBeGreaterThan(0.5);
    expect(encoded.captions).toMatch(/^WEBVTT\n\n00:00:0\d\.\d{3} --> /);
    expect(encoded.captions).toContain('việc này không mất tiền.');
  });
});

describe.each([
  ['that npm brought', ffmpegPath()],
  ['of the system', 'ffmpeg'],
])('with the ffmpeg %s alone', (_, ffmpeg) => {
  const made = once(async () => {
    const tools = await AudioTools.open({ clock: () => Date.now(), ffmpegPath: ffmpeg });
    const deps = { ...tools.deps(new Progress()), engine: new ToneEngine() };
    return renderSpeech(toneScript(PARAGRAPHS), deps).finally(() => tools.close());
  });

  test('a clip passes its inspection, and its frames lean on no other', async () => {
    const { encoded, inspection, durationMs } = await made();
    expect(inspection.passed).toBe(true);
    expect(countStreamFrames(encoded.stream) * 24).toBe(durationMs);
  });

  test.each(['mp3', 'm4a'] as const)('its blocks join in %s without a click', async (format) => {
    const files = await written((await made()).encoded);
    const [master, decoded] = [await decodeFile(files.flac), await decodeFile(files[format])];
    expect(loudestInSilence(master, decoded, DELAY[format])).toBeLessThanOrEqual(2);
    expect(signalToNoise(master, decoded, DELAY[format])).toBeGreaterThan(15);
  });
});

describe('an edited sentence', () => {
  test('is the only one spoken again, and its block the only one encoded again', async () => {
    const before = await render(toneScript(PARAGRAPHS));
    const after = await render(toneScript(EDITED));
    expect(after.engine.spoken).toEqual(['việc này mất mười nghìn đồng']);
    expect(sharedStart(before.encoded.stream, after.encoded.stream)).toBeGreaterThan(200);
    expect(sharedEnd(before.encoded.stream, after.encoded.stream)).toBeGreaterThan(200);
    expect(after.inspection.passed).toBe(true);
  });

  test('joins the blocks made before without a click', async () => {
    await render(toneScript(PARAGRAPHS));
    const { encoded } = await render(toneScript(EDITED));
    const files = await written(encoded);
    const master = await decodeFile(files.flac);
    expect(loudestInSilence(master, await decodeFile(files.mp3), DELAY.mp3)).toBeLessThanOrEqual(2);
    expect(loudestInSilence(master, await decodeFile(files.m4a), DELAY.m4a)).toBeLessThanOrEqual(2);
  });

  test('taken back gives the first clip, bit for bit', async () => {
    const before = await render(toneScript(PARAGRAPHS));
    await render(toneScript(EDITED));
    const again = await render(toneScript(PARAGRAPHS));
    expect(again.engine.spoken).toEqual([]);
    expect(again.encoded.master.equals(before.encoded.master)).toBe(true);
    expect(again.encoded.stream.equals(before.encoded.stream)).toBe(true);
  });
});

describe('a clip that must not be heard', () => {
  test('is refused when the voice says nothing', async () => {
    const script = toneScript([['câm lặng']]);
    const mute = new ToneEngine();
    mute.speak = async function* () {
      yield { pcm: new Int16Array(22_050 * 4), sampleRate: 22_050 };
    };
    await expect(render(script, mute)).rejects.toMatchObject({
      code: 'CLIP_REJECTED',
      message: expect.stringContaining('quãng lặng') as string,
    });
  });

  test('is refused when most of the text is missing', async () => {
    const words = Array.from({ length: 90 }, (_, at) => `lời${at}`).join(' ');
    const hasty = new ToneEngine();
    hasty.speak = async function* () {
      yield {
        pcm: Int16Array.from({ length: 4_000 }, (_, n) => (n % 90) * 200),
        sampleRate: 22_050,
      };
    };
    await expect(render(toneScript([[words]]), hasty)).rejects.toMatchObject({
      code: 'CLIP_REJECTED',
      message: expect.stringContaining('quá ngắn') as string,
    });
  });
});

test('a stop ends the render and leaves no child behind', async () => {
  const stop = new AbortController();
  const engine = new ToneEngine(async () => stop.abort(new Error('stopped')));
  const deps = opened.tools!.deps(new Progress(), stop.signal);
  await expect(
    renderSpeech(toneScript([['một'], ['hai'], ['dừng lại ở đây']]), { ...deps, engine }),
  ).rejects.toThrow('stopped');
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  const made: Promise<T>[] = [];
  return () => {
    if (made.length === 0) made.push(make());
    return made[0]!;
  };
}

async function decodedMaster(encoded: EncodedClip): Promise<Buffer> {
  const { flac } = await written(encoded);
  const pcm = await decodeFile(flac);
  expect((await readFile(flac)).equals(encoded.master)).toBe(true);
  return Buffer.from(joinPcm([pcm]).buffer);
}

/** In silences of the master longer than any encoder's ringing. */
function loudestInSilence(master: Int16Array, decoded: Int16Array, delay: number): number {
  const margin = 1_500;
  const state = { silent: 0, loudest: 0 };
  master.forEach((value, at) => {
    state.silent = value === 0 ? state.silent + 1 : 0;
    if (state.silent < 2 * margin) return;
    const heard = Math.abs(decoded[at - margin + delay] ?? 0);
    state.loudest = Math.max(state.loudest, heard);
  });
  return state.loudest;
}

function signalToNoise(master: Int16Array, decoded: Int16Array, delay: number): number {
  const inner = master.subarray(0, master.length - 3_000);
  const energy = inner.reduce((sum, value) => sum + value ** 2, 0);
  const error = inner.reduce(
    (sum, value, at) => sum + ((decoded[at + delay] ?? 0) - value) ** 2,
    0,
  );
  return 10 * Math.log10(energy / error);
}

function sharedStart(a: Buffer, b: Buffer): number {
  const differs = a.findIndex((value, at) => value !== b[at]);
  return Math.floor((differs < 0 ? a.length : differs) / 192);
}

const sharedEnd = (a: Buffer, b: Buffer): number =>
  sharedStart(Buffer.from(a).reverse(), Buffer.from(b).reverse());
