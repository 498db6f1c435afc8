/** Voices and the people who lend theirs, in every state, for the gallery. */
import type { SpeakerView, VoiceView } from '../lib/types.js';
import type { Choice } from '../lib/voice-order.js';
import { NOW } from './examples.js';

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
