import type { AsAiredView, BroadcastView } from '../../../../content/contract/index.js';
import type { AsAired, Broadcast } from '../../../../content/model/index.js';
import type { CommuneStore } from '../../../../content/store/index.js';

export function broadcastView(broadcast: Broadcast, own: CommuneStore): BroadcastView {
  const clip = own.clips.get(broadcast.clipId, broadcast.scriptHash);
  return {
    id: broadcast.id,
    stationId: broadcast.stationId,
    stationName: stationName(broadcast.stationId, own),
    segmentId: broadcast.segmentId,
    title: broadcast.title,
    plannedAt: broadcast.plannedAt,
    durationMs: clip?.durationMs ?? null,
    state: broadcast.state,
    stateReason: broadcast.stateReason,
    isSample: broadcast.isSample,
  };
}

export function asAiredView(line: AsAired, own: CommuneStore): AsAiredView {
  return {
    id: line.id,
    stationName: stationName(line.stationId, own),
    title: line.title,
    plannedAt: line.plannedAt,
    startedAt: line.startedAt,
    endedAt: line.endedAt,
    outcome: line.outcome,
    reason: line.reason,
    isSample: line.isSample,
  };
}

function stationName(id: string, own: CommuneStore): string {
  return own.stations.get(id)?.name ?? 'kênh đã xoá';
}
