import { LABELS } from '../lexicon/domains.js';
import { sayLabel } from '../letters.js';
import { guessed, pattern, said, type Reading, type Rule } from '../rule.js';
import { digitByDigit } from '../numbers.js';

const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9_-]{0,40})';
const DOMAIN = `${LABEL}(?:\\.${LABEL}){0,5}\\.[a-zA-Z]{2,10}`;
const END = '(?![\\p{L}\\d@])';

export const WEB_RULES: readonly Rule[] = [
  // a@b.vn
  {
    kind: 'web',
    pattern: pattern(`[a-zA-Z0-9_+-]{1,40}(?:\\.[a-zA-Z0-9_+-]{1,40}){0,4}@${DOMAIN}`, END),
    read: ([address]) => readAddress(address),
  },
  // https://laichau.gov.vn/tin: the way of transport is not said
  {
    kind: 'web',
    pattern: pattern(`(?:https?|HTTPS?)://(${DOMAIN}(?:[/?#][a-zA-Z0-9._/?=&#%+-]{0,80})?)`),
    read: ([, address = '']) => readAddress(address),
  },
  // theodoinq.dcs.vn
  {
    kind: 'web',
    pattern: pattern(
      `${LABEL}(?:\\.${LABEL}){0,5}\\.(?:vn|com|net|org|edu|gov|me|info|asia|app|io|VN|COM)(?:/[a-zA-Z0-9._/-]{0,60})?`,
      END,
    ),
    read: ([address]) => readAddress(address),
  },
];

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['.', 'chấm'],
  ['@', 'a còng'],
  ['-', 'gạch ngang'],
  ['_', 'gạch dưới'],
  ['/', 'gạch chéo'],
  ['+', 'cộng'],
  ['?', 'hỏi'],
  ['=', 'bằng'],
  ['&', 'và'],
  ['#', 'thăng'],
  ['%', 'phần trăm'],
]);

/** Certain only when every part is one that people know by sound. */
function readAddress(address: string): Reading {
  const parts = address.toLowerCase().match(/[a-z]+|\d+|[^a-z\d]/gu) ?? [];
  const reading = parts.map(readPart).join(' ');
  const isKnown = parts.every((part) => LABELS.has(part) || SIGNS.has(part));
  return isKnown ? said(reading) : guessed(reading);
}

function readPart(part: string): string {
  return (
    LABELS.get(part) ??
    SIGNS.get(part) ??
    (/^\d/u.test(part) ? digitByDigit(part) : sayLabel(part)) ??
    ''
  );
}
