import type { Reading, ReadingMark } from '../../../../content/contract/index.js';
import type { normaliseScript } from '../../../../tts/languages/index.js';

type Script = ReturnType<typeof normaliseScript>;
type SpokenUnit = Script['units'][number];
type ReadToken = Script['tokens'][number];
type UnitView = Reading['units'][number];

const CERTAIN = 1;

/** The units of one paragraph, each with what in it is guessed, unread or the commune's own. */
export function unitViews(
  paragraphId: string,
  units: readonly SpokenUnit[],
  tokens: readonly ReadToken[],
): UnitView[] {
  const marked = tokens.filter(({ confidence, own }) => own === true || confidence < CERTAIN);
  // A paragraph of which nothing can be said is shown by what could not be.
  if (units.length === 0) return marked.length > 0 ? [silentView(paragraphId, marked)] : [];
  const state = { next: 0 };
  return units.map((unit, index) => {
    const end = units[index + 1]?.words[0]?.from ?? Infinity;
    const first = state.next;
    while ((marked[state.next]?.from ?? Infinity) < end) state.next += 1;
    return unitView(unit, marked.slice(first, state.next));
  });
}

function silentView(paragraphId: string, tokens: readonly ReadToken[]): UnitView {
  const marks = tokens.map((token) => markOf(token, 0, 0));
  return { paragraphId, text: '', from: marks[0]?.from ?? 0, to: marks.at(-1)?.to ?? 0, marks };
}

function unitView(
  { paragraphId, words, marks }: SpokenUnit,
  tokens: readonly ReadToken[],
): UnitView {
  const parts = words.map(({ text }, index) => text + (marks[index] ?? ''));
  return {
    paragraphId,
    text: parts.join(' '),
    from: words[0]?.from ?? 0,
    to: words.at(-1)?.to ?? 0,
    marks: marksIn(words, parts, tokens),
  };
}

/** Words and tokens are in the order of the text, so each is looked at once. */
function marksIn(
  words: SpokenUnit['words'],
  parts: readonly string[],
  tokens: readonly ReadToken[],
): ReadingMark[] {
  const state = { word: 0, at: 0 };
  const pass = () => {
    state.at += (parts[state.word]?.length ?? 0) + 1;
    state.word += 1;
  };
  return tokens.map((token) => {
    while ((words[state.word]?.from ?? Infinity) < token.from) pass();
    const start = state.at;
    let end = start;
    while ((words[state.word]?.from ?? Infinity) < token.to) {
      end = state.at + (words[state.word]?.text.length ?? 0);
      pass();
    }
    return markOf(token, start, end);
  });
}

function markOf(token: ReadToken, start: number, end: number): ReadingMark {
  const { paragraphId, from, to, reading, confidence } = token;
  const doubt = confidence === 0 ? 'unread' : 'guessed';
  const kind = token.own ? 'own' : doubt;
  return { start, end, paragraphId, from, to, token: token.token, kind, reading };
}
