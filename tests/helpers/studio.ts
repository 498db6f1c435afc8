/** The real studio over a real store, with somebody signed in. */
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { onTestFinished } from 'vitest';
import type { Clock, Role, User } from '../../content/model/index.js';
import { hashPassword } from '../../studio/server/accounts/passwords.js';
import { openSession, SESSION_COOKIE } from '../../studio/server/accounts/sessions.js';
import { buildApp } from '../../studio/server/app.js';
import type { App } from '../../studio/server/app-type.js';
import { readStudioConfig } from '../../studio/server/config.js';
import { temporaryStore, type TestStore } from './store.js';

/** Half past nine on a Monday in Bình Lư: no quiet hour near. */
export const MONDAY_0930 = Date.parse('2026-11-23T09:30:00+07:00');
export const PASSWORD = 'mot hai ba bon';

export interface TestStudio extends TestStore {
  readonly app: App;
  readonly time: { now: number };
  /** A request as this person's browser sends it; nobody's when null. */
  ask(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD',
    url: string,
    body?: unknown,
    as?: string | null,
  ): Promise<LightMyRequestResponse>;
  /** The cookie of a new person of that role. */
  person(role: Role, mustChangePassword?: boolean): Promise<{ user: User; cookie: string }>;
  inject(options: InjectOptions): Promise<LightMyRequestResponse>;
}

export async function temporaryStudio(
  environment: Readonly<Record<string, string>> = {},
  clock?: Clock,
): Promise<TestStudio> {
  const time = { now: MONDAY_0930 };
  const given = clock ?? (() => time.now);
  const kept = temporaryStore(given);
  const { store, own, dataDir } = kept;
  const config = readStudioConfig({ LOA_DATA: dataDir, LOA_LOG: 'silent', ...environment });
  const commune = () => store.communes.get(own.communeId)!;
  const app = await buildApp({ store, own, commune, clock: given, config });
  onTestFinished(() => app.close());
  const inject = (options: InjectOptions) => app.inject(options);
  const names = { count: 0 };
  const person = async (role: Role, mustChangePassword = false) => {
    const user = own.users.add({
      name: `${role}-${(names.count += 1)}`,
      displayName: `Người ${role}`,
      role,
      passwordHash: await hashPassword(PASSWORD),
      mustChangePassword,
    });
    return { user, cookie: `${SESSION_COOKIE}=${openSession(own, user.id, given)}` };
  };
  const admin = await person('admin');
  return {
    ...kept,
    app,
    time,
    inject,
    person,
    ask: (method, url, body, as = admin.cookie) =>
      inject({
        method,
        url,
        headers: as === null ? {} : { cookie: as },
        ...(body !== undefined && { payload: body as object }),
      }),
  };
}
