import { describe, expect, test } from 'vitest';
import type { Voice } from '../../../content/model/index.js';
import { chooseVoice, standInFor, VOICES } from '../../../tts/index.js';

const voice = (id: string, given: Partial<Voice> = {}): Voice => ({
  kind: 'voice',
  id,
  engine: id.split(':')[0] as Voice['engine'],
  name: id,
  lang: 'vi',
  simulated: false,
  ...given,
});

const NEURAL = voice('onnx:vais');
const SIMULATED = voice('onnx:mien', { lang: 'ium', simulated: true });
const BANK = voice('phrasebank:my', { lang: 'hnj' });
const ALL = [...VOICES, SIMULATED, NEURAL, BANK];

describe('the voice of a language', () => {
  test('is the neural one where it is installed, else the machine of the North', () => {
    expect(chooseVoice(ALL, 'vi')).toBe(NEURAL);
    expect(chooseVoice(VOICES, 'vi').id).toBe('espeak:vi');
  });

  test('is the catalogue’s own before one for no trade, and both before one that nobody knows', () => {
    const [own, mms] = ['onnx:vi_VN-vais1000-medium', 'onnx:mms-vie'].map((id) => voice(id));
    const installed = [voice('onnx:aaa'), mms!, own!];
    expect(chooseVoice([...VOICES, ...installed], 'vi')).toBe(own);
    expect(chooseVoice(installed.slice(0, 2), 'vi')).toBe(mms);
  });

  test('is the first of the order that is there', () => {
    const order = ['onnx:not-here', 'espeak:vi-VN-x-south', 'onnx:vais'];
    expect(chooseVoice(ALL, 'vi', { order }).id).toBe('espeak:vi-VN-x-south');
  });

  test('is the one asked for, whatever the order', () => {
    const wish = { voiceId: 'espeak:vi-VN-x-central', order: ['onnx:vais'] };
    expect(chooseVoice(ALL, 'vi', wish).id).toBe('espeak:vi-VN-x-central');
  });

  test('is simulated only where no other is', () => {
    expect(chooseVoice(ALL, 'ium')).toBe(SIMULATED);
    const native = voice('espeak:ium', { lang: 'ium' });
    expect(chooseVoice([...ALL, native], 'ium')).toBe(native);
  });

  test('is never a phrase bank that nobody asked for', () => {
    expect(() => chooseVoice(ALL, 'hnj')).toThrow(/Tiếng Mông/);
    expect(chooseVoice(ALL, 'hnj', { voiceId: BANK.id })).toBe(BANK);
    expect(chooseVoice(ALL, 'hnj', { order: [BANK.id] })).toBe(BANK);
  });

  test('an unknown one is refused with those that there are', () => {
    expect(() => chooseVoice(VOICES, 'vi', { voiceId: 'espeak:fr' })).toThrow(
      /espeak:fr.*espeak:vi/,
    );
    expect(() => chooseVoice(VOICES, 'hnj', { voiceId: 'espeak:vi' })).toThrow(
      expect.objectContaining({ code: 'LANGUAGE_NO_VOICE' }),
    );
  });
});

describe('who stands in for a voice', () => {
  test('is the next of the order, else the machine', () => {
    expect(standInFor(NEURAL, ALL)?.id).toBe('espeak:vi');
    const order = ['onnx:vais', 'espeak:vi-VN-x-south'];
    expect(standInFor(NEURAL, ALL, order)?.id).toBe('espeak:vi-VN-x-south');
  });

  test('is nobody where the language has no other voice', () => {
    expect(standInFor(SIMULATED, ALL)).toBeUndefined();
    expect(standInFor(BANK, [...ALL, voice('phrasebank:pao', { lang: 'hnj' })])).toBeUndefined();
  });
});
