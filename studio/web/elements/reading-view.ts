import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { sentenceOf } from '../lib/http.js';
import { partsOf, type Doubt } from '../lib/reading-parts.js';
import { durationName } from '../lib/time.js';
import type { Reading } from '../lib/types.js';
import { errorLine } from './states.js';
import { icon } from './icons.js';

/** Not at every letter: the reading follows when the hand rests. */
const REST_MS = 500;

/** “Lời đọc”: how the text will be read, guessed places underlined. @fires show-place with a doubt */
@customElement('loa-reading')
export class LoaReading extends LoaElement {
  @property({ attribute: false }) language = 'vi';
  @property({ attribute: false }) paragraphs: readonly { id: string; text: string }[] = [];
  @state() private reading: Reading | undefined;
  @state() private problem: string | undefined;
  #timer: number | undefined;
  #asked = '';

  override disconnectedCallback() {
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
      <div class="reading" tabindex="0" role="region" aria-label="Lời đọc">${this.#body()}</div>`;
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
    if (!reading) return html`<p class="quiet">Đang đọc thử…</p>`;
    return html`${this.paragraphs.map(({ id }) => this.#paragraph(reading, id))}
    ${this.#doubts(reading.doubts)}`;
  }

  #paragraph(reading: Reading, paragraphId: string): TemplateResult | typeof nothing {
    const units = reading.units.filter((unit) => unit.paragraphId === paragraphId);
    if (units.length === 0) return nothing;
    return html`<p>
      ${units.map((unit) =>
        partsOf(unit, reading.doubts)
          .map(({ text, doubt }) => (doubt ? this.#doubt(text, doubt) : text))
          .concat(' '),
      )}
    </p>`;
  }

  #doubt(text: string, doubt: Doubt): TemplateResult {
    const said = doubt.kind === 'unread' ? 'không đọc được' : 'đoán';
    return html`<button
      type="button"
      class="doubt ${doubt.kind}"
      title=${`Viết: ${doubt.token} (${said})`}
      @click=${() => this.#showPlace(doubt)}
    >
      ${text}
    </button>`;
  }

  #doubts(doubts: readonly Doubt[]): TemplateResult | typeof nothing {
    if (doubts.length === 0) return nothing;
    const unread = doubts.filter((doubt) => doubt.kind === 'unread').length;
    const text =
      unread > 0
        ? `${unread} chỗ không đọc được thành lời. Bấm vào chỗ gạch chân để sửa trong bài.`
        : `${doubts.length} chỗ gạch chân là đoán cách đọc. Nghe thử; nếu sai thì viết lại bằng chữ.`;
    return html`<p class="doubts small row">${icon('alert')}<span class="grow">${text}</span></p>`;
  }

  #showPlace(doubt: Doubt) {
    this.dispatchEvent(new CustomEvent<Doubt>('show-place', { detail: doubt }));
  }

  async #read(wanted: string) {
    const { language, paragraphs } = this;
    if (paragraphs.length === 0) {
      this.reading = undefined;
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
