/** Made-up values for the gallery; nothing here is read by the product's own pages. */
import type {
  ApprovalView,
  AsAiredView,
  BroadcastView,
  JobView,
  Me,
  SlotView,
  SpeakerView,
  StationView,
  VoiceView,
} from '../lib/types.js';
import type { Choice } from '../lib/voice-order.js';

/** A Thursday, 16:20 in the commune. */
export const NOW = Date.UTC(2026, 2, 12, 9, 20);

export const ME: Me = {
  id: 'm',
  name: 'lan',
  displayName: 'Lò Thị Lan',
  role: 'admin',
  mustChangePassword: false,
  commune: {
    name: 'Xã Bình Lư',
    timezone: 'Asia/Ho_Chi_Minh',
    quietHours: { from: '20:30', to: '05:30' },
  },
  spokenLanguages: ['vi'],
  hasSamples: true,
  topics: [],
  now: NOW,
};

const APPROVAL: ApprovalView = {
  approvedById: 'chu-tich',
  approvedByName: 'Phó Chủ tịch Tẩn A Páo',
  approvedAt: NOW - 600_000,
  secondYes: 'waiting',
  confirmed: null,
  hasSecondPerson: true,
};

/** An approved urgent bulletin, and who looks at it. */
export const APPROVALS: readonly (readonly [string, ApprovalView, Me])[] = [
  ['hỏi người thứ hai', APPROVAL, ME],
  ['chờ người khác', { ...APPROVAL, approvedById: ME.id }, ME],
  ['chưa có người thứ hai', { ...APPROVAL, approvedById: ME.id, hasSecondPerson: false }, ME],
  [
    'đã xác nhận',
    { ...APPROVAL, secondYes: 'given', confirmed: { byName: 'Lò Thị Lan', at: NOW - 60_000 } },
    ME,
  ],
];

const STATION: StationView = {
  id: 's1',
  slug: 'na-da',
  name: 'Bản Nà Đa',
  type: 'village',
  villages: ['Bản Nà Đa'],
  heldAt: null,
  alive: true,
  title: null,
  soundingSince: null,
  listeners: 4,
  heard: [{ output: 'built-in', state: 'ok', since: NOW - 3_600_000 }],
  icecast: null,
  next: { at: NOW + 2_400_000, title: 'Lừa đảo qua điện thoại' },
  livePath: '/live/na-da.mp3',
};

export const STATIONS: readonly (readonly [string, StationView])[] = [
  ['Đang phát', { ...STATION, title: 'Nộp hồ sơ trực tuyến, đỡ một lần đi lại', next: null }],
  ['Đang im', STATION],
  ['Chưa có bài', { ...STATION, next: null, listeners: null }],
  ['Đang dừng', { ...STATION, heldAt: NOW - 600_000 }],
  [
    'Im giữa bài',
    {
      ...STATION,
      title: 'Nộp hồ sơ trực tuyến',
      heard: [
        { output: 'built-in', state: 'ok', since: NOW - 3_600_000 },
        { output: 'icecast', state: 'silent', since: NOW - 120_000 },
      ],
    },
  ],
  [
    'Tiếng ngoài lịch',
    {
      ...STATION,
      heard: [{ output: 'built-in', state: 'unexpected-sound', since: NOW - 60_000 }],
    },
  ],
  ['Không ai nghe kiểm tra', { ...STATION, heard: [] }],
  ['Mất tiếng', { ...STATION, alive: false, listeners: null }],
  [
    'Nhiều bản, tên dài',
    {
      ...STATION,
      name: 'Kênh chung các bản dọc quốc lộ',
      villages: ['Nà Đa', 'Tân Bình', 'Hưng Bình', 'Thống Nhất', 'Nà Đon', 'Pa Pe', 'Nà Phát'],
      title: 'Phòng cháy chữa cháy rừng mùa khô và những việc mỗi nhà cần làm trước khi đốt nương',
    },
  ],
];

const JOB: JobView = {
  id: 'j',
  state: 'running',
  step: 'master',
  progress: 0.62,
  resultRef: null,
  notes: [],
  errorMessage: null,
};

export const JOBS: readonly (readonly [string, JobView])[] = [
  ['Đang chờ', { ...JOB, state: 'queued', step: null, progress: 0 }],
  ['Đang làm', JOB],
  [
    'Chưa làm được',
    {
      ...JOB,
      state: 'failed',
      errorMessage: 'Đĩa chứa /var/lib/loa-ban đã đầy (chỗ trống: 80 MB). Xoá bớt tệp rồi thử lại.',
    },
  ],
];

const LINE: AsAiredView = {
  id: 'l',
  stationName: 'Bản Nà Đa',
  title: 'Lừa đảo qua điện thoại',
  plannedAt: NOW - 3_600_000,
  startedAt: NOW - 3_600_000,
  endedAt: NOW - 3_498_000,
  outcome: 'aired',
  reason: null,
  isSample: false,
};

export const LOG: readonly AsAiredView[] = [
  { ...LINE, id: '1', outcome: 'airing', endedAt: null },
  { ...LINE, id: '2' },
  { ...LINE, id: '3', outcome: 'stopped' },
  { ...LINE, id: '4', outcome: 'interrupted', isSample: true },
  { ...LINE, id: '5', outcome: 'skipped', startedAt: null, endedAt: null, reason: 'quiet-hours' },
];

const ITEM = { id: 'i', date: null, segmentId: 'x', lang: 'vi', durationMs: 102_000 };

