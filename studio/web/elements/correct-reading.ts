import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { isWord, type Mark } from '../lib/reading-parts.js';
import { toast } from '../lib/toast.js';
import { enterSends, field, valueOf } from './field.js';
import { errorLine } from './states.js';
import './try-out.js';

const SAYS: Readonly<Record<Mark['kind'], string>> = {
  guessed: 'máy đoán, chưa chắc đúng',
  unread: 'máy không đọc được chữ này',
  own: 'cách đọc riêng của xã',
};

export interface WrittenOut {
  readonly mark: Mark;
  readonly reading: string;
}

/**
 * “Sửa cách đọc” of one marked place: for every text from now on, or in this text alone.
 * @fires write-out with the reading to put into the text @fires show-place @fires closed
 */
@customElement('loa-correct-reading')
export class LoaCorrectReading extends LoaElement {
  @property({ attribute: false }) mark: Mark | undefined;
  @property({ attribute: false }) readOnly = false;
  @state() private typed: string | undefined;
  readonly #action = new Action(this);

  override render() {
    const { mark } = this;
    return html`<wa-dialog
      label=${mark ? `Sửa cách đọc “${mark.token}”` : ''}
      ?open=${mark !== undefined}
      @wa-hide=${(event: Event) => this.#hidden(event)}
      @wa-after-show=${() => this.querySelector('input')?.select()}
    >
      ${mark ? this.#form(mark) : nothing}
    </wa-dialog>`;
  }

  #form(mark: Mark): TemplateResult {
    const { problem, field: at } = this.#action;
    return html`<form
        class="stack"
        id="sua-cach-doc"
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          if (isWord(mark)) void this.#keep(mark);
          else this.#writeOut(mark);
        }}
      >
        <p class="quiet">Bây giờ: ${mark.reading || 'bỏ qua'} (${SAYS[mark.kind]}).</p>
        ${at === 'read' ? nothing : errorLine(problem)}
        ${field(
          {
            id: 'doc-la',
            label: 'Đọc là',
            hint: 'Viết đúng như lời nói, ví dụ “thị trấn”, “phây búc”.',
            error: at === 'read' ? problem : undefined,
          },
          ({ id, invalid, by }) =>
            html`<input
              class="box"
              id=${id}
              maxlength="200"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              .value=${this.#reading(mark)}
              aria-invalid=${invalid}
              aria-describedby=${by}
              @input=${(event: Event) => {
                this.typed = valueOf(event);
              }}
            />`,
        )}
        <div class="row">
          <loa-try-out
            .piece=${() => this.#reading(mark)}
            @failed=${(event: CustomEvent<string>) => this.#tryOutFailed(event.detail)}
          ></loa-try-out>
          <wa-button appearance="plain" @click=${() => this.#show(mark)}
            >Tới chỗ này trong bài</wa-button
          >
        </div>
        ${enterSends}
      </form>
      ${this.#acts(mark)}`;
  }

  #acts(mark: Mark): TemplateResult {
    const forAll = isWord(mark);
    return html`${mark.kind === 'own' ? this.#forgetButton(mark) : this.#onceButton(mark, !forAll)}
    ${
      forAll
        ? html`<wa-button
            slot="footer"
            variant="brand"
            ?loading=${this.#action.busy === 'keep'}
            @click=${() => this.querySelector('form')?.requestSubmit()}
          >
            Dùng cho mọi bài
          </wa-button>`
        : nothing
    }`;
  }

  #onceButton(mark: Mark, main: boolean): TemplateResult | typeof nothing {
    if (this.readOnly) return nothing;
    return html`<wa-button
      slot="footer"
      variant=${main ? 'brand' : 'neutral'}
      appearance=${main ? 'accent' : 'outlined'}
      @click=${() => this.#writeOut(mark)}
    >
      Chỉ sửa trong bài này
    </wa-button>`;
  }

  #forgetButton(mark: Mark): TemplateResult {
    return html`<wa-button
      slot="footer"
      appearance="outlined"
      ?loading=${this.#action.busy === 'forget'}
      @click=${() => void this.#forget(mark)}
    >
      Bỏ cách đọc riêng
    </wa-button>`;
  }

  #reading(mark: Mark): string {
    return this.typed ?? mark.reading.replace(/\s*[,;:.?!]+/gu, '');
  }

  #tryOutFailed(problem: string) {
    if (problem === '') this.#action.clear();
    else this.#action.fail(problem);
  }

  async #keep(mark: Mark) {
    const word = await this.#action.run('keep', () =>
      api.addWord({ written: mark.token, read: this.#reading(mark) }),
    );
    if (!word) return;
    this.#close();
    toast({
      text: `Từ nay “${word.written}” đọc là “${word.read}”. Bài đã có bản thu thì tạo lại bản thu.`,
      undo: () =>
        mark.kind === 'own'
          ? api.addWord({ written: mark.token, read: mark.reading })
          : api.removeWord(word.id),
    });
  }

  async #forget(mark: Mark) {
    const done = await this.#action.run('forget', async () => {
      const words = await api.words();
      const written = mark.token.normalize('NFC').replace(/\s+/gu, ' ');
      const word =
        words.find((one) => one.written === written) ??
        words.find((one) => one.written.toLowerCase() === written.toLowerCase());
      if (word) await api.removeWord(word.id);
      return word ?? null;
    });
    if (done === undefined) return;
    this.#close();
    if (!done) return;
    const { written, read } = done;
    toast({
      text: `Đã bỏ cách đọc riêng của “${written}”.`,
      undo: () => api.addWord({ written, read }),
    });
  }

  #writeOut(mark: Mark) {
    const reading = this.#reading(mark).trim();
    if (reading === '') return this.#action.fail('Viết cách đọc bằng chữ.', 'read');
    this.#close();
    this.dispatchEvent(new CustomEvent<WrittenOut>('write-out', { detail: { mark, reading } }));
  }

  #show(mark: Mark) {
    this.#close();
    this.dispatchEvent(new CustomEvent<Mark>('show-place', { detail: mark }));
  }

  #hidden(event: Event) {
    if (event.target === event.currentTarget && this.mark) this.#close();
  }

  #close() {
    this.typed = undefined;
    this.#action.clear();
    this.dispatchEvent(new CustomEvent('closed'));
  }
}
