import { describe, expect, it } from 'vitest';
import {
  scriptState,
  type ScriptFacts,
  type ScriptState,
} from '../../../studio/server/routes/segments/script-state.js';

const clip = { id: 'c1', scriptHash: 's1', createdAt: 100 };
const yes = { clipId: 'c1', scriptHash: 's1' };
const nothing: ScriptFacts = {
  clip: null,
  job: null,
  approval: null,
  nextAt: null,
  lastAiredAt: null,
};
const job = (state: 'queued' | 'running' | 'done' | 'failed', updatedAt = 200) => ({
  state,
  updatedAt,
});

describe('the state of a script', () => {
  it.each<[string, Partial<ScriptFacts>, ScriptState]>([
    ['nothing was made of it', {}, 'draft'],
    ['an approval stands of an older text', { approval: yes }, 'draft'],
    ['a job waits', { job: job('queued') }, 'rendering'],
    ['a job runs', { job: job('running') }, 'rendering'],
    [
      'a job runs again over an approved clip',
      { clip, approval: yes, job: job('running') },
      'rendering',
    ],
    ['the job failed', { job: job('failed') }, 'failed'],
    ['a second job failed after the clip', { clip, job: job('failed') }, 'failed'],
    ['a job failed before the clip came', { clip, job: job('failed', 50) }, 'rendered'],
    [
      'a second job failed but the clip is approved',
      { clip, approval: yes, job: job('failed') },
      'approved',
    ],
    ['there is a clip', { clip, job: job('done') }, 'rendered'],
    ['another clip was approved', { clip, approval: { ...yes, clipId: 'c0' } }, 'rendered'],
    ['another text was approved', { clip, approval: { ...yes, scriptHash: 's0' } }, 'rendered'],
    ['the clip is approved', { clip, approval: yes }, 'approved'],
    ['it is planned', { clip, approval: yes, nextAt: 300 }, 'scheduled'],
    ['it was aired', { clip, approval: yes, lastAiredAt: 300 }, 'aired'],
    [
      'it was aired and comes again',
      { clip, approval: yes, nextAt: 9, lastAiredAt: 3 },
      'scheduled',
    ],
    ['it is planned but the approval was withdrawn', { clip, nextAt: 300 }, 'rendered'],
  ])('when %s', (_, facts, state) => {
    expect(scriptState({ ...nothing, ...facts })).toBe(state);
  });
});
