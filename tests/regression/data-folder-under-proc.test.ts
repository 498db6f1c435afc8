import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { systemClock } from '../../content/model/index.js';
import { openStore } from '../../content/store/index.js';
import { loaBan } from '../helpers/command-line.js';

/** Node's recursive mkdir never returned there, using a whole core. */
it.skipIf(!existsSync('/proc/self'))('a data folder under /proc is refused at once', async () => {
  const refused = { code: 'DATA_FOLDER_UNUSABLE', params: { path: '/proc/loa/ban' } };
  expect(() => openStore('/proc/loa/ban', systemClock())).toThrow(expect.objectContaining(refused));
  const environment = { LOA_DATA: '/proc/loa/ban', ICECAST_URL: '' };
  const { code, stderr } = await loaBan(['serve'], { environment });
  expect(stderr).toMatch(/^Không ghi được vào thư mục dữ liệu “\/proc\/loa\/ban”\..*\n$/);
  expect(code).toBe(1);
});
