/**
 * A VITS model cut in two before its decoder: the front makes, from phonemes, a picture of the sound
 * (frames of some ten milliseconds), the back makes samples of it. The front has nine tenths of the
 * weights, the back does three quarters of the work and hears only some frames to each side; so one
 * thread holds the front, every thread the small back, and one sentence is decoded by all of them
 * (docs/decisions/0013-neural-voices.md). A model of another build is left whole.
 */
import { blocked } from './blocked.js';
import { composeModel, inputInfo, outputInfo } from './compose.js';
import type { GraphNode, ModelGraph } from './graph.js';
import { reachesOf, scalarsOf, type Reach } from './reach.js';
import type { Room } from './room.js';

export interface Halves {
  readonly front: Room;
  readonly back: Room;
  /** What the front hands over: the frames, and for some voices what they share. */
  readonly handed: readonly string[];
  readonly sound: string;
  /** Frames to each side that a sample of the back depends on. */
  readonly margin: number;
  /** Samples of one frame. */
  readonly hop: number;
}

/** Beyond it, too little of a piece would be its own for cutting to pay. */
const MAX_MARGIN = 40;

/** They only write the same samples with other dimensions. */
const RESHAPING = new Set(['Unsqueeze', 'Squeeze', 'Reshape', 'Identity', 'Flatten']);

export function cutModel(graph: ModelGraph, alsoOut: readonly string[]): Halves | undefined {
  const first = graph.nodes.find(isFirstOfDecoder);
  const decoder = first && decoderFrom(first, graph);
  const reaches = decoder && reachesOf(decoder, graph.weights);
  const reach = reaches?.get(decoder?.sound ?? '');
  if (!decoder || !reaches || !reach) return undefined;
  const { margin, hop } = roundedUp(reach);
  if (margin > MAX_MARGIN) return undefined;
  return {
    front: frontOf(graph, decoder, [...decoder.handed, ...alsoOut]),
    back: backOf(graph, decoder, reaches),
    handed: decoder.handed,
    sound: decoder.sound,
    margin,
    hop,
  };
}

const roundedUp = ({ frames, rate }: Reach) => ({ margin: Math.ceil(frames), hop: rate });

/** Its name survives every export of the VITS decoders there are. */
const isFirstOfDecoder = ({ op, name, inputs }: GraphNode): boolean =>
  op === 'Conv' && [name, ...inputs].some((one) => one.includes('conv_pre'));

interface Decoder {
  readonly nodes: readonly GraphNode[];
  /** With those that only write its result otherwise. */
  readonly all: ReadonlySet<GraphNode>;
  /** The first has a column a frame. */
  readonly handed: readonly string[];
  readonly constants: readonly GraphNode[];
  readonly sound: string;
}

/** All that follows the first convolution, up to the last that makes new numbers. */
function decoderFrom(first: GraphNode, graph: ModelGraph): Decoder | undefined {
  const made = new Set<string>();
  const nodes: GraphNode[] = [];
  for (const node of graph.nodes) {
    if (node !== first && !node.inputs.some((name) => made.has(name))) continue;
    for (const name of node.outputs) made.add(name);
    nodes.push(node);
  }
  const last = nodes.findLastIndex(({ op }) => !RESHAPING.has(op));
  const own = nodes.slice(0, last + 1);
  const [sound] = own.at(-1)?.outputs ?? [];
  if (sound === undefined || own.some(({ op }) => RESHAPING.has(op))) return undefined;
  return { nodes: own, all: new Set(nodes), sound, ...foreign(own, graph) };
}

function foreign(nodes: readonly GraphNode[], { nodes: all, weights }: ModelGraph) {
  const own = new Set(nodes.flatMap(({ outputs }) => outputs));
  const taken = new Set(nodes.flatMap(({ inputs }) => inputs));
  const outside = [...taken].filter((name) => name !== '' && !own.has(name) && !weights.has(name));
  const constants = all.filter(
    ({ op, outputs }) => op === 'Constant' && outputs.some((name) => outside.includes(name)),
  );
  const constant = new Set(constants.flatMap(({ outputs }) => outputs));
  return { constants, handed: outside.filter((name) => !constant.has(name)) };
}

/** A branch may take weights that no node names, so only what the decoder alone names is left out. */
function frontOf(graph: ModelGraph, decoder: Decoder, outputs: readonly string[]): Room {
  const nodes = graph.nodes.filter((node) => !decoder.all.has(node));
  const named = new Set(nodes.flatMap(({ inputs }) => inputs));
  const leftOut = new Set([...decoder.all].flatMap(({ inputs }) => inputs));
  const weights = [...graph.weights].filter(([name]) => named.has(name) || !leftOut.has(name));
  return composeModel(graph, [
    ...nodes.map(({ raw }) => raw),
    ...weights.map(([, { raw }]) => raw),
    ...graph.inputs.map(({ raw }) => raw),
    ...outputs.map(outputInfo),
  ]);
}

/** Reaches are of all tensors; only those made of the frames have a column for each. */
function backOf(graph: ModelGraph, decoder: Decoder, reaches: ReadonlyMap<string, Reach>): Room {
  const { nodes, constants, handed, sound } = decoder;
  const [frames = '', ...shared] = handed;
  const framed = madeOf(frames, nodes);
  const made = blocked({
    nodes,
    weights: graph.weights,
    scalars: scalarsOf(constants, graph.weights),
    framed: new Map([...reaches].filter(([name]) => framed.has(name))),
  });
  return composeModel(graph, [
    ...constants.map(({ raw }) => raw),
    ...made.nodes,
    ...made.weights,
    inputInfo(frames, 'n1'),
    ...shared.map((name) => inputInfo(name, null)),
    ...made.shapes,
    outputInfo(sound),
  ]);
}

function madeOf(first: string, nodes: readonly GraphNode[]): ReadonlySet<string> {
  const made = new Set([first]);
  for (const { inputs, outputs } of nodes) {
    if (inputs.some((name) => made.has(name))) outputs.forEach((name) => made.add(name));
  }
  return made;
}
