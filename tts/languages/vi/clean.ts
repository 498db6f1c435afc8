/** A paragraph made regular (NFC, plain spaces, one kind of quote) that still knows where it came from. */
export interface CleanText {
  readonly text: string;
  /** Place in the paragraph as written of each UTF-16 unit of `text`: `[from, to)`. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Written many ways, meant one way. An empty string drops the character. */
const SAME_AS: ReadonlyMap<string, string> = new Map([
  ...[
    ...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t',
  ].map((space): [string, string] => [space, ' ']),
  // Zero-width marks and soft hyphens come along when text is copied from web pages and PDF files.
  ...[...'\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f'].map(
    (nothing): [string, string] => [nothing, ''],
  ),
  ...[...'\r\u2028\u2029\u0085\u000b\u000c'].map((line): [string, string] => [line, '\n']),
  ...[...'‐‑‒−'].map((dash): [string, string] => [dash, '-']),
  ...[...'—―'].map((dash): [string, string] => [dash, '–']),
  ...[...'‘’ʼ`´'].map((quote): [string, string] => [quote, "'"]),
  ['«', '“'],
  ['»', '”'],
  ['„', '“'],
  // Iceland's letter, typed for Đ by old keyboards and seen as the same on paper.
  ['\u00d0', 'Đ'],
  ['\u00f0', 'đ'],
  ['⁄', '/'],
  ['∕', '/'],
  ['℃', '°C'],
  ['㎡', 'm²'],
  ['…', '…'],
]);

const FULL_WIDTH = /^[\uff01-\uff5e]$/u;
/** A character with the accents that follow it; the limit keeps a wall of accents from being one cluster. */
const CLUSTERS = /(?:\r\n|\P{M}\p{M}{0,8}|\p{M})/gsu;

export function cleanText(written: string): CleanText {
  const text: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: cluster, index } of written.matchAll(CLUSTERS)) {
    const regular = regularForm(cluster);
    text.push(regular);
    for (let unit = 0; unit < regular.length; unit += 1) {
      from.push(index);
      to.push(index + cluster.length);
    }
  }
  return { text: text.join(''), from, to };
}

function regularForm(cluster: string): string {
  if (cluster === '\r\n') return '\n';
  const same = SAME_AS.get(cluster);
  if (same !== undefined) return same;
  if (FULL_WIDTH.test(cluster)) return cluster.normalize('NFKC');
  return [...cluster.normalize('NFC')].map((char) => SAME_AS.get(char) ?? char).join('');
}
