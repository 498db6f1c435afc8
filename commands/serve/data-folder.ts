import { LoaError } from '../../content/model/index.js';
import { lockDataFolder, type FolderLock } from '../../content/store/index.js';
import { comesTrue } from './patience.js';

/** A `serve` that was asked to stop may still be closing its log (milliseconds). */
const PATIENCE_MS = 3_000;

/**
 * Two houses on one folder would put every clip on the air twice.
 *
 * @throws LoaError DATA_FOLDER_IN_USE, DATA_FOLDER_UNUSABLE
 */
export async function takeDataFolder(
  dataDir: string,
  patienceMs = PATIENCE_MS,
): Promise<FolderLock> {
  const held: { lock: FolderLock | null } = { lock: null };
  await comesTrue(() => (held.lock = lockDataFolder(dataDir)) !== null, patienceMs);
  if (held.lock) return held.lock;
  throw new LoaError('DATA_FOLDER_IN_USE', { path: dataDir });
}
