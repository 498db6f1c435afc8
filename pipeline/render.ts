/** The stages wired together: a spoken script in, a checked clip out. */
import {
  LoaError,
  LOUDNESS_TARGET,
  type Inspection,
  type Paragraph,
} from '../content/model/index.js';
import type { SpeechEngine } from '../tts/index.js';
import { samplesToMs } from './audio/pcm.js';
import type { Cache } from './cache.js';
import type { Dsp } from './dsp.js';
import { ClipEncoder, encodeStream, finishEncoding } from './encode/index.js';
import type { FfmpegBuild } from './ffmpeg.js';
import { inspectEncoded, inspectMaster } from './inspect/index.js';
import {
  closingJingle,
  joinMaster,
  openingJingle,
  startMastering,
  type StartedBlock,
} from './master/index.js';
import type { Progress } from './progress.js';
import { speak, speechNotes } from './speak/index.js';
import type {
  EncodedClip,
  ExpectedSpeech,
  MadeClip,
  Master,
  MasterAim,
  Measured,
  RawBlock,
  RawRecording,
  SpokenScript,
} from './stages.js';

export interface AudioDeps {
  readonly cache: Cache;
  readonly ffmpeg: FfmpegBuild;
  readonly mp3Ffmpeg: FfmpegBuild;
  readonly dsp: Dsp;
  readonly progress: Progress;
  readonly signal?: AbortSignal;
}

export interface RenderDeps extends AudioDeps {
  readonly engine: SpeechEngine;
}

/**
 * The stream MP3 decodes about 0.4 LU quieter than its master and its peaks come out a little higher:
 * the master aims beside the target so that what the village hears is on it.
 */
const FIRST_AIM: MasterAim = {
  integratedLufs: LOUDNESS_TARGET.integratedLufs + 0.5,
  ceilingDb: -2.8,
};

/** Beyond this the aim is moved once; less is within what a second encoding would change anyway. */
const CORRECT_BEYOND_LU = 0.35;

/** Speech needs none; noise and music swing further between an encoder's samples. */
const MAX_CORRECTIONS = 2;

/** @throws LoaError CLIP_REJECTED with every fault when the clip must not be published. */
export async function renderSpeech(script: SpokenScript, deps: RenderDeps): Promise<MadeClip> {
  const words = script.units.reduce((sum, unit) => sum + unit.words.length, 0);
  const text = { paragraphs: script.paragraphs, expected: { words } };
  return stoppable(deps, async (inner) => {
    const started = await inner.progress.during('speak', (onProgress) =>
      startAll(clipBlocks(speak(script, { ...inner, onProgress, engine: deps.engine })), inner),
    );
    return makeClip(started, text, inner);
  });
}

/** A finished recording is one block; jingles, mastering and inspection are the same. */
export async function renderRecording(
  recording: RawRecording,
  paragraphs: readonly Paragraph[],
  deps: AudioDeps,
): Promise<MadeClip> {
  return stoppable(deps, async (inner) => {
    const started = await startAll(clipBlocks([recording]), inner);
    return makeClip(started, { paragraphs, expected: undefined }, inner);
  });
}

const jingles = new Map<() => RawBlock, RawBlock>();

/** Synthesising one takes 40 ms, which an edited sentence would feel. */
function keptJingle(make: () => RawBlock): RawBlock {
  const block = jingles.get(make) ?? make();
  jingles.set(make, block);
  return block;
}

async function* clipBlocks(body: Blocks): AsyncGenerator<RawBlock | RawRecording> {
  yield keptJingle(openingJingle);
  yield* body;
  yield keptJingle(closingJingle);
}

interface Started {
  readonly blocks: readonly StartedBlock[];
  readonly encoder: ClipEncoder;
}

type Blocks = AsyncIterable<RawBlock | RawRecording> | Iterable<RawBlock | RawRecording>;

/** Each block is mastered and fed to the encoders while the next one is spoken. */
async function startAll(raw: Blocks, deps: AudioDeps, aim = FIRST_AIM): Promise<Started> {
  const encoder = new ClipEncoder(deps);
  const blocks: StartedBlock[] = [];
  for await (const block of startEach(raw, deps, aim)) {
    blocks.push(block);
    encoder.add(block);
  }
  return { blocks, encoder };
}

async function* startEach(raw: Blocks, deps: AudioDeps, aim = FIRST_AIM) {
  const { cache, dsp, signal } = deps;
  const mastering = {
    cache,
    masterBlock: dsp.masterBlock.bind(dsp),
    masterChunk: dsp.masterChunk.bind(dsp),
  };
  for await (const block of raw) {
    signal?.throwIfAborted();
    yield startMastering(block, aim, mastering);
  }
}

