import { describe, expect, it } from 'vitest';
import { CATALOGUE, catalogueEntry, DEFAULT_NEURAL_VOICE } from '../../../tts/index.js';
import { folderOf, isPlainName } from '../../../tts/voices/manifest.js';

describe('the catalogue of voices', () => {
  it('offers first the Vietnamese voice that keeps the tones, every file of it by hash', () => {
    const entry = catalogueEntry(DEFAULT_NEURAL_VOICE);
    expect(entry).toBe(CATALOGUE[0]);
    expect(entry?.voice.lang).toBe('vi');
    entry?.files.forEach(({ sha256 }) => expect(sha256).toMatch(/^[0-9a-f]{64}$/));
  });

  it('says of each voice whose it is and under which licence', () => {
    CATALOGUE.forEach(({ voice }) => {
      expect(voice.licence.url).toMatch(/^https:/);
      expect(voice.licence.credit.length).toBeGreaterThan(10);
      expect(voice.licence.nonCommercial).toBe(voice.licence.name.includes('NC'));
    });
    const mms = CATALOGUE.filter(({ family }) => family === 'mms');
    expect(mms.map(({ voice }) => voice.lang)).toEqual(['vi', 'blt']);
    mms.forEach(({ voice }) => expect(voice.licence.nonCommercial).toBe(true));
  });

  it('can be installed: encrypted addresses, plain names, one model each, no name twice', () => {
    CATALOGUE.forEach(({ voice, files }) => {
      expect(isPlainName(folderOf(voice.id))).toBe(true);
      expect(files.filter(({ role }) => role === 'model')).toHaveLength(1);
      files.forEach(({ url, name }) =>
        expect([url.slice(0, 8), isPlainName(name)]).toEqual(['https://', true]),
      );
    });
    expect(new Set(CATALOGUE.map(({ voice }) => voice.id)).size).toBe(CATALOGUE.length);
  });
});
