/** Voices from a folder: a USB stick where there is no network. */
import { readFile, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { LoaError, type Clock, type Voice } from '../../content/model/index.js';
import { needSpace } from './disk.js';
import type { CatalogueEntry } from './entries.js';
import { importedVoice, isSameId, type ImportFacts, type Known } from './imported-voice.js';
import type { VoiceFile, VoiceShelf } from './installed.js';
import { MANIFEST_NAME, parseManifest } from './manifest.js';
import { assertTones, parsePiperConfig, type PiperConfig } from './piper-config.js';
import { readManifest } from './shelf.js';
import type { Staging } from './staging.js';
import { copy, examine, voicesAmong, type Bad, type Found, type StickFile } from './stick.js';

interface ImportDeps {
  readonly staging: Staging;
  readonly clock: Clock;
  readonly catalogue: readonly CatalogueEntry[];
  readonly shelf: VoiceShelf;
  readonly spareBytes: number;
}

/** Looked into and found good, as far as that can be told without loading it. */
interface Candidate extends Pick<Found, 'family'> {
  readonly voice: Voice;
  readonly files: readonly StickFile[];
  /** Its hashes are the catalogue's. */
  readonly isKnown: boolean;
}

/**
 * All are looked into before the first is laid down: one bad voice refuses the folder.
 *
 * @returns the voices' ids
 */
export async function importVoices(
  folder: string,
  facts: ImportFacts,
  deps: ImportDeps,
): Promise<readonly string[]> {
  const bad: Bad = (reason, cause) =>
    new LoaError('VOICE_FOLDER_BAD', { folder, reason }, { cause });
  const root = await realpath(folder).catch((cause: unknown) => {
    throw bad('không mở được thư mục này', cause);
  });
  const names = await readdir(root).catch((cause: unknown) => {
    throw bad('không đọc được thư mục này', cause);
  });
  const found = voicesAmong(names, path.basename(root));
  if (found.length === 0) throw bad(NOTHING_THERE);
  if (found.length > 1 && facts.name !== undefined)
    throw bad(`có ${found.length} giọng nên không đặt chung một tên được`);
  const candidates: Candidate[] = [];
  const filesOf = (id: string) =>
    [...candidates, ...deps.shelf.list()].find(({ voice }) => isSameId(voice.id, id))?.files;
  const { catalogue } = deps;
  for (const each of found)
    candidates.push(await lookInto(root, each, facts, { catalogue, filesOf, bad }));
  for (const each of candidates) await layDown(root, each, deps, bad);
  return candidates.map(({ voice }) => voice.id);
}

const NOTHING_THERE =
  'không thấy tệp nào của giọng đọc (cần tệp .onnx kèm .onnx.json, hoặc model.onnx kèm tokens.txt)';

async function lookInto(
  root: string,
  found: Found,
  facts: ImportFacts,
  deps: Known,
): Promise<Candidate> {
  const files = await Promise.all(
    found.files.map((file) => examine(root, file, deps.bad, facts.signal)),
  );
  const known = deps.catalogue.find((entry) => isSame(entry, files));
  const config = await piperConfig(root, found);
  const told = toldBeside(root, files);
  const voice = known?.voice ?? importedVoice({ ...found, files, facts, config, told }, deps);
  if (config) assertTones(config, voice.lang, voice.name);
  return { family: found.family, voice, files, isKnown: known !== undefined };
}

function isSame(entry: CatalogueEntry, files: readonly VoiceFile[]): boolean {
  return entry.files.every(({ role, sha256 }) =>
    files.some((file) => file.role === role && file.sha256 === sha256),
  );
}

/** A voice's folder copied from another machine keeps its name, its licence and being simulated. */
function toldBeside(root: string, files: readonly VoiceFile[]): Voice | null {
  const manifest = parseManifest(readManifest(path.join(root, MANIFEST_NAME)) ?? '');
  if ('fault' in manifest) return null;
  const hashes = manifest.files.map(({ sha256 }) => sha256);
  return files.every(({ sha256 }) => hashes.includes(sha256)) ? manifest.voice : null;
}

async function piperConfig(root: string, { family, files }: Found): Promise<PiperConfig | null> {
  const file = files.find(({ role }) => role === 'config');
  if (family !== 'piper' || !file) return null;
  return parsePiperConfig(await readFile(path.join(root, file.from), 'utf8'), file.from);
}

async function layDown(
  root: string,
  { voice, family, files, isKnown }: Candidate,
  { staging, clock, spareBytes }: ImportDeps,
  bad: Bad,
): Promise<void> {
  const name = voice.id.slice('onnx:'.length);
  const lay = async (): Promise<void> => {
    const bytes = files.reduce((sum, file) => sum + file.bytes, spareBytes);
    await needSpace(staging.root, bytes);
    for (const file of files) await copy(root, file, staging.partsOf(name), bad);
    const manifest = {
      ...{ voice, family, installedAt: clock(), source: path.basename(root) },
      files: files.map(({ from: _, ...file }) => file),
    };
    await staging.land(manifest, isKnown);
  };
  // A copy is begun anew, never gone on with: half a one is of no use.
  await staging.alone(name, () => lay().finally(() => staging.discard(name)));
}
