/**
 * The peer is installed outside the repository: its program from npm, the data of its phonemes from
 * Debian, and its own form of the voice made of the one there is.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { message, text } from '../../../tts/engines/onnx/model/wire.js';

const SHERPA = 'sherpa-onnx-node@1.13.8';
const DEBIAN_PACKAGE = 'espeak-ng-data';

export interface Peer {
  readonly folder: string;
  readonly model: string;
  readonly tokens: string;
  readonly dataDir: string;
  /** Where the program looks for its libraries. */
  readonly libraries: string;
}

/** @throws Error saying what could not be had */
export function installSherpa(voiceFolder: string, voiceName: string): Peer {
  const folder = path.join(os.tmpdir(), `loa-bench-peers-${os.userInfo().uid}`);
  mkdirSync(folder, { recursive: true });
  const modules = path.join(folder, 'node_modules');
  if (!existsSync(path.join(modules, 'sherpa-onnx-node'))) {
    writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
    run('npm', ['install', '--no-audit', '--no-fund', SHERPA], folder);
  }
  const platform = readdirSync(modules).find((name) => /^sherpa-onnx-(?!node)/.test(name));
  if (platform === undefined) throw new Error('sherpa-onnx has no build for this machine');
  return {
    folder,
    ...sherpaVoice(voiceFolder, voiceName, folder),
    dataDir: espeakData(folder),
    libraries: path.join(modules, platform),
  };
}

/** The same weights: only notes are added to the end of the file, where messages merge. */
function sherpaVoice(voiceFolder: string, name: string, folder: string) {
  const model = path.join(folder, `${name}.sherpa.onnx`);
  const tokens = path.join(folder, `${name}.tokens.txt`);
  const from = path.join(voiceFolder, `${name}.onnx`);
  const config = JSON.parse(readFileSync(`${from}.json`, 'utf8')) as {
    readonly phoneme_id_map: Readonly<Record<string, readonly number[]>>;
    readonly espeak: { readonly voice: string };
    readonly audio: { readonly sample_rate: number };
  };
  const notes = {
    ...{ model_type: 'vits', comment: 'piper', language: 'English', has_espeak: '1' },
    ...{ voice: config.espeak.voice, n_speakers: '1', sample_rate: `${config.audio.sample_rate}` },
  };
  const added = Object.entries(notes).map(([key, value]) =>
    message(14, text(1, key), text(2, value)),
  );
  writeFileSync(model, Buffer.concat([readFileSync(from), ...added]));
  const lines = Object.entries(config.phoneme_id_map).map(([symbol, [id]]) => `${symbol} ${id}\n`);
  writeFileSync(tokens, lines.join(''));
  return { model, tokens };
}

function espeakData(folder: string): string {
  const found = () => dataFolders(folder).find((one) => existsSync(path.join(one, 'phontab')));
  const there = found();
  if (there !== undefined) return there;
  run('apt-get', ['download', DEBIAN_PACKAGE], folder);
  const file = readdirSync(folder).find((name) => name.startsWith(DEBIAN_PACKAGE));
  if (file === undefined) throw new Error(`${DEBIAN_PACKAGE} could not be downloaded`);
  run('dpkg', ['-x', file, 'debian'], folder);
  const unpacked = found();
  if (unpacked === undefined) throw new Error(`${DEBIAN_PACKAGE} holds no phontab`);
  return unpacked;
}

/** Installed on the machine, or unpacked beside the program. */
function dataFolders(folder: string): readonly string[] {
  return ['/usr', path.join(folder, 'debian', 'usr')].flatMap((root) => {
    const libraries = path.join(root, 'lib');
    const names = existsSync(libraries) ? readdirSync(libraries) : [];
    return [...names.map((name) => path.join(libraries, name)), path.join(root, 'share')].map(
      (one) => path.join(one, 'espeak-ng-data'),
    );
  });
}

function run(program: string, args: readonly string[], cwd: string): void {
  try {
    execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000 });
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}: ${(error as Error).message.split('\n')[0]}`, {
      cause: error,
    });
  }
}
