/** Voices from a folder: a USB stick where there is no network. */
import { open, readFile, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { LoaError, type Clock } from '../../content/model/index.js';
import { hashOf, matches, needSpace } from './disk.js';
import type { CatalogueEntry } from './entries.js';
import { importedVoice, type Bad, type ImportFacts } from './imported-voice.js';
import type { ModelFamily, VoiceFile, VoiceShelf } from './installed.js';
import { isPlainName, MAX_FILE_BYTES } from './manifest.js';
import { looksLikeOnnx } from './onnx-file.js';
import {
  assertTones,
  MAX_CONFIG_BYTES,
  parsePiperConfig,
  type PiperConfig,
} from './piper-config.js';
import type { Staging } from './staging.js';

interface ImportDeps {
  readonly staging: Staging;
  readonly clock: Clock;
  readonly catalogue: readonly CatalogueEntry[];
  readonly shelf: VoiceShelf;
  readonly spareBytes: number;
}

/** A voice as it lies there, not yet looked into. */
interface Found {
  readonly family: ModelFamily;
  readonly base: string;
  readonly files: readonly Pick<VoiceFile, 'role' | 'name'>[];
}

const MAX_BYTES: Readonly<Record<VoiceFile['role'], number>> = {
  model: MAX_FILE_BYTES,
  config: MAX_CONFIG_BYTES,
  tokens: MAX_CONFIG_BYTES,
  card: MAX_CONFIG_BYTES,
};

/** @returns the voices' ids */
export async function importVoices(
  folder: string,
  facts: ImportFacts,
  deps: ImportDeps,
): Promise<readonly string[]> {
  const bad = (reason: string, cause?: unknown) =>
    new LoaError('VOICE_FOLDER_BAD', { folder, reason }, { cause });
  const root = await realpath(folder).catch((cause: unknown) => {
    throw bad('không mở được', cause);
  });
  const names = await readdir(root).catch((cause: unknown) => {
    throw bad('không đọc được', cause);
  });
  const found = voicesAmong(names, path.basename(root));
  if (found.length === 0) throw bad('không thấy tệp nào của giọng đọc');
  if (found.length > 1 && facts.name !== undefined)
    throw bad(`có ${found.length} giọng nên không đặt chung một tên được`);
  const ids: string[] = [];
  for (const voice of found) ids.push(await importVoice(root, voice, facts, deps, bad));
  return ids;
}

/** `x.onnx` with `x.onnx.json` is a Piper voice; `model.onnx` with its tokens an MMS one. */
function voicesAmong(names: readonly string[], folderName: string): readonly Found[] {
  const has = (name: string) => names.includes(name);
  const piper = names
    .filter((name) => name.endsWith('.onnx') && has(`${name}.json`))
    .map((name): Found => {
      const files = [
        { role: 'model', name } as const,
        { role: 'config', name: `${name}.json` } as const,
      ];
      return { family: 'piper', base: name.replace(/\.onnx$/, ''), files };
    });
  const tokens = ['tokens.txt', 'vocab.json'].find(has);
  if (!has('model.onnx') || tokens === undefined || has('model.onnx.json')) return piper;
  const config = has('config.json') ? [{ role: 'config', name: 'config.json' } as const] : [];
  const files = [
    { role: 'model', name: 'model.onnx' } as const,
    { role: 'tokens', name: tokens } as const,
    ...config,
  ];
  return [...piper, { family: 'mms', base: folderName, files }];
}

async function importVoice(
  root: string,
  found: Found,
  facts: ImportFacts,
  deps: ImportDeps,
  bad: Bad,
): Promise<string> {
  const { staging, clock, catalogue, spareBytes } = deps;
  const files = await Promise.all(
    found.files.map((file) => examine(root, file, bad, facts.signal)),
  );
  const known = catalogue.find((entry) => isSame(entry, files));
  const config = await piperConfig(root, found);
  const voice = known?.voice ?? importedVoice({ ...found, files, facts, config }, { ...deps, bad });
  if (config) assertTones(config, voice.lang, voice.name);
  const name = voice.id.slice('onnx:'.length);
  const lay = async (): Promise<void> => {
    await needSpace(
      staging.root,
      files.reduce((sum, { bytes }) => sum + bytes, spareBytes),
    );
    for (const file of files)
      await copy(path.join(root, file.name), staging.partsOf(name), file, bad);
    await staging.land({
      ...{ voice, family: found.family, files, installedAt: clock() },
      source: path.basename(root),
    });
  };
  // A copy is begun anew, never gone on with: half a one is of no use.
  await staging.alone(name, () => lay().finally(() => staging.discard(name)));
  return voice.id;
}

/** A link that leads out of the folder, or a pipe, is not a file of this voice. */
async function examine(
  root: string,
  { role, name }: Pick<VoiceFile, 'role' | 'name'>,
  bad: Bad,
  signal?: AbortSignal,
): Promise<VoiceFile> {
  if (!isPlainName(name)) throw bad(`tên tệp “${name}” không dùng được`);
  const real = await realpath(path.join(root, name)).catch(() => '');
  const info = await stat(real).catch(() => undefined);
  if (path.dirname(real) !== root || !info?.isFile())
    throw bad(`“${name}” không phải một tệp nằm trong thư mục này`);
  if (info.size === 0 || info.size > MAX_BYTES[role])
    throw bad(`tệp “${name}” dài ${info.size} byte, cần từ 1 đến ${MAX_BYTES[role]}`);
  if (role === 'model' && !(await looksLikeOnnx(real)))
    throw bad(`tệp “${name}” không phải mô hình ONNX, hoặc bị cắt cụt`);
  return { role, name, bytes: info.size, sha256: await hashOf(real, 'sha256', signal) };
}

function isSame(entry: CatalogueEntry, files: readonly VoiceFile[]): boolean {
  return entry.files.every(({ role, sha256 }) =>
    files.some((file) => file.role === role && file.sha256 === sha256),
  );
}

async function piperConfig(root: string, { family, files }: Found): Promise<PiperConfig | null> {
  const file = files.find(({ role }) => role === 'config');
  if (family !== 'piper' || !file) return null;
  return parsePiperConfig(await readFile(path.join(root, file.name), 'utf8'), file.name);
}

/** Read back after writing: a failing stick or disk is found now, not on the air. */
async function copy(from: string, folder: string, file: VoiceFile, bad: Bad): Promise<void> {
  const to = path.join(folder, file.name);
  const source = await open(from, 'r');
  const target = await open(to, 'w');
  try {
    const end = file.bytes - 1;
    for await (const chunk of source.createReadStream({
      end,
      autoClose: false,
      highWaterMark: 1 << 20,
    }))
      await target.writeFile(chunk as Buffer);
    await target.sync();
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
  if (await matches(to, { kind: 'sha256', hash: file.sha256 })) return;
  throw bad(`chép tệp “${file.name}” không đúng; thử lại hoặc đổi USB`);
}
