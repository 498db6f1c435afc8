import { describe, expect, it } from 'vitest';
import type { ScriptDetail, SegmentDetail } from '../../../content/contract/index.js';
import { errorSentence, MAX_SCRIPT_CHARS } from '../../../content/model/index.js';
import { addClip } from '../../helpers/store.js';
import { temporaryStudio, type TestStudio } from '../../helpers/studio.js';

interface Coded {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
}

async function newSegment(studio: TestStudio, title = 'Bài mới'): Promise<SegmentDetail> {
  const answer = await studio.ask('POST', '/api/segments', { title });
  expect(answer.statusCode).toBe(201);
  return answer.json();
}

const save = (
  studio: TestStudio,
  { id, scripts }: SegmentDetail,
  texts: readonly string[],
  baseHash: string | null = scripts[0]?.hash ?? null,
  lang = 'vi',
) =>
  studio.ask('PUT', `/api/segments/${id}/scripts/${lang}`, {
    paragraphs: texts.map((text) => ({ text })),
    baseHash,
  });

describe('a topic', () => {
  it('that a person named is written as they wrote it, from then on', async () => {
    const studio = await temporaryStudio();
    const answer = await studio.ask('POST', '/api/topics', { name: '  Chăn   nuôi ' });
    expect(answer.json()).toEqual({ slug: 'chan-nuoi', name: 'Chăn nuôi' });
    const me = await studio.ask('GET', '/api/me');
    expect(me.json()).toMatchObject({ topics: [{ slug: 'chan-nuoi', name: 'Chăn nuôi' }] });
  });

  it('without a letter is refused by its field', async () => {
    const studio = await temporaryStudio();
    const answer = await studio.ask('POST', '/api/topics', { name: '???' });
    expect(answer.json()).toMatchObject({ code: 'INPUT_INVALID', field: 'name' });
  });
});

