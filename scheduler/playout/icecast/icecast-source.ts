import { errorSentence, type ErrorCode } from '../../../content/model/index.js';
import { STREAM_FORMAT } from '../../../content/model/index.js';
import type { PlayoutLog } from '../playout.js';
import type { StationInfo } from '../protocol.js';
import type { StreamSink } from '../stream-sink.js';
import type { IcecastAddress } from './address.js';
import { ask, metadataPath, titleIn, wasTaken } from './metadata.js';
import { retryDelay } from './retry.js';
import { SourceConnection, type Refusal } from './source-connection.js';

/** A connection whose bytes pile up so far is dead, whatever TCP still hopes. */
const MAX_BEHIND_BYTES = 8 * STREAM_FORMAT.bytesPerSecond;

const TITLE_RETRY_MS = 3_000;

const REFUSALS: Readonly<Record<Refusal, ErrorCode>> = {
  unreachable: 'ICECAST_UNREACHABLE',
  unauthorized: 'ICECAST_REFUSED',
  'mount-busy': 'ICECAST_MOUNT_BUSY',
  lost: 'ICECAST_UNREACHABLE',
};

/** One station's mount at an Icecast: connects, connects again, and never holds up the loop. */
export class IcecastSource implements StreamSink {
  readonly #address: IcecastAddress;
  readonly #info: StationInfo;
  readonly #mount: string;
  readonly #log: PlayoutLog;
  #connection: SourceConnection | null = null;
  #retry: NodeJS.Timeout | null = null;
  #attempt = 0;
  #title: string;
  #sentTitle: string | null = null;
  #sending = false;
  #titleRetry: NodeJS.Timeout | null = null;
  #trouble: string | null = null;
  #closed = false;

  constructor(address: IcecastAddress, info: StationInfo, log: PlayoutLog) {
    this.#address = address;
    this.#info = info;
    this.#mount = `/${info.slug}.mp3`;
    this.#log = log;
    this.#title = info.idleTitle;
    this.#connect();
  }

  /** `ok`, or a sentence for people. */
  get state(): string {
    if (this.#trouble) return this.#trouble;
    return this.#connection?.isOpen ? 'ok' : 'Đang nối Icecast…';
  }

  write(frames: Buffer): void {
    const connection = this.#connection;
    if (!connection?.isOpen) return;
    if (connection.behindBytes > MAX_BEHIND_BYTES) connection.fail('lost', 'the source is stalled');
    else connection.write(frames);
  }

  title(title: string): void {
    this.#title = title;
    void this.#sendTitle();
  }

  close(): void {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
    if (this.#titleRetry) clearTimeout(this.#titleRetry);
    this.#connection?.close();
  }

  #connect(): void {
    this.#sentTitle = null;
    this.#connection = new SourceConnection(this.#address, this.#mount, this.#info.name, {
      open: () => this.#opened(),
      failed: (refusal, detail) => this.#failed(refusal, detail),
    });
  }

  #opened(): void {
    this.#attempt = 0;
    this.#trouble = null;
    this.#log.info({ mount: this.#mount }, 'Icecast takes the station');
    void this.#sendTitle();
  }

  #failed(refusal: Refusal, detail: string): void {
    this.#connection = null;
    if (this.#closed) return;
    const params = { url: this.#address.shown, mount: this.#mount };
    const sentence = errorSentence(REFUSALS[refusal], params);
    // Said once, not at every try: a server that is down all night must not fill the disk.
    if (sentence !== this.#trouble) {
      this.#log.warn({ code: REFUSALS[refusal], mount: this.#mount, detail }, sentence);
    }
    this.#trouble = sentence;
    const delay = retryDelay(this.#attempt, Math.random());
    this.#attempt += 1;
    this.#retry = setTimeout(() => this.#connect(), delay);
  }

  /** One request at a time; a title that changes meanwhile is sent after it. */
  async #sendTitle(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (this.#connection?.isOpen && this.#sentTitle !== this.#title) await this.#sendOne();
    } catch (error) {
      this.#log.warn({ mount: this.#mount, err: error }, 'Icecast did not take the title');
      this.#sentTitle = null;
      this.#titleRetry ??= setTimeout(() => {
        this.#titleRetry = null;
        void this.#sendTitle();
      }, TITLE_RETRY_MS);
    } finally {
      this.#sending = false;
    }
  }

  async #sendOne(): Promise<void> {
    const title = this.#title;
    this.#sentTitle = title;
    const answer = await ask(this.#address, metadataPath(this.#mount, title));
    if (!wasTaken(answer)) {
      const { status, body } = answer;
      this.#log.warn({ mount: this.#mount, status, body }, 'Icecast did not take the title');
      return;
    }
    await this.#readBack(title);
  }

  /** A mount without `<charset>UTF-8` turns Vietnamese into character entities. */
  async #readBack(title: string): Promise<void> {
    const { body } = await ask(this.#address, '/status-json.xsl');
    const shown = titleIn(body, this.#mount);
    if (shown === null || shown === title || this.#title !== title) return;
    this.#log.warn(
      { mount: this.#mount, title, shown },
      'set <charset>UTF-8</charset> in icecast.xml',
    );
  }
}
