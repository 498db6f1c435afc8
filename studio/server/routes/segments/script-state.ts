import type { Static } from 'typebox';
import type { ScriptSummary } from '../../../../content/contract/index.js';
import type { Approval, Clip, Instant, Job } from '../../../../content/model/index.js';

export type ScriptState = Static<typeof ScriptSummary>['state'];

export interface ScriptFacts {
  /** The newest clip of exactly this text. */
  readonly clip: Pick<Clip, 'id' | 'scriptHash' | 'createdAt'> | null;
  /** The newest job that makes a clip of this text. */
  readonly job: Pick<Job, 'state' | 'updatedAt'> | null;
  /** The approval that stands for the segment in this language, of whatever text and clip. */
  readonly approval: Pick<Approval, 'clipId' | 'scriptHash'> | null;
  /** Of village stations only: a rehearsal is neither scheduled nor aired. */
  readonly nextAt: Instant | null;
  readonly lastAiredAt: Instant | null;
}

/** Where a text stands on Soạn → Nghe → Duyệt → Lên lịch → Đã phát. */
export function scriptState(facts: ScriptFacts): ScriptState {
  const { clip, job } = facts;
  if (job?.state === 'queued' || job?.state === 'running') return 'rendering';
  const failedSince = job?.state === 'failed' && (!clip || job.updatedAt >= clip.createdAt);
  if (failedSince && !coversClip(facts)) return 'failed';
  if (!clip) return 'draft';
  if (!coversClip(facts)) return 'rendered';
  if (facts.nextAt !== null) return 'scheduled';
  return facts.lastAiredAt === null ? 'approved' : 'aired';
}

/** An approval counts only for exactly the clip that is shown. */
export function coversClip({ clip, approval }: Pick<ScriptFacts, 'clip' | 'approval'>): boolean {
  return (
    clip !== null &&
    approval !== null &&
    approval.clipId === clip.id &&
    approval.scriptHash === clip.scriptHash
  );
}
