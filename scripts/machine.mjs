/** What this machine has: decided from facts handed in, so that every branch can be tested. */
import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

export const minimumNode = [20, 19];

/** @param {string} version as `process.versions.node` */
export function nodeIsNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > minimumNode[0] || (major === minimumNode[0] && minor >= minimumNode[1]);
}

/**
 * Where `<prefix>/include/node/node.h` lies beside node itself, for native modules on a machine
 * that cannot download headers. Absent when there are none, or they are of another major.
 */
export function headersBeside(execPath, { exists = existsSync, read = readText } = {}) {
  const prefix = path.resolve(path.dirname(execPath), '..');
  const include = path.join(prefix, 'include', 'node');
  if (!exists(path.join(include, 'node.h'))) return undefined;
  const version = read(path.join(include, 'node_version.h'));
  const major = /#define NODE_MAJOR_VERSION (\d+)/.exec(version)?.[1];
  return major === process.versions.node.split('.')[0] ? prefix : undefined;
}

export function realNode() {
  return realpathSync(process.execPath);
}

/** The commands of `wanted` that are not on PATH. */
export function missingCommands(wanted, searchPath = process.env.PATH ?? '') {
  const folders = searchPath.split(path.delimiter).filter(Boolean);
  return wanted.filter((name) => !folders.some((folder) => canRun(path.join(folder, name))));
}

/** @returns {'install' | 'tell'} whether we may install Debian packages ourselves */
export function packagePower({ platform, uid, osRelease, hasApt }) {
  const debian = /^(ID|ID_LIKE)=.*\b(debian|ubuntu)\b/m.test(osRelease);
  return platform === 'linux' && uid === 0 && debian && hasApt ? 'install' : 'tell';
}

export function thisMachine() {
  return {
    platform: process.platform,
    uid: process.getuid?.(),
    osRelease: readText('/etc/os-release'),
    hasApt: missingCommands(['apt-get']).length === 0,
  };
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
