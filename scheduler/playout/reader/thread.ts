/** The reader's thread: its own connections, so that nothing it waits for is felt by the frames. */
import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../../../content/model/index.js';
import { openStore } from '../../../content/store/index.js';
import { JournalThread } from '../journal/journal-thread.js';
import { StoreAirLog } from '../journal/store-air-log.js';
import type { ToLoop, ToReader } from '../protocol.js';
import { Reader } from './reader.js';
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
new StoreAirLog(store).recover();
const journal = new JournalThread({ dataDir, clockOffsetMs }, (message) => {
  if (message.kind === 'stored') reader.stored(message.broadcastIds);
  else post({ kind: 'log', level: 'error', text: `the log was not written: ${message.text}` });
});
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
  reader.stop();
  await journal.close();
  store.close();
  post({ kind: 'stopped' });
  port?.close();
}
