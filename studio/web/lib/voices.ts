/** Voices as the screens tell them. */
import type { VoiceView } from './types.js';

export type VoiceAct = 'install' | 'remove' | 'verify' | 'stop';

/** What is being done or went wrong with a voice; undefined where nothing is. */
export type VoiceState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'fetching'; readonly share: number }
  /** It will be tried again by itself. */
  | { readonly kind: 'again'; readonly problem: string; readonly share: number }
  | { readonly kind: 'verifying' }
  | { readonly kind: 'removing' }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'whole' }
  | undefined;

export function stateOf({ job }: Pick<VoiceView, 'job'>): VoiceState {
  if (!job) return undefined;
  const { wish, state, progress, errorMessage } = job;
  if (state === 'failed') return { kind: 'failed', problem: errorMessage ?? 'Việc này chưa xong.' };
  if (state === 'done') return wish === 'verify' ? { kind: 'whole' } : undefined;
  if (wish === 'verify') return { kind: 'verifying' };
  if (wish === 'remove') return { kind: 'removing' };
  if (state === 'running') return { kind: 'fetching', share: progress };
  if (errorMessage === null) return { kind: 'waiting' };
  return { kind: 'again', problem: errorMessage, share: progress };
}

/** True while the pipeline has something to do with it. */
export function isBusy(voice: Pick<VoiceView, 'job'>): boolean {
  return voice.job?.state === 'queued' || voice.job?.state === 'running';
}

/** “63 MB”; of less than one nobody asks. */
export function megabytes(bytes: number): string {
  return bytes < 1e6 ? 'dưới 1 MB' : `${Math.round(bytes / 1e6)} MB`;
}

/** “32 / 63 MB” */
export function fetched(share: number, bytes: number): string {
  return `${Math.round((share * bytes) / 1e6)} / ${megabytes(bytes)}`;
}
