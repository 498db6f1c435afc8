import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import type { Draft } from '../lib/draft.js';
import { LoaElement } from '../lib/element.js';
import { get } from '../lib/http.js';
import { isOver } from '../lib/jobs.js';
import { toast } from '../lib/toast.js';
import type {
  BroadcastView,
  ClipView,
  ClipWords,
  Me,
  ScriptDetail,
  TimedWord,
} from '../lib/types.js';
import { broadcastsLine } from './broadcasts-line.js';
import { clipActs } from './clip-acts.js';
import { clipCard } from './clip-card.js';
import type { Sounding } from './clip-player.js';
import { icon } from './icons.js';
import { renderProgress } from './render-progress.js';
import './schedule-form.js';
import './script-editor.js';
import type { LoaScriptEditor } from './script-editor.js';
import { errorLine } from './states.js';
import './try-out.js';
import './upload-recording.js';
import './urgent-card.js';

/** Looked at this often while a render runs, even when no event comes. */
const LOOK_MS = 2_000;
const SILENT: Sounding = { playing: false, atMs: 0 };

/** One language of a segment: its text, its clip, and the act of its step. @fires script-changed @fires reload */
@customElement('loa-segment-stage')
export class LoaSegmentStage extends LoaElement {
  @property({ attribute: false }) me!: Me;
  @property({ attribute: false }) segmentId = '';
  @property({ attribute: false }) language = 'vi';
  @property({ attribute: false }) script: ScriptDetail | undefined;
  @property({ attribute: false }) draft!: Draft;
  @property({ attribute: false }) text = '';
  @property({ attribute: false }) unsaved = false;
  @property({ attribute: false }) broadcasts: readonly BroadcastView[] = [];
  @state() private words: readonly TimedWord[] = [];
  @state() private sounding: Sounding = SILENT;
  @state() private scheduleMore = false;
  @query('loa-script-editor') private readonly editor!: LoaScriptEditor;
  readonly #action = new Action(this);
  #wordsOf: string | null = null;
  #look: number | undefined;

  override disconnectedCallback() {
    clearInterval(this.#look);
    this.#look = undefined;
    super.disconnectedCallback();
  }

  override updated() {
    void this.#readWords(this.script?.clip?.words ?? null);
    this.#watchJob();
  }

  override render() {
    const spoken = this.me.spokenLanguages.includes(this.language);
    const paragraphs = this.draft.paragraphsOf(this.language);
    const parts = [this.#scheduled(), this.#clipPart()];
    // An urgent bulletin is heard by its second person before it is scheduled.
    const isUrgent = (this.script?.approval?.secondYes ?? 'not-needed') !== 'not-needed';
    return html`<div class="stack">
      ${spoken || this.#clip ? nothing : this.#noVoice()} ${isUrgent ? parts.reverse() : parts}
      <loa-script-editor
        .language=${this.language}
        .text=${this.text}
        .paragraphs=${paragraphs}
        .spoken=${spoken}
        .words=${this.words}
        .sounding=${this.sounding}
        @written=${(event: CustomEvent<string>) => this.draft.write(this.language, event.detail)}
      ></loa-script-editor>
      ${this.#ownRecording(spoken)} ${this.#acts(spoken)}
    </div>`;
  }

  #noVoice(): TemplateResult {
    return html`<p class="card">
      Chưa có giọng đọc máy cho tiếng này. Nhờ người trong bản đọc và thu bằng điện thoại, rồi tải
      bản thu lên; chữ viết ở đây để người đọc nhìn theo.
    </p>`;
  }

  /** The clip of exactly the text shown; nothing while that text is still being written. */
  get #clip(): ClipView | null {
    return this.unsaved ? null : (this.script?.clip ?? null);
  }

