/**
 * Where a voice is put together before it is one. A voice's folder appears in one rename, with its
 * manifest already in it; what is not whole never has the name of a voice.
 *
 *   voices/.staging/<name>/parts/   what has come so far, kept for the next attempt
 *   voices/.staging/<name>/whole/   the folder that will be renamed
 *   voices/<name>/                  the voice
 */
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { isLoaError, LoaError, newId, type Instant } from '../../content/model/index.js';
import { diskError, syncFolder, writeSynced } from './disk.js';
import type { InstalledVoice, VoiceManifest } from './installed.js';
import { folderOf, isPlainName, MANIFEST_NAME } from './manifest.js';

/** Null while another holder has the file; the system lets go of it when the holder dies. */
export type TakeLock = (file: string) => { release(): void } | null;

/** Rejects when the voice cannot speak, with a LoaError where a person can mend it. */
export type Prove = (voice: InstalledVoice) => Promise<void>;

export class Staging {
  readonly #root: string;
  readonly #lock: TakeLock;
  readonly #prove: Prove;

  /** @param root as `voicesFolder` gives it */
  constructor(root: string, lock: TakeLock, prove: Prove = () => Promise.resolve()) {
    this.#root = path.resolve(root);
    this.#lock = lock;
    this.#prove = prove;
  }

  get root(): string {
    return this.#root;
  }

  partsOf(name: string): string {
    return path.join(this.#staged(name), 'parts');
  }

  wholeOf(name: string): string {
    return path.join(this.#staged(name), 'whole');
  }

  /**
   * One at a time for each voice, across processes.
   *
   * @throws LoaError VOICE_BUSY at once, DISK_FULL, DATA_FOLDER_UNUSABLE
   */
  async alone<T>(name: string, work: () => Promise<T>): Promise<T> {
    if (!isPlainName(name)) throw new LoaError('VOICE_UNKNOWN', { voice: name, voices: '' });
    try {
      await this.#makeRoom(name);
      const lock = this.#lock(path.join(this.#root, '.staging', `${name}.lock`));
      if (!lock) throw new LoaError('VOICE_BUSY', { voice: name });
      return await work().finally(() => lock.release());
    } catch (error) {
      throw await diskError(error, this.#root);
    }
  }

  /** Of a disk that is only to be read Node says here that something is missing. */
  async #makeRoom(name: string): Promise<void> {
    await mkdir(this.partsOf(name), { recursive: true }).catch(async (cause: unknown) => {
      const known = await diskError(cause, this.#root);
      throw isLoaError(known)
        ? known
        : new LoaError('DATA_FOLDER_UNUSABLE', { path: this.#root }, { cause });
    });
  }

  /**
   * Puts the parts, all of them verified, in place as the voice of that manifest.
   *
   * @param isKnown its hashes are the catalogue's: it is not loaded to see whether it can speak
   * @throws LoaError VOICE_UNFIT, VOICE_CONFIG_BAD, VOICE_NO_TONES of one that cannot speak
   */
  async land(manifest: VoiceManifest, isKnown: boolean): Promise<void> {
    const name = folderOf(manifest.voice.id);
    const whole = this.wholeOf(name);
    await mkdir(whole, { recursive: true });
    for (const file of manifest.files)
      await rename(path.join(this.partsOf(name), file.name), path.join(whole, file.name));
    await writeSynced(path.join(whole, MANIFEST_NAME), `${JSON.stringify(manifest, null, 2)}\n`);
    await syncFolder(whole);
    if (!isKnown) await this.#proveOrDiscard({ ...manifest, folder: whole });
    await this.take(name);
    await rename(whole, path.join(this.#root, name));
    await syncFolder(this.#root);
    await this.discard(name);
  }

  /** What has come is of no use then, however often it is tried. */
  async #proveOrDiscard(voice: InstalledVoice): Promise<void> {
    try {
      await this.#prove(voice);
    } catch (error) {
      await this.discard(folderOf(voice.voice.id));
      throw unfit(voice, error);
    }
  }

  /** Takes a voice away, its manifest first: what is left after a crash or a lock is no voice. */
  async take(name: string): Promise<void> {
    const folder = path.join(this.#root, name);
    await rm(path.join(folder, MANIFEST_NAME), { force: true });
    const aside = path.join(this.#root, '.staging', `${newId()}.old`);
    const moved = await rename(folder, aside).then(
      () => aside,
      () => folder,
    );
    await rm(moved, { recursive: true, force: true });
  }

  async discard(name: string): Promise<void> {
    await rm(this.#staged(name), { recursive: true, force: true });
  }

  /**
   * What was begun and not gone on with since, and what is left of voices that were taken away. What
   * cannot be cleared now is left for the next time: no process fails to start for it.
   */
  async sweep(olderThan: Instant): Promise<void> {
    const staging = path.join(this.#root, '.staging');
    const names = await readdir(staging).catch(() => []);
    const clear = async (name: string): Promise<void> => {
      const place = path.join(staging, name);
      if (name.endsWith('.old')) return rm(place, { recursive: true, force: true });
      const { mtimeMs } = await stat(place);
      if (mtimeMs < olderThan) await this.alone(name, () => this.discard(name));
    };
    for (const name of names.filter((each) => !each.endsWith('.lock')))
      await clear(name).catch(() => undefined);
  }

  #staged(name: string): string {
    return path.join(this.#root, '.staging', name);
  }
}

function unfit({ voice }: InstalledVoice, error: unknown): unknown {
  if (isLoaError(error) && error.code !== 'VOICE_DAMAGED') return error;
  const reason = isLoaError(error) ? String(error.params['reason']) : 'không chạy được tệp model';
  return new LoaError('VOICE_UNFIT', { voice: voice.name, reason }, { cause: error });
}
