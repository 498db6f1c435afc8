import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { now, timezone } from '../lib/clock.js';
import { LoaElement } from '../lib/element.js';
import { Live } from '../lib/live.js';
import {
  atNight,
  nextDayOf,
  nextDays,
  planProblem,
  slotFor,
  wakes,
  type Plan,
} from '../lib/plan.js';
import { capital } from '../lib/text.js';
import {
  dayName,
  durationName,
  localParts,
  parseTime,
  weekdayOf,
  weekdaysName,
} from '../lib/time.js';
import { toast } from '../lib/toast.js';
import type { ApprovalView, Me, SlotView, StationView } from '../lib/types.js';
import { selectField, timeField } from './field.js';
import { icon } from './icons.js';
import { errorLine, shown } from './states.js';
import { weekdaysField } from './weekdays.js';

const DAYS_AHEAD = 14;

interface Grid {
  readonly stations: readonly StationView[];
  readonly slots: readonly SlotView[];
}

/** Puts an approved segment into a slot. @fires scheduled */
@customElement('loa-schedule-form')
export class LoaScheduleForm extends LoaElement {
  @property({ attribute: false }) me!: Me;
  @property({ attribute: false }) segmentId = '';
  @property({ attribute: false }) language = 'vi';
  @property({ attribute: false }) durationMs: number | null = null;
  @property({ attribute: false }) approval: ApprovalView | null = null;
  @state() private stationId = '';
  @state() private weekly = false;
  @state() private date = '';
  @state() private weekdays: readonly number[] = [0, 1, 2, 3, 4, 5, 6];
  @state() private timeText = '17:00';
  readonly #action = new Action(this);
  readonly #grid = new Live<Grid>(this, readGrid, { topics: ['slot', 'station'] });

  override render() {
    return html`<section class="card stack" aria-labelledby="len-lich">
      <h2 id="len-lich">Lên lịch</h2>
      ${shown(this.#grid, 'các kênh', (grid) => this.#draw(grid))}
    </section>`;
  }

  #draw(grid: Grid): TemplateResult {
    const villages = grid.stations.filter((station) => station.type === 'village');
    const station = villages.find(({ id }) => id === this.stationId) ?? villages[0];
    if (!station) return html`<p>Chưa có kênh phát nào của bản.</p>`;
    const plan = this.#plan(station);
    const problem = planProblem(plan, this.#around(grid));
    return html`<form
      class="stack"
      @submit=${(event: SubmitEvent) => void this.#save(event, plan, grid)}
    >
      <div class="schedule-fields">
        ${this.#stationField(villages, station)}
        ${this.#timeField(problem?.field === 'time' ? problem.text : undefined)}
      </div>
      ${this.#whenField()}
      ${
        this.weekly
          ? weekdaysField(this.weekdays, (weekdays) => {
              this.weekdays = weekdays;
            })
          : nothing
      }
      ${problem?.field === 'weekdays' ? errorLine(problem.text) : nothing}
      ${problem === null ? html`<p class="promise row">${icon('calendar')}<span>${this.#promise(plan)}</span></p>` : nothing}
      ${errorLine(this.#action.problem)}
      <div class="row">
        <wa-button
          type="submit"
          variant="brand"
          ?disabled=${problem !== null}
          ?loading=${this.#action.busy !== undefined}
        >
          Lên lịch
        </wa-button>
      </div>
    </form>`;
  }

  #stationField(villages: readonly StationView[], chosen: StationView): TemplateResult {
    const choices = villages.map(({ id, name }) => [id, name] as const);
    return selectField({ id: 'kenh-phat', label: 'Kênh phát' }, choices, chosen.id, (id) => {
      this.stationId = id;
    });
  }

  #timeField(error: string | undefined): TemplateResult {
    return timeField({ id: 'gio-phat', label: 'Giờ phát', error }, this.timeText, (text) => {
      this.timeText = text;
    });
  }

  #whenField(): TemplateResult {
    const choice = (weekly: boolean, name: string) =>
      html`<label>
        <input
          type="radio"
          name="lap-lai"
          .checked=${this.weekly === weekly}
          @change=${() => {
            this.weekly = weekly;
          }}
        />
        ${name}
      </label>`;
    return html`<div class="schedule-fields">
      <fieldset class="field">
        <legend>Phát mấy lần?</legend>
        <div class="choices">${choice(false, 'Một lần')} ${choice(true, 'Hằng tuần')}</div>
      </fieldset>
      ${this.weekly ? nothing : this.#dayField()}
    </div>`;
  }

  #dayField(): TemplateResult {
    const { date: today } = this.#wallClock();
    const choices = nextDays(today, DAYS_AHEAD).map(
      (day) => [day, capital(dayName(day, today))] as const,
    );
    return selectField({ id: 'ngay-phat', label: 'Ngày phát' }, choices, this.#day(), (day) => {
      this.date = day;
    });
  }

  #wallClock() {
    return localParts(now(), timezone());
  }

  #day(): string {
    const { date: today, time: timeNow } = this.#wallClock();
    return this.date >= today ? this.date : nextDayOf(parseTime(this.timeText), today, timeNow);
  }

  #plan(station: StationView): Plan {
    const date = this.weekly ? null : this.#day();
    return {
      station,
      date,
      weekdays: date === null ? this.weekdays : [weekdayOf(date)],
      time: parseTime(this.timeText),
      durationMs: this.durationMs,
      atNight: atNight(this.approval, date),
    };
  }

  #around({ slots }: Grid) {
    const { date: today, time: timeNow } = this.#wallClock();
    return { slots, quietHours: this.me.commune.quietHours, today, timeNow };
  }

  #promise(plan: Plan): string {
    const length = plan.durationMs === null ? '' : `, dài ${durationName(plan.durationMs)}`;
    const atNight = wakes(plan, plan.time ?? '', this.me.commune.quietHours)
      ? ' Đây là giờ yên tĩnh: loa sẽ đánh thức cả bản.'
      : '';
    return `Sẽ phát ${this.#whenName(plan)}, ${plan.station.name}${length}.${atNight}`;
  }

  #whenName({ time, date, weekdays }: Plan): string {
    const { date: today } = this.#wallClock();
    const day = date === null ? weekdaysName(weekdays) : dayName(date, today);
    return `${time ?? ''} ${day}`;
  }

  async #save(event: SubmitEvent, plan: Plan, grid: Grid) {
    event.preventDefault();
    const saved = await this.#action.run('schedule', () => this.#put(plan, grid));
    if (!saved) return;
    toast({
      text: `Đã lên lịch: ${this.#whenName(plan)}, ${plan.station.name}.`,
      undo: saved.undo,
    });
    this.dispatchEvent(new CustomEvent('scheduled'));
  }

  async #put(plan: Plan, { slots }: Grid) {
    const { station, weekdays, time, date } = plan;
    const { segmentId, language: lang } = this;
    const slot = slotFor(plan, slots);
    const before = new Set(slot?.items.map((item) => item.id));
    const after = slot
      ? await api.addItem(slot.id, segmentId, lang, date)
      : await api.newSlot({
          stationId: station.id,
          weekdays: [...weekdays],
          startTime: time ?? '',
          items: [{ segmentId, lang, date }],
        });
    const item = after.items.find(({ id }) => !before.has(id));
    return { undo: () => (item ? api.removeItem(item.id) : Promise.resolve()) };
  }
}

async function readGrid(signal: AbortSignal): Promise<Grid> {
  const [stations, slots] = await Promise.all([api.stations(signal), api.slots(signal)]);
  return { stations, slots };
}
