import { html, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { LoaElement } from '../lib/element.js';
import { languageName } from '../lib/labels.js';
import { Narrow } from '../lib/narrow.js';
import { splitParagraphs } from '../lib/paragraphs.js';
import { placeOf, writtenOut, type Mark } from '../lib/reading-parts.js';
import { toast } from '../lib/toast.js';
import type { TimedWord } from '../lib/types.js';
import type { Sounding } from './clip-player.js';
import type { WrittenOut } from './correct-reading.js';
import { valueOf } from './field.js';
import './reading-view.js';
import './sounding-script.js';

/** The most a try-out takes; about two minutes of speech. */
const PIECE_CHARS = 2_000;

/** Text left, “lời đọc” right; on a phone two tabs. @fires written with the new text */
@customElement('loa-script-editor')
export class LoaScriptEditor extends LoaElement {
  @property({ attribute: false }) language = 'vi';
  @property({ attribute: false }) text = '';
  @property({ attribute: false }) paragraphs: readonly { id: string; text: string }[] = [];
  /** False for a language without a voice here: nothing can be read aloud by the machine. */
  @property({ attribute: false }) spoken = true;
  @property({ attribute: false }) readOnly = false;
  @property({ attribute: false }) words: readonly TimedWord[] = [];
  @property({ attribute: false }) sounding: Sounding = { playing: false, atMs: 0 };
  @state() private tab = 'ban-loi';
  @query('textarea') private readonly box!: HTMLTextAreaElement | null;
  readonly #narrow = new Narrow(this);

  override render() {
    if (!this.spoken) return html`<div class="columns one">${this.#script()}</div>`;
    if (!this.#narrow.matches) {
      return html`<div class="columns">
        <section class="column">${this.#script()}</section>
        <section class="column">${this.#reading()}</section>
      </div>`;
    }
    return html`<wa-tab-group
      without-scroll-controls
      active=${this.tab}
      @wa-tab-show=${(event: CustomEvent<{ name: string }>) => this.#showTab(event)}
    >
      <wa-tab panel="ban-loi">Bản lời</wa-tab>
      <wa-tab panel="loi-doc">Lời đọc</wa-tab>
      <wa-tab-panel name="ban-loi">${this.#script()}</wa-tab-panel>
      <wa-tab-panel name="loi-doc">${this.#reading()}</wa-tab-panel>
    </wa-tab-group>`;
  }

  /** What “Nghe thử” speaks: the selection, else the paragraph of the cursor, else the beginning. */
  readonly piece = (): string => {
    const { box } = this;
    if (!box || box.selectionStart === box.selectionEnd) return this.#paragraphAtCursor();
    return box.value.slice(box.selectionStart, box.selectionEnd).slice(0, PIECE_CHARS);
  };

  #paragraphAtCursor(): string {
    const { text } = this;
    const at = this.box?.selectionStart ?? 0;
    const isUntouched = at === 0 || at >= text.length;
    const start = isUntouched ? 0 : text.lastIndexOf('\n\n', at - 1) + 1;
    return (splitParagraphs(text.slice(start))[0] ?? '').slice(0, PIECE_CHARS);
  }

  #script(): TemplateResult {
    const name = languageName(this.language);
    const marking = this.sounding.playing && this.words.length > 0;
    return html`<div class="column-head">
        <h2>Bản lời</h2>
        <span class="quiet small"
          >${marking ? 'Đang nghe; bấm tạm dừng để sửa' : 'Cách đoạn bằng một dòng trống'}</span
        >
      </div>
      ${
        marking
          ? html`<loa-sounding-script
              .paragraphs=${this.paragraphs}
              .words=${this.words}
              .atMs=${this.sounding.atMs}
            ></loa-sounding-script>`
          : html`<textarea
              class="box script"
              aria-label=${`Bản lời ${name}`}
              placeholder="Viết như đang nói với bà con. Ví dụ: Kính thưa bà con, sáng thứ Bảy này trạm y tế xã tiêm phòng cho trẻ nhỏ…"
              spellcheck="false"
              ?readonly=${this.readOnly}
              .value=${this.text}
              @input=${(event: Event) => this.#write(valueOf(event))}
            ></textarea>`
      }`;
  }

  #reading(): TemplateResult {
    return html`<loa-reading
      .language=${this.language}
      .paragraphs=${this.paragraphs}
      .readOnly=${this.readOnly}
      @show-place=${(event: CustomEvent<Mark>) => this.#showPlace(event.detail)}
      @write-out=${(event: CustomEvent<WrittenOut>) => this.#writeOut(event.detail)}
    ></loa-reading>`;
  }

  #write(text: string) {
    this.dispatchEvent(new CustomEvent('written', { detail: text }));
  }

  #showTab(event: CustomEvent<{ name: string }>) {
    event.stopPropagation();
    this.tab = event.detail.name;
  }

  /** Selects the marked token in the text, where it can be written out. */
  #showPlace({ paragraphId, from, to }: Mark) {
    this.tab = 'ban-loi';
    void this.updateComplete.then(() => {
      const { box } = this;
      const start = box ? placeOf(box.value, this.paragraphs, paragraphId) : undefined;
      if (!box || start === undefined) return;
      box.focus();
      box.setSelectionRange(start + from, start + to);
    });
  }

  #writeOut({ mark, reading }: WrittenOut) {
    const { text: before } = this;
    const text = writtenOut(before, this.paragraphs, mark, reading);
    if (text === undefined) {
      return toast({ text: 'Chỗ này trong bài vừa được sửa. Bấm lại vào chỗ gạch chân.' });
    }
    this.#write(text);
    toast({
      text: `Đã viết “${reading}” thay “${mark.token}” trong bài này.`,
      undo: async () => this.#write(before),
    });
  }
}
