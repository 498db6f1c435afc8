/** Speaks what was not spoken before; everything else comes from the cache. */
import { LoaError } from '../../content/model/index.js';
import type { SpeechEngine, SpokenAudio, SpokenUnit } from '../../tts/index.js';
import { cacheKey, type Cache } from '../cache.js';
import type { RawBlock, SpokenScript } from '../stages.js';
import { groupUnits, layOut, type SpokenPart } from './blocks.js';
import { packAudio, unpackAudio } from './pack.js';

export interface SpeakDeps {
  readonly engine: SpeechEngine;
  readonly cache: Cache;
  readonly signal?: AbortSignal;
  /** Share of the units that are ready, 0..1. */
  readonly onProgress?: (share: number) => void;
}

/** Yields each block as soon as its last unit is there, so that mastering runs meanwhile. */
export async function* speak(script: SpokenScript, deps: SpeakDeps): AsyncGenerator<RawBlock> {
  const version = deps.engine.versionOf(script.voiceId, script.settings);
  const keyOf = (unit: SpokenUnit) => unitKey([deps.engine.id, version, script.voiceId], unit);
  const keys = [...new Set(script.units.map(keyOf))];
  const known = await readKnown(keys, deps.cache);
  const fresh = speakMissing(script, keyOf, known, deps);
  try {
    for (const group of groupUnits(script.units)) {
      const parts: SpokenPart[] = [];
      for (const unit of group) {
        const key = keyOf(unit);
        const audio = known.get(key) ?? (await next(fresh, unit));
        parts.push({ unit, key: soundKey(key, audio), audio });
        deps.onProgress?.(known.size / keys.length);
      }
      yield layOut(parts);
    }
  } finally {
    await fresh.return(undefined);
  }
}

/** `voice`: all that its sound depends on beside the words. */
export function unitKey(voice: readonly string[], unit: SpokenUnit): string {
  const words = unit.words.map((word) => word.text);
  return cacheKey('unit/2', ...voice, words, unit.marks, unit.endsWith, unit.breaths);
}

/** A block with another voice's sentence is not the block that the voice itself would make. */
function soundKey(key: string, { flaw }: SpokenAudio): string {
  return flaw?.kind === 'other-voice' ? cacheKey(flaw.kind, flaw.spokenBy, key) : key;
}

/** Another voice's sentence is not kept: the next render asks the voice again. */
const isOwn = ({ flaw }: SpokenAudio): boolean => flaw?.kind !== 'other-voice';

/** Units are spoken in the script's order, so the next one made is the next one missed. */
async function next(
  fresh: AsyncGenerator<SpokenAudio, undefined>,
  unit: SpokenUnit,
): Promise<SpokenAudio> {
  const { value } = await fresh.next();
  if (value) return value;
  const sentence = unit.words.map((word) => word.text).join(' ');
  throw new LoaError('SPEECH_FAILED', { sentence });
}

async function* speakMissing(
  script: SpokenScript,
  keyOf: (unit: SpokenUnit) => string,
  known: Map<string, SpokenAudio>,
  { engine, cache, signal }: SpeakDeps,
): AsyncGenerator<SpokenAudio, undefined> {
  const missing = new Map(
    script.units.map((unit) => [keyOf(unit), unit] as const).filter(([key]) => !known.has(key)),
  );
  if (missing.size === 0) return undefined;
  const keys = missing.keys();
  for await (const audio of engine.speak(script.voiceId, [...missing.values()], {
    ...(script.settings && { settings: script.settings }),
    ...(script.order && { order: script.order }),
    ...(signal && { signal }),
  })) {
    const key = keys.next().value ?? '';
    known.set(key, audio);
    if (isOwn(audio)) await cache.put(key, packAudio(audio));
    yield audio;
  }
  return undefined;
}

async function readKnown(keys: readonly string[], cache: Cache): Promise<Map<string, SpokenAudio>> {
  const found = await Promise.all(
    keys.map(async (key) => {
      const bytes = await cache.get(key);
      const audio = bytes && unpackAudio(bytes);
      return audio ? [[key, audio] as const] : [];
    }),
  );
  return new Map(found.flat());
}
