import { availableParallelism, totalmem } from 'node:os';
import {
  isLoaError,
  LoaError,
  type Voice,
  type VoiceSettings,
} from '../../../content/model/index.js';
import { hasLanguage, languageVersion } from '../../languages/index.js';
import type { SpeakOptions, SpeechEngine, SpokenAudio, SpokenUnit } from '../../port.js';
import type { InstalledVoice, VoiceShelf } from '../../voices/index.js';
import { EspeakIpa, SOUNDS_VERSION } from '../espeak/index.js';
import { inOrder } from '../in-order.js';
import { sentenceOf } from '../sentence.js';
import type { HandLimits } from './hand.js';
import { handsFor, IDLE_MS, LIMITS, REVISION } from './settings.js';
import { speakText } from './speak-text.js';
import { hashesOf } from './voice-files.js';
import { systemTimers, WarmVoices, type Timers, type WarmVoice } from './warm-voices.js';

export const ONNX_ID = 'onnx';
/** The model has noise in it: a second try is another reading. */
const TRIES = 2;

/** Who speaks a sentence that a voice cannot. */
export interface StandIn {
  readonly voiceId: string;
  readonly engine: SpeechEngine;
}

export interface OnnxOptions {
  readonly shelf: Pick<VoiceShelf, 'find' | 'list'>;
  /** Undefined where nobody else speaks the language: the sentence then fails. */
  readonly standIn?: (voice: Voice, order: readonly string[]) => StandIn | undefined;
  readonly hands?: number;
  readonly idleMs?: number;
  readonly timers?: Timers;
  /** Module of the threads; tests give one that dies. */
  readonly workerUrl?: URL;
  readonly limits?: HandLimits;
}

interface How {
  readonly settings: VoiceSettings;
  readonly standIn: StandIn | undefined;
  readonly first: boolean;
  readonly signal: AbortSignal;
}

/** Neural voices on onnxruntime: sentences side by side, given out in order. */
export class OnnxEngine implements SpeechEngine {
  readonly id = ONNX_ID;
  readonly #shelf: OnnxOptions['shelf'];
  readonly #standIn: NonNullable<OnnxOptions['standIn']>;
  readonly #ipa = new EspeakIpa();
  readonly #voices: WarmVoices;

  constructor(options: OnnxOptions) {
    this.#shelf = options.shelf;
    this.#standIn = options.standIn ?? (() => undefined);
    this.#voices = new WarmVoices({
      hands: options.hands ?? handsFor(availableParallelism(), totalmem()),
      workerUrl: options.workerUrl ?? new URL('./worker.js', import.meta.url),
      limits: options.limits ?? LIMITS,
      idleMs: options.idleMs ?? IDLE_MS,
      timers: options.timers ?? systemTimers,
      ipa: this.#ipa.sounds.bind(this.#ipa),
    });
  }

  /** How many voices are in memory. */
  get loaded(): number {
    return this.#voices.loaded;
  }

  versionOf(voiceId: string, settings: VoiceSettings = {}): string {
    const voice = this.#need(voiceId);
    const { lang } = voice.voice;
    const sounds = hasLanguage(lang) ? languageVersion(lang) : SOUNDS_VERSION;
    const { rate, noise, noiseWidth, speaker } = settings;
    const set = JSON.stringify([rate, noise, noiseWidth, speaker]);
    return [`onnx/r${REVISION}`, voice.family, ...hashesOf(voice), sounds, set].join('/');
  }

  async *speak(
    voiceId: string,
    units: readonly SpokenUnit[],
    { settings = {}, order = [], signal }: SpeakOptions = {},
  ): AsyncIterable<SpokenAudio> {
    const voice = this.#need(voiceId);
    if (signal?.aborted) throw new LoaError('SPEECH_CANCELLED');
    const { warm, giveBack } = await this.#voices.take(voice);
    const standIn = this.#standIn(voice.voice, order);
    const first: { made?: Promise<unknown> } = {};
    const speakOne = async (unit: SpokenUnit, index: number, stop: AbortSignal) => {
      const how = { settings, standIn, first: index === 0, signal: stop };
      // Somebody waits for the first: not even the sounds of the others are looked up beside it.
      if (index > 0) await first.made?.catch(() => undefined);
      const made = this.#speakUnit(unit, warm, how);
      first.made ??= made;
      return made;
    };
    try {
      for await (const audio of inOrder(units, warm.crew.width, speakOne, signal)) {
        yield audio;
        if (signal?.aborted) throw new LoaError('SPEECH_CANCELLED');
      }
    } catch (error) {
      throw signal?.aborted ? new LoaError('SPEECH_CANCELLED', {}, { cause: error }) : error;
    } finally {
      giveBack();
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#voices.close(), this.#ipa.close()]);
  }

  async #speakUnit(unit: SpokenUnit, warm: WarmVoice, how: How): Promise<SpokenAudio> {
    const faults: unknown[] = [];
    while (faults.length < TRIES) {
      try {
        return await speakText(unit, warm, { ...how, mayLose: !how.standIn });
      } catch (error) {
        if (isLoaError(error) || how.signal.aborted) throw error;
        faults.push(error);
      }
    }
    const reason = [...new Set(faults.map((fault) => (fault as Error).message))].join('; ');
    return this.#speakInstead(unit, reason, how);
  }

  async #speakInstead(
    unit: SpokenUnit,
    reason: string,
    { standIn, signal }: How,
  ): Promise<SpokenAudio> {
    const failed = new LoaError('SPEECH_FAILED', { sentence: sentenceOf(unit) }, { cause: reason });
    if (!standIn) throw failed;
    for await (const audio of standIn.engine.speak(standIn.voiceId, [unit], { signal })) {
      return { ...audio, flaw: { kind: 'other-voice', spokenBy: standIn.voiceId, reason } };
    }
    throw failed;
  }

  #need(voiceId: string): InstalledVoice {
    const voice = this.#shelf.find(voiceId);
    if (voice?.voice.engine === ONNX_ID) return voice;
    const voices = this.#shelf.list().map((one) => one.voice.id);
    throw new LoaError('VOICE_UNKNOWN', { voice: voiceId, voices: voices.join(', ') || '–' });
  }
}
