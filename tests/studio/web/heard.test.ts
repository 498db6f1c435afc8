import { describe, expect, it } from 'vitest';
import { faultSentences, wellSince, worstFault } from '../../../studio/web/lib/heard.js';

const at = (instant: number) => `16:${instant}`;
const heard = (state: 'ok' | 'silent' | 'no-stream' | 'uneven' | 'unexpected-sound', since = 20) =>
  ({ output: 'built-in', state, since }) as const;
const icecast = { output: 'icecast', state: 'ok', since: 30 } as const;

describe('what is heard of a station', () => {
  it.each([
    ['silent', 'Chợ', 'Lẽ ra đang phát “Chợ”, nhưng không nghe thấy tiếng từ 16:20.'],
    ['no-stream', null, 'Lẽ ra kênh đang im, nhưng không nghe được luồng nào từ 16:20.'],
    ['unexpected-sound', null, 'Lẽ ra kênh đang im, nhưng lại nghe thấy tiếng từ 16:20.'],
    ['uneven', 'Chợ', 'Luồng chạy không đều từ 16:20: người nghe có thể bị ngắt quãng.'],
  ] as const)(
    '%s is said as what should sound, what does, and since when',
    (state, title, text) => {
      expect(faultSentences({ title, heard: [heard(state)] }, at)).toEqual([text]);
    },
  );

  it('names the output where there are two', () => {
    const two = { title: 'Chợ', heard: [heard('silent'), icecast] };
    expect(faultSentences(two, at)).toEqual([
      'Lẽ ra đang phát “Chợ”, nhưng không nghe thấy tiếng ở luồng của máy này từ 16:20.',
    ]);
    expect(worstFault(two)).toBe('silent');
  });

  it('is well only where somebody listens and every output is well', () => {
    expect(wellSince({ heard: [] })).toBeNull();
    expect(wellSince({ heard: [heard('ok'), icecast] })).toBe(30);
    expect(wellSince({ heard: [heard('uneven'), icecast] })).toBeNull();
    expect(faultSentences({ title: 'Chợ', heard: [] }, at)).toEqual([]);
  });

  it('a sound that nobody planned weighs more than silence', () => {
    const both = [heard('silent'), { ...icecast, state: 'unexpected-sound' as const }];
    expect(worstFault({ heard: both })).toBe('unexpected-sound');
  });
});
