import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { now, timezone } from '../lib/clock.js';
import { LoaElement } from '../lib/element.js';
import {
  planProblem,
  slotAtNight,
  slotDurationMs,
  slotFor,
  waitsFor,
  type Plan,
} from '../lib/plan.js';
import { dayName, localParts, parseTime, weekdaysName } from '../lib/time.js';
import { toast } from '../lib/toast.js';
import type { Me, SegmentSummary, SlotItemView, SlotView, StationView } from '../lib/types.js';
import { field, selectField, timeField, valueOf } from './field.js';
import { icon } from './icons.js';
import { errorLine } from './states.js';
import { weekdaysField } from './weekdays.js';

export type SlotEdit =
  | { readonly kind: 'new'; readonly stationId: string }
  | { readonly kind: 'open'; readonly slotId: string };

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/** One slot: made, moved, filled, removed. @fires changed @fires closed */
@customElement('loa-slot-dialog')
export class LoaSlotDialog extends LoaElement {
  @property({ attribute: false }) me!: Me;
  @property({ attribute: false }) edit: SlotEdit | undefined;
  @property({ attribute: false }) slots: readonly SlotView[] = [];
  @property({ attribute: false }) stations: readonly StationView[] = [];
  @property({ attribute: false }) segments: readonly SegmentSummary[] = [];
  @state() private stationId = '';
  @state() private timeText = '';
  @state() private weekdays: readonly number[] = EVERY_DAY;
  readonly #action = new Action(this);

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (!changed.has('edit') || this.edit === undefined) return;
    const slot = this.#slot;
    this.#action.clear();
    this.stationId = slot?.stationId ?? this.#firstStation();
    this.timeText = slot?.startTime ?? '17:00';
    this.weekdays = slot?.weekdays ?? EVERY_DAY;
  }

  override render() {
    const slot = this.#slot;
    const isNew = this.edit?.kind === 'new';
    return html`<wa-dialog
      class="slot-dialog"
      label=${isNew ? 'Thêm khung giờ' : `Khung ${slot?.startTime ?? ''} · ${this.#station?.name ?? ''}`}
      ?open=${this.edit !== undefined}
      @wa-after-hide=${(event: Event) => {
        if (event.target === event.currentTarget) this.#close();
      }}
    >
      ${this.edit === undefined ? nothing : this.#body(slot)}
    </wa-dialog>`;
  }

  get #slot(): SlotView | undefined {
    const { edit } = this;
    return edit?.kind === 'open' ? this.slots.find(({ id }) => id === edit.slotId) : undefined;
  }

  get #station(): StationView | undefined {
    return this.stations.find(({ id }) => id === this.stationId);
  }

  #firstStation(): string {
    const asked = this.edit?.kind === 'new' ? this.edit.stationId : '';
    const first = this.stations.find(({ type }) => type === 'village') ?? this.stations[0];
    return asked === '' ? (first?.id ?? '') : asked;
  }

  #body(slot: SlotView | undefined): TemplateResult {
    const plan = this.#plan(slot);
    const problem = plan ? planProblem(plan, this.#around()) : null;
    return html`<div class="stack">
      ${slot ? this.#items(slot) : this.#stationField()}
      ${timeField(
        {
          id: 'gio-khung',
          label: 'Giờ bắt đầu',
          error: problem?.field === 'time' ? problem.text : undefined,
        },
        this.timeText,
        (text) => {
          this.timeText = text;
        },
      )}
      ${weekdaysField(this.weekdays, (weekdays) => {
        this.weekdays = weekdays;
      })}
      ${problem?.field === 'weekdays' ? errorLine(problem.text) : nothing}
      ${errorLine(this.#action.problem)}
      <div class="row apart">
        ${
          slot
            ? html`<wa-button appearance="plain" @click=${() => void this.#remove(slot)}>
                ${icon('trash')}Bỏ khung giờ này
              </wa-button>`
            : html`<span></span>`
        }
        <wa-button
          variant="brand"
          ?disabled=${problem !== null || (slot !== undefined && !this.#isMoved(slot))}
          ?loading=${this.#action.busy === 'save'}
          @click=${() => void this.#save(slot, plan)}
        >
          ${slot ? 'Dời khung giờ' : 'Thêm khung giờ này'}
        </wa-button>
      </div>
    </div>`;
  }

  #stationField(): TemplateResult {
    const choices = this.stations.map(({ id, name }) => [id, name] as const);
    return selectField({ id: 'kenh-khung', label: 'Kênh phát' }, choices, this.stationId, (id) => {
      this.stationId = id;
    });
  }

  #items(slot: SlotView): TemplateResult {
    const approved = this.segments.filter((segment) =>
      segment.scripts.some(({ state }) => ['approved', 'scheduled', 'aired'].includes(state)),
    );
    return html`<div class="stack tight">
      ${
        slot.items.length === 0
          ? html`<p class="quiet">Khung giờ này chưa có bài nào.</p>`
          : html`<ul class="list">
              ${slot.items.map((item) => this.#item(slot, item))}
            </ul>`
      }
      ${field(
        { id: 'them-bai', label: 'Thêm bài phát mỗi lần tới khung giờ này' },
        ({ id }) =>
          html`<select
            class="box"
            id=${id}
            ?disabled=${approved.length === 0}
            @change=${(event: Event) => void this.#add(slot, event)}
          >
            <option value="">
              ${approved.length === 0 ? 'Chưa có bài nào đã duyệt' : 'Chọn bài đã duyệt…'}
            </option>
            ${approved.map((segment) => html`<option value=${segment.id}>${segment.title}</option>`)}
          </select>`,
      )}
    </div>`;
  }

  #item(slot: SlotView, item: SlotItemView): TemplateResult {
    const today = localParts(now(), timezone()).date;
    const day = item.date === null ? weekdaysName(slot.weekdays) : dayName(item.date, today);
    return html`<li class="line">
      <span class="grow">
        <span class="title"><a href=${`/bai/${item.segmentId}`}>${item.title}</a></span>
        <span class="quiet small facts"
          >${day}${waitsFor(slot, item, this.#station, this.me.commune.quietHours)}</span
        >
      </span>
      <wa-button appearance="plain" @click=${() => void this.#removeItem(slot, item)}
        >Bỏ<span class="visually-hidden">${` ${item.title}`}</span></wa-button
      >
    </li>`;
  }

  #plan(slot: SlotView | undefined): Plan | undefined {
    const station = this.#station;
    if (!station) return undefined;
    return {
      station,
      weekdays: this.weekdays,
      time: parseTime(this.timeText),
      date: null,
      durationMs: slot ? slotDurationMs(slot, null) : null,
      ...(slot && { movingSlotId: slot.id, atNight: slotAtNight(slot) }),
    };
  }

  #around() {
    const { date: today, time: timeNow } = localParts(now(), timezone());
    return { slots: this.slots, quietHours: this.me.commune.quietHours, today, timeNow };
  }

  #isMoved(slot: SlotView): boolean {
    const isSameDays = [...slot.weekdays].sort().join() === [...this.weekdays].sort().join();
    return !isSameDays || slot.startTime !== parseTime(this.timeText);
  }

  async #save(slot: SlotView | undefined, plan: Plan | undefined) {
    if (!plan?.time) return;
    if (!slot && slotFor(plan, this.slots)) {
      return this.#action.fail('Khung giờ này đã có rồi. Chọn giờ khác, hoặc mở khung có sẵn.');
    }
    const days = [...plan.weekdays];
    const time = plan.time;
    const saved = await this.#action.run('save', () =>
      slot
        ? api.moveSlot(slot.id, days, time)
        : api.newSlot({ stationId: plan.station.id, weekdays: days, startTime: time }),
    );
    if (!saved) return;
    const undo = slot
      ? () => api.moveSlot(slot.id, slot.weekdays, slot.startTime)
      : () => api.removeSlot(saved.id);
    const what = slot ? 'Đã dời khung giờ' : 'Đã thêm khung giờ';
    toast({
      text: `${what}: ${time} ${weekdaysName(days)}, ${plan.station.name}.`,
      undo: () => this.#and(undo),
    });
    this.#changed();
    this.edit = undefined;
  }

  async #add(slot: SlotView, event: Event) {
    const segmentId = valueOf(event);
    (event.currentTarget as HTMLSelectElement).value = '';
    const segment = this.segments.find(({ id }) => id === segmentId);
    const lang = segment?.scripts.find(({ state }) =>
      ['approved', 'scheduled', 'aired'].includes(state),
    )?.lang;
    if (!segment || lang === undefined) return;
    const saved = await this.#action.run('add', () => api.addItem(slot.id, segment.id, lang, null));
    if (saved) this.#changed();
  }

  async #removeItem(slot: SlotView, item: SlotItemView) {
    const done = await this.#action.run('remove-item', () =>
      api.removeItem(item.id).then(() => true),
    );
    if (!done) return;
    const undo = () => api.addItem(slot.id, item.segmentId, item.lang, item.date);
    toast({
      text: `Đã bỏ “${item.title}” khỏi khung ${slot.startTime}.`,
      undo: () => this.#and(undo),
    });
    this.#changed();
  }

  async #remove(slot: SlotView) {
    const done = await this.#action.run('remove', () => api.removeSlot(slot.id).then(() => true));
    if (!done) return;
    toast({
      text: `Đã bỏ khung ${slot.startTime}, ${this.#station?.name ?? ''}.`,
      undo: () => this.#and(() => putBack(slot)),
    });
    this.#changed();
    this.edit = undefined;
  }

  async #and(undo: () => Promise<unknown>) {
    await undo();
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new CustomEvent('changed'));
  }

  #close() {
    this.edit = undefined;
    this.dispatchEvent(new CustomEvent('closed'));
  }
}

async function putBack(slot: SlotView) {
  const { stationId, weekdays, startTime, label } = slot;
  const { date: today } = localParts(now(), timezone());
  const items = slot.items
    .filter(({ date }) => date === null || date >= today)
    .map(({ segmentId, lang, date }) => ({ segmentId, lang, date }));
  await api.newSlot({ stationId, weekdays, startTime, label, items });
}
