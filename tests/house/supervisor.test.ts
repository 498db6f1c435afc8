import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  LIMITS,
  restartDelay,
  Supervisor,
  type Limits,
  type SupervisorListener,
} from '../../commands/serve/supervisor/index.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { until } from '../helpers/until.js';

const quick: Limits = { firstDelayMs: 5, longestDelayMs: 20, wellAfterMs: 60_000, stopMs: 300 };

describe('the supervisor', () => {
  it('says a process is ready with the address it gave', async () => {
    const heard: string[] = [];
    const supervisor = supervise(['steady'], {
      onReady: (name, address) => heard.push(`${name} ${address ?? ''}`),
    });
    expect(await supervisor.start(20_000)).toEqual([]);
    expect(heard).toEqual(['steady http://127.0.0.1:1']);
  });

  it('starts a killed process again', async () => {
    const supervisor = supervise(['steady']);
    await supervisor.start(20_000);
    const first = supervisor.pids()['steady'] ?? 0;
    process.kill(first, 'SIGKILL');
    await until('another process runs', () => {
      const pid = supervisor.pids()['steady'];
      return pid !== undefined && pid !== first;
    });
    expect(isAlive(first)).toBe(false);
  });

  it('tries a process that cannot start again and again, later each time, saying why', async () => {
    const delays: number[] = [];
    const words: string[] = [];
    const supervisor = supervise(['failing'], {
      onDied: (_, { restartInMs, lastWords }) => {
        delays.push(restartInMs);
        words.push(lastWords);
      },
    });
    void supervisor.start(10);
    await until('it died four times', () => delays.length >= 4);
    expect(delays.slice(0, 4)).toEqual([5, 10, 20, 20]);
    expect(words).toContain('cannot open the sound card');
  });

  it('stops all, also the one that will not listen', async () => {
    const supervisor = supervise(['steady', 'stubborn']);
    await supervisor.start(20_000);
    const pids = Object.values(supervisor.pids());
    await supervisor.stop();
    expect(pids).toHaveLength(2);
    expect(pids.filter((pid) => isAlive(pid ?? 0))).toEqual([]);
  });

  it('leaves no child behind when it is itself killed', async () => {
    const logs = temporaryFolder();
    const parent = spawn(process.execPath, [fixture('parent'), logs], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const child = await new Promise<number>((resolve) => {
      parent.stdout.once('data', (line: Buffer) => resolve(Number(line.toString())));
    });
    onTestFinished(() => {
      if (isAlive(child)) process.kill(child, 'SIGKILL');
    });
    expect(isAlive(child)).toBe(true);
    parent.kill('SIGKILL');
    await until('the child is gone', () => !isAlive(child));
  });

  it('goes on without a process that was never built, and says so', async () => {
    const missing: string[] = [];
    const supervisor = supervise(['no-such-process', 'steady'], {
      onMissing: (name) => missing.push(name),
    });
    expect(await supervisor.start(20_000)).toEqual([]);
    expect(missing).toEqual(['no-such-process']);
  });

  it('names the processes that are not ready in time', async () => {
    const supervisor = supervise(['failing']);
    expect(await supervisor.start(50)).toEqual(['failing']);
  });

  it('keeps what a process printed in a file of its name', async () => {
    const logFolder = temporaryFolder();
    const died: string[] = [];
    const supervisor = supervise(['failing'], { onDied: (name) => died.push(name), logFolder });
    void supervisor.start(10);
    await until('it died', () => died.length > 0);
    await supervisor.stop();
    const log = readFileSync(path.join(logFolder, 'failing.log'), 'utf8');
    expect(log).toContain('cannot open the sound card');
  });
});

describe('the delay of a restart', () => {
  it('begins at once for the first death and never grows beyond its limit', () => {
    expect([1, 2, 3, 50].map((deaths) => restartDelay(deaths))).toEqual([
      LIMITS.firstDelayMs,
      LIMITS.firstDelayMs * 2,
      LIMITS.firstDelayMs * 4,
      LIMITS.longestDelayMs,
    ]);
  });
});

function supervise(
  names: readonly string[],
  { logFolder = temporaryFolder(), ...listener }: SupervisorListener & { logFolder?: string } = {},
): Supervisor {
  const specs = names.map((name) => ({ name, main: fixture(name), environment: {} }));
  const supervisor = new Supervisor(specs, {
    cwd: process.cwd(),
    environment: process.env,
    limits: quick,
    logFolder,
    ...listener,
  });
  onTestFinished(() => supervisor.stop());
  return supervisor;
}

function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/processes/${name}.js`, import.meta.url));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
