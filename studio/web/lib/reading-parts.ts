/** Where the doubts stand in the text as it will be read. */
import type { Reading } from './types.js';

export type Doubt = Reading['doubts'][number];
export type Unit = Reading['units'][number];

export interface Part {
  readonly text: string;
  readonly doubt?: Doubt;
}

/** Cuts a spoken unit at the doubts that come from its place in the script, in their order. */
export function partsOf(unit: Unit, doubts: readonly Doubt[]): readonly Part[] {
  const own = doubts
    .filter(
      (doubt) =>
        doubt.paragraphId === unit.paragraphId && doubt.from >= unit.from && doubt.from < unit.to,
    )
    .sort((a, b) => a.from - b.from);
  const parts: Part[] = [];
  const rest = own.reduce((text, doubt) => {
    const said = doubt.reading === '' ? doubt.token : doubt.reading;
    const at = text.toLocaleLowerCase('vi').indexOf(said.toLocaleLowerCase('vi'));
    if (at < 0) return text;
    if (at > 0) parts.push({ text: text.slice(0, at) });
    parts.push({ text: text.slice(at, at + said.length), doubt });
    return text.slice(at + said.length);
  }, unit.text);
  return rest === '' ? parts : [...parts, { text: rest }];
}
