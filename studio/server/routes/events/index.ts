import { PassThrough } from 'node:stream';
import { LoaError } from '../../../../content/model/index.js';
import type { App } from '../../app-type.js';
import type { Studio } from '../../studio.js';
import { EventHub } from './event-hub.js';

const BEAT_MS = 15_000;
const MAX_PAGES = 200;

/** GET /api/events: what changed, in whichever process, as it changes. */
export function eventRoutes(api: App, { store, own }: Studio): void {
  const hub = new EventHub();
  const stopWatching = store.changes.watch((changes) => hub.tell(changes));
  const beat = setInterval(() => hub.beat(), BEAT_MS);
  api.addHook('preClose', async () => {
    stopWatching();
    clearInterval(beat);
    hub.close();
  });

  api.get('/api/events', { schema: { hide: true } }, async (request, reply) => {
    if (hub.size >= MAX_PAGES) throw new LoaError('TOO_MANY_WATCHERS');
    const page = new PassThrough();
    const { sessionHash } = request;
    hub.add(page, () => sessionHash !== null && own.users.bySession(sessionHash) !== null);
    return reply
      .headers({ 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
      .header('x-accel-buffering', 'no')
      .send(page);
  });
}
