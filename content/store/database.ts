import Database from 'better-sqlite3';
import path from 'node:path';
import { LoaError } from '../model/index.js';
import { ensureDataFolder } from './data-folder.js';
import { MIGRATIONS } from './migrations/index.js';

export type Db = Database.Database;

/** How long a write waits for another process's transaction (milliseconds) before STORE_BUSY. */
const BUSY_TIMEOUT_MS = 10_000;

/**
 * Opens the database of a data folder, creating and migrating it when needed.
 *
 * @throws LoaError DATA_FOLDER_UNUSABLE, STORE_NEWER
 */
export function openDatabase(dataDir: string, busyTimeoutMs = BUSY_TIMEOUT_MS): Db {
  const file = path.join(dataDir, 'loa.db');
  const db = openFile(file, dataDir);
  db.pragma('journal_mode = WAL');
  // FULL: an approval or a log line that was answered for must survive a power cut.
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  migrate(db, file);
  // Only from here on: a process that starts waits for whoever makes or migrates the database.
  db.pragma(`busy_timeout = ${busyTimeoutMs}`);
  return keepingStatements(db);
}

/** Preparing costs more than most of our queries: each text is prepared once a connection. */
function keepingStatements(db: Db): Db {
  const prepared = new Map<string, Database.Statement>();
  const prepare = db.prepare.bind(db);
  const once = (sql: string) => {
    const statement = prepared.get(sql) ?? prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return Object.assign(db, { prepare: once });
}

function openFile(file: string, dataDir: string): Db {
  ensureDataFolder(dataDir);
  try {
    return new Database(file, { timeout: BUSY_TIMEOUT_MS });
  } catch (cause) {
    throw new LoaError('DATA_FOLDER_UNUSABLE', { path: dataDir }, { cause });
  }
}

function migrate(db: Db, file: string): void {
  const version = () => db.pragma('user_version', { simple: true }) as number;
  if (version() > MIGRATIONS.length) throw new LoaError('STORE_NEWER', { path: file });
  if (version() === MIGRATIONS.length) return;
  const run = db.transaction(() => {
    // Read again inside the transaction: several processes may open a new database at once.
    MIGRATIONS.slice(version()).forEach((sql) => db.exec(sql));
    db.pragma(`user_version = ${MIGRATIONS.length}`);
  });
  run.immediate();
}
