/** One text said by one voice, as it is: neither mastered nor cached. */
import { languageInSentence, LoaError, newId, type Voice } from '../content/model/index.js';
import { readForRecordings, type Speech, type SpokenAudio } from '../tts/index.js';
import { msToSamples, RATE } from './audio/pcm.js';
import { resampledLength, resampleInto } from './audio/resample.js';
import { toWav } from './audio/wav.js';
import { speechNotes } from './speak/index.js';

/** Between two sentences. */
const PAUSE_MS = 350;

export interface Said {
  readonly wav: Buffer;
  readonly seconds: number;
  /** Sentences that another voice had to say, letters that were left out. */
  readonly notes: readonly string[];
}

/** @throws LoaError SCRIPT_EMPTY, SPEECH_FAILED, VOICE_DAMAGED */
export async function sayText(
  text: string,
  { id, lang }: Voice,
  speech: Speech,
  signal: AbortSignal,
): Promise<Said> {
  const paragraphs = [{ id: newId(), text }];
  // A language that nobody taught us to read is said as it is written: it is only to be heard.
  const { units } = readForRecordings(lang, paragraphs);
  if (units.length === 0)
    throw new LoaError('SCRIPT_EMPTY', { language: languageInSentence(lang) });
  const engine = speech.engineFor(speech.voiceFor(lang, { voiceId: id }));
  const spoken: SpokenAudio[] = [];
  for await (const audio of engine.speak(id, units, { signal })) spoken.push(audio);
  const placed = units.map(({ paragraphId, words }, at) => {
    const [from, to] = [words[0]?.from ?? 0, words.at(-1)?.to ?? 0];
    const { flaw } = spoken[at] ?? {};
    return { paragraphId, from, to, ...(flaw && { flaw }) };
  });
  const pcm = joined(spoken);
  return {
    wav: toWav(pcm),
    seconds: Number((pcm.length / RATE).toFixed(2)),
    notes: speechNotes(placed, paragraphs),
  };
}

/** At one rate: a voice that stands in has its own. */
function joined(spoken: readonly SpokenAudio[]): Int16Array {
  const pause = msToSamples(PAUSE_MS);
  const lengths = spoken.map(({ pcm, sampleRate }) => resampledLength(pcm.length, sampleRate));
  const whole = new Float32Array(lengths.reduce((sum, length) => sum + length + pause, 0));
  spoken.reduce((at, { pcm, sampleRate }, index) => {
    resampleInto(whole, at, pcm, sampleRate);
    return at + (lengths[index] ?? 0) + pause;
  }, 0);
  const sounding = whole.subarray(0, Math.max(0, whole.length - pause));
  return Int16Array.from(sounding, (sample) =>
    Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768))),
  );
}
