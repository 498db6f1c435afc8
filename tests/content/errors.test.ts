import { describe, expect, it } from 'vitest';
import { ERRORS, errorSentence, LoaError, type ErrorCode } from '../../content/model/index.js';

const codes = Object.keys(ERRORS) as ErrorCode[];

describe('the table of errors', () => {
  it.each(codes)('%s says a whole sentence and what to do, in Vietnamese', (code) => {
    const sentence = ERRORS[code];
    expect(sentence).toMatch(/^[\p{Lu}“{]/u);
    expect(sentence).toMatch(/[.”}]$/u);
    expect(sentence).toMatch(/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/u);
  });

  it('fills each value into its place and shows a missing one', () => {
    expect(errorSentence('PORT_IN_USE', { port: 8080, variable: 'PORT', next: 8090 })).toBe(
      'Cổng 8080 đang có chương trình khác dùng. Đổi PORT trong tệp .env, ví dụ PORT=8090.',
    );
    expect(errorSentence('FILE_NOT_FOUND')).toContain('“?”');
  });

  it('keeps the cause for the log', () => {
    const cause = new Error('ENOSPC');
    expect(new LoaError('DISK_FULL', { path: '/d', free: '0 MB' }, { cause }).cause).toBe(cause);
  });
});
