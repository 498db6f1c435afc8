import { statfs } from 'node:fs/promises';
import { errorSentence } from '../../content/model/index.js';
import { freeSpace } from '../../content/store/index.js';

const LOOK_MS = 30_000;
/** A clip of some minutes, its files and the database's own journal need about this much (bytes). */
const LOW_BYTES = 50_000_000;

/**
 * Says once that the disk is full, and again only when it has been well in between. Nothing else can:
 * what the parts find out is told through the database, which is then not written.
 *
 * @returns what ends the watch
 */
export function watchDisk(
  folder: string,
  say: (sentence: string) => void,
  { lookMs = LOOK_MS, lowBytes = LOW_BYTES } = {},
): () => void {
  const state = { low: false };
  const look = async () => {
    const low = await isLow(folder, lowBytes);
    // A look that took long ends beside the next: what was said is asked only now.
    const isNew = low && !state.low;
    state.low = low;
    if (isNew) say(errorSentence('DISK_FULL', { path: folder, free: await freeSpace(folder) }));
  };
  const timer = setInterval(() => void look(), lookMs);
  void look();
  return () => clearInterval(timer);
}

async function isLow(folder: string, lowBytes: number): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < lowBytes;
  } catch {
    // Not known is not full.
    return false;
  }
}
