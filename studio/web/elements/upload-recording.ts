import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { consentDay, type ConsentDay } from '../lib/consent.js';
import { LoaElement, today } from '../lib/element.js';
import { writtenDay } from '../lib/time.js';
import type { SpeakerView } from '../lib/types.js';
import { field, valueOf } from './field.js';
import { icon } from './icons.js';
import { errorLine } from './states.js';

/** In the list of people: one who is not there yet. */
const SOMEONE_NEW = '';

/**
 * A finished recording becomes the clip of the script. Whose voice it is is asked first: without
 * their yes it may not be aired. @fires uploaded with the job
 */
@customElement('loa-upload-recording')
export class LoaUploadRecording extends LoaElement {
  @property({ attribute: false }) segmentId = '';
  @property({ attribute: false }) language = 'vi';
  @property({ attribute: false }) saved: () => Promise<boolean> = () => Promise.resolve(true);
  /** True where a recording is the only way, so that this is the main act. */
  @property({ type: Boolean }) main = false;
  @query('input[type=file]') private readonly input!: HTMLInputElement;
  @state() private open = false;
  @state() private speakers: readonly SpeakerView[] = [];
  @state() private speakerId = SOMEONE_NEW;
  #name = '';
  #consentHow = '';
  #consentAt = '';
  readonly #action = new Action(this);

  override render() {
    return html`<wa-button
        variant=${this.main ? 'brand' : 'neutral'}
        appearance=${this.main ? 'accent' : 'plain'}
        ?loading=${this.#action.busy === 'open'}
        @click=${() => void this.#show()}
      >
        ${icon('upload')}Tải bản thu có sẵn lên
      </wa-button>
      ${this.open ? nothing : errorLine(this.#action.problem)}
      <wa-dialog
        label="Tải bản thu có sẵn lên"
        ?open=${this.open}
        @wa-after-hide=${() => {
          this.open = false;
        }}
      >
        ${this.#whoReads()} ${this.speakerId === SOMEONE_NEW ? this.#newSpeaker() : nothing}
        <input
          type="file"
          accept="audio/*,video/mp4,.mp3,.wav,.m4a,.ogg,.flac,.amr,.3gp"
          aria-label="Tệp bản thu"
          class="visually-hidden"
          tabindex="-1"
          @change=${() => void this.#chosen()}
        />
        ${errorLine(this.#action.problem)}
        <wa-button
          slot="footer"
          variant="brand"
          ?loading=${this.#action.busy === 'upload'}
          @click=${() => this.#choose()}
        >
          Chọn tệp và tải lên
        </wa-button>
      </wa-dialog>`;
  }

  #whoReads(): TemplateResult | typeof nothing {
    if (this.speakers.length === 0) return nothing;
    return field(
      { id: 'nguoi-doc', label: 'Ai đọc?' },
      ({ id, invalid, by }) =>
        html`<select
          class="box"
          id=${id}
          aria-invalid=${invalid}
          aria-describedby=${by}
          @change=${(event: Event) => {
            this.speakerId = valueOf(event);
          }}
        >
          ${this.speakers.map(
            (speaker) =>
              html`<option value=${speaker.id} ?selected=${speaker.id === this.speakerId}>
                ${speaker.name}
              </option>`,
          )}
          <option value=${SOMEONE_NEW} ?selected=${this.speakerId === SOMEONE_NEW}>
            Người khác…
          </option>
        </select>`,
    );
  }

  #newSpeaker(): TemplateResult {
    const typed = (id: string, label: string, hint: string, changed: (value: string) => void) =>
      field(
        { id, label, hint },
        ({ id: box, invalid, by }) =>
          html`<input
            class="box"
            id=${box}
            maxlength="100"
            autocomplete="off"
            aria-invalid=${invalid}
            aria-describedby=${by}
            @input=${(event: Event) => changed(valueOf(event))}
          />`,
      );
    return html`${typed(
      'ten-nguoi-doc',
      'Tên người đọc',
      'Ví dụ: Bà Giàng Thị Mỷ, bản Nà Đa',
      (value) => {
        this.#name = value;
      },
    )}
    ${typed(
      'dong-y',
      'Người này đồng ý cho phát giọng mình bằng cách nào?',
      'Ví dụ: giấy đồng ý lưu ở văn phòng. Khi người đó rút lại, bản thu thôi được phát.',
      (value) => {
        this.#consentHow = value;
      },
    )}
    ${typed(
      'ngay-dong-y',
      'Ngày đồng ý',
      'Ngày ghi trên giấy, ví dụ 05/12/2026; để trống nếu là hôm nay',
      (value) => {
        this.#consentAt = value;
      },
    )}`;
  }

  async #show() {
    const speakers = await this.#action.run('open', () => api.speakers());
    if (!speakers) return;
    this.speakers = speakers.filter(
      ({ lang, withdrawnAt }) => lang === this.language && withdrawnAt === null,
    );
    this.speakerId = this.speakers[0]?.id ?? SOMEONE_NEW;
    this.open = true;
  }

  #choose() {
    const isNew = this.speakerId === SOMEONE_NEW;
    if (isNew && this.#name.trim() === '') return this.#action.fail('Viết tên người đọc.');
    if (isNew && this.#consentHow.trim() === '')
      return this.#action.fail('Ghi người này đồng ý bằng cách nào, ví dụ “giấy đồng ý số 3”.');
    const day = this.#day();
    if (isNew && day.kind === 'bad') return this.#action.fail(day.problem);
    this.#action.clear();
    this.input.click();
  }

  #day(): ConsentDay {
    return consentDay(this.#consentAt || writtenDay(today()), today());
  }

  async #chosen() {
    const file = this.input.files?.[0];
    if (!file) return;
    const job = await this.#action.run('upload', async () => {
      await this.saved();
      const speakerId = this.speakerId || (await this.#addSpeaker()).id;
      return api.uploadRecording(this.segmentId, this.language, speakerId, file);
    });
    this.input.value = '';
    if (!job) return;
    this.open = false;
    this.dispatchEvent(new CustomEvent('uploaded', { detail: job }));
  }

  async #addSpeaker(): Promise<SpeakerView> {
    const day = this.#day();
    const speaker = await api.newSpeaker({
      name: this.#name,
      lang: this.language,
      consentScope: 'recordings',
      consentHow: this.#consentHow,
      ...(day.kind === 'good' && day.consentAt !== undefined && { consentAt: day.consentAt }),
    });
    // A second try after a broken upload must not add the same person again.
    this.speakers = [...this.speakers, speaker];
    this.speakerId = speaker.id;
    return speaker;
  }
}
