import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { sentenceOf } from '../lib/http.js';
import { events } from '../lib/events.js';
import { partsOf, type Mark } from '../lib/reading-parts.js';
import { durationName } from '../lib/time.js';
import type { Reading } from '../lib/types.js';
import './correct-reading.js';
import type { WrittenOut } from './correct-reading.js';
import { icon } from './icons.js';
import { errorLine } from './states.js';

/** Not at every letter: the reading follows when the hand rests. */
const REST_MS = 500;

const SAID: Readonly<Record<Mark['kind'], string>> = {
  guessed: 'đoán',
  unread: 'không đọc được',
  own: 'cách đọc riêng',
};

/**
 * “Lời đọc”: how the text will be read; guessed, unread and own readings are marked and can be put
 * right. @fires show-place with a mark @fires write-out with a mark and what to write there
 */
@customElement('loa-reading')
export class LoaReading extends LoaElement {
  @property({ attribute: false }) language = 'vi';
  @property({ attribute: false }) paragraphs: readonly { id: string; text: string }[] = [];
  @property({ attribute: false }) readOnly = false;
  @state() private mark: Mark | undefined;
  @state() private reading: Reading | undefined;
  @state() private problem: string | undefined;
  #timer: number | undefined;
  #asked = '';
  #unsubscribe: (() => void) | undefined;

  override connectedCallback() {
    super.connectedCallback();
    // A word of the commune read otherwise, here or on another machine.
    this.#unsubscribe = events.subscribe(['settings'], () => void this.#read(this.#asked));
  }

  override disconnectedCallback() {
    this.#unsubscribe?.();
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  override willUpdate() {
    const wanted = JSON.stringify([this.language, this.paragraphs]);
    if (wanted === this.#asked) return;
    const isFirst = this.#asked === '';
    this.#asked = wanted;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#read(wanted), isFirst ? 0 : REST_MS);
  }

  override render() {
    return html`<div class="column-head">
        <h2>Lời đọc</h2>
        <span class="quiet small numbers">${this.#counted()}</span>
      </div>
      ${errorLine(this.problem)}
      <div class="reading" tabindex="0" role="region" aria-label="Lời đọc">${this.#body()}</div>
      <loa-correct-reading
        .mark=${this.mark}
        .readOnly=${this.readOnly}
        @closed=${() => {
          this.mark = undefined;
        }}
        @show-place=${(event: CustomEvent<Mark>) => this.#pass('show-place', event.detail)}
        @write-out=${(event: CustomEvent<WrittenOut>) => this.#pass('write-out', event.detail)}
      ></loa-correct-reading>`;
  }

  #counted(): string {
    if (!this.reading || this.reading.wordCount === 0) return '';
    return `${this.reading.wordCount} chữ · khoảng ${durationName(this.reading.estimatedMs)}`;
  }

  #body(): TemplateResult {
    const { reading } = this;
    if (this.paragraphs.length === 0) {
      return html`<p class="quiet">
        Viết bài ở ô bên cạnh. Ở đây sẽ hiện đúng từng chữ mà loa sẽ đọc, kể cả số và chữ viết tắt.
      </p>`;
    }
    if (!reading) {
      return html`<p class="quiet">${this.problem ? 'Chưa đọc được.' : 'Đang đọc thử…'}</p>`;
    }
    return html`${this.paragraphs.map(({ id }) => this.#paragraph(reading, id))}
    ${this.#legend(reading.units.flatMap(({ marks }) => marks))}`;
  }

  #paragraph(reading: Reading, paragraphId: string): TemplateResult | typeof nothing {
    const units = reading.units.filter((unit) => unit.paragraphId === paragraphId);
    if (units.length === 0) return nothing;
    return html`<p>
      ${units.map((unit) =>
        partsOf(unit)
          .map(({ text, mark }) => (mark ? this.#marked(text, mark) : text))
          .concat(' '),
      )}
    </p>`;
  }

  #marked(text: string, mark: Mark): TemplateResult {
    return html`<button
      type="button"
      class="doubt ${mark.kind}"
      title=${`Trong bài: ${mark.token} (${SAID[mark.kind]}). Bấm để sửa cách đọc`}
      @click=${() => {
        this.mark = mark;
      }}
    >
      ${text}
    </button>`;
  }

  #legend(marks: readonly Mark[]): TemplateResult {
    const count = (kind: Mark['kind']) => marks.filter((mark) => mark.kind === kind).length;
    const [unread, guessed] = [count('unread'), count('guessed')];
    const lines = [
      ...(unread > 0 ? [`${unread} chỗ không đọc được thành lời.`] : []),
      ...(guessed > 0 ? [`${guessed} chỗ máy đoán cách đọc.`] : []),
    ];
    return html`<div class="doubts small">
      ${
        lines.length > 0
          ? html`<p class="row look-line">
              ${icon('alert')}<span class="grow"
                >${lines.join(' ')} Bấm vào chỗ gạch chân để sửa cách đọc.</span
              >
            </p>`
          : nothing
      }
      <a class="tap" href="/cach-doc">Cách đọc riêng của xã</a>
    </div>`;
  }

  #pass(name: string, detail: unknown) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  async #read(wanted: string) {
    const { language, paragraphs } = this;
    if (paragraphs.length === 0) {
      this.reading = undefined;
      this.problem = undefined;
      return;
    }
    try {
      const reading = await api.reading(language, paragraphs);
      if (wanted !== this.#asked) return;
      this.reading = reading;
      this.problem = undefined;
    } catch (error) {
      if (wanted === this.#asked) this.problem = sentenceOf(error);
    }
  }
}
