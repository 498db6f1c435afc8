import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newId, type Broadcast, type Clip, type Segment } from '../../../content/model/index.js';
import { openStore, type CommuneStore, type Store } from '../../../content/store/index.js';
import { addSegment, approveClip, newBroadcast, newClip, paragraph } from '../../helpers/rows.js';

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
  const segment = addSegment(own, {
    slug: newId(),
    summary: 'Công an không làm việc qua điện thoại. Đừng đọc mã OTP cho ai.',
    ...given,
  });
  const script = own.segments.saveScript(segment.id, 'vi', [paragraph('Bà con chú ý.')]);
  const clip = own.clips.publish(newClip(script));
  return { segment, clip };
}

export function approve(own: CommuneStore, { clip }: Written): void {
  approveClip(own, clip);
}

export function plan(own: CommuneStore, { segment, clip }: Written, stationId: string): Broadcast {
  return own.broadcasts.plan(newBroadcast(segment, clip, { stationId, plannedAt: AT_FIVE }))!;
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
