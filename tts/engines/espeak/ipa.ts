import { WorkerClient } from '../worker-client.js';
import type { SpokenUnit } from '../../port.js';
import type { SpeakRequest, WorkerReply } from './messages.js';
import { espeakSettings, LIMITS } from './settings.js';
import { unitText } from './unit-text.js';

/** Nobody hears it: the sounds are the same, and a third of the audio is made. */
const QUICK = espeakSettings({ rate: 3 });

/** The sounds of each word of a unit, for models that were taught espeak's phonemes. */
export class EspeakIpa {
  readonly #client = new WorkerClient<SpeakRequest, WorkerReply>(
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
    const { text, wordStarts } = unitText(unit);
    const ask = { voice, text, settings: QUICK };
    const reply = await this.#client.request(ask, LIMITS.loadMs, signal);
    if (reply.kind === 'failed') throw new Error(reply.reason);
    const wordAt = new Map(wordStarts.map((start, index) => [start, index]));
    const sounds: string[][] = unit.words.map(() => []);
    for (const { kind, position, ipa } of reply.events) {
      if (kind === 'sound' && ipa) sounds[wordAt.get(position) ?? 0]?.push(ipa);
    }
    return sounds;
  }

  async close(): Promise<void> {
    await this.#client.close();
  }
}
