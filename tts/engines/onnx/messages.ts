/** What passes between a crew and one of its threads. */

/** A tensor without its engine: what may be sent to another thread. */
export interface PlainTensor {
  readonly type: 'int64' | 'float32';
  readonly data: BigInt64Array | Float32Array;
  readonly dims: readonly number[];
}

export type Feeds = Readonly<Record<string, PlainTensor>>;

/** Which file it must be, to the byte: the cache key of all it says names this hash. */
export interface ModelFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ModelPort {
  readonly name: string;
  readonly type: string;
  readonly rank: number;
}

/** What a thread learnt of a model by opening it. */
export interface OpenedModel {
  readonly inputs: readonly ModelPort[];
  readonly notes: ReadonlyMap<string, string>;
  /** The output with the frames of every phoneme; null where the model has none. */
  readonly durations: string | null;
  /** The output with the samples; of a model that was cut, the decoder's. */
  readonly sound: string;
  readonly cut: CutInfo | null;
}

export interface CutInfo {
  /** What the front makes. */
  readonly gives: readonly string[];
  readonly flow: FlowInfo | null;
  /** What the decoder takes: the frames, and for some voices what they share. */
  readonly handed: readonly string[];
  /** Frames to each side that a sample of the decoder depends on. */
  readonly margin: number;
  /** Samples of one frame. */
  readonly hop: number;
  readonly sound: string;
}

export interface FlowInfo {
  readonly handed: readonly string[];
  /** The frames that the decoder takes. */
  readonly made: string;
  readonly margin: number;
}

/** A model that is left whole is all front. */
export type Part = 'front' | 'flow' | 'decoder';

export type HandRequest =
  | {
      readonly id: number;
      readonly kind: 'open';
      readonly file: ModelFile;
      /** Those the model has not are left out. */
      readonly parts: readonly Part[];
    }
  | {
      readonly id: number;
      readonly kind: 'run';
      readonly part: Part;
      readonly feeds: Feeds;
      readonly fetch: readonly string[];
    };

export type HandReply =
  | { readonly id: number; readonly kind: 'opened'; readonly model: OpenedModel }
  | { readonly id: number; readonly kind: 'made'; readonly tensors: Feeds }
  /** `reason` is for a person, `detail` for the log. */
  | {
      readonly id: number;
      readonly kind: 'failed';
      readonly reason: string;
      readonly detail: string;
    };
