import {
  publishedClip,
  type AsAired,
  type Broadcast,
  type Clock,
  type Id,
  type Segment,
  type Station,
  type Village,
} from '../../content/model/index.js';
import type { CommuneStore, Store } from '../../content/store/index.js';
import { manualChannel } from './channels/manual.js';
import { composePost, villageName } from './compose-post.js';
import type { MessageChannel } from './message-channel.js';

/** Older than this, what sounded is no longer news for the group. */
const CATCH_UP_MS = 7 * 24 * 60 * 60_000;
const CLOCKS_DIFFER_MS = 60 * 60_000;

export const TRIAL_TARGET = 'Nhóm Zalo chạy thử';

/**
 * Keeps the outbox: as a broadcast starts to sound, a post for each village that hears it. First
 * catches up with what started while it was not there. Ends by `signal` or the returned function.
 * A write that fails is tried again with the next change, nothing being lost meanwhile.
 */
export function startDelivery(
  store: Store,
  clock: Clock,
  signal?: AbortSignal,
  onError: (error: unknown) => void = () => undefined,
): () => void {
  if (signal?.aborted) return () => undefined;
  const behind = { is: true };
  const deliver = (lineIds: readonly Id[]) => {
    try {
      if (behind.is) catchUp(store, clock);
      else lineIds.forEach((id) => deliverById(store, id));
      behind.is = false;
    } catch (error) {
      behind.is = true;
      onError(error);
    }
  };
  deliver([]);
  const unwatch = store.changes.watch((changes) =>
    deliver(changes.filter(({ topic }) => topic === 'as-aired').map(({ ref }) => ref)),
  );
  const stop = () => {
    unwatch();
    signal?.removeEventListener('abort', stop);
  };
  signal?.addEventListener('abort', stop);
  return stop;
}

function catchUp(store: Store, clock: Clock): void {
  const now = clock();
  store.communes.list().forEach((commune) => {
    const own = store.of(commune.id);
    own.asAired
      .between(now - CATCH_UP_MS, now + CLOCKS_DIFFER_MS)
      .forEach((line) => deliverLine(store, own, line));
  });
}

function deliverById(store: Store, lineId: Id): void {
  store.communes.list().forEach((commune) => {
    const own = store.of(commune.id);
    const line = own.asAired.get(lineId);
    if (line?.communeId === commune.id) deliverLine(store, own, line);
  });
}

/** A person who stopped a broadcast does not want it in the groups either. */
function hasSounded(line: AsAired): boolean {
  return line.outcome !== 'skipped' && line.outcome !== 'stopped';
}

function deliverLine(store: Store, own: CommuneStore, line: AsAired): void {
  const channel: MessageChannel = manualChannel(own);
  const broadcast = own.broadcasts.get(line.broadcastId);
  const station = own.stations.get(line.stationId);
  const { startedAt } = line;
  if (!broadcast || !station || startedAt === null || !hasSounded(line)) return;
  const targets = targetsOf(station, own.stations.villages()).filter(
    ({ target, once }) => !(once && own.deliveries.knows(channel.name, target, line.clipId)),
  );
  const facts = targets.length > 0 ? factsOf(store, own, broadcast) : null;
  if (!facts) return;
  const { segment } = facts;
  targets.forEach(({ target, village }) =>
    channel.offer({
      target,
      segmentId: segment.id,
      clipId: line.clipId,
      broadcastId: broadcast.id,
      text: composePost({ ...facts, broadcast, village, startedAt: startedAt }),
      path: pathOf(segment, broadcast),
      isSample: broadcast.isSample,
    }),
  );
}

/** Null when the segment is gone or residents may not open this clip: then no post either. */
function factsOf(store: Store, own: CommuneStore, broadcast: Broadcast) {
  const segment = own.segments.get(broadcast.segmentId);
  const commune = store.communes.get(own.communeId);
  const clip = own.clips.get(broadcast.clipId, broadcast.scriptHash);
  if (!segment || !commune || !clip) return null;
  const approval = own.approvals.current(segment.id, broadcast.lang);
  if (!publishedClip(segment, [clip], approval)) return null;
  return {
    segment,
    commune,
    paragraphs: own.segments.scriptById(clip.scriptId)?.paragraphs ?? [],
  };
}

/** The page opens in Vietnamese; another language is named in its address. */
function pathOf(segment: Segment, broadcast: Broadcast): string {
  const page = `/nghe/${segment.slug}`;
  return broadcast.lang === 'vi' ? page : `${page}?lang=${encodeURIComponent(broadcast.lang)}`;
}

interface Target {
  readonly target: string;
  readonly village: string | null;
  /** One post a clip, however often it airs: a trial station repeats the same few all day. */
  readonly once: boolean;
}

export function targetsOf(station: Station, villages: readonly Village[]): readonly Target[] {
  if (station.type === 'trial') return [{ target: TRIAL_TARGET, village: null, once: true }];
  return villages
    .filter((village) => village.stationId === station.id)
    .map(({ name }) => ({
      target: `Nhóm Zalo ${villageName(name)}`,
      village: name,
      once: false,
    }));
}
