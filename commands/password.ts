import { hash } from '@node-rs/argon2';
import { randomInt } from 'node:crypto';

/** Read aloud over the telephone without mistakes: no 0/o, 1/l/i. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const GROUP_LETTERS = 4;

export interface OneTimePassword {
  readonly password: string;
  readonly passwordHash: string;
}

/** Twelve letters, about 59 bits: nobody guesses it in the hours before it is changed. */
export async function oneTimePassword(): Promise<OneTimePassword> {
  const group = () =>
    Array.from({ length: GROUP_LETTERS }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  const password = Array.from({ length: GROUPS }, group).join('-');
  return { password, passwordHash: await hash(password) };
}
