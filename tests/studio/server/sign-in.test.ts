import { describe, expect, it } from 'vitest';
import { createFirstAdmin, resetPassword } from '../../../studio/server/index.js';
import { temporaryStore } from '../../helpers/store.js';
import { PASSWORD, temporaryStudio, type TestStudio } from '../../helpers/studio.js';
import { patientWrites } from '../../../studio/server/patient-writes.js';

const signIn = (studio: TestStudio, name: string, password: string, ip = '10.0.0.7') =>
  studio.inject({
    method: 'POST',
    url: '/api/sign-in',
    payload: { name, password },
    remoteAddress: ip,
  });

const cookieOf = (answer: { headers: Record<string, unknown> }) =>
  String(answer.headers['set-cookie']).split(';')[0] ?? '';

describe('the first administrator', () => {
  it('is made once, with a password that can be read aloud', async () => {
    const { own } = temporaryStore();
    const made = await createFirstAdmin(own);
    expect(made?.name).toBe('admin');
    expect(made?.password).toMatch(/^([a-hj-km-np-z2-9]{4}-){2}[a-hj-km-np-z2-9]{4}$/);
    expect(await createFirstAdmin(own)).toBeNull();
    expect(own.users.count()).toBe(1);
  });

  it('changes the one-time password before anything else is answered', async () => {
    const studio = await temporaryStudio();
    const { user, cookie } = await studio.person('admin', true);
    for (const url of ['/api/segments', '/api/stations', '/api/outbox', '/api/events']) {
      const refused = await studio.ask('GET', url, undefined, cookie);
      expect([url, refused.statusCode, refused.json<{ code: string }>().code]).toEqual([
        url,
        403,
        'PASSWORD_CHANGE_FIRST',
      ]);
    }
    const me = await studio.ask('GET', '/api/me', undefined, cookie);
    expect(me.json()).toMatchObject({ name: user.name, mustChangePassword: true });

    const body = { current: PASSWORD, next: 'năm sáu bảy tám' };
    const changed = await studio.ask('POST', '/api/password', body, cookie);
    expect(changed.json()).toMatchObject({ mustChangePassword: false });
    const old = await studio.ask('GET', '/api/segments', undefined, cookie);
    expect(old.statusCode).toBe(401);
    const fresh = await studio.ask('GET', '/api/segments', undefined, cookieOf(changed));
    expect(fresh.statusCode).toBe(200);
  });

  it('who forgot the password gets a new one-time password, and old sessions end', async () => {
    const studio = await temporaryStudio();
    const { user, cookie } = await studio.person('editor');
    const { password } = await resetPassword(studio.own, user.name, patientWrites(studio.store));
    expect((await studio.ask('GET', '/api/me', undefined, cookie)).statusCode).toBe(401);
    const answer = await signIn(studio, user.name, password);
    expect(answer.json()).toMatchObject({ mustChangePassword: true });
    const unknown = resetPassword(studio.own, 'ai-do', patientWrites(studio.store));
    await expect(unknown).rejects.toMatchObject({
      code: 'USER_UNKNOWN',
    });
  });
});

