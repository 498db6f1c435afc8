import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/**
 * Each line in, empty ones too, is answered by exactly one line out, as soon as it has come: another
 * program may talk to this one line by line. Lines that came together are answered together.
 */
export async function answerLines(
  answer: (line: string) => string,
  { input, output }: Streams = { input: process.stdin, output: process.stdout },
): Promise<void> {
  for await (const lines of linesOf(input)) {
    const answers = lines.map((line) => `${oneLine(answer(line))}\n`).join('');
    if (answers !== '' && !output.write(answers)) await once(output, 'drain');
  }
}

/** A line ends at `\n` alone: node:readline would also cut at U+2028 and at a lone `\r`. */
async function* linesOf(input: Readable): AsyncGenerator<readonly string[]> {
  const open: string[] = [];
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const [first = '', ...others] = chunk.split('\n');
    open.push(first);
    const last = others.pop();
    if (last === undefined) continue;
    const lines = [open.splice(0).join(''), ...others];
    open.push(last);
    yield lines.map(withoutReturn);
  }
  const rest = open.join('');
  if (rest !== '') yield [withoutReturn(rest)];
}

const withoutReturn = (line: string): string => line.replace(/\r$/, '');

/** Whatever a language answers, the count of lines must hold. */
function oneLine(text: string): string {
  return /[\r\n\u2028\u2029]/.test(text) ? text.replace(/[\r\n\u2028\u2029]+/g, ' ') : text;
}
