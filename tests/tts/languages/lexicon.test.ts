import { expect, test } from 'vitest';
import {
  ABBREVIATIONS,
  type ContextReading,
} from '../../../tts/languages/vi/lexicon/abbreviations.js';
import { DOCUMENT_TYPES } from '../../../tts/languages/vi/lexicon/documents.js';
import { ISSUERS } from '../../../tts/languages/vi/lexicon/issuers.js';
import { LABELS } from '../../../tts/languages/vi/lexicon/domains.js';
import { FOREIGN } from '../../../tts/languages/vi/lexicon/foreign.js';
import { UNITS } from '../../../tts/languages/vi/lexicon/units.js';
import { isSyllable } from '../../../tts/languages/vi/syllable.js';

const phrasesOf = ({ when: { before, after, near } }: ContextReading): readonly string[] =>
  [before, after, near].flatMap((phrases) => phrases ?? []);

const ROWS = [...ABBREVIATIONS, ...FOREIGN];
const CONTEXTS = ROWS.flatMap(([, , , readings]) => readings ?? []);
const READINGS = [
  ...ROWS.map(([, read]) => read),
  ...CONTEXTS.map(({ reading }) => reading),
  ...[DOCUMENT_TYPES, ISSUERS, LABELS, UNITS].flatMap((map) => [...map.values()]),
];

test('every reading of the lexicon is made of Vietnamese syllables', () => {
  const wrong = READINGS.flatMap((reading) => reading.split(' ')).filter(
    (word) => !isSyllable(word) && word !== 'oép',
  );
  expect(wrong).toEqual([]);
});

test('no abbreviation stands twice', () => {
  const written = [...ABBREVIATIONS, ...FOREIGN].map(([key]) => key);
  expect(written.filter((key, index) => written.indexOf(key) !== index)).toEqual([]);
});

test('knows at least 400 abbreviations and 150 foreign names', () => {
  expect(ABBREVIATIONS.length).toBeGreaterThanOrEqual(400);
  expect(FOREIGN.length).toBeGreaterThanOrEqual(150);
});

test('a cue is lower-case words with no comma between, and every context has one', () => {
  const phrases = CONTEXTS.flatMap(phrasesOf);
  expect(CONTEXTS.filter((context) => phrasesOf(context).length === 0)).toEqual([]);
  expect(phrases.filter((phrase) => !/^#$|^[\p{Ll}\d/]+(?: [\p{Ll}\d/]+)*$/u.test(phrase))).toEqual(
    [],
  );
});

test('an abbreviation with several readings is a guess where nothing decides', () => {
  const certain = ROWS.filter(([, , doubt, readings]) => readings && doubt !== 'guessed');
  expect(certain).toEqual([]);
});
