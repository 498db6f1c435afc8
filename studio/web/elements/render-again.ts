import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { errorLine } from './states.js';

/** “Tạo lại bản thu”: the same text may sound otherwise now, when a reading was changed. @fires asked */
@customElement('loa-render-again')
export class LoaRenderAgain extends LoaElement {
  @property({ attribute: false }) segmentId = '';
  @property({ attribute: false }) language = 'vi';
  readonly #action = new Action(this);

  override render() {
    return html`<wa-button
        appearance="plain"
        title="Khi vừa sửa cách đọc một chữ trong bài"
        ?loading=${this.#action.busy !== undefined}
        @click=${() => void this.#render()}
      >
        Tạo lại bản thu
      </wa-button>
      ${errorLine(this.#action.problem)}`;
  }

  async #render() {
    const job = await this.#action.run('render', () => api.render(this.segmentId, this.language));
    if (job) this.dispatchEvent(new CustomEvent('asked'));
  }
}
