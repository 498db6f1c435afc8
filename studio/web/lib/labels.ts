import type {
  BulletinClass,
  ConsentScope,
  JobState,
  RenderStep,
  Role,
  SkipReason,
} from '../../../content/model/index.js';
import type { ScriptState, Topic } from './types.js';
import { capital } from './text.js';

/** The words of the design, as the screens say them. */
export const CLASS_NAMES: Readonly<Record<BulletinClass, string>> = {
  'thong-thuong': 'Thông thường',
  'uu-tien': 'Ưu tiên',
  'khan-cap': 'Khẩn cấp',
};

export const RENDER_STEP_NAMES: Readonly<Record<RenderStep, string>> = {
  read: 'Đọc bản lời',
  speak: 'Đọc thành tiếng',
  master: 'Chỉnh âm thanh',
  inspect: 'Kiểm tra bản thu',
  encode: 'Nén để phát',
  publish: 'Cất bản thu',
};
export const RENDER_STEPS: readonly RenderStep[] = [
  'read',
  'speak',
  'master',
  'inspect',
  'encode',
  'publish',
];

export const STATE_NAMES: Readonly<Record<ScriptState, string>> = {
  draft: 'Đang soạn',
  rendering: 'Đang tạo bản thu',
  failed: 'Chưa tạo được bản thu',
  rendered: 'Chờ nghe và duyệt',
  approved: 'Chờ lên lịch',
  scheduled: 'Đã lên lịch',
  aired: 'Đã phát',
};

/** Quiet, look here, good, sounding: said by colour and by its icon, never by colour alone. */
export type Tone = 'quiet' | 'look' | 'good' | 'act' | 'stop';

export const STATE_TONES: Readonly<Record<ScriptState, Tone>> = {
  draft: 'quiet',
  rendering: 'act',
  failed: 'look',
  rendered: 'look',
  approved: 'look',
  scheduled: 'act',
  aired: 'good',
};

export const STEP_NAMES = ['Soạn', 'Nghe', 'Duyệt', 'Lên lịch', 'Đã phát'] as const;

/** Which step of the line is the one to do now. */
export const STEP_OF_STATE: Readonly<Record<ScriptState, number>> = {
  draft: 0,
  rendering: 1,
  failed: 0,
  rendered: 2,
  approved: 3,
  scheduled: 4,
  aired: 5,
};

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  admin: 'Quản trị',
  approver: 'Người duyệt',
  editor: 'Người soạn',
};

export const ROLE_ACTS: Readonly<Record<Role, string>> = {
  admin: 'làm mọi việc, thêm người',
  approver: 'duyệt bài, xác nhận bản tin khẩn cấp',
  editor: 'soạn bài và lên lịch',
};

export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  vi: 'Tiếng Việt',
  hnj: 'Tiếng Mông',
  blt: 'Tiếng Thái',
  ium: 'Tiếng Dao',
  en: 'Tiếng Anh',
};
export const LANGUAGES = ['vi', 'hnj', 'blt', 'ium'] as const;

export function languageName(tag: string): string {
  return LANGUAGE_NAMES[tag] ?? tag;
}

export const CONSENT_NAMES: Readonly<Record<ConsentScope, string>> = {
  recordings: 'Phát đúng lời đã thu',
  phrases: 'Phát lời đã thu và ghép thành thông báo mới',
};

export const SKIP_NAMES: Readonly<Record<SkipReason, string>> = {
  missed: 'quá giờ mà chưa phát được',
  'not-approved': 'bài chưa được duyệt',
  'quiet-hours': 'rơi vào giờ yên tĩnh',
  held: 'kênh đang dừng',
  'file-damaged': 'tệp bản thu bị hỏng',
  'no-clip': 'bài chưa có bản thu',
  withdrawn: 'bài đã được rút khỏi lịch',
};

export const OUTCOME_NAMES = {
  airing: 'Đang phát',
  aired: 'Đã phát',
  stopped: 'Đã dừng giữa chừng',
  interrupted: 'Bị ngắt',
  skipped: 'Không phát',
} as const;

export const JOB_STATE_NAMES: Readonly<Record<JobState, string>> = {
  queued: 'Đang chờ tới lượt',
  running: 'Đang làm',
  done: 'Xong',
  failed: 'Chưa làm được',
};

const TOPICS: Record<string, string> = {
  'chuyen-doi-so': 'Chuyển đổi số',
  'dinh-danh-dien-tu': 'Định danh điện tử (VNeID)',
  'dich-vu-cong': 'Dịch vụ công',
  'thanh-toan-so': 'Thanh toán không tiền mặt',
  'thuong-mai-dien-tu': 'Bán hàng trên mạng',
  'truy-xuat-nguon-goc': 'Truy xuất nguồn gốc',
  'an-toan-mang': 'An toàn trên mạng',
  'ky-nang-so': 'Bình dân học vụ số',
  'thien-tai': 'Phòng chống thiên tai',
};

export function knownTopics(): readonly string[] {
  return Object.keys(TOPICS);
}

/** Topics the commune named itself, told by the server at sign-in. */
export function learnTopics(topics: readonly Topic[]): void {
  topics.forEach(({ slug, name }) => {
    TOPICS[slug] = name;
  });
}

export function topicName(slug: string): string {
  return TOPICS[slug] ?? capital(slug.replaceAll('-', ' '));
}
