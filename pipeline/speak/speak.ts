/** Speaks what was not spoken before; everything else comes from the cache. */
import type { SpeechEngine, SpokenAudio, SpokenUnit } from '../../tts/port.js';
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

export async function speak(script: SpokenScript, deps: SpeakDeps): Promise<readonly RawBlock[]> {
  const parts = await speakUnits(script.units, script.voiceId, deps);
  const byUnit = new Map(parts.map((part) => [part.unit, part]));
  return groupUnits(script.units).map((group) =>
    layOut(group.map((unit) => byUnit.get(unit)).filter((part) => part !== undefined)),
  );
}

export function unitKey(engine: SpeechEngine, voiceId: string, unit: SpokenUnit): string {
  const words = unit.words.map((word) => word.text);
  return cacheKey('unit/1', engine.id, engine.version, voiceId, words, unit.marks, unit.endsWith);
}

async function speakUnits(
  units: readonly SpokenUnit[],
  voiceId: string,
  deps: SpeakDeps,
): Promise<readonly SpokenPart[]> {
  const keys = units.map((unit) => unitKey(deps.engine, voiceId, unit));
  const audio = await readKnown(keys, deps.cache);
  const missing = firstOfEachKey(units, keys).filter(({ key }) => !audio.has(key));
  const speech = deps.engine.speak(
    voiceId,
    missing.map(({ unit }) => unit),
    deps.signal ? { signal: deps.signal } : {},
  );
  const writes: Promise<void>[] = [];
  for await (const spoken of missing.length > 0 ? speech : []) {
    const key = missing[writes.length]?.key ?? '';
    audio.set(key, spoken);
    writes.push(deps.cache.put(key, packAudio(spoken)));
    deps.onProgress?.(audio.size / keys.length);
  }
  await Promise.all(writes);
  return units.flatMap((unit, index) => partOf(unit, keys[index] ?? '', audio));
}

function partOf(
  unit: SpokenUnit,
  key: string,
  audio: ReadonlyMap<string, SpokenAudio>,
): readonly SpokenPart[] {
  const spoken = audio.get(key);
  return spoken ? [{ unit, key, audio: spoken }] : [];
}

async function readKnown(keys: readonly string[], cache: Cache): Promise<Map<string, SpokenAudio>> {
  const found = await Promise.all(
    [...new Set(keys)].map(async (key) => {
      const bytes = await cache.get(key);
      const audio = bytes && unpackAudio(bytes);
      return audio ? ([[key, audio]] as const) : [];
    }),
  );
  return new Map(found.flat());
}

function firstOfEachKey(units: readonly SpokenUnit[], keys: readonly string[]) {
  return units
    .map((unit, index) => ({ unit, key: keys[index] ?? '' }))
    .filter(({ key }, index) => keys.indexOf(key) === index);
}
