import { expect, test } from 'vitest';
import type { OwnReading } from '../../content/model/index.js';
import { plainSpeech } from '../../pipeline/commune-speech.js';
import { readScript, renderKey } from '../../pipeline/read.js';
import { unitKey } from '../../pipeline/speak/index.js';
import type { SpokenScript } from '../../pipeline/stages.js';
import { createSpeech } from '../../tts/index.js';
import { ToneEngine } from '../helpers/tone-engine.js';

const engine = new ToneEngine();
const speech = plainSpeech(createSpeech());
const LONG = 'Xã gieo cấy 341 ha lúa xuân và trồng 21 ha ngô.';

const readText = (text: string, words: readonly OwnReading[] = []) =>
  readScript('vi', [{ id: 'p', text }], { voiceId: null }, speech, { words }).script;

const keysOf = (script: SpokenScript) => [
  renderKey(script, engine),
  ...script.units.map((unit) => unitKey([script.voiceId], unit)),
];

test('a breath at another place is another sound, so it is another key', () => {
  const script = readText(LONG);
  expect(script.units[0]?.breaths).toHaveLength(1);
  const moved = { ...script, units: script.units.map((unit) => ({ ...unit, breaths: [4] })) };
  const [one, other] = [keysOf(script), keysOf(moved)];
  expect(keysOf(readText(LONG))).toEqual(one);
  expect(other.filter((key) => one.includes(key))).toEqual([]);
});

test('a word of the commune makes another clip of the scripts that use it, and of no other', () => {
  const words = (read: string) => [{ written: 'TT', read, wordKind: 'abbreviation' as const }];
  const text = 'Họp ở TT sáng nay.';
  const keys = [readText(text), readText(text, words('thị trấn')), readText(text, words('tờ tê'))];
  expect(new Set(keys.flatMap(keysOf)).size).toBe(6);
  expect(keysOf(readText(text, words('thị trấn')))).toEqual(keysOf(keys[1]!));
  expect(keysOf(readText(LONG, words('thị trấn')))).toEqual(keysOf(readText(LONG)));
});
