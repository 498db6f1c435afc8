import type { SpokenUnit } from '../../port.js';
import { WorkerClient } from '../worker-client.js';
import type { Failed, Sounds, SoundsRequest } from './messages.js';
import { LIMITS } from './settings.js';
import { unitText } from './unit-text.js';

/** The sounds of each word of a unit, for models that were taught espeak's phonemes. */
export class EspeakIpa {
  readonly #client = new WorkerClient<SoundsRequest, Sounds | Failed>(
    new URL('./worker.js', import.meta.url),
  );

  /**
   * One list a word. Of words that are said as one (“of the”) the first has the sounds of both.
   *
   * @param voice espeak's own name, e.g. `en-us`
   */
  async sounds(
    voice: string,
    unit: SpokenUnit,
    signal?: AbortSignal,
  ): Promise<readonly (readonly string[])[]> {
    const ask = { kind: 'sounds' as const, voice, ...unitText(unit) };
    const reply = await this.#client.request(ask, LIMITS.loadMs, signal);
    if (reply.kind === 'failed') throw new Error(reply.reason);
    return reply.words;
  }

  async close(): Promise<void> {
    await this.#client.close();
  }
}
