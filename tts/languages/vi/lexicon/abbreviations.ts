import { AMBIGUOUS_CIVIC, CIVIC } from './abbreviations/ambiguous-civic.js';
import { AMBIGUOUS_CONTRACTS } from './abbreviations/ambiguous-contracts.js';
import { AMBIGUOUS_DESK } from './abbreviations/ambiguous-desk.js';
import { AMBIGUOUS_MOST } from './abbreviations/ambiguous-most.js';
import { AMBIGUOUS_OFFICES } from './abbreviations/ambiguous-offices.js';
import { AMBIGUOUS_PAPERS } from './abbreviations/ambiguous-papers.js';
import { AMBIGUOUS_PEOPLE } from './abbreviations/ambiguous-people.js';
import { AMBIGUOUS_SHORT } from './abbreviations/ambiguous-short.js';
import { AMBIGUOUS_TRADES } from './abbreviations/ambiguous-trades.js';
import { AMBIGUOUS_WORK } from './abbreviations/ambiguous-work.js';
import { BODIES } from './abbreviations/bodies.js';
import { DESK_MORE } from './abbreviations/desk-more.js';
import { DIGITAL } from './abbreviations/digital.js';
import { FARMING } from './abbreviations/farming.js';
import { FIELD_WORK } from './abbreviations/field-work.js';
import { HEALTH } from './abbreviations/health.js';
import { MESSAGES } from './abbreviations/messages.js';
import { LAND } from './abbreviations/land.js';
import { MORE } from './abbreviations/words-more.js';
import { OFFICE } from './abbreviations/office.js';
import { OFFICE_SHORT } from './abbreviations/office-short.js';
import { PAPERS } from './abbreviations/papers.js';
import { PARTY } from './abbreviations/party.js';
import { PEOPLE } from './abbreviations/people.js';
import { POSTS } from './abbreviations/posts.js';
import { SCHOOLS } from './abbreviations/schools.js';
import { SECURITY } from './abbreviations/security.js';
import { TITLES } from './abbreviations/titles.js';
import { VILLAGE } from './abbreviations/village.js';
import { WORKS } from './abbreviations/works.js';
import type { LexiconRow } from './row.js';

export type { ContextReading, LexiconRow } from './row.js';

/** By subject; one stands in one file only. */
const ROWS: readonly LexiconRow[] = [
  // what is alike in capitals takes the place of these
  ...MESSAGES,
  ...AMBIGUOUS_CIVIC,
  ...AMBIGUOUS_CONTRACTS,
  ...AMBIGUOUS_DESK,
  ...AMBIGUOUS_MOST,
  ...AMBIGUOUS_OFFICES,
  ...AMBIGUOUS_PAPERS,
  ...AMBIGUOUS_PEOPLE,
  ...AMBIGUOUS_SHORT,
  ...AMBIGUOUS_TRADES,
  ...AMBIGUOUS_WORK,
  ...BODIES,
  ...LAND,
  ...MORE,
  ...OFFICE,
  ...OFFICE_SHORT,
  ...PARTY,
  ...PAPERS,
  ...HEALTH,
  ...SCHOOLS,
  ...FARMING,
  ...FIELD_WORK,
  ...SECURITY,
  ...DESK_MORE,
  ...DIGITAL,
  ...PEOPLE,
  ...POSTS,
  ...TITLES,
  ...WORKS,
  ...VILLAGE,
  ...CIVIC,
];

/** Also written so: KH&CN, KH & CN, KH và CN; KT-XH, KT - XH, KT – XH. */
const SPELLINGS: readonly (readonly [sign: string, otherwise: readonly string[]])[] = [
  ['&', [' & ', ' và ']],
  ['-', [' - ', '–', ' – ']],
];
const KNOWN: ReadonlySet<string> = new Set(ROWS.map(([written]) => written));

function otherSpellings([written, ...rest]: LexiconRow): readonly LexiconRow[] {
  return SPELLINGS.filter(([sign]) => new RegExp(`\\p{Lu}${sign}\\p{Lu}`, 'u').test(written))
    .flatMap(([sign, others]) => others.map((other) => written.replaceAll(sign, other)))
    .filter((other) => !KNOWN.has(other))
    .map((other): LexiconRow => [other, ...rest]);
}

/** Abbreviations as a commune writes them. */
export const ABBREVIATIONS: readonly LexiconRow[] = [...ROWS, ...ROWS.flatMap(otherSpellings)];
