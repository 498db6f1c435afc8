import path from 'node:path';
import type { Voice } from '../../content/model/index.js';
import {
  CATALOGUE,
  chooseVoice,
  DEFAULT_NEURAL_VOICE,
  entryBytes,
  isPinned,
  openShelf,
  VOICES,
  voicesFolder,
} from '../../tts/index.js';

/**
 * `built-in`: part of Loa Bản · `here`: installed · `absent`: the catalogue has it · `faulty`: a
 * folder that is no voice; all that can be done is to take it away or install it again.
 */
export type VoicePresence = 'built-in' | 'here' | 'absent' | 'faulty';

export interface ListedVoice {
  readonly voice: Voice;
  readonly presence: VoicePresence;
  readonly canSpeak: boolean;
  /** On the disk, or to be fetched; null of what is built in or unreadable. */
  readonly bytes: number | null;
  readonly source: string;
  readonly inCatalogue: boolean;
  /** To be fetched by what its host says of it alone: nobody has published its hashes. */
  readonly hostsWord: boolean;
  /** The one that the first start offers. */
  readonly recommended: boolean;
  /** It speaks its language where nobody chose another. */
  readonly byDefault: boolean;
  readonly fault: string | null;
}

/** What is here first, then what can be had. Cheap: a look into a folder, no hash. */
export function listVoices(dataDir: string): readonly ListedVoice[] {
  const shelf = openShelf(voicesFolder(dataDir));
  const faults = new Map(
    shelf
      .faulty()
      .map(({ folder, reason }): [string, string] => [`onnx:${path.basename(folder)}`, reason]),
  );
  const installed = shelf.list().map((each): ListedVoice => ({
    ...listed(each.voice, 'here'),
    bytes: each.files.reduce((sum, { bytes }) => sum + bytes, 0),
    source: each.source,
  }));
  const isHere = (id: string) => installed.some(({ voice }) => voice.id === id);
  const offered = CATALOGUE.filter(({ voice }) => !isHere(voice.id)).map((entry): ListedVoice => {
    const fault = faults.get(entry.voice.id) ?? null;
    const place = new URL(entry.files[0]?.url ?? 'https://huggingface.co').host;
    const presence = fault === null ? 'absent' : 'faulty';
    return {
      ...listed(entry.voice, presence),
      bytes: entryBytes(entry),
      source: place,
      fault,
      hostsWord: !isPinned(entry),
    };
  });
  const broken = [...faults]
    .filter(([id]) => !CATALOGUE.some(({ voice }) => voice.id === id))
    .map(([id, fault]): ListedVoice => ({ ...listed(nameless(id), 'faulty'), fault }));
  const here = [...VOICES.map((voice) => listed(voice, 'built-in')), ...installed];
  return [...withDefaults(here), ...offered, ...broken];
}

function withDefaults(here: readonly ListedVoice[]): readonly ListedVoice[] {
  const voices = here.map(({ voice }) => voice);
  return here.map((each) => ({
    ...each,
    byDefault: chooseVoice(voices, each.voice.lang).id === each.voice.id,
  }));
}

function listed(voice: Voice, presence: VoicePresence): ListedVoice {
  return {
    canSpeak: presence === 'built-in' || presence === 'here',
    ...{
      voice,
      presence,
      bytes: null,
      source: '',
      fault: null,
      byDefault: false,
      hostsWord: false,
    },
    inCatalogue: CATALOGUE.some((entry) => entry.voice.id === voice.id),
    recommended: voice.id === DEFAULT_NEURAL_VOICE,
  };
}

/** Its manifest says nothing any more. */
function nameless(id: string): Voice {
  const name = id.slice('onnx:'.length);
  return { kind: 'voice', id, engine: 'onnx', name, lang: 'und', simulated: false };
}
