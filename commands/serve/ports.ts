import { createServer } from 'node:net';
import { LoaError } from '../../content/model/index.js';
import { comesTrue } from './patience.js';

/** The children of a killed `serve` may live this long, and their ports with them (milliseconds). */
const PATIENCE_MS = 6_000;

/** Up to here only the system's own programs may listen, on most machines. */
const LAST_RESERVED = 1023;

const PORT_FAULTS: ReadonlyMap<string, 'PORT_IN_USE' | 'PORT_FORBIDDEN'> = new Map([
  ['EADDRINUSE', 'PORT_IN_USE'],
  ['EACCES', 'PORT_FORBIDDEN'],
]);

export type Ports = Readonly<Record<string, number>>;

/**
 * @throws LoaError PORT_IN_USE, PORT_FORBIDDEN naming the variable and a port that is free,
 *   PORTS_SAME, HOST_NOT_HERE
 */
export async function checkPorts(host: string, ports: Ports, patienceMs = PATIENCE_MS) {
  refuseSame(ports);
  for (const [variable, port] of Object.entries(ports)) {
    const why = await lastingRefusal(host, port, patienceMs);
    if (why === null) continue;
    const code = PORT_FAULTS.get(why);
    if (code === undefined) throw new LoaError('HOST_NOT_HERE', { host }, { cause: why });
    const next = await nextFree(host, port, Object.values(ports));
    throw new LoaError(code, { port, variable, next });
  }
}

/** Only a port that another program has may become free by waiting. */
async function lastingRefusal(host: string, port: number, patienceMs: number) {
  const why = await refusal(host, port);
  if (why !== 'EADDRINUSE') return why;
  return (await comesTrue(() => isFree(host, port), patienceMs)) ? null : why;
}

/** Each part by itself would find the port free, and then the second of them never start. */
function refuseSame(ports: Ports): void {
  const given = Object.entries(ports).filter(([, port]) => port !== 0);
  for (const [, port] of given) {
    const names = given.filter(([, other]) => other === port).map(([variable]) => variable);
    if (names.length > 1) throw new LoaError('PORTS_SAME', { variables: names.join(', '), port });
  }
}

async function nextFree(host: string, port: number, taken: readonly number[]): Promise<number> {
  const first = Math.max(port, LAST_RESERVED) + 1;
  const candidates = Array.from({ length: 50 }, (_, index) => first + index);
  for (const candidate of candidates.filter((one) => one <= 65_535 && !taken.includes(one))) {
    if (await isFree(host, candidate)) return candidate;
  }
  return 0;
}

export async function isFree(host: string, port: number): Promise<boolean> {
  return (await refusal(host, port)) === null;
}

/** The system's own word for why not, null when it may. Port 0 means “any”, which is always free. */
function refusal(host: string, port: number): Promise<string | null> {
  if (port === 0) return Promise.resolve(null);
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code = '' }: NodeJS.ErrnoException) => resolve(code));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
