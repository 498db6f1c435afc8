import Fastify from 'fastify';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { App } from '../../../studio/server/app-type.js';
import { addErrorAnswers } from '../../../studio/server/plugins/errors.js';
import { addScreens } from '../../../studio/server/plugins/screens.js';
import { temporaryFolder } from '../../helpers/store.js';

async function screens(built = true): Promise<App> {
  const above = temporaryFolder();
  const folder = path.join(above, 'web-assets');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(above, 'secret.txt'), 'kept to ourselves');
  if (built) writeFileSync(path.join(folder, 'index.html'), '<h1>Loa Bản</h1>');
  writeFileSync(path.join(folder, 'assets', 'main-abc123.js'), 'void 0');
  const app: App = Fastify();
  addErrorAnswers(app, '.');
  await addScreens(app, folder);
  onTestFinished(() => app.close());
  return app;
}

describe('the screens', () => {
  it('open at every address that a person may have kept', async () => {
    const app = await screens();
    for (const url of ['/', '/bai/abc', '/dang-phat?x=1']) {
      const answer = await app.inject({ url, headers: { accept: 'text/html,*/*' } });
      expect([url, answer.statusCode, answer.body]).toEqual([url, 200, '<h1>Loa Bản</h1>']);
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
  });

  it('keep their files for ever, since a changed file has another name', async () => {
    const app = await screens();
    const answer = await app.inject('/assets/main-abc123.js');
    expect(answer.headers['content-type']).toContain('javascript');
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  it.each(['/assets/gone.js', '/api/khong-co', '/api', '/live/x.mp3'])(
    '%s is not answered with a page',
    async (url) => {
      const app = await screens();
      const accept = url.startsWith('/assets') ? 'text/javascript' : 'text/html';
      const answer = await app.inject({ url, headers: { accept } });
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([404, 'NOT_FOUND']);
    },
  );

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt'])(
    '%s does not leave the folder',
    async (url) => {
      const app = await screens();
      expect((await app.inject(url)).body).not.toContain('kept to ourselves');
    },
  );

  it('say so where they were not built', async () => {
    const app = await screens(false);
    const answer = await app.inject('/');
    expect(answer.json()).toMatchObject({ code: 'PART_NOT_RUNNING' });
  });
});
