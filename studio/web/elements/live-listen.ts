import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LoaElement } from '../lib/element.js';
import { icon } from './icons.js';
import { soundAlone } from './sound-alone.js';

type Listening = 'off' | 'waiting' | 'on' | 'failed';

/** Listens to a station as a loudspeaker does. */
@customElement('loa-live-listen')
export class LoaLiveListen extends LoaElement {
  @property({ attribute: false }) path = '';
  @property({ attribute: false }) name = '';
  @state() private listening: Listening = 'off';
  #audio: HTMLAudioElement | null = null;

  override disconnectedCallback() {
    this.#stop();
    super.disconnectedCallback();
  }

  override render() {
    const on = this.listening === 'on' || this.listening === 'waiting';
    return html`<wa-button
        appearance="outlined"
        ?loading=${this.listening === 'waiting'}
        @click=${() => (on ? this.#stop() : this.#start())}
      >
        ${icon(on ? 'pause' : 'headphones')}${on ? 'Thôi nghe' : 'Nghe'}<span
          class="visually-hidden"
          >${` ${this.name}`}</span
        >
      </wa-button>
      ${
        this.listening === 'failed'
          ? html`<span class="small" role="alert"
              >Chưa nghe được kênh này. Thử lại sau vài giây.</span
            >`
          : ''
      }`;
  }

  #start() {
    const audio = new Audio(this.path);
    this.#audio = audio;
    this.listening = 'waiting';
    audio.addEventListener('playing', () => this.#set(audio, 'on'));
    audio.addEventListener('error', () => this.#set(audio, 'failed'));
    soundAlone(audio, () => this.#stop());
    audio.play().catch(() => this.#set(audio, 'failed'));
  }

  #set(audio: HTMLAudioElement, listening: Listening) {
    if (this.#audio === audio) this.listening = listening;
  }

  /** The address is taken away so that the browser lets go of the stream. */
  #stop() {
    const audio = this.#audio;
    this.#audio = null;
    this.listening = 'off';
    if (!audio) return;
    audio.pause();
    audio.removeAttribute('src');
    audio.load();
  }
}
