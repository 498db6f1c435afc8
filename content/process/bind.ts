import { LoaError } from '../model/index.js';

/** The port that was asked for, the variable that sets it, and a port to try instead. */
export interface WantedPort {
  readonly port: number;
  readonly variable: string;
  readonly next: number;
}

/** @throws LoaError PORT_IN_USE when another program has the port */
export async function bind<T>(listen: () => Promise<T>, wanted: WantedPort): Promise<T> {
  try {
    return await listen();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new LoaError('PORT_IN_USE', { ...wanted }, { cause });
  }
}
