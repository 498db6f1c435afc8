/**
 * A VITS model cut into parts: the front makes, of phonemes, a first picture of the sound (frames of
 * some ten milliseconds), the flow makes another of it, and the decoder makes samples of that. The two
 * latter do nine tenths of the work and hear only some frames to each side; so one thread holds the
 * front, every thread the others, and one sentence is made by all of them
 * (docs/decisions/0013-neural-voices.md). A model of another build is left whole.
 */
import { outputInfo, composeModel } from './compose.js';
import { decoderModel, decoderOf, type Decoder } from './decoder.js';
import { flowBefore, flowModel, type Flow } from './flow.js';
import type { GraphNode, ModelGraph } from './graph.js';
import type { CutInfo } from '../messages.js';
import type { Room } from './room.js';

/** The files are large: each is made when it is asked for, and freed by whoever asked. */
export interface CutModel {
  readonly info: CutInfo;
  readonly frontModel: () => Room;
  readonly flowModel: (() => Room) | null;
  readonly decoderModel: () => Room;
  /** The last of the decoder, where it is cut out: it takes what the decoder's model makes. */
  readonly end: DecoderEnd | null;
}

export interface DecoderEnd {
  readonly model: () => Room;
  readonly given: string;
  readonly channels: number;
  /** Columns of one frame. */
  readonly columns: number;
  /** In columns of what is given. */
  readonly margin: number;
  /** Samples of one column. */
  readonly hop: number;
}

/** Beyond it, too little of a piece would be its own for cutting to pay. */
const MAX_MARGIN = 40;

export function cutModel(graph: ModelGraph, alsoOut: readonly string[]): CutModel | undefined {
  const decoder = decoderOf(graph, MAX_MARGIN);
  if (!decoder) return undefined;
  const flow = flowBefore(decoder, graph, MAX_MARGIN);
  const handed = [...(flow?.handed ?? []), ...decoder.handed.filter((name) => name !== flow?.made)];
  const gives = [...new Set([...handed, ...alsoOut])];
  const cut = new Set([...decoder.all, ...(flow?.nodes ?? [])]);
  return {
    info: infoOf(gives, flow, decoder),
    frontModel: () => frontOf(graph, cut, gives),
    flowModel: flow ? () => flowModel(graph, flow) : null,
    decoderModel: () => decoderModel(graph, decoder.sections[0]),
    end: endOf(graph, decoder.sections),
  };
}

function endOf(graph: ModelGraph, [before, end]: Decoder['sections']): DecoderEnd | null {
  if (!end) return null;
  const { margin, hop, nodes } = end;
  const channels = graph.weights.get(nodes[0]?.inputs[1] ?? '')?.dims[0] ?? 0;
  const given = { given: before.made, channels, columns: before.hop };
  return { model: () => decoderModel(graph, end), ...given, margin, hop };
}

const infoOf = (
  gives: readonly string[],
  flow: Flow | undefined,
  { handed, margin, hop, sound }: Decoder,
): CutInfo => ({
  ...{ gives, handed, margin, hop, sound },
  flow: flow ? { handed: flow.handed, made: flow.made, margin: flow.margin } : null,
});

/** A branch may take weights that no node names, so only what is cut alone names is left out. */
function frontOf(graph: ModelGraph, cut: ReadonlySet<GraphNode>, outputs: readonly string[]): Room {
  const nodes = graph.nodes.filter((node) => !cut.has(node));
  const named = new Set(nodes.flatMap(({ inputs }) => inputs));
  const leftOut = new Set([...cut].flatMap(({ inputs }) => inputs));
  const weights = [...graph.weights].filter(([name]) => named.has(name) || !leftOut.has(name));
  return composeModel(graph, [
    ...nodes.map(({ raw }) => raw),
    ...weights.map(([, { raw }]) => raw),
    ...graph.inputs.map(({ raw }) => raw),
    ...outputs.map(outputInfo),
  ]);
}
