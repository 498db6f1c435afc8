import { describe, expect, test } from 'vitest';
import type { Cache } from '../../pipeline/cache.js';
import { speak, speechNotes } from '../../pipeline/speak/index.js';
import type { RawBlock, SpokenScript } from '../../pipeline/stages.js';
import type { SpeechEngine, SpeechFlaw, SpokenUnit } from '../../tts/index.js';
import { ToneEngine, toneScript } from '../helpers/tone-engine.js';

const OTHER: SpeechFlaw = { kind: 'other-voice', spokenBy: 'espeak:vi', reason: 'NaN' };
const LETTERS: SpeechFlaw = { kind: 'left-out', letters: 'ʼ' };
const isTheBadOne = ({ words }: SpokenUnit) => words[0]?.text === 'hỏng';

/** Tones, but the sentence that begins with “hỏng” comes out with a flaw. */
function flawed(flaw: SpeechFlaw): SpeechEngine {
  const tones = new ToneEngine();
  return {
    id: tones.id,
    versionOf: () => '1',
    async *speak(voice, units) {
      const left = units.values();
      for await (const audio of tones.speak(voice, units)) {
        yield isTheBadOne(left.next().value!) ? { ...audio, flaw } : audio;
      }
    },
    close: () => tones.close(),
  };
}

function memoryCache(): Cache & { readonly kept: Map<string, Buffer> } {
  const kept = new Map<string, Buffer>();
  return {
    kept,
    get: (key) => Promise.resolve(kept.get(key)),
    put: (key, value) => {
      kept.set(key, Buffer.from(value));
      return Promise.resolve();
    },
  };
}

async function blocksOf(
  script: SpokenScript,
  engine: SpeechEngine,
  cache: Cache,
): Promise<RawBlock[]> {
  const blocks: RawBlock[] = [];
  for await (const block of speak(script, { engine, cache })) blocks.push(block);
  return blocks;
}

const notesOf = (script: SpokenScript, blocks: readonly RawBlock[]) =>
  speechNotes(
    blocks.flatMap(({ units }) => units),
    script.paragraphs,
  );

describe('a sentence that another voice spoke', () => {
  const script = toneScript([['kính thưa bà con', 'hỏng mất câu này', 'xin cảm ơn']]);

  test('is not kept, so that the next render asks the voice again', async () => {
    const cache = memoryCache();
    await blocksOf(script, flawed(OTHER), cache);
    expect(cache.kept.size).toBe(2);
    const healed = new ToneEngine();
    const blocks = await blocksOf(script, healed, cache);
    expect(healed.spoken).toEqual(['hỏng mất câu này']);
    expect(notesOf(script, blocks)).toEqual([]);
  });

  test('makes a block that is not the one of the voice itself', async () => {
    const [stood] = await blocksOf(script, flawed(OTHER), memoryCache());
    const [own] = await blocksOf(script, new ToneEngine(), memoryCache());
    expect(stood?.key).not.toBe(own?.key);
  });

  test('is named to the editor as it is written', async () => {
    const blocks = await blocksOf(script, flawed(OTHER), memoryCache());
    expect(notesOf(script, blocks)).toEqual(['1 câu do giọng dự phòng đọc: “hỏng mất câu này”.']);
  });

  test('is counted, and the first three are named', async () => {
    const many = toneScript([['hỏng một', 'hỏng hai', 'hỏng ba', 'hỏng bốn', 'hỏng năm']]);
    const blocks = await blocksOf(many, flawed(OTHER), memoryCache());
    expect(notesOf(many, blocks)).toEqual([
      '5 câu do giọng dự phòng đọc: “hỏng một”, “hỏng hai”, “hỏng ba” và 2 câu nữa.',
    ]);
  });
});

test('letters that a voice has no sound for are named, also when the sentence comes from the cache', async () => {
  const script = toneScript([['hỏng chữ', 'xin cảm ơn']]);
  const cache = memoryCache();
  for (const engine of [flawed(LETTERS), new ToneEngine()]) {
    const blocks = await blocksOf(script, engine, cache);
    expect(notesOf(script, blocks)).toEqual(['Giọng đọc không có âm cho: ʼ.']);
  }
});
