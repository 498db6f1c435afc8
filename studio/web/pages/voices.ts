import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Question } from '../elements/ask.js';
import '../elements/compare-voices.js';
import { errorLine, shown } from '../elements/states.js';
import { voiceCard } from '../elements/voice-card.js';
import '../elements/voice-orders.js';
import { icon } from '../elements/icons.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { Live } from '../lib/live.js';
import type { Me, VoiceView } from '../lib/types.js';
import { isBusy, megabytes, type VoiceAct } from '../lib/voices.js';

/** A voice brought by the command line sends no news. */
const LOOK_AGAIN_MS = 15_000;

/** “Giọng đọc”: which voices this machine has, which it can have, and how they sound. */
@customElement('loa-voices')
export class LoaVoices extends LoaElement {
  @property({ attribute: false }) me!: Me;
  @state() private question: Question | undefined;
  readonly #action = new Action(this);
  readonly #voices = new Live(this, (signal) => api.voices(signal), {
    topics: ['job'],
    everyMs: LOOK_AGAIN_MS,
  });

  override render() {
    return html`<div class="page-head">
        <h1>Giọng đọc</h1>
        ${
          this.me.role === 'approver'
            ? nothing
            : html`<a class="tap row" href="/cai-dat">${icon('left')} Cài đặt</a>`
        }
      </div>
      ${shown(this.#voices, 'giọng đọc', (voices) => this.#draw(voices))}
      <loa-ask
        .question=${this.question}
        @closed=${() => {
          this.question = undefined;
        }}
      ></loa-ask>`;
  }

  #draw(voices: readonly VoiceView[]): TemplateResult {
    const here = voices.filter(({ presence }) => presence === 'built-in' || presence === 'here');
    const other = voices.filter((voice) => !here.includes(voice));
    return html`<div class="stack">
      ${errorLine(this.#action.problem)}
      <loa-compare-voices
        .voices=${here.filter(({ canBeTried }) => canBeTried)}
      ></loa-compare-voices>
      <loa-voice-orders .me=${this.me} .voices=${voices}></loa-voice-orders>
      ${this.#list('co-the-cai', 'Cài thêm được', other)}
      ${this.#list('dang-co', 'Đang có trên máy', here)}
      <p class="quiet small">
        Máy không có mạng: chép thư mục của giọng vào USB rồi nhờ người quản trị chạy
        <code>npm run -s loa-ban -- voices import &lt;thư mục&gt;</code>.
      </p>
    </div>`;
  }

  #list(id: string, title: string, voices: readonly VoiceView[]): TemplateResult | typeof nothing {
    if (voices.length === 0) return nothing;
    return html`<section class="stack tight" aria-labelledby=${id}>
      <h2 id=${id}>${title}</h2>
      <ul class="voices">
        ${repeat(
          voices,
          (voice) => voice.id,
          (voice) => html`<li>${this.#card(voice)}</li>`,
        )}
      </ul>
    </section>`;
  }

  #card(voice: VoiceView): TemplateResult {
    return voiceCard(voice, {
      isAdmin: this.me.role === 'admin',
      busy: this.#action.busy === voice.id,
      main: voice.recommended,
      act: (act) => this.#act(voice, act),
    });
  }

  #act(voice: VoiceView, act: VoiceAct) {
    if (act !== 'remove' || isBusy(voice)) return void this.#send(voice, act);
    const freed = voice.bytes === null ? '' : ` Giải phóng ${megabytes(voice.bytes)}.`;
    this.question = {
      title: `Xoá giọng “${voice.name}”?`,
      text: `Bản thu đã tạo bằng giọng này vẫn còn.${freed} Cần lại thì phải tải lại.`,
      yes: 'Xoá giọng này',
      stop: true,
      act: () => this.#send(voice, act),
    };
  }

  async #send({ id, licence }: VoiceView, act: VoiceAct) {
    await this.#action.run(id, () =>
      act === 'install' ? api.installVoice(id, licence?.name ?? '') : api.voiceAct(act, id),
    );
    await this.#voices.reload();
  }
}