  #clipPart(): TemplateResult | typeof nothing {
    const job = this.script?.job;
    const clip = this.#clip;
    if (job && (!isOver(job) || (job.state === 'failed' && !clip))) return renderProgress(job);
    if (!clip) return nothing;
    const failedSince = job && this.script?.state === 'failed';
    return html`${failedSince ? renderProgress(job, clip) : nothing} ${this.#clipCard(clip)}
      <loa-urgent-card
        .me=${this.me}
        .segmentId=${this.segmentId}
        .language=${this.language}
        .clip=${clip}
        .approval=${this.script?.approval ?? null}
        @confirmed=${(event: CustomEvent<ScriptDetail>) => this.#replace(event.detail)}
      ></loa-urgent-card>`;
  }

  #clipCard(clip: ClipView): TemplateResult {
    return clipCard({
      clip,
      approval: this.script?.approval ?? null,
      busy: this.#action.busy === 'withdraw',
      acts: clipActs(this, {
        again: clip.source === 'speech' && !this.script?.approval,
        asked: () => this.#reload(),
      }),
      sounding: (sounding) => {
        this.sounding = sounding;
      },
      withdraw: () => void this.#withdraw(clip),
    });
  }

  #scheduled(): TemplateResult | typeof nothing {
    const clip = this.#clip;
    // A broadcast does not say its language: only the one that may air shows them.
    const own = this.language === 'vi' || this.script?.approval ? this.broadcasts : [];
    if (!clip || !this.#hasForm) return broadcastsLine(own);
    return html`<loa-schedule-form
        .me=${this.me}
        .segmentId=${this.segmentId}
        .language=${this.language}
        .durationMs=${clip.durationMs}
        .approval=${this.script?.approval ?? null}
        @scheduled=${() => {
          this.scheduleMore = false;
          this.#reload();
        }}
      ></loa-schedule-form>
      ${broadcastsLine(own)}`;
  }

  #acts(spoken: boolean): TemplateResult | typeof nothing {
    const { problem } = this.#action;
    if (this.#hasForm && problem === undefined) return nothing;
    return html`<div class="acts">
      ${errorLine(problem)}
      <div class="row acts-row">${this.#actsOf(spoken)}</div>
    </div>`;
  }

  get #hasForm(): boolean {
    const { script } = this;
    if (!this.#clip || !script?.approval) return false;
    return script.state === 'approved' || this.scheduleMore;
  }

  #actsOf(spoken: boolean): TemplateResult {
    const clip = this.#clip;
    const busy = this.script?.job && !isOver(this.script.job);
    const tryOut = spoken
      ? html`<loa-try-out
          .language=${this.language}
          .piece=${() => this.editor.piece()}
          @failed=${(event: CustomEvent<string>) => this.#tryOutFailed(event.detail)}
        ></loa-try-out>`
      : nothing;
    if (busy) return html`${tryOut}`;
    if (!clip) return html`${tryOut} ${spoken ? this.#renderButton() : this.#upload(true)}`;
    if (!this.script?.approval) return html`${tryOut} ${this.#approveButton(clip)}`;
    return this.#moreButton();
  }

  /** For those who already have the sound; where no machine reads it is the main act below. */
  #ownRecording(spoken: boolean): TemplateResult | typeof nothing {
    const { script } = this;
    if ((!spoken && !this.#clip) || script?.approval || (script?.job && !isOver(script.job)))
      return nothing;
    return html`<div class="row quiet">
      <span>Đã có người đọc và thu sẵn?</span> ${this.#upload(false)}
    </div>`;
  }

  #upload(main: boolean): TemplateResult {
    return html`<loa-upload-recording
      .segmentId=${this.segmentId}
      .language=${this.language}
      .saved=${() => this.draft.flush()}
      ?main=${main}
      @uploaded=${() => this.#reload()}
    ></loa-upload-recording>`;
  }

  #renderButton(): TemplateResult {
    return html`<wa-button
      variant="brand"
      ?loading=${this.#action.busy === 'render'}
      @click=${() => void this.#render()}
    >
      Tạo bản thu và nghe
    </wa-button>`;
  }

  #approveButton(clip: ClipView): TemplateResult {
    return html`<wa-button
      variant="brand"
      ?loading=${this.#action.busy === 'approve'}
      @click=${() => void this.#approve(clip)}
    >
      ${icon('check')}Duyệt bản thu này
    </wa-button>`;
  }

  #moreButton(): TemplateResult {
    return html`<wa-button
      appearance="outlined"
      @click=${() => {
        this.scheduleMore = true;
      }}
    >
      ${icon('calendar')}Lên lịch thêm
    </wa-button>`;
  }

  async #render() {
    if (this.text.trim() === '') {
      return this.#action.fail('Bài chưa có chữ nào. Viết ít nhất một câu rồi tạo bản thu.');
    }
    const job = await this.#action.run('render', async () => {
      const saved = await this.draft.flush();
      return saved ? api.render(this.segmentId, this.language) : undefined;
    });
    if (job) this.#reload();
    else if (this.#action.problem === undefined) {
      this.#action.fail(
        'Chưa lưu được chữ vừa viết nên chưa tạo bản thu. Chờ lưu xong rồi bấm lại.',
      );
    }
  }

  #tryOutFailed(problem: string) {
    if (problem === '') this.#action.clear();
    else this.#action.fail(problem);
  }

  async #approve(clip: ClipView) {
    const script = await this.#action.run('approve', () =>
      api.approve(this.segmentId, this.language, clip.scriptHash, clip.id),
    );
    if (!script) return;
    this.#replace(script);
    toast({ text: 'Đã duyệt bản thu này.', undo: () => this.#withdraw(clip) });
  }

  async #withdraw(clip: ClipView) {
    const script = await this.#action.run('withdraw', () =>
      api.withdrawApproval(this.segmentId, this.language),
    );
    if (!script) return;
    this.#replace(script);
    toast({ text: 'Đã rút lại duyệt. Bài sẽ không phát.', undo: () => this.#approve(clip) });
  }

  #replace(script: ScriptDetail) {
    this.dispatchEvent(new CustomEvent('script-changed', { detail: script }));
  }

  #reload() {
    this.dispatchEvent(new CustomEvent('reload'));
  }

  #watchJob() {
    const job = this.script?.job;
    const runs = job !== null && job !== undefined && !isOver(job);
    if (runs && this.#look === undefined) {
      this.#look = window.setInterval(() => this.#reload(), LOOK_MS);
    }
    if (!runs) {
      clearInterval(this.#look);
      this.#look = undefined;
    }
  }

  async #readWords(address: string | null) {
    if (address === this.#wordsOf) return;
    this.#wordsOf = address;
    const file = address === null ? null : await get<ClipWords>(address).catch(() => null);
    if (this.#wordsOf === address) this.words = file?.words ?? [];
  }
}
