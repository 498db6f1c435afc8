import { newId, type Id, type Instant } from '../../model/index.js';
import type { Context } from './context.js';

export interface AuditLine {
  readonly id: Id;
  readonly at: Instant;
  readonly userId: Id | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: Id;
  readonly detail: string;
}

/** Who did what in the studio; only added to. Never holds a password or a token. */
export class AuditRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  add(userId: Id | null, action: string, subjectKind: string, subjectId: Id, detail = ''): void {
    const { db, communeId, clock } = this.#context;
    db.prepare(
      `INSERT INTO audit_log (id, commune_id, at, user_id, action, subject_kind, subject_id, detail)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(newId(), communeId, clock(), userId, action, subjectKind, subjectId, detail);
  }

  recent(limit: number): readonly AuditLine[] {
    return this.#context.db
      .prepare(
        `SELECT id, at, user_id AS userId, action, subject_kind AS subjectKind,
           subject_id AS subjectId, detail FROM audit_log WHERE commune_id = ?
         ORDER BY id DESC LIMIT ?`,
      )
      .all(this.#context.communeId, limit) as AuditLine[];
  }
}

export class SettingRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  get(key: string): string | null {
    const row = this.#context.db
      .prepare('SELECT value FROM settings WHERE commune_id = ? AND key = ?')
      .get(this.#context.communeId, key) as { value: string } | undefined;
    return row?.value ?? null;
  }

  /** Every setting whose key begins so, by the rest of its key. */
  startingWith(prefix: string): readonly { readonly key: string; readonly value: string }[] {
    return this.#context.db
      .prepare(
        `SELECT substr(key, ?) AS key, value FROM settings
         WHERE commune_id = ? AND substr(key, 1, ?) = ? ORDER BY key`,
      )
      .all(prefix.length + 1, this.#context.communeId, prefix.length, prefix) as {
      key: string;
      value: string;
    }[];
  }

  set(key: string, value: string): void {
    this.note(key, value);
    this.#context.changes.record('settings', key, this.#context.clock());
  }

  /** What a process keeps for itself: no news to any other. */
  note(key: string, value: string): void {
    const { db, communeId } = this.#context;
    db.prepare(
      `INSERT INTO settings (commune_id, key, value) VALUES (?, ?, ?)
       ON CONFLICT (commune_id, key) DO UPDATE SET value = excluded.value`,
    ).run(communeId, key, value);
  }
}
