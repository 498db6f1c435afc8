import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { navigate } from '../lib/router.js';
import { field } from './field.js';
import { icon } from './icons.js';

/** “Soạn bài mới”: a title is enough to begin. */
@customElement('loa-new-segment')
export class LoaNewSegment extends LoaElement {
  @state() private open = false;
  readonly #action = new Action(this);

  override render() {
    return html`<wa-button variant="brand" @click=${() => this.#show()}>
        ${icon('plus')}Soạn bài mới
      </wa-button>
      <wa-dialog
        label="Soạn bài mới"
        ?open=${this.open}
        @wa-after-hide=${() => {
          this.open = false;
        }}
        @wa-after-show=${() => this.querySelector('input')?.focus()}
      >
        <form id="bai-moi" @submit=${(event: SubmitEvent) => void this.#submit(event)}>
          ${field(
            {
              id: 'tieu-de-moi',
              label: 'Bài nói về việc gì?',
              hint: 'Tiêu đề ngắn, như người dân vẫn nói. Sau này sửa được.',
              error: this.#action.problem,
            },
            ({ id, invalid, by }) =>
              html`<input
                class="box"
                id=${id}
                name="title"
                maxlength="200"
                autocomplete="off"
                aria-invalid=${invalid}
                aria-describedby=${by}
              />`,
          )}
        </form>
        <wa-button
          slot="footer"
          variant="brand"
          ?loading=${this.#action.busy !== undefined}
          @click=${() => this.querySelector('form')?.requestSubmit()}
        >
          Bắt đầu soạn
        </wa-button>
      </wa-dialog>`;
  }

  #show() {
    this.#action.clear();
    this.open = true;
  }

  async #submit(event: SubmitEvent) {
    event.preventDefault();
    const title = this.querySelector('input')?.value.trim() ?? '';
    if (title === '')
      return this.#action.fail('Viết tiêu đề bài, ví dụ “Lịch tiêm phòng cho trâu bò”.');
    const segment = await this.#action.run('new', () => api.newSegment(title));
    if (!segment) return;
    this.open = false;
    navigate(`/bai/${segment.id}`);
  }
}
