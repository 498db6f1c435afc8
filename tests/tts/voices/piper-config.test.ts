import { describe, expect, it } from 'vitest';
import { assertTones, missingTones, parsePiperConfig } from '../../../tts/index.js';
import { caught } from '../../helpers/caught.js';

const SYMBOLS = ['_', '^', '$', ' ', 'a', '2', '4', '5', '6', 'ɜ'];

function configText(over: object = {}): string {
  return JSON.stringify({
    audio: { sample_rate: 22_050 },
    espeak: { voice: 'vi' },
    language: { code: 'vi_VN' },
    inference: { noise_scale: 0.5 },
    num_symbols: 256,
    phoneme_id_map: Object.fromEntries(SYMBOLS.map((symbol, id) => [symbol, [id]])),
    ...over,
  });
}

const mapOf = (symbols: readonly string[]) => ({
  phoneme_id_map: Object.fromEntries(symbols.map((symbol, id) => [symbol, [id]])),
});

const reasonOf = (text: string) => sentence(() => parsePiperConfig(text, 'a.onnx.json'));
const sentence = (work: () => unknown) => (caught(work) as Error).message;

describe('the config of a Piper voice', () => {
  it('is read with what an engine needs, and defaults where it is silent', () => {
    const config = parsePiperConfig(configText(), 'a.onnx.json');
    expect(config).toMatchObject({ sampleRate: 22_050, lang: 'vi', speakers: 1, noiseScale: 0.5 });
    expect(config).toMatchObject({ lengthScale: 1, noiseW: 0.8, phonemeType: 'espeak' });
    expect(config.phonemeIds.get('ɜ')).toEqual([9]);
  });

  it.each([
    ['no JSON', '<html>', /không phải JSON/],
    ['an array', '[]', /không dùng được/],
    ['no sample rate', configText({ audio: {} }), /audio/],
    ['an absurd sample rate', configText({ audio: { sample_rate: 1e9 } }), /audio\/sample_rate/],
    ['a map without padding', configText(mapOf(['^', '$', 'a'])), /thiếu ký hiệu _/],
    ['an id that the model has not', configText({ num_symbols: 9 }), /“ɜ”.*num_symbols/],
    ['an id that is no number', configText({ phoneme_id_map: { _: ['1'] } }), /phoneme_id_map/],
    ['an endless scale', configText({ inference: { length_scale: 1e9 } }), /length_scale/],
  ])('is refused with the reason: %s', (_, text, reason) => {
    expect(reasonOf(text)).toMatch(reason);
  });

  it('of Vietnamese is refused when tones are missing, and they are named', () => {
    const toneless = parsePiperConfig(configText(mapOf(['_', '^', '$', 'a', '5'])), 'a.onnx.json');
    expect(missingTones(toneless, 'vi')).toEqual(['2', '4', '6', 'ɜ']);
    const said = sentence(() => assertTones(toneless, 'vi', 'vi_VN-vivos'));
    expect(said).toMatch(/vi_VN-vivos.*2 4 6 ɜ.*mất dấu/);
  });

  it('of Vietnamese phonemes stays Vietnamese though it is brought in as another language', () => {
    const toneless = parsePiperConfig(configText(mapOf(['_', '^', '$', 'a'])), 'a.onnx.json');
    const error = caught(() => assertTones(toneless, 'hnj', 'mong'));
    expect(error).toMatchObject({ code: 'VOICE_NO_TONES' });
  });

  it('of another language needs no tones', () => {
    const english = configText({ ...mapOf(['_', '^', '$', 'a']), espeak: { voice: 'en-us' } });
    expect(() => assertTones(parsePiperConfig(english, 'a'), 'en', 'joe')).not.toThrow();
  });
});
