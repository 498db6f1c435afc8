import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { toast } from '../lib/toast.js';
import { enterSends, field, valueOf } from './field.js';
import { icon } from './icons.js';
import { errorLine } from './states.js';

const FIELDS = ['written', 'read'] as const;
type Name = (typeof FIELDS)[number];

const LABELS: Readonly<
  Record<Name, { label: string; hint: string; missing: string; max: number }>
> = {
  written: {
    label: 'Chữ trong bài',
    hint: 'Đúng như vẫn viết, ví dụ “TTVH” hay “Sì Thâu Chải”.',
    missing: 'Viết chữ hay tên đúng như trong bài.',
    max: 60,
  },
  read: {
    label: 'Đọc là',
    hint: 'Viết đúng như lời nói, ví dụ “trung tâm văn hóa”.',
    missing: 'Viết cách đọc bằng chữ.',
    max: 200,
  },
};

/** Adds one reading; the same word again takes the place of the first. @fires added */
@customElement('loa-new-word')
export class LoaNewWord extends LoaElement {
  @state() private values: Readonly<Record<Name, string>> = { written: '', read: '' };
  readonly #action = new Action(this);

  override render() {
    const { problem, field: at } = this.#action;
    const isKnown = FIELDS.some((name) => name === at);
    return html`<form
      class="card stack"
      novalidate
      aria-labelledby="them-cach-doc"
      @submit=${(event: SubmitEvent) => void this.#add(event)}
    >
      <h2 id="them-cach-doc">Thêm cách đọc</h2>
      ${isKnown ? '' : errorLine(problem)}
      <div class="schedule-fields">${FIELDS.map((name) => this.#box(name))}</div>
      <div class="row">
        <wa-button type="submit" variant="brand" ?loading=${this.#action.busy !== undefined}>
          ${icon('plus')}Thêm cách đọc này
        </wa-button>
      </div>
      ${enterSends}
    </form>`;
  }

  #box(name: Name): TemplateResult {
    const { label, hint, max } = LABELS[name];
    const error = this.#action.field === name ? this.#action.problem : undefined;
    return field(
      { id: `chu-${name}`, label, hint, error },
      ({ id, invalid, by }) =>
        html`<input
          class="box"
          id=${id}
          maxlength=${max}
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          .value=${this.values[name]}
          aria-invalid=${invalid}
          aria-describedby=${by}
          @input=${(event: Event) => {
            this.values = { ...this.values, [name]: valueOf(event) };
          }}
        />`,
    );
  }

  async #add(event: SubmitEvent) {
    event.preventDefault();
    const { values } = this;
    const missing = FIELDS.find((name) => values[name].trim() === '');
    if (missing) return this.#action.fail(LABELS[missing].missing, missing);
    const word = await this.#action.run('add', () => api.addWord(values));
    if (!word) return;
    this.values = { written: '', read: '' };
    toast({ text: `Từ nay “${word.written}” đọc là “${word.read}”.` });
    this.dispatchEvent(new CustomEvent('added'));
  }
}