interface ClipText {
  readonly paragraphs: readonly Paragraph[];
  readonly expected: ExpectedSpeech | undefined;
}

async function makeClip(
  started: Started,
  text: ClipText,
  deps: AudioDeps,
  aim = FIRST_AIM,
  correctionsLeft = MAX_CORRECTIONS,
): Promise<MadeClip> {
  const { made, encoded, checked, stream } = await finish(started, text, deps);
  const better = correctionsLeft > 0 ? correctedAim(aim, stream) : undefined;
  if (better) {
    const again = started.blocks.map(({ raw }) => raw);
    const restarted = await startAll(again, deps, better);
    return makeClip(restarted, text, deps, better, correctionsLeft - 1);
  }
  const inspection = conclude(checked, stream, speechNotes(made.units, text.paragraphs));
  if (!inspection.passed) reject(inspection.faults);
  return { encoded, inspection, durationMs: samplesToMs(made.samples) };
}

interface Attempt {
  readonly made: Master;
  readonly encoded: EncodedClip;
  readonly checked: Measured;
  readonly stream: Measured;
}

async function finish(
  { blocks, encoder }: Started,
  { paragraphs, expected }: ClipText,
  deps: AudioDeps,
): Promise<Attempt> {
  const { progress, dsp } = deps;
  const joined = progress.during('master', (onProgress) => joinMaster(blocks, onProgress));
  const encodings = encoder.finish(joined);
  const made = await joined;
  const inspecting = { ...deps, meter: dsp.meter.bind(dsp) };
  const inspected = inspectEncoded(encodings, made, inspecting);
  inspected.catch(() => undefined);
  const checked = await progress.during('inspect', () => inspectMaster(made, expected));
  // A master with a fault is not worth the encoders' time: leaving here stops them.
  if (checked.faults.length > 0) reject(checked.faults);
  const encoded = await progress.during('encode', () =>
    finishEncoding(encodings, made, paragraphs),
  );
  return { made, encoded, checked, stream: await progress.during('inspect', () => inspected) };
}

/** Children that are still at work when `work` fails are stopped. */
async function stoppable<T>(deps: AudioDeps, work: (inner: AudioDeps) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const signals = [stop.signal, ...(deps.signal ? [deps.signal] : [])];
  try {
    return await work({ ...deps, signal: AbortSignal.any(signals) });
  } catch (error) {
    stop.abort(error);
    throw error;
  }
}

/** Where to aim instead when the decoded stream is off; undefined when it is good as it is. */
export function correctedAim(aim: MasterAim, stream: Measured): MasterAim | undefined {
  const { integratedLufs, truePeakDbtp } = stream.measures;
  if (integratedLufs === undefined || truePeakDbtp === undefined) return undefined;
  const quiet = LOUDNESS_TARGET.integratedLufs - integratedLufs;
  const over = truePeakDbtp - LOUDNESS_TARGET.maxTruePeakDbtp;
  if (Math.abs(quiet) <= CORRECT_BEYOND_LU && over <= 0) return undefined;
  return {
    integratedLufs: aim.integratedLufs + quiet,
    ceilingDb: aim.ceilingDb - (over > 0 ? over + 0.4 : 0),
  };
}

function conclude(checked: Measured, stream: Measured, notes: readonly string[]): Inspection {
  const faults = [...checked.faults, ...stream.faults];
  return {
    passed: faults.length === 0,
    faults,
    ...(notes.length > 0 && { notes }),
    master: checked.measures,
    stream: stream.measures,
  };
}

function reject(faults: readonly string[]): never {
  const text = faults.map((fault) => fault.replace(/\.$/, '')).join('; ');
  throw new LoaError('CLIP_REJECTED', { faults: text });
}

export interface TriedOut {
  readonly mp3: Buffer;
  readonly notes: readonly string[];
}

/** The stream MP3 of the speech alone, as mastered; blocks made here are a later render's too. */
export async function renderTryOut(script: SpokenScript, deps: RenderDeps): Promise<TriedOut> {
  const { progress } = deps;
  const blocks: StartedBlock[] = [];
  await progress.during('speak', async (onProgress) => {
    const spoken = speak(script, { ...deps, onProgress });
    for await (const block of startEach(spoken, deps)) blocks.push(block);
  });
  const made = await progress.during('master', (onProgress) => joinMaster(blocks, onProgress));
  const mp3 = await progress.during('encode', () => encodeStream(blocks, deps));
  return { mp3, notes: speechNotes(made.units, script.paragraphs) };
}
