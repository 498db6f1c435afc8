/** What the screens decide without a browser: dates, text, paragraphs, conflicts, marked words. */
import { describe, expect, it } from 'vitest';
import { keepIds, splitParagraphs } from '../../../studio/web/lib/paragraphs.js';
import {
  atNight,
  nextDayOf,
  planProblem,
  waitsFor,
  type Plan,
} from '../../../studio/web/lib/plan.js';
import { matches, signInName } from '../../../studio/web/lib/text.js';
import {
  dayName,
  durationName,
  positionName,
  parseTime,
  weekdaysName,
  whenName,
} from '../../../studio/web/lib/time.js';
import { wordAt, wordPieces } from '../../../studio/web/lib/words.js';
import type { StationView } from '../../../studio/web/lib/types.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const THURSDAY_1620 = Date.UTC(2026, 2, 12, 9, 20);

describe('dates as people say them', () => {
  it('names the days near today and dates the others', () => {
    expect(dayName('2026-03-12', '2026-03-12')).toBe('hôm nay');
    expect(dayName('2026-03-13', '2026-03-12')).toBe('ngày mai');
    expect(dayName('2026-03-15', '2026-03-12')).toBe('Chủ nhật 15/03');
    expect(dayName('2027-01-04', '2026-03-12')).toBe('thứ Hai 04/01/2027');
  });

  it('shows the commune’s wall clock whatever the computer’s zone', () => {
    expect(whenName(Date.UTC(2026, 2, 12, 17, 5), THURSDAY_1620, ZONE)).toBe('ngày mai 00:05');
  });

  it('says lengths in minutes and seconds', () => {
    expect(durationName(102_000)).toBe('1 phút 42 giây');
    expect(durationName(59_700)).toBe('1 phút');
    expect(durationName(12_400)).toBe('12 giây');
    expect(positionName(106_700)).toBe('1:47');
  });

  it.each([
    ['17:00', '17:00'],
    ['17h', '17:00'],
    ['7h05', '07:05'],
    ['1730', '17:30'],
    ['6.15', '06:15'],
    ['24:00', null],
    ['chiều', null],
    ['', null],
  ])('reads the time “%s” as %s', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });

  it('joins weekdays as a person would', () => {
    expect(weekdaysName([6, 5, 4, 3, 2, 1, 0])).toBe('hằng ngày');
    expect(weekdaysName([0, 1, 2, 3, 4])).toBe('thứ Hai đến thứ Sáu');
    expect(weekdaysName([5])).toBe('thứ Bảy hằng tuần');
  });
});

describe('text', () => {
  it('is found without accents, whatever way they were typed', () => {
    expect(matches('lua dao', 'Lừa đảo qua điện thoại')).toBe(true);
    expect(matches('ĐIỆN thoại'.normalize('NFD'), 'Lừa đảo qua điện thoại')).toBe(true);
    expect(matches('lúa mới', 'Lừa đảo qua điện thoại')).toBe(false);
  });
});

describe('paragraphs', () => {
  const old = [
    { id: 'a', text: 'Một.' },
    { id: 'b', text: 'Hai.' },
    { id: 'c', text: 'Ba.' },
  ];

  it('are parted by empty lines only', () => {
    expect(splitParagraphs('Một.\nvẫn một.\r\n\r\n \nHai.\n\n')).toEqual([
      'Một.\nvẫn một.',
      'Hai.',
    ]);
  });

  it('keep their ids when nothing or one of them changed', () => {
    expect(keepIds('Một.\n\nHai sửa.\n\nBa.', old)).toEqual([
      { id: 'a', text: 'Một.' },
      { id: 'b', text: 'Hai sửa.' },
      { id: 'c', text: 'Ba.' },
    ]);
  });

  it('give a new one no id and leave the others theirs', () => {
    expect(keepIds('Mở đầu.\n\nMột.\n\nHai.\n\nBa.', old)).toEqual([{ text: 'Mở đầu.' }, ...old]);
    expect(keepIds('Một.\n\nBa.\n\nBốn.', old)).toEqual([old[0], old[2], { text: 'Bốn.' }]);
  });

  it('never give one id twice', () => {
    const ids = keepIds('Ba.\n\nMột.\n\nMột.\n\nHai.', old).map(({ id }) => id);
    const given = ids.filter((id) => id !== undefined);
    expect(new Set(given).size).toBe(given.length);
  });
});

describe('the name a colleague signs in with', () => {
  it('is the given name without accents, told apart where it is taken', () => {
    expect(signInName('Lò Thị Lan', [])).toBe('lan');
    expect(signInName('Lò Thị Lan', ['lan'])).toBe('lan.lt');
    expect(signInName('Lò Thị Lan', ['lan', 'lan.lt'])).toBe('lan2');
    expect(signInName('Đặng Phúc Đức', [])).toBe('duc');
    expect(signInName('  ', [])).toBe('');
  });
});

