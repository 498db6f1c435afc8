import { expect, test } from 'vitest';
import { judge, type Expected, type Measured } from '../../../scheduler/monitor/judge.js';
import { scan } from '../../../scheduler/monitor/stream-listener.js';
import { SILENT_FRAME } from '../../../scheduler/playout/frames.js';
import { tone } from '../house.js';

const now = 1_000_000;
const quiet: Measured = { connected: true, bytesPerSecond: 8_000, lastSoundAt: null };
const idle: Expected = { soundingSince: null, lastEndAt: null };

const cases: readonly {
  readonly what: string;
  readonly heard: Partial<Measured>;
  readonly should: Partial<Expected>;
  readonly state: string;
}[] = [
  { what: 'silence between clips', heard: {}, should: {}, state: 'ok' },
  { what: 'no connection', heard: { connected: false }, should: {}, state: 'no-stream' },
  {
    what: 'silence while a clip should sound',
    heard: {},
    should: { soundingSince: now - 60_000 },
    state: 'silent',
  },
  {
    what: 'a clip that has only just begun',
    heard: {},
    should: { soundingSince: now - 1_000 },
    state: 'ok',
  },
  {
    what: 'a clip that sounds',
    heard: { lastSoundAt: now - 500 },
    should: { soundingSince: now - 60_000 },
    state: 'ok',
  },
  {
    what: 'sound that nobody planned',
    heard: { lastSoundAt: now - 500 },
    should: {},
    state: 'unexpected-sound',
  },
  {
    what: 'the last words of a clip that has ended',
    heard: { lastSoundAt: now - 500 },
    should: { lastEndAt: now - 3_000 },
    state: 'ok',
  },
  {
    what: 'sound long after the last clip ended',
    heard: { lastSoundAt: now - 500 },
    should: { lastEndAt: now - 60_000 },
    state: 'unexpected-sound',
  },
  { what: 'half the pace', heard: { bytesPerSecond: 4_000 }, should: {}, state: 'uneven' },
  { what: 'a pace not measured yet', heard: { bytesPerSecond: null }, should: {}, state: 'ok' },
];

test.each(cases)('$what is $state', ({ heard, should, state }) => {
  expect(judge({ ...quiet, ...heard }, { ...idle, ...should }, now)).toBe(state);
});

test('our silence is told from sound, wherever the listener happens to begin', async () => {
  const silence = Buffer.concat(Array.from({ length: 50 }, () => SILENT_FRAME));
  expect(scan(silence.subarray(77)).sounds).toBe(false);
  const speech = await tone(300, 2);
  expect(scan(Buffer.concat([silence.subarray(77), speech.subarray(0, 4_800)])).sounds).toBe(true);
});
