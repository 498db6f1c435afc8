/** Our own speech in a process of its own, as the pipeline has it. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { systemClock, type Paragraph } from '../../../content/model/index.js';
import { readSampleSegments } from '../../../content/samples/index.js';
import { AudioTools } from '../../../pipeline/audio-tools.js';
import { Progress } from '../../../pipeline/progress.js';
import { layDown } from '../../../pipeline/publish/index.js';
import { renderSpeech } from '../../../pipeline/render.js';
import type { SpokenScript } from '../../../pipeline/stages.js';
import { createSpeech, normaliseScript, readForRecordings } from '../../../tts/index.js';
import { shelfOf } from '../../helpers/voices.js';
import { answerOrders, type Rendered, type Spoken } from './orders.js';
import { paragraphs } from './script.js';

const { shelf, voice } = shelfOf(process.argv[2] ?? '');
const speech = createSpeech({ shelf });
const engine = speech.engineFor(voice);
const state: { folder?: string; tools?: AudioTools } = {};

answerOrders({ speak, render });

async function speak(sentences: readonly string[]): Promise<Spoken> {
  const { units } = readForRecordings('en', [{ id: 'p', text: sentences.join(' ') }]);
  const started = performance.now();
  const firsts: number[] = [];
  let seconds = 0;
  for await (const { pcm, sampleRate } of engine.speak(voice.id, units)) {
    firsts.push(performance.now() - started);
    seconds += pcm.length / sampleRate;
  }
  return { ms: performance.now() - started, firstMs: firsts[0] ?? NaN, seconds };
}

/** From the text to the files of a clip; an edit finds what the first render left. */
async function render(which: 'neural' | 'espeak', edited: boolean): Promise<Rendered> {
  if (!edited) await freshFolder();
  const { tools, folder } = state;
  if (!tools || !folder) throw new Error('nothing was rendered yet');
  const started = performance.now();
  const script = which === 'neural' ? english(edited) : vietnamese(edited);
  const speaking = which === 'neural' ? engine : speech.engineFor(speech.voiceFor('vi'));
  const made = await renderSpeech(script, { ...tools.deps(new Progress()), engine: speaking });
  await layDown(made.encoded, path.join(folder, 'out'));
  return { ms: performance.now() - started, seconds: made.durationMs / 1000 };
}

async function freshFolder(): Promise<void> {
  await state.tools?.close();
  if (state.folder !== undefined) rmSync(state.folder, { recursive: true, force: true });
  state.folder = mkdtempSync(path.join(os.tmpdir(), 'loa-bench-'));
  state.tools = await AudioTools.open({
    clock: systemClock(),
    cacheDir: path.join(state.folder, 'cache'),
  });
}

function english(edited: boolean): SpokenScript {
  const texts = edited
    ? withOneSentenceChanged(paragraphs, 'The office opens at nine')
    : paragraphs;
  const { units } = readForRecordings('en', texts);
  return { paragraphs: texts, units, voiceId: voice.id, settings: {} };
}

function vietnamese(edited: boolean): SpokenScript {
  const written = readSampleSegments()
    .flatMap(({ scripts }) => scripts.filter(({ lang }) => lang === 'vi'))
    .flatMap((script) => script.paragraphs)
    .slice(0, 10);
  const texts = edited ? withOneSentenceChanged(written, 'Câu này vừa được sửa lại') : written;
  const { units } = normaliseScript('vi', texts);
  return { paragraphs: texts, units, voiceId: 'espeak:vi', settings: {} };
}

function withOneSentenceChanged(
  texts: readonly Paragraph[],
  sentence: string,
): readonly Paragraph[] {
  const middle = Math.floor(texts.length / 2);
  return texts.map((paragraph, at) =>
    at === middle
      ? { ...paragraph, text: paragraph.text.replace(/^[^.!?]+/, sentence) }
      : paragraph,
  );
}
