/** What the screens say of a voice, decided without a browser. */
import { describe, expect, it } from 'vitest';
import type { VoiceView } from '../../../studio/web/lib/types.js';
import { fetched, isBusy, megabytes, stateOf } from '../../../studio/web/lib/voices.js';

type VoiceJob = NonNullable<VoiceView['job']>;

const job = (over: Partial<VoiceJob>): { readonly job: VoiceJob } => ({
  job: {
    ...{ id: 'j', state: 'running', step: null, progress: 0.5, resultRef: null, notes: [] },
    ...{ errorMessage: null, wish: 'install' },
    ...over,
  },
});

describe('what is being done with a voice', () => {
  it.each<[string, ReturnType<typeof stateOf>, Pick<VoiceView, 'job'>]>([
    ['nothing', undefined, { job: null }],
    ['an install that waits', { kind: 'waiting' }, job({ state: 'queued' })],
    ['an install under way', { kind: 'fetching', share: 0.5 }, job({})],
    [
      'an install that will be tried again',
      { kind: 'again', problem: 'Mất mạng.', share: 0.5 },
      job({ state: 'queued', errorMessage: 'Mất mạng.' }),
    ],
    [
      'an install that ended badly',
      { kind: 'failed', problem: 'Đĩa đầy.' },
      job({ state: 'failed', errorMessage: 'Đĩa đầy.' }),
    ],
    ['an install that is done', undefined, job({ state: 'done' })],
    ['a look at every file', { kind: 'verifying' }, job({ wish: 'verify' })],
    ['a look that found it whole', { kind: 'whole' }, job({ wish: 'verify', state: 'done' })],
    ['a removal', { kind: 'removing' }, job({ wish: 'remove' })],
  ])('is told: %s', (_, state, voice) => {
    expect(stateOf(voice)).toEqual(state);
    expect(isBusy(voice)).toBe(['queued', 'running'].includes(voice.job?.state ?? ''));
  });

  it('is counted in whole megabytes', () => {
    expect([megabytes(63_206_154), megabytes(900)]).toEqual(['63 MB', 'dưới 1 MB']);
    expect(fetched(0.5, 63_206_154)).toBe('32 / 63 MB');
  });
});
