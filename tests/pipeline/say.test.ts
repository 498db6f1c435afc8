import { expect, it } from 'vitest';
import type { SpeechEngine, SpokenAudio } from '../../tts/index.js';
import { createSpeech, VOICES } from '../../tts/index.js';
import { sayText } from '../../pipeline/index.js';

const second = (sampleRate: number): SpokenAudio => ({
  pcm: new Int16Array(sampleRate).fill(1_000),
  sampleRate,
});

/** Its first sentence is at 16 kHz; the second is another voice's, at 22,050 Hz. */
function twoRates(): SpeechEngine {
  return {
    id: 'espeak',
    versionOf: () => 'thử/1',
    speak: async function* () {
      yield second(16_000);
      const flaw = { kind: 'other-voice', spokenBy: 'espeak:vi', reason: 'im lặng' } as const;
      yield { ...second(22_050), flaw };
    },
    close: async () => undefined,
  };
}

it('a sentence that another voice says is as long as it spoke it, and is told', async () => {
  const speech = createSpeech({ makers: { espeak: twoRates } });
  const [voice] = VOICES;
  const never = new AbortController().signal;
  const said = await sayText('Câu đầu. Câu sau.', voice!, speech, never);
  expect(said.seconds).toBeCloseTo(2.35, 2);
  expect(said.wav.readUInt32LE(24)).toBe(48_000);
  expect((said.wav.length - 44) / 2 / 48_000).toBeCloseTo(said.seconds, 2);
  expect(said.notes).toEqual(['1 câu do giọng dự phòng đọc: “Câu sau”.']);
  await speech.close();
});
