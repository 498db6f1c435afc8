/** Which voice speaks. Pure. */
import { LoaError, languageName, type LanguageTag, type Voice } from '../../content/model/index.js';
import { CATALOGUE } from './entries.js';

export interface VoiceWish {
  /** This one or none. */
  readonly voiceId?: string | null;
  /** Else the first of these that is there (a model may not be installed yet). */
  readonly order?: readonly string[];
}

/**
 * The voice asked for; else the first of the order; else a neural voice before the machine's, a native
 * one before a simulated, and the catalogue's in its order before one that nobody knows. A person's phrase bank speaks only where it is asked for: it knows its
 * phrases and nothing else.
 *
 * @throws LoaError LANGUAGE_NO_VOICE, VOICE_UNKNOWN when the language has not this one
 */
export function chooseVoice(
  voices: readonly Voice[],
  lang: LanguageTag,
  { voiceId, order = [] }: VoiceWish = {},
): Voice {
  const own = voices.filter((voice) => voice.lang === lang);
  const find = (id: string) => own.find((voice) => voice.id === id);
  if (voiceId) return find(voiceId) ?? unknown(voiceId, own, lang);
  const ordered = order.flatMap((id) => find(id) ?? []);
  const [best] = [...ordered, ...byMerit(own)];
  if (best) return best;
  throw new LoaError('LANGUAGE_NO_VOICE', { language: languageName(lang), tag: lang });
}

/** Who speaks a sentence that `voice` could not; undefined when nobody else can. */
export function standInFor(
  voice: Voice,
  voices: readonly Voice[],
  order: readonly string[] = [],
): Voice | undefined {
  const others = voices.filter(({ id, lang }) => lang === voice.lang && id !== voice.id);
  const ordered = order.flatMap((id) => others.find((other) => other.id === id) ?? []);
  const machines = byMerit(others).filter(({ engine }) => engine === 'espeak');
  return [...ordered.filter(({ engine }) => engine !== 'phrasebank'), ...machines][0];
}

const MERIT: Readonly<Record<Voice['engine'], number>> = { onnx: 0, espeak: 1, phrasebank: 9 };

const RANK = new Map(CATALOGUE.map(({ voice }, at) => [voice.id, at]));
const rankOf = ({ id }: Voice): number => RANK.get(id) ?? RANK.size;

/** Stable: among equals the first listed stays first. */
const byMerit = (voices: readonly Voice[]): readonly Voice[] =>
  voices
    .filter(({ engine }) => engine !== 'phrasebank')
    .toSorted((one, other) => meritOf(one) - meritOf(other) || rankOf(one) - rankOf(other));

const meritOf = ({ engine, simulated }: Voice): number => MERIT[engine] + (simulated ? 10 : 0);

function unknown(voice: string, known: readonly Voice[], lang: LanguageTag): never {
  if (known.length === 0) {
    throw new LoaError('LANGUAGE_NO_VOICE', { language: languageName(lang), tag: lang });
  }
  const voices = known.map(({ id }) => id).join(', ');
  throw new LoaError('VOICE_UNKNOWN', { voice, voices });
}
