import { LoaError, type VoiceSettings } from '../../../content/model/index.js';
import type { SpeakOptions, SpeechEngine, SpokenAudio, SpokenUnit } from '../../port.js';
import { espeakSettings, espeakVersion, LIMITS } from './settings.js';
import type { Spoken, SpeakRequest, WorkerReply } from './messages.js';
import { wordTimes } from './word-times.js';
import { shiftTimes } from '../times.js';
import { trimSilence } from '../trim.js';
import { sentenceOf } from '../sentence.js';
import { unitText } from './unit-text.js';
import { WorkerClient } from '../worker-client.js';

export const ESPEAK_ID = 'espeak';
const VOICE_PREFIX = `${ESPEAK_ID}:`;

/** Milliseconds to wait for the first sentence, with loading, and for each one after it. */
export interface SpeechLimits {
  readonly loadMs: number;
  readonly unitMs: number;
}

export interface EspeakOptions {
  /** Module of the worker thread; tests give one that dies. */
  readonly workerUrl?: URL;
  readonly limits?: SpeechLimits;
}

/** espeak-ng behind the port: a robot's voice, but small, quick and never without a network. */
export class EspeakEngine implements SpeechEngine {
  readonly id = ESPEAK_ID;
  readonly #client: WorkerClient<SpeakRequest, WorkerReply>;
  readonly #limits: SpeechLimits;
  #loaded = false;

  constructor(options: EspeakOptions = {}) {
    this.#client = new WorkerClient(options.workerUrl ?? new URL('./worker.js', import.meta.url));
    this.#limits = options.limits ?? LIMITS;
  }

  versionOf(voiceId: string, settings?: VoiceSettings): string {
    espeakVoice(voiceId);
    return espeakVersion(espeakSettings(settings));
  }

  async *speak(
    voiceId: string,
    units: readonly SpokenUnit[],
    { settings, signal }: SpeakOptions = {},
  ): AsyncIterable<SpokenAudio> {
    const how = { voice: espeakVoice(voiceId), settings: espeakSettings(settings) };
    for (const unit of units) {
      if (signal?.aborted) throw new LoaError('SPEECH_CANCELLED');
      yield await this.#speakUnit(how, unit, signal);
    }
  }

  async close(): Promise<void> {
    await this.#client.close();
  }

  async #speakUnit(
    how: Pick<SpeakRequest, 'voice' | 'settings'>,
    unit: SpokenUnit,
    signal?: AbortSignal,
  ): Promise<SpokenAudio> {
    const { text, wordStarts } = unitText(unit);
    const limitMs = this.#loaded ? this.#limits.unitMs : this.#limits.loadMs;
    const reply = await this.#ask({ kind: 'speak', ...how, text }, unit, limitMs, signal);
    this.#loaded = true;
    if (reply.kind === 'failed') throw speechFailed(unit, reply.reason);
    return toAudio(reply, wordStarts);
  }

  async #ask(
    ask: Omit<SpeakRequest, 'id'>,
    unit: SpokenUnit,
    limitMs: number,
    signal?: AbortSignal,
  ): Promise<WorkerReply> {
    try {
      return await this.#client.request(ask, limitMs, signal);
    } catch (error) {
      if (signal?.aborted) throw new LoaError('SPEECH_CANCELLED', {}, { cause: error });
      this.#loaded = false;
      throw speechFailed(unit, error);
    }
  }
}

function espeakVoice(voiceId: string): string {
  if (voiceId.startsWith(VOICE_PREFIX)) return voiceId.slice(VOICE_PREFIX.length);
  throw new LoaError('VOICE_UNKNOWN', { voice: voiceId, voices: `${VOICE_PREFIX}…` });
}

function toAudio(reply: Spoken, wordStarts: readonly number[]): SpokenAudio {
  const { sampleRate } = reply;
  const spokenMs = (reply.pcm.length / sampleRate) * 1000;
  const { pcm, leadMs } = trimSilence(reply.pcm, sampleRate);
  const times = wordTimes(reply.events, wordStarts, spokenMs);
  if (!times) return { pcm, sampleRate };
  return {
    pcm,
    sampleRate,
    wordTimes: shiftTimes(times, -leadMs, (pcm.length / sampleRate) * 1000),
  };
}

function speechFailed(unit: SpokenUnit, cause: unknown): LoaError {
  return new LoaError('SPEECH_FAILED', { sentence: sentenceOf(unit) }, { cause });
}
