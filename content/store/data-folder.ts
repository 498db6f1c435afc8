import Database from 'better-sqlite3';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { LoaError } from '../model/index.js';
import { isBusy } from './busy.js';

/**
 * Makes the folder where it is missing. One level at a time: Node's recursive `mkdir` never returns
 * where the system answers that the parent does not exist though it does, as /proc answers.
 *
 * @throws LoaError DATA_FOLDER_UNUSABLE
 */
export function ensureDataFolder(dataDir: string): void {
  try {
    missingLevels(path.resolve(dataDir)).forEach(makeLevel);
    // The slash: what is a file, or a link to nowhere, is no folder.
    accessSync(path.join(dataDir, '/'), constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new LoaError('DATA_FOLDER_UNUSABLE', { path: dataDir }, { cause });
  }
}

/** The highest first. */
function missingLevels(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  if (existsSync(folder) || parent === folder) return [];
  return [...missingLevels(parent), folder];
}

/** Another process may make the same folder at the same time. */
function makeLevel(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

export interface FolderLock {
  release(): void;
}

/**
 * Takes the folder for one house; null while another process has it.
 *
 * @throws LoaError DATA_FOLDER_UNUSABLE
 */
export function lockDataFolder(dataDir: string): FolderLock | null {
  return lockFile(path.join(dataDir, 'serve.lock'));
}

/**
 * Null while another holder has it. The system itself lets go of it when the holder dies, even by
 * kill -9 or a power cut: no lock is ever left behind.
 *
 * @throws LoaError DATA_FOLDER_UNUSABLE
 */
export function lockFile(file: string): FolderLock | null {
  const folder = path.dirname(file);
  ensureDataFolder(folder);
  try {
    // SQLite knows how to lock a file on each system; nothing is ever written into this one.
    const db = new Database(file, { timeout: 0 });
    return beginExclusive(db) ? { release: () => void db.close() } : null;
  } catch (cause) {
    throw new LoaError('DATA_FOLDER_UNUSABLE', { path: folder }, { cause });
  }
}

function beginExclusive(db: Database.Database): boolean {
  try {
    db.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    db.close();
    if (isBusy(error)) return false;
    throw error;
  }
}
