import { statfs } from 'node:fs/promises';
import path from 'node:path';

/**
 * What is left on the disk of a path that may not be there yet, as people read it: “12 MB”; that it
 * is not known where nobody says.
 */
export async function freeSpace(place: string): Promise<string> {
  const nearest = path.resolve(place);
  try {
    const { bavail, bsize } = await statfs(nearest);
    const megabytes = Math.floor((bavail * bsize) / 1_000_000);
    return megabytes === 0 ? 'dưới 1 MB' : `${megabytes} MB`;
  } catch {
    const parent = path.dirname(nearest);
    return parent === nearest ? 'chưa đo được' : freeSpace(parent);
  }
}
