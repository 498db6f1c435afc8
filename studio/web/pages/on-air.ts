import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Question } from '../elements/ask.js';
import { logLine } from '../elements/log-line.js';
import { empty, errorLine, shown } from '../elements/states.js';
import '../elements/station-card.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { Live } from '../lib/live.js';
import { toast } from '../lib/toast.js';
import type { AsAiredView, Me, StationView } from '../lib/types.js';
import { icon } from '../elements/icons.js';

const LOG_LINES = 12;

@customElement('loa-on-air')
export class LoaOnAir extends LoaElement {
  @property({ attribute: false }) me!: Me;
  @state() private question: Question | undefined;
  readonly #action = new Action(this);
  readonly #stations = new Live(this, (signal) => api.stations(signal), {
    topics: ['station', 'status', 'broadcast', 'as-aired', 'slot'],
    everyMs: 10_000,
  });
  readonly #log = new Live(this, (signal) => api.log(signal), { topics: ['as-aired'] });

  override render() {
    return html`<div class="page-head">
        <h1>Đang phát</h1>
        ${this.#stopAllButton(this.#stations.value ?? [])}
      </div>
      ${errorLine(this.#action.problem)}
      <div class="stack">
        ${shown(this.#stations, 'các kênh', (stations) => this.#draw(stations))}
        <section class="stack tight" aria-labelledby="nhat-ky">
          <h2 id="nhat-ky">Sổ nhật ký</h2>
          ${shown(this.#log, 'sổ nhật ký', (log) => this.#logLines(log))}
        </section>
      </div>
      <loa-ask
        .question=${this.question}
        @closed=${() => {
          this.question = undefined;
        }}
      ></loa-ask>`;
  }

  #stopAllButton(stations: readonly StationView[]): TemplateResult | typeof nothing {
    const on = stations.filter((station) => station.heldAt === null).length;
    const held = stations.length - on;
    return html`<div class="row">
      ${
        held > 1
          ? html`<wa-button
              appearance="outlined"
              ?loading=${this.#action.busy === 'release-all'}
              @click=${() => void this.#release(null, 'release-all')}
            >
              ${icon('play')}Cho phát lại cả ${held} kênh
            </wa-button>`
          : nothing
      }
      ${
        on > 0
          ? html`<wa-button
              variant="danger"
              appearance=${on > 0 ? 'accent' : 'outlined'}
              ?loading=${this.#action.busy === 'stop-all'}
              @click=${() => this.#askStopAll(on)}
            >
              ${icon('square')}Dừng tất cả
            </wa-button>`
          : nothing
      }
    </div>`;
  }

  #draw(stations: readonly StationView[]): TemplateResult {
    if (stations.length === 0) return empty('radio', 'Chưa có kênh phát nào.');
    return html`<ul class="stations">
      ${repeat(
        stations,
        (station) => station.id,
        (station) =>
          html`<li>
            <loa-station-card
              .station=${station}
              .busy=${this.#action.busy === station.id}
              @stop=${() => void this.#stop(station)}
              @release=${() => void this.#release(station.id, station.id)}
            ></loa-station-card>
          </li>`,
      )}
    </ul>`;
  }

  #logLines(log: readonly AsAiredView[]): TemplateResult {
    if (log.length === 0)
      return empty('radio', 'Chưa phát bài nào. Mỗi lượt phát sẽ được ghi lại ở đây.');
    return html`<ul class="list">
      ${repeat(log.slice(0, LOG_LINES), (one) => one.id, logLine)}
    </ul>`;
  }

  /** One station is stopped at once: letting it play again is the undo. */
  async #stop(station: StationView) {
    const stations = await this.#action.run(station.id, () => api.stop(station.id));
    if (!stations) return;
    this.#stations.set(stations);
    toast({
      text: `Đã dừng ${station.name}.`,
      undo: () => this.#release(station.id, station.id),
    });
  }

  #askStopAll(count: number) {
    this.question = {
      title: `Dừng phát ở ${count} kênh ngay bây giờ?`,
      text: 'Bài đang phát bị ngắt giữa chừng và không tự phát lại. Các kênh im cho tới khi bạn bấm “Cho phát lại”.',
      yes: `Dừng ${count} kênh`,
      stop: true,
      act: () => this.#stopAll(count),
    };
  }

  async #stopAll(count: number) {
    const stations = await this.#action.run('stop-all', () => api.stop(null));
    if (!stations) return;
    this.#stations.set(stations);
    toast({ text: `Đã dừng ${count} kênh.` });
  }

  async #release(stationId: string | null, name: string) {
    const stations = await this.#action.run(name, () => api.release(stationId));
    if (!stations) return;
    this.#stations.set(stations);
    toast({
      text: stationId === null ? 'Các kênh phát lại theo lịch.' : 'Kênh phát lại theo lịch.',
    });
  }
}
