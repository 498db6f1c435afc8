import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Finding } from './finding.js';

/** A program that does not answer `--version` by then is as good as missing (milliseconds). */
const ANSWER_LIMIT_MS = 10_000;

/** Debian's daemons are in sbin, which an ordinary person's PATH leaves out. */
const ALSO_IN = ['/usr/bin', '/usr/sbin', '/usr/local/bin'];

export function findProgram(name: string, searchPath: string): string | undefined {
  if (path.isAbsolute(name)) return canRun(name) ? name : undefined;
  return [...searchPath.split(path.delimiter), ...ALSO_IN]
    .filter(Boolean)
    .map((folder) => path.join(folder, name))
    .find(canRun);
}

/** First line of what the program says about itself. */
export async function versionOf(file: string, flag: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(file, [flag], { timeout: ANSWER_LIMIT_MS });
  return (stdout || stderr).trim().split('\n')[0] ?? '';
}

interface Wish {
  readonly name: string;
  readonly flag: string;
  readonly purpose: string;
}

/** A program of Debian that the house uses when it is there. */
export async function optionalProgram(wish: Wish, searchPath: string): Promise<Finding> {
  const file = findProgram(wish.name, searchPath);
  if (!file) {
    const todo = `sudo apt-get install -y ${wish.name}`;
    return { name: wish.name, state: 'wanted', detail: `chưa có (${wish.purpose})`, todo };
  }
  const version = await versionOf(file, wish.flag).catch(() => '');
  return { name: wish.name, state: 'ok', detail: [file, version].filter(Boolean).join(' — ') };
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
