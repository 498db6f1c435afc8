import { Hand, type HandLimits, type Opened, type Run } from './hand.js';
import type { Feeds, ModelFile, OpenedModel, PlainTensor } from './messages.js';
import { framesOf, joinSamples, ownSamples, sharePieces } from './pieces.js';
import { ModelFault } from './model/model-file.js';
import { MAX_WHOLE } from './settings.js';

export interface CrewOptions {
  readonly file: ModelFile;
  readonly hands: number;
  readonly workerUrl: URL;
  readonly limits: HandLimits;
}

/** What one text becomes. */
export interface Made {
  readonly samples: Float32Array;
  /** Frames of each phoneme; null where the model does not tell. */
  readonly durations: Float32Array | null;
}

export interface MakeOptions {
  /** Somebody waits for it: it goes before what is only made ahead. */
  readonly first: boolean;
  /** More is a voice that does not find its end. */
  readonly maxSeconds: number;
  readonly sampleRate: number;
  readonly signal?: AbortSignal;
}

interface Task {
  readonly run: Run;
  readonly first: boolean;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (made: Feeds) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The threads that speak with one model. Of a model in halves the first thread alone holds the front,
 * and keeps ahead of the others, which decode; a model left whole is held by two.
 */
export class Crew {
  readonly #options: CrewOptions;
  readonly #hands: Hand[];
  readonly #busy = new Set<Hand>();
  readonly #queue: Task[] = [];
  #opened: Promise<Opened> | null = null;
  /** Known once it is open. */
  #inHalves = false;

  constructor(options: CrewOptions) {
    this.#options = options;
    const { hands, workerUrl, limits } = options;
    this.#hands = Array.from({ length: hands }, () => new Hand(workerUrl, limits));
  }

  /** @throws ModelFault; the next call tries again */
  async open(): Promise<OpenedModel> {
    const [first] = this.#hands;
    if (!first) throw new Error('a crew without hands');
    this.#opened ??= first.openFront(this.#options.file).catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    const { model } = await this.#opened;
    this.#inHalves = model.halves !== null;
    return model;
  }

  /** How many texts keep all threads at work. */
  get width(): number {
    return this.#hands.length * 4;
  }

  /** @throws ModelFault, or an Error when a thread died or hung */
  async make(feeds: Feeds, options: MakeOptions): Promise<Made> {
    const { halves, durations, sound } = await this.open();
    const tell = durations === null ? [] : [durations];
    const fetch = [...(halves?.handed ?? [sound]), ...tell];
    const made = await this.#do({ part: 'front', feeds, fetch }, options);
    const frames = durations === null ? null : floatsOf(made, durations);
    const samples = halves ? await this.#decode(made, options) : flat(made, sound);
    return { samples, durations: frames };
  }

  async close(): Promise<void> {
    this.#queue.splice(0).forEach(({ reject }) => reject(new Error('the voice was put away')));
    await Promise.all(this.#hands.map((hand) => hand.close()));
  }

  async #decode(handed: Feeds, options: MakeOptions): Promise<Float32Array> {
    const { halves, sound } = await this.open();
    if (!halves) throw new Error('the model was left whole');
    const frames = framesIn(halves.handed.map((name) => handed[name]?.dims ?? []));
    if (frames * halves.hop > options.maxSeconds * options.sampleRate) {
      throw new ModelFault('câu đọc ra dài bất thường');
    }
    const parts = sharePieces(frames, this.#ways(options)).map(async (piece) => {
      const given = halves.handed.map((name) => {
        return [name, framesOf(tensorOf(handed, name), piece, halves.margin)] as const;
      });
      const run: Run = { part: 'back', feeds: Object.fromEntries(given), fetch: [sound] };
      return ownSamples(flat(await this.#do(run, options), sound), piece, halves);
    });
    return joinSamples(await Promise.all(parts));
  }

  /** What is waited for, or is the last, is shared out; all else is quicker in one piece. */
  #ways({ first }: MakeOptions): number {
    if (first) return this.#hands.length;
    return this.#queue.length === 0 ? this.#hands.length - this.#busy.size : 1;
  }

