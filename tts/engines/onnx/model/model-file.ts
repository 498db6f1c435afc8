import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ModelFile } from '../messages.js';
import { roomFor, type Room } from './room.js';

/** A model that cannot be used; the message is for a person. */
export class ModelFault extends Error {
  override readonly name = 'ModelFault';
}

/** The whole file, and no other than the one that was installed. Nothing is read of a wrong size. */
export async function readModelFile({ path, bytes, sha256 }: ModelFile): Promise<Room> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(
    (cause: unknown) => {
      throw new ModelFault('không mở được tệp model', { cause });
    },
  );
  try {
    const info = await file.stat();
    if (!info.isFile() || info.size !== bytes) {
      throw new ModelFault(`tệp model có ${info.size} byte, cần ${bytes}`);
    }
    const room = roomFor(bytes);
    const { bytesRead } = await file.read(room.bytes, 0, bytes, 0);
    if (bytesRead !== bytes || createHash('sha256').update(room.bytes).digest('hex') !== sha256) {
      throw new ModelFault('tệp model không đúng mã SHA-256');
    }
    return room;
  } finally {
    await file.close();
  }
}
