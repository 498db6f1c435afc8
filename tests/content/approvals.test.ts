import { describe, expect, it } from 'vitest';
import { isLoaError, mayWake, type BulletinClass } from '../../content/model/index.js';
import { addPerson, approveClip, confirmUrgent, newClip } from '../helpers/rows.js';
import { addSegment, paragraph, temporaryStore } from '../helpers/store.js';

function approvedBulletin(bulletinClass: BulletinClass = 'khan-cap') {
  const { store, own } = temporaryStore();
  const segment = addSegment(own, { bulletinClass });
  const script = own.segments.saveScript(segment.id, 'vi', [paragraph('Lên chỗ cao ngay.')]);
  const clip = own.clips.publish(newClip(script));
  const approval = approveClip(own, clip);
  const standing = () => own.approvals.current(segment.id, 'vi');
  return { store, own, segment, clip, approval, standing };
}

function codeOf(act: () => unknown): string {
  try {
    act();
    return 'done';
  } catch (error) {
    return isLoaError(error) ? error.code : String(error);
  }
}

describe('the second yes of an urgent bulletin', () => {
  it('stands on the approval and is news to other processes', () => {
    const { store, own, segment, clip, standing } = approvedBulletin();
    const second = addPerson(own).id;
    const before = store.changes.newest();
    confirmUrgent(own, clip, second);
    expect(standing()).toMatchObject({ urgentConfirmedBy: second, voidedAt: null });
    expect(standing()?.urgentConfirmedAt).not.toBeNull();
    expect(mayWake('khan-cap', standing())).toBe(true);
    expect(store.changes.since(before)).toMatchObject([{ topic: 'approval', ref: segment.id }]);
  });

  it('is not the first person’s, nor of an ordinary bulletin, nor of another clip', () => {
    const { own, clip, approval, standing } = approvedBulletin();
    const ordinary = approvedBulletin('uu-tien');
    expect(codeOf(() => confirmUrgent(own, clip, approval.approvedBy))).toBe('URGENT_SAME_PERSON');
    expect(codeOf(() => confirmUrgent(own, { ...clip, id: 'f'.repeat(64) }))).toBe(
      'APPROVAL_STALE',
    );
    expect(codeOf(() => confirmUrgent(ordinary.own, ordinary.clip))).toBe('URGENT_ONLY');
    expect([standing(), ordinary.standing()].map((one) => one?.urgentConfirmedBy)).toEqual([
      null,
      null,
    ]);
  });

  it('goes with an edit, with a withdrawal, and when it is taken back', () => {
    const edited = approvedBulletin();
    confirmUrgent(edited.own, edited.clip);
    edited.own.segments.edit(edited.segment.id, { title: 'Khác' });
    expect(edited.standing()).toBeNull();
    edited.own.segments.edit(edited.segment.id, { title: edited.segment.title });
    approveClip(edited.own, edited.clip);
    expect(edited.standing()?.urgentConfirmedBy).toBeNull();

    const takenBack = approvedBulletin();
    confirmUrgent(takenBack.own, takenBack.clip);
    takenBack.own.approvals.withdrawUrgent(takenBack.segment.id, 'vi');
    expect(takenBack.standing()).toMatchObject({
      urgentConfirmedBy: null,
      urgentConfirmedAt: null,
    });
  });
});
