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

/** Playout first: what is on the air waits for nobody. */
export function houseProcesses(dataDir: string): readonly ProcessSpec[] {
  return Object.entries(FOLDERS).map(([name, folder]) => ({
    name,
    main: path.join(root, 'dist', folder, 'main.js'),
    environment: { LOA_DATA: dataDir },
  }));
}
