import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { LoaError } from '../../content/model/index.js';

/** A stopped `serve` may still be closing its doors: this long a port may stay taken (milliseconds). */
const PATIENCE_MS = 4_000;
const LOOK_EVERY_MS = 200;

export type Ports = Readonly<Record<string, number>>;

/** @throws LoaError PORT_IN_USE naming the variable and a port that is free */
export async function checkPorts(host: string, ports: Ports, patienceMs = PATIENCE_MS) {
  for (const [variable, port] of Object.entries(ports)) {
    if (await becomesFree(host, port, patienceMs)) continue;
    const next = await nextFree(host, port, Object.values(ports));
    throw new LoaError('PORT_IN_USE', { port, variable, next });
  }
}

async function becomesFree(host: string, port: number, patienceMs: number): Promise<boolean> {
  const looks = Math.ceil(patienceMs / LOOK_EVERY_MS);
  for (const _ of Array.from({ length: looks })) {
    if (await isFree(host, port)) return true;
    await wait(LOOK_EVERY_MS);
  }
  return isFree(host, port);
}

async function nextFree(host: string, port: number, taken: readonly number[]): Promise<number> {
  const candidates = Array.from({ length: 50 }, (_, index) => port + 1 + index);
  for (const candidate of candidates.filter((one) => one <= 65_535 && !taken.includes(one))) {
    if (await isFree(host, candidate)) return candidate;
  }
  return 0;
}

/** Port 0 means “any”, which is always free. */
export function isFree(host: string, port: number): Promise<boolean> {
  if (port === 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
