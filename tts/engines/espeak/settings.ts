/** Changing anything here changes the audio: raise REVISION, it is part of every cache key. */
import type { VoiceSettings } from '../../../content/model/index.js';

/** Of the package in package.json; a test compares them. */
export const PACKAGE_VERSION = '0.3.5';
const REVISION = 2;

/** Of sounds that are asked for without a voice: raised when another voice would hear others. */
export const SOUNDS_VERSION = `espeak@${PACKAGE_VERSION}/s2`;

/** espeak's 175 is too quick for a horn that echoes off a hillside; this gives about 205 syllables a minute. */
const RATE_WPM = 150;

/** Above 70 the loudest syllables touch full scale; mastering sets the level that people hear. */
export const VOLUME = 60;

/** Beyond these espeak no longer speaks words. */
const WPM = { least: 80, most: 450 } as const;
/** espeak's scale, 0..99; its own default. */
const PITCH = { least: 0, normal: 50, most: 99 } as const;

/** What the thread is told, in espeak's own units. */
export interface EspeakSettings {
  readonly wpm: number;
  readonly pitch: number;
}

export function espeakSettings({ rate = 1, pitch = 1 }: VoiceSettings = {}): EspeakSettings {
  return {
    wpm: clamp(Math.round(RATE_WPM * rate), WPM),
    pitch: clamp(Math.round(PITCH.normal * pitch), PITCH),
  };
}

const clamp = (value: number, { least, most }: { readonly least: number; readonly most: number }) =>
  Math.min(Math.max(value, least), most);

export function espeakVersion({ wpm, pitch }: EspeakSettings): string {
  const higher = pitch === PITCH.normal ? '' : `/p${pitch}`;
  return `espeak-ng-emscripten@${PACKAGE_VERSION}/r${REVISION}/${wpm}wpm/v${VOLUME}${higher}`;
}

export const LIMITS = {
  /** Loading took 100-200 ms when measured; a slow disk on an old PC must not look like a crash. */
  loadMs: 60_000,
  /** A sentence takes milliseconds; past this the module hangs and a new worker is quicker. */
  unitMs: 60_000,
} as const;
