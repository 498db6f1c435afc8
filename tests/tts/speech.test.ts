import { describe, expect, onTestFinished, test } from 'vitest';
import { createSpeech, normaliseScript, type SpokenAudio } from '../../tts/index.js';
import { tinyVits } from '../fixtures/voices/tiny-vits.js';
import { PIPER } from '../fixtures/voices/tiny-voices.js';
import { shelfWith, tinyVoice } from '../helpers/voices.js';
import { spoiled } from './engines/onnx/speaking.js';

async function say(speech: ReturnType<typeof createSpeech>, text: string) {
  onTestFinished(() => speech.close());
  const voice = speech.voiceFor('vi');
  const { units } = normaliseScript('vi', [{ id: 'p', text }]);
  const spoken: SpokenAudio[] = [];
  for await (const audio of speech.engineFor(voice).speak(voice.id, units)) spoken.push(audio);
  return { voice, spoken };
}

describe('the speech of a machine', () => {
  test('is a neural voice as soon as one of the language is installed', async () => {
    const speech = createSpeech({ shelf: shelfWith(tinyVoice('piper-vi')) });
    const { voice, spoken } = await say(speech, 'Bà con chú ý.');
    expect(voice.id).toBe('onnx:piper-vi');
    expect(spoken[0]?.sampleRate).toBe(8_000);
  });

  test('is espeak where none is installed', () => {
    expect(createSpeech({ shelf: shelfWith() }).voiceFor('vi').id).toBe('espeak:vi');
    expect(createSpeech().voiceFor('vi').id).toBe('espeak:vi');
  });

  test('is espeak for the sentences that the neural voice cannot say, and says so', async () => {
    const broken = spoiled('piper-vi', { 'piper-vi.onnx': tinyVits({ ...PIPER, fault: 'nan' }) });
    const { spoken } = await say(createSpeech({ shelf: shelfWith(broken) }), 'Bà con chú ý.');
    expect(spoken[0]).toMatchObject({
      sampleRate: 22_050,
      flaw: { kind: 'other-voice', spokenBy: 'espeak:vi' },
    });
  });
});
