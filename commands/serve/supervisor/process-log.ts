import { createWriteStream, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs';
import path from 'node:path';

/** A village's disk is small: each process keeps this file and one older, no more. */
const LARGEST_BYTES = 5_000_000;

/** Of a crash: what was wrong, not where in the code, nor whose engine it was. */
const BESIDE_THE_POINT = /^(\s|[{}]|Node\.js v|$)/;

function lastSentence(text: string): string | undefined {
  return text.split('\n').findLast((line) => !BESIDE_THE_POINT.test(line));
}

/** What a process prints, in `<folder>/<name>.log`, and the last line of it for the person watching. */
export class ProcessLog {
  readonly #file: string;
  #stream: WriteStream;
  #bytes: number;
  #last = '';

  constructor(folder: string, name: string) {
    mkdirSync(folder, { recursive: true });
    this.#file = path.join(folder, `${name}.log`);
    this.#bytes = statSync(this.#file, { throwIfNoEntry: false })?.size ?? 0;
    this.#stream = this.#open();
  }

  get lastLine(): string {
    return this.#last;
  }

  write(chunk: Buffer): void {
    this.#last = lastSentence(chunk.toString('utf8')) ?? this.#last;
    this.#bytes += chunk.length;
    this.#stream.write(chunk);
    if (this.#bytes > LARGEST_BYTES) this.#turnOver();
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#stream.end(resolve);
    });
  }

  #open(): WriteStream {
    const stream = createWriteStream(this.#file, { flags: 'a' });
    // A full disk must cost the log, not the broadcast.
    stream.on('error', () => undefined);
    return stream;
  }

  #turnOver(): void {
    this.#stream.end();
    renameSync(this.#file, `${this.#file}.1`);
    this.#bytes = 0;
    this.#stream = this.#open();
  }
}