describe('a new segment', () => {
  it('has an address of its own, without accents, whatever the title', async () => {
    const studio = await temporaryStudio();
    const slugs = [];
    for (const title of [
      'Đăng ký VNeID mức 2',
      'Đăng ký VNeID mức 2',
      '???',
      '<script>',
      '../../etc',
    ])
      slugs.push((await newSegment(studio, title)).slug);
    expect(slugs).toEqual(['dang-ky-vneid-muc-2', 'dang-ky-vneid-muc-2-2', 'bai', 'script', 'etc']);
  });

  it('keeps a title as it was typed, as data, on one line', async () => {
    const studio = await temporaryStudio();
    const { title } = await newSegment(studio, ' <img src=x onerror=alert(1)>\r\n  của bản ');
    expect(title).toBe('<img src=x onerror=alert(1)> của bản');
  });

  it('is refused with a blank title', async () => {
    const studio = await temporaryStudio();
    const answer = await studio.ask('POST', '/api/segments', { title: '  \n ' });
    expect(answer.json()).toMatchObject({ code: 'INPUT_INVALID', field: 'title' });
  });

  it('keeps its address when the title changes, and is listed', async () => {
    const studio = await temporaryStudio();
    const { id, slug } = await newSegment(studio);
    const edited = await studio.ask('PATCH', `/api/segments/${id}`, {
      title: 'Tên khác',
      slug: 'chiem-duong-dan',
      isSample: true,
    });
    expect(edited.json()).toMatchObject({ title: 'Tên khác', slug, isSample: false });
    const list = (await studio.ask('GET', '/api/segments')).json<SegmentDetail[]>();
    expect(list.map((one) => one.title)).toEqual(['Tên khác']);
  });

  it('is gone after it was removed', async () => {
    const studio = await temporaryStudio();
    const { id } = await newSegment(studio);
    expect((await studio.ask('DELETE', `/api/segments/${id}`)).statusCode).toBe(204);
    expect((await studio.ask('GET', `/api/segments/${id}`)).json()).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('saving a script', () => {
  it('splits at empty lines, drops blanks, and keeps the ids of what was there', async () => {
    const studio = await temporaryStudio();
    const segment = await newSegment(studio);
    const first = (
      await save(studio, segment, ['Một.\r\n\r\nHai.\n \n\nBa\nbốn.', '   '])
    ).json<ScriptDetail>();
    expect(first.paragraphs.map(({ text }) => text)).toEqual(['Một.', 'Hai.', 'Ba\nbốn.']);
    expect(new Set(first.paragraphs.map(({ id }) => id)).size).toBe(3);
    const again = await studio.ask('PUT', `/api/segments/${segment.id}/scripts/vi`, {
      paragraphs: first.paragraphs.map(({ id, text }) => ({ id, text: `${text} Thêm.` })),
      baseHash: first.hash,
    });
    expect(again.json<ScriptDetail>().paragraphs.map(({ id }) => id)).toEqual(
      first.paragraphs.map(({ id }) => id),
    );
  });

  it('gives a repeated id a new one', async () => {
    const studio = await temporaryStudio();
    const { id, scripts } = await newSegment(studio);
    const answer = await studio.ask('PUT', `/api/segments/${id}/scripts/vi`, {
      paragraphs: [
        { id: 'a', text: 'Một.' },
        { id: 'a', text: 'Hai.' },
      ],
      baseHash: scripts[0]?.hash,
    });
    const ids = answer.json<ScriptDetail>().paragraphs.map((paragraph) => paragraph.id);
    expect(ids[0]).toBe('a');
    expect(ids[1]).not.toBe('a');
  });

  it('refuses to swallow what another person wrote meanwhile', async () => {
    const studio = await temporaryStudio();
    const segment = await newSegment(studio);
    expect((await save(studio, segment, ['Của người thứ nhất.'])).statusCode).toBe(200);
    const second = await save(studio, segment, ['Của người thứ hai.']);
    expect(second.statusCode).toBe(409);
    expect(second.json<Coded>().code).toBe('CONFLICT');
    expect(studio.own.segments.script(segment.id, 'vi')?.paragraphs[0]?.text).toBe(
      'Của người thứ nhất.',
    );
  });

  it('of a text that is no bulletin any more says how long one may be', async () => {
    const studio = await temporaryStudio();
    const segment = await newSegment(studio);
    const answer = await save(studio, segment, ['a '.repeat(25_001)]);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toEqual({
      code: 'SCRIPT_TOO_LONG',
      message: errorSentence('SCRIPT_TOO_LONG', { chars: 'hơn 50000', max: MAX_SCRIPT_CHARS }),
      field: 'paragraphs',
    });
  });

  it('takes the same save twice, as when the first answer was lost', async () => {
    const studio = await temporaryStudio();
    const segment = await newSegment(studio);
    const first = (await save(studio, segment, ['Một câu.'])).json<ScriptDetail>();
    const again = await save(studio, segment, ['Một câu.']);
    expect(again.json<ScriptDetail>().hash).toBe(first.hash);
  });

  it('begins another language with no base', async () => {
    const studio = await temporaryStudio();
    const segment = await newSegment(studio);
    const answer = await save(studio, segment, ['Nyob zoo.'], null, 'hnj-Latn-VN');
    expect(answer.json()).toMatchObject({ lang: 'hnj-Latn-VN', revision: 1, state: 'draft' });
  });

  it('refuses a book, and leaves the text as it was', async () => {
    const studio = await temporaryStudio();
    const segment = await newSegment(studio);
    const answer = await save(studio, segment, ['chữ '.repeat(12_500)]);
    expect(answer.statusCode).toBe(422);
    expect(answer.json<Coded>()).toMatchObject({ code: 'SCRIPT_TOO_LONG' });
    expect(answer.json<Coded>().message).toContain(String(MAX_SCRIPT_CHARS));
    expect(studio.own.segments.script(segment.id, 'vi')?.paragraphs).toEqual([]);
  });
});

describe('rendering', () => {
  const render = (studio: TestStudio, id: string, lang = 'vi') =>
    studio.ask('POST', `/api/segments/${id}/scripts/${lang}/render`);

  it('is refused for an empty script and for a language without a voice', async () => {
    const studio = await temporaryStudio();
    const segment = await newSegment(studio);
    expect((await render(studio, segment.id)).json<Coded>().code).toBe('SCRIPT_EMPTY');
    await save(studio, segment, [' … !? ']);
    expect((await render(studio, segment.id)).json<Coded>().code).toBe('SCRIPT_EMPTY');
    await save(studio, segment, ['Zoo.'], null, 'hnj');
    const mong = await render(studio, segment.id, 'hnj');
    expect(mong.statusCode).toBe(422);
    expect(mong.json<Coded>().message).toContain('Tiếng Mông');
    expect(studio.own.jobs.inState('queued')).toEqual([]);
  });

  it('asked twice is one job, and shows on the segment', async () => {
    const studio = await temporaryStudio();
    const segment = await newSegment(studio);
    await save(studio, segment, ['Bà con chú ý.']);
    const first = await render(studio, segment.id);
    const second = await render(studio, segment.id);
    expect(first.statusCode).toBe(202);
    expect(second.json<{ id: string }>().id).toBe(first.json<{ id: string }>().id);
    const detail = (await studio.ask('GET', `/api/segments/${segment.id}`)).json<SegmentDetail>();
    expect(detail.scripts[0]).toMatchObject({ state: 'rendering', job: { state: 'queued' } });
  });

  it('of a text edited while the first is being spoken is a job of its own', async () => {
    const studio = await temporaryStudio();
    const segment = await newSegment(studio);
    const first = (await save(studio, segment, ['Câu cũ.'])).json<ScriptDetail>();
    const one = (await render(studio, segment.id)).json<{ id: string }>();
    const second = (await save(studio, segment, ['Câu mới.'], first.hash)).json<ScriptDetail>();
    expect(second).toMatchObject({ state: 'draft', job: null });
    const two = (await render(studio, segment.id)).json<{ id: string }>();
    expect(two.id).not.toBe(one.id);
  });
});

describe('the clip of a segment', () => {
  it('is shown with its addresses, and an edit takes it back to a draft', async () => {
    const studio = await temporaryStudio();
    const segment = await newSegment(studio);
    const saved = (await save(studio, segment, ['Bà con chú ý.'])).json<ScriptDetail>();
    const clip = await addClip(studio, studio.own.segments.script(segment.id, 'vi')!);
    const [summary] = (await studio.ask('GET', '/api/segments')).json<SegmentDetail[]>();
    expect(summary?.scripts).toEqual([
      {
        lang: 'vi',
        state: 'rendered',
        durationMs: clip.durationMs,
        approvedById: null,
        secondYes: 'not-needed',
      },
    ]);
    const detail = (await studio.ask('GET', `/api/segments/${segment.id}`)).json<SegmentDetail>();
    const address = detail.scripts[0]?.clip?.mp3 ?? '';
    expect((await studio.ask('GET', address)).statusCode).toBe(200);
    expect(detail.scripts[0]?.clip).toMatchObject({ integratedLufs: null, m4a: null });
    const edited = (await save(studio, segment, ['Khác.'], saved.hash)).json<ScriptDetail>();
    expect(edited).toMatchObject({ state: 'draft', clip: null, revision: 2 });
  });
});

describe('hostile addresses', () => {
  it.each([
    ['a path', '/api/segments/..%2f..%2fetc%2fpasswd'],
    ['a NUL', '/api/segments/%00'],
    ['five thousand letters', `/api/segments/${'a'.repeat(5_000)}`],
    ['SQL', "/api/segments/' OR 1=1 --"],
    ['a path as a clip', '/api/clips/..%2f..%2floa.db/stream-mp3?script=x'],
    ['a path as a kind', `/api/clips/${'a'.repeat(64)}/..%2f?script=${'a'.repeat(64)}`],
    ['no script', `/api/clips/${'a'.repeat(64)}/stream-mp3`],
    ['a prototype', '/api/jobs/__proto__/audio'],
    ['a path above the root', '/../../package.json'],
    ['an encoded path above the root', '/%2e%2e/%2e%2e/package.json'],
  ])('%s answers an error and no file', async (_, url) => {
    const studio = await temporaryStudio();
    const answer = await studio.ask('GET', encodeURI(decodeURI(url)));
    expect(answer.body).not.toContain('"dependencies"');
    expect(answer.headers['content-type']).toMatch(/json|html/);
    if (url.startsWith('/api')) expect([400, 404, 414]).toContain(answer.statusCode);
  });

  it('a body of many megabytes is refused before it is read', async () => {
    const studio = await temporaryStudio();
    const answer = await studio.ask('POST', '/api/segments', { title: 'a'.repeat(2_000_000) });
    expect(answer.statusCode).toBe(413);
    expect(answer.json<Coded>().code).toBe('REQUEST_TOO_BIG');
  });

  it.each(['{', '[]', 'null', '"x"', '{"title":{"$gt":""}}', '{"__proto__":{"title":"x"}}'])(
    'the body %s is refused with a sentence',
    async (payload) => {
      const studio = await temporaryStudio();
      const { cookie } = await studio.person('editor');
      const answer = await studio.inject({
        method: 'POST',
        url: '/api/segments',
        headers: { 'content-type': 'application/json', cookie },
        payload,
      });
      expect(answer.statusCode).toBe(400);
      expect(answer.json<Coded>().code).toBe('INPUT_INVALID');
    },
  );
});
