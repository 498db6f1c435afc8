import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../content/model/index.js';
import { openStore } from '../../content/store/index.js';
import { loaBan } from '../helpers/command-line.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const HEAD = '---\ntitle: Cài VNeID\ntopic: dich-vu-cong\nclass: thong-thuong\n---\n';
const PROC = '/proc/loa/ban';

/** Node's recursive mkdir never returned there, using a whole core. */
describe.skipIf(!existsSync('/proc/self'))('a folder under /proc', () => {
  it('is refused at once as the data folder', async () => {
    const refused = { code: 'DATA_FOLDER_UNUSABLE', params: { path: PROC } };
    expect(() => openStore(PROC, systemClock())).toThrow(expect.objectContaining(refused));
    const environment = { LOA_DATA: PROC, ICECAST_URL: '' };
    const { code, stderr } = await loaBan(['serve'], { environment });
    expect(stderr).toMatch(/^Không ghi được vào thư mục dữ liệu “\/proc\/loa\/ban”\..*\n$/);
    expect(code).toBe(1);
  });

  it('is refused at once as the place for a clip, and as a cache costs only time', async () => {
    const file = path.join(temporaryFolder(), 'bai.md');
    writeFileSync(file, `${HEAD}\n## vi\n\nKính thưa bà con.\n`);
    const environment = { LOA_DATA: PROC };
    const { code, stderr } = await loaBan(['render', file, '--out', PROC], { environment });
    expect(stderr).toContain('Không ghi được vào thư mục “/proc/loa/ban”.');
    expect(code).toBe(1);
  });
});
