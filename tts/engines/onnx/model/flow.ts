/**
 * The flow of a VITS model: from a first picture of the sound to the one that is decoded, frames to
 * frames. Like the decoder it hears only some frames to each side, and it is two thirds of the work
 * that stands before it.
 */
import { composeModel, outputInfo, rowsInfo } from './compose.js';
import type { GraphNode, ModelGraph } from './graph.js';
import { foreignTo, madeOf } from './parts.js';
import { OF_FLOW, reachesOf } from './reach.js';
import type { Room } from './room.js';

export interface Flow {
  readonly nodes: readonly GraphNode[];
  readonly constants: readonly GraphNode[];
  readonly handed: readonly string[];
  readonly made: string;
  /** In frames, to each side. */
  readonly margin: number;
}

/** Its names survive every export there is. */
const isFirstOfFlow = ({ name }: GraphNode): boolean => name.startsWith('/flow/');

/** All that depends on what the flow takes, but for the decoder; undefined where it cannot be cut. */
export function flowBefore(
  decoder: { readonly all: ReadonlySet<GraphNode>; readonly handed: readonly string[] },
  graph: ModelGraph,
  maxMargin: number,
): Flow | undefined {
  const [made = '', ...others] = decoder.handed;
  const taken = graph.nodes.find(isFirstOfFlow)?.inputs[0];
  if (taken === undefined) return undefined;
  const nodes = madeOf(taken, graph.nodes).filter((node) => !decoder.all.has(node));
  const own = new Set(nodes.flatMap(({ outputs }) => outputs));
  if (!own.has(made) || others.some((name) => own.has(name))) return undefined;
  const part = { nodes, ...foreignTo(nodes, graph) };
  const reach = reachesOf(part, graph.weights, OF_FLOW)?.get(made);
  if (reach?.rate !== 1 || reach.frames > maxMargin) return undefined;
  return { ...part, made, margin: reach.frames };
}

export function flowModel(graph: ModelGraph, { nodes, constants, handed, made }: Flow): Room {
  const taken = new Set(nodes.flatMap(({ inputs }) => inputs));
  const weights = [...graph.weights].filter(([name]) => taken.has(name));
  return composeModel(graph, [
    ...[...constants, ...nodes].map(({ raw }) => raw),
    ...weights.map(([, { raw }]) => raw),
    ...handed.map(rowsInfo),
    outputInfo(made),
  ]);
}
