import { APPS } from './foreign/apps.js';
import { MONEY } from './foreign/money.js';
import { WORLD } from './foreign/world.js';
import type { LexiconRow } from './row.js';

/** Foreign words and names, as they are said on the air. */
export const FOREIGN: readonly LexiconRow[] = [...APPS, ...MONEY, ...WORLD];
