import { OnnxEngine } from './engines/onnx/index.js';
import type { InstalledVoice } from './voices/index.js';

/**
 * Loads a voice as its first sentence would, its config, its letters and its network, and lets go of
 * it again: a swapped or foreign model is told before it is a voice.
 *
 * @throws LoaError VOICE_DAMAGED, VOICE_CONFIG_BAD, VOICE_NO_TONES
 */
export async function proveVoice(voice: InstalledVoice): Promise<void> {
  const shelf = { find: () => voice, list: () => [voice] };
  const engine = new OnnxEngine({ shelf, hands: 1 });
  const nothingToSay = engine.speak(voice.voice.id, []);
  await nothingToSay[Symbol.asyncIterator]()
    .next()
    .finally(() => engine.close());
}
