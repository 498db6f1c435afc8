import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { consentDay } from '../lib/consent.js';
import { LoaElement, today } from '../lib/element.js';
import { CONSENT_NAMES, LANGUAGES, languageName } from '../lib/labels.js';
import { writtenDay } from '../lib/time.js';
import type { SpeakerView } from '../lib/types.js';
import { enterSends, field, selectField, valueOf } from './field.js';
import { icon } from './icons.js';
import { errorLine } from './states.js';

/** A day left empty is today. */
const NOBODY = { name: '', consentHow: '', consentAt: '' };

/** “Thêm người đọc”: who lends their voice, for what, and how they said yes. @fires added */
@customElement('loa-new-speaker')
export class LoaNewSpeaker extends LoaElement {
  @state() private typed = NOBODY;
  @state() private language: string = 'vi';
  @state() private scope: SpeakerView['consentScope'] = 'recordings';
  readonly #action = new Action(this);

  override render() {
    const { field: at, problem } = this.#action;
    return html`<form
      class="card stack"
      novalidate
      aria-labelledby="them-nguoi-doc"
      @submit=${(event: SubmitEvent) => void this.#add(event)}
    >
      <h2 id="them-nguoi-doc">Thêm người đọc</h2>
      ${at === undefined ? errorLine(problem) : ''}
      <div class="schedule-fields">
        ${this.#box('name', 'Họ tên, bản', 'Ví dụ: Bà Giàng Thị Mỷ, bản Nà Đa', 100)}
        ${selectField(
          { id: 'doc-tieng', label: 'Đọc tiếng' },
          LANGUAGES.map((lang) => [lang, languageName(lang)] as const),
          this.language,
          (lang) => {
            this.language = lang;
          },
        )}
        ${selectField(
          { id: 'dong-y-gi', label: 'Đồng ý cho xã' },
          Object.entries(CONSENT_NAMES) as [SpeakerView['consentScope'], string][],
          this.scope,
          (scope) => {
            this.scope = scope;
          },
        )}
        ${this.#box('consentAt', 'Ngày đồng ý', 'Ngày ghi trên giấy; để trống nếu là hôm nay', 10)}
        ${this.#box('consentHow', 'Đồng ý bằng cách nào', 'Ví dụ: giấy đồng ý số 3, lưu ở văn phòng', 300)}
      </div>
      <div class="row">
        <wa-button type="submit" variant="brand" ?loading=${this.#action.busy !== undefined}>
          ${icon('plus')}Thêm người đọc này
        </wa-button>
      </div>
      ${enterSends}
    </form>`;
  }

  #box(name: keyof typeof NOBODY, label: string, hint: string, most: number): TemplateResult {
    const error = this.#action.field === name ? this.#action.problem : undefined;
    return field(
      { id: `nguoi-doc-${name}`, label, hint, error },
      ({ id, invalid, by }) =>
        html`<input
          class="box"
          id=${id}
          maxlength=${most}
          autocomplete="off"
          .value=${this.typed[name]}
          aria-invalid=${invalid}
          aria-describedby=${by}
          @input=${(event: Event) => {
            this.typed = { ...this.typed, [name]: valueOf(event) };
          }}
        />`,
    );
  }

  async #add(event: SubmitEvent) {
    event.preventDefault();
    const { name, consentHow } = this.typed;
    if (name.trim() === '') return this.#action.fail('Viết tên người đọc.', 'name');
    if (consentHow.trim() === '') {
      return this.#action.fail(
        'Ghi người này đồng ý bằng cách nào, ví dụ “giấy đồng ý số 3”.',
        'consentHow',
      );
    }
    const day = consentDay(this.typed.consentAt || writtenDay(today()), today());
    if (day.kind === 'bad') return this.#action.fail(day.problem, 'consentAt');
    const { language: lang, scope: consentScope } = this;
    const { consentAt } = day;
    const added = await this.#action.run('add', () =>
      api.newSpeaker({
        ...{ name, lang, consentScope, consentHow },
        ...(consentAt !== undefined && { consentAt }),
      }),
    );
    if (!added) return;
    this.typed = NOBODY;
    this.dispatchEvent(new CustomEvent('added', { detail: added }));
  }
}
