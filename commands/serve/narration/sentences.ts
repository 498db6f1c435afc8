import {
  localTime,
  RENDER_STEPS,
  type Broadcast,
  type Job,
  type RenderStep,
  type SkipReason,
} from '../../../content/model/index.js';

/** What a finished step is called, in the order a person follows the main job. */
const DONE: Readonly<Record<RenderStep, string>> = {
  read: 'đã đọc bản lời',
  speak: 'đã đọc thành tiếng',
  master: 'đã chỉnh âm thanh',
  inspect: 'đã kiểm tra',
  encode: 'đã nén để phát',
  publish: 'đã cất bản thu',
};

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  missed: 'đã quá giờ',
  'not-approved': 'chưa được duyệt',
  'quiet-hours': 'đang giờ yên tĩnh',
  held: 'kênh đang dừng',
  'file-damaged': 'tệp âm thanh bị hỏng',
  'no-clip': 'chưa có bản thu',
  withdrawn: 'đã rút khỏi lịch',
};

/**
 * Steps that ended between two looks at a job: looks are seldom enough that a short step begins and
 * ends between them.
 */
export function finishedSteps(before: RenderStep | null, job: Job): readonly RenderStep[] {
  if (job.state === 'failed') return [];
  const from = before === null ? 0 : RENDER_STEPS.indexOf(before);
  const to = job.state === 'done' ? RENDER_STEPS.length : stepIndex(job.step);
  return RENDER_STEPS.slice(from, Math.max(from, to));
}

function stepIndex(step: RenderStep | null): number {
  return step === null ? 0 : RENDER_STEPS.indexOf(step);
}

/** A title may hold quotation marks of its own: inside ours they become single ones. */
export function quoted(title: string): string {
  return `“${title.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}

export function stepSentence(title: string, step: RenderStep): string {
  return `${quoted(title)}: ${DONE[step]}`;
}

export function failedSentence(title: string, job: Job): string {
  return `${quoted(title)}: ${job.errorMessage ?? 'chưa tạo được bản thu'}`;
}

export const voiceTitle = (voiceId: string): string => quoted(voiceId.replace(/^onnx:/, ''));

/** A job that waits to try again says why; one that never ran says nothing. */
export function voiceSentence(
  { payload, state, errorMessage }: Job,
  voiceId: string,
): string | null {
  if (state === 'failed' || (state === 'queued' && errorMessage !== null)) return errorMessage;
  if (state !== 'done') return null;
  return `${VOICE_DONE[payload.kind] ?? 'Xong việc với giọng'} ${voiceTitle(voiceId)}`;
}

const VOICE_DONE: Readonly<Partial<Record<Job['payload']['kind'], string>>> = {
  'install-voice': 'Đã cài giọng đọc',
  'remove-voice': 'Đã xoá giọng đọc',
  'verify-voice': 'Đã kiểm tra, còn nguyên: giọng đọc',
};

/** Of the stations' states: the first that is not well; none where nobody uses an Icecast. */
export function icecastSentence(states: readonly string[]): string | undefined {
  if (states.length === 0) return undefined;
  return states.find((state) => state !== 'ok') ?? 'Icecast đã nhận luồng của mọi kênh.';
}

/** @param station as people call it */
export function broadcastSentence(
  broadcast: Broadcast,
  station: string,
  timezone: string,
): string | null {
  const what = `${quoted(broadcast.title)} trên ${station}`;
  switch (broadcast.state) {
    case 'planned':
      return `Lên sóng lúc ${localTime(broadcast.plannedAt, timezone)}: ${what}`;
    case 'airing':
      return `Đang phát: ${what}`;
    case 'aired':
      return `Đã phát xong: ${what}`;
    case 'stopped':
      return `Đã dừng giữa chừng: ${what}`;
    case 'interrupted':
      return `Bị ngắt giữa chừng: ${what}`;
    case 'skipped':
      return `Không phát ${what}: ${broadcast.stateReason ? SKIPPED[broadcast.stateReason] : ''}`;
  }
}
