/** The part of the untyped package that we use; shapes as measured with version 0.3.5. */
declare module '@echogarden/espeak-ng-emscripten' {
  export interface EspeakEvent {
    readonly type: 'samplerate' | 'sentence' | 'word' | 'phoneme' | 'mark' | 'play' | 'end';
    /** Code points from 1. */
    readonly text_position: number;
    /** Milliseconds from the first sample. */
    readonly audio_position: number;
    /** Of a phoneme event: its name, empty where a pause or the end of a word is. */
    readonly id?: string | number;
  }

  export interface EspeakWorker {
    /** 0 when the voice is known. */
    set_voice(name: string): number;
    /** Words a minute. */
    set_rate(rate: number): void;
    /** 0..99, 50 is the default. */
    set_pitch(pitch: number): void;
    /** 0..200, 100 is the default. */
    set_volume(volume: number): void;
    readonly samplerate: number;
    get_samplerate(): number;
    /** Calls back synchronously, chunk by chunk; the samples are reused after the call. */
    synthesize(
      text: string,
      onChunk: (pcm: Int16Array | null, events: readonly EspeakEvent[] | null) => void,
    ): void;
    /** A text of bytes ended by a zero: IPA, `_` between sounds, a space between words, ` | ` a pause. */
    convert_to_phonemes(text: string, inIpa: true): Pointer;
  }

  export interface Pointer {
    readonly ptr: number;
  }

  export interface EspeakModule {
    /** Another one after the memory has grown. */
    readonly HEAPU8: Uint8Array;
    destroy(pointer: Pointer): void;
    readonly eSpeakNGWorker: new () => EspeakWorker;
  }

  export default function factory(): Promise<EspeakModule>;
}
