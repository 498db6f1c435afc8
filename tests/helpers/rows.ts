/** Rows as the pipeline, the planner and an approver write them; a test gives what it is about. */
import {
  newId,
  type Approval,
  type Clip,
  type Paragraph,
  type Script,
  type Segment,
  type Speaker,
  type User,
} from '../../content/model/index.js';
import type { CommuneStore, NewBroadcast, NewSpeaker } from '../../content/store/index.js';

export type NewClip = Omit<Clip, 'kind' | 'communeId' | 'createdAt'>;

export function addSegment(own: CommuneStore, over: Partial<Segment> = {}): Segment {
  return own.segments.add({
    slug: `bai-${own.segments.list().length + 1}`,
    title: 'Lừa đảo qua điện thoại',
    topic: 'an-toan-so',
    bulletinClass: 'thong-thuong',
    summary: '',
    source: '',
    isSample: false,
    ...over,
  });
}

export function paragraph(text: string, id = text.slice(0, 8)): Paragraph {
  return { id, text };
}

/** A passed clip of a hundred frames without files. */
export function newClip(script: Script, given: Partial<NewClip> = {}): NewClip {
  return {
    id: newId().replaceAll('-', '').padEnd(64, '0'),
    segmentId: script.segmentId,
    scriptId: script.id,
    scriptHash: script.hash,
    lang: script.lang,
    source: 'speech',
    speakerId: null,
    voiceId: 'espeak:vi',
    simulated: false,
    renderKey: newId(),
    durationMs: 2_400,
    streamFrames: 100,
    inspection: { passed: true, faults: [], master: {}, stream: {} },
    files: [],
    ...given,
  };
}

/** Planned by hand, with ten minutes of tolerance. */
export function newBroadcast(
  segment: Segment,
  clip: Pick<Clip, 'id' | 'lang' | 'scriptHash'>,
  given: Partial<NewBroadcast> & Pick<NewBroadcast, 'stationId' | 'plannedAt'>,
): NewBroadcast {
  return {
    slotId: null,
    planKey: newId(),
    toleranceMs: 600_000,
    segmentId: segment.id,
    lang: clip.lang,
    clipId: clip.id,
    scriptHash: clip.scriptHash,
    title: segment.title,
    bulletinClass: segment.bulletinClass,
    isSample: segment.isSample,
    urgentConfirmedBy: null,
    ...given,
  };
}

export function addPerson(own: CommuneStore, role: User['role'] = 'approver'): User {
  return own.users.add({
    name: newId(),
    displayName: 'Chị Lan',
    role,
    passwordHash: 'x',
    mustChangePassword: false,
  });
}

/** Willing to be heard in notices put together from their phrases. */
export function addSpeaker(own: CommuneStore, over: Partial<NewSpeaker> = {}): Speaker {
  return own.speakers.add({
    name: 'Bà Giàng Thị Mỷ',
    lang: 'hnj',
    consentScope: 'phrases',
    consentAt: 500,
    consentHow: 'giấy đồng ý số 3',
    ...over,
  });
}

/** By that person, else by a new one. */
export function approveClip(
  own: CommuneStore,
  { id: clipId, segmentId, lang, scriptHash }: Clip,
  userId = addPerson(own).id,
): Approval {
  return own.approvals.approve({ segmentId, lang, scriptHash, clipId, userId });
}

/** That person lets the approved clip through the quiet hours. */
export function confirmUrgent(
  own: CommuneStore,
  { id: clipId, segmentId, lang, scriptHash }: Clip,
  userId = addPerson(own).id,
): Approval {
  return own.approvals.confirmUrgent({ segmentId, lang, scriptHash, clipId, userId });
}
