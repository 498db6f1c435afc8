import { describe, expect, it } from 'vitest';
import type { OneTimePassword, PersonView } from '../../../content/contract/index.js';
import { temporaryStudio } from '../../helpers/studio.js';

const LAN = { name: 'lan', displayName: '  Lò Thị   Lan ', role: 'approver' } as const;

describe('a new colleague', () => {
  it('is added by an administrator and signs in with the one-time password', async () => {
    const studio = await temporaryStudio();
    const answer = await studio.ask('POST', '/api/people', LAN);
    expect(answer.statusCode).toBe(201);
    const { person, password } = answer.json<OneTimePassword>();
    expect(person).toMatchObject({
      name: 'lan',
      displayName: 'Lò Thị Lan',
      role: 'approver',
      hasOneTimePassword: true,
    });
    const signedIn = await studio.ask('POST', '/api/sign-in', { name: 'lan', password }, null);
    expect(signedIn.json()).toMatchObject({ mustChangePassword: true, role: 'approver' });
    const [, line] = studio.own.audit.recent(2);
    expect(line).toMatchObject({ action: 'person-new', subjectId: person.id });
    expect(JSON.stringify(studio.own.audit.recent(50))).not.toContain(password);
  });

  it('is not added by others, nor under a name that is taken or cannot be typed', async () => {
    const studio = await temporaryStudio();
    const { cookie } = await studio.person('approver');
    const code = async (body: unknown, as?: string) =>
      (await studio.ask('POST', '/api/people', body, as)).json<{ code: string; field?: string }>();
    expect(await code(LAN, cookie)).toMatchObject({ code: 'FORBIDDEN' });
    await studio.ask('POST', '/api/people', LAN);
    expect(await code(LAN)).toMatchObject({ code: 'NAME_TAKEN', field: 'name' });
    expect(await code({ ...LAN, name: 'Lò Lan' })).toMatchObject({ field: 'name' });
    expect(await code({ ...LAN, name: 'lan2', displayName: '   ' })).toMatchObject({
      field: 'displayName',
    });
    expect(studio.own.users.list().filter(({ name }) => name.startsWith('lan'))).toHaveLength(1);
  });

  it('gets a new one-time password from an administrator, and is out everywhere until it is used', async () => {
    const studio = await temporaryStudio();
    const { user, cookie } = await studio.person('editor');
    const url = `/api/people/${user.id}/one-time-password`;
    expect((await studio.ask('POST', url, undefined, cookie)).statusCode).toBe(403);
    const { password } = (await studio.ask('POST', url)).json<OneTimePassword>();
    expect((await studio.ask('GET', '/api/me', undefined, cookie)).statusCode).toBe(401);
    const again = await studio.ask('POST', '/api/sign-in', { name: user.name, password }, null);
    expect(again.json()).toMatchObject({ mustChangePassword: true });
    expect((await studio.ask('POST', '/api/people/nobody/one-time-password')).statusCode).toBe(400);
    expect((await studio.ask('POST', '/api/people/0/one-time-password')).statusCode).toBe(404);
  });

  it('is known to everyone who is signed in, without anything secret', async () => {
    const studio = await temporaryStudio();
    const { cookie } = await studio.person('editor');
    const people = (await studio.ask('GET', '/api/people', undefined, cookie)).json<PersonView[]>();
    expect(people.map(({ role }) => role).sort()).toEqual(['admin', 'editor']);
    expect(Object.keys(people[0] ?? {})).not.toContain('passwordHash');
    expect((await studio.ask('GET', '/api/people', undefined, null)).statusCode).toBe(401);
  });
});
