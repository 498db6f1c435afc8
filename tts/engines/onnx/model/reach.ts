/** How far a part of a model hears. Only operations known to look at a bounded time are followed. */
import { intsOf, type GraphNode, type Weight } from './graph.js';

export interface Reach {
  /** To each side, in frames. */
  readonly frames: number;
  /** Samples a frame so far. */
  readonly rate: number;
}

const POINTWISE = new Set([
  ...['LeakyRelu', 'Relu', 'Tanh', 'Sigmoid', 'Exp', 'Neg'],
  ...['Add', 'Mul', 'Div', 'Sub', 'Identity'],
]);
const CHANNELS = new Set(['Slice', 'Split', 'Concat']);

/** What a decoder may be made of: these are as well done on an image. */
export const OF_DECODER: ReadonlySet<string> = new Set([
  ...['Conv', 'ConvTranspose'],
  ...['LeakyRelu', 'Relu', 'Tanh', 'Add', 'Mul', 'Div', 'Sub', 'Identity'],
]);
export const OF_FLOW: ReadonlySet<string> = new Set([
  ...['Conv', 'Shape', 'ConstantOfShape', ...POINTWISE, ...CHANNELS],
]);
const FLOATS = 1;

type Weights = ReadonlyMap<string, Weight>;

export interface PartOfModel {
  readonly nodes: readonly GraphNode[];
  readonly handed: readonly string[];
  readonly constants: readonly GraphNode[];
}

interface Given {
  readonly weights: Weights;
  readonly scalars: Weights;
  /** Numbers that do not depend on what is said. */
  readonly constants: Weights;
  /** What of a tensor is known to be its shape alone. */
  readonly shapes: Map<string, Reach>;
}

const tensorOf = ({ outputs, tensor }: GraphNode): [string, Weight][] =>
  tensor ? outputs.map((name) => [name, tensor]) : [];

const isScalar = ([, { dims }]: readonly [string, Weight]): boolean =>
  dims.every((size) => size === 1);

/** Of every tensor; undefined when some operation may look further, or writes its result otherwise. */
export function reachesOf(
  { nodes, handed, constants }: PartOfModel,
  weights: Weights,
  operations: ReadonlySet<string>,
): ReadonlyMap<string, Reach> | undefined {
  const known = new Map<string, Reach>(handed.map((name) => [name, { frames: 0, rate: 1 }]));
  const given: Given = {
    weights,
    scalars: scalarsOf(constants, weights),
    constants: new Map([...weights, ...constants.flatMap(tensorOf)]),
    shapes: new Map(),
  };
  for (const node of nodes) {
    const reach = operations.has(node.op) ? reachOfNode(node, known, given) : undefined;
    if (!reach) return undefined;
    const into = node.op === 'Shape' ? given.shapes : known;
    for (const name of node.outputs) into.set(name, reach);
  }
  return known;
}

export const scalarsOf = (constants: readonly GraphNode[], weights: Weights): Weights =>
  new Map([...weights, ...constants.flatMap(tensorOf)].filter(isScalar));

function reachOfNode(
  node: GraphNode,
  known: ReadonlyMap<string, Reach>,
  given: Given,
): Reach | undefined {
  const { weights, scalars } = given;
  if (node.op === 'Conv' || node.op === 'ConvTranspose') {
    const input = known.get(node.inputs[0] ?? '');
    const kernel = weights.get(node.inputs[1] ?? '');
    const others = node.inputs.slice(2).filter((name) => name !== '' && !weights.has(name));
    if (!input || kernel?.dims.length !== 3 || kernel.type !== FLOATS) return undefined;
    if (others.length > 0 || node.attributes.has('auto_pad')) return undefined;
    return node.op === 'Conv' ? convolved(node, input) : upsampled(node, input);
  }
  if (POINTWISE.has(node.op)) return pointwise(node, known, scalars);
  if (node.op === 'Shape') return known.get(node.inputs[0] ?? '');
  if (node.op === 'ConstantOfShape') return given.shapes.get(node.inputs[0] ?? '');
  return CHANNELS.has(node.op) ? ofChannels(node, known, given) : undefined;
}

/** Takes some channels, or puts them together: along the axis of channels and no other. */
function ofChannels(
  { op, inputs, attributes }: GraphNode,
  known: ReadonlyMap<string, Reach>,
  { constants }: Given,
): Reach | undefined {
  const taken = op === 'Concat' ? inputs : inputs.slice(0, 1);
  const others = inputs.slice(taken.length).filter((name) => name !== '');
  const axes = op === 'Slice' ? intsOf(constants.get(inputs[3] ?? '')) : attributes.get('axis');
  if (axes?.length !== 1 || axes[0] !== 1) return undefined;
  if (!taken.every((name) => known.has(name))) return undefined;
  return others.every((name) => constants.has(name)) ? furthest(taken, known) : undefined;
}

function furthest(names: readonly string[], known: ReadonlyMap<string, Reach>): Reach | undefined {
  const from = names.flatMap((name) => known.get(name) ?? []);
  if (from.length === 0) return undefined;
  return {
    frames: Math.max(...from.map(({ frames }) => frames)),
    rate: Math.max(...from.map(({ rate }) => rate)),
  };
}

function pointwise(
  { inputs }: GraphNode,
  known: ReadonlyMap<string, Reach>,
  scalars: Weights,
): Reach | undefined {
  if (!inputs.every((name) => known.has(name) || scalars.has(name))) return undefined;
  return furthest(inputs, known);
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
