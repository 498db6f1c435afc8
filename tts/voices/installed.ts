import type { Voice } from '../../content/model/index.js';

/** How a model is driven: Piper's phoneme ids, or MMS's characters. */
export type ModelFamily = 'piper' | 'mms';

/** One file of a voice; `role` says what an engine opens it for. */
export interface VoiceFile {
  readonly role: 'model' | 'config' | 'tokens' | 'card';
  /** A plain file name, never a path. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * What `voice.json` in a voice's folder says. It is written last, so a folder without it is not a
 * voice, whatever else lies there.
 */
export interface VoiceManifest {
  readonly voice: Voice;
  readonly family: ModelFamily;
  readonly files: readonly VoiceFile[];
  /** The address it came from, or the folder's name when it was imported. */
  readonly source: string;
  readonly installedAt: number;
}

export interface InstalledVoice extends VoiceManifest {
  /** Absolute; files of the manifest lie directly in it. */
  readonly folder: string;
}

/**
 * The voices kept on this machine, `<data>/voices/<name>/`. Reading is cheap (a folder listing), so
 * that a voice installed by another process is found by the next call. A folder that cannot be read
 * or whose manifest is wrong is left out of `list` and named by `faulty`.
 */
export interface VoiceShelf {
  list(): readonly InstalledVoice[];
  find(voiceId: string): InstalledVoice | undefined;
  faulty(): readonly { readonly folder: string; readonly reason: string }[];
}
