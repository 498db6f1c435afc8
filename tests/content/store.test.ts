import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import Database from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { isLoaError, SAMPLE_JOB_PRIORITY } from '../../content/model/index.js';
import { LEASE_MS, openStore, type Change } from '../../content/store/index.js';
import {
  addClip,
  addSegment,
  paragraph,
  temporaryFolder,
  temporaryStore,
} from '../helpers/store.js';
import { caught } from '../helpers/caught.js';

const text = [paragraph('Bà con chú ý.')];

describe('the store', () => {
  it('opens a new folder with every safety on and every table strict', () => {
    const { dataDir } = temporaryStore();
    const db = new Database(path.join(dataDir, 'loa.db'), { readonly: true });
    const tables = db.pragma('table_list') as { schema: string; name: string; strict: number }[];
    const ours = tables.filter((one) => one.schema === 'main' && !one.name.startsWith('sqlite_'));
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(ours.length).toBeGreaterThan(15);
    expect(ours.filter((one) => one.strict === 0)).toEqual([]);
    db.close();
  });

  it('refuses data that a newer version wrote', () => {
    const { dataDir, store } = temporaryStore();
    store.close();
    const db = new Database(path.join(dataDir, 'loa.db'));
    db.pragma('user_version = 9999');
    db.close();
    expect(() => openStore(dataDir, Date.now)).toThrow('phần mềm mới hơn');
  });

  it('says which folder cannot be written', () => {
    expect(() => openStore('/dev/null/loa', Date.now)).toThrow('“/dev/null/loa”');
  });

  it('is migrated once when several processes open a new folder together', () => {
    const folder = temporaryFolder();
    const script = `
      const { openStore } = await import(${JSON.stringify(new URL('../../content/store/index.js', import.meta.url).href)});
      openStore(${JSON.stringify(folder)}, Date.now).close();`;
    const shell = Array.from({ length: 4 }, () => `"$NODE" --input-type=module -e "$CODE" &`);
    execFileSync('sh', ['-c', `${shell.join('\n')} wait`], {
      env: { ...process.env, NODE: process.execPath, CODE: script },
    });
    expect(() => openStore(folder, Date.now).close()).not.toThrow();
  });
});

describe('a script', () => {
  it('is overwritten while it is a draft and numbered anew once it has a clip', async () => {
    const world = temporaryStore();
    const segment = addSegment(world.own);
    const first = world.own.segments.saveScript(segment.id, 'vi', text);
    const draft = world.own.segments.saveScript(segment.id, 'vi', [paragraph('Sửa lại.')]);
    expect([draft.id, draft.revision]).toEqual([first.id, 1]);
    await addClip(world, draft);
    expect(world.own.segments.saveScript(segment.id, 'vi', text).revision).toBe(2);
  });

  it.each([
    ['its text', { paragraphs: [paragraph('Khác.')] }],
    ['the title of its segment', { edit: { title: 'Khác' } }],
    ['the class of its segment', { edit: { bulletinClass: 'khan-cap' as const } }],
  ])('loses its approval when a person edits %s', async (_title, change) => {
    const world = temporaryStore();
    const { own } = world;
    const segment = addSegment(own);
    const script = own.segments.saveScript(segment.id, 'vi', text);
    const clip = await addClip(world, script);
    approve(world, segment.id, script.hash, clip.id);
    if ('edit' in change) own.segments.edit(segment.id, change.edit);
    else own.segments.saveScript(segment.id, 'vi', change.paragraphs);
    expect(own.approvals.current(segment.id, 'vi')).toBeNull();
  });

  it('keeps its approval when the same text is saved again', async () => {
    const world = temporaryStore();
    const segment = addSegment(world.own);
    const script = world.own.segments.saveScript(segment.id, 'vi', text);
    const clip = await addClip(world, script);
    approve(world, segment.id, script.hash, clip.id);
    world.own.segments.saveScript(segment.id, 'vi', text);
    expect(world.own.approvals.current(segment.id, 'vi')?.clipId).toBe(clip.id);
  });

  it('is not approved by hashes that are no longer today’s', async () => {
    const world = temporaryStore();
    const segment = addSegment(world.own);
    const heard = world.own.segments.saveScript(segment.id, 'vi', text);
    const clip = await addClip(world, heard);
    world.own.segments.saveScript(segment.id, 'vi', [paragraph('Khác.')]);
    const error = caught(() => approve(world, segment.id, heard.hash, clip.id));
    expect(isLoaError(error) && error.code).toBe('APPROVAL_STALE');
  });

  it('of 50,000 characters is refused with both numbers', () => {
    const { own } = temporaryStore();
    const segment = addSegment(own);
    const long = [paragraph('a'.repeat(50_000))];
    expect(() => own.segments.saveScript(segment.id, 'vi', long)).toThrow('50000 ký tự');
  });
});

