import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../../content/store/index.js';
import { startDelivery } from '../../../scheduler/deliver/index.js';
import {
  addStation,
  addVillage,
  air,
  approve,
  openHouse,
  plan,
  writeSegment,
  type House,
} from './helpers.js';

let house: House;
const stops: (() => void)[] = [];

beforeEach(async () => {
  house = await openHouse();
});

afterEach(async () => {
  stops.splice(0).forEach((stop) => stop());
  await house.close();
});

const deliver = () => {
  const stop = startDelivery(house.store, () => house.now.at);
  stops.push(stop);
  return stop;
};

const targets = () => house.own.deliveries.list().map(({ target }) => target);

/** Opens a line after everything before it, so that seeing its post means the rest was seen too. */
async function afterAnotherBroadcast(): Promise<void> {
  const station = addStation(house.own, 'Cuoi cung', 'village');
  addVillage(house.own, 'Bản Cuối', station.id);
  const written = writeSegment(house.own);
  approve(house.own, written);
  air(house.own, plan(house.own, written, station.id));
  await vi.waitFor(() => expect(targets()).toContain('Nhóm Zalo bản Cuối'));
}

describe('delivery', () => {
  it('prepares one post for each village that hears the station, as the broadcast begins', async () => {
    const station = addStation(house.own, 'Cum dong', 'village');
    const other = addStation(house.own, 'Cum tay', 'village');
    addVillage(house.own, 'Bản Nà Đa', station.id);
    addVillage(house.own, 'Tân Bình', station.id);
    addVillage(house.own, 'Bản Nà Đon', other.id);
    const written = writeSegment(house.own, { slug: 'lua-dao' });
    approve(house.own, written);
    deliver();
    const broadcast = plan(house.own, written, station.id);
    expect(targets()).toEqual([]);
    air(house.own, broadcast);
    await vi.waitFor(() => expect(targets()).toHaveLength(2));
    expect([...targets()].sort()).toEqual(['Nhóm Zalo bản Nà Đa', 'Nhóm Zalo bản Tân Bình']);
    expect(house.own.deliveries.list()[0]).toMatchObject({
      state: 'ready',
      path: '/nghe/lua-dao',
      broadcastId: broadcast.id,
      clipId: written.clip.id,
    });
  });

  it('catches up with what began while it was down, once', async () => {
    const station = addStation(house.own, 'Cum dong', 'village');
    addVillage(house.own, 'Bản Nà Đa', station.id);
    const written = writeSegment(house.own);
    approve(house.own, written);
    air(house.own, plan(house.own, written, station.id));
    deliver()();
    expect(targets()).toEqual(['Nhóm Zalo bản Nà Đa']);
    deliver()();
    deliver()();
    expect(targets()).toHaveLength(1);
  });

  it('learns of a line that another process wrote', async () => {
    const station = addStation(house.own, 'Cum dong', 'village');
    addVillage(house.own, 'Bản Nà Đa', station.id);
    const written = writeSegment(house.own);
    approve(house.own, written);
    const broadcast = plan(house.own, written, station.id);
    deliver();
    const playout = openStore(house.dir, () => house.now.at);
    stops.push(() => playout.close());
    air(playout.of(house.own.communeId), broadcast);
    await vi.waitFor(() => expect(targets()).toEqual(['Nhóm Zalo bản Nà Đa']));
  });

  it('gives the trial station one post a clip, however often the clip airs', async () => {
    const trial = addStation(house.own, 'Kenh thu', 'trial');
    const sample = writeSegment(house.own, { isSample: true });
    deliver();
    air(house.own, plan(house.own, sample, trial.id));
    air(house.own, plan(house.own, sample, trial.id));
    await afterAnotherBroadcast();
    expect(targets().filter((target) => target === 'Nhóm Zalo chạy thử')).toHaveLength(1);
    expect(house.own.deliveries.list().find(({ isSample }) => isSample)?.text).toContain(
      'Bài mẫu, phát trên kênh thử lúc 17:00 ngày 21/11.',
    );
  });

  it('prepares nothing for what was skipped or stopped, nor for a clip nobody approved', async () => {
    const station = addStation(house.own, 'Cum dong', 'village');
    const trial = addStation(house.own, 'Kenh thu', 'trial');
    addVillage(house.own, 'Bản Nà Đa', station.id);
    const approved = writeSegment(house.own);
    approve(house.own, approved);
    const skipped = plan(house.own, approved, station.id);
    const line = house.own.asAired.get(air(house.own, skipped))!;
    house.own.asAired.close(line.id, { outcome: 'stopped', endedAt: 1, framesSent: 3 });
    house.own.asAired.open({ ...line, startedAt: null, outcome: 'skipped', reason: 'missed' });
    deliver();
    air(house.own, plan(house.own, writeSegment(house.own), trial.id));
    await afterAnotherBroadcast();
    expect(targets()).toEqual(['Nhóm Zalo bản Cuối']);
  });

  it('does not bring back the posts of samples that were removed', () => {
    const trial = addStation(house.own, 'Kenh thu', 'trial');
    const sample = writeSegment(house.own, { isSample: true });
    air(house.own, plan(house.own, sample, trial.id));
    deliver()();
    expect(targets()).toHaveLength(1);
    house.own.segments.remove(sample.segment.id);
    house.own.deliveries.removeSamples();
    deliver()();
    expect(targets()).toEqual([]);
  });

  it('tries again with the next change when a write failed', async () => {
    const station = addStation(house.own, 'Cum dong', 'village');
    addVillage(house.own, 'Bản Nà Đa', station.id);
    const written = writeSegment(house.own);
    approve(house.own, written);
    air(house.own, plan(house.own, written, station.id));
    const errors: unknown[] = [];
    const fault = { is: true };
    const failing = {
      ...house.store,
      of: (id: string) => {
        if (fault.is) throw new Error('busy');
        return house.store.of(id);
      },
    };
    stops.push(
      startDelivery(
        failing,
        () => house.now.at,
        undefined,
        (e) => errors.push(e),
      ),
    );
    expect(errors).toHaveLength(1);
    fault.is = false;
    house.own.settings.set('anything', 'changed');
    await vi.waitFor(() => expect(targets()).toEqual(['Nhóm Zalo bản Nà Đa']));
  });

  it('ends with its signal', async () => {
    const ending = new AbortController();
    startDelivery(house.store, () => house.now.at, ending.signal);
    ending.abort();
    deliver()();
    await afterAnotherBroadcastUnseen();
    expect(targets()).toEqual([]);
  });
});

async function afterAnotherBroadcastUnseen(): Promise<void> {
  const station = addStation(house.own, 'Cum dong', 'village');
  addVillage(house.own, 'Bản Nà Đa', station.id);
  const written = writeSegment(house.own);
  approve(house.own, written);
  const seen: unknown[] = [];
  stops.push(house.store.changes.watch((changes) => seen.push(...changes)));
  air(house.own, plan(house.own, written, station.id));
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(0));
}
