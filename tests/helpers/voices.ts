/** Voices of tests: the real one where it is, and a shelf of any folder. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { InstalledVoice, ModelFamily, VoiceFile, VoiceShelf } from '../../tts/index.js';

/** Tiny generated voices, in the source tree: they are no modules. */
export const keptVoices = path.resolve(import.meta.dirname, '../../../tests/fixtures/voices');

/** The folder of a whole Piper voice (English), or undefined where there is none. */
export function realVoiceFolder(): string | undefined {
  const beside = path.resolve(import.meta.dirname, '../../../../shared/voices/en_US-joe-medium');
  const folders = [process.env['LOA_TEST_VOICE'], beside].filter((one) => one !== undefined);
  return folders.find((folder) => existsSync(folder) && modelIn(folder) !== undefined);
}

const modelIn = (folder: string): string | undefined =>
  readdirSync(folder).find((name) => name.endsWith('.onnx'));

/** The files of a folder as an installed voice, without a manifest. */
export function voiceIn(
  folder: string,
  { lang, family = 'piper' }: { readonly lang: string; readonly family?: ModelFamily },
): InstalledVoice {
  const name = path.basename(folder);
  const files = readdirSync(folder).flatMap((file) => {
    const role = roleOf(file);
    return role ? [{ role, name: file, ...measured(path.join(folder, file)) }] : [];
  });
  return {
    voice: { kind: 'voice', id: `onnx:${name}`, engine: 'onnx', name, lang, simulated: false },
    ...{ family, files, folder, source: 'test', installedAt: 0 },
  };
}

function roleOf(file: string): VoiceFile['role'] | undefined {
  if (file.endsWith('.onnx')) return 'model';
  if (file.endsWith('.onnx.json')) return 'config';
  return file === 'tokens.txt' || file === 'vocab.json' ? 'tokens' : undefined;
}

function measured(file: string): Pick<VoiceFile, 'bytes' | 'sha256'> {
  const content = readFileSync(file);
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

export function shelfWith(...voices: readonly InstalledVoice[]): VoiceShelf {
  return {
    list: () => voices,
    find: (id) => voices.find(({ voice }) => voice.id === id),
    faulty: () => [],
  };
}

export type TinyVoice = 'piper-vi' | 'piper-many' | 'mms-sherpa' | 'mms-transformers';

const LANGS = {
  'piper-vi': 'vi',
  'piper-many': 'en',
  'mms-sherpa': 'vi',
  'mms-transformers': 'vi',
};

export function tinyVoice(name: TinyVoice): InstalledVoice {
  const family = name.startsWith('mms') ? 'mms' : 'piper';
  return voiceIn(path.join(keptVoices, name), { lang: LANGS[name], family });
}

/** The real voice alone on a shelf. */
export function shelfOf(folder: string) {
  const installed = voiceIn(folder, { lang: 'en' });
  return { shelf: shelfWith(installed), voice: installed.voice };
}