  #do(run: Run, { first, signal }: Pick<MakeOptions, 'first' | 'signal'>): Promise<Feeds> {
    const made = new Promise<Feeds>((resolve, reject) => {
      this.#queue.push({ run, first, signal, resolve, reject });
      this.#deal();
    });
    return signal ? unlessAborted(made, signal) : made;
  }

  #deal(): void {
    for (const hand of this.#hands) {
      const task = this.#busy.has(hand) ? undefined : this.#next(hand);
      if (task) void this.#perform(hand, task);
    }
  }

  #next(hand: Hand): Task | undefined {
    const index = this.#choose(hand);
    const [task] = index < 0 ? [] : this.#queue.splice(index, 1);
    if (!task?.signal?.aborted) return task;
    task.reject(task.signal.reason);
    return this.#next(hand);
  }

  #choose(hand: Hand): number {
    const find = (wanted: (task: Task) => boolean) => this.#queue.findIndex(wanted);
    const back = find(({ run }) => run.part === 'back');
    const at = this.#hands.indexOf(hand);
    if (this.#inHalves ? at > 0 : at >= MAX_WHOLE) return back;
    const front = find(({ run }) => run.part === 'front');
    const awaited = find(({ run, first }) => run.part === 'back' && first);
    if (awaited >= 0) return awaited;
    const waiting = this.#queue.filter(({ run }) => run.part === 'back').length;
    return front >= 0 && waiting < this.#hands.length * 2 ? front : Math.max(back, front);
  }

  async #perform(hand: Hand, { run, resolve, reject }: Task): Promise<void> {
    this.#busy.add(hand);
    const made = this.#ready(hand, run).then(() => hand.run(run));
    await made.then(resolve, reject).finally(() => this.#busy.delete(hand));
    // Whoever waited may first say what is to be done with it.
    setImmediate(() => this.#deal());
  }

  /** A thread that is new, or new in the place of one that died, opens what it needs. */
  async #ready(hand: Hand, { part }: Run): Promise<void> {
    if (hand.has(part)) return;
    if (part === 'front') {
      await hand.openFront(this.#options.file);
      return;
    }
    const opened = await this.#opened;
    if (!opened?.back) throw new Error('the model was left whole');
    await hand.openBack(opened.back);
  }
}

/** A thread cannot be interrupted, but nobody has to wait for it. */
async function unlessAborted<T>(made: Promise<T>, signal: AbortSignal): Promise<T> {
  const leaving = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true, signal: leaving.signal });
  });
  return Promise.race([made, aborted]).finally(() => leaving.abort());
}

function tensorOf(made: Feeds, name: string): PlainTensor {
  const tensor = made[name];
  if (tensor) return tensor;
  throw new Error(`the model did not give ${name}`);
}

function floatsOf(made: Feeds, name: string): Float32Array {
  const { data } = tensorOf(made, name);
  return data instanceof Float32Array ? data : new Float32Array(0);
}

/** Samples of one voice saying one text: all dimensions but the last are 1. */
function flat(made: Feeds, name: string): Float32Array {
  const { dims } = tensorOf(made, name);
  if (dims.slice(0, -1).every((size) => size === 1)) return floatsOf(made, name);
  throw new ModelFault(`kết quả của model có dạng lạ (${dims.join(' × ')})`);
}

/** One batch of channels, each a row of frames, or of the one value that all frames share. */
function framesIn(shapes: readonly (readonly number[])[]): number {
  const frames = Math.max(0, ...shapes.map((dims) => dims[2] ?? 0));
  const fits = (dims: readonly number[]) =>
    dims.length === 3 && dims[0] === 1 && (dims[2] === 1 || dims[2] === frames);
  if (frames > 0 && shapes.every(fits)) return frames;
  throw new ModelFault('hai nửa của model không khớp nhau');
}
