import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LoaElement } from '../lib/element.js';
import { slotDurationMs } from '../lib/plan.js';
import { capital } from '../lib/text.js';
import { addDays, durationName, weekdayName } from '../lib/time.js';
import type { Me, SlotItemView, SlotView, StationView } from '../lib/types.js';
import { icon } from './icons.js';

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** Seven days side by side; on a phone one under the other. @fires open-slot with its id */
@customElement('loa-week-grid')
export class LoaWeekGrid extends LoaElement {
  @property({ attribute: false }) slots: readonly SlotView[] = [];
  @property({ attribute: false }) stations: readonly StationView[] = [];
  @property({ attribute: false }) monday = '';
  @property({ attribute: false }) today = '';
  @property({ attribute: false }) quietHours!: Me['commune']['quietHours'];
  /** Each slot says its station: needed when all stations are shown. */
  @property({ attribute: false }) named = true;

  override render() {
    return html`<div class="week">${DAYS.map((weekday) => this.#day(weekday))}</div>`;
  }

  #day(weekday: number): TemplateResult {
    const date = addDays(this.monday, weekday);
    const [, month = '', day = ''] = date.split('-');
    const isToday = date === this.today;
    const past = date < this.today ? 'past' : '';
    const slots = this.slots
      .filter((slot) => slot.weekdays.includes(weekday))
      .sort((a, b) => a.startTime.localeCompare(b.startTime));
    return html`<section
      class="day ${isToday ? 'today' : past}"
      aria-label=${capital(weekdayName(weekday))}
    >
      <h2 class="day-name">
        ${capital(weekdayName(weekday))}
        <span class="quiet small numbers">${day}/${month}${isToday ? ' · hôm nay' : ''}</span>
      </h2>
      <p class="quiet-band small">Yên tĩnh tới ${this.quietHours.to}</p>
      <ul class="stack tight day-slots">
        ${slots.map((slot) => html`<li>${this.#slot(slot, date)}</li>`)}
        ${slots.length === 0 ? html`<li class="quiet small"><span aria-hidden="true">–</span><span class="visually-hidden">Không có khung giờ</span></li>` : nothing}
      </ul>
      <p class="quiet-band small">Yên tĩnh từ ${this.quietHours.from}</p>
    </section>`;
  }

  #slot(slot: SlotView, date: string): TemplateResult {
    const station = this.stations.find(({ id }) => id === slot.stationId);
    const items = slot.items.filter((item) => item.date === null || item.date === date);
    const length = slotDurationMs({ ...slot, items }, date);
    return html`<button type="button" class="slot" @click=${() => this.#open(slot)}>
      <span class="row slot-head">
        <strong class="numbers">${slot.startTime}</strong>
        ${slot.label ? html`<span class="small">${slot.label}</span>` : nothing}
      </span>
      ${this.named ? html`<span class="small quiet">${station?.name ?? ''}</span>` : nothing}
      ${
        items.length === 0
          ? html`<span class="small quiet">Chưa xếp bài</span>`
          : items.map((item) => this.#item(item))
      }
      ${length > 0 ? html`<span class="small quiet">${durationName(length)}</span>` : nothing}
    </button>`;
  }

  #item(item: SlotItemView): TemplateResult {
    return html`<span class="small slot-item">
      ${item.title}${
        item.approved ? nothing : html`<span class="not-approved">${icon('alert')}chưa duyệt</span>`
      }
    </span>`;
  }

  #open(slot: SlotView) {
    this.dispatchEvent(new CustomEvent('open-slot', { detail: slot.id }));
  }
}
