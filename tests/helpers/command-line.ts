import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../loa-ban.js', import.meta.url));

export interface Answer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly input?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs `loa-ban …` to its end, as a person would. */
export function loaBan(
  args: readonly string[],
  { input = '', environment = {}, cwd }: Surroundings = {},
): Promise<Answer> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...process.env, ...environment },
  });
  const heard = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on('data', (chunk: Buffer) => heard.stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => heard.stderr.push(chunk));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString('utf8');
      resolve({ code, stdout: text(heard.stdout), stderr: text(heard.stderr) });
    });
  });
}
