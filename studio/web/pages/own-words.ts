import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { field, valueOf } from '../elements/field.js';
import { icon } from '../elements/icons.js';
import '../elements/new-word.js';
import { empty, errorLine, shown } from '../elements/states.js';
import '../elements/try-out.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { Live } from '../lib/live.js';
import { matches } from '../lib/text.js';
import { toast } from '../lib/toast.js';
import type { Me, OwnWordView } from '../lib/types.js';

/** Fewer are seen at one look. */
const SEARCH_FROM = 8;

/** “Cách đọc riêng”: how the commune reads its own abbreviations and names. */
@customElement('loa-own-words')
export class LoaOwnWords extends LoaElement {
  @property({ attribute: false }) me!: Me;
  @state() private query = '';
  readonly #action = new Action(this);
  readonly #words = new Live(this, (signal) => api.words(signal), { topics: ['settings'] });

  override render() {
    return html`<div class="page-head"><h1>Cách đọc riêng</h1></div>
      <div class="stack">
        <p class="quiet">
          Tên bản, tên người, chữ viết tắt mà xã đọc theo cách của mình. Mọi bài có chữ này sẽ đọc
          như vậy từ lần tạo bản thu sau; bản thu đã duyệt giữ nguyên.
        </p>
        <loa-new-word @added=${() => void this.#words.reload()}></loa-new-word>
        ${errorLine(this.#action.problem)}
        ${shown(this.#words, 'cách đọc riêng', (words) => this.#draw(words))}
      </div>`;
  }

  #draw(words: readonly OwnWordView[]): TemplateResult {
    if (words.length === 0) {
      return empty(
        'message',
        'Xã chưa có cách đọc riêng nào. Thêm ở trên, hoặc bấm vào chữ gạch chân trong “Lời đọc” của một bài.',
      );
    }
    const found = words.filter(({ written, read }) => matches(this.query, written, read));
    return html`${words.length >= SEARCH_FROM ? this.#search() : nothing}
      ${found.length === 0 ? html`<p class="quiet">Không có chữ nào khớp.</p>` : nothing}
      <ul class="list card">
        ${repeat(
          found,
          ({ id }) => id,
          (word) => html`<li class="line">${this.#word(word)}</li>`,
        )}
      </ul>`;
  }

  #search(): TemplateResult {
    return html`<div class="search">
      ${field(
        { id: 'tim-cach-doc', label: 'Tìm' },
        ({ id }) =>
          html`<input
            class="box"
            id=${id}
            type="search"
            autocomplete="off"
            @input=${(event: Event) => {
              this.query = valueOf(event);
            }}
          />`,
      )}
    </div>`;
  }

  #word(word: OwnWordView): TemplateResult {
    const { written, read } = word;
    return html`<span class="grow"
        ><span class="title">${written}</span> <span class="facts">đọc là “${read}”</span></span
      >
      <span class="row">
        <loa-try-out
          .piece=${() => read}
          @failed=${(event: CustomEvent<string>) => this.#tryOutFailed(event.detail)}
        ></loa-try-out>
        <wa-button
          appearance="plain"
          ?loading=${this.#action.busy === word.id}
          @click=${() => void this.#remove(word)}
        >
          ${icon('trash')}Bỏ<span class="visually-hidden">${` cách đọc của ${written}`}</span>
        </wa-button>
      </span>`;
  }

  #tryOutFailed(problem: string) {
    if (problem === '') this.#action.clear();
    else this.#action.fail(problem);
  }

  async #remove({ id, written, read }: OwnWordView) {
    const removed = await this.#action.run(id, async () => {
      await api.removeWord(id);
      return true;
    });
    if (!removed) return;
    void this.#words.reload();
    toast({
      text: `Đã bỏ cách đọc riêng của “${written}”.`,
      undo: async () => {
        await api.addWord({ written, read });
        await this.#words.reload();
      },
    });
  }
}
