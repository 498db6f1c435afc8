import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { lockFile } from '../../../content/store/index.js';
import {
  createInstaller,
  openShelf,
  voicesFolder,
  type CatalogueEntry,
} from '../../../tts/index.js';
import { NETWORK_LIMITS, type NetworkLimits } from '../../../tts/voices/network.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import {
  modelBytes,
  PIPER_CONFIG,
  voiceEntry,
  voiceHost,
  type VoiceHost,
} from '../../helpers/voice-host.js';

export const MODEL = modelBytes(1_500_000);
export const ACCEPTED = { acceptedLicence: 'CC-BY-4.0' };
export const QUICK: NetworkLimits = { ...NETWORK_LIMITS, retryMs: [5, 10], stallMs: 300 };

export type Options = Partial<Parameters<typeof createInstaller>[0]>;

export function installerFor(catalogue: readonly CatalogueEntry[], options: Options = {}) {
  const root = options.root ?? voicesFolder(temporaryFolder());
  const installer = createInstaller({
    ...{ root, lock: lockFile, clock: () => 7, limits: QUICK, catalogue },
    ...options,
  });
  onTestFinished(() => installer.close());
  return { root, installer, shelf: openShelf(root) };
}

/** A host with one voice, and an installer that knows it. */
export async function house(options: Options = {}, host?: VoiceHost) {
  const own = host ?? (await voiceHost());
  const entry = voiceEntry(own, MODEL);
  return { host: own, entry, ...installerFor([entry], options) };
}

export const ID = 'onnx:vi_VN-thu';
export const modelPath = '/giong/vi_VN-thu.onnx';
export const partOf = (root: string) => path.join(root, '.staging/vi_VN-thu/parts/vi_VN-thu.onnx');

/** What a person brings: files in a folder called `usb`. */
export function stick(files: Readonly<Record<string, Buffer | string>>): string {
  const folder = path.join(temporaryFolder(), 'usb');
  mkdirSync(folder);
  Object.entries(files).forEach(([name, bytes]) => writeFileSync(path.join(folder, name), bytes));
  return folder;
}

export const PIPER = { 'a.onnx': MODEL, 'a.onnx.json': PIPER_CONFIG };
