import path from 'node:path';
import { root } from '../root.js';
import type { ProcessSpec } from './supervisor/index.js';

/** All processes of one computer; the village box alone runs elsewhere. */
const FOLDERS: Readonly<Record<string, string>> = {
  playout: 'scheduler/playout',
  pipeline: 'pipeline',
  scheduler: 'scheduler',
  site: 'player/site',
  studio: 'studio/server',
  monitor: 'scheduler/monitor',
};

/**
 * Read by the C library of Linux at the start of a process: a voice's large tensors go back to the
 * system when they are freed. By itself it would keep half of what one voice took, for good.
 */
const GIVE_MEMORY_BACK = { MALLOC_MMAP_THRESHOLD_: '1048576', MALLOC_TRIM_THRESHOLD_: '1048576' };

/** Playout first: what is on the air waits for nobody. */
export function houseProcesses(dataDir: string): readonly ProcessSpec[] {
  return Object.entries(FOLDERS).map(([name, folder]) => ({
    name,
    main: path.join(root, 'dist', folder, 'main.js'),
    environment: { LOA_DATA: dataDir, ...(name === 'pipeline' && GIVE_MEMORY_BACK) },
  }));
}
