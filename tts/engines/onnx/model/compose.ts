/** Model files made of parts of another. */
import type { GraphNode, ModelGraph, Weight } from './graph.js';
import { TENSOR } from './graph.js';
import { roomWith, type Room } from './room.js';
import { fields, header, message, number, text } from './wire.js';

const FLOATS = 1;
const INTS = 7;
const INTS_ATTRIBUTE = 7;

/** A tensor of 32-bit floats among a graph's inputs or outputs; its size is not told. */
const valueInfo = (no: 11 | 12, name: string): Uint8Array =>
  message(no, text(1, name), message(2, message(1, number(1, FLOATS))));

export const outputInfo = (name: string): Uint8Array => valueInfo(12, name);
/** An image one pixel high; null where its size is not known. Names tell what is as long as what. */
function imageType(channels: number | null, length: string | null): Uint8Array {
  const one = message(1, number(1, 1));
  const count = message(1, ...(channels === null ? [] : [number(1, channels)]));
  const long = message(1, ...(length === null ? [] : [text(2, length)]));
  return message(2, message(1, number(1, FLOATS), message(2, one, count, one, long)));
}

/** Without a rank the runtime would not choose its quick layout. */
export const inputInfo = (name: string, length: string | null): Uint8Array =>
  message(11, text(1, name), imageType(null, length));

/** Of a tensor inside the graph. */
export const imageInfo = (name: string, channels: number, length: string): Uint8Array =>
  message(13, text(1, name), imageType(channels, length));

/** One batch of channels, each a row. */
export const rowsInfo = (name: string): Uint8Array => {
  const sizes = Array.from({ length: 3 }, () => message(1));
  return message(
    11,
    text(1, name),
    message(2, message(1, number(1, FLOATS), message(2, ...sizes))),
  );
};

/** The same model with one more output: messages that follow each other are merged when read. */
export const withOutput = (model: Uint8Array, name: string): Room =>
  roomWith([model, message(7, outputInfo(name))]);

/** A whole model is copied once. */
export function composeModel(
  { rest }: Pick<ModelGraph, 'rest'>,
  parts: readonly Uint8Array[],
): Room {
  const graph = [text(2, 'loa'), ...parts];
  const length = graph.reduce((sum, part) => sum + part.length, 0);
  return roomWith([...rest, header(7, length), ...graph]);
}

/** A convolution over time as one over an image one pixel high. */
export function convolutionOfImage(node: GraphNode): Uint8Array {
  const numbers = (name: string) => node.attributes.get(name) ?? [];
  const [before = 0, after = 0] = numbers('pads');
  const kept = ['group', 'output_padding'].filter((name) => node.attributes.has(name));
  return message(
    1,
    ...node.inputs.map((name) => text(1, name)),
    ...node.outputs.map((name) => text(2, name)),
    text(3, node.name),
    text(4, node.op),
    ints('kernel_shape', [1, ...numbers('kernel_shape')]),
    ints('dilations', [1, numbers('dilations')[0] ?? 1]),
    ints('strides', [1, numbers('strides')[0] ?? 1]),
    ints('pads', [0, before, 0, after]),
    ...kept.map((name) =>
      name === 'group' ? int('group', numbers(name)[0] ?? 1) : ints(name, [0, ...numbers(name)]),
    ),
  );
}

const ints = (name: string, values: readonly number[]): Uint8Array =>
  message(5, text(1, name), ...values.map((value) => number(8, value)), number(20, INTS_ATTRIBUTE));

const int = (name: string, value: number): Uint8Array =>
  message(5, text(1, name), number(3, value), number(20, 2));

interface EachChannel {
  readonly input: string;
  /** One factor a channel. */
  readonly factors: string;
  readonly output: string;
  readonly channels: number;
}

export const eachChannelTimes = ({ input, factors, output, channels }: EachChannel): Uint8Array =>
  message(
    1,
    ...[input, factors].map((name) => text(1, name)),
    text(2, output),
    text(3, factors),
    text(4, 'Conv'),
    ints('kernel_shape', [1, 1]),
    int('group', channels),
  );

interface Strided {
  readonly width: number;
  readonly stride: number;
  readonly pads: readonly [before: number, after: number];
}

export const imageConvolution = (
  inputs: readonly string[],
  output: string,
  { width, stride, pads: [before, after] }: Strided,
): Uint8Array =>
  message(
    1,
    ...inputs.map((name) => text(1, name)),
    text(2, output),
    text(3, output),
    text(4, 'Conv'),
    ints('kernel_shape', [1, width]),
    ints('strides', [1, stride]),
    ints('pads', [0, before, 0, after]),
  );

export const unary = (op: string, input: string, output: string): Uint8Array =>
  message(1, text(1, input), text(2, output), text(3, output), text(4, op));

/** Channels of an image one pixel high as one row: all of its first column, then of its second. */
export function transposedToRow(input: string, between: string, output: string): Row {
  const shape = `${between}/shape`;
  const turned = [text(1, input), text(2, between), text(3, between), text(4, 'Transpose')];
  const row = [text(1, between), text(1, shape), text(2, output), text(3, output)];
  return {
    nodes: [
      message(1, ...turned, ints('perm', [0, 2, 3, 1])),
      message(1, ...row, text(4, 'Reshape')),
    ],
    weights: [rowShape(shape)],
  };
}

interface Row {
  readonly nodes: readonly Uint8Array[];
  readonly weights: readonly Uint8Array[];
}

/** One row of whatever there is. */
function rowShape(name: string): Uint8Array {
  const sizes = BigInt64Array.of(1n, 1n, -1n);
  const raw = message(9, new Uint8Array(sizes.buffer));
  return message(
    5,
    number(TENSOR.dims, 3),
    number(TENSOR.type, INTS),
    text(TENSOR.name, name),
    raw,
  );
}

export function floatsTensor(
  name: string,
  dims: readonly number[],
  values: Float32Array,
): Uint8Array {
  const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const sizes = dims.map((size) => number(TENSOR.dims, size));
  return message(
    5,
    ...sizes,
    number(TENSOR.type, FLOATS),
    text(TENSOR.name, name),
    message(9, raw),
  );
}

/** The same node with another name for its first input or its output. */
export function renamed(
  node: GraphNode,
  { input, output }: { readonly input?: string; readonly output?: string },
): GraphNode {
  const inputs = input === undefined ? node.inputs : [input, ...node.inputs.slice(1)];
  const outputs = output === undefined ? node.outputs : [output, ...node.outputs.slice(1)];
  const [whole] = [...fields(node.raw)];
  const kept = [...fields(whole?.body ?? node.raw)].filter(({ no }) => no > 2);
  const raw = message(
    1,
    ...inputs.map((name) => text(1, name)),
    ...outputs.map((name) => text(2, name)),
    ...kept.map((field) => field.raw),
  );
  return { ...node, inputs, outputs, raw };
}

/** [out, in, time] -> [out, in, 1, time]: the same numbers in the same order. */
export function weightOfImage({ dims, body }: Weight): Uint8Array {
  const [out = 0, into = 0, time = 0] = dims;
  const kept = [...fields(body)].filter(({ no }) => no !== TENSOR.dims).map(({ raw }) => raw);
  return message(5, ...[out, into, 1, time].map((size) => number(TENSOR.dims, size)), ...kept);
}
