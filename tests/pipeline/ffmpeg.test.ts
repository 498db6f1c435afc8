import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert, convertInto, type Conversion } from '../../pipeline/ffmpeg.js';
import { FFMPEG } from '../helpers/audio.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const BYTES = 3_000_000;
const COPY: Conversion = {
  step: 'test',
  input: { bytes: [Buffer.alloc(BYTES)], options: ['-f', 's16le'] },
  options: ['-f', 's16le'],
};

describe('ffmpeg', () => {
  test('is not at fault when its exit is heard of long after its last byte', async () => {
    const late = path.join(temporaryFolder(), 'ffmpeg');
    writeFileSync(late, `#!/bin/sh\n"${FFMPEG}" "$@"\nexec >&-\nsleep 0.2\n`);
    chmodSync(late, 0o755);
    expect(await convert(late, COPY)).toHaveLength(BYTES);
  });

  test('is stopped when what it gives cannot be taken, and the reason is the taker’s', async () => {
    const full = () => Promise.reject(new Error('no room'));
    await expect(convertInto(FFMPEG, COPY, full)).rejects.toThrow('no room');
  });

  test('gives no faster than is taken', async () => {
    const taken = { bytes: 0, atOnce: 0, most: 0 };
    await convertInto(FFMPEG, COPY, async (chunk) => {
      taken.atOnce += 1;
      taken.most = Math.max(taken.most, taken.atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      taken.bytes += chunk.length;
      taken.atOnce -= 1;
    });
    expect(taken).toEqual({ bytes: BYTES, atOnce: 0, most: 1 });
  });
});
