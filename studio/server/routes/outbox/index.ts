import { MarkDeliveryBody, OutboxView } from '../../../../content/contract/index.js';
import { LoaError, type Delivery } from '../../../../content/model/index.js';
import type { CommuneStore } from '../../../../content/store/index.js';
import { copyText, residentLink, type PublicLink } from '../../../../scheduler/index.js';
import { userOf, type App } from '../../app-type.js';
import { IdParams } from '../../params.js';
import type { Studio } from '../../studio.js';
import { publicUrl, publicUrlView } from './public-url.js';

export function outboxRoutes(api: App, { own, store, write, config, clock }: Studio): void {
  const response = { 200: OutboxView };
  const closing = new AbortController();
  api.addHook('preClose', async () => closing.abort());
  const announce = async () => {
    if (closing.signal.aborted) return;
    await write(() => store.changes.record('delivery', 'public-url', clock()));
  };
  const residents = publicUrl(config.LOA_PUBLIC_URL, clock, announce, (error) =>
    api.log.warn({ err: error }, 'public address'),
  );
  const outbox = (): OutboxView => outboxView(own, residents.current());

  api.get('/api/outbox', { schema: { response } }, async () => outbox());

  api.post(
    '/api/outbox/:id',
    { schema: { params: IdParams, body: MarkDeliveryBody, response } },
    async (request) => {
      const { id } = request.params;
      const { done } = request.body;
      const user = userOf(request);
      if (!own.deliveries.list().some((delivery) => delivery.id === id))
        throw new LoaError('NOT_FOUND', { what: 'lượt gửi này' });
      await write(() => {
        own.deliveries.mark(id, done, user.id);
        own.audit.add(user.id, done ? 'delivery-done' : 'delivery-undone', 'delivery', id);
      });
      return outbox();
    },
  );
}

function outboxView(own: CommuneStore, link: PublicLink): OutboxView {
  return {
    publicUrl: publicUrlView(link),
    deliveries: own.deliveries.list().map((delivery) => deliveryView(own, delivery, link)),
  };
}

/** A link that residents cannot open is worse than none: it is left out of what is copied. */
function deliveryView(
  own: CommuneStore,
  delivery: Delivery,
  publicLink: PublicLink,
): OutboxView['deliveries'][number] {
  const link = residentLink(publicLink, delivery.path);
  return {
    id: delivery.id,
    target: delivery.target,
    title: own.segments.get(delivery.segmentId)?.title ?? firstLine(delivery.text),
    copyText: copyText(delivery, link),
    link,
    path: delivery.path,
    isSample: delivery.isSample,
    state: delivery.state,
    createdAt: delivery.createdAt,
    doneAt: delivery.doneAt,
  };
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
