import { CharacterClasses, END_OF_TEXT } from './character-classes.js';
import { SPACE, isDigitCode, isLetterCode } from './characters.js';
import { FollowTable } from './follow-table.js';
import type { Rule } from './rule.js';
import { StepMaker, goesOn, type Step } from './rule-steps.js';

/** After so many characters a pattern that may still match is tried. */
const LOOKED_AT = 12;
/** Far more than texts lead to: a text of every character there is shall not fill the memory. */
const STANDS_KEPT = 40_000;
/** To try the one row that is left costs less than to walk on until it is out. */
const FEW_ROWS = 1;

/** Where the patterns of all rows stand after some characters. */
interface Stand<Row> {
  /** Negative when it is not asked how the patterns go on from here. */
  readonly number: number;
  /** The rows that match, whatever follows. */
  readonly matched: ReadonlySet<number>;
  /** How others may go on. */
  readonly open: readonly Step[];
  readonly tried: Tried<Row>;
}

/** The rows to be tried inside a line, where it starts, and for a number that stands alone. */
interface Tried<Row> {
  readonly inside: readonly Row[];
  readonly atStart: readonly Row[];
  readonly lone: readonly Row[];
}

/** The number of the stand before the first character. */
const START = 1;

/**
 * The rows that may apply where a token begins. The patterns of all rows are walked at once over the
 * characters there, and few are left. Each stand is found once and then known, so that a place costs
 * no more when there are more rows.
 */
export class RuleIndex<Row extends Rule> {
  readonly #rules: readonly Row[];
  readonly #classes = new CharacterClasses();
  readonly #first: readonly Step[];
  readonly #few: number;
  /** By their number without its sign. */
  #stands: Stand<Row>[] = [];
  readonly #known = new Map<string, Stand<Row>>();
  readonly #tried = new Map<string, Tried<Row>>();
  readonly #follows = new FollowTable();

  /** `few`: no more rows than these are told apart. */
  constructor(rules: readonly Row[], few = FEW_ROWS) {
    this.#rules = rules;
    this.#few = few;
    const steps = new StepMaker(this.#classes);
    this.#first = rules.flatMap((rule) => steps.startOf(rule));
    this.#begin();
  }

  rulesAt(text: string, at: number, isStart: boolean): readonly Row[] {
    const { inside, atStart, lone } = this.#stand(this.#numberAt(text, at)).tried;
    if (isStart) return atStart;
    return isLoneNumber(text, at) ? lone : inside;
  }

  #numberAt(text: string, at: number): number {
    let number = START;
    let place = at;
    for (let looked = 0; looked < LOOKED_AT && number > 0; looked += 1) {
      const code = text.codePointAt(place) ?? END_OF_TEXT;
      const kind = this.#classes.classOf(code);
      number = this.#follows.after(number, kind) || this.#follow(number, kind);
      place += code > 0xffff ? 2 : 1;
    }
    return number;
  }

  #stand(number: number): Stand<Row> {
    const stand = this.#stands[Math.abs(number)];
    if (!stand) throw new Error(`stand ${String(number)} is not known`);
    return stand;
  }

  #follow(number: number, kind: number): number {
    const stand = this.#stand(number);
    const taken = stand.open
      .filter(({ sets }) => sets.every((set) => this.#classes.isIn(kind, set)))
      .map(({ row, then }) => ({ row, ...goesOn(then) }));
    const matches = taken.filter(({ isMatch }) => isMatch).map(({ row }) => row);
    const matched = new Set([...stand.matched, ...matches]);
    const steps = [...new Set(taken.flatMap((step) => step.steps))];
    const open = steps.filter(({ row }) => !matched.has(row));
    const isFull = this.#stands.length >= STANDS_KEPT || this.#follows.isFull;
    if (isFull) this.#begin();
    const next = this.#standOf(matched, open).number;
    if (!isFull) this.#follows.set(number, kind, next);
    return next;
  }

  #begin(): void {
    this.#stands = [];
    this.#known.clear();
    this.#tried.clear();
    this.#follows.clear();
    this.#stands[START] = { number: START, matched: new Set(), open: this.#first, tried: NONE };
  }

  #standOf(matched: ReadonlySet<number>, open: readonly Step[]): Stand<Row> {
    const key = [...[...matched].sort(), '', ...open.map(({ id }) => id).sort()].join();
    const known = this.#known.get(key);
    if (known) return known;
    const count = this.#stands.length;
    const openRows = new Set(open.map(({ row }) => row));
    const number = openRows.size > this.#few ? count : -count;
    const rows = new Set([...matched, ...openRows]);
    const stand = { number, matched, open, tried: this.#triedOf(rows) };
    this.#stands.push(stand);
    this.#known.set(key, stand);
    return stand;
  }

  #triedOf(rows: ReadonlySet<number>): Tried<Row> {
    const key = [...rows].sort().join();
    const known = this.#tried.get(key);
    if (known) return known;
    const atStart = this.#rules.filter((_, row) => rows.has(row));
    const inside = atStart.filter(({ start }) => !start);
    const tried = { inside, atStart, lone: inside.filter(({ lone }) => lone) };
    this.#tried.set(key, tried);
    return tried;
  }
}

const NONE = { inside: [], atStart: [], lone: [] };

const LONGEST_LONE = 4;
const MARK_AFTER = ',;.';

/** A number between words: nothing is joined to it. */
function isLoneNumber(text: string, at: number): boolean {
  let end = at;
  while (end - at <= LONGEST_LONE && isDigitCode(text.charCodeAt(end))) end += 1;
  if (end === at || end - at > LONGEST_LONE) return false;
  if (end >= text.length) return true;
  if (text.charCodeAt(end) === SPACE) return isLetterCode(text.charCodeAt(end + 1));
  const isBeforeSpace = end + 1 >= text.length || text.charCodeAt(end + 1) === SPACE;
  return isBeforeSpace && MARK_AFTER.includes(text.charAt(end));
}
