import { accessSync, constants, mkdirSync } from 'node:fs';
import { seedSamples } from '../../content/samples/index.js';
import { openStore, type CommuneStore, type Store } from '../../content/store/index.js';
import { LoaError, type Clock, type Commune } from '../../content/model/index.js';
import { oneTimePassword } from '../password.js';

export const FIRST_ADMINISTRATOR = 'admin';

export interface Opened {
  readonly store: Store;
  readonly own: CommuneStore;
  readonly commune: Commune;
  /** Of the administrator made just now; it is kept nowhere and shown once. */
  readonly password: string | null;
}

/** Opens the data folder; on the first start gives it the samples and its first administrator. */
export async function openForServing(dataDir: string, clock: Clock): Promise<Opened> {
  checkWritable(dataDir);
  const store = openStore(dataDir, clock);
  try {
    const commune = seedSamples(store);
    const own = store.of(commune.id);
    return { store, own, commune, password: await firstAdministrator(own) };
  } catch (error) {
    store.close();
    throw error;
  }
}

async function firstAdministrator(own: CommuneStore): Promise<string | null> {
  if (own.users.count() > 0) return null;
  const { password, passwordHash } = await oneTimePassword();
  own.users.add({
    name: FIRST_ADMINISTRATOR,
    displayName: 'Quản trị',
    role: 'admin',
    passwordHash,
    mustChangePassword: true,
  });
  return password;
}

function checkWritable(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new LoaError('DATA_FOLDER_UNUSABLE', { path: dataDir }, { cause });
  }
}
