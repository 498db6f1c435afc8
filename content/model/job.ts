import type { Id } from './identity.js';
import type { Instant } from './time.js';

/** Work the pipeline takes from the store. The payload is a discriminated union, parsed at the edge. */
export type JobPayload =
  | {
      readonly kind: 'render';
      readonly scriptId: Id;
      /** Null: the first of the commune's own order that is there. */
      readonly voiceId: string | null;
      /** Whose order is looked at before the language's. */
      readonly stationId?: Id;
    }
  | { readonly kind: 'encode-replay'; readonly clipId: string; readonly scriptHash: string }
  /** “Nghe thử”: any text, not mastered, first sentence first; taken before all others. */
  | {
      readonly kind: 'try-out';
      readonly lang: string;
      readonly text: string;
      readonly voiceId: string | null;
    }
  /** Voices on this machine; `voice` is the voice's id. */
  | {
      readonly kind: 'install-voice';
      readonly voice: string;
      readonly acceptedLicence: string;
    }
  | { readonly kind: 'remove-voice'; readonly voice: string }
  | { readonly kind: 'verify-voice'; readonly voice: string }
  /** A finished recording, already put into the file store, as the clip of a script. */
  | {
      readonly kind: 'master-recording';
      readonly scriptId: Id;
      readonly fileHash: string;
      readonly speakerId: Id;
    }
  /** A short recording for a speaker's phrase bank; `text` is its key there. */
  | {
      readonly kind: 'master-phrase';
      readonly speakerId: Id;
      readonly text: string;
      readonly fileHash: string;
    };

export type JobKind = JobPayload['kind'];

/** Lower is taken first. */
export const JOB_PRIORITY: Readonly<Record<JobKind, number>> = {
  'try-out': 0,
  'master-recording': 10,
  'master-phrase': 5,
  render: 10,
  'remove-voice': 5,
  'install-voice': 10,
  'verify-voice': 20,
  'encode-replay': 20,
};

/** The starter programme is rendered when no person waits for anything. */
export const SAMPLE_JOB_PRIORITY = 30;

export const JOB_STATES = ['queued', 'running', 'done', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Steps a render goes through, in order, as the screens and the first start name them. */
export const RENDER_STEPS = ['read', 'speak', 'master', 'inspect', 'encode', 'publish'] as const;
export type RenderStep = (typeof RENDER_STEPS)[number];

export const RENDER_STEP_NAMES: Readonly<Record<RenderStep, string>> = {
  read: 'Đọc bản lời',
  speak: 'Đọc thành tiếng',
  master: 'Chỉnh âm thanh',
  inspect: 'Kiểm tra bản thu',
  encode: 'Nén để phát',
  publish: 'Cất bản thu',
};

export interface Job {
  readonly kind: 'job';
  readonly id: Id;
  readonly communeId: Id;
  readonly payload: JobPayload;
  readonly state: JobState;
  readonly attempts: number;
  readonly step: RenderStep | null;
  /** 0..1 over the whole job. */
  readonly progress: number;
  /** What the job made: the clip's id, or the try-out's file hash. */
  readonly resultRef: string | null;
  /** Of a try-out: sentences that do not sound as asked for; a clip keeps its own. */
  readonly notes: readonly string[];
  /** Code of `errors.ts` and the sentence for people. */
  readonly errorCode: string | null;
  readonly errorMessage: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
