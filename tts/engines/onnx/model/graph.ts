/**
 * A model file as its parts, each with its own bytes: what is not changed is copied as it is. Field
 * numbers are those of onnx.proto, which never change.
 */
import { fields, numbersOf, textOf, type Field } from './wire.js';

export interface GraphNode {
  readonly name: string;
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Numbers of its attributes; one of another type has none. */
  readonly attributes: ReadonlyMap<string, readonly number[]>;
  /** What a constant is. */
  readonly tensor: Weight | undefined;
  readonly raw: Uint8Array;
}

export interface Weight {
  readonly dims: readonly number[];
  readonly raw: Uint8Array;
  readonly body: Uint8Array;
  /** 1: 32-bit floats. */
  readonly type: number;
}

export interface Named {
  readonly name: string;
  readonly raw: Uint8Array;
}

export interface ModelGraph {
  /** Each after those whose results it takes. */
  readonly nodes: readonly GraphNode[];
  readonly weights: ReadonlyMap<string, Weight>;
  readonly inputs: readonly Named[];
  readonly outputs: readonly Named[];
  /** What its maker wrote beside it: `sample_rate`, `language`. */
  readonly notes: ReadonlyMap<string, string>;
  /** Fields of the file beside the graph. */
  readonly rest: readonly Uint8Array[];
}

/** In a model file. */
const MODEL = { graph: 7, notes: 14, training: 20, functions: 25 } as const;
const GRAPH = { node: 1, weight: 5, input: 11, output: 12, sparse: 15 } as const;
const NODE = { input: 1, output: 2, name: 3, op: 4, attribute: 5 } as const;
const ATTRIBUTE = {
  name: 1,
  int: 3,
  tensor: 5,
  graph: 6,
  ints: 8,
  tensors: 10,
  graphs: 11,
} as const;
const SPARSE_ATTRIBUTES = [22, 23];
export const TENSOR = { dims: 1, type: 2, name: 8, external: 13, place: 14 } as const;

/** @throws Error when it is cut short, is no model, or keeps weights in other files */
export function readModel(bytes: Uint8Array): ModelGraph {
  const top = [...fields(bytes)];
  const graphs = top.filter(({ no }) => no === MODEL.graph);
  const [graph] = graphs;
  if (!graph || graphs.length > 1) throw new Error('the file holds no graph');
  if (top.some(({ no }) => no === MODEL.training || no === MODEL.functions)) {
    throw new Error('the model brings functions of its own');
  }
  return {
    ...readGraph(graph.body),
    notes: new Map(top.filter(({ no }) => no === MODEL.notes).map(readNote)),
    rest: top.filter(({ no }) => no !== MODEL.graph).map(({ raw }) => raw),
  };
}

function readGraph(body: Uint8Array): Pick<ModelGraph, 'nodes' | 'weights' | 'inputs' | 'outputs'> {
  const all = [...fields(body)];
  if (all.some(({ no }) => no === GRAPH.sparse)) throw new Error('the model has sparse weights');
  const of = (no: number) => all.filter((field) => field.no === no);
  return {
    nodes: of(GRAPH.node).map(readNode),
    weights: new Map(of(GRAPH.weight).map(readWeight)),
    inputs: of(GRAPH.input).map(readNamed),
    outputs: of(GRAPH.output).map(readNamed),
  };
}

function readNode({ raw, body }: Field): GraphNode {
  const all = [...fields(body)];
  const texts = (no: number) => all.filter((field) => field.no === no).map(textOf);
  const attributes = all.filter(({ no }) => no === NODE.attribute).map(readAttribute);
  return {
    name: texts(NODE.name)[0] ?? '',
    op: texts(NODE.op)[0] ?? '',
    inputs: texts(NODE.input),
    outputs: texts(NODE.output),
    attributes: new Map(attributes.map(({ name, numbers }) => [name, numbers])),
    tensor: attributes.find(({ name }) => name === 'value')?.tensor,
    raw,
  };
}

interface Attribute {
  readonly name: string;
  readonly numbers: readonly number[];
  readonly tensor: Weight | undefined;
}

function readAttribute({ body }: Field): Attribute {
  const all = [...fields(body)];
  const of = (...numbers: readonly number[]) => all.filter(({ no }) => numbers.includes(no));
  if (of(...SPARSE_ATTRIBUTES).length > 0) throw new Error('the model has sparse weights');
  for (const field of of(ATTRIBUTE.graph, ATTRIBUTE.graphs)) readGraph(field.body);
  const [tensor] = of(ATTRIBUTE.tensor, ATTRIBUTE.tensors).map((field) => readWeight(field)[1]);
  const [name] = of(ATTRIBUTE.name);
  return {
    name: name ? textOf(name) : '',
    numbers: of(ATTRIBUTE.int, ATTRIBUTE.ints).flatMap(numbersOf),
    tensor,
  };
}

/** A place in another file would let a model read whatever the process may read. */
function readWeight({ raw, body }: Field): [string, Weight] {
  const all = [...fields(body)];
  if (all.some(({ no, value }) => no === TENSOR.external || (no === TENSOR.place && value !== 0))) {
    throw new Error('the model keeps weights in another file');
  }
  const name = all.find(({ no }) => no === TENSOR.name);
  const dims = all.filter(({ no }) => no === TENSOR.dims).flatMap(numbersOf);
  const type = all.find(({ no }) => no === TENSOR.type)?.value ?? 0;
  return [name ? textOf(name) : '', { dims, raw, body, type }];
}

function readNamed({ raw, body }: Field): Named {
  const name = [...fields(body)].find(({ no }) => no === 1);
  return { name: name ? textOf(name) : '', raw };
}

function readNote({ body }: Field): [string, string] {
  const all = [...fields(body)];
  const at = (no: number) => all.find((field) => field.no === no);
  const [key, value] = [at(1), at(2)];
  return [key ? textOf(key) : '', value ? textOf(value) : ''];
}

const RAW = 9;
const TYPE = { floats: 1, ints: 7 } as const;

const rawOf = ({ body }: Weight): Uint8Array<ArrayBuffer> =>
  new Uint8Array([...fields(body)].find(({ no }) => no === RAW)?.body ?? []);

/** A copy of its numbers; undefined where they are no 32-bit floats, or are written one by one. */
export function floatsOf(weight: Weight | undefined): Float32Array | undefined {
  const raw = weight?.type === TYPE.floats ? rawOf(weight) : undefined;
  return raw && raw.length % 4 === 0 ? new Float32Array(raw.buffer) : undefined;
}

/** The same of 64-bit whole numbers. */
export function intsOf(weight: Weight | undefined): readonly number[] {
  const raw = weight?.type === TYPE.ints ? rawOf(weight) : undefined;
  if (!raw || raw.length % 8 !== 0) return [];
  return Array.from(new BigInt64Array(raw.buffer), Number);
}
