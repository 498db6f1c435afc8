import type {
  ApprovalView,
  ScriptDetail,
  SegmentDetail,
  SegmentSummary,
} from '../../../../content/contract/index.js';
import type { Approval, Id, Script, Segment } from '../../../../content/model/index.js';
import type { AirTimes, CommuneStore } from '../../../../content/store/index.js';
import { mayApprove } from '../../accounts/roles.js';
import type { Studio } from '../../studio.js';
import { clipView } from '../clips/clip-view.js';
import { jobView } from '../jobs/job-view.js';
import { findSegment } from './find.js';
import { coversClip, scriptState, type ScriptFacts } from './script-state.js';
import { secondYes } from './second-yes.js';
import { stationVoiceNotes } from './voice-note.js';

export function segmentSummaries(own: CommuneStore): SegmentSummary[] {
  const airTimes = own.broadcasts.airTimes();
  return own.segments.list().map((segment) => summaryOf(segment, own, airTimes));
}

export function segmentDetail(segment: Segment, studio: Studio): SegmentDetail {
  const { own } = studio;
  const airTimes = own.broadcasts.airTimes(segment.id);
  return {
    ...headOf(segment),
    summary: segment.summary,
    source: segment.source,
    scripts: own.segments
      .scripts(segment.id)
      .map((script) => detailOf(segment, script, studio, airTimes)),
  };
}

export function scriptDetail(script: Script, studio: Studio): ScriptDetail {
  const { own } = studio;
  const segment = findSegment(own, script.segmentId);
  return detailOf(segment, script, studio, own.broadcasts.airTimes(segment.id));
}

function headOf({ id, slug, title, topic, bulletinClass, isSample, updatedAt }: Segment) {
  return { id, slug, title, topic, bulletinClass, isSample, updatedAt };
}

function summaryOf(
  segment: Segment,
  own: CommuneStore,
  airTimes: readonly AirTimes[],
): SegmentSummary {
  const ofThis = airTimes.filter(({ segmentId }) => segmentId === segment.id);
  return {
    ...headOf(segment),
    scripts: own.segments.scripts(segment.id).map((script) => {
      const facts = factsOf(script, own, ofThis);
      const standing = coversClip(facts) ? facts.approval : null;
      return {
        lang: script.lang,
        state: scriptState(facts),
        durationMs: facts.clip?.durationMs ?? null,
        approvedById: standing?.approvedBy ?? null,
        secondYes: secondYes(segment, standing),
      };
    }),
    nextAt: earliest(ofThis.map(({ nextAt }) => nextAt)),
    lastAiredAt: latest(ofThis.map(({ lastAiredAt }) => lastAiredAt)),
  };
}

function detailOf(
  segment: Segment,
  script: Script,
  studio: Studio,
  airTimes: readonly AirTimes[],
): ScriptDetail {
  const { own } = studio;
  const facts = factsOf(script, own, airTimes);
  const standing = coversClip(facts) ? facts.approval : null;
  return {
    id: script.id,
    lang: script.lang,
    revision: script.revision,
    hash: script.hash,
    state: scriptState(facts),
    paragraphs: [...script.paragraphs],
    clip: facts.clip && clipView(facts.clip, stationVoiceNotes(studio, script, facts.clip)),
    job: facts.job && jobView(facts.job),
    approval: standing && approvalView(segment, standing, own),
  };
}

function factsOf(script: Script, own: CommuneStore, airTimes: readonly AirTimes[]) {
  const times = airTimes.find(
    ({ segmentId, scriptHash }) => segmentId === script.segmentId && scriptHash === script.hash,
  );
  return {
    clip: own.clips.latestFor(script.hash),
    job: own.jobs.latestForScript(script.id),
    approval: own.approvals.current(script.segmentId, script.lang),
    nextAt: times?.nextAt ?? null,
    lastAiredAt: times?.lastAiredAt ?? null,
  } satisfies ScriptFacts;
}

function approvalView(segment: Segment, approval: Approval, own: CommuneStore): ApprovalView {
  const { approvedBy, approvedAt, urgentConfirmedBy, urgentConfirmedAt } = approval;
  const people = own.users.list();
  const nameOf = (id: Id) => people.find((one) => one.id === id)?.displayName ?? 'người đã rời đi';
  return {
    approvedById: approvedBy,
    approvedByName: nameOf(approvedBy),
    approvedAt,
    secondYes: secondYes(segment, approval),
    confirmed:
      urgentConfirmedBy === null || urgentConfirmedAt === null
        ? null
        : { byName: nameOf(urgentConfirmedBy), at: urgentConfirmedAt },
    hasSecondPerson: people.some((one) => one.id !== approvedBy && mayApprove(one)),
  };
}

function earliest(instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function latest(instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : Math.max(...known);
}
