import { describe, expect, it } from 'vitest';
import type { ScriptDetail } from '../../../content/contract/index.js';
import type { Clip, Script, Segment } from '../../../content/model/index.js';
import { addClip, addSegment, paragraph } from '../../helpers/store.js';
import { temporaryStudio, type TestStudio } from '../../helpers/studio.js';

interface Heard {
  readonly segment: Segment;
  readonly script: Script;
  readonly clip: Clip;
}

async function heardSegment(studio: TestStudio): Promise<Heard> {
  const segment = addSegment(studio.own);
  const script = studio.own.segments.saveScript(segment.id, 'vi', [paragraph('Bà con chú ý.')]);
  return { segment, script, clip: await addClip(studio, script) };
}

const approve = (studio: TestStudio, { segment, script, clip }: Heard, as?: string) =>
  studio.ask(
    'POST',
    `/api/segments/${segment.id}/scripts/vi/approval`,
    { scriptHash: script.hash, clipId: clip.id },
    as,
  );

describe('approving', () => {
  it('is of exactly what was heard, by name, and in the audit log', async () => {
    const studio = await temporaryStudio();
    const heard = await heardSegment(studio);
    const { user, cookie } = await studio.person('approver');
    const detail = (await approve(studio, heard, cookie)).json<ScriptDetail>();
    expect(detail).toMatchObject({
      state: 'approved',
      approval: { approvedByName: user.displayName, approvedAt: studio.time.now },
    });
    const [line] = studio.own.audit.recent(1);
    expect(line).toMatchObject({ userId: user.id, action: 'approve', subjectId: heard.segment.id });
    expect(line?.detail).toContain(heard.clip.id);
  });

  it('is not for an editor', async () => {
    const studio = await temporaryStudio();
    const heard = await heardSegment(studio);
    const { cookie } = await studio.person('editor');
    const answer = await approve(studio, heard, cookie);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([403, 'FORBIDDEN']);
    expect(studio.own.approvals.current(heard.segment.id, 'vi')).toBeNull();
  });

  it('of a text edited since is stale, and the edit voids an approval given before', async () => {
    const studio = await temporaryStudio();
    const heard = await heardSegment(studio);
    expect((await approve(studio, heard)).statusCode).toBe(200);
    const url = `/api/segments/${heard.segment.id}/scripts/vi`;
    const edited = await studio.ask('PUT', url, {
      paragraphs: [{ text: 'Bà con chú ý, có sửa.' }],
      baseHash: heard.script.hash,
    });
    expect(edited.json()).toMatchObject({ state: 'draft', approval: null });
    const late = await approve(studio, heard);
    expect([late.statusCode, late.json<{ code: string }>().code]).toEqual([409, 'APPROVAL_STALE']);
  });

  it('of a text whose title changed since is stale', async () => {
    const studio = await temporaryStudio();
    const heard = await heardSegment(studio);
    await studio.ask('PATCH', `/api/segments/${heard.segment.id}`, { title: 'Tên khác' });
    expect((await approve(studio, heard)).json()).toMatchObject({ code: 'APPROVAL_STALE' });
  });

  it('of a clip that a newer one replaced is stale', async () => {
    const studio = await temporaryStudio();
    const heard = await heardSegment(studio);
    studio.time.now += 1000;
    await addClip(studio, heard.script, Buffer.from('a recording of the same text'));
    expect((await approve(studio, heard)).json()).toMatchObject({ code: 'APPROVAL_STALE' });
  });

  it('says that there is nothing to approve before there is a clip', async () => {
    const studio = await temporaryStudio();
    const segment = addSegment(studio.own);
    const script = studio.own.segments.saveScript(segment.id, 'vi', [paragraph('Một.')]);
    const body = { scriptHash: script.hash, clipId: 'a'.repeat(64) };
    const answer = await studio.ask(
      'POST',
      `/api/segments/${segment.id}/scripts/vi/approval`,
      body,
    );
    expect(answer.json()).toMatchObject({ code: 'APPROVAL_NO_CLIP' });
  });

  it('can be taken back', async () => {
    const studio = await temporaryStudio();
    const heard = await heardSegment(studio);
    await approve(studio, heard);
    const url = `/api/segments/${heard.segment.id}/scripts/vi/approval`;
    const answer = await studio.ask('DELETE', url);
    expect(answer.json()).toMatchObject({ state: 'rendered', approval: null });
  });
});
