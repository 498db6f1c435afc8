import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LoaElement } from '../lib/element.js';

/** A password's box, and a button that shows what was typed: a mistype would lock its owner out. */
@customElement('loa-password-box')
export class LoaPasswordBox extends LoaElement {
  /** Of the input; the field's label points at it. */
  @property({ attribute: false }) boxId = '';
  @property({ attribute: false }) name = '';
  @property({ attribute: false }) use: 'current-password' | 'new-password' = 'current-password';
  @property({ attribute: false }) invalid = 'false';
  @property({ attribute: false }) by = '';
  @state() private open = false;

  override render() {
    return html`<span class="password row">
      <input
        class="box"
        type=${this.open ? 'text' : 'password'}
        id=${this.boxId}
        name=${this.name}
        autocomplete=${this.use}
        autocapitalize="none"
        spellcheck="false"
        required
        aria-invalid=${this.invalid}
        aria-describedby=${this.by}
      />
      <wa-button
        type="button"
        appearance="outlined"
        @click=${() => {
          this.open = !this.open;
        }}
      >
        ${this.open ? 'Ẩn' : 'Hiện'}<span class="visually-hidden"> mật khẩu</span>
      </wa-button>
    </span>`;
  }
}
