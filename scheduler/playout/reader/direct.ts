import {
  airingVerdict,
  STREAM_FORMAT,
  type AiringVerdict,
  type Broadcast,
  type Id,
  type Instant,
  type SkipReason,
} from '../../../content/model/index.js';
import type { BroadcastFacts } from './rundown.js';

/** A clip's file is verified and its first chunks are read so long before its start. */
export const PREPARE_MS = 20_000;
/**
 * The rules are asked so shortly before the first frame, a hundred stations' in turn. Whatever is
 * changed after that puts the yes in doubt, and they are asked again.
 */
export const DECIDE_MS = 400;
/** A yes not used within this time after the start must be asked for again. */
export const YES_LASTS_MS = 1_500;

export interface CueState {
  readonly playId: Id;
  readonly broadcast: Broadcast;
  /** Its file is verified and its first chunks are with the loop. */
  readonly ready: boolean;
  /** `doubt`: a yes was given, and something was changed since. */
  readonly said: 'nothing' | 'go' | 'doubt';
}

export interface StationState {
  readonly current: { readonly playId: Id; readonly endsAt: Instant } | null;
  readonly cue: CueState | null;
}

export type Direction =
  | { readonly kind: 'cut'; readonly playId: Id }
  | { readonly kind: 'drop-cue' }
  | { readonly kind: 'prepare'; readonly broadcast: Broadcast; readonly startAt: Instant }
  | { readonly kind: 'go'; readonly startAt: Instant; readonly validUntil: Instant }
  | { readonly kind: 'skip'; readonly broadcast: Broadcast; readonly reason: SkipReason };

export interface DirectInput {
  readonly state: StationState;
  readonly held: boolean;
  readonly head: Broadcast | null;
  readonly now: Instant;
  /** Null when the store no longer knows what the broadcast is of. */
  readonly factsOf: (broadcast: Broadcast) => BroadcastFacts | null;
}

/** What the reader must do for one station now. Pure: called again after whatever changes. */
export function direct(input: DirectInput): readonly Direction[] {
  const { state, held, head, now } = input;
  const cut = held && state.current ? [cutOf(state.current.playId)] : [];
  const stale = state.cue && state.cue.broadcast.id !== head?.id;
  const drop: readonly Direction[] = stale ? [{ kind: 'drop-cue' }] : [];
  if (!head) return [...cut, ...drop];
  const current = cut.length > 0 ? null : state.current;
  const startAt = Math.max(head.plannedAt, now, current?.endsAt ?? 0);
  return [...cut, ...drop, ...forHead(input, head, stale ? null : state.cue, startAt)];
}

function forHead(
  input: DirectInput,
  head: Broadcast,
  cue: CueState | null,
  startAt: Instant,
): readonly Direction[] {
  const { now } = input;
  const wait = startAt - now;
  if (wait > PREPARE_MS) return [];
  const prepare: readonly Direction[] = cue ? [] : [{ kind: 'prepare', broadcast: head, startAt }];
  if (wait > DECIDE_MS || cue?.said === 'go') return prepare;
  const verdict = verdictOf(head, input.factsOf(head), startAt);
  if (verdict.kind === 'skip') return [{ kind: 'skip', broadcast: head, reason: verdict.reason }];
  if (verdict.kind === 'wait' || !cue?.ready) return prepare;
  return [{ kind: 'go', startAt, validUntil: startAt + YES_LASTS_MS }];
}

function verdictOf(broadcast: Broadcast, facts: BroadcastFacts | null, at: Instant): AiringVerdict {
  if (!facts?.clip) return { kind: 'skip', reason: 'no-clip' };
  return airingVerdict({
    broadcast,
    station: facts.station,
    durationMs: facts.clip.streamFrames * STREAM_FORMAT.frameMs,
    approval: facts.approval,
    currentScriptHash: facts.currentScriptHash,
    quietHours: facts.commune.quietHours,
    timezone: facts.commune.timezone,
    now: at,
  });
}

function cutOf(playId: Id): Direction {
  return { kind: 'cut', playId };
}
