/** The reader's thread: its own connections, so that nothing it waits for is felt by the frames. */
import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../../../content/model/index.js';
import { openStore } from '../../../content/store/index.js';
import type { ToLoop, ToReader } from '../protocol.js';
import { Journal } from './journal.js';
import { Reader } from './reader.js';
import { StoreAirLog } from './store-air-log.js';
import { StoreRundown } from './store-rundown.js';

export interface ReaderData {
  readonly dataDir: string;
  readonly clockOffsetMs: number;
}

const port = parentPort;
if (!port) throw new Error('the reader runs as a thread of playout');
const { dataDir, clockOffsetMs } = workerData as ReaderData;
const clock = systemClock(clockOffsetMs);
const post = (message: ToLoop, transfer: readonly ArrayBuffer[] = []) =>
  port.postMessage(message, transfer);

const store = openStore(dataDir, clock);
// Its own connection that never waits for a lock: a busy log must not delay the rules.
const logStore = openStore(dataDir, clock, { busyTimeoutMs: 0 });
new StoreAirLog(store).recover();
const journal = new Journal(new StoreAirLog(logStore), (error) =>
  post({ kind: 'log', level: 'error', text: `the log could not be written: ${String(error)}` }),
);
const reader = new Reader({
  rundown: new StoreRundown(store),
  journal,
  files: store.files,
  clock,
  post,
});
const unwatch = store.changes.watch((changes) => reader.changed(changes));

port.on('message', (message: ToReader) => {
  if (message.kind === 'stop') void stop();
  else reader.receive(message);
});
reader.start();

async function stop(): Promise<void> {
  unwatch();
  await reader.stop();
  logStore.close();
  store.close();
  post({ kind: 'stopped' });
  port?.close();
}
