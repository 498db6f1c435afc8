import { hash, verify } from '@node-rs/argon2';
import { randomInt } from 'node:crypto';

/** Read aloud over the telephone without mistakes: no 0/o, 1/l/i. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const GROUP_LETTERS = 4;

/** Twelve letters, about 59 bits: nobody guesses it in the hours before it is changed. */
export function oneTimePassword(): string {
  const group = () =>
    Array.from({ length: GROUP_LETTERS }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** Keyboards write “ậ” as one sign or as three; a password typed on either is the same. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'));
}

/** A one-time password as people type it, `9MK5 f2gj pm42`, as it was made; null when it is none. */
export function oneTimeAsMade(typed: string): string | null {
  const letters = typed.toLowerCase().replace(/[\s-]/g, '');
  const groups = letters.match(new RegExp(`[${LETTERS}]{${GROUP_LETTERS}}`, 'g')) ?? [];
  return groups.length === GROUPS && groups.join('') === letters ? groups.join('-') : null;
}

/** A hash of nobody's password: checking an unknown name takes as long as checking a known one. */
const nobody = { hash: null as Promise<string> | null };

export async function passwordMatches(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  nobody.hash ??= hash(oneTimePassword());
  const stored = passwordHash ?? (await nobody.hash);
  const exact = await verify(stored, password.normalize('NFC'));
  const asMade = exact ? null : oneTimeAsMade(password);
  const matches = exact || (asMade !== null && (await verify(stored, asMade)));
  return matches && passwordHash !== null;
}
