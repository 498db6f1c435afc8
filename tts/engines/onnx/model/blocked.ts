/**
 * Keeps a decoder in the runtime's blocked layout. Only convolutions change a tensor into it, and a
 * LeakyReLU alone changes it back: a convolution by ones before either costs less than the changes did
 * (a twentieth of the decoder's time, measured).
 */
import { floatsTensor, onesConvolution, renamed } from './compose.js';
import type { GraphNode, Weight } from './graph.js';

export interface Blocked {
  readonly before: readonly Uint8Array[];
  readonly node: GraphNode;
  readonly after: readonly Uint8Array[];
  readonly weights: readonly Uint8Array[];
}

/** What a node becomes; most stay what they are. */
export function blocked(
  nodes: readonly GraphNode[],
  weights: ReadonlyMap<string, Weight>,
): readonly Blocked[] {
  const channels = channelsOf(nodes, weights);
  const madeBy = new Map(nodes.flatMap((node) => node.outputs.map((name) => [name, node.op])));
  const goesUp = new Set(
    nodes.filter(({ op }) => op === 'ConvTranspose').map(({ inputs }) => inputs[0] ?? ''),
  );
  return nodes.map((node) => {
    const [input = ''] = node.inputs;
    const [output = ''] = node.outputs;
    const count = channels.get(output) ?? 0;
    const plain = { before: [], node, after: [], weights: [] };
    if (count === 0) return plain;
    const ones = `${output}/ones`;
    const own = {
      weights: [floatsTensor(ones, [count, 1, 1, 1], new Float32Array(count).fill(1))],
    };
    if (node.op === 'ConvTranspose') {
      const raw = `${output}/up`;
      const after = [onesConvolution(raw, ones, output, count)];
      return { ...plain, ...own, node: renamed(node, { output: raw }), after };
    }
    const stays = goesUp.has(output) || madeBy.get(input) === 'Conv';
    if (node.op !== 'LeakyRelu' || stays) return plain;
    const before = [onesConvolution(input, ones, `${output}/in`, count)];
    return { ...plain, ...own, before, node: renamed(node, { input: `${output}/in` }) };
  });
}

function channelsOf(
  nodes: readonly GraphNode[],
  weights: ReadonlyMap<string, Weight>,
): ReadonlyMap<string, number> {
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
