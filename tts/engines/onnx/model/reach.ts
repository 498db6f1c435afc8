/** How far a decoder hears. Only operations known to look at a bounded time are followed. */
import type { GraphNode, Weight } from './graph.js';

export interface Reach {
  /** To each side, in frames. */
  readonly frames: number;
  /** Samples a frame so far. */
  readonly rate: number;
}

/** Each sample by itself. */
const POINTWISE = new Set(['LeakyRelu', 'Relu', 'Tanh', 'Add', 'Mul', 'Div', 'Sub', 'Identity']);
const FLOATS = 1;

type Weights = ReadonlyMap<string, Weight>;

export interface DecoderParts {
  readonly nodes: readonly GraphNode[];
  readonly handed: readonly string[];
  readonly constants: readonly GraphNode[];
}

interface Given {
  readonly weights: Weights;
  readonly scalars: Weights;
}

const tensorOf = ({ outputs, tensor }: GraphNode): [string, Weight][] =>
  tensor ? outputs.map((name) => [name, tensor]) : [];

const isScalar = ([, { dims }]: readonly [string, Weight]): boolean =>
  dims.every((size) => size === 1);

/** Of every tensor; undefined when some operation may look further, or writes its result otherwise. */
export function reachesOf(
  { nodes, handed, constants }: DecoderParts,
  weights: Weights,
): ReadonlyMap<string, Reach> | undefined {
  const known = new Map<string, Reach>(handed.map((name) => [name, { frames: 0, rate: 1 }]));
  const scalars = scalarsOf(constants, weights);
  for (const node of nodes) {
    const reach = reachOfNode(node, known, { weights, scalars });
    if (!reach) return undefined;
    for (const name of node.outputs) known.set(name, reach);
  }
  return known;
}

export const scalarsOf = (constants: readonly GraphNode[], weights: Weights): Weights =>
  new Map([...weights, ...constants.flatMap(tensorOf)].filter(isScalar));

function reachOfNode(
  node: GraphNode,
  known: ReadonlyMap<string, Reach>,
  { weights, scalars }: Given,
): Reach | undefined {
  if (node.op === 'Conv' || node.op === 'ConvTranspose') {
    const input = known.get(node.inputs[0] ?? '');
    const kernel = weights.get(node.inputs[1] ?? '');
    const others = node.inputs.slice(2).filter((name) => name !== '' && !weights.has(name));
    if (!input || kernel?.dims.length !== 3 || kernel.type !== FLOATS) return undefined;
    if (others.length > 0 || node.attributes.has('auto_pad')) return undefined;
    return node.op === 'Conv' ? convolved(node, input) : upsampled(node, input);
  }
  if (!POINTWISE.has(node.op)) return undefined;
  return pointwise(node, known, scalars);
}

function pointwise(
  { inputs }: GraphNode,
  known: ReadonlyMap<string, Reach>,
  scalars: Weights,
): Reach | undefined {
  if (!inputs.every((name) => known.has(name) || scalars.has(name))) return undefined;
  const from = inputs.flatMap((name) => known.get(name) ?? []);
  if (from.length === 0) return undefined;
  return {
    frames: Math.max(...from.map(({ frames }) => frames)),
    rate: Math.max(...from.map(({ rate }) => rate)),
  };
}

const one = ({ attributes }: GraphNode, name: string, otherwise: number): number =>
  attributes.get(name)?.[0] ?? otherwise;

/** As many samples as before, with equal padding. */
function convolved(node: GraphNode, { frames, rate }: Reach): Reach | undefined {
  const [before = 0, after = 0] = node.attributes.get('pads') ?? [];
  const width = (one(node, 'kernel_shape', 0) - 1) * one(node, 'dilations', 1);
  if (one(node, 'strides', 1) !== 1 || before !== after || before + after !== width) {
    return undefined;
  }
  return { frames: frames + before / rate, rate };
}

/** Exactly `strides` samples of each. */
function upsampled(node: GraphNode, { frames, rate }: Reach): Reach | undefined {
  const [before = 0, after = 0] = node.attributes.get('pads') ?? [];
  const kernel = one(node, 'kernel_shape', 0);
  const stride = one(node, 'strides', 1);
  const grown = kernel - before - after + one(node, 'output_padding', 0);
  if (one(node, 'dilations', 1) !== 1 || grown !== stride) return undefined;
  return { frames: frames + Math.ceil(kernel / stride) / rate, rate: rate * stride };
}
