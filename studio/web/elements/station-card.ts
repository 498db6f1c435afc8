import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LoaElement, when } from '../lib/element.js';
import { faultSentences, wellSince } from '../lib/heard.js';
import type { StationView } from '../lib/types.js';
import { icon } from './icons.js';
import './live-listen.js';
import { stationTag } from './station-line.js';

/** @fires stop @fires release */
@customElement('loa-station-card')
export class LoaStationCard extends LoaElement {
  @property({ attribute: false }) station!: StationView;
  @property({ type: Boolean }) busy = false;

  override render() {
    const { station } = this;
    return html`<article class="card station stack tight" aria-label=${station.name}>
      <div class="row apart">
        <h2>${station.name}</h2>
        ${stationTag(station)}
      </div>
      <p class="now-title">${this.#sounding()}</p>
      ${this.#heard()}
      <p class="quiet small">${this.#facts()}</p>
      <p class="quiet small">
        ${
          station.next
            ? html`Tiếp theo: ${when(station.next.at)} · ${station.next.title}`
            : 'Chưa có bài nào được xếp.'
        }
      </p>
      <div class="row station-acts">
        <loa-live-listen .path=${station.livePath} .name=${station.name}></loa-live-listen>
        ${this.#stopOrRelease()}
      </div>
    </article>`;
  }

  #sounding(): string {
    const { station } = this;
    if (!station.alive) return 'Bộ phát chưa trả lời. Kênh này đang không có tiếng.';
    if (station.heldAt !== null)
      return `Dừng từ ${when(station.heldAt)}. Bài tới giờ cũng không phát.`;
    return station.title ?? 'Chờ tới giờ phát.';
  }

  /** Heard on the stream itself; a dead playout is said already, and more loudly. */
  #heard(): TemplateResult | typeof nothing {
    const { station } = this;
    if (!station.alive) return nothing;
    const well = wellSince(station);
    if (well !== null && station.heldAt !== null) return nothing;
    if (well !== null) {
      return html`<p class="good-line small row">
        ${icon('check')}<span class="grow">Kiểm tra: đúng lịch từ ${when(well)}.</span>
      </p>`;
    }
    const faults = faultSentences(station, when);
    if (faults.length === 0)
      return html`<p class="quiet small">Chưa nghe kiểm tra được luồng này.</p>`;
    return html`${faults.map(
      (text) =>
        html`<p class="look-line row" role="status">
          ${icon('alert')}<span class="grow">${text}</span>
        </p>`,
    )}`;
  }

  #facts(): string {
    const { station } = this;
    // Unknown is not zero: nothing is said of listeners that could not be counted.
    const heard = station.listeners === null ? '' : `${station.listeners} máy đang nghe`;
    return [placeName(station), heard].filter(Boolean).join(' · ');
  }

  #stopOrRelease(): TemplateResult {
    if (this.station.heldAt !== null) {
      return html`<wa-button
        variant="brand"
        appearance="outlined"
        ?loading=${this.busy}
        @click=${() => this.#say('release')}
      >
        ${icon('play')}Cho phát lại
      </wa-button>`;
    }
    return html`<wa-button
      variant="danger"
      appearance="outlined"
      ?loading=${this.busy}
      @click=${() => this.#say('stop')}
    >
      ${icon('square')}Dừng<span class="visually-hidden">${` ${this.station.name}`}</span>
    </wa-button>`;
  }

  #say(what: 'stop' | 'release') {
    this.dispatchEvent(new CustomEvent(what));
  }
}

/** Where it sounds, unless the station's own name says it already. */
function placeName({ type, villages, name }: StationView): string {
  if (type === 'trial') return 'Không ra loa nào của bản';
  if (villages.length === 0) return 'Chưa gắn với bản nào';
  const names = villages.join(', ');
  return names === name ? '' : names;
}
