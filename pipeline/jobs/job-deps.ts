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

/** Called in the transaction that marks the job done; gives the job's `resultRef`. */
export type Commit = () => string;

export type PayloadOf<K extends JobKind> = Extract<JobPayload, { readonly kind: K }>;

/** @throws LoaError NOT_FOUND */
export function needScript(own: CommuneStore, scriptId: Id): Script {
  const script = own.segments.scriptById(scriptId);
  if (!script) throw new LoaError('NOT_FOUND', { what: 'bản lời' });
  return script;
}
