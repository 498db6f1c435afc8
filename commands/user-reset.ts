import { openStore, type CommuneStore } from '../content/store/index.js';
import { LoaError, systemClock, type Environment } from '../content/model/index.js';
import { readCommandConfig } from './config.js';
import { oneTimePassword } from './password.js';

/** @throws LoaError USER_UNKNOWN */
export async function resetUser(name: string, environment: Environment): Promise<void> {
  const config = readCommandConfig(environment);
  const store = openStore(config.LOA_DATA, systemClock(config.LOA_CLOCK_OFFSET_MS));
  try {
    const communes = store.communes.list().map(({ id }) => store.of(id));
    const password = await resetIn(communes, name);
    process.stdout.write(`Mật khẩu dùng một lần của ${name}: ${password}\n`);
  } finally {
    store.close();
  }
}

async function resetIn(communes: readonly CommuneStore[], name: string): Promise<string> {
  const own = communes.find(({ users }) => users.byName(name) !== null);
  const user = own?.users.byName(name);
  if (!own || !user) throw new LoaError('USER_UNKNOWN', { name, names: namesIn(communes) });
  const { password, passwordHash } = await oneTimePassword();
  own.users.setPassword(user.id, passwordHash, true);
  return password;
}

function namesIn(communes: readonly CommuneStore[]): string {
  const names = communes.flatMap(({ users }) => users.list().map((user) => user.name));
  return names.join(', ') || 'chưa có ai';
}
