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
  /** The output with the samples; of a model in halves, the back's. */
  readonly sound: string;
  readonly halves: HalvesInfo | null;
}

export interface HalvesInfo {
  readonly handed: readonly string[];
  readonly margin: number;
  readonly hop: number;
}

export type Part = 'front' | 'back';

export type HandRequest =
  | { readonly id: number; readonly kind: 'open'; readonly file: ModelFile }
  | { readonly id: number; readonly kind: 'open-back'; readonly back: Uint8Array }
  | {
      readonly id: number;
      readonly kind: 'run';
      readonly part: Part;
      readonly feeds: Feeds;
      readonly fetch: readonly string[];
    };

export type HandReply =
  | {
      readonly id: number;
      readonly kind: 'opened';
      readonly model: OpenedModel;
      readonly back: Uint8Array | null;
    }
  | { readonly id: number; readonly kind: 'ready' }
  | { readonly id: number; readonly kind: 'made'; readonly tensors: Feeds }
  /** `reason` is for a person, `detail` for the log. */
  | {
      readonly id: number;
      readonly kind: 'failed';
      readonly reason: string;
      readonly detail: string;
    };
