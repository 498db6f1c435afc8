/** Cuts a script into blocks and lays its units out in them. Pure. */
import type { SpokenAudio, SpokenUnit } from '../../tts/index.js';
import { blockLength, msToSamples, samplesToMs } from '../audio/pcm.js';
import { resampledLength } from '../audio/resample.js';
import { cacheKey } from '../cache.js';
import type { Piece, RawBlock, SpokenTime, TimedUnit } from '../stages.js';
import { LEAD_MS, PAUSE_MS } from './pauses.js';

/** About 13 s of speech: what an edited sentence costs beyond itself. */
const MAX_BLOCK_WORDS = 50;

/** Counted in words, not in seconds, so that blocks are known before anything is spoken. */
export function groupUnits(units: readonly SpokenUnit[]): readonly (readonly SpokenUnit[])[] {
  const groups: SpokenUnit[][] = [];
  for (const unit of units) {
    const open = groups.at(-1);
    if (open && fits(open, unit)) open.push(unit);
    else groups.push([unit]);
  }
  return groups;
}

function fits(group: readonly SpokenUnit[], unit: SpokenUnit): boolean {
  const words = group.reduce((sum, each) => sum + each.words.length, 0);
  return (
    group.at(-1)?.paragraphId === unit.paragraphId && words + unit.words.length <= MAX_BLOCK_WORDS
  );
}

export interface SpokenPart {
  readonly unit: SpokenUnit;
  readonly audio: SpokenAudio;
  readonly key: string;
}

export function layOut(parts: readonly SpokenPart[]): RawBlock {
  const pieces = placePieces(parts);
  const last = parts.at(-1);
  const end = endOf(pieces.at(-1));
  return {
    key: cacheKey(
      'block/1',
      LEAD_MS,
      parts.map((part) => [part.key, part.unit.endsWith]),
    ),
    kind: 'speech',
    samples: blockLength(end, last ? PAUSE_MS[last.unit.endsWith] : 0),
    pieces,
    units: parts.map((part, index) => timeUnit(part, pieces[index]?.atSample ?? 0)),
  };
}

function placePieces(parts: readonly SpokenPart[]): readonly Piece[] {
  return parts.reduce<readonly Piece[]>((placed, { audio }, index) => {
    const before = parts[index - 1];
    const pause = before ? PAUSE_MS[before.unit.endsWith] : LEAD_MS;
    const atSample = endOf(placed.at(-1)) + msToSamples(pause);
    return [...placed, { pcm: audio.pcm, sampleRate: audio.sampleRate, atSample }];
  }, []);
}

function endOf(piece: Piece | undefined): number {
  return piece ? piece.atSample + resampledLength(piece.pcm.length, piece.sampleRate) : 0;
}

function timeUnit({ unit, audio }: SpokenPart, atSample: number): TimedUnit {
  const startMs = samplesToMs(atSample);
  return {
    paragraphId: unit.paragraphId,
    startMs,
    endMs: startMs + (audio.pcm.length * 1000) / audio.sampleRate,
    words: wordTimes(unit, audio, startMs),
    from: unit.words[0]?.from ?? 0,
    to: unit.words.at(-1)?.to ?? 0,
    ...(audio.flaw && { flaw: audio.flaw }),
  };
}

function wordTimes(
  unit: SpokenUnit,
  audio: SpokenAudio,
  startMs: number,
): readonly SpokenTime[] | undefined {
  const times = audio.wordTimes;
  if (times?.length !== unit.words.length) return undefined;
  return unit.words.map(({ from, to }, index) => ({
    from,
    to,
    startMs: startMs + (times[index]?.startMs ?? 0),
    endMs: startMs + (times[index]?.endMs ?? 0),
  }));
}
