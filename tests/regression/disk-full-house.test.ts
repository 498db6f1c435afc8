import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { watchDisk } from '../../commands/serve/disk-watch.js';
import { ProcessLog } from '../../commands/serve/supervisor/process-log.js';
import type { CommuneStore } from '../../content/store/index.js';
import { Monitor } from '../../scheduler/monitor/monitor.js';
import { loaBan } from '../helpers/command-line.js';
import { addScript, settled, startRunner, whenDone } from '../helpers/runner.js';
import { temporaryStore } from '../helpers/store.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { removeTinyDisk, tinyDisk } from '../helpers/tiny-disk.js';
import { ToneEngine } from '../helpers/tone-engine.js';
import { until } from '../helpers/until.js';

const full = () => Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });

/** On a full disk the monitor and the pipeline died again and again, and nobody was told why. */
it('the monitor listens on, and says that nothing was written down', () => {
  const { store } = temporaryStore();
  store.communes.list = () => {
    throw full();
  };
  const troubles: unknown[] = [];
  const monitor = new Monitor({
    store,
    clock: () => 0,
    outputs: {},
    onChange: () => undefined,
    onTrouble: (error) => troubles.push(error),
  });
  monitor.start();
  monitor.stop();
  expect(troubles).toEqual([expect.objectContaining({ code: 'SQLITE_FULL' })]);
});

it('the pipeline works on, and gives up what it keeps to be quick', async () => {
  const at = temporaryStore();
  const kept = path.join(at.dataDir, 'cache', '00');
  mkdirSync(kept, { recursive: true });
  writeFileSync(path.join(kept, 'old'), 'kept');
  const of = at.store.of.bind(at.store);
  const faults = { left: 3 };
  at.store.of = (id) => withFull(of(id), faults);
  const job = at.own.jobs.add({
    kind: 'render',
    scriptId: addScript(at, ['Kính thưa bà con.']).id,
    voiceId: null,
  });
  const runner = await startRunner(at, new ToneEngine());
  whenDone(() => runner.stop());
  await settled(at, job);
  expect(at.own.jobs.get(job.id)?.state).toBe('done');
  expect(faults.left).toBe(0);
  await until('the oldest is gone', () => !existsSync(path.join(kept, 'old')));
}, 30_000);

it('a person is told which disk is full and what to do', async () => {
  const folder = temporaryFolder();
  const said: string[] = [];
  const stop = watchDisk(folder, (sentence) => said.push(sentence), {
    lookMs: 5,
    lowBytes: Infinity,
  });
  await until('it is said', () => said.length > 0);
  stop();
  expect(said).toEqual([expect.stringContaining(`Đĩa chứa ${folder} đã đầy (chỗ trống:`)]);
});

it('of a crash what was wrong is told, not the last line of it', async () => {
  const log = new ProcessLog(temporaryFolder(), 'monitor');
  const crash =
    '\nSqliteError: database or disk is full\n    at x (y.ts:1:1) {\n  code: 1\n}\n\nNode.js v20\n';
  log.write(Buffer.from(`/app/transaction.js:76\n\t\tthrow ex;\n\t\t^${crash}`));
  expect(log.lastLine).toBe('SqliteError: database or disk is full');
  await log.close();
});

const disk = tinyDisk();
it.skipIf(disk === undefined)('a first start there says so in one sentence', async () => {
  whenDone(async () => removeTinyDisk(disk));
  const LOA_DATA = path.join(disk ?? '', 'data');
  const { code, stderr } = await loaBan(['serve'], { environment: { LOA_DATA, PORT: '0' } });
  expect(stderr).toMatch(/^Đĩa chứa .+ đã đầy \(chỗ trống: dưới 1 MB\)\. .+\n$/u);
  expect(code).toBe(1);
});

function withFull(own: CommuneStore, faults: { left: number }): CommuneStore {
  const orFull =
    <A extends unknown[], R>(work: (...given: A) => R) =>
    (...given: A): R => {
      if (faults.left === 0) return work(...given);
      faults.left--;
      throw full();
    };
  const requeue = orFull(own.jobs.requeue.bind(own.jobs));
  const claim = orFull(own.jobs.claim.bind(own.jobs));
  Object.assign(own.jobs, { requeue, claim });
  return own;
}
