import { Presets, SingleBar } from 'cli-progress';

/** Lines that stay and, where a person watches, one bar that moves below them. */
export class LiveOutput {
  readonly #out: NodeJS.WriteStream;
  #bar: SingleBar | undefined;

  constructor(out: NodeJS.WriteStream = process.stdout) {
    this.#out = out;
  }

  /** The bar gives way to the line and comes back below it with the next progress. */
  line(text: string): void {
    this.idle();
    this.#out.write(`${text}\n`);
  }

  /** @param fraction 0…1 */
  progress(fraction: number, label: string): void {
    if (!this.#out.isTTY) return;
    this.#bar ??= this.#newBar(label);
    this.#bar.update(Math.round(fraction * 100), { label });
  }

  idle(): void {
    this.#bar?.stop();
    this.#bar = undefined;
  }

  #newBar(label: string): SingleBar {
    const bar = new SingleBar(
      {
        format: '{bar} {percentage}% {label}',
        stream: this.#out,
        hideCursor: true,
        clearOnComplete: true,
      },
      Presets.shades_classic,
    );
    bar.start(100, 0, { label });
    return bar;
  }
}
