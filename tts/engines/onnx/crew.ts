import { Hand, type HandLimits, type Run } from './hand.js';
import type { CutInfo, Feeds, ModelFile, OpenedModel, Part } from './messages.js';
import { ModelFault } from './model/model-file.js';
import { framesGiven, soundOf } from './of-frames.js';
import { MAX_WHOLE } from './settings.js';
import { flat, floatsOf } from './tensors.js';

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

const ALL: readonly Part[] = ['front', 'flow', 'decoder'];
const OF_FRAMES: readonly Part[] = ['flow', 'decoder'];

/**
 * The threads that speak with one model. Of a model in parts the first thread alone holds the front,
 * and keeps ahead of the others, which work on frames; a model left whole is held by two.
 */
export class Crew {
  readonly #options: CrewOptions;
  readonly #hands: Hand[];
  readonly #busy = new Set<Hand>();
  readonly #queue: Task[] = [];
  #opened: Promise<OpenedModel> | null = null;
  /** Known once it is open. */
  #isCut = false;

  constructor(options: CrewOptions) {
    this.#options = options;
    const { hands, workerUrl, limits } = options;
    this.#hands = Array.from({ length: hands }, () => new Hand(workerUrl, limits));
  }

  /** @throws ModelFault; the next call tries again */
  async open(): Promise<OpenedModel> {
    const [first] = this.#hands;
    if (!first) throw new Error('a crew without hands');
    this.#opened ??= first.open(this.#options.file, ALL).catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    const model = await this.#opened;
    this.#isCut = model.cut !== null;
    return model;
  }

  /** How many texts keep all threads at work. */
  get width(): number {
    return this.#hands.length * 4;
  }

  /** @throws ModelFault, or an Error when a thread died or hung */
  async make(feeds: Feeds, options: MakeOptions): Promise<Made> {
    const { cut, durations, sound } = await this.open();
    const fetch = cut?.gives ?? [sound, ...(durations === null ? [] : [durations])];
    const made = await this.#do({ part: 'front', feeds, fetch }, options);
    const frames = durations === null ? null : floatsOf(made, durations);
    const samples = cut ? await this.#ofFrames(made, cut, options) : flat(made, sound);
    return { samples, durations: frames };
  }

  async close(): Promise<void> {
    this.#queue.splice(0).forEach(({ reject }) => reject(new Error('the voice was put away')));
    await Promise.all(this.#hands.map((hand) => hand.close()));
  }

  async #ofFrames(given: Feeds, cut: CutInfo, options: MakeOptions): Promise<Float32Array> {
    if (framesGiven(given, cut) * cut.hop > options.maxSeconds * options.sampleRate) {
      throw new ModelFault('câu đọc ra dài bất thường');
    }
    const perform = (run: Run) => this.#do(run, options);
    return soundOf({ given, cut, ways: this.#ways(options), perform });
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
    const ofFrames = find(({ run }) => run.part !== 'front');
    const at = this.#hands.indexOf(hand);
    if (this.#isCut ? at > 0 : at >= MAX_WHOLE) return ofFrames;
    const front = find(({ run }) => run.part === 'front');
    const awaited = find(({ run, first }) => run.part !== 'front' && first);
    if (awaited >= 0) return awaited;
    const waiting = this.#queue.filter(({ run }) => run.part !== 'front').length;
    return front >= 0 && waiting < this.#hands.length * 2 ? front : Math.max(ofFrames, front);
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
    await hand.open(this.#options.file, part === 'front' ? ALL : OF_FRAMES);
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