describe('the day offered for a broadcast', () => {
  it.each([
    ['17:00', '16:59', '2026-12-31'],
    ['17:00', '17:00', '2027-01-01'],
    ['17:00', '21:31', '2027-01-01'],
    [null, '21:31', '2026-12-31'],
  ])('of %s at %s is %s', (time, timeNow, day) => {
    expect(nextDayOf(time, '2026-12-31', timeNow)).toBe(day);
  });
});

describe('conflicts of a slot, before it is saved', () => {
  const station = { id: 's', name: 'Bản Nà Đa', type: 'village' as const };
  const plan: Plan = { station, weekdays: [3], time: '17:00', date: null, durationMs: 120_000 };
  const slot = {
    id: 'k',
    stationId: 's',
    weekdays: [3],
    startTime: '17:00',
    label: '',
    items: [
      {
        id: 'i',
        date: null,
        segmentId: 'x',
        lang: 'vi',
        title: '',
        durationMs: 600_000,
        approved: true,
        mayWake: false,
      },
    ],
  };
  const around = {
    slots: [slot],
    quietHours: { from: '20:30', to: '05:30' },
    today: '2026-03-12',
    timeNow: '16:20',
  };

  it('joins the slot that already stands at that very time', () => {
    expect(planProblem(plan, around)).toBeNull();
  });

  it('refuses a time inside another slot’s programme', () => {
    expect(planProblem({ ...plan, time: '17:05' }, around)?.text).toContain('khung 17:00');
    expect(planProblem({ ...plan, time: '16:59' }, around)?.field).toBe('time');
    expect(planProblem({ ...plan, time: '17:10' }, around)).toBeNull();
    expect(planProblem({ ...plan, time: '17:05', weekdays: [4] }, around)).toBeNull();
  });

  it('refuses the quiet hours, also when only the end falls into them', () => {
    expect(planProblem({ ...plan, time: '21:00' }, around)?.text).toContain('giờ yên tĩnh');
    expect(planProblem({ ...plan, time: '20:29' }, around)?.text).toContain('giờ yên tĩnh');
    expect(planProblem({ ...plan, time: '20:28' }, around)).toBeNull();
    const trial = { ...station, type: 'trial' as const };
    expect(planProblem({ ...plan, station: trial, time: '21:00' }, around)).toBeNull();
  });

  it('opens the quiet hours to an urgent bulletin with a second yes, for one day', () => {
    const night: Plan = { ...plan, time: '21:00', date: '2026-03-12' };
    const say = (atNight: Plan['atNight']) => planProblem({ ...night, atNight }, around)?.text;
    expect(say('may')).toBeUndefined();
    expect(say('awaits-second')).toContain('cần người thứ hai xác nhận trước');
    expect(say('once-only')).toContain('chỉ xếp một lần');
    expect(say(undefined)).toContain('Chọn giờ khác');
    const approval = { approvedById: 'a', approvedByName: 'A', approvedAt: 0, confirmed: null };
    const given = { ...approval, hasSecondPerson: true, secondYes: 'given' as const };
    expect([atNight(given, '2026-03-12'), atNight(given, null), atNight(null, null)]).toEqual([
      'may',
      'once-only',
      undefined,
    ]);
  });

  it('says of an item of a slot why it would not sound', () => {
    const [item] = slot.items;
    const quiet = around.quietHours;
    const said = (over: object, startTime = '21:00') => {
      const at = { ...slot, startTime };
      return waitsFor(at, { ...item!, ...over }, station as StationView, quiet);
    };
    expect(said({ approved: false })).toContain('chưa duyệt');
    expect(said({})).toContain('chưa có người thứ hai xác nhận');
    expect(said({ mayWake: true })).toBe('');
    expect(said({}, '17:00')).toBe('');
  });

  it('refuses a minute that is already over, and what is no time', () => {
    const today = { ...plan, date: '2026-03-12' };
    expect(planProblem({ ...today, time: '16:20' }, around)?.text).toContain('16:20');
    expect(planProblem({ ...today, time: '16:21' }, around)).toBeNull();
    expect(planProblem({ ...plan, time: null }, around)?.field).toBe('time');
    expect(planProblem({ ...plan, weekdays: [] }, around)?.field).toBe('weekdays');
  });
});

describe('words', () => {
  const words = [
    { paragraphId: 'p', from: 0, to: 3, startMs: 100, endMs: 300 },
    { paragraphId: 'p', from: 4, to: 11, startMs: 300, endMs: 900 },
  ];

  it('are cut out of the script as written, nothing lost', () => {
    const text = 'Gọi 376/376, nhé.';
    const pieces = wordPieces('p', text, words);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.word !== undefined).map((piece) => piece.text)).toEqual([
      'Gọi',
      '376/376',
    ]);
  });

  it('are found by the time that sounds', () => {
    expect([0, 100, 299, 300, 5_000].map((at) => wordAt(words, at))).toEqual([-1, 0, 0, 1, 1]);
  });
});
