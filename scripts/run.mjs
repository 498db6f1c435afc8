import { spawn } from 'node:child_process';

/**
 * Runs a command to its end. `quiet` keeps what it prints and shows it only when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} [options]
 * @returns {Promise<string>} what it printed when quiet, else an empty text
 */
export function run(command, args, { quiet = false, cwd, env, onLine } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2];
    const child = spawn(command, args, { cwd, env: env ?? process.env, stdio });
    let printed = '';
    const keep = (chunk) => {
      printed += chunk;
      if (onLine) String(chunk).split('\n').filter(Boolean).forEach(onLine);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve(printed);
      reject(new CommandFailed([command, ...args].join(' '), code, printed));
    });
  });
}

export class CommandFailed extends Error {
  constructor(command, code, printed) {
    super(`${command} → ${code}\n${printed.trim()}`);
    this.name = 'CommandFailed';
    this.printed = printed;
  }
}
