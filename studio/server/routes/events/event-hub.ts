import type { ChangeEvent } from '../../../../content/contract/index.js';
import type { Change } from '../../../../content/store/index.js';
import type { Writable } from 'node:stream';

/** A page that reads nothing for so long is gone; what waits for it must not fill the memory. */
const MAX_WAITING_BYTES = 256 * 1024;

/** Every open page's stream of changes. Owned by the app, which closes it. */
export class EventHub {
  readonly #pages = new Map<Writable, () => boolean>();

  get size(): number {
    return this.#pages.size;
  }

  /** `stillWelcome` is asked at each beat: a session that ended must not go on hearing. */
  add(page: Writable, stillWelcome: () => boolean): void {
    this.#pages.set(page, stillWelcome);
    page.once('close', () => this.#pages.delete(page));
    page.write('retry: 2000\n: xin chào\n\n');
  }

  /** Several changes of one thing in one look are one event. */
  tell(changes: readonly Change[]): void {
    const distinct = new Map<string, ChangeEvent>();
    changes.forEach(({ topic, ref }) => distinct.set(`${topic} ${ref}`, { topic, ref }));
    const text = [...distinct.values()]
      .map((event) => `event: change\ndata: ${JSON.stringify(event)}\n\n`)
      .join('');
    this.#send(text);
  }

  /** A comment: keeps the connection through proxies, and finds out who has gone. */
  beat(): void {
    this.#pages.forEach((stillWelcome, page) => stillWelcome() || page.end());
    this.#send(': còn đây\n\n');
  }

  close(): void {
    this.#pages.forEach((_, page) => page.end());
  }

  #send(text: string): void {
    this.#pages.forEach((_, page) => {
      if (page.writableEnded) return;
      if (page.writableLength > MAX_WAITING_BYTES) page.destroy();
      else page.write(text);
    });
  }
}
