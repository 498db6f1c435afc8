import { setMaxListeners } from 'node:events';

/**
 * Works on several items side by side and yields what they become in the order of the items. Leaving
 * early tells those still at work by their signal; an item begins only when there is room for it, so
 * that what is ready early does not fill the memory.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item, index: number, signal: AbortSignal) => Promise<Result>,
  signal?: AbortSignal,
): AsyncGenerator<Result, void> {
  const leaving = new AbortController();
  const both = signal ? AbortSignal.any([signal, leaving.signal]) : leaving.signal;
  // Each item at work listens, some of them several times.
  setMaxListeners(0, both);
  const running: Promise<Result>[] = [];
  const begin = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    const result = work(item, index, both);
    // Heard of when its turn comes; until then it must not end the process.
    result.catch(() => undefined);
    running.push(result);
  };
  try {
    for (let index = 0; index < Math.min(width, items.length); index += 1) begin(index);
    for (let index = 0; index < items.length; index += 1) {
      const result = await (running.shift() as Promise<Result>);
      begin(index + width);
      yield result;
    }
  } finally {
    leaving.abort(new Error('nobody waits for the rest'));
  }
}
