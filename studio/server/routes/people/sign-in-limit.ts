import { LoaError, type Clock, type Instant } from '../../../../content/model/index.js';

const WINDOW_MS = 60_000;
/** Enough for a forgetful person; a guesser gets 7,200 a day against 59 bits. */
const TRIES_PER_NAME = 5;
/** One office behind one address; also what keeps the slow password check from being a weapon. */
const TRIES_PER_ADDRESS = 40;

export interface SignInLimit {
  /** @throws LoaError TOO_MANY_TRIES */
  count(address: string, name: string): void;
  /** After a right password: the next person at this PC starts anew. */
  forget(address: string, name: string): void;
}

/**
 * Own code, since only wrong tries may count and only the given clock may tell the minute:
 * the rate-limit plugin counts requests by its own clock.
 */
export function signInLimit(clock: Clock): SignInLimit {
  const windows = new Map<string, { since: Instant; tries: number }>();

  const take = (key: string, allowed: number): boolean => {
    const now = clock();
    const known = windows.get(key);
    const current = known && now - known.since < WINDOW_MS ? known : { since: now, tries: 0 };
    windows.set(key, { ...current, tries: current.tries + 1 });
    return current.tries < allowed;
  };
  const sweep = () => {
    const now = clock();
    windows.forEach(({ since }, key) => now - since >= WINDOW_MS && windows.delete(key));
  };

  return {
    count: (address, name) => {
      sweep();
      const allowed =
        take(`address ${address}`, TRIES_PER_ADDRESS) &&
        take(`name ${address} ${name}`, TRIES_PER_NAME);
      if (!allowed) throw new LoaError('TOO_MANY_TRIES');
    },
    forget: (address, name) => windows.delete(`name ${address} ${name}`),
  };
}
