import { Type } from '@fastify/type-provider-typebox';
import { AsAiredView, BroadcastView } from '../../../../content/contract/index.js';
import type { App } from '../../app-type.js';
import { SpanQuery } from '../../params.js';
import { badInput } from '../../plugins/input-errors.js';
import type { Studio } from '../../studio.js';
import { asAiredView, broadcastView } from './broadcast-view.js';

/** A season: more than any screen shows, and as much as one answer should hold. */
const MAX_SPAN_MS = 100 * 24 * 60 * 60_000;
const LOG_LINES = 200;

export function programmeRoutes(api: App, { own }: Studio): void {
  api.get(
    '/api/rundown',
    { schema: { querystring: SpanQuery, response: { 200: Type.Array(BroadcastView) } } },
    async (request) => {
      const [from, to] = [Number(request.query.from), Number(request.query.to)];
      if (to < from || to - from > MAX_SPAN_MS)
        throw badInput('to', 'cần sau mốc đầu và trong vòng 100 ngày');
      return own.broadcasts.between(from, to).map((broadcast) => broadcastView(broadcast, own));
    },
  );

  api.get('/api/log', { schema: { response: { 200: Type.Array(AsAiredView) } } }, async () =>
    own.asAired.recent(LOG_LINES).map((line) => asAiredView(line, own)),
  );
}
