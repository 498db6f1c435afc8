import { afterAll, describe, expect, test } from 'vitest';
import { createSpeech, normaliseScript } from '../../tts/index.js';
import { starterSegments } from '../helpers/starter-segments.js';

const SEGMENTS = starterSegments();
const speech = createSpeech();
afterAll(() => speech.close());

test('there are eight starter segments, one of them urgent, each with its own slug', () => {
  expect(SEGMENTS).toHaveLength(8);
  expect(SEGMENTS.filter(({ head }) => head['class'] === 'khan-cap')).toHaveLength(1);
  expect(new Set(SEGMENTS.map(({ head }) => head['slug'])).size).toBe(8);
});

describe.each(SEGMENTS.map((segment) => [segment.file, segment] as const))('%s', (_, segment) => {
  const { units, doubts } = normaliseScript('vi', segment.paragraphs);

  test('is read without one doubt', () => {
    expect(doubts).toEqual([]);
  });

  test('is spoken in 60 to 180 seconds, with a time for every word', async () => {
    const voice = speech.voiceFor('vi');
    const spokenMs: number[] = [];
    for await (const audio of speech.engineFor(voice).speak(voice.id, units)) {
      spokenMs.push((audio.pcm.length / audio.sampleRate) * 1000);
      expect(audio.wordTimes).toHaveLength(units[spokenMs.length - 1]?.words.length ?? -1);
    }
    const totalMs = spokenMs.reduce((sum, ms) => sum + ms, 0);
    expect(spokenMs).toHaveLength(units.length);
    expect(totalMs).toBeGreaterThan(60_000);
    // Room for pauses between sentences and for the jingles.
    expect(totalMs).toBeLessThan(150_000);
  });
});
