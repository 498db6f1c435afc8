import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { InstalledVoice, VoiceManifest, VoiceShelf } from './installed.js';
import { folderOf, MANIFEST_NAME, MAX_MANIFEST_BYTES, parseManifest } from './manifest.js';

interface Fault {
  readonly folder: string;
  readonly reason: string;
}

/** Where a data folder keeps its voices. */
export const voicesFolder = (dataDir: string): string => path.join(path.resolve(dataDir), 'voices');

/** @param folder as `voicesFolder` gives it; it need not be there yet */
export function openShelf(folder: string): VoiceShelf {
  const root = path.resolve(folder);
  const look = () => voiceFolders(root).map((name) => readVoice(root, name));
  const list = () => look().filter((found) => 'voice' in found);
  return {
    list,
    find: (voiceId) => list().find(({ voice }) => voice.id === voiceId),
    faulty: () => look().filter((found) => 'reason' in found),
  };
}

/** What begins with a dot is being laid down or taken away. A link may lead anywhere. */
function voiceFolders(root: string): readonly string[] {
  return entriesOf(root)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function readVoice(root: string, name: string): InstalledVoice | Fault {
  const folder = path.join(root, name);
  const fault = (reason: string): Fault => ({ folder, reason });
  const text = readManifest(path.join(folder, MANIFEST_NAME));
  if (text === null) return fault(`không có ${MANIFEST_NAME} đọc được`);
  const manifest = parseManifest(text);
  if ('fault' in manifest) return fault(manifest.fault);
  // A copied folder would otherwise be a second voice of the same name.
  if (folderOf(manifest.voice.id) !== name) return fault(`thư mục không mang tên giọng`);
  const wrong = manifest.files.map((file) => wrongFile(folder, file)).find(Boolean);
  return wrong ? fault(wrong) : { ...manifest, folder };
}

/** Its size is looked at each time, its hash only by “verify”. */
function wrongFile(folder: string, { name, bytes }: VoiceManifest['files'][number]): string | null {
  const stat = lstatSync(path.join(folder, name), { throwIfNoEntry: false });
  if (!stat?.isFile()) return `thiếu tệp ${name}`;
  return stat.size === bytes ? null : `tệp ${name} dài ${stat.size} byte, cần ${bytes}`;
}

/** Null when it cannot be read or is longer than any manifest. */
export function readManifest(file: string): string | null {
  try {
    const stat = lstatSync(file);
    return stat.isFile() && stat.size <= MAX_MANIFEST_BYTES ? readFileSync(file, 'utf8') : null;
  } catch {
    return null;
  }
}
