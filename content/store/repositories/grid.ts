import {
  newId,
  type Id,
  type LanguageTag,
  type LocalDate,
  type LocalTime,
  type Slot,
  type SlotItem,
  type Weekday,
} from '../../model/index.js';
import { fromRow, writing, type Context, type Row } from './context.js';

export interface NewSlot {
  readonly stationId: Id;
  readonly weekdays: readonly Weekday[];
  readonly startTime: LocalTime;
  readonly label: string;
}

/** The programme grid: slots, and what was put into them. */
export class GridRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  addSlot(slot: NewSlot): Slot {
    const id = newId();
    writing(this.#context, 'slot', id, (now) =>
      this.#context.db
        .prepare(
          `INSERT INTO slots (id, commune_id, station_id, weekdays, start_time, label, created_at)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          id,
          this.#context.communeId,
          slot.stationId,
          JSON.stringify(slot.weekdays),
          slot.startTime,
          slot.label,
          now,
        ),
    );
    return this.slot(id) as Slot;
  }

  moveSlot(id: Id, to: Partial<Pick<Slot, 'weekdays' | 'startTime' | 'label'>>): Slot | null {
    const slot = this.slot(id);
    if (!slot) return null;
    const moved = { ...slot, ...to };
    writing(this.#context, 'slot', id, () =>
      this.#context.db
        .prepare('UPDATE slots SET weekdays = ?, start_time = ?, label = ? WHERE id = ?')
        .run(JSON.stringify(moved.weekdays), moved.startTime, moved.label, id),
    );
    return this.slot(id);
  }

  removeSlot(id: Id): void {
    writing(this.#context, 'slot', id, () =>
      this.#context.db.prepare('DELETE FROM slots WHERE id = ?').run(id),
    );
  }

  slot(id: Id): Slot | null {
    const row = this.#context.db
      .prepare('SELECT * FROM slots WHERE commune_id = ? AND id = ?')
      .get(this.#context.communeId, id);
    return row ? toSlot(row) : null;
  }

  slots(): readonly Slot[] {
    return this.#context.db
      .prepare('SELECT * FROM slots WHERE commune_id = ? ORDER BY start_time, id')
      .all(this.#context.communeId)
      .map(toSlot);
  }

  addItem(item: {
    slotId: Id;
    date: LocalDate | null;
    segmentId: Id;
    lang: LanguageTag;
  }): SlotItem {
    const id = newId();
    const { db, communeId } = this.#context;
    writing(this.#context, 'slot', item.slotId, () =>
      db
        .prepare(
          `INSERT INTO slot_items (id, commune_id, slot_id, date, segment_id, lang, position)
           VALUES (?, ?, ?, ?, ?, ?,
             (SELECT coalesce(max(position), 0) + 1 FROM slot_items WHERE slot_id = ?))`,
        )
        .run(id, communeId, item.slotId, item.date, item.segmentId, item.lang, item.slotId),
    );
    return this.items().find((one) => one.id === id) as SlotItem;
  }

  removeItem(id: Id): void {
    writing(this.#context, 'slot', id, () =>
      this.#context.db.prepare('DELETE FROM slot_items WHERE id = ?').run(id),
    );
  }

  items(): readonly SlotItem[] {
    return this.#context.db
      .prepare('SELECT * FROM slot_items WHERE commune_id = ? ORDER BY slot_id, position, id')
      .all(this.#context.communeId)
      .map((row) => fromRow<SlotItem>('slot-item', row as Row));
  }
}

function toSlot(raw: unknown): Slot {
  const row = raw as Row;
  return {
    kind: 'slot',
    id: row['id'] as string,
    communeId: row['commune_id'] as string,
    stationId: row['station_id'] as string,
    weekdays: JSON.parse(row['weekdays'] as string) as Weekday[],
    startTime: row['start_time'] as string,
    label: row['label'] as string,
  };
}
