/** `voice.json`: another program, or a person, may have changed it, so it is parsed at the edge. */
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { firstFault } from './faults.js';
import type { VoiceManifest } from './installed.js';

export const MANIFEST_NAME = 'voice.json';
export const MAX_MANIFEST_BYTES = 1_000_000;
/** The largest Piper model has 114 MB; beyond this it is no voice for an office's PC. */
export const MAX_FILE_BYTES = 2 * 1024 ** 3;

/** Of a voice's folder and its files: no separator, no `..`, nothing hidden. */
const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,99}$/;
/** The names a voice may have: its folder is called so. */
const VOICE_ID = '^onnx:[A-Za-z0-9][A-Za-z0-9._+-]{0,99}$';

export const isPlainName = (name: string): boolean =>
  PLAIN_NAME.test(name) && !name.includes('..') && !name.endsWith('.');

/** `onnx:vi_VN-vais1000-medium` -> `vi_VN-vais1000-medium`. */
export const folderOf = (voiceId: string): string => voiceId.slice(voiceId.indexOf(':') + 1);

const licence = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 200 }),
  url: Type.String({ maxLength: 500 }),
  nonCommercial: Type.Boolean(),
  credit: Type.String({ maxLength: 500 }),
});

const file = Type.Object({
  role: Type.Enum(['model', 'config', 'tokens', 'card']),
  name: Type.Refine(Type.String({ maxLength: 100 }), isFileName, () => 'không phải tên tệp'),
  bytes: Type.Integer({ minimum: 1, maximum: MAX_FILE_BYTES }),
  sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
});

const schema = Type.Object({
  voice: Type.Object({
    kind: Type.Literal('voice'),
    id: Type.Refine(Type.String({ pattern: VOICE_ID }), (id) => isPlainName(folderOf(id))),
    engine: Type.Literal('onnx'),
    name: Type.String({ minLength: 1, maxLength: 200 }),
    lang: Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$', maxLength: 35 }),
    simulated: Type.Boolean(),
    licence: Type.Optional(licence),
  }),
  family: Type.Enum(['piper', 'mms']),
  files: Type.Array(file, { minItems: 1, maxItems: 20 }),
  source: Type.String({ maxLength: 1_000 }),
  installedAt: Type.Number({ minimum: 0 }),
});

/** Gives the reason, in Vietnamese, where it is no manifest. */
export function parseManifest(text: string): VoiceManifest | { readonly fault: string } {
  const value = readJson(text);
  if (value === undefined) return { fault: `${MANIFEST_NAME} không phải JSON` };
  if (!Value.Check(schema, value))
    return { fault: `${MANIFEST_NAME}: ${firstFault(schema, value)}` };
  const manifest = Value.Clean(schema, value) as VoiceManifest;
  const names = new Set(manifest.files.map(({ name }) => name.toLowerCase()));
  if (names.size !== manifest.files.length) return { fault: 'hai tệp trùng tên' };
  const models = manifest.files.filter(({ role }) => role === 'model');
  return models.length === 1 ? manifest : { fault: 'cần đúng một tệp model' };
}

function isFileName(name: string): boolean {
  return isPlainName(name) && name.toLowerCase() !== MANIFEST_NAME;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
