import type { LanguageTag } from './language.js';

/** “Giọng đọc”: engine + model + language + settings. */
export interface Voice {
  readonly kind: 'voice';
  /** The engine, a colon, its own name of the voice: `espeak:vi`, `onnx:vi_VN-vais1000-medium`. */
  readonly id: string;
  readonly engine: 'espeak' | 'onnx' | 'phrasebank';
  readonly name: string;
  readonly lang: LanguageTag;
  /** True when no native voice of the language exists and another's sounds stand in for it. */
  readonly simulated: boolean;
  /** Absent: part of Loa Bản itself. */
  readonly licence?: VoiceLicence;
}

/** How a voice is set; what is absent stays as the voice's makers set it. */
export interface VoiceSettings {
  /** 1.2 is a fifth quicker. */
  readonly rate?: number;
  /** 1.2 is higher, 0.8 deeper; neural voices have no such setting. */
  readonly pitch?: number;
  /** Of a neural voice: how much its sound, and the length of its sounds, differ each time. */
  readonly noise?: number;
  readonly noiseWidth?: number;
  /** Of a neural voice with several: the speaker's name or number. */
  readonly speaker?: string;
}

/** A voice that a commune chose, and how it is set there. */
export interface VoiceChoice {
  readonly voiceId: string;
  readonly settings: VoiceSettings;
}

/** Shown and accepted before a download; a non-commercial one is said plainly. */
export interface VoiceLicence {
  /** SPDX identifier where there is one: `CC-BY-4.0`, `CC-BY-NC-4.0`, `CC0-1.0`. */
  readonly name: string;
  readonly url: string;
  readonly nonCommercial: boolean;
  /** Who made the voice and its recordings; a CC BY licence asks that they be named. */
  readonly credit: string;
}

/** A voice brought in by hand: nobody has said what may be done with it. */
export const UNKNOWN_LICENCE: VoiceLicence = {
  name: 'chưa rõ',
  url: '',
  nonCommercial: false,
  credit: 'Người mang giọng đến chịu trách nhiệm về quyền sử dụng.',
};

/** The same of a model of MMS's kind: where it is Meta's own, it is not for trade. */
export const UNKNOWN_MMS_LICENCE: VoiceLicence = {
  ...UNKNOWN_LICENCE,
  name: 'chưa rõ; mô hình MMS của Meta thì CC-BY-NC-4.0',
  url: 'https://creativecommons.org/licenses/by-nc/4.0/',
  nonCommercial: true,
};
