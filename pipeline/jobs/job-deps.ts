import {
  LoaError,
  type Id,
  type JobKind,
  type JobPayload,
  type Script,
} from '../../content/model/index.js';
import type { CommuneStore, FileStore } from '../../content/store/index.js';
import type { AudioTools } from '../audio-tools.js';
import type { CommuneSpeech } from '../commune-speech.js';
import type { Progress } from '../progress.js';

export interface JobDeps {
  readonly own: CommuneStore;
  readonly files: FileStore;
  readonly speech: CommuneSpeech;
  readonly tools: AudioTools;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

export interface JobResult {
  /** The job's `resultRef`. */
  readonly ref: string;
  readonly notes?: readonly string[];
  /** Files that it has no need of any more, for whoever else may. */
  readonly dropped?: readonly string[];
}

/** Called in the transaction that marks the job done. */
export type Commit = () => JobResult;

export type PayloadOf<K extends JobKind> = Extract<JobPayload, { readonly kind: K }>;

/** They may have taken it back since the file was sent. @throws LoaError CONSENT_MISSING */
export function needConsent(own: CommuneStore, speakerId: Id): void {
  const speaker = own.speakers.get(speakerId);
  if (speaker?.withdrawnAt === null) return;
  throw new LoaError('CONSENT_MISSING', { name: speaker?.name ?? 'người đọc này' });
}

/** @throws LoaError NOT_FOUND */
export function needScript(own: CommuneStore, scriptId: Id): Script {
  const script = own.segments.scriptById(scriptId);
  if (!script) throw new LoaError('NOT_FOUND', { what: 'bản lời' });
  return script;
}
