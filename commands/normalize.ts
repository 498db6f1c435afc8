import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { normaliseLine } from '../tts/languages/index.js';

interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/**
 * Each line in, empty ones too, is answered by exactly one line out, at once: another program may
 * talk to this one line by line.
 * @throws LoaError LANGUAGE_NO_VOICE before anything is read
 */
export async function normalize(
  lang: string,
  { input, output }: Streams = { input: process.stdin, output: process.stdout },
): Promise<void> {
  normaliseLine(lang, '');
  for await (const line of linesOf(input)) {
    if (!output.write(`${oneLine(normaliseLine(lang, line))}\n`)) await once(output, 'drain');
  }
}

/** A line ends at `\n` alone: node:readline would also cut at U+2028 and at a lone `\r`. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const rest = { text: '' };
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest.text + chunk).split('\n');
    rest.text = lines.pop() ?? '';
    yield* lines.map(withoutReturn);
  }
  if (rest.text !== '') yield withoutReturn(rest.text);
}

const withoutReturn = (line: string): string => line.replace(/\r$/, '');

/** Whatever a language answers, the count of lines must hold. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ');
}
