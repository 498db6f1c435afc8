/** A voice of tones: one chord a word, pitched by the word, so that tests speak in no time. */
import type { SpeechEngine, SpokenAudio, SpokenUnit } from '../../tts/index.js';

const RATE = 22_050;
const WORD_SAMPLES = 4_851;
const GAP_SAMPLES = 661;

export class ToneEngine implements SpeechEngine {
  readonly id = 'tone';
  /** Every unit that was really spoken, in order. */
  readonly spoken: string[] = [];
  readonly #fault: ((unit: SpokenUnit) => Promise<void>) | undefined;

  constructor(fault?: (unit: SpokenUnit) => Promise<void>) {
    this.#fault = fault;
  }

  versionOf(): string {
    return '1';
  }

  async *speak(_voice: string, units: readonly SpokenUnit[]): AsyncGenerator<SpokenAudio> {
    for (const unit of units) {
      await this.#fault?.(unit);
      this.spoken.push(unit.words.map(({ text }) => text).join(' '));
      yield toneAudio(unit);
    }
  }

  async close(): Promise<void> {
    // Holds nothing.
  }
}

function toneAudio(unit: SpokenUnit): SpokenAudio {
  const step = WORD_SAMPLES + GAP_SAMPLES;
  const pcm = new Int16Array(unit.words.length * step - GAP_SAMPLES);
  unit.words.forEach(({ text }, index) => pcm.set(tone(text), index * step));
  const ms = (samples: number) => (samples * 1000) / RATE;
  const wordTimes = unit.words.map((_, index) => ({
    startMs: ms(index * step),
    endMs: ms(index * step + WORD_SAMPLES),
  }));
  return { pcm, sampleRate: RATE, wordTimes };
}

function tone(text: string): Int16Array {
  const pitch = 180 + ([...text].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % 160);
  return Int16Array.from({ length: WORD_SAMPLES }, (_, n) => {
    const swell = Math.sin((Math.PI * n) / WORD_SAMPLES);
    const t = (2 * Math.PI * pitch * n) / RATE;
    const chord = [1, 2, 3, 5, 8].reduce((sum, k) => sum + Math.sin(k * t) / k, 0);
    return Math.round(swell * chord * 7_000);
  });
}

/** `['một hai', 'ba']` as the units of one paragraph, with places in the text written of them. */
export function toneParagraph(id: string, sentences: readonly string[]) {
  const text = sentences.map((sentence) => `${sentence}.`).join(' ');
  const starts = sentences.map((_, at) =>
    sentences.slice(0, at).reduce((sum, sentence) => sum + sentence.length + 2, 0),
  );
  const units = sentences.map((sentence, at): SpokenUnit => {
    const words = wordsOf(sentence, starts[at] ?? 0);
    const endsWith = at === sentences.length - 1 ? 'paragraph' : 'sentence';
    return { paragraphId: id, words, marks: { [words.length - 1]: '.' }, endsWith };
  });
  return { paragraph: { id, text }, units };
}

function wordsOf(sentence: string, start: number): SpokenUnit['words'] {
  return sentence.split(' ').map((text, index, all) => {
    const from = start + all.slice(0, index).reduce((sum, word) => sum + word.length + 1, 0);
    return { text, from, to: from + text.length };
  });
}

/** A script of several paragraphs for `renderSpeech`. */
export function toneScript(paragraphs: readonly (readonly string[])[]) {
  const made = paragraphs.map((sentences, index) => toneParagraph(`p${index}`, sentences));
  return {
    paragraphs: made.map(({ paragraph }) => paragraph),
    units: made.flatMap(({ units }) => units),
    voiceId: 'tone:1',
  };
}
