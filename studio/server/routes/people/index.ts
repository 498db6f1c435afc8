import { ChangePassword, Me, SignIn } from '../../../../content/contract/index.js';
import { LoaError } from '../../../../content/model/index.js';
import { hashPassword, passwordMatches } from '../../accounts/passwords.js';
import { openSession } from '../../accounts/sessions.js';
import { userOf, type App } from '../../app-type.js';
import { clearSessionCookie, setSessionCookie } from '../../plugins/session.js';
import type { Studio } from '../../studio.js';
import { badInput } from '../../plugins/input-errors.js';
import { meOf } from './me.js';
import { signInLimit } from './sign-in-limit.js';

export function peopleRoutes(api: App, studio: Studio): void {
  const { own, write, clock } = studio;
  const limit = signInLimit(clock);

  api.post(
    '/api/sign-in',
    { config: { access: 'anyone' }, schema: { body: SignIn, response: { 200: Me } } },
    async (request, reply) => {
      const { password } = request.body;
      const name = request.body.name.trim().toLowerCase();
      limit.count(request.ip, name);
      const user = own.users.byName(name);
      const matches = await passwordMatches(user && own.users.passwordHash(user.id), password);
      if (!user || !matches) throw new LoaError('SIGN_IN_FAILED', { name });
      limit.forget(request.ip, name);
      const token = await write(() => {
        own.audit.add(user.id, 'sign-in', 'user', user.id);
        return openSession(own, user.id, clock);
      });
      setSessionCookie(request, reply, token);
      return meOf(user, studio);
    },
  );

  api.post('/api/sign-out', { config: { access: 'anyone' } }, async (request, reply) => {
    const { sessionHash } = request;
    if (sessionHash) await write(() => own.users.closeSession(sessionHash));
    clearSessionCookie(request, reply);
    return reply.code(204).send();
  });

  api.get(
    '/api/me',
    { config: { access: 'signed-in' }, schema: { response: { 200: Me } } },
    async (request) => meOf(userOf(request), studio),
  );

  api.post(
    '/api/password',
    { config: { access: 'signed-in' }, schema: { body: ChangePassword, response: { 200: Me } } },
    async (request, reply) => {
      const user = userOf(request);
      const { current, next } = request.body;
      limit.count(request.ip, user.name);
      if (!(await passwordMatches(own.users.passwordHash(user.id), current)))
        throw badInput('current', 'không đúng mật khẩu đang dùng');
      if (next === current) throw badInput('next', 'phải khác mật khẩu đang dùng');
      limit.forget(request.ip, user.name);
      const passwordHash = await hashPassword(next);
      const token = await write(() => {
        own.users.setPassword(user.id, passwordHash, false);
        own.audit.add(user.id, 'password-change', 'user', user.id);
        return openSession(own, user.id, clock);
      });
      setSessionCookie(request, reply, token);
      return meOf({ ...user, mustChangePassword: false }, studio);
    },
  );
}
