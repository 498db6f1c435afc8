import { LoaError } from '../../content/model/index.js';
import type { App } from './app-type.js';
import type { StudioConfig } from './config.js';

/**
 * Gives the address as bound.
 *
 * @throws LoaError PORT_IN_USE
 */
export async function listen(app: App, { HOST, PORT }: StudioConfig): Promise<string> {
  try {
    return await app.listen({ host: HOST, port: PORT });
  } catch (cause) {
    await app.close();
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    const params = { port: PORT, variable: 'PORT', next: PORT + 1 };
    throw new LoaError('PORT_IN_USE', params, { cause });
  }
}
