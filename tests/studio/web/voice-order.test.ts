/** The order of voices, decided without a browser. */
import { describe, expect, it } from 'vitest';
import type { VoiceView } from '../../../studio/web/lib/types.js';
import {
  absence,
  dialChoices,
  dialOf,
  moved,
  speaking,
  withDial,
  type Choice,
} from '../../../studio/web/lib/voice-order.js';

const choice = (voiceId: string, settings: Choice['settings'] = {}): Choice => ({
  voiceId,
  settings,
});
const ORDER = ['onnx:a', 'espeak:b', 'espeak:c'].map((id) => choice(id));
const voice = (id: string, over: Partial<VoiceView> = {}) =>
  ({ id, canBeTried: true, presence: 'here', byDefault: false, ...over }) as VoiceView;

describe('the order of voices', () => {
  it('lets two neighbours change places, and nothing fall off an end', () => {
    const names = (order: readonly Choice[]) => order.map(({ voiceId }) => voiceId.slice(-1));
    expect(names(moved(ORDER, 1, -1))).toEqual(['b', 'a', 'c']);
    expect(names(moved(ORDER, 1, 1))).toEqual(['a', 'c', 'b']);
    expect(moved(ORDER, 0, -1)).toBe(ORDER);
    expect(moved(ORDER, 2, 1)).toBe(ORDER);
  });

  it('is spoken by the first that is on the machine, else by the one taken by itself', () => {
    const absent = voice('onnx:a', { canBeTried: false, presence: 'absent' });
    const [b, c] = [voice('espeak:b'), voice('espeak:c', { byDefault: true })];
    expect(speaking(ORDER, [c, b, absent])?.id).toBe('espeak:b');
    expect(speaking(ORDER.slice(0, 1), [c, b, absent])?.id).toBe('espeak:c');
    expect(speaking([], [absent])).toBeUndefined();
  });

  it('says why a voice does not speak yet', () => {
    const absent = voice('onnx:a', { canBeTried: false, presence: 'absent' });
    const faulty = voice('onnx:a', { canBeTried: false, presence: 'faulty' });
    expect(absence(voice('espeak:b'), true)).toBeUndefined();
    expect(absence(absent, true)).toBe('Chưa cài, tạm dùng giọng sau');
    expect(absence(faulty, false)).toBe('Bị hỏng');
    expect(absence(undefined, false)).toBe('Không còn trên máy');
  });
});

describe('the speed of a voice', () => {
  it('is kept only where it is not the voice’s own', () => {
    const slow = withDial(choice('espeak:b', { pitch: 1.15 }), 'rate', '0.85');
    expect(slow.settings).toEqual({ rate: 0.85, pitch: 1.15 });
    expect([dialOf(slow, 'rate'), dialOf(choice('espeak:b'), 'rate')]).toEqual(['0.85', '1']);
    expect(withDial(slow, 'rate', '1').settings).toEqual({ pitch: 1.15 });
  });

  it('is shown as it is where somebody set another one', () => {
    expect(dialChoices('rate', '1')).toHaveLength(3);
    expect(dialChoices('rate', '0.9').at(-1)).toEqual(['0.9', '0,9 lần']);
  });
});
