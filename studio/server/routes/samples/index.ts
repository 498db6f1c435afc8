import { removeSamples } from '../../../../content/samples/index.js';
import { userOf, type App } from '../../app-type.js';
import type { Studio } from '../../studio.js';

export function sampleRoutes(api: App, { own, store, write }: Studio): void {
  api.post('/api/samples/remove', async (request, reply) => {
    await write(() => {
      removeSamples(store, own);
      own.audit.add(userOf(request).id, 'samples-remove', 'commune', own.communeId);
    });
    return reply.code(204).send();
  });
}
