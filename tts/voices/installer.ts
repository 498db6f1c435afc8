/** Brings voices to this machine, looks whether they are still whole, and takes them away. */
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { LoaError, type Clock } from '../../content/model/index.js';
import { hashOf, needSpace, sizeOf } from './disk.js';
import { download } from './download.js';
import { CATALOGUE, isPinned, type CatalogueEntry } from './entries.js';
import { pinnedFiles, type PinnedFile } from './host-pin.js';
import { importVoices } from './import.js';
import type { ImportFacts } from './imported-voice.js';
import type { InstalledVoice, VoiceFile, VoiceManifest } from './installed.js';
import { folderOf } from './manifest.js';
import { Network, type NetworkLimits, type NetworkOptions } from './network.js';
import { openShelf } from './shelf.js';
import { Staging, type Prove, type TakeLock } from './staging.js';

export interface VoiceProgress {
  readonly bytes: number;
  readonly totalBytes: number;
}

export interface InstallOptions {
  /** Name of the licence that a person was shown and said yes to. */
  readonly acceptedLicence: string | null;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: VoiceProgress) => void;
}

export interface InstallerOptions {
  /** As `voicesFolder` gives it. */
  readonly root: string;
  readonly lock: TakeLock;
  /** Asked of a voice that the catalogue has no hashes of, before it lands. */
  readonly prove?: Prove;
  readonly clock: Clock;
  readonly network?: NetworkOptions;
  readonly limits?: NetworkLimits;
  readonly catalogue?: readonly CatalogueEntry[];
  /** Left free on the disk beside a voice, for whatever else runs. */
  readonly spareBytes?: number;
}

/**
 * Each voice lands whole or not at all; errors: VOICE_UNKNOWN, VOICE_LICENCE_FIRST, VOICE_BUSY,
 * VOICE_DOWNLOAD_FAILED (what has come is kept and gone on with), VOICE_DOWNLOAD_WRONG, VOICE_UNFIT,
 * VOICE_DAMAGED, DISK_FULL, DATA_FOLDER_UNUSABLE.
 */
