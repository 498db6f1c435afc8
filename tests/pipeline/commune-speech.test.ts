import { onTestFinished, expect, test } from 'vitest';
import { communeSpeech } from '../../pipeline/commune-speech.js';
import { readScript } from '../../pipeline/read.js';
import { speak } from '../../pipeline/speak/index.js';
import { createSpeech } from '../../tts/index.js';
import { tinyVits } from '../fixtures/voices/tiny-vits.js';
import { PIPER } from '../fixtures/voices/tiny-voices.js';
import { paragraph, temporaryStore } from '../helpers/store.js';
import { shelfWith } from '../helpers/voices.js';
import { spoiled } from '../tts/engines/onnx/speaking.js';

const NOTHING_KEPT = { get: async () => undefined, put: async () => undefined };
const choice = (voiceId: string, settings = {}) => ({ voiceId, settings });

/** A commune whose neural voice speaks nothing but noise that is no number. */
function commune() {
  const { store, own } = temporaryStore();
  const broken = spoiled('piper-vi', {
    'piper-vi.onnx': tinyVits({ ...PIPER, fault: 'nan' }),
  });
  const speech = createSpeech({ shelf: shelfWith(broken) });
  onTestFinished(() => speech.close());
  return { own, neural: broken.voice.id, speech: communeSpeech(speech, own, store.files) };
}

test('the voice, how it is set and who stands in for it are the commune’s own', () => {
  const { own, neural, speech } = commune();
  expect(speech.choose('vi', { voiceId: null }).voice.id).toBe(neural);
  const south = choice('espeak:vi-VN-x-south', { rate: 0.8 });
  own.voiceChoices.set({ lang: 'vi', stationId: null, voices: [south, choice(neural)] });
  expect(speech.choose('vi', { voiceId: null })).toMatchObject({
    voice: { id: south.voiceId },
    settings: { rate: 0.8 },
    order: [south.voiceId, neural],
  });
});

test('a sentence that the voice cannot speak is spoken by the next one of the order', async () => {
  const { own, neural, speech } = commune();
  const voices = [choice(neural), choice('espeak:vi-VN-x-south')];
  own.voiceChoices.set({ lang: 'vi', stationId: null, voices });
  const { script, voice } = readScript('vi', [paragraph('Bà con.')], { voiceId: null }, speech);
  const flaws = [];
  for await (const block of speak(script, {
    engine: speech.engineFor(voice),
    cache: NOTHING_KEPT,
  })) {
    flaws.push(...block.units.map(({ flaw }) => flaw));
  }
  expect(flaws).toEqual([
    expect.objectContaining({ kind: 'other-voice', spokenBy: 'espeak:vi-VN-x-south' }),
  ]);
});
