/** From a script as written to what is spoken, and the key under which its clip is found again. */
import {
  languageInSentence,
  languageName,
  LoaError,
  MAX_SCRIPT_CHARS,
  type LanguageTag,
  type OwnReading,
  type Paragraph,
  type Voice,
} from '../content/model/index.js';
import {
  hasLanguage,
  normaliseScript,
  readForRecordings,
  type ReadingDoubt,
  type SpeechEngine,
  type SpokenText,
} from '../tts/index.js';
import { cacheKey } from './cache.js';
import type { CommuneSpeech, VoiceAsked } from './commune-speech.js';
import { MASTER_VERSION } from './master/index.js';
import { PAUSE_MS } from './speak/index.js';
import type { SpokenScript } from './stages.js';

/** Raised when the pipeline makes another clip of the same words than before. */
const PIPELINE_VERSION = 2;

export interface ReadScript {
  readonly script: SpokenScript;
  readonly doubts: readonly ReadingDoubt[];
  readonly voice: Voice;
}

export interface HowToRead {
  /** How the commune reads words of its own. */
  readonly words?: readonly OwnReading[];
  /**
   * For the ear alone: a machine's voice of a language that nobody taught it to read says what stands
   * there.
   */
  readonly asWritten?: boolean;
}

/** @throws LoaError SCRIPT_EMPTY, SCRIPT_TOO_LONG, LANGUAGE_NO_VOICE, VOICE_UNKNOWN */
export function readScript(
  lang: LanguageTag,
  paragraphs: readonly Paragraph[],
  asked: VoiceAsked,
  speech: Pick<CommuneSpeech, 'choose'>,
  how: HowToRead = {},
): ReadScript {
  const chars = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (chars > MAX_SCRIPT_CHARS)
    throw new LoaError('SCRIPT_TOO_LONG', { chars, max: MAX_SCRIPT_CHARS });
  if (paragraphs.every(({ text }) => text.trim() === '')) throw empty(lang);
  const { voice, settings, order } = speech.choose(lang, asked);
  const { units, doubts } = readFor(voice, lang, paragraphs, how);
  const spoken = units.filter((unit) => unit.words.length > 0);
  if (spoken.length === 0) throw empty(lang);
  const script = { paragraphs, units: spoken, voiceId: voice.id, settings, order };
  return { script, doubts, voice };
}

/** A machine must be taught to read a language; a person's recordings are found by what is written. */
function readFor(
  { engine }: Voice,
  lang: LanguageTag,
  paragraphs: readonly Paragraph[],
  { words = [], asWritten = false }: HowToRead,
): SpokenText {
  if (engine === 'phrasebank') return readForRecordings(lang, paragraphs);
  if (hasLanguage(lang)) return normaliseScript(lang, paragraphs, { words });
  if (asWritten) return readForRecordings(lang, paragraphs);
  throw new LoaError('LANGUAGE_NO_VOICE', { language: languageName(lang), tag: lang });
}

/** Same words at the same places, voice, settings and code: same key. */
export function renderKey(
  script: SpokenScript,
  engine: Pick<SpeechEngine, 'id' | 'versionOf'>,
): string {
  return cacheKey('clip', PIPELINE_VERSION, MASTER_VERSION, PAUSE_MS, {
    engine: [engine.id, engine.versionOf(script.voiceId, script.settings), script.voiceId],
    units: script.units.map(({ paragraphId, words, marks, endsWith, breaths }) => [
      paragraphId,
      words.map(({ text, from, to }) => [text, from, to]),
      marks,
      endsWith,
      breaths,
    ]),
    // Captions show the text as written.
    texts: script.paragraphs.map(({ id, text }) => [id, text]),
  });
}

/** What is said, one line a unit, for a report. */
export function spokenLines(script: SpokenScript): readonly string[] {
  return script.units.map(({ words, marks }) =>
    words.map(({ text }, index) => `${text}${marks[index] ?? ''}`).join(' '),
  );
}

const empty = (lang: LanguageTag) =>
  new LoaError('SCRIPT_EMPTY', { language: languageInSentence(lang) });
