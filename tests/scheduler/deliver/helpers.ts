import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newId, type Broadcast, type Clip, type Segment } from '../../../content/model/index.js';
import { openStore, type CommuneStore, type Store } from '../../../content/store/index.js';

/** Saturday 2026-11-21, 17:00 in Lai Châu. */
export const AT_FIVE = Date.UTC(2026, 10, 21, 10, 0);

export interface House {
  readonly store: Store;
  readonly own: CommuneStore;
  readonly dir: string;
  readonly now: { at: number };
  close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  const dir = await mkdtemp(path.join(tmpdir(), 'loa-ban-deliver-'));
  const now = { at: AT_FIVE };
  const store = openStore(dir, () => now.at);
  const commune = store.communes.ensure('binh-lu', 'Xã Bình Lư');
  const close = async () => {
    store.close();
    await rm(dir, { recursive: true });
  };
  return { store, own: store.of(commune.id), dir, now, close };
}

export function addStation(own: CommuneStore, name: string, type: 'village' | 'trial') {
  const slug = name.toLowerCase().replace(/\W+/g, '-');
  return own.stations.add({ slug, name, type, toleranceMs: 600_000, isSample: false });
}

export function addVillage(own: CommuneStore, name: string, stationId: string) {
  return own.stations.addVillage({ slug: newId(), name, stationId, isSample: false });
}

export interface Written {
  readonly segment: Segment;
  readonly clip: Clip;
}

export function writeSegment(own: CommuneStore, given: Partial<Segment> = {}): Written {
  const segment = own.segments.add({
    slug: given.slug ?? newId(),
    title: given.title ?? 'Lừa đảo qua điện thoại',
    topic: 'an-toan',
    bulletinClass: 'thong-thuong',
    summary: given.summary ?? 'Công an không làm việc qua điện thoại. Đừng đọc mã OTP cho ai.',
    source: '',
    isSample: given.isSample ?? false,
  });
  const script = own.segments.saveScript(segment.id, 'vi', [
    { id: newId(), text: 'Bà con chú ý.' },
  ]);
  const clip = own.clips.publish({
    id: newId().replaceAll('-', '').padEnd(64, '0'),
    segmentId: segment.id,
    scriptId: script.id,
    scriptHash: script.hash,
    lang: 'vi',
    source: 'speech',
    voiceId: 'espeak:vi',
    simulated: false,
    renderKey: newId(),
    durationMs: 2_400,
    streamFrames: 100,
    inspection: { passed: true, faults: [], master: {}, stream: {} },
    files: [],
  });
  return { segment, clip };
}

export function approve(own: CommuneStore, { segment, clip }: Written): void {
  const name = newId();
  const user = own.users.add({
    name,
    displayName: 'Chị Lan',
    role: 'approver',
    passwordHash: 'x',
    mustChangePassword: false,
  });
  own.approvals.approve({
    segmentId: segment.id,
    lang: 'vi',
    scriptHash: clip.scriptHash,
    clipId: clip.id,
    userId: user.id,
  });
}

export function plan(own: CommuneStore, { segment, clip }: Written, stationId: string): Broadcast {
  return own.broadcasts.plan({
    stationId,
    slotId: null,
    planKey: newId(),
    plannedAt: AT_FIVE,
    toleranceMs: 600_000,
    segmentId: segment.id,
    lang: 'vi',
    clipId: clip.id,
    scriptHash: clip.scriptHash,
    title: segment.title,
    bulletinClass: segment.bulletinClass,
    isSample: segment.isSample,
    urgentConfirmedBy: null,
  })!;
}

/** What playout writes as the first frame goes out. */
export function air(own: CommuneStore, broadcast: Broadcast): string {
  return own.asAired.open({
    broadcastId: broadcast.id,
    stationId: broadcast.stationId,
    clipId: broadcast.clipId,
    scriptHash: broadcast.scriptHash,
    approvalId: null,
    isSample: broadcast.isSample,
    title: broadcast.title,
    plannedAt: broadcast.plannedAt,
    startedAt: broadcast.plannedAt,
    endedAt: null,
    framesSent: null,
    framesTotal: 100,
    outcome: 'airing',
    reason: null,
  });
}
