import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Transform, Writable, type Readable } from 'node:stream';
import { isLoaError, LoaError, newId, type Sha256 } from '../../model/index.js';
import { freeSpace } from './free-space.js';

export interface StoredFile {
  readonly hash: Sha256;
  readonly bytes: number;
}

const HASH = /^[0-9a-f]{64}$/;

/**
 * Large files, named by the SHA-256 of what they hold. A file is there whole or not at all: written
 * to the side, fsynced, renamed, and its folder fsynced. A path is never stored or handed on to keep.
 *
 * Errors: DISK_FULL; NOT_FOUND for a hash that is not there.
 */
export class FileStore {
  readonly #root: string;
  constructor(dataDir: string) {
    this.#root = path.join(dataDir, 'files');
  }

  async put(source: Uint8Array | Readable): Promise<StoredFile> {
    const incoming = path.join(this.#root, 'incoming');
    await mkdir(incoming, { recursive: true });
    const temporary = path.join(incoming, newId());
    try {
      const stored = await writeHashed(temporary, source);
      await this.#settle(temporary, stored.hash);
      return stored;
    } catch (cause) {
      await rm(temporary, { force: true });
      throw await asDiskFull(cause, this.#root);
    }
  }

  /** Reads `[start, end)` of a file; the whole by default. The caller owns the stream. */
  openRange(hash: Sha256, start = 0, end = Number.POSITIVE_INFINITY): ReadStream {
    return createReadStream(this.localPath(hash), { start, end: end - 1 });
  }

  /** For tools that read a file themselves (ffmpeg, static serving): valid now, never to be kept. */
  localPath(hash: Sha256): string {
    if (!HASH.test(hash)) throw new LoaError('NOT_FOUND', { what: 'tệp âm thanh' });
    return path.join(this.#root, hash.slice(0, 2), hash);
  }

  async size(hash: Sha256): Promise<number> {
    try {
      return (await stat(this.localPath(hash))).size;
    } catch (cause) {
      throw new LoaError('NOT_FOUND', { what: 'tệp âm thanh' }, { cause });
    }
  }

  async has(hash: Sha256): Promise<boolean> {
    return access(this.localPath(hash)).then(
      () => true,
      () => false,
    );
  }

  async delete(hash: Sha256): Promise<void> {
    await rm(this.localPath(hash), { force: true });
  }

  /** Leftovers of a crash in the middle of `put`. Called by the pipeline at its start. */
  async sweepIncoming(olderThan: number): Promise<void> {
    const incoming = path.join(this.#root, 'incoming');
    const names = await readdir(incoming).catch(() => []);
    await Promise.all(
      names.map(async (name) => {
        const file = path.join(incoming, name);
        const { mtimeMs } = await stat(file);
        if (mtimeMs < olderThan) await rm(file, { force: true });
      }),
    );
  }

  async #settle(temporary: string, hash: Sha256): Promise<void> {
    const target = this.localPath(hash);
    const folder = path.dirname(target);
    await mkdir(folder, { recursive: true });
    await rename(temporary, target);
    await syncFolder(folder);
  }
}

async function writeHashed(file: string, source: Uint8Array | Readable): Promise<StoredFile> {
  const handle = await open(file, 'wx');
  try {
    const stored =
      source instanceof Uint8Array
        ? await writeBytes(handle, source)
        : await writeStream(handle, source);
    await handle.sync();
    return stored;
  } finally {
    await handle.close();
  }
}

async function writeBytes(handle: FileHandle, bytes: Uint8Array): Promise<StoredFile> {
  await handle.writeFile(bytes);
  return { hash: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength };
}

async function writeStream(handle: FileHandle, source: Readable): Promise<StoredFile> {
  const hash = createHash('sha256');
  const count = { bytes: 0 };
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      count.bytes += chunk.byteLength;
      done(null, chunk);
    },
  });
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      handle.writeFile(chunk).then(() => done(), done);
    },
  });
  await pipeline(source, measure, sink);
  return { hash: hash.digest('hex'), bytes: count.bytes };
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; NTFS journals the rename itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function asDiskFull(cause: unknown, root: string): Promise<unknown> {
  if (isLoaError(cause)) return cause;
  const code = (cause as NodeJS.ErrnoException).code;
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? new LoaError('DISK_FULL', { path: root, free: await freeSpace(root) }, { cause })
    : cause;
}
