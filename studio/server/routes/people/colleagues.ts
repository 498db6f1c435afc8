import { Type } from '@fastify/type-provider-typebox';
import { NewPersonBody, OneTimePassword, PersonView } from '../../../../content/contract/index.js';
import { LoaError, type User } from '../../../../content/model/index.js';
import { resetPassword } from '../../accounts/accounts.js';
import { hashPassword, oneTimePassword } from '../../accounts/passwords.js';
import { refuseNonAdmin } from '../../accounts/roles.js';
import { userOf, type App } from '../../app-type.js';
import { IdParams } from '../../params.js';
import { oneLine } from '../../plugins/input-errors.js';
import type { Studio } from '../../studio.js';

/** Who works here: an urgent bulletin at night needs two of them. */
export function colleagueRoutes(api: App, { own, write }: Studio): void {
  api.get('/api/people', { schema: { response: { 200: Type.Array(PersonView) } } }, async () =>
    own.users.list().map(personView),
  );

  api.post(
    '/api/people',
    { schema: { body: NewPersonBody, response: { 201: OneTimePassword } } },
    async (request, reply) => {
      const admin = userOf(request);
      refuseNonAdmin(admin);
      const { name, role } = request.body;
      const displayName = oneLine('displayName', request.body.displayName);
      const password = oneTimePassword();
      const passwordHash = await hashPassword(password);
      const person = await write(() => {
        if (own.users.byName(name)) throw new LoaError('NAME_TAKEN', { name, input: 'name' });
        const given = { name, displayName, role, passwordHash, mustChangePassword: true };
        const added = own.users.add(given);
        own.audit.add(admin.id, 'person-new', 'user', added.id, `${name} ${role}`);
        return added;
      });
      return reply.code(201).send({ person: personView(person), password });
    },
  );

  api.post(
    '/api/people/:id/one-time-password',
    { schema: { params: IdParams, response: { 200: OneTimePassword } } },
    async (request) => {
      const admin = userOf(request);
      refuseNonAdmin(admin);
      const user = own.users.get(request.params.id);
      if (!user) throw new LoaError('NOT_FOUND', { what: 'người này' });
      const { password } = await resetPassword(own, user.name, write, admin.id);
      return { person: personView({ ...user, mustChangePassword: true }), password };
    },
  );
}

function personView(user: User): PersonView {
  const { id, name, displayName, role, mustChangePassword } = user;
  return { id, name, displayName, role, hasOneTimePassword: mustChangePassword };
}
