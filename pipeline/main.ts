/** The pipeline's process: renders, recordings and try-outs, taken from the store. */
import os from 'node:os';
import { pino } from 'pino';
import { systemClock } from '../content/model/index.js';
import { runProcess } from '../content/process/index.js';
import { openStore } from '../content/store/index.js';
import { createSpeech, openShelf, voicesFolder } from '../tts/index.js';
import { AudioTools } from './audio-tools.js';
import { readPipelineConfig } from './config.js';
import { sweepTryOuts } from './jobs/sweep.js';
import { cacheFolder } from './render-file.js';
import { Runner } from './runner.js';
import { openVoices } from './voices/index.js';

/** An hour: what `put` left aside so long belongs to a process that is gone. */
const STALE_MS = 3_600_000;

runProcess(async () => {
  const config = readPipelineConfig(process.env);
  const clock = systemClock(config.LOA_CLOCK_OFFSET_MS);
  const log = pino({ name: 'pipeline', level: config.LOA_LOG });
  giveWay();
  const store = openStore(config.LOA_DATA, clock);
  const speech = createSpeech({ shelf: openShelf(voicesFolder(config.LOA_DATA)) });
  const tools = await AudioTools.open({
    clock,
    cacheDir: cacheFolder(config.LOA_DATA),
    ...(config.FFMPEG_PATH !== undefined && { ffmpegPath: config.FFMPEG_PATH }),
  });
  await store.files.sweepIncoming(Date.now() - STALE_MS);
  const voices = openVoices(config.LOA_DATA, clock, config);
  await voices.sweep();
  await sweepTryOuts(store, clock());
  const cacheBytes = config.LOA_CACHE_MB * 1_000_000;
  const runner = new Runner({ store, clock, speech, voices, tools, log, cacheBytes });
  runner.start();
  return {
    stop: async () => {
      await runner.stop();
      await Promise.all([speech.close(), voices.close(), tools.close()]);
      store.close();
    },
  };
});

/** A render must not delay what is on the air. */
function giveWay(): void {
  try {
    os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Where the system forbids it, all processes share alike.
  }
}
