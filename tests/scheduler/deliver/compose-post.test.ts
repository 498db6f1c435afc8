import { describe, expect, it } from 'vitest';
import { composePost, copyText, type PostFacts } from '../../../scheduler/deliver/index.js';
import { AT_FIVE } from './helpers.js';

const facts: PostFacts = {
  segment: {
    title: 'Lừa đảo qua điện thoại',
    summary: 'Công an không làm việc qua điện thoại. Đừng đọc mã OTP cho ai.',
    bulletinClass: 'thong-thuong',
  },
  paragraphs: [],
  broadcast: { isSample: false },
  commune: { name: 'Xã Bình Lư', timezone: 'Asia/Ho_Chi_Minh' },
  village: 'Bản Nà Đa',
  startedAt: AT_FIVE,
};

describe('the post for a Zalo group', () => {
  it('says the title, a sentence or two, where and when it aired', () => {
    expect(composePost(facts)).toBe(
      [
        '📢 Lừa đảo qua điện thoại',
        '',
        'Công an không làm việc qua điện thoại. Đừng đọc mã OTP cho ai.',
        '',
        'Phát trên loa bản Nà Đa lúc 17:00 ngày 21/11.',
        'Xã Bình Lư – Chuyển đổi số cùng cộng đồng',
      ].join('\n'),
    );
  });

  it('takes the first two sentences of the text when there is no summary', () => {
    const text = 'Câu một. Câu hai! Câu ba.';
    const segment = { ...facts.segment, summary: ' ' };
    const post = composePost({ ...facts, segment, paragraphs: [{ id: '1', text }] });
    expect(post).toContain('\n\nCâu một. Câu hai!\n\n');
  });

  it('cuts an endless first sentence at a word', () => {
    const segment = { ...facts.segment, summary: `${'bà con chú ý '.repeat(60)}hết.` };
    const line = composePost({ ...facts, segment }).split('\n')[2]!;
    expect(line.length).toBeLessThanOrEqual(280);
    expect(line).toMatch(/(bà|con|chú|ý)…$/u);
  });

  it('says so when it is urgent', () => {
    const segment = { ...facts.segment, bulletinClass: 'khan-cap' as const };
    expect(composePost({ ...facts, segment })).toMatch(/^🚨 KHẨN CẤP: Lừa đảo/);
  });

  it('never lets a trial look like the real thing', () => {
    const trial = composePost({ ...facts, village: null });
    expect(trial).toMatch(/^📢 Phát thử: Lừa đảo/);
    expect(trial).toContain('chưa phát cho bà con');
    expect(composePost({ ...facts, village: null, broadcast: { isSample: true } })).toContain(
      'Bài mẫu, phát trên kênh thử',
    );
  });

  it('holds a link only when residents can open it', () => {
    expect(copyText({ text: 'Bài' }, null)).toBe('Bài');
    expect(copyText({ text: 'Bài' }, 'https://loa.vn/nghe/a')).toBe(
      'Bài\n\nNghe lại và đọc bài: https://loa.vn/nghe/a',
    );
  });
});
