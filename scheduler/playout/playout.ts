import { systemClock, type Clock } from '../../content/model/index.js';
import type { PlayoutConfig } from './config.js';
import { FrameLoop } from './frame-loop.js';
import { IcecastSource } from './icecast/icecast-source.js';
import { LiveServer } from './live/live-server.js';
import type { StationInfo, StationReport, ToLoop } from './protocol.js';
import { ReaderThread } from './reader-thread.js';
import type { StreamSink } from './stream-sink.js';

/** What playout needs of a logger; pino fits. */
export interface PlayoutLog {
  info(data: object, text: string): void;
  warn(data: object, text: string): void;
  error(data: object, text: string): void;
}

const STATUS_MS = 2_000;

/** Frame loop, reader and outputs together: the whole of one playout process. */
export class Playout {
  readonly #config: PlayoutConfig;
  readonly #log: PlayoutLog;
  readonly #clock: Clock;
  readonly #loop: FrameLoop;
  readonly #reader: ReaderThread;
  readonly #server: LiveServer;
  readonly #icecast = new Map<string, IcecastSource>();
  #statusTimer: NodeJS.Timeout | null = null;
  #onStations: (() => void) | null = null;

  constructor(config: PlayoutConfig, log: PlayoutLog) {
    this.#config = config;
    this.#log = log;
    this.#clock = systemClock(config.clockOffsetMs);
    this.#server = new LiveServer({
      host: config.host,
      port: config.livePort,
      trouble: () => (this.#reader.isAlive ? null : 'Bộ đọc lịch phát đang khởi động lại.'),
      status: () => this.#status(),
    });
    const { dataDir, clockOffsetMs } = config;
    this.#reader = new ReaderThread(
      { dataDir, clockOffsetMs },
      { message: (message) => this.#heard(message), lost: (cause) => this.#readerLost(cause) },
    );
    this.#loop = new FrameLoop({
      clock: this.#clock,
      monotonic: () => performance.now(),
      post: (message) => this.#reader.post(message),
      sinksFor: (info) => this.#sinksFor(info),
    });
  }

  /**
   * Resolves with the port once every station sounds.
   *
   * @throws LoaError PORT_IN_USE
   */
  async start(): Promise<number> {
    const port = await this.#server.listen();
    const stationsKnown = new Promise<void>((resolve) => (this.#onStations = resolve));
    this.#loop.start();
    this.#reader.start();
    this.#statusTimer = setInterval(() => this.#report(), STATUS_MS);
    await stationsKnown;
    return port;
  }

  async stop(): Promise<void> {
    if (this.#statusTimer) clearInterval(this.#statusTimer);
    this.#loop.cutAll('shutdown');
    this.#loop.stop();
    await this.#reader.stop();
    await this.#server.close();
  }

  #heard(message: ToLoop): void {
    if (message.kind === 'log') this.#log[message.level]({}, message.text);
    this.#loop.receive(message);
    if (message.kind === 'stations') this.#onStations?.();
  }

  #readerLost(cause: unknown): void {
    this.#log.error({ err: cause }, 'the reader ended and is started again');
    this.#loop.cutAll('reader-lost');
  }

  #sinksFor(info: StationInfo): readonly StreamSink[] {
    const live = this.#server.open(info);
    const { icecast } = this.#config;
    if (!icecast) return [live];
    const source = new IcecastSource(icecast, info, this.#log);
    this.#icecast.set(info.id, source);
    return [live, source];
  }

  #report(): void {
    const stations = this.#loop.stations.map(({ info }): StationReport => ({
      stationId: info.id,
      listeners: this.#server.listeners(info.slug),
      icecast: this.#icecast.get(info.id)?.state ?? null,
    }));
    this.#reader.post({ kind: 'status', stations, at: this.#clock() });
  }

  #status(): unknown {
    return {
      stations: this.#loop.stations.map(({ info, title, soundingSince }) => ({
        station: info.slug,
        name: info.name,
        title,
        soundingSince,
        listeners: this.#server.listeners(info.slug),
        icecast: this.#icecast.get(info.id)?.state ?? null,
      })),
    };
  }
}
