/** `loa-ban normalize` and `phonemes`: streams in, one line out a line. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../commands/normalize.js';
import { sayPhonemes } from '../../commands/phonemes.js';
import { normaliseLine, phonemes } from '../../tts/languages/index.js';
import { loaBan } from '../helpers/command-line.js';

const PROGRAM = fileURLToPath(new URL('../../loa-ban.js', import.meta.url));
const COMMANDS = ['normalize', 'phonemes'] as const;

interface Told {
  readonly text: string;
  readonly tokens: readonly {
    readonly from: number;
    readonly to: number;
    readonly token: string;
    readonly class: string;
    readonly reading: string;
    readonly confidence: number;
  }[];
}

const linesOf = (stdout: string): readonly string[] => stdout.split('\n').slice(0, -1);

describe('normalize --json', () => {
  it('tells of each line what was changed, where, and how sure it is', async () => {
    const input = 'Có 376/376 hộ.\n\nông XBQ 中\nBà con nhớ.\n';
    const { code, stdout } = await loaBan(['normalize', '--lang', 'vi', '--json'], { input });
    const told = linesOf(stdout).map((line) => JSON.parse(line) as Told);
    expect(told.map((line) => line.text)).toEqual([
      'có ba trăm bảy mươi sáu trên ba trăm bảy mươi sáu hộ.',
      '',
      'ông ích bê quy',
      'bà con nhớ.',
    ]);
    expect(told.map(({ tokens }) => tokens.length)).toEqual([1, 0, 2, 0]);
    expect(told[0]?.tokens[0]).toEqual({
      from: 3,
      to: 10,
      token: '376/376',
      class: 'ratio',
      reading: 'ba trăm bảy mươi sáu trên ba trăm bảy mươi sáu',
      confidence: 1,
    });
    expect(told[2]?.tokens.map(({ token, confidence }) => [token, confidence])).toEqual([
      ['XBQ', 0.5],
      ['中', 0],
    ]);
    expect(code).toBe(0);
  });

  it('says the same text as without it', async () => {
    const input = 'Ngày 12/5, gọi 112.\nKế hoạch số 377/KH-UBND\n \nhoà giải';
    const [plain, json] = await Promise.all([
      loaBan(['normalize', '--lang', 'vi'], { input }),
      loaBan(['normalize', '--lang', 'vi', '--json'], { input }),
    ]);
    const texts = linesOf(json.stdout).map((line) => (JSON.parse(line) as Told).text);
    expect(texts).toEqual(linesOf(plain.stdout));
  });
});

describe('phonemes', () => {
  it('answers each line, empty ones too, with the sounds of what is read', async () => {
    const lines = ['Có 50% dân.', '', '   ', 'UBND xã', '中'];
    const { code, stdout } = await loaBan(['phonemes', '--lang', 'vi'], {
      input: lines.join('\n'),
    });
    expect(linesOf(stdout)).toEqual(lines.map((line) => phonemes('vi', normaliseLine('vi', line))));
    expect(linesOf(stdout)[1]).toBe('');
    expect(linesOf(stdout)[0]).not.toBe('');
    expect(code).toBe(0);
  });
});

describe.each(COMMANDS)('%s', (command) => {
  it('wants a language, and one that it can read', async () => {
    expect((await loaBan([command], { input: 'x\n' })).stderr).toContain('--lang');
    const { code, stdout, stderr } = await loaBan([command, '--lang', 'lo'], { input: 'x\n' });
    expect(stderr).toContain('(lo)');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  it('ends quietly when its reader has heard enough', async () => {
    const child = spawn(process.execPath, [PROGRAM, command, '--lang', 'vi']);
    const errors = text(child.stderr);
    // The command is gone while there is still much to write: that is no fault of ours either.
    child.stdin.on('error', () => undefined);
    Readable.from(endless('Có 376/376 hộ ở TP. Lai Châu.\n', 200_000)).pipe(child.stdin);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number | null];
    expect(await errors).toBe('');
    expect(code).toBe(0);
  }, 60_000);

  it('lets a stream of five megabytes through, line by line, cut anywhere', async () => {
    const line = 'Ngày 12/5/2026, 376/376 hộ ở TP. Lai Châu gọi 0912 345 678 hỏi 1.250.000 đồng.';
    const times = Math.ceil(5_000_000 / Buffer.byteLength(`${line}\n`));
    const output = new PassThrough();
    const input = Readable.from(chunks(Buffer.from(`${line}\n`.repeat(times)), 65_521));
    const run =
      command === 'normalize'
        ? normalize('vi', {}, { input, output })
        : sayPhonemes('vi', { input, output });
    const [answers] = await Promise.all([linesHeard(output), run.finally(() => output.end())]);
    const said = normaliseLine('vi', line);
    expect(answers).toEqual(
      new Map([[command === 'normalize' ? said : phonemes('vi', said), times]]),
    );
  }, 120_000);
});

function* endless(line: string, times: number): Generator<string> {
  for (let at = 0; at < times; at += 1) yield line;
}

/** A prime length, so that letters of several bytes are cut too. */
function* chunks(bytes: Buffer, length: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** How often each line was answered. */
async function linesHeard(output: Readable): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const all = await text(output);
  for (const line of linesOf(all)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
