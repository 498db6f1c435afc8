import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { Live } from '../lib/live.js';
import type { VoiceView } from '../lib/types.js';
import { isBusy, stateOf } from '../lib/voices.js';
import { errorLine } from './states.js';
import { installWords, voiceCard } from './voice-card.js';

/** “Để sau” is for this browser: the next officer may think otherwise. */
const LATER = 'loa-giong-de-sau';

/** The natural voice, offered where there is none yet; nothing waits for it. */
@customElement('loa-voice-offer')
export class LoaVoiceOffer extends LoaElement {
  @state() private later = localStorage.getItem(LATER) === '1';
  readonly #action = new Action(this);
  readonly #voices = new Live(this, (signal) => api.voices(signal), { topics: ['job'] });

  override render() {
    const voice = this.#voices.value?.find(({ recommended }) => recommended);
    if (!voice || voice.presence !== 'absent') return nothing;
    if (this.later && !isBusy(voice)) return nothing;
    return isBusy(voice) ? this.#busy(voice) : this.#offer(voice);
  }

  #busy(voice: VoiceView): TemplateResult {
    return voiceCard(voice, {
      ...{ isAdmin: true, main: false },
      busy: this.#action.busy !== undefined,
      act: () => void this.#send(() => api.voiceAct('stop', voice.id)),
    });
  }

  #offer(voice: VoiceView): TemplateResult {
    const state = stateOf(voice);
    const problem = state?.kind === 'failed' ? state.problem : this.#action.problem;
    return html`<section class="card act stack tight" aria-labelledby="giong-moi">
      <h2 id="giong-moi">Cài giọng đọc tự nhiên cho bà con dễ nghe</h2>
      <p>
        Máy đang đọc bằng giọng máy đơn giản. Giọng “${voice.name}” nghe tự nhiên hơn; tải một lần
        rồi không cần mạng. ${this.#licence(voice)}
      </p>
      ${errorLine(problem)}
      <div class="row">
        <wa-button
          appearance="outlined"
          ?loading=${this.#action.busy !== undefined}
          @click=${() =>
            void this.#send(() => api.installVoice(voice.id, voice.licence?.name ?? ''))}
        >
          ${installWords(voice, state)}
        </wa-button>
        <a class="tap" href="/cai-dat/giong-doc">Xem các giọng</a>
        <wa-button appearance="plain" @click=${() => this.#putOff()}>Để sau</wa-button>
      </div>
    </section>`;
  }

  #licence({ licence }: VoiceView): TemplateResult | typeof nothing {
    if (!licence) return nothing;
    return html`Giấy phép
      <a href=${licence.url} target="_blank" rel="noreferrer">${licence.name}</a>.`;
  }

  async #send(act: () => Promise<unknown>) {
    await this.#action.run('voice', act);
    await this.#voices.reload();
  }

  #putOff() {
    localStorage.setItem(LATER, '1');
    this.later = true;
  }
}
