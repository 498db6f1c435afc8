import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Timers } from '../../../../tts/engines/onnx/index.js';
import type { SpokenAudio } from '../../../../tts/index.js';
import { tinyVits } from '../../../fixtures/voices/tiny-vits.js';
import { PIPER } from '../../../fixtures/voices/tiny-voices.js';
import { ToneEngine } from '../../../helpers/tone-engine.js';
import { shelfWith, tinyVoice } from '../../../helpers/voices.js';
import { folder, open, say, spoiled, unitOf, unitsOf } from './speaking.js';

const tricky = { workerUrl: new URL('./trick-worker.js', import.meta.url) };
const standIn = () => ({ voiceId: 'tone:1', engine: new ToneEngine() });

afterEach(() => {
  delete process.env['LOA_TEST_TRICKS'];
});

/** The next run of a thread goes wrong so, once. */
function trick(name: 'die' | 'hang' | 'nan'): void {
  const tricks = folder();
  process.env['LOA_TEST_TRICKS'] = tricks;
  writeFileSync(path.join(tricks, name), '');
}

describe('a thread that fails once', () => {
  test.each(['die', 'nan'] as const)('(%s) costs nothing but a second try', async (name) => {
    trick(name);
    const voice = open('piper-vi', { ...tricky, standIn });
    const spoken = await say(voice, unitsOf('Bà con chú ý. Một. Hai.'));
    expect(spoken.map(({ flaw }) => flaw)).toEqual([undefined, undefined, undefined]);
    expect(spoken.map(({ wordTimes }) => wordTimes?.length)).toEqual([4, 1, 1]);
  });

  test('(hang) is ended at its limit', async () => {
    trick('hang');
    const limits = { loadMs: 20_000, runMs: 1_500 };
    const spoken = await say(open('piper-vi', { ...tricky, limits }), unitsOf('Một. Hai.'));
    expect(spoken.map(({ wordTimes }) => wordTimes?.length)).toEqual([1, 1]);
  });
});

describe('a model that makes no speech of a text', () => {
  const voiceOf = (fault: 'nan' | 'silent' | 'runaway' | 'integers' | 'two-voices') =>
    spoiled('piper-vi', { 'piper-vi.onnx': tinyVits({ ...PIPER, fault }) });

  test.each([
    ['nan', 'hỏng'],
    ['silent', 'im lặng'],
    ['runaway', 'dài bất thường'],
    ['two-voices', 'dạng lạ'],
  ] as const)('(%s) is stood in for, and the reason is told', async (fault, reason) => {
    const [audio] = await say(open(voiceOf(fault), { standIn }), unitsOf('Bà con'));
    expect(audio?.flaw).toMatchObject({ kind: 'other-voice', spokenBy: 'tone:1' });
    expect(audio?.flaw).toHaveProperty('reason', expect.stringContaining(reason));
    expect(audio?.sampleRate).toBe(22_050);
  });

  test('fails the sentence by name where nobody can stand in', async () => {
    await expect(say(open(voiceOf('nan')), unitsOf('Bà con.'))).rejects.toMatchObject({
      code: 'SPEECH_FAILED',
      params: { sentence: 'bà con.' },
    });
  });

  test('is not asked for a word it would leave out: another voice says the whole sentence', async () => {
    const units = [unitOf('bà con'), unitOf('bà xyz con')];
    const [whole, lost] = await say(open('piper-vi', { standIn }), units);
    expect(whole?.flaw).toBeUndefined();
    expect(lost?.flaw).toHaveProperty('reason', expect.stringContaining('xyz'));
  });
});

describe('cancelling', () => {
  test('before the first sentence says so', async () => {
    const signal = AbortSignal.abort();
    await expect(say(open('piper-vi'), unitsOf('Một'), { signal })).rejects.toMatchObject({
      code: 'SPEECH_CANCELLED',
    });
  });

  test('between sentences stops, and the voice speaks on for others', async () => {
    const voice = open('piper-vi');
    const stop = new AbortController();
    const heard: SpokenAudio[] = [];
    const speaking = (async () => {
      const units = unitsOf('Một. Hai. Ba. '.repeat(10));
      for await (const audio of voice.engine.speak(voice.id, units, { signal: stop.signal })) {
        heard.push(audio);
        stop.abort();
      }
    })();
    await expect(speaking).rejects.toMatchObject({ code: 'SPEECH_CANCELLED' });
    expect(heard).toHaveLength(1);
    expect(await say(voice, unitsOf('Bốn.'))).toHaveLength(1);
  });

  test('during a sentence does not wait for its end', async () => {
    const voice = open('piper-vi', tricky);
    trick('hang');
    const stop = new AbortController();
    const speaking = say(voice, unitsOf('Một.'), { signal: stop.signal });
    setTimeout(() => stop.abort(), 300);
    await expect(speaking).rejects.toMatchObject({ code: 'SPEECH_CANCELLED' });
  });
});

describe('memory', () => {
  /** A clock that a test rings by hand. */
  function handTimers(): Timers & { ring(): void } {
    const set = new Set<() => void>();
    return {
      start: (_, ring) => {
        set.add(ring);
        return { stop: () => set.delete(ring) };
      },
      ring: () => set.forEach((ring) => ring()),
    };
  }

  test('a voice unused for its time is put away, and loads again when it is asked for', async () => {
    const timers = handTimers();
    const voice = open('piper-vi', { timers });
    await say(voice, unitsOf('Một.'));
    expect(voice.engine.loaded).toBe(1);
    timers.ring();
    expect(voice.engine.loaded).toBe(0);
    expect(await say(voice, unitsOf('Hai.'))).toHaveLength(1);
  });

  test('a voice in use is not put away', async () => {
    const timers = handTimers();
    const voice = open('piper-vi', { timers });
    for await (const { pcm } of voice.engine.speak(voice.id, unitsOf('Một. Hai. Ba.'))) {
      timers.ring();
      expect(pcm.length).toBeGreaterThan(0);
      expect(voice.engine.loaded).toBe(1);
    }
  });

  test('another voice takes the place of one that nobody uses', async () => {
    const shelf = shelfWith(tinyVoice('piper-vi'), tinyVoice('mms-sherpa'));
    const voice = open('piper-vi', { shelf });
    await say(voice, unitsOf('Một.'));
    await say({ ...voice, id: 'onnx:mms-sherpa' }, unitsOf('Một.'));
    expect(voice.engine.loaded).toBe(1);
  });

  test('after close every call is refused', async () => {
    const voice = open('piper-vi');
    await voice.engine.close();
    await expect(say(voice, unitsOf('Một.'))).rejects.toThrow(/closed/);
  });
});
