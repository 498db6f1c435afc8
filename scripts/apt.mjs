import { packagePower, thisMachine } from './machine.mjs';
import { startProgress } from './progress.mjs';
import { run } from './run.mjs';

/** The one command a person types where we may not install. */
export function aptCommand(packages) {
  return `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;
}

/** Missing packages that stop the work and that we may not install ourselves. */
export class PackagesMissing extends Error {
  constructor(packages, purpose) {
    super(`Máy thiếu ${packages.join(', ')} (để ${purpose}). Chạy: ${aptCommand(packages)}`);
    this.name = 'PackagesMissing';
  }
}

export async function aptInstall(packages, purpose) {
  if (packagePower(thisMachine()) !== 'install') throw new PackagesMissing(packages, purpose);
  const progress = startProgress(`Cài ${packages.join(', ')} (để ${purpose})`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=2'];
  try {
    await run('apt-get', [...patience, 'update'], { quiet: true, env });
    const install = [...patience, 'install', '-y', '--no-install-recommends', ...packages];
    await run('apt-get', install, { quiet: true, env });
    progress.done();
  } finally {
    progress.close();
  }
}
