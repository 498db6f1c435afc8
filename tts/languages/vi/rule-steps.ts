import type { CharacterClasses } from './character-classes.js';
import type { Rule } from './rule.js';
import { partsOf, type OneCharacter, type Part, type Ways } from './rule-parts.js';

/** A character that a row may have next. */
export interface Step {
  readonly id: number;
  readonly row: number;
  /** The numbers of the sets that it must be in. */
  readonly sets: readonly number[];
  readonly then: Tail;
}

/** What may follow a part of a pattern. */
interface Tail {
  readonly steps: readonly Step[];
  /** As well as what these say; one may be among its own. */
  readonly or: readonly Tail[];
}

/** Nothing need follow. */
const MATCH: Tail = { steps: [], or: [] };
const ANY: OneCharacter = { set: '[^]', flags: 'u', orEnd: false };
/** What may stand more often is held possible any number of times. */
const COUNTED = 5;

/** Makes of the pattern of each row the steps by which it may be walked. */
export class StepMaker {
  readonly #classes: CharacterClasses;
  #row = -1;
  #count = 0;

  constructor(classes: CharacterClasses) {
    this.#classes = classes;
  }

  /** How the next row may begin. */
  startOf(rule: Rule): readonly Step[] {
    this.#row += 1;
    const { steps, isMatch } = goesOn(this.#ways(partsOf(shapeOf(rule)), MATCH));
    const all = isMatch ? [...steps, this.#step(ANY, MATCH)] : steps;
    if (!rule.first) return all;
    const { source: set, flags } = rule.first;
    const first = this.#classes.setNumber({ set, flags, orEnd: false });
    return all.map((step) => ({ ...step, sets: [...step.sets, first] }));
  }

  #step(character: OneCharacter, then: Tail): Step {
    this.#count += 1;
    const sets = [this.#classes.setNumber(character)];
    return { id: this.#count, row: this.#row, sets, then };
  }

  #ways(ways: Ways['ways'], then: Tail): Tail {
    return oneOf(
      ways.map((parts) => parts.reduceRight((tail, part) => this.#before(part, tail), then)),
    );
  }

  #before(part: Part, then: Tail): Tail {
    if (part === 'open') return MATCH;
    if ('ways' in part) return this.#counted(part, then);
    return { steps: [this.#step(part, then)], or: [] };
  }

  #counted({ ways, least, most }: Ways, then: Tail): Tail {
    let tail = then;
    if (most > Math.max(least, COUNTED)) tail = this.#anyTimes(ways, then);
    else
      for (let times = least; times < most; times += 1)
        tail = oneOf([this.#ways(ways, tail), then]);
    for (let times = 0; times < least; times += 1) tail = this.#ways(ways, tail);
    return tail;
  }

  #anyTimes(ways: Ways['ways'], then: Tail): Tail {
    const or = [then];
    const tail: Tail = { steps: [], or };
    or.push(this.#ways(ways, tail));
    return tail;
  }
}

const oneOf = (or: readonly Tail[]): Tail => ({ steps: [], or });

/** By which characters a tail may go on, and whether it need not. */
export function goesOn(tail: Tail): { readonly steps: readonly Step[]; readonly isMatch: boolean } {
  const tails = new Set([tail]);
  for (const { or } of tails) for (const other of or) tails.add(other);
  return { steps: [...tails].flatMap(({ steps }) => steps), isMatch: tails.has(MATCH) };
}

/** Of a finder without a shape no more is known than how it begins. */
function shapeOf({ pattern, shape }: Rule): RegExp {
  if (pattern instanceof RegExp) return pattern;
  return shape ?? /(?:)/u;
}
