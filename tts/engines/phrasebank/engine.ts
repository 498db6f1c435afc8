import { createHash } from 'node:crypto';
import { LoaError, type LanguageTag } from '../../../content/model/index.js';
import type { SpeakOptions, SpeechEngine, SpokenAudio, SpokenUnit } from '../../port.js';
import { assemble } from './assemble.js';
import { matchUnit, type Match } from './match.js';

export const PHRASEBANK_ID = 'phrasebank';
/** Raise it when the same phrases are put together in another way. */
const REVISION = 1;

/** A short recording as it came: 48 kHz mono 16-bit, its edges not yet trimmed. */
export interface RecordedPhrase {
  /** By which it is found: `phraseKey` of its words. */
  readonly key: string;
  /** Of its audio; part of every cache key. */
  readonly hash: string;
  readonly read: () => Promise<Int16Array>;
}

/** What one person recorded. */
export interface PhraseBank {
  readonly speaker: string;
  readonly lang: LanguageTag;
  readonly phrases: readonly RecordedPhrase[];
}

export const PHRASE_RATE = 48_000;

/**
 * Notices put together from short recordings of one person. Nothing is spoken unless every word of
 * every unit is recorded: half a warning is worse than none.
 */
export class PhrasebankEngine implements SpeechEngine {
  readonly id = PHRASEBANK_ID;
  readonly #bankOf: (voiceId: string) => PhraseBank | undefined;

  /** @param bankOf the phrases of a voice as they are now; undefined when there is no such voice */
  constructor(bankOf: (voiceId: string) => PhraseBank | undefined) {
    this.#bankOf = bankOf;
  }

  versionOf(voiceId: string): string {
    const hash = createHash('sha256');
    for (const phrase of this.#need(voiceId).phrases)
      hash.update(`${phrase.key}\0${phrase.hash}\n`);
    return `phrasebank/r${REVISION}/${hash.digest('hex')}`;
  }

  /** @throws LoaError PHRASES_MISSING naming every stretch to be recorded, before the first unit */
  async *speak(
    voiceId: string,
    units: readonly SpokenUnit[],
    { signal }: SpeakOptions = {},
  ): AsyncIterable<SpokenAudio> {
    const bank = this.#need(voiceId);
    const phrases = new Map(bank.phrases.map((phrase) => [phrase.key, phrase]));
    const matches = units.map((unit) => matchUnit(unit, (key) => phrases.has(key), bank.lang));
    refuseMissing(matches, bank.speaker);
    for (const { stretches } of matches) {
      if (signal?.aborted) throw new LoaError('SPEECH_CANCELLED');
      const recorded = await Promise.all(
        stretches.map((keys) => Promise.all(keys.map((key) => readPhrase(phrases, key)))),
      );
      yield { pcm: assemble(recorded, PHRASE_RATE), sampleRate: PHRASE_RATE };
    }
  }

  async close(): Promise<void> {
    // Holds nothing.
  }

  #need(voiceId: string): PhraseBank {
    const bank = this.#bankOf(voiceId);
    if (bank) return bank;
    throw new LoaError('VOICE_UNKNOWN', { voice: voiceId, voices: `${PHRASEBANK_ID}:…` });
  }
}

async function readPhrase(
  phrases: ReadonlyMap<string, RecordedPhrase>,
  key: string,
): Promise<Int16Array> {
  return (await phrases.get(key)?.read()) ?? new Int16Array(0);
}

function refuseMissing(matches: readonly Match[], speaker: string): void {
  const missing = [...new Set(matches.flatMap((match) => match.missing))];
  if (missing.length === 0) return;
  const phrases = missing.map((phrase) => `“${phrase}”`).join(', ');
  throw new LoaError('PHRASES_MISSING', { speaker, phrases });
}
