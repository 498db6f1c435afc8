import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { valueOf } from '../elements/field.js';
import { icon } from '../elements/icons.js';
import '../elements/slot-dialog.js';
import type { SlotEdit } from '../elements/slot-dialog.js';
import { empty, errorLine, shown } from '../elements/states.js';
import '../elements/week-grid.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { now, timezone } from '../lib/clock.js';
import { LoaElement } from '../lib/element.js';
import { Live } from '../lib/live.js';
import { addDays, localParts, weekdayOf } from '../lib/time.js';
import type { Me, SegmentSummary, SlotView, StationView } from '../lib/types.js';

interface ProgrammeData {
  readonly stations: readonly StationView[];
  readonly slots: readonly SlotView[];
  readonly segments: readonly SegmentSummary[];
}

/** The week of a village or of all. */
@customElement('loa-programme')
export class LoaProgramme extends LoaElement {
  @property({ attribute: false }) me!: Me;
  @state() private stationId = '';
  @state() private weeksAhead = 0;
  @state() private edit: SlotEdit | undefined;
  readonly #action = new Action(this);
  readonly #data = new Live<ProgrammeData>(this, readProgramme, {
    topics: ['slot', 'station', 'approval', 'segment'],
    everyMs: 60_000,
  });

  override render() {
    return html`<div class="page-head">
        <h1>Lịch phát</h1>
        <wa-button
          variant="brand"
          ?disabled=${this.#data.value === undefined}
          @click=${() => {
            this.edit = { kind: 'new', stationId: this.stationId };
          }}
        >
          ${icon('plus')}Thêm khung giờ
        </wa-button>
      </div>
      ${errorLine(this.#action.problem)}
      ${shown(this.#data, 'lịch phát', (data) => this.#draw(data))}`;
  }

  #draw(data: ProgrammeData): TemplateResult {
    const slots = data.slots.filter(
      (slot) => this.stationId === '' || slot.stationId === this.stationId,
    );
    const { from, to } = this.me.commune.quietHours;
    return html`<div class="stack">
      <div class="row apart">${this.#stationChoice(data.stations)} ${this.#weekChoice()}</div>
      ${
        data.slots.length === 0
          ? empty(
              'calendar',
              'Chưa có khung giờ nào. Bấm “Thêm khung giờ” để chọn kênh, ngày và giờ phát.',
            )
          : nothing
      }
      <loa-week-grid
        .slots=${slots}
        .stations=${data.stations}
        .monday=${this.#monday()}
        .today=${this.#today()}
        .quietHours=${this.me.commune.quietHours}
        .named=${this.stationId === ''}
        @open-slot=${(event: CustomEvent<string>) => {
          this.edit = { kind: 'open', slotId: event.detail };
        }}
      ></loa-week-grid>
      <p class="quiet small">
        Giờ yên tĩnh ${from}–${to}: chỉ bản tin khẩn cấp có hai người xác nhận mới được phát ra loa
        của bản.
      </p>
      <loa-slot-dialog
        .me=${this.me}
        .edit=${this.edit}
        .slots=${data.slots}
        .stations=${data.stations}
        .segments=${data.segments}
        @changed=${() => void this.#data.reload()}
        @closed=${() => {
          this.edit = undefined;
        }}
      ></loa-slot-dialog>
    </div>`;
  }

  #stationChoice(stations: readonly StationView[]): TemplateResult {
    return html`<label class="row">
      <span class="strong">Kênh</span>
      <select
        class="box station-choice"
        @change=${(event: Event) => {
          this.stationId = valueOf(event);
        }}
      >
        <option value="">Tất cả các kênh</option>
        ${stations.map(
          ({ id, name }) =>
            html`<option value=${id} ?selected=${id === this.stationId}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  #weekChoice(): TemplateResult {
    const move = (weeks: number) => () => {
      this.weeksAhead = weeks;
    };
    const [, month = '', day = ''] = this.#monday().split('-');
    return html`<div class="row">
      <span class="strong">${this.weeksAhead === 0 ? 'Tuần này' : `Tuần từ ${day}/${month}`}</span>
      ${
        this.weeksAhead > 0
          ? html`<wa-button appearance="outlined" @click=${move(this.weeksAhead - 1)}
              >Tuần trước</wa-button
            >`
          : nothing
      }
      <wa-button appearance="outlined" @click=${move(this.weeksAhead + 1)}>Tuần sau</wa-button>
    </div>`;
  }

  #today(): string {
    return localParts(now(), timezone()).date;
  }

  #monday(): string {
    const today = this.#today();
    return addDays(today, this.weeksAhead * 7 - weekdayOf(today));
  }
}

async function readProgramme(signal: AbortSignal): Promise<ProgrammeData> {
  const [stations, slots, segments] = await Promise.all([
    api.stations(signal),
    api.slots(signal),
    api.segments(signal),
  ]);
  return { stations, slots, segments };
}
