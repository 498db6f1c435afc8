/** What is found in a model's graph. */
import type { GraphNode, ModelGraph } from './graph.js';

/** All that depends on a tensor, in order. */
export function madeOf(first: string, nodes: readonly GraphNode[]): readonly GraphNode[] {
  const made = new Set([first]);
  return nodes.filter(({ inputs, outputs }) => {
    if (!inputs.some((name) => made.has(name))) return false;
    outputs.forEach((name) => made.add(name));
    return true;
  });
}

/** What a part takes from the rest of the model, beside weights. */
export function foreignTo(
  nodes: readonly GraphNode[],
  { nodes: all, weights }: ModelGraph,
): { readonly constants: readonly GraphNode[]; readonly handed: readonly string[] } {
  const own = new Set(nodes.flatMap(({ outputs }) => outputs));
  const taken = new Set(nodes.flatMap(({ inputs }) => inputs));
  const outside = [...taken].filter((name) => name !== '' && !own.has(name) && !weights.has(name));
  const constants = all.filter(
    ({ op, outputs }) => op === 'Constant' && outputs.some((name) => outside.includes(name)),
  );
  const constant = new Set(constants.flatMap(({ outputs }) => outputs));
  return { constants, handed: outside.filter((name) => !constant.has(name)) };
}
