import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Action } from '../lib/action.js';
import { api, paths } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { Problem } from '../lib/http.js';
import { finishedJob } from '../lib/jobs.js';
import { toast } from '../lib/toast.js';
import type { JobView } from '../lib/types.js';
import { icon } from './icons.js';
import { soundAlone } from './sound-alone.js';

/** “Nghe thử”: a piece of the text, spoken at once, not mastered. @fires failed with a sentence, or an empty one when it begins again */
@customElement('loa-try-out')
export class LoaTryOut extends LoaElement {
  @property({ attribute: false }) language = 'vi';
  /** With which voice; undefined: the one that the language has here. */
  @property({ attribute: false }) voice: string | undefined;
  /** Said after “Nghe thử” to those who do not see what stands beside it. */
  @property({ attribute: false }) of = '';
  /** What the button's tooltip says that it speaks. */
  @property({ attribute: false }) hint = 'Nghe đoạn đang bôi đen, hoặc đoạn có con trỏ';
  /** What to speak now: the selection, else the paragraph of the cursor. */
  @property({ attribute: false }) piece: () => string = () => '';
  @state() private sounding = false;
  readonly #action = new Action(this);
  #audio: HTMLAudioElement | null = null;

  override disconnectedCallback() {
    this.#stop();
    super.disconnectedCallback();
  }

  override render() {
    return html`<wa-button
      appearance="outlined"
      title=${this.hint}
      ?loading=${this.#action.busy !== undefined}
      @click=${() => (this.sounding ? this.#stop() : void this.#speak())}
    >
      ${icon(this.sounding ? 'pause' : 'play')}${this.sounding ? 'Thôi nghe' : 'Nghe thử'}${
        this.of === '' ? nothing : html`<span class="visually-hidden"> ${this.of}</span>`
      }
    </wa-button>`;
  }

  async #speak() {
    const text = this.piece().trim();
    if (text === '') return this.#say('Viết ít nhất một câu rồi nghe thử.');
    this.#say('');
    const job = await this.#action.run('speak', async () => {
      const asked = await api.tryOut(this.language, text, this.voice);
      const done = await finishedJob(asked);
      if (done.state === 'done') return done;
      throw new Problem({
        code: 'TRY_OUT_FAILED',
        message: done.errorMessage ?? 'Chưa đọc thử được đoạn này. Thử lại.',
      });
    });
    if (!job) this.#say(this.#action.problem ?? '');
    else if (this.isConnected) this.#play(job);
  }

  #play({ id, notes }: JobView) {
    if (notes.length > 0) toast({ text: notes.join(' ') });
    const audio = new Audio(paths.jobAudio(id));
    this.#audio = audio;
    audio.addEventListener('playing', () => {
      if (this.#audio === audio) this.sounding = true;
    });
    audio.addEventListener('ended', () => this.#stop());
    soundAlone(audio, () => this.#stop());
    audio.play().catch(() => {
      if (this.#audio !== audio) return;
      this.#stop();
      this.#say('Trình duyệt chưa cho phát tiếng. Bấm “Nghe thử” lần nữa.');
    });
  }

  #say(problem: string) {
    this.dispatchEvent(new CustomEvent('failed', { detail: problem }));
  }

  #stop() {
    this.#audio?.pause();
    this.#audio = null;
    this.sounding = false;
  }
}
