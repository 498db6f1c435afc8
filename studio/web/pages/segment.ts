import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { icon } from '../elements/icons.js';
import { saveLine } from '../elements/save-line.js';
import '../elements/segment-fields.js';
import '../elements/segment-stage.js';
import { failed, loading } from '../elements/states.js';
import { stepsLine } from '../elements/steps-line.js';
import { sampleTag } from '../elements/tags.js';
import { api } from '../lib/api.js';
import { now } from '../lib/clock.js';
import { Draft, type Fields } from '../lib/draft.js';
import { LoaElement } from '../lib/element.js';
import { events } from '../lib/events.js';
import { LANGUAGES, STATE_NAMES, STEP_OF_STATE, languageName } from '../lib/labels.js';
import { Live } from '../lib/live.js';
import { toast } from '../lib/toast.js';
import type { BroadcastView, Me, ScriptDetail, SegmentDetail } from '../lib/types.js';

const WEEK_MS = 7 * 86_400_000;

interface SegmentData {
  readonly segment: SegmentDetail;
  readonly broadcasts: readonly BroadcastView[];
}

/** One page a segment: Soạn → Nghe → Duyệt → Lên lịch → Đã phát. */
@customElement('loa-segment')
export class LoaSegment extends LoaElement {
  @property({ attribute: false }) me!: Me;
  @property({ attribute: false }) segmentId = '';
  @state() private language = 'vi';
  #draft: Draft | undefined;
  readonly #data = new Live<SegmentData>(this, (signal) => this.#read(signal), {
    topics: ['segment', 'script', 'clip', 'approval', 'job', 'broadcast', 'as-aired', 'slot'],
  });

  override connectedCallback() {
    super.connectedCallback();
    events.addEventListener('online-changed', this.#online);
  }

  override disconnectedCallback() {
    events.removeEventListener('online-changed', this.#online);
    this.#draft?.close();
    super.disconnectedCallback();
  }

  override render() {
    const { value, problem } = this.#data;
    if (!value || !this.#draft) {
      if (problem !== undefined) return failed(problem, () => void this.#data.reload());
      return loading('bài');
    }
    return this.#draw(value, this.#draft);
  }

  #draw({ segment, broadcasts }: SegmentData, draft: Draft): TemplateResult {
    const script = segment.scripts.find(({ lang }) => lang === this.language);
    const unsaved = draft.isUnsaved(this.language);
    const step = script && !unsaved ? STEP_OF_STATE[script.state] : 0;
    return html`<div class="stack segment-page">
      <h1 class="visually-hidden">${draft.fields.title || 'Bài chưa có tiêu đề'}</h1>
      <div class="segment-head">
        <a class="tap back" href="/bai">${icon('left')} Bài</a>
        ${stepsLine(step)}
        <span class="row head-facts">
          ${segment.isSample ? sampleTag() : nothing}
          ${saveLine(draft.state, draft.savedAt ?? segment.updatedAt)}
        </span>
      </div>
      ${this.#trouble(draft)}
      <loa-segment-fields
        .fields=${draft.fields}
        .titleError=${
          draft.state.kind === 'refused' && draft.state.field === 'title'
            ? draft.state.sentence
            : undefined
        }
        @edited=${(event: CustomEvent<Partial<Fields>>) => draft.edit(event.detail)}
      ></loa-segment-fields>
      ${this.#languages(segment)}
      ${keyed(
        this.language,
        html`<loa-segment-stage
          .me=${this.me}
          .segmentId=${segment.id}
          .language=${this.language}
          .script=${script}
          .draft=${draft}
          .text=${draft.textOf(this.language)}
          .unsaved=${unsaved}
          .broadcasts=${broadcasts.filter((one) => one.segmentId === segment.id)}
          @script-changed=${(event: CustomEvent<ScriptDetail>) => this.#replace(event.detail)}
          @reload=${() => void this.#data.reload()}
        ></loa-segment-stage>`,
      )}
    </div>`;
  }

  #languages(segment: SegmentDetail): TemplateResult {
    const others = segment.scripts.map(({ lang }) => lang);
    const tags = [...new Set([...LANGUAGES, ...others])];
    return html`<wa-tab-group
      class="languages"
      active=${this.language}
      @wa-tab-show=${(event: CustomEvent<{ name: string }>) => {
        this.language = event.detail.name;
      }}
    >
      ${tags.map((lang) => {
        const script = segment.scripts.find((one) => one.lang === lang);
        return html`<wa-tab panel=${lang}>
            <span class="tab-kind">Tiếng&nbsp;</span>${languageName(lang).replace('Tiếng ', '')}
            <span class="tab-state">${script ? STATE_NAMES[script.state] : 'chưa có'}</span>
          </wa-tab>
          <wa-tab-panel name=${lang}></wa-tab-panel>`;
      })}
    </wa-tab-group>`;
  }

  #trouble(draft: Draft): TemplateResult | typeof nothing {
    const { state } = draft;
    if (state.kind === 'refused' && state.field !== 'title') {
      return html`<p class="card look" role="alert">${state.sentence}</p>`;
    }
    if (state.kind !== 'conflict') return nothing;
    return html`<section class="card look stack tight" role="alert">
      <h2 class="row">${icon('alert')} Bài vừa được sửa ở nơi khác</h2>
      <p>Chữ bạn viết vẫn còn đây, chưa mất. Chọn bản muốn giữ.</p>
      <div class="row">
        <wa-button variant="brand" @click=${() => void draft.keepMine()}>Giữ bản của tôi</wa-button>
        <wa-button appearance="outlined" @click=${() => void this.#takeTheirs(draft)}>
          Lấy bản ở nơi khác
        </wa-button>
      </div>
    </section>`;
  }

  async #takeTheirs(draft: Draft) {
    const mine = await draft.takeTheirs();
    toast({
      text: 'Đã lấy bản ở nơi khác.',
      undo: async () => {
        for (const [lang, text] of mine) draft.write(lang, text);
      },
    });
  }

  #replace(script: ScriptDetail) {
    const data = this.#data.value;
    if (!data) return;
    const scripts = data.segment.scripts.map((one) => (one.lang === script.lang ? script : one));
    this.#data.set({ ...data, segment: { ...data.segment, scripts } });
  }

  async #read(signal: AbortSignal): Promise<SegmentData> {
    const at = Math.round(now());
    const [segment, broadcasts] = await Promise.all([
      api.segment(this.segmentId, signal),
      api.rundown(at - WEEK_MS, at + WEEK_MS, signal),
    ]);
    if (this.#draft) this.#draft.accept(segment);
    else this.#draft = new Draft(segment, now, () => this.#drafted());
    return { segment, broadcasts };
  }

  #drafted() {
    this.requestUpdate();
    if (this.#draft?.state.kind === 'saved') this.#data.reloadSoon();
  }

  readonly #online = () => {
    if (events.online) void this.#draft?.flush();
  };
}
