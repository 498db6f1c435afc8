import swagger from '@fastify/swagger';
import type { App } from '../app-type.js';

/** The API described by the very schemas that check it, at /api/openapi.json. */
export async function addApiPage(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: { info: { title: 'Loa Bản', version: '1' }, servers: [{ url: '/' }] },
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
