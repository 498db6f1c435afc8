import { afterAll, expect, test } from 'vitest';
import { normaliseScript, type SpokenAudio, type SpokenUnit } from '../../../tts/index.js';
import { breathedMarks } from '../../../tts/engines/breathed-marks.js';
import { EspeakEngine } from '../../../tts/engines/espeak/index.js';

const TEXT =
  'Chương trình mục tiêu quốc gia giai đoạn 2026-2030 có nhiều điểm mới, bà con cần biết.';
const QUIET = 80;
const engine = new EspeakEngine();
afterAll(() => engine.close());

async function speak(unit: SpokenUnit): Promise<SpokenAudio> {
  for await (const audio of engine.speak('espeak:vi', [unit])) return audio;
  throw new Error('nothing was said');
}

const unitOf = (text: string) => normaliseScript('vi', [{ id: 'p', text }]).units[0]!;

/** The longest silence from the middle of the word `at` to the middle of the next, in milliseconds. */
function silenceAfter({ pcm, sampleRate, wordTimes = [] }: SpokenAudio, at: number): number {
  const middle = (index: number) => {
    const { startMs = 0, endMs = 0 } = wordTimes[index] ?? {};
    return Math.round(((startMs + endMs) / 2000) * sampleRate);
  };
  const lengths = [...pcm.subarray(middle(at), middle(at + 1))].reduce(
    ({ open, longest }, sample) => {
      const now = Math.abs(sample) <= QUIET ? open + 1 : 0;
      return { open: now, longest: Math.max(longest, now) };
    },
    { open: 0, longest: 0 },
  );
  return (lengths.longest * 1000) / sampleRate;
}

test('a breath is heard as a short pause, and the words keep their times', async () => {
  const unit = unitOf(TEXT);
  const { breaths = [], marks, words } = unit;
  expect(breaths.map((at) => words[at]?.text)).toEqual(['gia', 'mươi']);
  expect(breaths.some((at) => marks[at])).toBe(false);
  const { breaths: _, ...breathless } = unit;
  const [with_, without] = [await speak(unit), await speak(breathless)];
  expect(with_.wordTimes).toHaveLength(words.length);
  for (const at of breaths) {
    expect(silenceAfter(with_, at)).toBeGreaterThan(150);
    expect(silenceAfter(with_, at)).toBeLessThan(350);
    expect(silenceAfter(without, at)).toBeLessThan(100);
    const [word, next] = [with_.wordTimes?.[at], with_.wordTimes?.[at + 1]];
    expect((next?.startMs ?? 0) - (word?.endMs ?? 0), 'belongs to no word').toBeGreaterThan(100);
  }
});

test('what the writer put at a place is stronger than a breath', () => {
  const unit = { ...unitOf('Một, hai! ba'), breaths: [0] };
  expect(breathedMarks(unit)).toEqual(unit.marks);
  expect(breathedMarks({ ...unit, marks: { 2: '.' } })).toEqual({ 0: ',', 2: '.' });
});
