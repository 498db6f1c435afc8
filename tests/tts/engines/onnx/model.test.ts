import { InferenceSession, Tensor } from 'onnxruntime-node';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../../../tts/engines/onnx/hand.js';
import type { Feeds, PlainTensor } from '../../../../tts/engines/onnx/messages.js';
import { withOutput } from '../../../../tts/engines/onnx/model/compose.js';
import { cutModel, type CutModel } from '../../../../tts/engines/onnx/model/cut.js';
import { readModel } from '../../../../tts/engines/onnx/model/graph.js';
import { soundOf } from '../../../../tts/engines/onnx/of-frames.js';
import { sharePieces } from '../../../../tts/engines/onnx/pieces.js';
import { DECODED, SESSION_OPTIONS } from '../../../../tts/engines/onnx/settings.js';
import { TwoStepDecoder } from '../../../../tts/engines/onnx/two-step-decoder.js';
import { TINY_HOP, tinyVits } from '../../../fixtures/voices/tiny-vits.js';
import {
  MMS_SHERPA,
  MMS_TRANSFORMERS,
  PIPER,
  PIPER_MANY,
  TINY_VOICES,
} from '../../../fixtures/voices/tiny-voices.js';
import { keptVoices } from '../../../helpers/voices.js';

const DURATIONS = '/Ceil_output_0';

async function run(model: Uint8Array, feeds: Record<string, PlainTensor>) {
  const session = await InferenceSession.create(model, SESSION_OPTIONS);
  const given = Object.entries(feeds).map(([name, { type, data, dims }]) => {
    return [name, new Tensor(type, data, dims)] as const;
  });
  return session.run(Object.fromEntries(given));
}

const IDS = Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? 5 + at : 0));
const whole = (values: readonly number[], dims = [values.length]): PlainTensor => ({
  type: 'int64',
  data: BigInt64Array.from(values, BigInt),
  dims,
});

function piperFeeds(speaker?: number): Record<string, PlainTensor> {
  return {
    input: whole(IDS, [1, IDS.length]),
    input_lengths: whole([IDS.length]),
    scales: { type: 'float32', data: Float32Array.of(0, 1, 0), dims: [3] },
    ...(speaker !== undefined && { sid: whole([speaker]) }),
  };
}

const plain = (tensor: Tensor | undefined): PlainTensor => ({
  type: 'float32',
  data: tensor!.data as Float32Array,
  dims: tensor!.dims,
});

/** As threads do it. */
async function said(cut: CutModel, front: Record<string, Tensor>, ways: number) {
  const given = Object.fromEntries(cut.info.gives.map((name) => [name, plain(front[name])]));
  const runs: string[] = [];
  const perform = async ({ part, feeds }: Run): Promise<Feeds> => {
    runs.push(part);
    if (part === 'decoder') {
      const first = await InferenceSession.create(cut.decoderModel().bytes, SESSION_OPTIONS);
      const decoder = await TwoStepDecoder.open(first, cut.end!, { least: 1, most: 500 });
      return { [cut.info.sound]: await decoder.run(feeds, cut.info.sound) };
    }
    const made = await run(cut.flowModel!().bytes, feeds);
    return Object.fromEntries(Object.entries(made).map(([name, one]) => [name, plain(one)]));
  };
  const samples = await soundOf({ given, cut: cut.info, ways, perform });
  return { samples, runs: runs.toSorted() };
}

const worst = (one: Float32Array, other: Float32Array): number =>
  one.reduce((most, sample, at) => Math.max(most, Math.abs(sample - other[at]!)), 0);

describe('a model cut into parts', () => {
  test.each([
    ['with one speaker', tinyVits(PIPER), undefined, null],
    ['with several: what they share is handed over too', tinyVits(PIPER_MANY), 1, null],
    ['with a flow', tinyVits({ ...PIPER, flow: true }), undefined, '/Mul_7_output_0'],
  ])('%s says the same in pieces as whole', async (_, model, speaker, flown) => {
    const cut = cutModel(readModel(model), [])!;
    expect([cut.info.hop, cut.info.flow?.made ?? null]).toEqual([TINY_HOP, flown]);
    expect(cut.info.handed).toHaveLength(speaker === undefined ? 1 : 2);
    const feeds = piperFeeds(speaker);
    const { output } = await run(model, feeds);
    const expected = output!.data as Float32Array;
    const front = await run(cut.frontModel().bytes, feeds);
    const flows = flown ? 1 : 0;
    for (const [ways, runs] of [
      [1, flows + 2],
      [3, flows * 3 + 3],
    ] as const) {
      const made = await said(cut, front, ways);
      expect([ways, made.runs.length]).toEqual([ways, runs]);
      expect(made.samples).toHaveLength(expected.length);
      expect(worst(made.samples, expected)).toBeLessThan(1e-5);
    }
  });

  test('tells the frames of each id, which add up to its samples', async () => {
    const cut = cutModel(readModel(tinyVits(PIPER)), [DURATIONS])!;
    const front = await run(cut.frontModel().bytes, piperFeeds());
    const frames = (front[DURATIONS]!.data as Float32Array).reduce((sum, one) => sum + one, 0);
    const { output } = await run(tinyVits(PIPER), piperFeeds());
    expect(frames * cut.info.hop).toBe(output!.data.length);
  });

  test('hears no further than its margin: more of it changes nothing', () => {
    // pre 1, ups.0 2, res 6/8, ups.1 2/8, post 3/32: 4.1 frames.
    expect(cutModel(readModel(tinyVits(MMS_SHERPA)), [])?.info.margin).toBe(5);
    // in 2, post 2
    expect(cutModel(readModel(tinyVits({ ...PIPER, flow: true })), [])?.info.flow?.margin).toBe(4);
  });

  test('is left whole where an operation of the decoder is not known to look at a bounded time', () => {
    expect(cutModel(readModel(tinyVits(MMS_TRANSFORMERS)), [])).toBeUndefined();
  });
});

test('one more output is a few bytes at the end of the file', async () => {
  const model = tinyVits(PIPER);
  const more = withOutput(model, DURATIONS);
  expect(more.bytes.length - model.length).toBeLessThan(40);
  const made = await run(more.bytes, piperFeeds());
  expect(Object.keys(made).sort()).toEqual([DURATIONS, 'output']);
});

describe('frames shared among threads', () => {
  test.each([
    [10, 4, 1],
    [130, 4, 2],
    [600, 2, 2],
    [801, 1, 3],
    [5_000, 1, 13],
  ])('%i frames for %i threads make %i pieces, each once', (frames, ways, count) => {
    const pieces = sharePieces(frames, ways, DECODED);
    expect(pieces).toHaveLength(count);
    expect(pieces[0]?.from).toBe(0);
    expect(pieces.at(-1)?.to).toBe(frames);
    for (const [at, { from }] of pieces.entries()) expect(from).toBe(pieces[at - 1]?.to ?? 0);
  });
});

describe('the kept voices', () => {
  const files = Object.entries(TINY_VOICES).flatMap(([voice, made]) =>
    Object.entries(made).map(([file, content]) => [path.join(voice, file), content] as const),
  );
  test.each(files)('%s is what the generator makes, bit for bit', (file, content) => {
    expect(readFileSync(path.join(keptVoices, file)).equals(content)).toBe(true);
  });
});
