import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import WaveSurfer from 'wavesurfer.js';
import { LoaElement } from '../lib/element.js';
import { get } from '../lib/http.js';
import { positionName } from '../lib/time.js';
import type { ClipPeaks, ClipView } from '../lib/types.js';
import { icon } from './icons.js';
import { soundAlone } from './sound-alone.js';

export interface Sounding {
  readonly playing: boolean;
  readonly atMs: number;
}

const WAVE_HEIGHT = 72;
const BACK_MS = 5_000;
const BARS = 280;

/** The wave with its play button. @fires sounding while it plays */
@customElement('loa-clip-player')
export class LoaClipPlayer extends LoaElement {
  @property({ attribute: false }) clip!: ClipView;
  /** Other acts with the clip, beside “Lùi 5 giây”. */
  @property({ attribute: false }) acts: TemplateResult | typeof nothing = nothing;
  @state() private playing = false;
  @state() private atMs = 0;
  @state() private problem: string | undefined;
  @query('.wave') private readonly waveBox!: HTMLElement;
  #wave: WaveSurfer | null = null;
  #shown = '';

  override disconnectedCallback() {
    this.#close();
    super.disconnectedCallback();
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) void this.#open();
  }

  override updated() {
    if (this.#shown !== this.clip.id) void this.#open();
  }

  override render() {
    return html`<div class="player">
      <wa-button variant="brand" appearance="outlined" pill @click=${() => void this.toggle()}>
        ${icon(this.playing ? 'pause' : 'play')}${this.playing ? 'Tạm dừng' : 'Nghe bản thu'}
      </wa-button>
      <div class="wave" aria-hidden="true"></div>
      <div class="row small numbers player-foot">
        <span>${positionName(this.atMs)} / ${positionName(this.clip.durationMs)}</span>
        <span class="row">
          <wa-button appearance="plain" @click=${() => this.#back()}>Lùi 5 giây</wa-button>
          ${this.acts}
        </span>
      </div>
      ${this.problem ? html`<p class="error-line" role="alert">${this.problem}</p>` : ''}
    </div>`;
  }

  async toggle(): Promise<void> {
    const wave = this.#wave;
    if (!wave) return;
    try {
      if (!wave.isPlaying()) soundAlone(wave.getMediaElement(), () => wave.pause());
      await wave.playPause();
      this.problem = undefined;
    } catch {
      this.problem = 'Chưa phát được bản thu trên trình duyệt này. Bấm nghe lại lần nữa.';
    }
  }

  #back() {
    this.#wave?.setTime(Math.max(0, this.atMs - BACK_MS) / 1000);
  }

  async #open() {
    const { clip } = this;
    this.#close();
    this.#shown = clip.id;
    const file =
      clip.peaks === null ? undefined : await get<ClipPeaks>(clip.peaks).catch(() => undefined);
    if (this.#shown !== clip.id || !this.isConnected) return;
    this.#wave = this.#make(clip, file?.peaks ?? []);
  }

  #make(clip: ClipView, peaks: readonly number[]): WaveSurfer {
    const style = getComputedStyle(this);
    const wave = WaveSurfer.create({
      container: this.waveBox,
      url: clip.mp3,
      peaks: [barsOf(peaks)],
      duration: clip.durationMs / 1000,
      height: WAVE_HEIGHT,
      barWidth: 2,
      barGap: 1,
      barRadius: 2,
      cursorWidth: 2,
      normalize: true,
      waveColor: style.getPropertyValue('--wave').trim(),
      progressColor: style.getPropertyValue('--act').trim(),
      cursorColor: style.getPropertyValue('--ink').trim(),
    });
    wave.on('play', () => this.#say(true));
    wave.on('pause', () => this.#say(false));
    wave.on('finish', () => this.#say(false));
    wave.on('timeupdate', (seconds) => this.#moved(seconds * 1000));
    wave.on('error', () => {
      this.problem = 'Chưa mở được bản thu. Tải lại trang rồi nghe lại.';
    });
    return wave;
  }

  #say(playing: boolean) {
    this.playing = playing;
    this.#tell();
  }

  #moved(atMs: number) {
    this.atMs = atMs;
    this.#tell();
  }

  #tell() {
    const detail: Sounding = { playing: this.playing, atMs: this.atMs };
    this.dispatchEvent(new CustomEvent<Sounding>('sounding', { detail }));
  }

  #close() {
    this.#wave?.destroy();
    this.#wave = null;
    this.#shown = '';
    this.playing = false;
    this.atMs = 0;
  }
}

/** Speech made even for horn loudspeakers peaks alike everywhere: its mean shows where words are. */
function barsOf(peaks: readonly number[]): number[] {
  if (peaks.length === 0) return [0];
  const width = Math.max(1, Math.floor(peaks.length / BARS));
  const bars = Array.from({ length: Math.ceil(peaks.length / width) }, (_, bar) => {
    const part = peaks.slice(bar * width, (bar + 1) * width);
    return part.reduce((sum, peak) => sum + peak, 0) / part.length;
  });
  const loudest = Math.max(...bars, Number.EPSILON);
  return bars.map((bar) => (bar / loudest) ** 1.6);
}
