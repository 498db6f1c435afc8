/** From an installed voice to what drives its model. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { LoaError } from '../../../content/model/index.js';
import {
  assertTones,
  MAX_CONFIG_BYTES,
  parsePiperConfig,
  type InstalledVoice,
  type VoiceFile,
} from '../../voices/index.js';
import type { Family } from './families/family.js';
import { mmsFamily } from './families/mms.js';
import { piperFamily, type Ipa } from './families/piper.js';
import { MAX_TOKENS_BYTES, parseTokens } from './families/tokens.js';
import type { ModelFile, OpenedModel } from './messages.js';

/** @throws LoaError VOICE_DAMAGED when a file is missing, or is not beside its manifest */
export function modelFile(voice: InstalledVoice): ModelFile {
  const { name, bytes, sha256 } = fileOf(voice, 'model');
  return { path: placeOf(voice, name), bytes, sha256 };
}

/** Everything that decides how a voice sounds but is not code. */
export function hashesOf({ files }: InstalledVoice): readonly string[] {
  return files.filter(({ role }) => role !== 'card').map(({ sha256 }) => sha256);
}

/**
 * What the model is driven by, read before the model itself: a voice without tones is refused at once.
 *
 * @throws LoaError VOICE_CONFIG_BAD, VOICE_NO_TONES, VOICE_DAMAGED
 */
export async function readDriver(
  voice: InstalledVoice,
  ipa: Ipa,
): Promise<(model: OpenedModel) => Family> {
  const { id, lang } = voice.voice;
  if (voice.family === 'mms') {
    const file = fileOf(voice, 'tokens');
    const tokens = parseTokens(await readSmall(voice, file, MAX_TOKENS_BYTES), file.name);
    return (model) => mmsFamily({ tokens }, model);
  }
  const file = fileOf(voice, 'config');
  const config = parsePiperConfig(await readSmall(voice, file, MAX_CONFIG_BYTES), file.name);
  assertTones(config, lang, id);
  return (model) => piperFamily({ id, config, ipa }, model);
}

function fileOf(voice: InstalledVoice, role: VoiceFile['role']): VoiceFile {
  const file = voice.files.find((one) => one.role === role);
  if (file) return file;
  throw damaged(voice, `thiếu tệp ${role}`);
}

function placeOf(voice: InstalledVoice, name: string): string {
  if (name === path.basename(name) && !/^\.|[\\/:\0]/.test(name)) {
    return path.join(voice.folder, name);
  }
  throw damaged(voice, `tên tệp lạ “${name}”`);
}

/** The size is looked at first: a hostile file of a gigabyte is never read. Its hash is in cache keys. */
async function readSmall(voice: InstalledVoice, file: VoiceFile, most: number): Promise<string> {
  const place = placeOf(voice, file.name);
  const handle = await open(place, constants.O_RDONLY | constants.O_NOFOLLOW).catch(
    (cause: unknown) => {
      throw damaged(voice, `không mở được tệp ${file.name}`, cause);
    },
  );
  try {
    const { size } = await handle.stat();
    if (size > most) throw damaged(voice, `tệp ${file.name} có ${size} byte, tối đa ${most}`);
    const bytes = await handle.readFile();
    if (createHash('sha256').update(bytes).digest('hex') !== file.sha256)
      throw damaged(voice, `tệp ${file.name} không đúng mã SHA-256`);
    return bytes.toString('utf8');
  } finally {
    await handle.close();
  }
}

export function damaged(voice: InstalledVoice, reason: string, cause?: unknown): LoaError {
  return new LoaError('VOICE_DAMAGED', { voice: voice.voice.name, reason }, { cause });
}
