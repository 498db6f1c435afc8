import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AudioTools } from '../../pipeline/audio-tools.js';
import { FLAC_FRAME_SAMPLES, writeFlac } from '../../pipeline/audio/flac.js';
import { adtsOffsets, mp3Offsets } from '../../pipeline/audio/frames.js';
import { BLOCK_STEP } from '../../pipeline/audio/pcm.js';
import { noCache, type Cache } from '../../pipeline/cache.js';
import { Dsp } from '../../pipeline/dsp.js';
import { ClipEncoder } from '../../pipeline/encode/index.js';
import { ffmpegPath, openBuild } from '../../pipeline/ffmpeg.js';
import { hear, type Examination } from '../../pipeline/inspect/hear.js';
import { inspectEncoded } from '../../pipeline/inspect/index.js';
import type { FramedFile } from '../../pipeline/inspect/pieces.js';
import { joinMaster, startMastering } from '../../pipeline/master/index.js';
import { Progress } from '../../pipeline/progress.js';
import type { Encodings, Master, RawBlock } from '../../pipeline/stages.js';

/** Lengths that leave pieces shorter and longer than what is heard before each. */
const BLOCKS = [14, 40, 2, 180, 21, 16] as const;
const EDITED = 1;

/** A swelling chord to the last frame, silent only where the clip ends. */
function block(steps: number, name: string, isLast: boolean): RawBlock {
  const length = steps * BLOCK_STEP;
  const pitch = 150 + 10 * name.length;
  const pcm = Int16Array.from({ length: isLast ? length - 48_000 : length }, (_, n) => {
    const swell = 0.3 + 0.7 * Math.sin((3 * Math.PI * n) / 48_000) ** 2;
    const t = (2 * Math.PI * pitch * n) / 48_000;
    const chord = [1, 2, 3, 5, 8].reduce((sum, k) => sum + Math.sin(k * t) / k, 0);
    return Math.round(swell * chord * 7_000);
  });
  const pieces = [{ pcm, sampleRate: 48_000, atSample: 0 }];
  return { key: name, kind: 'speech', samples: length, pieces, units: [] };
}

const script = (edit = '') =>
  BLOCKS.map((steps, at) =>
    block(steps, `block ${at}${at === EDITED ? edit : ''}`, at === BLOCKS.length - 1),
  );

class MemoryCache implements Cache {
  readonly #kept = new Map<string, Buffer>();

