import type { AsAired, Clock, Station } from '../../content/model/index.js';
import type { CommuneStore, StationHealth, Store } from '../../content/store/index.js';
import { judge, type Expected } from './judge.js';
import { StreamListener } from './stream-listener.js';

const CHECK_MS = 5_000;
const LOOK_BACK_MS = 6 * 60 * 60_000;

type Output = StationHealth['output'];
type Heard = Omit<StationHealth, 'kind' | 'since'>;

export interface MonitorOptions {
  readonly store: Store;
  readonly clock: Clock;
  /** Where each output is listened to; `{station}` stands for the slug. */
  readonly outputs: Readonly<Partial<Record<Output, string>>>;
  readonly onChange: (station: Station, health: Heard) => void;
  /** Nothing was written down: a full disk, say. It listens on. */
  readonly onTrouble: (error: unknown) => void;
}

/** Listens to every output of every station and writes down what is heard. */
export class Monitor {
  readonly #options: MonitorOptions;
  readonly #listeners = new Map<string, StreamListener>();
  readonly #states = new Map<string, string>();
  #timer: NodeJS.Timeout | null = null;

  constructor(options: MonitorOptions) {
    this.#options = options;
  }

  start(): void {
    this.#look();
    this.#timer = setInterval(() => this.#look(), CHECK_MS);
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#listeners.forEach((listener) => listener.close());
  }

  #look(): void {
    try {
      this.#check();
    } catch (error) {
      this.#options.onTrouble(error);
    }
  }

  #check(): void {
    const { store } = this.#options;
    const wanted = new Set<string>();
    for (const commune of store.communes.list()) {
      const own = store.of(commune.id);
      const lines = own.asAired.between(this.#options.clock() - LOOK_BACK_MS, Infinity);
      for (const station of own.stations.list()) {
        const ofStation = lines.filter((line) => line.stationId === station.id);
        for (const key of this.#checkStation(own, station, expected(ofStation))) wanted.add(key);
      }
    }
    this.#closeOthers(wanted);
  }

  #checkStation(own: CommuneStore, station: Station, should: Expected): readonly string[] {
    return Object.entries(this.#options.outputs).map(([name, pattern]) => {
      const output = name as Output;
      const url = pattern.replace('{station}', station.slug);
      const listener = this.#listeners.get(url);
      if (listener) this.#report(own, station, output, listener, should);
      else this.#listeners.set(url, new StreamListener(url, this.#options.clock));
      return url;
    });
  }

  #report(
    own: CommuneStore,
    station: Station,
    output: Output,
    listener: StreamListener,
    should: Expected,
  ): void {
    const checkedAt = this.#options.clock();
    const { measured } = listener;
    const state = judge(measured, should, checkedAt);
    const { bytesPerSecond } = measured;
    const health = { stationId: station.id, output, state, bytesPerSecond, checkedAt };
    own.health.report(health);
    const key = `${station.id} ${output}`;
    if (this.#states.get(key) === state) return;
    this.#states.set(key, state);
    this.#options.onChange(station, health);
  }

  #closeOthers(wanted: ReadonlySet<string>): void {
    for (const [url, listener] of this.#listeners) {
      if (wanted.has(url)) continue;
      listener.close();
      this.#listeners.delete(url);
    }
  }
}

function expected(lines: readonly AsAired[]): Expected {
  const sounding = lines.find((line) => line.outcome === 'airing');
  const ends = lines.flatMap((line) => (line.endedAt === null ? [] : [line.endedAt]));
  return {
    soundingSince: sounding?.startedAt ?? null,
    lastEndAt: ends.length === 0 ? null : Math.max(...ends),
  };
}