export const SLOTS: readonly SlotView[] = [
  {
    id: 'a',
    stationId: 's1',
    weekdays: [0, 1, 2, 3, 4, 5, 6],
    startTime: '17:00',
    label: 'Buổi chiều',
    items: [{ ...ITEM, title: 'Lừa đảo qua điện thoại', approved: true, mayWake: false }],
  },
  {
    id: 'b',
    stationId: 's1',
    weekdays: [0, 3],
    startTime: '06:15',
    label: '',
    items: [{ ...ITEM, title: 'Chợ 4.0', approved: false, mayWake: false }],
  },
  { id: 'c', stationId: 's1', weekdays: [5], startTime: '11:00', label: '', items: [] },
];

export const BROADCASTS: readonly BroadcastView[] = [
  {
    id: 'b1',
    stationId: 's1',
    stationName: 'Bản Nà Đa',
    segmentId: 'x',
    title: 'Lừa đảo qua điện thoại',
    plannedAt: NOW + 2_400_000,
    durationMs: 102_000,
    state: 'planned',
    stateReason: null,
    isSample: false,
  },
];

const NEURAL: VoiceView = {
  id: 'onnx:vi_VN-vais1000-medium',
  name: 'Nữ miền Bắc (VAIS1000)',
  lang: 'vi',
  engine: 'onnx',
  simulated: false,
  canBeTried: false,
  presence: 'absent',
  licence: {
    name: 'CC-BY-4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    nonCommercial: false,
    credit: 'Tập tiếng nói VAIS-1000; mô hình của dự án Piper.',
  },
  bytes: 63_206_154,
  source: 'huggingface.co',
  inCatalogue: true,
  hostsWord: false,
  recommended: true,
  byDefault: false,
  fault: null,
  job: null,
};

const BUILT_IN: VoiceView = {
  ...NEURAL,
  id: 'espeak:vi',
  name: 'Máy đọc giọng Bắc',
  engine: 'espeak',
  canBeTried: true,
  presence: 'built-in',
  licence: null,
  bytes: null,
  source: '',
  inCatalogue: false,
  hostsWord: false,
  recommended: false,
  byDefault: true,
};

const wish = (job: Partial<NonNullable<VoiceView['job']>>): VoiceView => ({
  ...NEURAL,
  job: {
    ...{ id: 'j', state: 'running', step: null, progress: 0, resultRef: null, errorMessage: null },
    notes: [],
    wish: 'install',
    ...job,
  },
});

const HERE: VoiceView = { ...NEURAL, presence: 'here', canBeTried: true };
const NO_HOST =
  'Chưa tải được giọng “vi_VN-vais1000-medium” từ huggingface.co: máy chủ không trả lời. Phần đã tải được giữ lại; xem mạng rồi thử lại.';

export const VOICES: readonly (readonly [string, VoiceView])[] = [
  ['có sẵn', BUILT_IN],
  ['cài được', NEURAL],
  [
    'không để kinh doanh',
    {
      ...NEURAL,
      name: 'Tiếng Thái Đen, chữ La-tinh (MMS)',
      lang: 'blt',
      bytes: 114_001_000,
      hostsWord: true,
      recommended: false,
      licence: {
        name: 'CC-BY-NC-4.0',
        url: 'https://creativecommons.org/licenses/by-nc/4.0/',
        nonCommercial: true,
        credit: 'Meta AI, dự án Massively Multilingual Speech (MMS).',
      },
    },
  ],
  ['chờ tới lượt', wish({ state: 'queued' })],
  ['đang tải', wish({ progress: 0.52 })],
  ['mất mạng, sẽ tự thử lại', wish({ state: 'queued', progress: 0.52, errorMessage: NO_HOST })],
  ['chưa tải được', wish({ state: 'failed', errorMessage: NO_HOST })],
  ['đã cài', HERE],
  ['đang kiểm tra', { ...HERE, job: wish({ wish: 'verify' }).job }],
  ['vừa kiểm tra', { ...HERE, job: wish({ wish: 'verify', state: 'done' }).job }],
  ['bị hỏng', { ...NEURAL, presence: 'faulty', fault: 'thiếu tệp vi_VN-vais1000-medium.onnx' }],
];

const SOUTH: VoiceView = { ...BUILT_IN, id: 'espeak:vi-VN-x-south', name: 'Máy đọc giọng Nam' };

/** Orders of voices, each with the voices of the machine. */
export const ORDERS: readonly (readonly [string, readonly Choice[], readonly VoiceView[]])[] = [
  ['chưa chọn', [], [BUILT_IN, SOUTH]],
  ['đang dùng', [{ voiceId: SOUTH.id, settings: { rate: 0.85 } }], [BUILT_IN, SOUTH]],
  [
    'giọng đầu chưa cài',
    [NEURAL, BUILT_IN].map(({ id: voiceId }) => ({ voiceId, settings: {} })),
    [BUILT_IN, SOUTH, NEURAL],
  ],
  [
    'không còn trên máy, và câu thu sẵn',
    ['onnx:giong-cu', 'phrasebank:my'].map((voiceId) => ({ voiceId, settings: { rate: 0.9 } })),
    [],
  ],
];

const MY: SpeakerView = {
  id: 'my',
  name: 'Bà Giàng Thị Mỷ, bản Nà Đa',
  lang: 'hnj',
  consentScope: 'phrases',
  consentAt: NOW - 30 * 86_400_000,
  consentHow: 'giấy đồng ý số 3, lưu ở văn phòng',
  withdrawnAt: null,
};

export const SPEAKERS: readonly SpeakerView[] = [
  MY,
  { ...MY, id: 'pao', name: 'Ông Tẩn A Páo', lang: 'ium', consentScope: 'recordings' },
  { ...MY, id: 'ban', name: 'Chị Lò Thị Ban', lang: 'blt', withdrawnAt: NOW - 600_000 },
];
