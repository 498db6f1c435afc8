import { RENDER_STEP_NAMES, systemClock, type Environment } from '../content/model/index.js';
import { renderFile } from '../pipeline/index.js';
import { readCommandConfig } from './config.js';
import { progressBar } from './progress-bar.js';

interface RenderOptions {
  readonly out: string;
  readonly lang?: string;
  readonly voice?: string;
}

/** The report is the answer and the only thing on stdout; the bar is on stderr, for people. */
export async function render(
  file: string,
  { out, lang, voice }: RenderOptions,
  environment: Environment,
): Promise<void> {
  const { FFMPEG_PATH, LOA_CLOCK_OFFSET_MS, LOA_DATA } = readCommandConfig(environment);
  const bar = progressBar('Tạo bản thu');
  const stopped = new AbortController();
  process.once('SIGINT', () => stopped.abort());
  try {
    const report = await renderFile(file, out, {
      clock: systemClock(LOA_CLOCK_OFFSET_MS),
      signal: stopped.signal,
      dataDir: LOA_DATA,
      ...(FFMPEG_PATH && { ffmpegPath: FFMPEG_PATH }),
      ...(lang && { lang }),
      ...(voice && { voiceId: voice }),
      onProgress: ({ step, progress }) =>
        bar.update(progress, step === null ? '' : RENDER_STEP_NAMES[step]),
    });
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } finally {
    bar.stop();
  }
}
