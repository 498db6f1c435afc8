import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { normaliseScript, type SpokenAudio } from '../../../tts/index.js';
import { EspeakEngine } from '../../../tts/engines/espeak/index.js';
import { PACKAGE_VERSION } from '../../../tts/engines/espeak/settings.js';
import { wordTimes } from '../../../tts/engines/espeak/word-times.js';

const VOICE = 'espeak:vi';
const opened: EspeakEngine[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((engine) => engine.close()));
});

function open(options?: ConstructorParameters<typeof EspeakEngine>[0]): EspeakEngine {
  const engine = new EspeakEngine(options);
  opened.push(engine);
  return engine;
}

const unitsOf = (text: string) => normaliseScript('vi', [{ id: 'p', text }]).units;

async function say(engine: EspeakEngine, text: string, voice = VOICE): Promise<SpokenAudio[]> {
  return await collect(engine.speak(voice, unitsOf(text)));
}

/** Array.fromAsync, which Node 20 has not. */
async function collect(speaking: AsyncIterable<SpokenAudio>): Promise<SpokenAudio[]> {
  const spoken: SpokenAudio[] = [];
  for await (const audio of speaking) spoken.push(audio);
  return spoken;
}

/** Hertz at which the voice repeats itself most. */
function pitchOf({ pcm, sampleRate }: SpokenAudio): number {
  const likeness = (lag: number) =>
    pcm.reduce((sum, sample, at) => sum + sample * (pcm[at - lag] ?? 0), 0);
  const lags = Array.from({ length: 200 }, (_, at) => [60 + at, likeness(60 + at)] as const);
  const [best] = lags.toSorted((a, b) => b[1] - a[1]);
  return sampleRate / best![0];
}

const durationMs = (audio: SpokenAudio) => (audio.pcm.length / audio.sampleRate) * 1000;

describe('the espeak engine', () => {
  test('speaks one piece of audio a unit, in order, mono 16-bit at 22,050 Hz', async () => {
    const spoken = await say(open(), 'Một. Hai ba bốn năm sáu bảy. Tám!');
    expect(spoken).toHaveLength(3);
    expect(spoken.every(({ sampleRate }) => sampleRate === 22_050)).toBe(true);
    const [one = 0, two = 0] = spoken.map(durationMs);
    expect(two).toBeGreaterThan(one * 3);
  });

  test('is loud, never clips, and leaves less than 20 ms of silence at either end', async () => {
    for (const { pcm, sampleRate } of await say(
      open(),
      'Bà con chú ý! Lũ quét, sạt lở đất. Gọi 112 ngay.',
    )) {
      const peak = pcm.reduce((max, sample) => Math.max(max, Math.abs(sample)), 0);
      expect(peak).toBeGreaterThan(10_000);
      expect(peak).toBeLessThan(32_767);
      const limit = (sampleRate * 20) / 1000;
      const loud = (sample: number) => Math.abs(sample) > 80;
      expect(pcm.findIndex(loud)).toBeLessThan(limit);
      expect(pcm.length - 1 - pcm.findLastIndex(loud)).toBeLessThan(limit);
    }
  });

  test('gives every word its time, one after the other, inside the audio', async () => {
    const text =
      'Kế hoạch số 377/KH-UBND, ngày 12/5/2026; gen, veo, gi: đạt 99,56%. Gọi 0912 345 678.';
    const units = unitsOf(text);
    const spoken = await say(open(), text);
    for (const [index, audio] of spoken.entries()) {
      const times = audio.wordTimes ?? [];
      expect(times).toHaveLength(units[index]?.words.length ?? -1);
      for (const [place, time] of times.entries()) {
        expect(time.startMs).toBeGreaterThanOrEqual(times[place - 1]?.endMs ?? 0);
        expect(time.endMs).toBeGreaterThan(time.startMs);
        expect(time.endMs).toBeLessThanOrEqual(durationMs(audio) + 0.001);
      }
    }
  });

  test('a pause after a comma belongs to no word', async () => {
    const [audio] = await say(open(), 'Bà con, chú ý');
    const [, comma, next] = audio?.wordTimes ?? [];
    expect((next?.startMs ?? 0) - (comma?.endMs ?? 0)).toBeGreaterThan(100);
  });

  test.each(['espeak:vi-VN-x-central', 'espeak:vi-VN-x-south'])('speaks with %s', async (voice) => {
    const [audio] = await say(open(), 'Bà con chú ý', voice);
    expect(audio && durationMs(audio)).toBeGreaterThan(400);
  });

  test('speaks quicker and higher when it is set so, and says so in its version', async () => {
    const engine = open();
    const units = unitsOf('Bà con chú ý lũ quét');
    const [usual] = await collect(engine.speak(VOICE, units));
    const quick = { rate: 1.5, pitch: 1.4 };
    const [quicker] = await collect(engine.speak(VOICE, units, { settings: quick }));
    expect(durationMs(quicker!)).toBeLessThan(durationMs(usual!) * 0.8);
    expect(pitchOf(quicker!)).toBeGreaterThan(pitchOf(usual!) * 1.1);
    expect(quicker?.wordTimes).toHaveLength(6);
    expect(engine.versionOf(VOICE, quick)).not.toBe(engine.versionOf(VOICE));
    expect(engine.versionOf(VOICE, { rate: 1 })).toBe(engine.versionOf(VOICE));
    const [again] = await collect(engine.speak(VOICE, units));
    expect(durationMs(again!)).toBeCloseTo(durationMs(usual!), -1);
  });

  test('speaks two scripts at once without mixing them', async () => {
    const engine = open();
    const [short, long] = await Promise.all([
      say(engine, 'Một. Hai.'),
      say(engine, 'Bà con chú ý nhé. Ba.'),
    ]);
    expect(short.map(({ wordTimes: times }) => times?.length)).toEqual([1, 1]);
    expect(long.map(({ wordTimes: times }) => times?.length)).toEqual([5, 1]);
  });

  test('speaks a sentence of five thousand words', async () => {
    const [audio] = await say(open(), 'bà con chú ý '.repeat(1_250));
    expect(audio?.wordTimes).toHaveLength(5_000);
  });
});

