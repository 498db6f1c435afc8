import { describe, expect, it } from 'vitest';
import { isLoaError } from '../../content/model/index.js';
import {
  formatSegmentFile,
  parseSegmentFile,
  type SegmentFile,
} from '../../content/segment-file/index.js';
import { caught } from '../helpers/caught.js';

const parse = (text: string) => parseSegmentFile(Buffer.from(text), 'bai.md');
const front = (lines: string) => `---\n${lines}\n---\n\n## vi\n\nXin chào bà con.\n`;
const whole = 'title: Bài\ntopic: an-toan-so\nclass: thong-thuong';

const segment: SegmentFile = {
  title: 'Nghị quyết “57”: 99,56 % — #1',
  topic: 'dich-vu-cong',
  bulletinClass: 'uu-tien',
  slug: 'nghi-quyet-57',
  summary: 'Tóm tắt: có dấu hai chấm, và "ngoặc".',
  source: 'Kế hoạch số 377/KH-UBND',
  scripts: [
    {
      lang: 'vi',
      paragraphs: [
        { id: 'p-1', text: 'Một dòng.\nHai dòng trong một đoạn.' },
        { id: 'p-2', text: '## giống tiêu đề\n\\## đã có gạch chéo\n<!-- p:giả -->' },
        { id: 'p-3', text: '- mục một\n- mục hai' },
      ],
    },
    { lang: 'hnj-Latn-VN', paragraphs: [{ id: 'm-1', text: 'Nax shông, zuôr txus tsaz.' }] },
  ],
};

describe('a segment file', () => {
  it('is written and read back without loss', () => {
    expect(parseSegmentFile(Buffer.from(formatSegmentFile(segment)), 'x.md')).toEqual(segment);
  });

  it('is the same text when it is written a second time', () => {
    const once = formatSegmentFile(segment);
    expect(formatSegmentFile(parse(once))).toBe(once);
  });

  it('may come from Windows, with a byte order mark and CRLF', () => {
    const file = parse(`\uFEFF${front(whole).replaceAll('\n', '\r\n')}`);
    expect(file.scripts[0]?.paragraphs[0]?.text).toBe('Xin chào bà con.');
  });

  it('keeps a title that looks like a number as it was typed', () => {
    expect(parse(front('title: 2025.10\ntopic: a\nclass: uu-tien')).title).toBe('2025.10');
  });

  it('gives each paragraph without an id a new one', () => {
    const { scripts } = parse(`${front(whole)}\nĐoạn hai.\n`);
    const ids = scripts[0]?.paragraphs.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(2);
  });

  it.each([
    ['no front matter', '## vi\n\nXin chào', 'FILE_NO_FRONT_MATTER'],
    ['front matter never closed', '---\ntitle: a\n', 'FILE_NO_FRONT_MATTER'],
    ['broken YAML', front('title: "a\ntopic: b'), 'FILE_BAD_FRONT_MATTER'],
    ['front matter that is a list', front('- a'), 'FILE_BAD_FRONT_MATTER'],
    ['an unknown key', front(`${whole}\nauthor: x`), 'FRONT_MATTER_UNKNOWN'],
    ['a missing title', front('topic: a\nclass: uu-tien'), 'FRONT_MATTER_MISSING'],
    ['a class that is none', front('title: a\ntopic: a\nclass: gap'), 'FRONT_MATTER_VALUE'],
    [
      'a topic that is no slug',
      front('title: a\ntopic: Chủ đề\nclass: uu-tien'),
      'FRONT_MATTER_VALUE',
    ],
    ['a list as a title', front('title: [a]\ntopic: a\nclass: uu-tien'), 'FRONT_MATTER_VALUE'],
    ['a heading that is no language', `---\n${whole}\n---\n## Tiếng\n\na`, 'LANGUAGE_TAG_BAD'],
    ['a heading in plain words', `---\n${whole}\n---\n## Tiếng Việt\n\na`, 'FILE_TEXT_OUTSIDE'],
    [
      'text above the first heading',
      front(whole).replace('## vi', 'Lạc.\n\n## vi'),
      'FILE_TEXT_OUTSIDE',
    ],
    ['no text at all', `---\n${whole}\n---\n`, 'SCRIPT_EMPTY'],
  ])('with %s is refused with %#', (_title, text, code) => {
    const error = caught(() => parse(text));
    expect(isLoaError(error) && error.code).toBe(code);
  });

  it('that is not UTF-8 is refused by its name', () => {
    const error = caught(() => parseSegmentFile(Buffer.from([0xc3, 0x28]), 'cũ.md'));
    expect(String(error)).toContain('“cũ.md” không phải chữ UTF-8');
  });
});
