/**
 * The journal's thread. An fsync on a busy disk takes a tenth of a second: neither the frames nor the
 * rules may wait for it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../../../content/model/index.js';
import { openStore } from '../../../content/store/index.js';
import type { ReaderData } from '../reader/thread.js';
import { Journal } from './journal.js';
import type { FromJournal, ToJournal } from './journal-thread.js';
import { StoreAirLog } from './store-air-log.js';

/** The last lines are given so long when the process stops. */
const CLOSE_LIMIT_MS = 3_000;

const port = parentPort;
if (!port) throw new Error('the journal runs as a thread of playout');
const { dataDir, clockOffsetMs } = workerData as ReaderData;
const post = (message: FromJournal) => port.postMessage(message);
// It never waits inside SQLite for a lock: while it waits it could not be stopped.
const store = openStore(dataDir, systemClock(clockOffsetMs), { busyTimeoutMs: 0 });
const journal = new Journal(new StoreAirLog(store), {
  stored: (writes) => {
    const over = writes.filter((write) => write.kind !== 'started');
    post({ kind: 'stored', broadcastIds: over.map((write) => write.broadcast.id) });
  },
  fault: (error) => post({ kind: 'fault', text: String(error) }),
});

port.on('message', (message: ToJournal) => {
  if (message.kind === 'add') journal.add(message.write);
  else if (message.kind === 'latest') journal.latest(message.writes);
  else void close();
});

async function close(): Promise<void> {
  await journal.close(CLOSE_LIMIT_MS);
  store.close();
  port?.close();
}
