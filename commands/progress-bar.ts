import { Presets, SingleBar } from 'cli-progress';

export interface ProgressBar {
  /** `fraction` 0…1; `step` is what is being done, in words. */
  update(fraction: number, step: string): void;
  stop(): void;
}

/** On stderr, and only where a person watches: in a log a moving bar is noise. */
export function progressBar(label: string, out: NodeJS.WriteStream = process.stderr): ProgressBar {
  if (!out.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    {
      format: `{bar} {percentage}% ${label}: {step}`,
      stream: out,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  bar.start(100, 0, { step: '' });
  return {
    update: (fraction, step) => bar.update(Math.round(fraction * 100), { step }),
    stop: () => bar.stop(),
  };
}