describe('a job', () => {
  const wish = { kind: 'render', scriptId: 'script', voiceId: null } as const;

  it('wished for twice while it waits is one job', () => {
    const { own } = temporaryStore();
    expect(own.jobs.add(wish).id).toBe(own.jobs.add(wish).id);
  });

  it('is taken by one worker only, a try-out before all others', () => {
    const { own } = temporaryStore();
    own.jobs.add(wish);
    const tryOut = own.jobs.add({ kind: 'try-out', lang: 'vi', text: 'a', voiceId: null });
    expect(own.jobs.claim('a', ['render', 'try-out'])?.id).toBe(tryOut.id);
    expect(own.jobs.claim('b', ['render', 'try-out'])?.payload).toEqual(wish);
    expect(own.jobs.claim('c', ['render', 'try-out'])).toBeNull();
  });

  it('that a person waits for is taken before a sample’s, however early that was asked for', () => {
    const { own } = temporaryStore();
    own.jobs.add({ ...wish, scriptId: 'sample' }, SAMPLE_JOB_PRIORITY);
    own.jobs.add(wish);
    expect(own.jobs.claim('a', ['render'])?.payload).toEqual(wish);
  });

  it('goes to another worker when its lease has run out, and the first can no longer finish it', () => {
    const clock = { now: 1_000_000 };
    const { own } = temporaryStore(() => clock.now);
    const { id } = own.jobs.add(wish);
    own.jobs.claim('dead', ['render']);
    clock.now += LEASE_MS + 1;
    expect(own.jobs.claim('alive', ['render'])?.id).toBe(id);
    expect(own.jobs.finish(id, 'dead', 'x')).toBe(false);
    expect(own.jobs.finish(id, 'alive', 'y')).toBe(true);
    expect(own.jobs.get(id)).toMatchObject({ state: 'done', resultRef: 'y', attempts: 2 });
  });

  it('waits again when its worker starts anew, and the attempt counts', () => {
    const { own } = temporaryStore();
    const { id } = own.jobs.add(wish);
    own.jobs.claim('pipeline', ['render']);
    expect(own.jobs.requeue('pipeline')).toBe(1);
    expect(own.jobs.get(id)).toMatchObject({ state: 'queued', attempts: 1 });
  });

  it('waits again, with no attempt lost, when its worker hands it back', () => {
    const { own } = temporaryStore();
    const { id } = own.jobs.add(wish);
    own.jobs.claim('pipeline', ['render']);
    expect(own.jobs.handBack('pipeline')).toBe(1);
    expect(own.jobs.get(id)).toMatchObject({ state: 'queued', attempts: 0 });
  });

  it('that failed for a while runs again only after its wait', () => {
    const clock = { now: 1_000 };
    const { own } = temporaryStore(() => clock.now);
    const { id } = own.jobs.add(wish);
    own.jobs.claim('w', ['render']);
    own.jobs.fail(id, 'w', { code: 'DISK_FULL', message: 'Đĩa đầy.' }, 5_000);
    expect(own.jobs.claim('w', ['render'])).toBeNull();
    clock.now = 5_000;
    expect(own.jobs.claim('w', ['render'])?.id).toBe(id);
  });
});

