import { newId, type Id, type Instant, type Role, type User } from '../../model/index.js';
import { fromRow, inTransaction, type Context, type Row } from './context.js';

const COLUMNS = 'id, commune_id, name, display_name, role, must_change_password, created_at';

export class UserRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  count(): number {
    const row = this.#context.db
      .prepare('SELECT count(*) AS n FROM users WHERE commune_id = ?')
      .get(this.#context.communeId) as { n: number };
    return row.n;
  }

  /** `passwordHash` is an argon2 hash; a plain password never reaches the store. */
  add(user: {
    name: string;
    displayName: string;
    role: Role;
    passwordHash: string;
    mustChangePassword: boolean;
  }): User {
    const id = newId();
    const { db, clock, communeId } = this.#context;
    db.prepare(
      `INSERT INTO users (id, commune_id, name, display_name, role, password_hash,
         must_change_password, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      id,
      communeId,
      user.name,
      user.displayName,
      user.role,
      user.passwordHash,
      user.mustChangePassword ? 1 : 0,
      clock(),
    );
    return this.get(id) as User;
  }

  get(id: Id): User | null {
    return this.#one(`SELECT ${COLUMNS} FROM users WHERE commune_id = ? AND id = ?`, id);
  }

  byName(name: string): User | null {
    return this.#one(`SELECT ${COLUMNS} FROM users WHERE commune_id = ? AND name = ?`, name);
  }

  list(): readonly User[] {
    return this.#context.db
      .prepare(`SELECT ${COLUMNS} FROM users WHERE commune_id = ? ORDER BY name`)
      .all(this.#context.communeId)
      .map((row) => fromRow<User>('user', row as Row));
  }

  passwordHash(id: Id): string | null {
    const row = this.#context.db
      .prepare('SELECT password_hash AS hash FROM users WHERE id = ?')
      .get(id) as { hash: string } | undefined;
    return row?.hash ?? null;
  }

  /** Also ends every session of the person: whoever held the old password is out. */
  setPassword(id: Id, passwordHash: string, mustChangePassword: boolean): void {
    const { db } = this.#context;
    inTransaction(db, () => {
      db.prepare('UPDATE users SET password_hash = ?, must_change_password = ? WHERE id = ?').run(
        passwordHash,
        mustChangePassword ? 1 : 0,
        id,
      );
      db.prepare('DELETE FROM sessions WHERE user_id = ?').run(id);
    });
  }

  /** `tokenHash` is the SHA-256 of the cookie's secret, so that a copied database opens nothing. */
  openSession(tokenHash: string, userId: Id, expiresAt: Instant): void {
    const { db, clock } = this.#context;
    db.prepare('DELETE FROM sessions WHERE expires_at < ?').run(clock());
    db.prepare(
      'INSERT INTO sessions (token_hash, user_id, created_at, expires_at) VALUES (?, ?, ?, ?)',
    ).run(tokenHash, userId, clock(), expiresAt);
  }

  bySession(tokenHash: string): User | null {
    const { db, clock } = this.#context;
    const row = db
      .prepare('SELECT user_id AS id FROM sessions WHERE token_hash = ? AND expires_at > ?')
      .get(tokenHash, clock()) as { id: string } | undefined;
    return row ? this.get(row.id) : null;
  }

  closeSession(tokenHash: string): void {
    this.#context.db.prepare('DELETE FROM sessions WHERE token_hash = ?').run(tokenHash);
  }

  #one(sql: string, value: string): User | null {
    const row = this.#context.db.prepare(sql).get(this.#context.communeId, value);
    return row ? fromRow<User>('user', row as Row) : null;
  }
}
