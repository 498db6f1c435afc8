import { randomUUID } from 'node:crypto';
import { BroadcastView, TrialBody } from '../../../../content/contract/index.js';
import {
  LoaError,
  type Broadcast,
  type Clip,
  type Instant,
  type Segment,
  type Station,
} from '../../../../content/model/index.js';
import type { CommuneStore } from '../../../../content/store/index.js';
import { icyTitle } from '../../../../scheduler/index.js';
import { userOf, type App } from '../../app-type.js';
import { IdParams } from '../../params.js';
import type { Studio } from '../../studio.js';
import { broadcastView } from '../programme/broadcast-view.js';
import { findScript, findSegment } from '../segments/find.js';
import { coversClip } from '../segments/script-state.js';
import { findStation } from './find-station.js';
import { trialStart, type Stretch } from './trial-start.js';

const TRIAL_KEY = 'trial:';

/** A rehearsal: a text as it is now, approved or not, on a station that no village hears. */
export function trialRoutes(api: App, { own, write, clock }: Studio): void {
  api.post(
    '/api/stations/:id/trial',
    { schema: { params: IdParams, body: TrialBody, response: { 201: BroadcastView } } },
    async (request, reply) => {
      const station = findStation(own, request.params.id);
      refuseUnfit(station);
      const { segmentId, lang } = request.body;
      const segment = findSegment(own, segmentId);
      const clip = own.clips.latestFor(findScript(own, segmentId, lang).hash);
      if (!clip) throw new LoaError('APPROVAL_NO_CLIP');
      refuseBorrowedVoice(own, clip);
      const broadcast = await write(() => {
        const plannedAt = trialStart(clock(), clip.durationMs, busyTime(own, station, clock()));
        own.audit.add(userOf(request).id, 'trial', 'station', station.id, `${segmentId} ${lang}`);
        return own.broadcasts.plan(trialBroadcast(station, segment, clip, plannedAt));
      });
      if (!broadcast) throw new LoaError('CONFLICT', { what: station.name });
      return reply.code(201).send(broadcastView(broadcast, own));
    },
  );
}

function refuseUnfit(station: Station): void {
  if (station.type !== 'trial') throw new LoaError('TRIAL_ONLY', { station: station.name });
  if (station.heldAt !== null) throw new LoaError('STATION_HELD', { station: station.name });
}

/** Sounds borrowed from another language need a native listener's yes, even for a rehearsal. */
function refuseBorrowedVoice(own: CommuneStore, clip: Clip): void {
  const approval = own.approvals.current(clip.segmentId, clip.lang);
  if (clip.simulated && !coversClip({ clip, approval })) throw new LoaError('SLOT_NOT_APPROVED');
}

/** What sounds there now, and what a person put there; samples that wait their turn go on waiting. */
function busyTime(own: CommuneStore, station: Station, now: Instant): readonly Stretch[] {
  return own.broadcasts
    .inState(['airing', 'planned'])
    .filter((broadcast) => broadcast.stationId === station.id && !isWaitingSample(broadcast))
    .map((broadcast) => stretchOf(broadcast, own))
    .filter(({ end }) => end > now);
}

function isWaitingSample({ state, isSample, planKey }: Broadcast): boolean {
  return state === 'planned' && isSample && !planKey.startsWith(TRIAL_KEY);
}

function stretchOf(broadcast: Broadcast, own: CommuneStore): Stretch {
  const { clipId, scriptHash, plannedAt } = broadcast;
  const startedAt = own.asAired
    .ofBroadcast(broadcast.id)
    .find(({ outcome }) => outcome === 'airing')?.startedAt;
  const start = startedAt ?? plannedAt;
  return { start, end: start + (own.clips.get(clipId, scriptHash)?.durationMs ?? 0) };
}

function trialBroadcast(station: Station, segment: Segment, clip: Clip, plannedAt: Instant) {
  return {
    stationId: station.id,
    slotId: null,
    planKey: `${TRIAL_KEY}${randomUUID()}`,
    plannedAt,
    toleranceMs: station.toleranceMs,
    segmentId: segment.id,
    lang: clip.lang,
    clipId: clip.id,
    scriptHash: clip.scriptHash,
    title: icyTitle(segment.title, station.type),
    bulletinClass: segment.bulletinClass,
    isSample: segment.isSample,
    urgentConfirmedBy: null,
  };
}
