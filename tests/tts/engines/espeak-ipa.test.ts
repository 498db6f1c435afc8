import { afterAll, describe, expect, test } from 'vitest';
import { EspeakIpa } from '../../../tts/engines/espeak/index.js';
import { unitOf } from './onnx/speaking.js';

const ipa = new EspeakIpa();
afterAll(() => ipa.close());

describe('the sounds of a language that we have no table for', () => {
  test('are espeak’s, word by word, with their stress', async () => {
    const sounds = await ipa.sounds('en-us', unitOf('quick brown fox', { 2: '.' }));
    expect(sounds.map((word) => word.join(''))).toEqual(['kwˈɪk', 'bɹˈaʊn', 'fˈɑːks']);
  });

  test('are clean where a sound’s name takes all the room that espeak has for it', async () => {
    const sounds = await ipa.sounds('en-us', unitOf('card morning office', { 2: '.' }));
    expect(sounds.flat().join('')).not.toMatch(/\p{Cc}/u);
    expect(sounds[0]?.join('')).toBe('kˈɑːɹd');
  });

  test('of words said as one are the first one’s', async () => {
    const sounds = await ipa.sounds('en-us', unitOf('from the house', { 2: '.' }));
    expect(sounds.map((word) => word.join(''))).toEqual(['fɹʌmðə', '', 'hˈaʊs']);
  });

  test('stand in the order in which they are said, though a number is several words', async () => {
    const sounds = await ipa.sounds('en-us', unitOf('jones aged 65 was there', { 4: '.' }));
    expect(sounds.map((word) => word.join(''))).toEqual([
      'dʒˈoʊnz',
      'ˈeɪdʒd',
      'sˈɪkstifˈaɪv',
      'wʌz',
      'ðˈɛɹ',
    ]);
  });

  test('have the tones of a language that has them', async () => {
    const sounds = await ipa.sounds('cmn', unitOf('你好', { 0: '.' }));
    expect(sounds.flat().join('')).toBe('ni2χˈɑu2');
  });

  test('name no language where a word is said by the rules of another', async () => {
    const sounds = await ipa.sounds('fr', unitOf('un weekend', { 1: '.' }));
    expect(sounds.map((word) => word.join(''))).toEqual(['œ̃', 'wiːkˈɛnd']);
  });

  test('of a voice that espeak has not are an error', async () => {
    await expect(ipa.sounds('xx-nope', unitOf('one'))).rejects.toThrow(/xx-nope/);
  });
});
