import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LoaElement } from '../lib/element.js';
import { languageName } from '../lib/labels.js';
import type { VoiceView } from '../lib/types.js';
import { field, valueOf } from './field.js';
import { errorLine } from './states.js';
import './try-out.js';

const SAMPLE = 'Kính thưa bà con! Đúng 7 giờ tối thứ Bảy, mời bà con họp ở nhà văn hoá bản Nà Đa.';
const MAX_CHARS = 2_000;

/** Any text with any voice; two voices on one text, one after the other. */
@customElement('loa-compare-voices')
export class LoaCompareVoices extends LoaElement {
  @property({ attribute: false }) voices: readonly VoiceView[] = [];
  @state() private text = SAMPLE;
  @state() private chosen: readonly (string | undefined)[] = [undefined, undefined];
  @state() private problem = '';

  override render() {
    return html`<section class="card stack tight" aria-labelledby="thu-giong">
      <h2 id="thu-giong">Nghe thử và so sánh</h2>
      ${field(
        { id: 'cau-thu', label: 'Câu để đọc' },
        ({ id, by }) =>
          html`<textarea
            class="box"
            id=${id}
            rows="3"
            maxlength=${MAX_CHARS}
            aria-describedby=${by}
            .value=${this.text}
            @input=${(event: Event) => {
              this.text = valueOf(event);
            }}
          ></textarea>`,
      )}
      <div class="two-voices">${[0, 1].map((place) => this.#side(place))}</div>
      ${this.problem === '' ? nothing : errorLine(this.problem)}
    </section>`;
  }

  #side(place: number): TemplateResult {
    const voice = this.#voiceAt(place);
    return html`<div class="stack tight">
      ${field(
        { id: `giong-${place}`, label: place === 0 ? 'Giọng thứ nhất' : 'Giọng thứ hai' },
        ({ id }) =>
          html`<select
            class="box"
            id=${id}
            @change=${(event: Event) => this.#choose(place, valueOf(event))}
          >
            ${this.voices.map(
              ({ id: value, name, lang }) =>
                html`<option value=${value} ?selected=${value === voice?.id}>
                  ${name}, ${languageName(lang)}
                </option>`,
            )}
          </select>`,
      )}
      <loa-try-out
        .language=${voice?.lang ?? 'vi'}
        .voice=${voice?.id}
        .of=${place === 0 ? 'giọng thứ nhất' : 'giọng thứ hai'}
        .hint=${'Đọc câu ở trên bằng giọng này'}
        .piece=${() => this.text}
        @failed=${(event: CustomEvent<string>) => {
          this.problem = event.detail;
        }}
      ></loa-try-out>
    </div>`;
  }

  /** Natural voices are what is compared with: they come first where nobody has chosen. */
  #voiceAt(place: number): VoiceView | undefined {
    const chosen = this.voices.find(({ id }) => id === this.chosen[place]);
    const first = this.voices.toSorted(
      (a, b) => Number(b.engine === 'onnx') - Number(a.engine === 'onnx'),
    );
    return chosen ?? first[place] ?? first[0];
  }

  #choose(place: number, id: string) {
    this.chosen = this.chosen.map((before, index) => (index === place ? id : before));
  }
}
