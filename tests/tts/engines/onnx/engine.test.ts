import { describe, expect, test } from 'vitest';
import type { SpokenAudio } from '../../../../tts/index.js';
import { durationMs, open, say, unitOf, unitsOf } from './speaking.js';

const TEXT = 'Bà con chú ý. Hôm nay họp, lúc tám giờ. Xin cảm ơn!';
/** Every sound of the tiny voices is as long, with its blank. */
const SOUND_MS = 56;
const NO_NOISE = { settings: { noise: 0 } };

describe.each(['piper-vi', 'mms-sherpa', 'mms-transformers'] as const)('the voice %s', (name) => {
  test('speaks one piece of audio a unit, in order, mono 16-bit at its own rate', async () => {
    const units = unitsOf(TEXT);
    const spoken = await say(open(name), units);
    expect(spoken.map(({ sampleRate }) => sampleRate)).toEqual(units.map(() => 8_000));
    const [first = 0, longest = 0, last = 0] = spoken.map(durationMs);
    expect(longest).toBeGreaterThan(first);
    expect(last).toBeGreaterThan(100);
    expect(spoken.every(({ flaw }) => flaw === undefined)).toBe(true);
  });

  test('leaves less than 20 ms of silence at either end', async () => {
    for (const { pcm, sampleRate } of await say(open(name), unitsOf(TEXT))) {
      const limit = (sampleRate * 20) / 1000;
      const loud = (sample: number) => Math.abs(sample) > 80;
      expect(pcm.findIndex(loud)).toBeLessThan(limit);
      expect(pcm.length - 1 - pcm.findLastIndex(loud)).toBeLessThan(limit);
      expect(pcm.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)).toBeGreaterThan(
        3_000,
      );
    }
  });
});

describe('the times of words', () => {
  test('are those of the model, to the frame, with the pauses left out', async () => {
    const [audio] = await say(open('piper-vi'), unitsOf('Bà con chú ý'), NO_NOISE);
    // b ˈ aː 2, k ˌ ɔ n, tʃ ˈ u ɜ, ˈ i ɜ
    const sounds = [5, 4, 5, 3];
    expect(audio?.wordTimes?.map(({ startMs, endMs }) => endMs - startMs)).toEqual(
      sounds.map((count) => count * SOUND_MS),
    );
  });

  test('a pause after a comma belongs to no word', async () => {
    const [audio] = await say(open('piper-vi'), unitsOf('Bà con, chú ý'));
    const [, comma, next] = audio?.wordTimes ?? [];
    expect((next?.startMs ?? 0) - (comma?.endMs ?? 0)).toBeGreaterThan(SOUND_MS);
  });

  test('are absent where the model does not tell how long its sounds are', async () => {
    const [audio] = await say(open('mms-transformers'), unitsOf('Bà con'));
    expect(audio?.wordTimes).toBeUndefined();
    expect(audio?.pcm.length).toBeGreaterThan(0);
  });
});

describe('settings', () => {
  test('a rate of two takes half the time', async () => {
    const voice = open('piper-vi');
    const [usual] = await say(voice, unitsOf('Bà con chú ý'));
    const [quick] = await say(voice, unitsOf('Bà con chú ý'), { settings: { rate: 2 } });
    expect(durationMs(quick!) / durationMs(usual!)).toBeCloseTo(0.5, 1);
  });

  test('without noise the same text sounds the same, with it each time otherwise', async () => {
    const voice = open('mms-sherpa');
    const twice = async (noise: number) => {
      const [one] = await say(voice, unitsOf('Bà con'), { settings: { noise } });
      const [other] = await say(voice, unitsOf('Bà con'), { settings: { noise } });
      return one!.pcm.every((sample, at) => sample === other!.pcm[at]);
    };
    expect(await twice(0)).toBe(true);
    expect(await twice(1)).toBe(false);
  });

  test('a speaker is chosen by name or number, and an unknown one is refused with those there are', async () => {
    const voice = open('piper-many');
    const as = async (speaker: string) => {
      const [audio] = await say(voice, [unitOf('hello')], { settings: { noise: 0, speaker } });
      return audio!.pcm;
    };
    const [anna, ben, second] = [await as('anna'), await as('ben'), await as('1')];
    expect(ben).toEqual(second);
    expect(ben).not.toEqual(anna);
    await expect(as('cuong')).rejects.toMatchObject({ code: 'VOICE_UNKNOWN' });
    await expect(as('2')).rejects.toThrow(/anna, ben/);
  });

  test('are part of the version, as are the files of the voice', () => {
    const { engine, id } = open('piper-vi');
    const versions = [
      engine.versionOf(id),
      engine.versionOf(id, { rate: 1.1 }),
      engine.versionOf(id, { noise: 0 }),
      open('mms-sherpa').engine.versionOf('onnx:mms-sherpa'),
    ];
    expect(new Set(versions).size).toBe(4);
    expect(engine.versionOf(id, {})).toBe(versions[0]);
    expect(() => engine.versionOf('onnx:nobody')).toThrow(/onnx:piper-vi/);
  });
});

