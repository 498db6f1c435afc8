import { MarkDeliveryBody, OutboxView } from '../../../../content/contract/index.js';
import { LoaError, type Delivery } from '../../../../content/model/index.js';
import { userOf, type App } from '../../app-type.js';
import { IdParams } from '../../params.js';
import type { Studio } from '../../studio.js';
import { publicUrlCheck, type PublicUrl } from './public-url.js';

export function outboxRoutes(api: App, { own, store, config, clock }: Studio): void {
  const response = { 200: OutboxView };
  const check = publicUrlCheck(config.LOA_PUBLIC_URL, clock, () =>
    store.changes.record('delivery', 'public-url', clock()),
  );
  api.addHook('preClose', async () => check.close());

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
      own.deliveries.mark(id, done, user.id);
      own.audit.add(user.id, done ? 'delivery-done' : 'delivery-undone', 'delivery', id);
      return outbox();
    },
  );

  function outbox(): OutboxView {
    const publicUrl = check.current();
    const deliveries = own.deliveries.list().map((one) => deliveryView(one, publicUrl));
    return { publicUrl, deliveries };
  }
}

/** A link that residents cannot open is worse than none: it is left out of what is copied. */
function deliveryView(
  delivery: Delivery,
  { state, url }: PublicUrl,
): OutboxView['deliveries'][number] {
  const link = state === 'ok' && url !== null ? url + delivery.path : null;
  return {
    id: delivery.id,
    target: delivery.target,
    title: delivery.text.split('\n')[0] ?? '',
    copyText: link === null ? delivery.text : `${delivery.text}\n${link}`,
    link,
    path: delivery.path,
    isSample: delivery.isSample,
    state: delivery.state,
    createdAt: delivery.createdAt,
    doneAt: delivery.doneAt,
  };
}