describe('cancelling', () => {
  test('before the first sentence says so', async () => {
    const speaking = collect(open().speak(VOICE, unitsOf('Một'), { signal: AbortSignal.abort() }));
    await expect(speaking).rejects.toMatchObject({ code: 'SPEECH_CANCELLED' });
  });

  test('between sentences stops, and the engine speaks on for others', async () => {
    const engine = open();
    const stop = new AbortController();
    const heard: SpokenAudio[] = [];
    const speaking = (async () => {
      for await (const audio of engine.speak(VOICE, unitsOf('Một. Hai. Ba.'), {
        signal: stop.signal,
      })) {
        heard.push(audio);
        stop.abort();
      }
    })();
    await expect(speaking).rejects.toMatchObject({ code: 'SPEECH_CANCELLED' });
    expect(heard).toHaveLength(1);
    expect(await say(engine, 'Bốn.')).toHaveLength(1);
  });

  test('during a sentence does not wait for its end', async () => {
    const engine = open({ workerUrl: new URL('./dying-worker.js', import.meta.url) });
    await say(engine, 'Một');
    const stop = new AbortController();
    const speaking = collect(engine.speak(VOICE, unitsOf('treo'), { signal: stop.signal }));
    stop.abort();
    await expect(speaking).rejects.toMatchObject({ code: 'SPEECH_CANCELLED' });
  });
});

describe('a worker that fails', () => {
  const dying = { workerUrl: new URL('./dying-worker.js', import.meta.url) };

  test('by dying names the sentence, and the next call has a new worker', async () => {
    const engine = open(dying);
    await expect(say(engine, 'Cây chết khô.')).rejects.toMatchObject({
      code: 'SPEECH_FAILED',
      params: { sentence: 'cây chết khô.' },
    });
    expect(await say(engine, 'Cây xanh tốt.')).toHaveLength(1);
  });

  test('by hanging is ended at its limit, and the next call has a new worker', async () => {
    const engine = open({ ...dying, limits: { loadMs: 20_000, unitMs: 300 } });
    await say(engine, 'Một');
    await expect(say(engine, 'Máy treo rồi.')).rejects.toMatchObject({ code: 'SPEECH_FAILED' });
    expect(await say(engine, 'Máy chạy lại.')).toHaveLength(1);
  });

  test('by not loading is an error, not a wait', async () => {
    const engine = open({ workerUrl: new URL('./no-such-worker.js', import.meta.url) });
    await expect(say(engine, 'Một')).rejects.toMatchObject({ code: 'SPEECH_FAILED' });
  });

  test('after close every call is refused', async () => {
    const engine = open();
    await engine.close();
    await expect(say(engine, 'Một')).rejects.toMatchObject({ code: 'SPEECH_FAILED' });
  });
});

describe('a voice', () => {
  test('that espeak does not have fails the sentence', async () => {
    await expect(say(open(), 'Một', 'espeak:xx-nope')).rejects.toMatchObject({
      code: 'SPEECH_FAILED',
    });
  });

  test('one of another engine is unknown here', async () => {
    await expect(say(open(), 'Một', 'piper:vais')).rejects.toMatchObject({ code: 'VOICE_UNKNOWN' });
  });
});

test('word times are absent when a word was not reported', () => {
  const events = [
    { kind: 'word', atMs: 0, position: 0 },
    { kind: 'word', atMs: 400, position: 6 },
  ] as const;
  expect(wordTimes(events, [0, 3, 6], 600)).toBeUndefined();
});

test('the version in the cache key is that of the installed package', () => {
  const manifest = join(
    import.meta.dirname,
    '../../../../node_modules/@echogarden/espeak-ng-emscripten/package.json',
  );
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  expect(version).toBe(PACKAGE_VERSION);
});
