import { LoaError, languageName, type LanguageTag, type Voice } from '../../content/model/index.js';

/** Every voice this installation can speak with; the first of a language is its default. */
export const VOICES: readonly Voice[] = [
  espeak('vi', 'Máy đọc giọng Bắc'),
  espeak('vi-VN-x-central', 'Máy đọc giọng Trung'),
  espeak('vi-VN-x-south', 'Máy đọc giọng Nam'),
];

function espeak(name: string, title: string): Voice {
  return {
    kind: 'voice',
    id: `espeak:${name}`,
    engine: 'espeak',
    name: title,
    lang: 'vi',
    simulated: false,
  };
}

export function voicesOf(lang: LanguageTag): readonly Voice[] {
  return VOICES.filter((voice) => voice.lang === lang);
}

/**
 * The voice asked for, or the language's default.
 * @throws LoaError LANGUAGE_NO_VOICE when the language has none, VOICE_UNKNOWN when it has not this one.
 */
export function chooseVoice(lang: LanguageTag, voiceId?: string | null): Voice {
  const voices = voicesOf(lang);
  const [first] = voices;
  if (!first) throw new LoaError('LANGUAGE_NO_VOICE', { language: languageName(lang), tag: lang });
  if (!voiceId) return first;
  const wanted = voices.find((voice) => voice.id === voiceId);
  if (wanted) return wanted;
  const known = voices.map((voice) => voice.id).join(', ');
  throw new LoaError('VOICE_UNKNOWN', { voice: voiceId, voices: known });
}