export interface VoiceInstaller {
  /** A voice that is here and whole is given back as it is. */
  install(voiceId: string, options: InstallOptions): Promise<InstalledVoice>;
  /** Every voice lying in a folder, a USB stick's for instance, or none. Errors also: VOICE_FOLDER_BAD,
   * VOICE_CONFIG_BAD, VOICE_NO_TONES. */
  importFolder(folder: string, facts: ImportFacts): Promise<readonly InstalledVoice[]>;
  /** Reads every byte again; rejects with VOICE_DAMAGED naming the file. */
  verify(voiceId: string, signal?: AbortSignal): Promise<void>;
  /** Also what is no voice any more. Whoever speaks with it just now goes on from memory. */
  remove(voiceId: string): Promise<void>;
  /** Leftovers of crashes; called at the pipeline's start. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

/** A month: an office that could not finish a download yesterday goes on with it next week. */
const STALE_MS = 30 * 86_400_000;
const SPARE_BYTES = 20_000_000;

export function createInstaller(options: InstallerOptions): VoiceInstaller {
  const { root, clock, catalogue = CATALOGUE, spareBytes = SPARE_BYTES } = options;
  const network = new Network(options.network, options.limits);
  const staging = new Staging(root, options.lock, options.prove);
  const shelf = openShelf(root);
  const context = { staging, network, clock, spareBytes };

  const needVoice = (voiceId: string): InstalledVoice => {
    const voice = shelf.find(voiceId);
    if (voice) return voice;
    throw unknown(voiceId, shelf.list());
  };

  const faultOf = (voiceId: string) => {
    const fault = shelf.faulty().find(({ folder }) => path.basename(folder) === folderOf(voiceId));
    return fault && { reason: fault.reason };
  };

  return {
    install: async (voiceId, wish) => {
      const entry = catalogue.find(({ voice }) => voice.id === voiceId);
      if (!entry) throw unknown(voiceId, catalogue);
      refuseUnaccepted(entry, wish.acceptedLicence);
      return staging.alone(folderOf(voiceId), async () => {
        const here = shelf.find(voiceId);
        if (here && (await damageOf(here, wish.signal)) === null) return here;
        await fetchVoice(entry, wish, context);
        return needVoice(voiceId);
      });
    },
    importFolder: async (folder, facts) => {
      const ids = await importVoices(folder, facts, {
        staging,
        clock,
        catalogue,
        shelf,
        spareBytes,
      });
      return ids.map(needVoice);
    },
    verify: async (voiceId, signal) => {
      const fault = faultOf(voiceId);
      if (fault) throw new LoaError('VOICE_DAMAGED', { voice: folderOf(voiceId), ...fault });
      const voice = needVoice(voiceId);
      const reason = await damageOf(voice, signal);
      if (reason !== null) throw new LoaError('VOICE_DAMAGED', { voice: voice.voice.name, reason });
    },
    remove: async (voiceId) => {
      const name = folderOf(voiceId);
      if (!faultOf(voiceId)) needVoice(voiceId);
      await staging.alone(name, async () => {
        await staging.take(name);
        await staging.discard(name);
      });
    },
    sweep: () => staging.sweep(clock() - STALE_MS),
    close: () => network.close(),
  };
}

function unknown(voice: string, known: readonly Pick<VoiceManifest, 'voice'>[]): LoaError {
  const voices = known.map((each) => folderOf(each.voice.id)).join(', ') || 'chưa có giọng nào';
  return new LoaError('VOICE_UNKNOWN', { voice: folderOf(voice), voices });
}

function refuseUnaccepted({ voice }: CatalogueEntry, accepted: string | null): void {
  const { name, url, nonCommercial } = voice.licence;
  if (accepted === name) return;
  const licence = nonCommercial ? `${name} (không được dùng để kinh doanh)` : name;
  throw new LoaError('VOICE_LICENCE_FIRST', { voice: voice.name, licence, url });
}

/** Why a voice is not what was installed; null when it is. */
async function damageOf(
  { folder, files }: InstalledVoice,
  signal?: AbortSignal,
): Promise<string | null> {
  for (const { name, sha256 } of files) {
    const found = await hashOf(path.join(folder, name), 'sha256', signal).catch(() => null);
    signal?.throwIfAborted();
    if (found !== sha256) return `tệp ${name} không còn nguyên như lúc cài`;
  }
  return null;
}

interface FetchContext {
  readonly staging: Staging;
  readonly network: Network;
  readonly clock: Clock;
  readonly spareBytes: number;
}

async function fetchVoice(
  entry: CatalogueEntry,
  { signal, onProgress }: InstallOptions,
  { staging, network, clock, spareBytes }: FetchContext,
): Promise<void> {
  const name = folderOf(entry.voice.id);
  const files = await pinnedFiles(entry, network, signal);
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const here = new Map<string, number>();
  for (const file of files) here.set(file.name, await broughtBefore(file, name, staging));
  const bytesHere = () => [...here.values()].reduce((sum, bytes) => sum + bytes, 0);
  await needSpace(staging.root, totalBytes - bytesHere() + spareBytes);
  const landed: VoiceFile[] = [];
  for (const file of files) {
    const part = path.join(staging.partsOf(name), file.name);
    const onBytes = (bytes: number) => {
      here.set(file.name, bytes);
      onProgress?.({ bytes: bytesHere(), totalBytes });
    };
    await download({ ...file, voice: name, part }, { network, signal, onBytes });
    const { kind, hash } = file.pin;
    const sha256 = kind === 'sha256' ? hash : await hashOf(part, 'sha256', signal);
    landed.push({ ...pick(file), sha256 });
  }
  const source = files[0]?.url.href ?? '';
  const { voice, family } = entry;
  await staging.land(
    { voice, family, files: landed, source, installedAt: clock() },
    isPinned(entry),
  );
}

const pick = ({ role, name, bytes }: PinnedFile) => ({ role, name, bytes });

/** Bytes of a file that need not be fetched; a crash between two renames of landing is healed too. */
async function broughtBefore(file: PinnedFile, name: string, staging: Staging): Promise<number> {
  const part = path.join(staging.partsOf(name), file.name);
  await rename(path.join(staging.wholeOf(name), file.name), part).catch(() => undefined);
  return Math.min((await sizeOf(part)) ?? 0, file.bytes);
}
