import { existsSync } from 'node:fs';
import path from 'node:path';
import { openStore } from '../content/store/index.js';
import { LoaError, systemClock, type Environment } from '../content/model/index.js';
import { resetPassword } from '../studio/server/index.js';
import { readCommandConfig } from './config.js';

/** @throws LoaError USER_UNKNOWN, DATA_FOLDER_EMPTY: a folder misspelt is not made */
export async function resetUser(name: string, environment: Environment): Promise<void> {
  const config = readCommandConfig(environment);
  if (!existsSync(path.join(config.LOA_DATA, 'loa.db')))
    throw new LoaError('DATA_FOLDER_EMPTY', { path: config.LOA_DATA });
  const store = openStore(config.LOA_DATA, systemClock(config.LOA_CLOCK_OFFSET_MS));
  try {
    const communes = store.communes.list().map(({ id }) => store.of(id));
    const own = communes.find(({ users }) => users.byName(name)) ?? communes[0];
    if (!own) throw new LoaError('USER_UNKNOWN', { name, names: 'chưa có ai' });
    const { password } = await resetPassword(own, name, async (work) => store.transaction(work));
    process.stdout.write(`Mật khẩu dùng một lần của ${name}: ${password}\n`);
  } finally {
    store.close();
  }
}
