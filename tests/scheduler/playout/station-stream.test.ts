import { expect, test } from 'vitest';
import {
  CHUNK_FRAMES,
  FRAME_BYTES,
  FRAME_MS,
  SILENT_FRAME,
} from '../../../scheduler/playout/frames.js';
import type { ToReader } from '../../../scheduler/playout/protocol.js';
import { StationStream } from '../../../scheduler/playout/station-stream.js';

const NOON = 1_773_118_800_000;

/** One station with clocks in the test's hand; `at` is milliseconds since it began. */
function air(phase = 0) {
  const sent: { readonly at: number; readonly frames: Buffer; readonly title: string }[] = [];
  const told: ToReader[] = [];
  const titles = { now: '' };
  const stream = new StationStream({
    info: { id: 'st', slug: 'na-da', name: 'Bản Nà Đa', idleTitle: 'Bản Nà Đa' },
    epoch: 0,
    phase,
    sinks: [
      {
        title: (title) => (titles.now = title),
        write: (frames) => sent.push({ at: clock.at, frames, title: titles.now }),
        close: () => undefined,
      },
    ],
    post: (message) => told.push(message),
  });
  const clock = { at: 0, jump: 0 };
  /** Runs as the loop does: awake exactly when the station asks for it. */
  const runTo = (end: number) => {
    for (; stream.wakeAt <= end;) {
      clock.at = Math.max(clock.at, stream.wakeAt);
      stream.advance({ mono: clock.at, wall: NOON + clock.at + clock.jump });
    }
    clock.at = end;
  };
  const cue = (frames: number, startAt: number) => {
    const playId = `play-${startAt}`;
    stream.cue({
      kind: 'cue',
      stationId: 'st',
      playId,
      title: 'Bài',
      startAt: NOON + startAt,
      frames,
    });
    return playId;
  };
  const chunk = (playId: string, frames: number) =>
    stream.chunk(playId, new Uint8Array(Buffer.alloc(frames * FRAME_BYTES, 7)));
  const go = (playId: string, startAt: number) =>
    stream.go({
      kind: 'go',
      stationId: 'st',
      playId,
      startAt: NOON + startAt,
      validUntil: NOON + startAt + 1_500,
    });
  const frames = () => Buffer.concat(sent.map((block) => block.frames)).byteLength / FRAME_BYTES;
  const firstSound = () =>
    sent.find((block) => !block.frames.subarray(0, FRAME_BYTES).equals(SILENT_FRAME));
  return { stream, clock, sent, told, runTo, cue, chunk, go, frames, firstSound };
}

test('an hour is exactly 150,000 frames, whatever is done to the wall clock', () => {
  const station = air(5);
  station.runTo(1_800_000 - 1);
  station.clock.jump = -3_600_000;
  station.runTo(2_700_000 - 1);
  station.clock.jump = 7_200_000;
  station.runTo(3_600_000 - 1);
  expect(station.frames()).toBeGreaterThanOrEqual(150_000);
  expect(station.frames()).toBeLessThan(150_000 + 16);
});

test('a clip starts on its very frame, in the middle of a block, and never before', () => {
  const station = air();
  const playId = station.cue(100, 2_400);
  station.chunk(playId, 100);
  station.go(playId, 2_400);
  station.runTo(10_000);
  expect(station.firstSound()).toMatchObject({ at: 2_400, title: 'Bài' });
  expect(station.told.map((message) => message.kind)).toEqual(['started', 'ended']);
  expect(station.told.at(-1)).toMatchObject({ frames: 100, end: 'complete' });
});

test('two clips that follow each other leave not one frame between them', () => {
  const station = air();
  const first = station.cue(100, 2_400);
  station.chunk(first, 100);
  station.go(first, 2_400);
  station.runTo(3_000);
  const second = station.cue(100, 4_800);
  station.chunk(second, 100);
  station.go(second, 4_800);
  station.runTo(10_000);
  const all = Buffer.concat(station.sent.map((block) => block.frames));
  const start = all.indexOf(Buffer.alloc(FRAME_BYTES, 7));
  expect(all.subarray(start, start + 200 * FRAME_BYTES).every((byte) => byte === 7)).toBe(true);
});

test('a first frame sent late is said to be late, and where it was due', () => {
  const station = air();
  const playId = station.cue(100, 2_400);
  station.chunk(playId, 100);
  station.go(playId, 2_400);
  station.runTo(2_390);
  station.clock.at = 2_410;
  station.runTo(6_000);
  const started = { kind: 'started', at: NOON + 2_410, dueAt: NOON + 2_400 };
  expect(station.told[0]).toMatchObject(started);
});

test('without a yes the station stays silent, and with a yes that grew old it asks again', () => {
  const station = air();
  const playId = station.cue(100, 2_400);
  station.chunk(playId, 100);
  station.runTo(6_000);
  station.go(playId, 2_400);
  station.runTo(8_000);
  expect(station.firstSound()).toBeUndefined();
  expect(station.told).toEqual([{ kind: 'expired', stationId: 'st', playId }]);
});

test('a cut is heard from the next frame that is sent', () => {
  const station = air();
  const playId = station.cue(CHUNK_FRAMES, 240);
  station.chunk(playId, CHUNK_FRAMES);
  station.go(playId, 240);
  station.runTo(1_000);
  const before = station.frames();
  station.stream.drop(playId, 'held', NOON + 1_000);
  station.runTo(5_000);
  const all = Buffer.concat(station.sent.map((block) => block.frames));
  expect(all.subarray(before * FRAME_BYTES).indexOf(7)).toBe(-1);
  expect(before * FRAME_MS).toBeLessThan(1_000 + 400);
});

test('frames that come late are waited for with silence, none of them lost', () => {
  const station = air();
  const playId = station.cue(60, 240);
  station.chunk(playId, 30);
  station.go(playId, 240);
  station.runTo(2_000);
  station.chunk(playId, 30);
  station.runTo(6_000);
  expect(station.told.at(-1)).toMatchObject({ kind: 'ended', frames: 60, end: 'complete' });
});

test('after the machine slept for a minute no backlog of frames bursts out', () => {
  const station = air();
  station.runTo(10_000);
  const before = station.frames();
  station.clock.at = 70_000;
  station.stream.advance({ mono: 70_000, wall: NOON + 70_000 });
  expect(station.frames() - before).toBeLessThanOrEqual(16);
});
