import { APPS } from './foreign/apps.js';
import { BRANDS } from './foreign/brands.js';
import { DIGITAL_WORDS } from './foreign/digital-words.js';
import { MONEY } from './foreign/money.js';
import { NAMES } from './foreign/names.js';
import { ONLINE } from './foreign/online.js';
import { REMEDIES } from './foreign/remedies.js';
import { SCIENCE } from './foreign/science.js';
import { WORLD } from './foreign/world.js';
import type { LexiconRow } from './row.js';

/** Foreign words and names, as they are said on the air. */
export const FOREIGN: readonly LexiconRow[] = [
  ...APPS,
  ...BRANDS,
  ...DIGITAL_WORDS,
  ...MONEY,
  ...WORLD,
  ...SCIENCE,
  ...ONLINE,
  ...REMEDIES,
  ...NAMES,
];
