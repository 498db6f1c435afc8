import { describe, expect, it } from 'vitest';
import type { ErrorAnswer, OwnWordView, Reading } from '../../../content/contract/index.js';
import { temporaryStudio, type TestStudio } from '../../helpers/studio.js';

const TT = { written: 'TT', read: 'thị trấn' };

const add = (studio: TestStudio, body: unknown) => studio.ask('POST', '/api/words', body);
const list = async (studio: TestStudio) =>
  (await studio.ask('GET', '/api/words')).json<OwnWordView[]>();

describe('the commune’s own words', () => {
  it('are added, listed and taken away, with a line in the audit log', async () => {
    const studio = await temporaryStudio();
    expect(await list(studio)).toEqual([]);
    const word = (await add(studio, TT)).json<OwnWordView>();
    expect(word).toMatchObject({ ...TT, wordKind: 'abbreviation' });
    expect(await list(studio)).toEqual([word]);
    expect((await studio.ask('DELETE', `/api/words/${word.id}`)).statusCode).toBe(204);
    expect(await list(studio)).toEqual([]);
    expect((await studio.ask('DELETE', `/api/words/${word.id}`)).json()).toMatchObject({
      code: 'NOT_FOUND',
    });
    const lines = studio.own.audit.recent(2).map(({ action, detail }) => [action, detail]);
    expect(lines).toEqual([
      ['word-removed', ''],
      ['word-set', 'TT = thị trấn'],
    ]);
  });

  it('have one reading each: the newest', async () => {
    const studio = await temporaryStudio();
    await add(studio, TT);
    await add(studio, { ...TT, read: 'trung tâm' });
    expect((await list(studio)).map(({ read }) => read)).toEqual(['trung tâm']);
  });

  it('are read in the next reading of a text', async () => {
    const studio = await temporaryStudio();
    const read = async () =>
      (
        await studio.ask('POST', '/api/reading', {
          lang: 'vi',
          paragraphs: [{ id: 'p', text: 'UBND xã.' }],
        })
      ).json<Reading>().units[0]?.text;
    expect(await read()).toBe('ủy ban nhân dân xã.');
    await add(studio, { written: 'UBND', read: 'ủy ban' });
    expect(await read()).toBe('ủy ban xã.');
  });

  it.each([
    ['  Sì   Thâu Chải ', 'Xì THÂU chải.', 'Sì Thâu Chải', 'xì thâu chải', 'name'],
    ['Sì Thâu Chải'.normalize('NFD'), 'xì', 'Sì Thâu Chải', 'xì', 'name'],
    ['hoà', 'HOÀ', 'hoà', 'hòa', 'word'],
    ['5G', '5 gờ', '5G', 'năm gờ', 'abbreviation'],
    ['T\u200bT', 'UBND', 'TT', 'ủy ban nhân dân', 'abbreviation'],
  ])('%j read as %j is kept as it is said', async (written, read, kept, said, wordKind) => {
    const studio = await temporaryStudio();
    const word = (await add(studio, { written, read })).json<OwnWordView>();
    expect(word).toMatchObject({ written: kept, read: said, wordKind });
  });

  it.each([
    [{ ...TT, written: '' }, 'written', 'không được để trống'],
    [{ ...TT, written: ' \u200b ' }, 'written', 'không được để trống'],
    [{ ...TT, written: 'T\u0000T' }, 'written', 'ký tự lạ'],
    [{ ...TT, written: 'T\ud800' }, 'written', 'ký tự lạ'],
    [{ ...TT, written: 'x'.repeat(61) }, 'written', 'không quá 60 ký tự'],
    [{ ...TT, written: '…' }, 'written', 'cần có chữ'],
    [{ ...TT, written: 'a' }, 'written', 'ngắn quá'],
    [{ ...TT, read: '' }, 'read', 'không được để trống'],
    [{ ...TT, read: '...' }, 'read', 'chưa phải âm tiếng Việt'],
    [{ ...TT, read: 'xin chào Kubernetes' }, 'read', '“Kubernetes” chưa phải âm tiếng Việt'],
    [{ ...TT, read: '中文' }, 'read', '“中文”'],
    [{ ...TT, read: 'thị\u0007 trấn' }, 'read', 'ký tự lạ'],
    [{ ...TT, read: 'a '.repeat(101) }, 'read', 'không quá 200 ký tự'],
  ])('%j is refused at its field %s', async (body, field, sentence) => {
    const studio = await temporaryStudio();
    const answer = await add(studio, body);
    expect(answer.statusCode).toBe(400);
    const { message, field: at } = answer.json<ErrorAnswer>();
    expect(at).toBe(field);
    expect(message).toContain(sentence);
    expect(await list(studio)).toEqual([]);
  });

  it('are not for strangers', async () => {
    const studio = await temporaryStudio();
    const codes = await Promise.all([
      studio.ask('GET', '/api/words', undefined, null),
      studio.ask('POST', '/api/words', TT, null),
      studio.ask('DELETE', '/api/words/1', undefined, null),
    ]);
    expect(codes.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401]);
  });
});
