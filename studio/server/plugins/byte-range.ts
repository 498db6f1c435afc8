/** Bytes `[start, end)` of a file. */
export type WantedRange =
  | { readonly kind: 'whole' | 'part'; readonly start: number; readonly end: number }
  /** Nothing of what was asked for exists. */
  | { readonly kind: 'none' };

/** What a `Range` header asks of a file; several ranges, or nonsense, get the whole, as RFC 9110 allows. */
export function wantedRange(header: string | undefined, size: number): WantedRange {
  const whole = { kind: 'whole', start: 0, end: size } as const;
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  const [, from = '', to = ''] = match ?? [];
  if (from === '' && to === '') return whole;
  if (from === '') return lastBytes(Number(to), size);
  const start = Number(from);
  const end = to === '' ? size : Math.min(Number(to) + 1, size);
  if (to !== '' && Number(to) < start) return whole;
  return start >= size ? { kind: 'none' } : { kind: 'part', start, end };
}

function lastBytes(count: number, size: number): WantedRange {
  if (count === 0 || size === 0) return { kind: 'none' };
  return { kind: 'part', start: Math.max(0, size - count), end: size };
}
