import { createServer } from 'node:net';
import { LoaError } from '../../content/model/index.js';
import { comesTrue } from './patience.js';

/** The children of a killed `serve` may live this long, and their ports with them (milliseconds). */
const PATIENCE_MS = 6_000;

export type Ports = Readonly<Record<string, number>>;

/** @throws LoaError PORT_IN_USE naming the variable and a port that is free */
export async function checkPorts(host: string, ports: Ports, patienceMs = PATIENCE_MS) {
  for (const [variable, port] of Object.entries(ports)) {
    if (await comesTrue(() => isFree(host, port), patienceMs)) continue;
    const next = await nextFree(host, port, Object.values(ports));
    throw new LoaError('PORT_IN_USE', { port, variable, next });
  }
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
