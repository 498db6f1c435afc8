import type { App } from '../../app-type.js';
import type { Studio } from '../../studio.js';

/** Answers ok only when the store answers: a process that lost its disk is not well. */
export function healthRoutes(app: App, { store, own }: Studio): void {
  app.get('/healthz', { logLevel: 'silent' }, async (_request, reply) => {
    const known = store.communes.get(own.communeId) !== null;
    return reply.code(known ? 200 : 503).send({ ok: known, service: 'loa-ban-studio' });
  });
}
