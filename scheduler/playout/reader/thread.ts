/** The reader's thread: its own connections, so that nothing it waits for is felt by the frames. */
import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../../../content/model/index.js';
import { openStore } from '../../../content/store/index.js';
import { JournalThread } from '../journal/journal-thread.js';
import { StoreAirLog } from '../journal/store-air-log.js';
import type { ToLoop, ToReader } from '../protocol.js';
import { Reader } from './reader.js';
import { StoreRundown } from './store-rundown.js';

const QUIET_MS = 60_000;

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

const complaint = { after: 0 };

const store = openStore(dataDir, clock);
recover();
const journal = new JournalThread({ dataDir, clockOffsetMs }, (message) => {
  if (message.kind === 'stored') reader.stored(message.broadcastIds);
  else complain(message.text);
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

/** The log can wait, also for the next start; what is on the air cannot. */
function recover(): void {
  try {
    new StoreAirLog(store).recover();
  } catch (error) {
    complain(String(error));
  }
}

/** It is tried again twenty times a second: said as often, the words would fill what is left. */
function complain(why: string): void {
  if (clock() < complaint.after) return;
  complaint.after = clock() + QUIET_MS;
  post({ kind: 'log', level: 'error', text: `the log was not written: ${why}` });
}

async function stop(): Promise<void> {
  unwatch();
  reader.stop();
  await journal.close();
  store.close();
  post({ kind: 'stopped' });
  port?.close();
}
