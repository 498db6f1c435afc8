import { describe, expect, it } from 'vitest';
import type { ScriptDetail, SegmentSummary } from '../../../content/contract/index.js';
import { addStation, rendered } from '../../helpers/programme.js';
import { MONDAY_0930, temporaryStudio, type TestStudio } from '../../helpers/studio.js';

const TONIGHT = '2026-11-23';

interface Alarm {
  readonly studio: TestStudio;
  readonly url: string;
  readonly body: { readonly scriptHash: string; readonly clipId: string };
  readonly segmentId: string;
  readonly stationId: string;
  /** Who approved it. */
  readonly first: string;
  /** May approve too. */
  readonly second: { readonly cookie: string; readonly id: string };
}

/** An urgent bulletin that one person approved. */
async function alarm(bulletinClass: 'khan-cap' | 'uu-tien' = 'khan-cap'): Promise<Alarm> {
  const studio = await temporaryStudio();
  const { segment, script, clip } = await rendered(studio, { bulletinClass, title: 'Lũ quét' });
  const [first, second] = [await studio.person('approver'), await studio.person('approver')];
  const url = `/api/segments/${segment.id}/scripts/vi`;
  const body = { scriptHash: script.hash, clipId: clip.id };
  await studio.ask('POST', `${url}/approval`, body, first.cookie);
  return {
    studio,
    url,
    body,
    segmentId: segment.id,
    stationId: addStation(studio, 'village').id,
    first: first.cookie,
    second: { cookie: second.cookie, id: second.user.id },
  };
}

const confirm = ({ studio, url, body }: Alarm, as: string) =>
  studio.ask('POST', `${url}/urgent`, body, as);

const secondYes = async ({ studio, url }: Alarm) => {
  const [id] = url.split('/').slice(3);
  const list = (await studio.ask('GET', '/api/segments')).json<SegmentSummary[]>();
  return list.find((one) => one.id === id)?.scripts[0]?.secondYes;
};

const code = (answer: { json<T>(): T }) => answer.json<{ code: string }>().code;

