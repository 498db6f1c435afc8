import { statfs } from 'node:fs/promises';
import path from 'node:path';

/** What is left on the disk of a path that may not be there yet, as people read it: “12 MB”. */
export async function freeSpace(place: string): Promise<string> {
  const nearest = path.resolve(place);
  try {
    const { bavail, bsize } = await statfs(nearest);
    return `${Math.floor((bavail * bsize) / 1_000_000)} MB`;
  } catch {
    const parent = path.dirname(nearest);
    return parent === nearest ? '0 MB' : freeSpace(parent);
  }
}
