/**
 * The cache as files. Losing an entry only costs time: a damaged, half-written or unreadable one counts as
 * absent, and a full disk is not an error here.
 */
import { randomUUID } from 'node:crypto';
import { readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Clock } from '../content/model/index.js';
import { ensureDataFolder } from '../content/store/index.js';
import type { Cache } from './cache.js';

const CHECK_BYTES = 4;

export class FileCache implements Cache {
  readonly #folder: string;
  readonly #clock: Clock;

  constructor(folder: string, clock: Clock) {
    this.#folder = folder;
    this.#clock = clock;
  }

  async get(key: string): Promise<Buffer | undefined> {
    const path = this.#path(key);
    const bytes = await readFile(path).catch(() => undefined);
    if (!bytes) return undefined;
    const value = bytes.subarray(CHECK_BYTES);
    if (!checksum(value).equals(bytes.subarray(0, CHECK_BYTES))) return undefined;
    await this.#touch(path);
    return value;
  }

  async put(key: string, value: Uint8Array): Promise<void> {
    const path = this.#path(key);
    const temporary = join(this.#folder, `tmp-${randomUUID()}`);
    try {
      ensureDataFolder(dirname(path));
      await writeFile(temporary, [checksum(value), value]);
      await rename(temporary, path);
    } catch {
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  }

  /** Removes the entries longest unused until at most `maxBytes` are left. */
  async collect(maxBytes: number): Promise<void> {
    const entries = await this.#entries();
    const oldestFirst = entries.toSorted((a, b) => a.usedAt - b.usedAt);
    const total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    await oldestFirst.reduce(async (left, entry) => {
      const rest = await left;
      if (rest <= maxBytes) return rest;
      await rm(entry.path, { force: true });
      return rest - entry.bytes;
    }, Promise.resolve(total));
  }

  #path(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2));
  }

  async #touch(path: string): Promise<void> {
    const now = new Date(this.#clock());
    await utimes(path, now, now).catch(() => undefined);
  }

  async #entries() {
    const names = await readdir(this.#folder, { recursive: true }).catch(() => []);
    const found = await Promise.all(
      names.map(async (name) => {
        const path = join(this.#folder, name);
        const info = await stat(path).catch(() => undefined);
        return info?.isFile() ? { path, bytes: info.size, usedAt: info.mtimeMs } : undefined;
      }),
    );
    return found.filter((entry) => entry !== undefined);
  }
}

/** Against torn writes and failing disks, not against people: a tenth of the time of a hash. */
function checksum(value: Uint8Array): Buffer {
  const bytes = Buffer.alloc(CHECK_BYTES);
  bytes.writeUInt32LE(crc32(value));
  return bytes;
}
