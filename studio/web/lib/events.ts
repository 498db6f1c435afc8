/**
 * Live updates: one EventSource for all screens. A screen names the topics it shows and reads again
 * what changed; after a lost connection everything is read again.
 *
 * Browsers open six connections to a host for all windows together, and keep those of a page that
 * was left. So a page out of sight gives its own back: the seventh window would else never open.
 */
import { API } from '../../../content/contract/routes.js';
import type { ChangeEvent } from './types.js';

type Listener = () => void;
interface Subscription {
  readonly topics: readonly string[];
  readonly listener: Listener;
}

const RETRY_MS = 3_000;

class Events extends EventTarget {
  readonly #subscriptions = new Set<Subscription>();
  #source: EventSource | null = null;
  #wanted = false;
  #hasRested = false;
  #retry: number | undefined;
  #online = true;

  get online(): boolean {
    return this.#online;
  }

  start(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    document.addEventListener('visibilitychange', this.#seenOrNot);
    window.addEventListener('pagehide', this.#rest);
    window.addEventListener('pageshow', this.#seenOrNot);
    this.#seenOrNot();
  }

  stop(): void {
    this.#wanted = false;
    document.removeEventListener('visibilitychange', this.#seenOrNot);
    window.removeEventListener('pagehide', this.#rest);
    window.removeEventListener('pageshow', this.#seenOrNot);
    this.#close();
    this.#setOnline(true);
  }

  /** @returns the function that ends the subscription */
  subscribe(topics: readonly string[], listener: Listener): () => void {
    const subscription = { topics, listener };
    this.#subscriptions.add(subscription);
    return () => this.#subscriptions.delete(subscription);
  }

  readonly #seenOrNot = () => {
    if (document.visibilityState === 'hidden') this.#rest();
    else if (!this.#source) this.#connect();
  };

  readonly #rest = () => {
    this.#hasRested ||= this.#source !== null;
    this.#close();
  };

  #close(): void {
    clearTimeout(this.#retry);
    this.#source?.close();
    this.#source = null;
  }

  #connect(): void {
    const source = new EventSource(API.events);
    this.#source = source;
    source.addEventListener('open', () => this.#opened());
    source.addEventListener('change', (event) => this.#changed(event as MessageEvent<string>));
    source.addEventListener('error', () => this.#lost(source));
  }

  #opened(): void {
    const wasLost = !this.#online || this.#hasRested;
    this.#hasRested = false;
    this.#setOnline(true);
    if (wasLost) for (const { listener } of this.#subscriptions) listener();
  }

  /** The browser tries again by itself unless the server refused; then we do. */
  #lost(source: EventSource): void {
    this.#setOnline(false);
    if (source.readyState !== EventSource.CLOSED) return;
    clearTimeout(this.#retry);
    this.#retry = window.setTimeout(() => {
      if (this.#source === source) this.#connect();
    }, RETRY_MS);
  }

  #changed(event: MessageEvent<string>): void {
    const change = JSON.parse(event.data) as ChangeEvent;
    for (const { topics, listener } of this.#subscriptions) {
      if (topics.includes(change.topic)) listener();
    }
  }

  #setOnline(online: boolean): void {
    if (this.#online === online) return;
    this.#online = online;
    this.dispatchEvent(new Event('online-changed'));
  }
}

export const events = new Events();
