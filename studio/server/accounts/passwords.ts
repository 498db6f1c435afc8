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

export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** A hash of nobody's password: checking an unknown name takes as long as checking a known one. */
const nobody = { hash: null as Promise<string> | null };

export async function passwordMatches(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  nobody.hash ??= hash(oneTimePassword());
  const matches = await verify(passwordHash ?? (await nobody.hash), password);
  return matches && passwordHash !== null;
}
