import { spawn } from 'node:child_process';

/**
 * Runs a command to its end. `quiet` keeps what it prints and shows it only when it fails; else it
 * goes to stderr, since stdout belongs to answers.
 * @returns {Promise<string>} what it printed when quiet, else an empty text
 */
export function run(command, args, { quiet = false, cwd, env, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2];
    const child = spawn(command, args, { cwd, env: env ?? process.env, stdio, shell });
    const printed = [];
    child.stdout?.on('data', (chunk) => printed.push(chunk));
    child.stderr?.on('data', (chunk) => printed.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      const text = Buffer.concat(printed).toString('utf8');
      if (code === 0) resolve(text);
      else reject(new CommandFailed([command, ...args].join(' '), code, text));
    });
  });
}

export class CommandFailed extends Error {
  constructor(command, code, printed) {
    super(`${command} → ${code}\n${printed.trim()}`);
    this.name = 'CommandFailed';
  }
}
