import { html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { icon } from './icons.js';
import { errorLine } from './states.js';

/** A finished recording becomes the clip of the script. @fires uploaded with the job */
@customElement('loa-upload-recording')
export class LoaUploadRecording extends LoaElement {
  @property({ attribute: false }) segmentId = '';
  @property({ attribute: false }) language = 'vi';
  @property({ attribute: false }) saved: () => Promise<boolean> = () => Promise.resolve(true);
  /** True where a recording is the only way, so that this is the main act. */
  @property({ type: Boolean }) main = false;
  @query('input') private readonly input!: HTMLInputElement;
  readonly #action = new Action(this);

  override render() {
    return html`<wa-button
        variant=${this.main ? 'brand' : 'neutral'}
        appearance=${this.main ? 'accent' : 'plain'}
        ?loading=${this.#action.busy !== undefined}
        @click=${() => this.input.click()}
      >
        ${icon('upload')}Tải bản thu có sẵn lên
      </wa-button>
      <input
        type="file"
        accept="audio/*,video/mp4,.mp3,.wav,.m4a,.ogg,.flac,.amr,.3gp"
        aria-label="Tệp bản thu"
        class="visually-hidden"
        tabindex="-1"
        @change=${() => void this.#chosen()}
      />
      ${errorLine(this.#action.problem)}`;
  }

  async #chosen() {
    const file = this.input.files?.[0];
    if (!file) return;
    const job = await this.#action.run('upload', async () => {
      await this.saved();
      return api.uploadRecording(this.segmentId, this.language, file);
    });
    this.input.value = '';
    if (job) this.dispatchEvent(new CustomEvent('uploaded', { detail: job }));
  }
}
