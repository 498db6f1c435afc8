import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Question } from '../elements/ask.js';
import { valueOf } from '../elements/field.js';
import { empty, errorLine, shown } from '../elements/states.js';
import { languagesLine, mainScript, sampleTag, stateTag, tag } from '../elements/tags.js';
import '../elements/new-segment.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement, when } from '../lib/element.js';
import { CLASS_NAMES, topicName } from '../lib/labels.js';
import { Live } from '../lib/live.js';
import { matches } from '../lib/text.js';
import { durationName } from '../lib/time.js';
import { toast } from '../lib/toast.js';
import type { Me, ScriptState, SegmentSummary } from '../lib/types.js';

/** More than this at once is no longer a list one reads; the rest is a click away. */
const PAGE = 40;

@customElement('loa-segments')
export class LoaSegments extends LoaElement {
  @property({ attribute: false }) me!: Me;
  @state() private query = '';
  @state() private atMost = PAGE;
  @state() private question: Question | undefined;
  readonly #action = new Action(this);
  readonly #segments = new Live(this, (signal) => api.segments(signal), {
    topics: ['segment', 'script', 'clip', 'approval', 'job', 'broadcast', 'as-aired', 'slot'],
  });

  override render() {
    return html`<div class="page-head">
        <h1>Bài</h1>
        ${this.me.role === 'approver' ? nothing : html`<loa-new-segment></loa-new-segment>`}
      </div>
      ${shown(this.#segments, 'các bài', (segments) => this.#draw(segments))}
      <loa-ask
        .question=${this.question}
        @closed=${() => {
          this.question = undefined;
        }}
      ></loa-ask>`;
  }

  #draw(segments: readonly SegmentSummary[]): TemplateResult {
    const found = segments.filter((segment) =>
      matches(this.query, segment.title, topicName(segment.topic)),
    );
    return html`<div class="stack">
      <input
        class="box search"
        type="search"
        aria-label="Tìm bài"
        placeholder="Tìm bài (gõ không dấu cũng được)"
        .value=${this.query}
        @input=${(event: Event) => this.#search(valueOf(event))}
      />
      ${this.#samples(segments)} ${errorLine(this.#action.problem)} ${this.#list(segments, found)}
    </div>`;
  }

  #search(query: string) {
    this.query = query;
    this.atMost = PAGE;
  }

  #list(all: readonly SegmentSummary[], found: readonly SegmentSummary[]): TemplateResult {
    if (all.length === 0)
      return empty('file', 'Chưa có bài nào. Bấm “Soạn bài mới” để viết bài đầu tiên.');
    if (found.length === 0)
      return empty('file', `Không có bài nào khớp “${this.query}”. Thử từ khác ngắn hơn.`);
    const rest = found.length - this.atMost;
    return html`<ul class="list">
        ${repeat(
          found.slice(0, this.atMost),
          (segment) => segment.id,
          (segment) => html`<li>${line(segment)}</li>`,
        )}
      </ul>
      ${
        rest > 0
          ? html`<wa-button appearance="outlined" @click=${() => (this.atMost += PAGE)}>
              Xem thêm (còn ${rest} bài)
            </wa-button>`
          : nothing
      }`;
  }

  #samples(segments: readonly SegmentSummary[]): TemplateResult | typeof nothing {
    const count = segments.filter((segment) => segment.isSample).length;
    if (count === 0 || this.me.role !== 'admin') return nothing;
    return html`<div class="card row apart">
      <p class="grow">
        ${count} bài mẫu để xem cho biết, chỉ phát ở kênh thử, không ra loa của bản nào.
      </p>
      <wa-button
        appearance="outlined"
        ?loading=${this.#action.busy === 'samples'}
        @click=${() => this.#askSamples(count)}
      >
        Xoá bài mẫu
      </wa-button>
    </div>`;
  }

  #askSamples(count: number) {
    this.question = {
      title: `Xoá ${count} bài mẫu?`,
      text: `${count} bài mẫu cùng bản thu và lịch phát thử của chúng sẽ mất hẳn. Bài của xã vẫn còn nguyên.`,
      yes: `Xoá ${count} bài mẫu`,
      act: () => this.#removeSamples(count),
    };
  }

  async #removeSamples(count: number) {
    const done = await this.#action.run('samples', async () => {
      await api.removeSamples();
      return true;
    });
    if (!done) return;
    toast({ text: `Đã xoá ${count} bài mẫu.` });
    this.dispatchEvent(new CustomEvent('samples-removed', { bubbles: true }));
    await this.#segments.reload();
  }
}

function line(segment: SegmentSummary): TemplateResult {
  const script = mainScript(segment.scripts);
  const facts = [
    segment.topic ? topicName(segment.topic) : '',
    languagesLine(segment.scripts),
    script?.durationMs ? durationName(script.durationMs) : '',
    airingName(segment),
  ];
  return html`<a class="line segment-line" href=${`/bai/${segment.id}`}>
    <span class="grow">
      <span class="title">${segment.title}</span>
      <span class="quiet small facts">${facts.filter(Boolean).join(' · ')}</span>
    </span>
    <span class="row tags">
      ${segment.isSample ? sampleTag() : nothing}
      ${
        segment.bulletinClass === 'khan-cap'
          ? tag(CLASS_NAMES['khan-cap'], 'stop', 'alert')
          : nothing
      }
      ${stateOf(segment, script?.state ?? 'draft')}
    </span>
  </a>`;
}

function airingName({ nextAt, lastAiredAt }: SegmentSummary): string {
  if (nextAt !== null) return `phát ${when(nextAt)}`;
  return lastAiredAt === null ? '' : `phát lần cuối ${when(lastAiredAt)}`;
}

/** A sample waits for nobody: it is told from the commune's own work by saying so. */
function stateOf(segment: SegmentSummary, state: ScriptState): TemplateResult | typeof nothing {
  const waits = state === 'rendered' || state === 'approved';
  return segment.isSample && waits ? nothing : stateTag(state);
}
