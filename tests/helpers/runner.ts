/** The pipeline's runner in this process, over a real store and with a voice of the test's own. */
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { LoaError, type Job, type Script, type Voice } from '../../content/model/index.js';
import { AudioTools } from '../../pipeline/audio-tools.js';
import { openVoices } from '../../pipeline/voices/index.js';
import { Runner } from '../../pipeline/runner.js';
import type { SpeechEngine } from '../../tts/index.js';
import { addSegment, paragraph, type TestStore } from './store.js';
import { until } from './until.js';

const clock = () => Date.now();
const quiet = { info: () => undefined, warn: () => undefined };
const ends: (() => Promise<void>)[] = [];

/** When the test is done, side by side with the runner's own stop. */
export function whenDone(work: () => Promise<void>): void {
  ends.push(work);
  onTestFinished(async () => {
    await Promise.all(ends.splice(0).map((end) => end()));
  });
}

const VOICE: Voice = {
  kind: 'voice',
  id: 'tone:vi',
  engine: 'espeak',
  name: 'Tiếng chuông',
  lang: 'vi',
  simulated: false,
};

export async function startRunner(at: TestStore, engine: SpeechEngine): Promise<Runner> {
  const tools = await AudioTools.open({ clock, cacheDir: path.join(at.dataDir, 'cache') });
  const speech = {
    voices: () => [VOICE],
    voiceFor: (lang: string) => {
      if (lang !== 'vi') throw new LoaError('LANGUAGE_NO_VOICE', { language: lang, tag: lang });
      return VOICE;
    },
    engineFor: () => engine,
    close: async () => undefined,
  };
  const voices = openVoices(at.dataDir, clock, {});
  const runner = new Runner({
    ...{ store: at.store, clock, speech, tools, voices },
    log: quiet,
    cacheBytes: 1e9,
  });
  whenDone(async () => {
    await runner.stop();
    await Promise.all([tools.close(), voices.close()]);
  });
  runner.start();
  return runner;
}

export function addScript({ own }: TestStore, texts: readonly string[], lang = 'vi'): Script {
  const segment = addSegment(own);
  return own.segments.saveScript(
    segment.id,
    lang,
    texts.map((text) => paragraph(text)),
  );
}

export function settled({ own }: TestStore, job: Job): Promise<void> {
  return until(`${job.payload.kind} settled`, () =>
    ['done', 'failed'].includes(own.jobs.get(job.id)?.state ?? ''),
  );
}
