/**
 * The last convolution of a decoder makes one channel, and a block of channels would be nearly empty:
 * samples in a row are made as so many channels instead, for a third of the work or less.
 */
import type { Blocked, Decoded } from './blocked.js';
import { floatsTensor, imageConvolution, transposedToRow, unary } from './compose.js';
import { floatsOf, type GraphNode, type Weight } from './graph.js';

/** As many as divide the samples of what is given. */
const AT_ONCE = [16, 8, 4] as const;

export interface End extends Blocked {
  /** How many of the last nodes it stands for. */
  readonly instead: number;
}

/** Undefined where the decoder does not end with such a convolution and at most a Tanh. */
export function manyAtOnce({ nodes, weights, framed }: Decoded): End | undefined {
  const instead = nodes.at(-1)?.op === 'Conv' ? 1 : 2;
  const [conv, tanh] = nodes.slice(-instead);
  const sound = nodes.at(-1)?.outputs[0] ?? '';
  if (!conv || (tanh && (tanh.op !== 'Tanh' || tanh.inputs[0] !== conv.outputs[0])))
    return undefined;
  const rate = framed.get(sound)?.rate ?? 1;
  const atOnce = AT_ONCE.find((count) => rate % count === 0);
  const kernel = kernelOf(conv, weights);
  if (!kernel || atOnce === undefined) return undefined;
  return { instead, ...endOf(conv, { ...kernel, atOnce }, tanh !== undefined, sound) };
}

interface Kernel {
  readonly channels: number;
  readonly width: number;
  /** Channel by channel. */
  readonly values: Float32Array;
  readonly bias: number;
}

/** Of a plain convolution to one channel. */
function kernelOf(
  { op, inputs, attributes }: GraphNode,
  weights: ReadonlyMap<string, Weight>,
): Kernel | undefined {
  const [one, channels = 0, width = 0] = weights.get(inputs[1] ?? '')?.dims ?? [];
  const values = floatsOf(weights.get(inputs[1] ?? ''));
  const [bias] = inputs[2] ? (floatsOf(weights.get(inputs[2])) ?? []) : [0];
  const isPlain = ['group', 'dilations'].every((name) => (attributes.get(name)?.[0] ?? 1) === 1);
  if (op !== 'Conv' || one !== 1 || !isPlain || width % 2 === 0) return undefined;
  if (values?.length !== channels * width || bias === undefined) return undefined;
  return { channels, width, values, bias };
}

interface Many extends Kernel {
  readonly atOnce: number;
}

function endOf({ inputs }: GraphNode, kernel: Many, hasTanh: boolean, sound: string): Blocked {
  const side = (kernel.width - 1) / 2;
  const { atOnce } = kernel;
  const width = kernel.width + atOnce - 1;
  const name = (part: string) => `${sound}/${part}`;
  const last = name(hasTanh ? 'tanh' : 'channels');
  const place = [inputs[0] ?? '', name('kernel'), name('bias')];
  const shape = { width, stride: atOnce, pads: [side, side] as const };
  const row = transposedToRow(last, name('row'), sound);
  return {
    nodes: [
      imageConvolution(place, name('channels'), shape),
      ...(hasTanh ? [unary('Tanh', name('channels'), last)] : []),
      ...row.nodes,
    ],
    weights: [
      floatsTensor(name('kernel'), [atOnce, kernel.channels, 1, width], shifted(kernel, width)),
      floatsTensor(name('bias'), [atOnce], new Float32Array(atOnce).fill(kernel.bias)),
      ...row.weights,
    ],
  };
}

/** For each of the samples the same kernel, one place further on. */
function shifted({ channels, width, values, atOnce }: Many, wide: number): Float32Array {
  const all = new Float32Array(atOnce * channels * wide);
  for (let sample = 0; sample < atOnce; sample += 1) {
    for (let channel = 0; channel < channels; channel += 1) {
      const row = values.subarray(channel * width, (channel + 1) * width);
      all.set(row, (sample * channels + channel) * wide + sample);
    }
  }
  return all;
}
