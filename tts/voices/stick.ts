/** What lies in a folder that somebody brought: written by others, so looked at before it is opened. */
import { open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { LoaError } from '../../content/model/index.js';
import { hashOf, matches } from './disk.js';
import type { ModelFamily, VoiceFile } from './installed.js';
import { isPlainName, MAX_FILE_BYTES } from './manifest.js';
import { looksLikeOnnx } from './onnx-file.js';
import { MAX_CONFIG_BYTES } from './piper-config.js';

/** Why a folder is refused, in words for people. */
export type Bad = (reason: string, cause?: unknown) => LoaError;

type Role = VoiceFile['role'];

/** A voice as it lies there, not yet looked into. */
export interface Found {
  readonly family: ModelFamily;
  /** Of its files or its folder. */
  readonly base: string;
  readonly files: readonly { readonly role: Role; readonly from: string; readonly name: string }[];
}

/** One file of it: what it is called there, and what it will be. */
export interface StickFile extends VoiceFile {
  readonly from: string;
}

const MAX_BYTES: Readonly<Record<Role, number>> = {
  model: MAX_FILE_BYTES,
  config: MAX_CONFIG_BYTES,
  tokens: MAX_CONFIG_BYTES,
  card: MAX_CONFIG_BYTES,
};

/**
 * `x.onnx` with `x.onnx.json` is a Piper voice; `model.onnx` with its tokens an MMS one. What begins
 * with a dot is what a Mac writes beside each file.
 */
export function voicesAmong(all: readonly string[], folderName: string): readonly Found[] {
  const names = all.filter((name) => !name.startsWith('.'));
  const has = (name: string) => names.includes(name);
  const piper = names
    .filter((name) => name.endsWith('.onnx') && has(`${name}.json`))
    .map((from): Found => {
      const base = from.replace(/\.onnx$/, '');
      const name = `${plainName(base)}.onnx`;
      const files = [
        { role: 'model', from, name } as const,
        { role: 'config', from: `${from}.json`, name: `${name}.json` } as const,
      ];
      return { family: 'piper', base, files };
    });
  const tokens = ['tokens.txt', 'vocab.json'].find(has);
  if (!has('model.onnx') || tokens === undefined || has('model.onnx.json')) return piper;
  const as = (role: Role, name: string) => ({ role, from: name, name });
  const config = has('config.json') ? [as('config', 'config.json')] : [];
  const files = [as('model', 'model.onnx'), as('tokens', tokens), ...config];
  return [...piper, { family: 'mms', base: folderName, files }];
}

/** “giọng bản (1)” -> `giong-ban-1`; room is left for an ending. */
export function plainName(base: string): string {
  return base
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^A-Za-z0-9._+-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 80)
    .replace(/[.-]+$/, '');
}

/** A link that leads out of the folder, or a pipe, is not a file of this voice. */
export async function examine(
  root: string,
  { role, from, name }: Found['files'][number],
  bad: Bad,
  signal?: AbortSignal,
): Promise<StickFile> {
  if (!isPlainName(name)) throw bad(`tên tệp “${from}” không đặt tên cho giọng được`);
  const real = await realpath(path.join(root, from)).catch(() => '');
  const info = await stat(real).catch(() => undefined);
  if (path.dirname(real) !== root || !info?.isFile())
    throw bad(`“${from}” không phải một tệp nằm trong thư mục này`);
  if (info.size === 0 || info.size > MAX_BYTES[role])
    throw bad(`tệp “${from}” dài ${info.size} byte, cần từ 1 đến ${MAX_BYTES[role]}`);
  if (role === 'model' && !(await looksLikeOnnx(real)))
    throw bad(`tệp “${from}” không phải mô hình ONNX, hoặc bị cắt cụt`);
  return { role, from, name, bytes: info.size, sha256: await hashOf(real, 'sha256', signal) };
}

/** Read back after writing: a failing stick or disk is found now, not on the air. */
export async function copy(
  root: string,
  { from, name, bytes, sha256 }: StickFile,
  folder: string,
  bad: Bad,
): Promise<void> {
  const to = path.join(folder, name);
  const source = await open(path.join(root, from), 'r');
  const target = await open(to, 'w');
  try {
    const some = { end: bytes - 1, autoClose: false, highWaterMark: 1 << 20 };
    for await (const chunk of source.createReadStream(some))
      await target.writeFile(chunk as Buffer);
    await target.sync();
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
  if (await matches(to, { kind: 'sha256', hash: sha256 })) return;
  throw bad(`chép tệp “${from}” không đúng; thử lại hoặc đổi USB`);
}
