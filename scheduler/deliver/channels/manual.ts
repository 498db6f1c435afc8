import type { CommuneStore } from '../../../content/store/index.js';
import type { MessageChannel } from '../message-channel.js';

/** A person copies the text from the outbox and pastes it into the group: works without any account. */
export function manualChannel(own: Pick<CommuneStore, 'deliveries'>): MessageChannel {
  return {
    name: 'manual',
    offer: (post) => own.deliveries.prepare({ channel: 'manual', ...post }),
  };
}
