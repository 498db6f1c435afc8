/** A progress bar before any library is there. It writes to stderr: stdout belongs to answers. */

const width = 24;

export function barText(fraction) {
  const full = Math.round(Math.min(1, Math.max(0, fraction)) * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
}

/** Not on a terminal (a log, a service): one line at the start and one at the end. */
export function startProgress(label, { out = process.stderr, now = Date.now } = {}) {
  const started = now();
  const seconds = () => Math.round((now() - started) / 1000);
  const state = { fraction: undefined };
  const draw = () => {
    const bar = state.fraction === undefined ? '' : `${barText(state.fraction)} `;
    out.write(`\r\x1b[2K${bar}${label} … ${seconds()} giây`);
  };
  if (!out.isTTY) out.write(`${label} …\n`);
  const timer = out.isTTY ? setInterval(draw, 250) : undefined;
  return {
    update(fraction) {
      state.fraction = fraction;
    },
    done() {
      this.close();
      out.write(`${out.isTTY ? '\r\x1b[2K' : ''}✓ ${label} (${seconds()} giây)\n`);
    },
    close() {
      clearInterval(timer);
    },
  };
}
