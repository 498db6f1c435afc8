/** Ids are UUIDv7 made by whoever creates the thing, so offline boxes and servers never collide. */
import { v7 } from 'uuid';

export type Id = string;
/** Lower-case hexadecimal SHA-256. */
export type Sha256 = string;

export function newId(): Id {
  return v7();
}
