import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FrameLoop } from '../../../scheduler/playout/frame-loop.js';
import {
  BLOCK_FRAMES,
  FRAME_BYTES,
  FRAME_MS,
  TURN_FRAMES,
} from '../../../scheduler/playout/frames.js';

const NOON = 1_773_118_800_000;
const BLOCK_MS = BLOCK_FRAMES * FRAME_MS;

beforeEach(() => void vi.useFakeTimers({ now: NOON }));
afterEach(() => void vi.useRealTimers());

test('many stations are paced in few wakes a block, those that joined later in the same', () => {
  const { sent, loop, add } = running();
  add(30);
  vi.advanceTimersByTime(1_007);
  add(60);
  vi.advanceTimersByTime(2 * BLOCK_MS);
  const from = Date.now();
  sent.length = 0;
  vi.advanceTimersByTime(10 * BLOCK_MS);
  loop.stop();

  const moments = new Set(sent.map(({ at }) => Math.round((at - from) / FRAME_MS)));
  expect(moments.size).toBe((10 * BLOCK_FRAMES) / TURN_FRAMES);
  const bytes = (slug: string) =>
    sent.filter((one) => one.slug === slug).reduce((sum, one) => sum + one.bytes, 0);
  const each = Array.from({ length: 60 }, (_, index) => bytes(`ban-${index}`));
  expect(new Set(each)).toEqual(new Set([10 * BLOCK_FRAMES * FRAME_BYTES]));
});

function running() {
  const sent: { readonly slug: string; readonly at: number; readonly bytes: number }[] = [];
  const loop = new FrameLoop({
    clock: () => Date.now(),
    monotonic: () => Date.now() - NOON,
    post: () => undefined,
    sinksFor: ({ slug }) => [
      {
        write: ({ byteLength: bytes }) => sent.push({ slug, at: Date.now(), bytes }),
        title: () => undefined,
        close: () => undefined,
      },
    ],
  });
  const add = (count: number) => {
    const slugs = Array.from({ length: count }, (_, index) => `ban-${index}`);
    const stations = slugs.map((slug) => ({ id: slug, slug, name: slug, idleTitle: slug }));
    loop.receive({ kind: 'stations', stations });
  };
  loop.start();
  return { sent, loop, add };
}
