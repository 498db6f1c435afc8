import { MultiBar, Presets, type SingleBar } from 'cli-progress';

/** Lines that stay and, where a person watches, one bar that moves below them. */
export class LiveOutput {
  readonly #out: NodeJS.WriteStream;
  #bars: MultiBar | undefined;
  #bar: SingleBar | undefined;

  constructor(out: NodeJS.WriteStream = process.stdout) {
    this.#out = out;
  }

  line(text: string): void {
    if (this.#bars) this.#bars.log(`${text}\n`);
    else this.#out.write(`${text}\n`);
  }

  /** @param fraction 0…1 */
  progress(fraction: number, label: string): void {
    if (!this.#out.isTTY) return;
    this.#bars ??= new MultiBar(
      {
        format: '{bar} {percentage}% {label}',
        stream: this.#out,
        hideCursor: true,
        clearOnComplete: true,
      },
      Presets.shades_classic,
    );
    this.#bar ??= this.#bars.create(100, 0, { label });
    this.#bar.update(Math.round(fraction * 100), { label });
  }

  idle(): void {
    this.#bars?.stop();
    this.#bars = undefined;
    this.#bar = undefined;
  }
}