describe('signing in', () => {
  it('takes a one-time password and a name as telephones type them', async () => {
    const studio = await temporaryStudio();
    const { user } = await studio.person('editor');
    const { password } = await resetPassword(studio.own, user.name, patientWrites(studio.store));
    const typed = ` ${password.toUpperCase().replaceAll('-', ' ')} `;
    const answer = await signIn(studio, ` ${user.name.toUpperCase()} `, typed);
    expect(answer.json()).toMatchObject({ name: user.name, mustChangePassword: true });
    expect((await signIn(studio, user.name, typed.slice(0, -3))).statusCode).toBe(401);
  });

  it('knows a password whichever way a keyboard writes its accents', async () => {
    const studio = await temporaryStudio();
    const { user, cookie } = await studio.person('editor');
    const next = 'suối chảy về bản';
    const body = { current: PASSWORD, next: next.normalize('NFD') };
    expect((await studio.ask('POST', '/api/password', body, cookie)).statusCode).toBe(200);
    for (const form of ['NFC', 'NFD'])
      expect((await signIn(studio, user.name, next.normalize(form))).statusCode).toBe(200);
  });

  it('gives a cookie that no script can read and no other site can send', async () => {
    const studio = await temporaryStudio();
    const { user } = await studio.person('editor');
    const answer = await signIn(studio, user.name, PASSWORD);
    expect(answer.statusCode).toBe(200);
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect(cookie).toContain('Max-Age=43200');
    expect(cookie).not.toContain('Secure');
    const https = await studio.inject({
      method: 'POST',
      url: '/api/sign-in',
      payload: { name: user.name, password: PASSWORD },
      headers: { 'x-forwarded-proto': 'https' },
    });
    expect(String(https.headers['set-cookie'])).toContain('Secure');
  });

  it('lasts twelve hours and ends with signing out', async () => {
    const studio = await temporaryStudio();
    const { user } = await studio.person('editor');
    const first = cookieOf(await signIn(studio, user.name, PASSWORD));
    const second = cookieOf(await signIn(studio, user.name, PASSWORD));
    await studio.ask('POST', '/api/sign-out', undefined, first);
    expect((await studio.ask('GET', '/api/me', undefined, first)).statusCode).toBe(401);
    studio.time.now += 12 * 3_600_000 - 1;
    expect((await studio.ask('GET', '/api/me', undefined, second)).statusCode).toBe(200);
    studio.time.now += 1;
    expect((await studio.ask('GET', '/api/me', undefined, second)).statusCode).toBe(401);
  });

  it('says the same of an unknown name as of a wrong password', async () => {
    const studio = await temporaryStudio();
    const { user } = await studio.person('editor');
    const wrong = await signIn(studio, user.name, 'sai mật khẩu');
    const unknown = await signIn(studio, 'khong-co', PASSWORD);
    expect(wrong.statusCode).toBe(401);
    expect(unknown.statusCode).toBe(401);
    expect(unknown.json<{ message: string }>().message).toBe(
      wrong.json<{ message: string }>().message.replace(user.name, 'khong-co'),
    );
  });

  it('refuses after five wrong tries from one address, and lets others in', async () => {
    const studio = await temporaryStudio();
    const { user } = await studio.person('editor');
    for (let n = 0; n < 5; n += 1)
      expect((await signIn(studio, user.name, 'sai')).statusCode).toBe(401);
    const sixth = await signIn(studio, user.name, PASSWORD);
    expect([sixth.statusCode, sixth.json<{ code: string }>().code]).toEqual([
      429,
      'TOO_MANY_TRIES',
    ]);
    expect((await signIn(studio, user.name, PASSWORD, '10.0.0.8')).statusCode).toBe(200);
    studio.time.now += 60_000;
    expect((await signIn(studio, user.name, PASSWORD)).statusCode).toBe(200);
  });

  it('stops one address that tries many names', async () => {
    const studio = await temporaryStudio();
    const answers: number[] = [];
    for (let n = 0; n < 41; n += 1)
      answers.push((await signIn(studio, `ten-${n}`, 'sai')).statusCode);
    expect(answers.slice(0, 40)).toEqual(Array<number>(40).fill(401));
    expect(answers[40]).toBe(429);
  });

  it.each([
    [{ name: 'admin' }, 'password'],
    [{ password: 'x' }, 'name'],
    [{ name: '', password: 'x' }, 'name'],
    [{ name: 'a', password: 7 }, 'password'],
    [{ name: 'a', password: 'x'.repeat(201) }, 'password'],
  ])('refuses %j naming the field %s', async (payload, field) => {
    const studio = await temporaryStudio();
    const answer = await studio.inject({ method: 'POST', url: '/api/sign-in', payload });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'INPUT_INVALID', field });
  });

  it('keeps no password and no token in the store', async () => {
    const studio = await temporaryStudio();
    const { user } = await studio.person('editor');
    const cookie = cookieOf(await signIn(studio, user.name, PASSWORD));
    const token = cookie.split('=')[1] ?? '';
    expect(studio.own.users.passwordHash(user.id)).toMatch(/^\$argon2id\$/);
    expect(studio.own.users.bySession(token)).toBeNull();
    expect(JSON.stringify(studio.own.audit.recent(50))).not.toContain(PASSWORD);
  });
});

describe('changing the password', () => {
  it.each([
    [{ current: PASSWORD, next: 'ngắn' }, 'PASSWORD_WEAK', 'next'],
    [{ current: PASSWORD, next: PASSWORD }, 'INPUT_INVALID', 'next'],
    [{ current: 'không phải', next: 'năm sáu bảy tám' }, 'INPUT_INVALID', 'current'],
  ])('refuses %j with %s at %s', async (body, code, field) => {
    const studio = await temporaryStudio();
    const answer = await studio.ask('POST', '/api/password', body);
    expect(answer.json()).toMatchObject({ code, field });
    expect((await studio.ask('GET', '/api/me')).statusCode).toBe(200);
  });
});
