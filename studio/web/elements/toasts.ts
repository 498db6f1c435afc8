import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { LoaElement } from '../lib/element.js';
import { sentenceOf } from '../lib/http.js';
import { toasts, type ToastMessage } from '../lib/toast.js';

/** Long enough to read two lines and reach the button. */
const SHOWN_MS = 9_000;
const AT_MOST = 3;

@customElement('loa-toasts')
export class LoaToasts extends LoaElement {
  @state() private messages: readonly ToastMessage[] = [];
  readonly #timers = new Set<number>();

  override connectedCallback() {
    super.connectedCallback();
    toasts.addEventListener('toast', this.#add);
  }

  override disconnectedCallback() {
    toasts.removeEventListener('toast', this.#add);
    for (const timer of this.#timers) clearTimeout(timer);
    super.disconnectedCallback();
  }

  override render() {
    return html`<div class="toasts" role="status" aria-live="polite">
      ${repeat(
        this.messages,
        (message) => message,
        (message) =>
          html`<div class="toast">
            <span class="grow">${message.text}</span>
            ${
              message.undo
                ? html`<button type="button" @click=${() => void this.#undo(message)}>
                    Hoàn tác
                  </button>`
                : nothing
            }
          </div>`,
      )}
    </div>`;
  }

  readonly #add = (event: Event) => {
    const message = (event as CustomEvent<ToastMessage>).detail;
    this.messages = [...this.messages, message].slice(-AT_MOST);
    const timer = window.setTimeout(() => {
      this.#timers.delete(timer);
      this.#drop(message);
    }, SHOWN_MS);
    this.#timers.add(timer);
  };

  #drop(message: ToastMessage) {
    this.messages = this.messages.filter((other) => other !== message);
  }

  async #undo(message: ToastMessage) {
    this.#drop(message);
    try {
      await message.undo?.();
    } catch (error) {
      toasts.dispatchEvent(
        new CustomEvent<ToastMessage>('toast', { detail: { text: sentenceOf(error) } }),
      );
    }
  }
}