describe('what a model has no sound for', () => {
  test('letters are left out and named', async () => {
    const [audio] = await say(open('mms-sherpa'), [unitOf('bàñß con')]);
    expect(audio?.flaw).toEqual({ kind: 'left-out', letters: 'ñß' });
    expect(audio?.wordTimes).toHaveLength(2);
  });

  test('a word without any sound takes no time where nobody can stand in', async () => {
    const [audio] = await say(open('piper-vi'), [unitOf('bà xyz con')]);
    const [, lost, next] = audio?.wordTimes ?? [];
    expect(lost?.endMs).toBe(lost?.startMs);
    expect(next?.startMs).toBeGreaterThanOrEqual(lost!.endMs);
  });
});

describe('a sentence too long for the model', () => {
  const words = Array.from({ length: 400 }, () => 'bà con chú').join(' ');

  test('is spoken in parts, with a time for every word, one after the other', async () => {
    const [audio] = await say(open('piper-vi'), [unitOf(words, { 100: ',', 1199: '.' })]);
    const times = audio?.wordTimes ?? [];
    expect(times).toHaveLength(1_200);
    for (const [at, time] of times.entries()) {
      expect(time.startMs).toBeGreaterThanOrEqual(times[at - 1]?.endMs ?? 0);
    }
    expect(times.at(-1)?.endMs).toBeLessThanOrEqual(durationMs(audio!) + 0.001);
  });

  test('is joined without a click: after a pause the sound rises, under a tenth of full scale a sample', async () => {
    const [audio] = await say(open('piper-vi'), [unitOf(words)]);
    const { pcm } = audio!;
    const gapEdges = [...pcm.keys()].filter(
      (at) => pcm[at - 1] === 0 && pcm[at] === 0 && (pcm[at + 1] ?? 0) !== 0,
    );
    expect(gapEdges.length).toBeGreaterThan(1);
    for (const at of gapEdges) expect(Math.abs(pcm[at + 1]!)).toBeLessThan(3_300);
  });
});

describe('scripts', () => {
  const sentences = (count: number) => unitsOf('Bà con chú ý. Một. '.repeat(count));
  const shape = (spoken: readonly SpokenAudio[]) =>
    spoken.map(({ wordTimes }) => wordTimes?.length ?? 0).join('');

  test('come in order however many are spoken side by side', async () => {
    const spoken = await say(open('piper-vi', { hands: 4 }), sentences(15));
    expect(shape(spoken)).toBe('41'.repeat(15));
  });

  test('spoken at once share the model and are not mixed', async () => {
    const voice = open('piper-vi');
    const [one, two] = await Promise.all([
      say(voice, sentences(5)),
      say(voice, unitsOf('Hôm nay họp. '.repeat(5))),
    ]);
    expect([shape(one), shape(two)]).toEqual(['41'.repeat(5), '33333']);
    expect(voice.engine.loaded).toBe(1);
  });

  test('one thread is enough', async () => {
    expect(shape(await say(open('piper-vi', { hands: 1 }), sentences(3)))).toBe('414141');
  });
});
