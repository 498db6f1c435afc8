import { CharacterClasses, END_OF_TEXT } from './character-classes.js';
import { SPACE, isDigitCode, isLetterCode } from './characters.js';
import type { Rule } from './rule.js';
import { StepMaker, goesOn, type Step } from './rule-steps.js';

/** After so many characters a pattern that may still match is tried. */
const LOOKED_AT = 12;
/** Far more than texts lead to: a text of every character there is shall not fill the memory. */
const STANDS_KEPT = 20_000;

/** Where the patterns of all rows stand after some characters. */
interface Stand<Row> {
  /** The rows that match, whatever follows. */
  readonly matched: ReadonlySet<number>;
  /** How others may go on. */
  readonly open: readonly Step[];
  /** By the class of the next character. */
  readonly next: (Stand<Row> | undefined)[];
  /** The rows to be tried inside a line, where it starts, and for a number that stands alone. */
  readonly inside: readonly Row[];
  readonly atStart: readonly Row[];
  readonly lone: readonly Row[];
}

/**
 * The rows that may apply where a token begins. The patterns of all rows are walked at once over the
 * characters there, and few are left. Each stand is found once and then known, so that a place costs
 * no more when there are more rows.
 */
export class RuleIndex<Row extends Rule> {
  readonly #rules: readonly Row[];
  readonly #classes = new CharacterClasses();
  readonly #stands = new Map<string, Stand<Row>>();
  readonly #start: Stand<Row>;

  constructor(rules: readonly Row[]) {
    this.#rules = rules;
    const steps = new StepMaker(this.#classes);
    const open = rules.flatMap((rule) => steps.startOf(rule));
    this.#start = this.#standOf(new Set(), open);
  }

  rulesAt(text: string, at: number, isStart: boolean): readonly Row[] {
    const { inside, atStart, lone } = this.#standAt(text, at);
    if (isStart) return atStart;
    return isLoneNumber(text, at) ? lone : inside;
  }

  #standAt(text: string, at: number): Stand<Row> {
    let stand = this.#start;
    let place = at;
    for (let looked = 0; looked < LOOKED_AT && stand.open.length > 0; looked += 1) {
      const code = text.codePointAt(place) ?? END_OF_TEXT;
      const kind = this.#classes.classOf(code);
      stand = stand.next[kind] ?? this.#follow(stand, kind);
      place += code > 0xffff ? 2 : 1;
    }
    return stand;
  }

  #follow(stand: Stand<Row>, kind: number): Stand<Row> {
    const taken = stand.open
      .filter(({ sets }) => sets.every((set) => this.#classes.isIn(kind, set)))
      .map(({ row, then }) => ({ row, ...goesOn(then) }));
    const matches = taken.filter(({ isMatch }) => isMatch).map(({ row }) => row);
    const matched = new Set([...stand.matched, ...matches]);
    const steps = [...new Set(taken.flatMap((step) => step.steps))];
    const next = this.#known(
      matched,
      steps.filter(({ row }) => !matched.has(row)),
    );
    stand.next[kind] = next;
    return next;
  }

  #known(matched: ReadonlySet<number>, open: readonly Step[]): Stand<Row> {
    if (this.#stands.size >= STANDS_KEPT) {
      this.#stands.clear();
      this.#start.next.length = 0;
    }
    const key = [...[...matched].sort(), '', ...open.map(({ id }) => id).sort()].join();
    const stand = this.#stands.get(key) ?? this.#standOf(matched, open);
    this.#stands.set(key, stand);
    return stand;
  }

  #standOf(matched: ReadonlySet<number>, open: readonly Step[]): Stand<Row> {
    const rows = new Set([...matched, ...open.map(({ row }) => row)]);
    const atStart = this.#rules.filter((_, row) => rows.has(row));
    const inside = atStart.filter(({ start }) => !start);
    return { matched, open, next: [], inside, atStart, lone: inside.filter(({ lone }) => lone) };
  }
}

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
