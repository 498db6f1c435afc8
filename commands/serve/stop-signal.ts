const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves at the first signal; a second one means that the person will not wait: `insist`. */
export function untilAskedToStop(insist: () => void): Promise<void> {
  return new Promise((resolve) => {
    const asked = { times: 0 };
    const hear = () => {
      asked.times += 1;
      if (asked.times > 1) insist();
      else resolve();
    };
    SIGNALS.forEach((signal) => process.on(signal, hear));
  });
}
