import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LoaElement } from '../lib/element.js';

/** What cannot be undone is asked once, with its effect in numbers. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly stop?: boolean;
  readonly act: () => Promise<unknown>;
}

@customElement('loa-ask')
export class LoaAsk extends LoaElement {
  @property({ attribute: false }) question: Question | undefined;

  override render() {
    const { question } = this;
    return html`<wa-dialog
      ?open=${question !== undefined}
      label=${question?.title ?? ''}
      @wa-hide=${(event: Event) => this.#hidden(event)}
    >
      <p>${question?.text ?? ''}</p>
      <wa-button slot="footer" appearance="outlined" @click=${() => this.#close()}>
        Thôi
      </wa-button>
      <wa-button
        slot="footer"
        variant=${question?.stop ? 'danger' : 'brand'}
        @click=${() => this.#yes()}
      >
        ${question?.yes ?? ''}
      </wa-button>
    </wa-dialog>`;
  }

  #hidden(event: Event) {
    if (event.target === event.currentTarget && this.question) this.#close();
  }

  #close() {
    this.question = undefined;
    this.dispatchEvent(new CustomEvent('closed'));
  }

  #yes() {
    const { question } = this;
    this.#close();
    void question?.act();
  }
}
