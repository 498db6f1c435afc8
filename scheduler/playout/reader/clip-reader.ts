import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import type { Sha256 } from '../../../content/model/index.js';
import { CHUNK_FRAMES, FRAME_BYTES } from '../frames.js';

const CHUNK_BYTES = CHUNK_FRAMES * FRAME_BYTES;

/** The file is not, or no longer, what was approved. Nothing more of it may sound. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged';
}

/**
 * Reads one clip's stream file in chunks. The whole file is hashed before the first chunk is given
 * out, and each chunk is compared with what was hashed then: a disk that fails, or a file that is
 * changed while it sounds, is noticed before the village hears it.
 */
export class ClipReader {
  readonly frames: number;
  readonly #file: FileHandle;
  readonly #digests: readonly string[];
  #nextChunk = 0;

  private constructor(file: FileHandle, frames: number, digests: readonly string[]) {
    this.#file = file;
    this.frames = frames;
    this.#digests = digests;
  }

  /** @throws FileDamaged when the file is missing, is not whole frames or has another hash. */
  static async open(path: string, hash: Sha256): Promise<ClipReader> {
    const file = await open(path, 'r').catch((cause: unknown) => {
      throw new FileDamaged(`cannot open the file of ${hash}`, { cause });
    });
    try {
      const { digests, bytes } = await verify(file, hash);
      return new ClipReader(file, bytes / FRAME_BYTES, digests);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  get framesRead(): number {
    return Math.min(this.#nextChunk * CHUNK_FRAMES, this.frames);
  }

  get isAtEnd(): boolean {
    return this.#nextChunk >= this.#digests.length;
  }

  /** @throws FileDamaged */
  async next(): Promise<Uint8Array> {
    const index = this.#nextChunk;
    const bytes = await readChunk(this.#file, index);
    if (digest(bytes) !== this.#digests[index]) {
      throw new FileDamaged(`chunk ${index} changed while the clip was on the air`);
    }
    this.#nextChunk = index + 1;
    return bytes;
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

async function verify(file: FileHandle, hash: Sha256) {
  const whole = createHash('sha256');
  const digests: string[] = [];
  const { size: bytes } = await file.stat();
  if (bytes === 0 || bytes % FRAME_BYTES !== 0) throw new FileDamaged(`${hash}: ${bytes} bytes`);
  const buffer = new Uint8Array(CHUNK_BYTES);
  for (let index = 0; index * CHUNK_BYTES < bytes; index += 1) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, index * CHUNK_BYTES);
    const chunk = buffer.subarray(0, bytesRead);
    whole.update(chunk);
    digests.push(digest(chunk));
  }
  const found = whole.digest('hex');
  if (found !== hash) throw new FileDamaged(`expected ${hash}, found ${found}`);
  return { digests, bytes };
}

/** Its own memory, not a slice of a pool: it is handed to another thread without a copy. */
async function readChunk(file: FileHandle, index: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(CHUNK_BYTES);
  const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, index * CHUNK_BYTES);
  return bytesRead === CHUNK_BYTES ? buffer : buffer.slice(0, bytesRead);
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}
