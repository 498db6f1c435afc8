/** The decoder of a VITS model: frames to samples. */
import { blocked } from './blocked.js';
import { composeModel, inputInfo, outputInfo } from './compose.js';
import type { GraphNode, ModelGraph } from './graph.js';
import { foreignTo, madeOf } from './parts.js';
import { OF_DECODER, reachesOf, scalarsOf, type Reach } from './reach.js';
import type { Room } from './room.js';

export interface Decoder {
  /** One after the other; what the first makes the second takes. */
  readonly sections: readonly [Section, Section?];
  /** With those that only write its result otherwise. */
  readonly all: ReadonlySet<GraphNode>;
  /** The first has a column a frame. */
  readonly handed: readonly string[];
  readonly sound: string;
  /** Frames to each side that a sample depends on. */
  readonly margin: number;
  /** Samples of one frame. */
  readonly hop: number;
}

export interface Section {
  readonly nodes: readonly GraphNode[];
  readonly constants: readonly GraphNode[];
  readonly handed: readonly string[];
  readonly made: string;
  readonly reaches: ReadonlyMap<string, Reach>;
  /** In columns of what it takes. */
  readonly margin: number;
  readonly hop: number;
}

/** They only write the same samples with other dimensions. */
const RESHAPING = new Set(['Unsqueeze', 'Squeeze', 'Reshape', 'Identity', 'Flatten']);

/** Its name survives every export of the VITS decoders there are. */
const isFirstOfDecoder = ({ op, name, inputs }: GraphNode): boolean =>
  op === 'Conv' && [name, ...inputs].some((one) => one.includes('conv_pre'));

/** All that follows the first convolution, up to the last that makes new numbers. */
export function decoderOf(graph: ModelGraph, maxMargin: number): Decoder | undefined {
  const first = graph.nodes.find(isFirstOfDecoder);
  const after = first && madeOf(first.outputs[0] ?? '', graph.nodes);
  if (!after) return undefined;
  const last = after.findLastIndex(({ op }) => !RESHAPING.has(op));
  const nodes = [first, ...after.slice(0, last + 1)];
  const whole = sectionOf(nodes, graph);
  if (!whole || whole.margin > maxMargin) return undefined;
  const { handed, made: sound, margin, hop } = whole;
  const sections = inTwo(nodes, graph) ?? ([whole] as const);
  return { sections, all: new Set([first, ...after]), handed, sound, margin, hop };
}

function sectionOf(nodes: readonly GraphNode[], graph: ModelGraph): Section | undefined {
  const [made = ''] = nodes.at(-1)?.outputs ?? [];
  const part = { nodes, ...foreignTo(nodes, graph) };
  const reaches = reachesOf(part, graph.weights, OF_DECODER);
  const reach = reaches?.get(made);
  if (!reaches || !reach) return undefined;
  return { ...part, made, reaches, margin: Math.ceil(reach.frames), hop: reach.rate };
}

/**
 * Cut before the last upsampling. What follows has most of the samples and hears a hundredth of what
 * the whole does: done bit by bit it takes a small part of the memory, which the processor keeps near.
 */
function inTwo(
  nodes: readonly GraphNode[],
  graph: ModelGraph,
): readonly [Section, Section] | undefined {
  const at = nodes.findLastIndex(({ op }) => op === 'ConvTranspose');
  const [before, end] = [sectionOf(nodes.slice(0, at), graph), sectionOf(nodes.slice(at), graph)];
  const fits = before && end?.handed.length === 1 && end.handed[0] === before.made;
  return fits ? [before, end] : undefined;
}

/** Reaches are of all tensors; only those made of the frames have a column for each. */
export function decoderModel(graph: ModelGraph, section: Section): Room {
  const { nodes, constants, handed, made: sound, reaches } = section;
  const [frames = '', ...shared] = handed;
  const framed = new Set(madeOf(frames, nodes).flatMap(({ outputs }) => outputs));
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
