/** The real programs that tests use: Icecast, Chromium, a newer ffmpeg. */
import { aptCommand, aptInstall } from './apt.mjs';
import { missingCommands, packagePower, thisMachine } from './machine.mjs';

const programs = ['icecast2', 'chromium', 'ffmpeg'];

/** Never fails: a test whose program is missing skips itself, and this says how to get it. */
export async function ensureTestPrograms() {
  const missing = missingCommands(programs, `${process.env.PATH ?? ''}:/usr/bin:/usr/sbin`);
  if (missing.length === 0) return;
  if (packagePower(thisMachine()) === 'tell') return tell(missing);
  try {
    await aptInstall(missing, 'kiểm thử');
  } catch (error) {
    console.error(error.message);
    tell(missing);
  }
}

function tell(missing) {
  console.log(
    `Tests that need ${missing.join(', ')} are skipped. To get them: ${aptCommand(missing)}`,
  );
}
