import { TRIAL_TITLE_PREFIX, type Station } from '../../content/model/index.js';

/** Longer titles break Icecast's request limit once each letter is percent-encoded. */
const MAX_CHARS = 120;

/** The title as a listener's player shows it: one line, NFC, nothing that ends the ICY field early. */
export function icyTitle(title: string, stationType: Station['type']): string {
  const prefix = stationType === 'trial' ? TRIAL_TITLE_PREFIX : '';
  const line = title
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll("';", '’;')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return shorten(`${prefix}${line}`);
}

function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length <= MAX_CHARS ? text : `${letters.slice(0, MAX_CHARS - 1).join('')}…`;
}
