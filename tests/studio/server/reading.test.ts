import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../content/contract/index.js';
import { temporaryStudio, type TestStudio } from '../../helpers/studio.js';

const read = (studio: TestStudio, texts: readonly string[], lang = 'vi') =>
  studio.ask('POST', '/api/reading', {
    lang,
    paragraphs: texts.map((text, index) => ({ id: `p${index}`, text })),
  });

describe('how a text will be read', () => {
  it('is told sentence by sentence, with the place of each', async () => {
    const studio = await temporaryStudio();
    const text = 'Gọi số 113 ngay. Bà con nhớ kỹ nhé!';
    const reading = (await read(studio, [text, 'Hết.'])).json<Reading>();
    expect(reading.units.map(({ paragraphId }) => paragraphId)).toEqual(['p0', 'p0', 'p1']);
    expect(reading.units[0]?.text).toContain('một một ba');
    const [, second] = reading.units;
    expect(text.slice(second?.from, second?.to)).toMatch(/^Bà con nhớ kỹ nhé!?$/);
    expect(reading.wordCount).toBe(10);
    expect(reading.estimatedMs).toBeGreaterThan(2_000);
  });

  it('of nothing is nothing', async () => {
    const studio = await temporaryStudio();
    expect((await read(studio, [])).json()).toEqual({
      units: [],
      wordCount: 0,
      estimatedMs: 0,
    });
  });

  it('marks what is guessed, unread or the commune’s own, where it is said', async () => {
    const studio = await temporaryStudio();
    studio.own.words.add({ written: 'NVH', read: 'nhà văn hóa', wordKind: 'abbreviation' });
    const text = 'Ích bê quy và XBQ. Đến NVH 中文 nhé.';
    const reading = (await read(studio, [text, '中文'])).json<Reading>();
    const marked = reading.units.flatMap(({ text: said, marks }) =>
      marks.map(({ kind, start, end, from, to, token }) => {
        expect(text.slice(from, to) === token || token === '中文').toBe(true);
        return [kind, token, said.slice(start, end)];
      }),
    );
    expect(marked).toEqual([
      ['guessed', 'XBQ', 'ích bê quy'],
      ['own', 'NVH', 'nhà văn hóa'],
      ['unread', '中文', ''],
      ['unread', '中文', ''],
    ]);
    expect(reading.units.at(-1)).toMatchObject({ paragraphId: 'p1', text: '' });
  });

  it('is refused for a language without a voice and for a book', async () => {
    const studio = await temporaryStudio();
    expect((await read(studio, ['Nyob zoo'], 'hnj')).json()).toMatchObject({
      code: 'LANGUAGE_NO_VOICE',
    });
    expect((await read(studio, ['chữ '.repeat(6_000)])).json()).toMatchObject({
      code: 'SCRIPT_TOO_LONG',
    });
  });

  it.each([
    ['digits', '1234567890 '.repeat(1_800)],
    ['one long number', '1'.repeat(19_999)],
    ['slashes', '1/2/3/'.repeat(3_300)],
    ['dots', '.'.repeat(19_999)],
    ['one long word', 'a'.repeat(19_999)],
    ['spaces', `a${' '.repeat(19_900)}b`],
    ['phones', '0912 345 678, '.repeat(1_400)],
    ['web addresses', 'https://a.b.c.d/e?f=g '.repeat(900)],
    ['brackets', '('.repeat(10_000) + ')'.repeat(9_999)],
    ['capitals', 'UBND HĐND BCH TW '.repeat(1_100)],
  ])('of twenty thousand characters of %s ends', async (_, text) => {
    const studio = await temporaryStudio();
    const answer = await read(studio, [text.slice(0, 20_000)]);
    expect(answer.statusCode).toBe(200);
  });
});
