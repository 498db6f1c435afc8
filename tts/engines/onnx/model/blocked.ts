/**
 * A decoder as the runtime does it quickest: an image one pixel high, laid out in blocks of channels.
 * What would leave that layout is written otherwise, with the same numbers but for their last bit.
 */
import {
  convolutionOfImage,
  eachChannelTimes,
  floatsTensor,
  imageInfo,
  renamed,
  weightOfImage,
} from './compose.js';
import { floatsOf, type GraphNode, type Weight } from './graph.js';
import { manyAtOnce } from './many-at-once.js';
import type { Reach } from './reach.js';

export interface Blocked {
  readonly nodes: readonly Uint8Array[];
  readonly weights: readonly Uint8Array[];
}

export interface Decoded {
  readonly nodes: readonly GraphNode[];
  readonly weights: ReadonlyMap<string, Weight>;
  /** Those of one number, whatever holds them. */
  readonly scalars: ReadonlyMap<string, Weight>;
  /** Of every tensor that has columns for frames. */
  readonly framed: ReadonlyMap<string, Reach>;
}

interface How extends Decoded {
  readonly channels: ReadonlyMap<string, number>;
  readonly madeBy: ReadonlyMap<string, GraphNode>;
  /** What a transposed convolution takes: it is not in blocks anyway. */
  readonly goesUp: ReadonlySet<string>;
}

export function blocked(decoder: Decoded): Blocked & { readonly shapes: readonly Uint8Array[] } {
  const end = manyAtOnce(decoder);
  const nodes = end ? decoder.nodes.slice(0, -end.instead) : decoder.nodes;
  const how = howOf(decoder);
  const made = [...nodes.map((node) => written(node, how)), ...(end ? [end] : [])];
  return {
    nodes: made.flatMap((one) => one.nodes),
    weights: [...made.flatMap((one) => one.weights), ...weightsOf(nodes, decoder.weights)],
    shapes: shapesOf(how),
  };
}

function howOf(decoder: Decoded): How {
  const ups = decoder.nodes.filter(({ op }) => op === 'ConvTranspose');
  return {
    ...decoder,
    channels: channelsOf(decoder),
    madeBy: new Map(decoder.nodes.flatMap((node) => node.outputs.map((name) => [name, node]))),
    goesUp: new Set(ups.map(({ inputs }) => inputs[0] ?? '')),
  };
}

function weightsOf(nodes: readonly GraphNode[], weights: Decoded['weights']): Uint8Array[] {
  const taken = new Set(nodes.flatMap(({ inputs }) => inputs));
  const kept = [...weights].filter(([name]) => taken.has(name));
  return kept.map(([, weight]) => (weight.dims.length === 3 ? weightOfImage(weight) : weight.raw));
}

/**
 * Only where the runtime knows that two tensors are as long as each other does it add the one while it
 * makes the other, and lay one where another was. It cannot tell by itself past a dilated convolution.
 */
function shapesOf({ framed, channels, nodes }: How): Uint8Array[] {
  const sound = nodes.at(-1)?.outputs[0];
  return [...framed].flatMap(([name, { rate }]) => {
    const count = channels.get(name);
    return count === undefined || name === sound ? [] : [imageInfo(name, count, `n${rate}`)];
  });
}

function written(node: GraphNode, how: How): Blocked {
  if (node.op === 'Conv') return { nodes: [convolutionOfImage(node)], weights: [] };
  if (node.op === 'ConvTranspose') return upsampling(node, how);
  if (node.op === 'LeakyRelu') return leaky(node, how);
  return (node.op === 'Div' && division(node, how)) || { nodes: [node.raw], weights: [] };
}

/** Its result is not in blocks; what follows would put it there several times. */
function upsampling(node: GraphNode, how: How): Blocked {
  const [output = ''] = node.outputs;
  const raw = `${output}/up`;
  const into = times(1, { input: raw, output, count: how.channels.get(output) ?? 0 });
  if (!into) return { nodes: [convolutionOfImage(node)], weights: [] };
  return { ...into, nodes: [convolutionOfImage(renamed(node, { output: raw })), ...into.nodes] };
}

/** Alone it would leave the blocks; with a convolution by ones before it, it is done in them. */
function leaky(node: GraphNode, { channels, goesUp, madeBy }: How): Blocked {
  const [input = ''] = node.inputs;
  const [output = ''] = node.outputs;
  const plain = { nodes: [node.raw], weights: [] };
  if (goesUp.has(output) || ['Conv', 'Div'].includes(madeBy.get(input)?.op ?? '')) return plain;
  const into = times(1, { input, output: `${output}/in`, count: channels.get(output) ?? 0 });
  if (!into) return plain;
  return { ...into, nodes: [...into.nodes, renamed(node, { input: `${output}/in` }).raw] };
}

/** By one number. */
function division(node: GraphNode, { channels, scalars, framed }: How): Blocked | undefined {
  const [input = '', by = ''] = node.inputs;
  const [output = ''] = node.outputs;
  const [divisor] = floatsOf(scalars.get(by)) ?? [];
  if (!framed.has(input) || !divisor) return undefined;
  return times(1 / divisor, { input, output, count: channels.get(output) ?? 0 });
}

interface Place {
  readonly input: string;
  readonly output: string;
  readonly count: number;
}

function times(factor: number, { input, output, count }: Place): Blocked | undefined {
  if (count === 0) return undefined;
  const name = `${output}/factors`;
  return {
    nodes: [eachChannelTimes({ input, factors: name, output, channels: count })],
    weights: [floatsTensor(name, [count, 1, 1, 1], new Float32Array(count).fill(factor))],
  };
}

function channelsOf({ nodes, weights }: Decoded): ReadonlyMap<string, number> {
  const channels = new Map<string, number>();
  for (const { op, inputs, outputs, attributes } of nodes) {
    const kernel = weights.get(inputs[1] ?? '')?.dims ?? [];
    const same = inputs.flatMap((name) => channels.get(name) ?? [])[0];
    const up = (kernel[1] ?? 0) * (attributes.get('group')?.[0] ?? 1);
    const count = op === 'Conv' ? kernel[0] : op === 'ConvTranspose' ? up : same;
    for (const name of outputs) if (count !== undefined) channels.set(name, count);
  }
  return channels;
}
