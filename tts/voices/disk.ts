/** What happens to files: hashed, synced, and a full disk told apart from all else. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, open, statfs } from 'node:fs/promises';
import { isLoaError, LoaError } from '../../content/model/index.js';

/** What a file must hash to: its SHA-256, or git's name of it, which some hosts state instead. */
export type Pin =
  | { readonly kind: 'sha256'; readonly hash: string }
  | { readonly kind: 'git-blob'; readonly hash: string };

export async function matches(file: string, pin: Pin, signal?: AbortSignal): Promise<boolean> {
  return (await hashOf(file, pin.kind, signal)) === pin.hash;
}

export async function hashOf(
  file: string,
  kind: Pin['kind'] = 'sha256',
  signal?: AbortSignal,
): Promise<string> {
  const hash = createHash(kind === 'sha256' ? 'sha256' : 'sha1');
  if (kind === 'git-blob') hash.update(`blob ${(await sizeOf(file)) ?? 0}\0`);
  const stream = createReadStream(file, { highWaterMark: 1 << 20, ...(signal && { signal }) });
  for await (const chunk of stream) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Undefined where there is no plain file of that name. */
export async function sizeOf(file: string): Promise<number | undefined> {
  const stat = await lstat(file).catch(() => undefined);
  return stat?.isFile() ? stat.size : undefined;
}

export async function writeSynced(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; NTFS journals the rename itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

const FULL = ['ENOSPC', 'EDQUOT'];
const FORBIDDEN = ['EACCES', 'EPERM', 'EROFS'];

/** True of what the disk, not the network, is to blame for. */
export function isDiskTrouble(error: unknown): boolean {
  return [...FULL, ...FORBIDDEN, 'EIO', 'EMFILE'].includes(codeOf(error));
}

/** A LoaError for what a person can mend; anything else comes back as it was. */
export async function diskError(error: unknown, folder: string): Promise<unknown> {
  if (isLoaError(error)) return error;
  if (FULL.includes(codeOf(error)))
    return diskFull(folder, await freeBytes(folder), undefined, error);
  if (FORBIDDEN.includes(codeOf(error)))
    return new LoaError('DATA_FOLDER_UNUSABLE', { path: folder }, { cause: error });
  return error;
}

/** @throws LoaError DISK_FULL before a byte is fetched that could not be kept */
export async function needSpace(folder: string, bytes: number): Promise<void> {
  const free = await freeBytes(folder);
  if (free < bytes) throw diskFull(folder, free, bytes);
}

function diskFull(path: string, free: number, needed?: number, cause?: unknown): LoaError {
  const need = needed === undefined ? '' : `, cần ${Math.ceil(needed / 1e6)} MB`;
  return new LoaError(
    'DISK_FULL',
    { path, free: `${Math.floor(free / 1e6)} MB${need}` },
    { cause },
  );
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

export const codeOf = (error: unknown): string =>
  (error as { readonly code?: unknown } | null)?.code?.toString() ?? '';
