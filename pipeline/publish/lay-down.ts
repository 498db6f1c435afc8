/** A clip as files of a folder, for `loa-ban render`: everything or nothing new. */
import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isLoaError, LoaError, type ClipFileKind } from '../../content/model/index.js';
import { ensureDataFolder, freeSpace } from '../../content/store/index.js';
import type { EncodedClip } from '../stages.js';
import { clipParts, type ClipPart } from './files.js';

export interface LaidFile {
  readonly kinds: readonly ClipFileKind[];
  readonly path: string;
  readonly bytes: number;
}

/** @throws LoaError DISK_FULL, OUT_FOLDER_UNUSABLE; the folder is then as it was before. */
export async function layDown(clip: EncodedClip, folder: string): Promise<readonly LaidFile[]> {
  const target = resolve(folder);
  const parts = clipParts(clip);
  try {
    const aside = await makeAside(target);
    try {
      await Promise.all(parts.map((part) => writeSynced(join(aside, part.name), part)));
      ensureDataFolder(target);
      await Promise.all(parts.map(({ name }) => rename(join(aside, name), join(target, name))));
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  } catch (cause) {
    throw await explain(cause, folder);
  }
  return parts.map(({ kinds, name, bytes }) => ({
    kinds,
    path: join(target, name),
    bytes: bytes.byteLength,
  }));
}

/** Beside the target, hence on the same disk: a rename then never copies. */
function makeAside(target: string): Promise<string> {
  ensureDataFolder(dirname(target));
  return mkdtemp(`${target}.tmp-`);
}

async function writeSynced(path: string, { bytes }: ClipPart): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function explain(cause: unknown, path: string): Promise<unknown> {
  const { code } = (isLoaError(cause) ? cause.cause : cause) as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new LoaError('DISK_FULL', { path, free: await freeSpace(path) }, { cause });
  }
  return code === undefined ? cause : new LoaError('OUT_FOLDER_UNUSABLE', { path }, { cause });
}
