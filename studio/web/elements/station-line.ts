import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LoaElement, when } from '../lib/element.js';
import { FAULT_NAMES, worstFault } from '../lib/heard.js';
import type { StationView } from '../lib/types.js';
import { tag } from './tags.js';

/** What a station is doing, in a word with a shape. */
export function stationTag(station: StationView): TemplateResult {
  if (!station.alive) return tag('Chưa có tiếng', 'look');
  if (station.heldAt !== null) return tag('Đang dừng', 'stop');
  const fault = worstFault(station);
  if (fault !== null) return tag(FAULT_NAMES[fault], 'look');
  if (station.title !== null) return tag('Đang phát', 'good', 'radio');
  return html`<span class="tag plain">Đang im</span>`;
}

/** One line a station: what sounds now and what comes next. */
@customElement('loa-station-line')
export class LoaStationLine extends LoaElement {
  @property({ attribute: false }) station!: StationView;

  override render() {
    const { station } = this;
    return html`<div class="line">
      <span class="grow">
        <span class="title">${station.name}</span>
        ${station.title === null ? nothing : html`<span class="now-title">${station.title}</span>`}
        <span class="quiet small next-line">
          ${
            station.next
              ? html`Tiếp theo: ${when(station.next.at)} · ${station.next.title}`
              : 'Chưa có bài nào được xếp.'
          }
        </span>
      </span>
      ${stationTag(station)}
    </div>`;
  }
}
