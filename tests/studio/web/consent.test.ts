import { describe, expect, it } from 'vitest';
import { localDate } from '../../../content/model/index.js';
import { consentDay } from '../../../studio/web/lib/consent.js';
import { readDay, writtenDay } from '../../../studio/web/lib/time.js';

describe('a day as people write it', () => {
  it.each([
    ['05/12/2026', '2026-12-05'],
    [' 5/12/26 ', '2026-12-05'],
    ['5-1-2026', '2026-01-05'],
    ['5.1.2026', '2026-01-05'],
    ['29/2/2028', '2028-02-29'],
    ['29/2/2026', undefined],
    ['31/4/2026', undefined],
    ['2026-12-05', undefined],
    ['hôm qua', undefined],
    ['0/1/2026', undefined],
    ['1/13/2026', undefined],
  ])('%s is %s', (typed, day) => expect(readDay(typed)).toBe(day));

  it('is written as on a paper', () => expect(writtenDay('2026-12-05')).toBe('05/12/2026'));
});

describe('the day of a yes', () => {
  const today = '2026-12-05';

  it('before today is a moment of that day', () => {
    const day = consentDay('04/12/2026', today);
    expect(day.kind).toBe('good');
    const at = day.kind === 'good' ? day.consentAt : undefined;
    expect(localDate(at ?? 0, 'Asia/Ho_Chi_Minh')).toBe('2026-12-04');
  });

  it('today is left to the server', () => {
    expect(consentDay('5/12/2026', today)).toEqual({ kind: 'good' });
  });

  it('to come, or none, is told', () => {
    expect(consentDay('6/12/2026', today)).toMatchObject({
      problem: expect.stringContaining('chưa tới') as string,
    });
    expect(consentDay('mai', today)).toMatchObject({
      problem: expect.stringContaining('như 05/12/2026') as string,
    });
  });
});
