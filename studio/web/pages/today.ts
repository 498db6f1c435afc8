import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../elements/icons.js';
import { empty, shown } from '../elements/states.js';
import '../elements/live-listen.js';
import '../elements/new-segment.js';
import '../elements/station-line.js';
import '../elements/voice-offer.js';
import { api } from '../lib/api.js';
import { now } from '../lib/clock.js';
import { LoaElement, when } from '../lib/element.js';
import { Live } from '../lib/live.js';
import type { BroadcastView, Me, OutboxView, SegmentSummary, StationView } from '../lib/types.js';
import { troublesOf, waitingOf, type Trouble, type Waiting } from '../lib/waiting.js';

const HALF_DAY_MS = 12 * 3_600_000;
/** Titles named in a waiting line; the rest is a number. */
const NAMED = 3;

interface TodayData {
  readonly segments: readonly SegmentSummary[];
  readonly stations: readonly StationView[];
  readonly broadcasts: readonly BroadcastView[];
  readonly outbox: OutboxView;
}

@customElement('loa-today')
export class LoaToday extends LoaElement {
  @property({ attribute: false }) me!: Me;

  readonly #data = new Live<TodayData>(this, readToday, {
    topics: [
      'segment',
      'clip',
      'approval',
      'job',
      'station',
      'status',
      'broadcast',
      'slot',
      'delivery',
    ],
    everyMs: 30_000,
  });

  override render() {
    return html`<div class="page-head">
        <h1>Hôm nay</h1>
        ${this.me.role === 'approver' ? nothing : html`<loa-new-segment></loa-new-segment>`}
      </div>
      ${shown(this.#data, 'việc hôm nay', (data) => this.#draw(data))}`;
  }

  #draw(data: TodayData): TemplateResult {
    const troubles = troublesOf(data.segments, data.stations, data.broadcasts, when);
    return html`<div class="stack">
      ${troubles.length > 0 ? this.#troubles(troubles) : nothing} ${this.#firstRun(data)}
      ${this.me.role === 'admin' ? html`<loa-voice-offer></loa-voice-offer>` : nothing}
      <div class="two">
        <section class="stack tight" aria-labelledby="cho">
          <h2 id="cho">Việc chờ bạn</h2>
          ${this.#waiting(waitingOf(data.segments, data.outbox, this.me))}
        </section>
        <section class="stack tight" aria-labelledby="kenh">
          <h2 id="kenh">Các kênh</h2>
          ${this.#stations(data.stations)}
        </section>
      </div>
    </div>`;
  }

  #troubles(troubles: readonly Trouble[]): TemplateResult {
    return html`<section class="card look stack tight" aria-labelledby="can-xem">
      <h2 id="can-xem" class="row">${icon('alert')} Cần xem ngay</h2>
      <ul class="list">
        ${troubles.map(
          ({ text, act, href }) =>
            html`<li class="line">
              <span class="grow">${text}</span><a class="tap" href=${href}>${act}</a>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #firstRun({ stations, segments }: TodayData): TemplateResult | typeof nothing {
    const trial = stations.find((station) => station.type === 'trial');
    if (!this.me.hasSamples || !trial || segments.some((segment) => !segment.isSample)) {
      return nothing;
    }
    return html`<section class="card act stack tight" aria-labelledby="moi">
      <h2 id="moi">Mới bắt đầu? Nghe thử một bài mẫu</h2>
      ${
        trial.title === null && trial.next === null
          ? html`<p>
              ${trial.name} đang im. Mở một trong <a href="/bai">các bài mẫu</a>, bấm “Phát thử
              ngay” để nghe trên kênh này, rồi soạn bài đầu tiên của xã.
            </p>`
          : this.#trialSounds(trial)
      }
    </section>`;
  }

  #trialSounds(trial: StationView): TemplateResult {
    return html`<p>
        ${trial.name} đang phát lần lượt các bài mẫu, không ra loa nào của bản. Nghe xong, xem
        <a href="/bai">các bài mẫu</a> rồi soạn bài đầu tiên của xã.
      </p>
      <div class="row">
        <loa-live-listen .path=${trial.livePath} .name=${trial.name}></loa-live-listen>
        <span class="quiet small">${this.#soundsOrComes(trial)}</span>
      </div>`;
  }

  /** A newcomer who hears silence between two samples is told when the next one begins. */
  #soundsOrComes({ title, next }: StationView): string {
    if (title !== null) return title;
    return next === null ? '' : `Bài tới: ${when(next.at)}`;
  }

  #waiting(waiting: Waiting): TemplateResult {
    const { toConfirm, awaitSecond, toApprove, toSchedule, toPost } = waiting;
    const lists = [toConfirm, awaitSecond, toApprove, toSchedule];
    if (toPost === 0 && lists.every((list) => list.length === 0)) {
      return empty('check', 'Không có việc nào đang chờ.');
    }
    return html`<ul class="list card">
      ${this.#waitingLine(toConfirm, 'bản tin khẩn cấp chờ bạn xác nhận cho phát cả ban đêm')}
      ${this.#waitingLine(awaitSecond, 'bản tin khẩn cấp chờ người thứ hai xác nhận, chưa phát ban đêm')}
      ${this.#waitingLine(toApprove, 'bài chờ nghe và duyệt')}
      ${this.#waitingLine(toSchedule, 'bài đã duyệt, chờ lên lịch')}
      ${
        toPost > 0 && this.me.role !== 'approver'
          ? html`<li class="line">
              <span class="grow"><span class="title">${toPost} bài chờ gửi Zalo</span></span>
              <a class="tap" href="/gui-zalo">Gửi Zalo</a>
            </li>`
          : nothing
      }
    </ul>`;
  }

  #waitingLine(segments: readonly SegmentSummary[], what: string) {
    if (segments.length === 0) return nothing;
    const rest = segments.length - NAMED;
    return html`<li class="line stack tight">
      <span class="title">${segments.length} ${what}</span>
      ${segments
        .slice(0, NAMED)
        .map((segment) => html`<a class="tap" href=${`/bai/${segment.id}`}>${segment.title}</a>`)}
      ${rest > 0 ? html`<a class="tap" href="/bai">và ${rest} bài nữa</a>` : nothing}
    </li>`;
  }

  #stations(stations: readonly StationView[]): TemplateResult {
    if (stations.length === 0) return empty('radio', 'Chưa có kênh phát nào.');
    return html`<ul class="list card">
      ${stations.map(
        (station) => html`<li><loa-station-line .station=${station}></loa-station-line></li>`,
      )}
    </ul>`;
  }
}

async function readToday(signal: AbortSignal): Promise<TodayData> {
  const at = now();
  const [segments, stations, broadcasts, outbox] = await Promise.all([
    api.segments(signal),
    api.stations(signal),
    api.rundown(Math.round(at - HALF_DAY_MS), Math.round(at + HALF_DAY_MS), signal),
    api.outbox(signal),
  ]);
  return { segments, stations, broadcasts, outbox };
}