  get(key: string): Promise<Buffer | undefined> {
    return Promise.resolve(this.#kept.get(key));
  }

  put(key: string, value: Uint8Array): Promise<void> {
    this.#kept.set(key, Buffer.from(value));
    return Promise.resolve();
  }
}

interface Made {
  readonly master: Master;
  readonly stream: Buffer;
  readonly aac: Buffer;
  readonly m4a: Buffer;
  readonly flac: Buffer;
}

const dsp = new Dsp();
const opened: { tools?: AudioTools; first?: Made; edited?: Made } = {};

async function make(blocks: readonly RawBlock[]): Promise<Made> {
  const deps = { ...opened.tools!.deps(new Progress()), cache: encodings };
  const mastering = { ...deps, masterBlock: dsp.masterBlock.bind(dsp), masterChunk: never };
  const started = blocks.map((raw) =>
    startMastering(raw, { integratedLufs: -15.5, ceilingDb: -2.8 }, mastering),
  );
  const encoder = new ClipEncoder(deps);
  started.forEach((each) => encoder.add(each));
  const joined = joinMaster(started, () => undefined);
  const made = encoder.finish(joined);
  return {
    master: await joined,
    stream: await made.stream,
    aac: await made.aac,
    m4a: await made.m4a,
    flac: await made.master,
  };
}

const never = () => Promise.reject(new Error('no recording here'));
const encodings = new MemoryCache();

beforeAll(async () => {
  opened.tools = await AudioTools.open({ clock: () => Date.now() });
  opened.first = await make(script());
  opened.edited = await make(script(' edited'));
});
afterAll(async () => {
  await dsp.close();
  await opened.tools?.close();
});

function inspect({ master, stream, aac, m4a, flac }: Made, cache: Cache) {
  const deps = { ...opened.tools!.deps(new Progress()), cache, meter: dsp.meter.bind(dsp) };
  const given: Encodings = {
    stream: Promise.resolve(stream),
    aac: Promise.resolve(aac),
    m4a: Promise.resolve(m4a),
    master: Promise.resolve(flac),
  };
  return inspectEncoded(given, master, deps);
}

async function cacheOf(made: Made): Promise<Cache> {
  const cache = new MemoryCache();
  expect((await inspect(made, cache)).faults).toEqual([]);
  return cache;
}

describe.each([
  ['that npm brought', ffmpegPath()],
  ['of the system', 'ffmpeg'],
])('with the ffmpeg %s, an edited clip', (_, ffmpeg) => {
  const LENGTHS = BLOCKS.map((steps) => steps * BLOCK_STEP);
  const EDITED_SAMPLES = LENGTHS[EDITED];

  /** What was decoded, and of which length: the samples of an MP3, the length of an AAC. */
  async function listen(file: FramedFile, cache: Cache) {
    const decoded: number[] = [];
    const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    const examination: Examination<string> = {
      ...{ name: 'test', pack: Buffer.from, unpack: (bytes) => bytes.toString() },
      lead: file.format === 'mp3' ? 3 * BLOCK_STEP : 0,
      examine: ({ bytes, lead }) => {
        decoded.push(bytes.length / 2 - lead);
        const found = file.format === 'mp3' ? sha256(bytes) : String(bytes.length);
        return Promise.resolve(`${lead} ${found}`);
      },
    };
    const build = await openBuild(ffmpeg);
    return { found: await hear(file, LENGTHS, examination, { cache, ffmpeg: build }), decoded };
  }

  test.each([
    ['decodes to the very samples that a decode of its whole MP3 gives', 'mp3', 4],
    // Its decoder puts chance noise where the encoder left none; only its length is compared.
    ['decodes to the length that a decode of its whole AAC gives', 'aac', 2],
  ] as const)('%s, a piece at a time', async (_, format, most) => {
    const [first, edited] = [framed(opened.first!), framed(opened.edited!)];
    const cache = new MemoryCache();
    await listen(first[format], cache);
    const whole = await listen(edited[format], noCache);
    const pieces = await listen(edited[format], cache);
    expect(whole.decoded).toHaveLength(7);
    expect(pieces.found).toEqual(whole.found);
    // The changed block, and what hangs on its end.
    expect(pieces.decoded[0]).toBe(EDITED_SAMPLES);
    expect(pieces.decoded.length).toBeLessThanOrEqual(most);
    expect((await listen(edited[format], cache)).decoded).toEqual([]);
  });
});

const framed = ({ stream, aac }: Made) =>
  ({
    mp3: { bytes: stream, offsets: mp3Offsets(stream), frameSamples: 1_152, format: 'mp3' },
    aac: { bytes: aac, offsets: adtsOffsets(aac), frameSamples: 1_024, format: 'aac' },
  }) as const;

test('an edited clip measures the same with what is known of the first and without', async () => {
  const known = await inspect(opened.edited!, await cacheOf(opened.first!));
  expect(known).toEqual(await inspect(opened.edited!, noCache));
  expect(known.faults).toEqual([]);
  expect(known.measures.integratedLufs).toBeDefined();
});

describe('a joined file that was damaged after its blocks were found good', () => {
  const both = async (damaged: Partial<Made>) => {
    const made = { ...opened.first!, ...damaged };
    const known = await inspect(made, await cacheOf(opened.first!));
    expect(known).toEqual(await inspect(made, noCache));
    return known;
  };
  const changed = (bytes: Buffer, change: (copy: Buffer) => void) => {
    const copy = Buffer.from(bytes);
    change(copy);
    return copy;
  };

  test('a stream with frames lost', async () => {
    const { stream } = opened.first!;
    const lost = Buffer.concat([stream.subarray(0, 192 * 900), stream.subarray(192 * 910)]);
    const { faults } = await both({ stream: lost });
    expect(faults).toEqual([expect.stringMatching(/^Tệp MP3 chỉ phát được/)]);
  });

  test('a stream with a silent stretch', async () => {
    const { stream } = opened.first!;
    const muted = changed(stream, (copy) => {
      for (let frame = 1_000; frame < 1_150; frame += 1) {
        copy.fill(0, frame * 192 + 4, (frame + 1) * 192);
      }
    });
    const { faults } = await both({ stream: muted });
    expect(faults).toEqual([expect.stringMatching(/^Tệp MP3 có quãng lặng/)]);
  });

  test('a stream whose frame is none', async () => {
    const { stream } = opened.first!;
    const broken = changed(stream, (copy) => copy.writeUInt8(0, 192 * 1_000 + 1));
    const cache = await cacheOf(opened.first!);
    await expect(inspect({ ...opened.first!, stream: broken }, cache)).rejects.toMatchObject({
      code: 'FFMPEG_FAILED',
    });
  });

  test('an m4a with frames that hold rubbish', async () => {
    const { m4a } = opened.first!;
    const middle = Math.floor(m4a.length / 2);
    const broken = changed(m4a, (copy) => copy.fill(0xff, middle, middle + 4_000));
    const { faults } = await both({ m4a: broken });
    expect(faults).toEqual([expect.stringMatching(/^Tệp M4A chỉ phát được/)]);
  });

  test('an m4a that ends early', async () => {
    const { m4a } = opened.first!;
    const { faults } = await both({ m4a: m4a.subarray(0, m4a.length - 20_000) });
    expect(faults).toEqual([expect.stringMatching(/^Tệp M4A chỉ phát được/)]);
  });

  test('a FLAC with one bit turned', async () => {
    const { flac } = opened.first!;
    const broken = changed(flac, (copy) => copy.writeUInt8(copy.readUInt8(50_000) ^ 1, 50_000));
    expect((await both({ flac: broken })).faults).toEqual(['Tệp FLAC không giữ đúng bản gốc.']);
  });

  test('a FLAC of another master, whole in itself', async () => {
    const { flac, master } = opened.edited!;
    const faults = ['Tệp FLAC không giữ đúng bản gốc.'];
    expect((await both({ flac })).faults).toEqual(faults);
    const [one] = master.blocks;
    const short = { ...one!, samples: FLAC_FRAME_SAMPLES };
    expect((await both({ flac: writeFlac([], { ...short, md5: master.md5 }) })).faults).toEqual(
      faults,
    );
  });
});
