/** `loa-ban render`: a segment file to audio files, without a database. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  LoaError,
  languageInSentence,
  type Clock,
  type Inspection,
  type LanguageTag,
} from '../content/model/index.js';
import { parseSegmentFile, type FileScript } from '../content/segment-file/index.js';
import { createSpeech, openShelf, voicesFolder, type ReadingDoubt } from '../tts/index.js';
import { AudioTools } from './audio-tools.js';
import { plainSpeech } from './commune-speech.js';
import { Progress, type OnProgress } from './progress.js';
import { layDown, type LaidFile } from './publish/index.js';
import { readScript, spokenLines } from './read.js';
import { renderSpeech } from './render.js';

export interface RenderFileOptions {
  readonly clock: Clock;
  /** Where speech once made is kept; absent: nothing is kept. */
  readonly cacheDir?: string;
  readonly ffmpegPath?: string;
  /** Language of the file to render; the first one by default. */
  readonly lang?: LanguageTag;
  readonly voiceId?: string;
  /** Whose installed voices may speak; absent: only those of Loa Bản itself. */
  readonly dataDir?: string;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/** JSON-able: what `loa-ban render` prints. Lengths in milliseconds, levels in LUFS and dBTP. */
export interface RenderReport {
  readonly file: string;
  readonly title: string;
  readonly lang: LanguageTag;
  readonly voice: string;
  readonly simulated: boolean;
  /** One line a sentence, as it is spoken. */
  readonly spokenText: readonly string[];
  readonly doubts: readonly ReadingDoubt[];
  readonly durationMs: number;
  readonly loudnessLufs: number | null;
  readonly truePeakDbtp: number | null;
  readonly inspection: Inspection;
  readonly stageMs: Readonly<Record<string, number>>;
  readonly files: readonly LaidFile[];
}

/** A book pasted into a file is refused before it is read: no script needs a tenth of this. */
const MAX_FILE_BYTES = 4_000_000;

/** Rejects with a LoaError of one sentence; `outDir` then holds nothing new. */
export async function renderFile(
  file: string,
  outDir: string,
  options: RenderFileOptions,
): Promise<RenderReport> {
  const { dataDir } = options;
  const shelf = dataDir === undefined ? {} : { shelf: openShelf(voicesFolder(dataDir)) };
  const speech = createSpeech(shelf);
  const tools = await AudioTools.open(options);
  try {
    const progress = new Progress(options.onProgress);
    const { segment, chosen, read } = await progress.during('read', async () => {
      const segment = parseSegmentFile(await readText(file), basename(file));
      const chosen = chooseScript(segment.scripts, options.lang);
      const asked = { voiceId: options.voiceId ?? null };
      const { lang, paragraphs } = chosen;
      return { segment, chosen, read: readScript(lang, paragraphs, asked, plainSpeech(speech)) };
    });
    const made = await renderSpeech(read.script, {
      ...tools.deps(progress, options.signal),
      engine: speech.engineFor(read.voice),
    });
    const files = await progress.during('publish', () => layDown(made.encoded, outDir));
    return {
      file,
      title: segment.title,
      lang: chosen.lang,
      voice: read.voice.id,
      simulated: read.voice.simulated,
      spokenText: spokenLines(read.script),
      doubts: read.doubts,
      durationMs: made.durationMs,
      loudnessLufs: made.inspection.stream.integratedLufs ?? null,
      truePeakDbtp: made.inspection.stream.truePeakDbtp ?? null,
      inspection: made.inspection,
      stageMs: progress.times,
      files,
    };
  } finally {
    await Promise.all([speech.close(), tools.close()]);
  }
}

async function readText(file: string): Promise<Buffer> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new LoaError('FILE_NOT_FOUND', { file }, { cause });
  });
  if (bytes.length <= MAX_FILE_BYTES) return bytes;
  throw new LoaError('SCRIPT_TOO_LONG', { chars: bytes.length, max: MAX_FILE_BYTES });
}

function chooseScript(scripts: readonly FileScript[], lang: LanguageTag | undefined): FileScript {
  const script = lang === undefined ? scripts[0] : scripts.find((each) => each.lang === lang);
  if (script) return script;
  throw new LoaError('SCRIPT_EMPTY', { language: languageInSentence(lang ?? '') });
}

/** Where a data folder keeps what the pipeline computed once. */
export const cacheFolder = (dataDir: string): string => join(dataDir, 'cache');