describe('broadcasts and the log', () => {
  it('plans the same thing once', () => {
    const { own } = temporaryStore();
    const station = own.stations.add({
      slug: 'na-da',
      name: 'Bản Nà Đa',
      type: 'village',
      toleranceMs: 1,
      isSample: false,
    });
    const plan = {
      stationId: station.id,
      slotId: null,
      planKey: 'slot/2026-11-22/1',
      plannedAt: 5,
      toleranceMs: 1,
      segmentId: 's',
      lang: 'vi',
      clipId: 'c',
      scriptHash: 'h',
      title: 'Bài',
      bulletinClass: 'thong-thuong',
      isSample: false,
      urgentConfirmedBy: null,
    } as const;
    expect(own.broadcasts.plan(plan)?.state).toBe('planned');
    expect(own.broadcasts.plan(plan)).toBeNull();
    expect(own.broadcasts.between(0, 10)).toHaveLength(1);
  });

  it('never gives a village to a trial station', () => {
    const { own } = temporaryStore();
    const shared = { toleranceMs: 1, isSample: false };
    const trial = own.stations.add({ slug: 'thu', name: 'Kênh thử', type: 'trial', ...shared });
    const village = { slug: 'na-da', name: 'Nà Đa', stationId: trial.id, isSample: false };
    expect(() => own.stations.addVillage(village)).toThrow('Kênh thử không gắn');
  });
});

describe('changes', () => {
  it('made by another process are heard of', async () => {
    const { dataDir, store } = temporaryStore();
    const seen: Change[] = [];
    const stop = store.changes.watch((changes) => seen.push(...changes));
    const other = openStore(dataDir, Date.now);
    const own = other.of(other.communes.list()[0]?.id ?? '');
    const segment = addSegment(own);
    await vi.waitUntil(() => seen.some(({ topic }) => topic === 'segment'));
    expect(seen[0]).toMatchObject({ topic: 'segment', ref: segment.id });
    stop();
    other.close();
  });

  it('made here are heard of too, and none after the watch has ended', async () => {
    const { store, own } = temporaryStore();
    const seen: Change[] = [];
    const stop = store.changes.watch((changes) => seen.push(...changes));
    addSegment(own);
    await vi.waitUntil(() => seen.length === 1);
    stop();
    addSegment(own);
    const later: Change[] = [];
    const stopLater = store.changes.watch((changes) => later.push(...changes));
    addSegment(own);
    await vi.waitUntil(() => later.length === 1);
    stopLater();
    expect(seen).toHaveLength(1);
  });
});

describe('the file store', () => {
  it('keeps a file under the hash of what it holds and opens a part of it', async () => {
    const { store } = temporaryStore();
    const { hash, bytes } = await store.files.put(
      Readable.from([Buffer.from('ab'), Buffer.from('cd')]),
    );
    const part = Buffer.concat(await store.files.openRange(hash, 1, 3).toArray());
    expect([bytes, part.toString()]).toEqual([4, 'bc']);
  });

  it('leaves nothing behind when the source fails in the middle', async () => {
    const { store, dataDir } = temporaryStore();
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('cable pulled');
      })(),
    );
    await expect(store.files.put(broken)).rejects.toThrow('cable pulled');
    expect(readdirSync(path.join(dataDir, 'files', 'incoming'))).toEqual([]);
  });

  it.each(['../../etc/passwd', '', 'A'.repeat(64), `${'a'.repeat(63)}/`])(
    'opens nothing by the name “%s”',
    (name) => {
      const { store } = temporaryStore();
      expect(() => store.files.localPath(name)).toThrow('Không tìm thấy');
    },
  );
});

function approve(
  { own }: ReturnType<typeof temporaryStore>,
  segmentId: string,
  scriptHash: string,
  clipId: string,
) {
  const user =
    own.users.byName('chu-tich') ??
    own.users.add({
      name: 'chu-tich',
      displayName: 'Phó Chủ tịch',
      role: 'approver',
      passwordHash: 'x',
      mustChangePassword: false,
    });
  return own.approvals.approve({ segmentId, lang: 'vi', scriptHash, clipId, userId: user.id });
}
