import { expect, test } from 'vitest';
import { fillNotice, parseNotice } from '../../../content/model/index.js';
import { PhrasebankEngine, PHRASE_RATE } from '../../../tts/engines/phrasebank/index.js';
import { JOIN_MS, MARK_MS, prepare } from '../../../tts/engines/phrasebank/assemble.js';
import { phraseKey, phrasesToRecord, readForRecordings } from '../../../tts/languages/index.js';

const VOICE = 'phrasebank:my';
const TEMPLATE = parseNotice('Cov pej xeem {bản}, {giờ} {thứ} sib tham. Coj {số} kg txhuv');

/** A hum of `ms` between two stretches of quieter room. */
function recording(ms: number, amplitude: number, hz = 300): Int16Array {
  const said = Math.round((ms * PHRASE_RATE) / 1000);
  const room = Math.round(0.3 * PHRASE_RATE);
  return Int16Array.from({ length: said + 2 * room }, (_, n) => {
    const speaks = n >= room && n < room + said;
    return Math.round((speaks ? amplitude : 8) * Math.sin((2 * Math.PI * hz * n) / PHRASE_RATE));
  });
}

function bankOf(texts: readonly string[], amplitudes: readonly number[] = [], lang = 'hnj') {
  const phrases = texts.map((text, index) => ({
    key: phraseKey(lang, text),
    hash: String(index),
    read: async () => recording(400, amplitudes[index] ?? 6_000),
  }));
  return new PhrasebankEngine((id) =>
    id === VOICE ? { speaker: 'bà Mỷ', lang, phrases } : undefined,
  );
}

const unitsOf = (text: string, lang = 'hnj') => readForRecordings(lang, [{ id: 'p', text }]).units;

async function speak(engine: PhrasebankEngine, text: string, lang = 'hnj') {
  const spoken = [];
  for await (const audio of engine.speak(VOICE, unitsOf(text, lang))) spoken.push(audio);
  return spoken;
}

const rmsDb = (pcm: Int16Array) =>
  20 * Math.log10(Math.sqrt(pcm.reduce((sum, s) => sum + s * s, 0) / pcm.length) / 32_768);

/** Lengths of the silences, in milliseconds. */
function gapsOf(pcm: Int16Array): readonly number[] {
  const step = PHRASE_RATE / 1000;
  const quiet = Array.from({ length: Math.floor(pcm.length / step) }, (_, ms) =>
    pcm.subarray(ms * step, (ms + 1) * step).every((sample) => Math.abs(sample) < 60),
  );
  return quiet
    .map((is) => (is ? 'q' : '.'))
    .join('')
    .split(/\.+/)
    .filter((gap) => gap.length > 20)
    .map((gap) => gap.length);
}

const filled = fillNotice(TEMPLATE, { bản: 'Nà Đa', giờ: '5:30', thứ: '7', số: '35' });

test('the phrases to be recorded are the words of the template and of its slots', () => {
  const phrases = phrasesToRecord('hnj', TEMPLATE, ['Nà Đa', 'Tân Bình']);
  expect(phrases.slice(0, 5)).toEqual(['Cov pej xeem', 'sib tham', 'Coj', 'kg txhuv', 'Nà Đa']);
  expect(phrases).toEqual(expect.arrayContaining(['chủ nhật', '5 giờ', '30 phút', '30', '5']));
  expect(phrases).not.toContain('35');
});

test('a notice of which every phrase is recorded is spoken', async () => {
  const engine = bankOf(phrasesToRecord('hnj', TEMPLATE, ['Nà Đa']));
  const spoken = await speak(engine, filled);
  expect(spoken).toHaveLength(2);
  expect(spoken.every(({ sampleRate }) => sampleRate === PHRASE_RATE)).toBe(true);
});

