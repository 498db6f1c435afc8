/** npm ci when, and only when, node_modules is not what the lock file says. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aptInstall } from './apt.mjs';
import { headersBeside, missingCommands, realNode } from './machine.mjs';
import { root } from './paths.mjs';
import { startProgress } from './progress.mjs';
import { run } from './run.mjs';

const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.loa-ban-node-abi');

/**
 * Compares what is locked with what npm says it installed (node_modules/.package-lock.json): by
 * content, because a fresh checkout gives every file a new date.
 * @returns {string | undefined} why an install is needed
 */
export function installReason({ lock, installed, abi, builtFor, nativeIsThere }) {
  if (!installed) return 'node_modules is missing';
  const wrong = Object.entries(lock.packages).find(([name, wanted]) => {
    const have = installed.packages[name];
    if (name === '' || wanted.link) return false;
    return have ? have.version !== wanted.version : !wanted.optional && !wanted.devOptional;
  });
  if (wrong) return `${wrong[0]} is not ${wrong[1].version}`;
  if (!nativeIsThere) return 'better-sqlite3 was not built';
  if (builtFor !== undefined && builtFor !== abi) return `built for another Node (${builtFor})`;
  return undefined;
}

/** The environment of npm ci: headers beside node, no CUDA download. */
export function installEnvironment(environment, nodedir) {
  return {
    ...environment,
    ONNXRUNTIME_NODE_INSTALL: 'skip',
    ...(nodedir && { npm_config_nodedir: nodedir }),
  };
}

/** `beside` starts once nothing else wants apt: it is what one core does while the other compiles. */
export async function ensureInstalled(beside = async () => undefined) {
  const lock = readJson('package-lock.json');
  const isNeeded = installReason({ lock, ...installedNow() }) !== undefined;
  if (isNeeded) await ensureToolchain();
  await Promise.all([beside(), isNeeded && install(lock)]);
}

async function install(lock) {
  await npmCi(Object.keys(lock.packages).filter(Boolean));
  writeFileSync(stamp, process.versions.modules);
}

function installedNow() {
  return {
    installed: readJson('node_modules/.package-lock.json'),
    abi: process.versions.modules,
    builtFor: existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : undefined,
    nativeIsThere: existsSync(
      path.join(modules, 'better-sqlite3/build/Release/better_sqlite3.node'),
    ),
  };
}

/** Only Linux builds from source here; elsewhere better-sqlite3 brings a ready one. */
async function ensureToolchain() {
  if (process.platform !== 'linux') return;
  const packages = missingCommands(['g++', 'make', 'python3']);
  if (packages.length === 0) return;
  await aptInstall(packages, 'biên dịch kho dữ liệu');
}

async function npmCi(packages) {
  const progress = startProgress('Cài thư viện (lần đầu khoảng 2 phút)');
  const arrived = () => packages.filter((name) => existsSync(path.join(root, name))).length;
  const timer = setInterval(() => progress.update(arrived() / packages.length), 500);
  try {
    const env = installEnvironment(process.env, headersBeside(realNode()));
    const [command, args, shell] = npmCommand();
    await run(command, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
      quiet: true,
      cwd: root,
      env,
      shell,
    });
    progress.done();
  } finally {
    clearInterval(timer);
    progress.close();
  }
}

/** Under `npm start` the very npm that runs us; else the one on PATH (a script on Windows). */
function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return [process.execPath, [cli], false];
  return ['npm', [], process.platform === 'win32'];
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}
