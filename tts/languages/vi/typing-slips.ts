import { isSyllable } from './syllable.js';
import { oldTonePlacement } from './tone-placement.js';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** One hook forgotten: nguời, trưòng. */
const ONE_HOOK = /uơ|ưo/u;

/** The syllable that was meant where one key was missed, in small letters; else nothing. */
export function withoutSlip(lower: string): string | undefined {
  const loose = lower.normalize('NFD');
  const bare = loose.replace(TONE, '').normalize('NFC');
  if (!ONE_HOOK.test(bare)) return undefined;
  const meant = bare.replace(ONE_HOOK, `ươ${TONE.exec(loose)?.[0] ?? ''}`).normalize('NFC');
  return isSyllable(meant) ? oldTonePlacement(meant) : undefined;
}
