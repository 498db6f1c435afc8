import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { chooseFfmpeg } from '../../pipeline/index.js';
import type { CommandConfig } from '../config.js';
import { isFree } from '../serve/ports.js';
import type { Check, Finding } from './finding.js';
import { icecast, publicUrl } from './network.js';
import { optionalProgram, versionOf } from './programs.js';
import { voices } from './voices.js';

/** Below this a day of recordings no longer fits; below the second figure nothing can be saved. */
const LOW_DISK_BYTES = 2e9;
const NO_DISK_BYTES = 2e8;

export function checksFor(
  config: CommandConfig,
  searchPath: string,
): Readonly<Record<string, Check>> {
  const program = (name: string, flag: string, purpose: string) => () =>
    optionalProgram({ name, flag, purpose }, searchPath);
  const native = (name: string, needed: boolean) => () => loadable(name, needed);
  return {
    Node: nodeVersion,
    'better-sqlite3': native('better-sqlite3', true),
    'onnxruntime-node': native('onnxruntime-node', false),
    'g++': program('g++', '--version', 'để cài lại thư viện'),
    make: program('make', '--version', 'để cài lại thư viện'),
    python3: program('python3', '--version', 'để cài lại thư viện'),
    ffmpeg: () => ffmpeg(config.FFMPEG_PATH),
    icecast2: program('icecast2', '-v', 'khi có nhiều máy nghe'),
    chromium: program('chromium', '--version', 'để chạy kiểm thử'),
    'Thư mục dữ liệu': () => dataFolderCheck(config.LOA_DATA),
    'Đĩa trống': () => freeDisk(config.LOA_DATA),
    PORT: () => portCheck(config.HOST, 'PORT', config.PORT),
    SITE_PORT: () => portCheck(config.HOST, 'SITE_PORT', config.SITE_PORT),
    LIVE_PORT: () => portCheck(config.HOST, 'LIVE_PORT', config.LIVE_PORT),
    'Giọng đọc': () => voices(config.LOA_DATA),
    LOA_PUBLIC_URL: () => publicUrl(config),
    ICECAST_URL: () => icecast(config.ICECAST_URL),
  };
}

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = major > 20 || (major === 20 && minor >= 19);
  const detail = process.versions.node;
  if (fits) return { name: 'Node', state: 'ok', detail };
  return { name: 'Node', state: 'missing', detail, todo: 'Cài Node 20.19 trở lên.' };
}

async function loadable(name: string, needed: boolean): Promise<Finding> {
  try {
    await import(name);
    return { name, state: 'ok', detail: 'nạp được' };
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const todo = 'Chạy lại: npm ci --include=dev';
    return { name, state: needed ? 'missing' : 'wanted', detail, todo };
  }
}

async function ffmpeg(configured: string | undefined): Promise<Finding> {
  const { quick: file, encoder } = await chooseFfmpeg(configured);
  try {
    const used = [`${file} — ${await versionOf(file, '-version')}`];
    if (encoder !== file) used.push(`MP3: ${encoder} — ${await versionOf(encoder, '-version')}`);
    return { name: 'ffmpeg', state: 'ok', detail: used.join('; ') };
  } catch {
    const todo = 'Cài ffmpeg (sudo apt-get install -y ffmpeg) rồi đặt FFMPEG_PATH=/usr/bin/ffmpeg.';
    return { name: 'ffmpeg', state: 'missing', detail: `không chạy được ${file}`, todo };
  }
}

function dataFolderCheck(folder: string): Finding {
  const name = 'Thư mục dữ liệu';
  const nearest = existingParent(folder);
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK);
    const state = existsSync(folder) ? 'ghi được' : 'chưa có, sẽ tạo khi chạy';
    return { name, state: 'ok', detail: `${folder} — ${state}` };
  } catch {
    const todo = `Cấp quyền ghi cho ${nearest}, hoặc đổi LOA_DATA trong tệp .env.`;
    return { name, state: 'missing', detail: `không ghi được vào ${folder}`, todo };
  }
}

function freeDisk(folder: string): Finding {
  const name = 'Đĩa trống';
  const { bavail, bsize } = statfsSync(existingParent(folder));
  const free = bavail * bsize;
  const detail = `${(free / 1e9).toFixed(1)} GB`;
  if (free >= LOW_DISK_BYTES) return { name, state: 'ok', detail };
  const todo = 'Xoá bớt tệp, hoặc chuyển LOA_DATA sang đĩa khác.';
  return { name, state: free < NO_DISK_BYTES ? 'missing' : 'wanted', detail, todo };
}

function existingParent(folder: string): string {
  return existsSync(folder) ? folder : existingParent(path.dirname(folder));
}

async function portCheck(host: string, name: string, port: number): Promise<Finding> {
  if (await isFree(host, port)) return { name, state: 'ok', detail: `${port} — còn trống` };
  const todo = `Nếu không phải Loa Bản đang chạy, đổi ${name} trong tệp .env.`;
  return { name, state: 'wanted', detail: `${port} — đang có chương trình dùng`, todo };
}
