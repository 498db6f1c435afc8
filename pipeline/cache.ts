/** What was once computed, by the hash of what it was computed from. */
import { createHash } from 'node:crypto';

export interface Cache {
  get(key: string): Promise<Buffer | undefined>;
  put(key: string, value: Uint8Array): Promise<void>;
}

export function cacheKey(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** For a try-out and for tests: nothing is kept. */
export const noCache: Cache = {
  get: () => Promise.resolve(undefined),
  put: () => Promise.resolve(),
};