test('a notice that lacks a phrase is refused whole, naming every one that is missing', async () => {
  const engine = bankOf(['Cov pej xeem', '5 giờ', 'chủ nhật', 'Coj', 'kg txhuv', '30']);
  await expect(speak(engine, filled)).rejects.toMatchObject({
    code: 'PHRASES_MISSING',
    params: { speaker: 'bà Mỷ', phrases: '“nà đa”, “phút”, “sib tham”, “35”' },
  });
});

test('a number recorded whole is taken before one put together', async () => {
  const whole = await speak(bankOf(['Coj', '35']), 'Coj 35');
  const joined = await speak(bankOf(['Coj', '30', '5']), 'Coj 35');
  expect(gapsOf(whole[0]!.pcm)).toHaveLength(1);
  expect(gapsOf(joined[0]!.pcm)).toHaveLength(2);
});

test('the Thái one after tens is a recording of its own', async () => {
  await expect(speak(bankOf(['20', '1'], [], 'blt'), '21', 'blt')).rejects.toMatchObject({
    code: 'PHRASES_MISSING',
  });
  expect(await speak(bankOf(['20', '1 sau hàng chục'], [], 'blt'), '21', 'blt')).toHaveLength(1);
});

test('Vietnamese numbers are put together from their own words', async () => {
  const engine = bankOf(['Mang', '20', 'lăm', 'cân gạo'], [], 'vi');
  expect(await speak(engine, 'Mang 25 cân gạo.', 'vi')).toHaveLength(1);
});

test('a loud and a quiet recording come out equally loud', async () => {
  const [spoken] = await speak(bankOf(['ib', 'ob'], [1_500, 20_000]), 'ib ob');
  const { pcm } = spoken!;
  const half = Math.floor(pcm.length / 2);
  const margin = Math.round(0.12 * PHRASE_RATE);
  const levels = [pcm.slice(margin, half - margin), pcm.slice(half + margin, -margin)].map(rmsDb);
  expect(Math.abs(levels[0]! - levels[1]!)).toBeLessThan(0.3);
});

test('the room before and after a phrase is cut, and the pauses are ours', async () => {
  const engine = bankOf(['ib', 'ob', 'peb']);
  const gaps = gapsOf((await speak(engine, 'ib ob, peb'))[0]!.pcm);
  expect(gaps).toHaveLength(2);
  // What is kept of the room on each side (15 ms) is heard as silence too.
  expect(gaps[0]).toBeGreaterThanOrEqual(JOIN_MS);
  expect(gaps[0]).toBeLessThan(JOIN_MS + 50);
  expect(gaps[1]).toBeGreaterThanOrEqual(MARK_MS);
  expect(gaps[1]).toBeLessThan(MARK_MS + 50);
});

test('a joined phrase begins and ends without a click', async () => {
  const pcm = prepare(recording(400, 9_000, 90).subarray(14_500), PHRASE_RATE);
  expect(Math.abs(pcm[0]!)).toBeLessThan(50);
  expect(Math.abs(pcm.at(-1)!)).toBeLessThan(50);
});

test('a voice that nobody recorded is named', async () => {
  const engine = bankOf(['ib']);
  const spoken = engine.speak('phrasebank:nobody', unitsOf('ib'))[Symbol.asyncIterator]();
  await expect(spoken.next()).rejects.toMatchObject({ code: 'VOICE_UNKNOWN' });
});

test('a language we cannot read keeps its words, its marks and their places', () => {
  const text = 'Nyob zoo, cov pej xeem! Tsib teev\nkab teev';
  const units = unitsOf(text);
  expect(units.map(({ words }) => words.map((word) => word.text).join(' '))).toEqual([
    'nyob zoo cov pej xeem',
    'tsib teev',
    'kab teev',
  ]);
  expect(units.map(({ endsWith }) => endsWith)).toEqual(['sentence', 'item', 'paragraph']);
  expect(units[0]?.marks).toEqual({ 1: ',', 4: '!' });
  const words = units.flatMap((unit) => unit.words);
  expect(words.map(({ from, to }) => text.slice(from, to).toLowerCase())).toEqual(
    words.map((word) => word.text),
  );
});
