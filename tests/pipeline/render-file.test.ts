import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { renderFile, type ProgressReport } from '../../pipeline/index.js';
import { decodeFile, ebur128 } from '../helpers/audio.js';
import { removeTinyDisk, tinyDisk } from '../helpers/tiny-disk.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const HEAD = '---\ntitle: Cài VNeID\ntopic: dich-vu-cong\nclass: thong-thuong\n---\n';
const BODY = '\n## vi\n\nBà con chuẩn bị căn cước.\n\nGọi 0213 376 376 khi cần giúp.\n';

const clock = () => Date.now();

function segmentFile(content: string | Uint8Array): { file: string; out: string } {
  const folder = temporaryFolder();
  const file = path.join(folder, 'bai.md');
  writeFileSync(file, content);
  return { file, out: path.join(folder, 'out') };
}

describe('rendering a segment file with the real voice', () => {
  test('reports what is spoken, measures and lays down every file', async () => {
    const { file, out } = segmentFile(HEAD + BODY);
    const reports: ProgressReport[] = [];
    const report = await renderFile(file, out, { clock, onProgress: (one) => reports.push(one) });
    expect(report.spokenText[0]).toBe('bà con chuẩn bị căn cước.');
    expect(report.spokenText.join(' ')).not.toMatch(/\d/);
    expect(readdirSync(out).sort()).toEqual([
      ...['captions.vtt', 'master.flac', 'peaks.json'],
      ...['replay.m4a', 'stream.mp3', 'words.json'],
    ]);
    const peer = await ebur128(path.join(out, 'stream.mp3'));
    expect(Math.abs(peer.lufs + 16)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(peer.lufs - (report.loudnessLufs ?? NaN))).toBeLessThanOrEqual(0.15);
    const progress = reports.map((one) => one.progress);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBeCloseTo(1, 5);
    expect(() => JSON.stringify(report)).not.toThrow();
  });

  test('the same file gives the same master twice', async () => {
    const { file, out } = segmentFile(HEAD + BODY);
    await renderFile(file, out, { clock });
    const first = await decodeFile(path.join(out, 'master.flac'));
    await renderFile(file, out, { clock });
    expect(await decodeFile(path.join(out, 'master.flac'))).toEqual(first);
  });
});

describe('bad input gets one sentence and leaves nothing behind', () => {
  const long = 'Bà con nghe đài. '.repeat(3_000);
  const cases: readonly (readonly [string, string | Uint8Array, string, string])[] = [
    ['an empty script', `${HEAD}\n## vi\n\n`, 'SCRIPT_EMPTY', 'chưa có nội dung'],
    ['no script at all', HEAD, 'SCRIPT_EMPTY', 'chưa có nội dung'],
    ['marks without a word', `${HEAD}\n## vi\n\n… ! —\n`, 'SCRIPT_EMPTY', 'chưa có nội dung'],
    ['50,000 characters', `${HEAD}\n## vi\n\n${long}\n`, 'SCRIPT_TOO_LONG', '20000'],
    ['bytes that are not UTF-8', Buffer.from([0x2d, 0xff, 0xfe]), 'FILE_NOT_UTF8', 'bai.md'],
    [
      'unknown front matter',
      HEAD.replace('topic', 'chude') + BODY,
      'FRONT_MATTER_UNKNOWN',
      'chude',
    ],
    ['a language with no voice', `${HEAD}\n## hnj\n\nNyob zoo.\n`, 'LANGUAGE_NO_VOICE', 'hnj'],
  ];

  test.each(cases)('%s', async (_, content, code, value) => {
    const { file, out } = segmentFile(content);
    await expect(renderFile(file, out, { clock })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(value) as string,
    });
    expect(readdirSync(path.dirname(file))).toEqual(['bai.md']);
  });

  test('a file that is not there', async () => {
    const missing = path.join(temporaryFolder(), 'khong-co.md');
    await expect(renderFile(missing, `${missing}.out`, { clock })).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
    });
  });

  test('an ffmpeg that is not there', async () => {
    const { file, out } = segmentFile(HEAD + BODY);
    await expect(
      renderFile(file, out, { clock, ffmpegPath: '/nowhere/ffmpeg' }),
    ).rejects.toMatchObject({ code: 'FFMPEG_MISSING' });
  });

  test('a stop in the middle', async () => {
    const { file, out } = segmentFile(HEAD + BODY);
    const stop = new AbortController();
    const onProgress = ({ step }: ProgressReport) => {
      if (step === 'encode') stop.abort(new Error('stopped'));
    };
    await expect(
      renderFile(file, out, { clock, onProgress, signal: stop.signal }),
    ).rejects.toThrow();
    expect(readdirSync(path.dirname(file))).toEqual(['bai.md']);
  });
});

describe('a full disk', () => {
  const mount = tinyDisk();
  afterAll(() => removeTinyDisk(mount));

  test.skipIf(!mount)('is named, and the folder stays as it was', async () => {
    const { file } = segmentFile(HEAD + BODY);
    const out = path.join(mount!, 'out');
    mkdirSync(out);
    writeFileSync(path.join(out, 'stream.mp3'), 'older');
    await expect(renderFile(file, out, { clock })).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringContaining(`“${out}”`.slice(1, -1)) as string,
    });
    expect(readdirSync(mount!)).toEqual(['out']);
    expect(readdirSync(out)).toEqual(['stream.mp3']);
  });

  test.skipIf(!mount)('does not hurt a render that only keeps its cache there', async () => {
    const { file, out } = segmentFile(HEAD + BODY);
    const report = await renderFile(file, out, { clock, cacheDir: path.join(mount!, 'cache') });
    expect(report.inspection.passed).toBe(true);
  });
});
