import type { OneTimeSignIn } from '../../studio/server/index.js';

export interface Addresses {
  readonly studio: readonly string[];
  readonly site: readonly string[];
  /** Of the trial station's stream. */
  readonly live: string;
}

/** Printed before anything is started, for it can never be printed again. */
export function signInLines({ name, password }: OneTimeSignIn): readonly string[] {
  return ['', `  Tên đăng nhập: ${name}`, `  Mật khẩu dùng một lần: ${password}`, ''];
}

export function welcomeLines({ studio, site, live }: Addresses): readonly string[] {
  const lines = (label: string, addresses: readonly string[]) =>
    addresses.map((address, index) => `${(index === 0 ? label : '').padEnd(18)}${address}`);
  return [
    ...lines('Trang làm việc:', studio),
    ...lines('Trang nghe lại:', site),
    ...lines('Nghe kênh thử:', [live]),
    '',
  ];
}
