/** Made-up values for the gallery; nothing here is read by the product's own pages. */
import type {
  ApprovalView,
  AsAiredView,
  BroadcastView,
  JobView,
  Me,
  SlotView,
  StationView,
} from '../lib/types.js';

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
