import {
  DEFAULT_QUIET_HOURS,
  DEFAULT_TIMEZONE,
  newId,
  type Clock,
  type Commune,
  type Id,
} from '../../model/index.js';
import type { Db } from '../database.js';
import type { Row } from './context.js';

export class CommuneRepository {
  readonly #db: Db;
  readonly #clock: Clock;
  constructor(db: Db, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  list(): readonly Commune[] {
    return this.#db.prepare('SELECT * FROM communes ORDER BY id').all().map(toCommune);
  }

  get(id: Id): Commune | null {
    const row = this.#db.prepare('SELECT * FROM communes WHERE id = ?').get(id);
    return row ? toCommune(row) : null;
  }

  /** Gives back the commune of that slug, made now if there is none. */
  ensure(slug: string, name: string): Commune {
    const quiet = DEFAULT_QUIET_HOURS;
    this.#db
      .prepare(
        `INSERT INTO communes (id, slug, name, timezone, quiet_from, quiet_to, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (slug) DO NOTHING`,
      )
      .run(newId(), slug, name, DEFAULT_TIMEZONE, quiet.from, quiet.to, this.#clock());
    return toCommune(this.#db.prepare('SELECT * FROM communes WHERE slug = ?').get(slug));
  }
}

function toCommune(raw: unknown): Commune {
  const row = raw as Row;
  return {
    kind: 'commune',
    id: row['id'] as string,
    slug: row['slug'] as string,
    name: row['name'] as string,
    timezone: row['timezone'] as string,
    quietHours: { from: row['quiet_from'] as string, to: row['quiet_to'] as string },
  };
}