describe('the second yes of an urgent bulletin', () => {
  it('is another person’s, by name, and in the audit log', async () => {
    const given = await alarm();
    expect(await secondYes(given)).toBe('waiting');
    const detail = (await confirm(given, given.second.cookie)).json<ScriptDetail>();
    expect(detail.approval).toMatchObject({
      secondYes: 'given',
      confirmed: { byName: 'Người approver', at: MONDAY_0930 },
      hasSecondPerson: true,
    });
    expect(await secondYes(given)).toBe('given');
    const [line] = given.studio.own.audit.recent(1);
    expect(line).toMatchObject({ userId: given.second.id, action: 'urgent-confirm' });
    expect(line?.detail).toContain(given.body.clipId);
  });

  it('is refused to whoever approved it, and to an editor', async () => {
    const given = await alarm();
    const own = await confirm(given, given.first);
    expect([own.statusCode, code(own)]).toEqual([403, 'URGENT_SAME_PERSON']);
    const { cookie } = await given.studio.person('editor');
    expect(code(await confirm(given, cookie))).toBe('FORBIDDEN');
    expect(await secondYes(given)).toBe('waiting');
  });

  it('is refused to a bulletin that may never wake a village', async () => {
    const given = await alarm('uu-tien');
    const answer = await confirm(given, given.second.cookie);
    expect([answer.statusCode, code(answer)]).toEqual([409, 'URGENT_ONLY']);
    expect(answer.json<{ message: string }>().message).toContain('bản tin ưu tiên');
    expect(await secondYes(given)).toBe('not-needed');
  });

  it('goes with the approval when the text is edited, and is not there when it is approved anew', async () => {
    const given = await alarm();
    const { studio, url, first, second } = given;
    await confirm(given, second.cookie);
    const edited = await studio.ask('PATCH', `/api/segments/${given.segmentId}`, {
      title: 'Lũ quét, đã sửa',
    });
    expect(edited.json<{ scripts: ScriptDetail[] }>().scripts[0]?.approval).toBeNull();
    expect(code(await confirm(given, second.cookie))).toBe('APPROVAL_STALE');
    await studio.ask('PATCH', `/api/segments/${given.segmentId}`, { title: 'Lũ quét' });
    await studio.ask('POST', `${url}/approval`, given.body, first);
    expect(await secondYes(given)).toBe('waiting');
  });

  it('goes with an approval that is withdrawn', async () => {
    const given = await alarm();
    const { studio, url, first, second } = given;
    await confirm(given, second.cookie);
    await studio.ask('DELETE', `${url}/approval`, undefined, first);
    expect(code(await confirm(given, second.cookie))).toBe('APPROVAL_STALE');
    await studio.ask('POST', `${url}/approval`, given.body, first);
    expect(await secondYes(given)).toBe('waiting');
  });

  it('is taken back by anyone who may approve, and the approval stands', async () => {
    const given = await alarm();
    const { studio, url, first, second } = given;
    await confirm(given, second.cookie);
    const editor = await studio.person('editor');
    expect(code(await studio.ask('DELETE', `${url}/urgent`, undefined, editor.cookie))).toBe(
      'FORBIDDEN',
    );
    const detail = (
      await studio.ask('DELETE', `${url}/urgent`, undefined, first)
    ).json<ScriptDetail>();
    expect(detail).toMatchObject({ approval: { secondYes: 'waiting', confirmed: null } });
    expect(studio.own.audit.recent(1)[0]?.action).toBe('urgent-withdraw');
  });

  it('asked twice keeps the first person’s name', async () => {
    const given = await alarm();
    await confirm(given, given.second.cookie);
    const third = await given.studio.person('admin');
    expect((await confirm(given, third.cookie)).statusCode).toBe(200);
    const approval = given.studio.own.approvals.current(given.segmentId, 'vi');
    expect(approval?.urgentConfirmedBy).toBe(given.second.id);
  });

  it('says when there is nobody else who could give it', async () => {
    const studio = await temporaryStudio();
    const { segment, script, clip } = await rendered(studio, { bulletinClass: 'khan-cap' });
    await studio.person('editor');
    const url = `/api/segments/${segment.id}/scripts/vi/approval`;
    const answer = await studio.ask('POST', url, { scriptHash: script.hash, clipId: clip.id });
    expect(answer.json()).toMatchObject({ approval: { hasSecondPerson: false } });
  });
});

describe('a slot in the quiet hours of a village', () => {
  const slotWith = (given: Alarm, date: string | null) =>
    given.studio.ask('POST', '/api/slots', {
      stationId: given.stationId,
      weekdays: [0],
      startTime: '22:15',
      items: [{ segmentId: given.segmentId, lang: 'vi', date }],
    });

  it('is refused until the second person has confirmed, and leaves no empty slot behind', async () => {
    const given = await alarm();
    expect(code(await slotWith(given, TONIGHT))).toBe('SLOT_QUIET_URGENT');
    expect(given.studio.own.grid.slots()).toEqual([]);
    await confirm(given, given.second.cookie);
    const made = await slotWith(given, TONIGHT);
    expect(made.statusCode).toBe(201);
    expect(made.json()).toMatchObject({ items: [{ date: TONIGHT, mayWake: true }] });
  });

  it('is for one day: an alarm every week is refused', async () => {
    const given = await alarm();
    await confirm(given, given.second.cookie);
    expect(code(await slotWith(given, null))).toBe('SLOT_QUIET_URGENT');
  });

  it('takes nothing else beside the urgent bulletin', async () => {
    const given = await alarm();
    const { studio } = given;
    await confirm(given, given.second.cookie);
    const { id } = (await slotWith(given, TONIGHT)).json<{ id: string }>();
    const other = await rendered(studio, { title: 'Chợ phiên' });
    const otherUrl = `/api/segments/${other.segment.id}/scripts/vi/approval`;
    await studio.ask('POST', otherUrl, { scriptHash: other.script.hash, clipId: other.clip.id });
    const answer = await studio.ask('POST', `/api/slots/${id}/items`, {
      segmentId: other.segment.id,
      lang: 'vi',
      date: TONIGHT,
    });
    expect(answer.statusCode).toBe(409);
    expect(studio.own.grid.items()).toHaveLength(1);
  });
});
