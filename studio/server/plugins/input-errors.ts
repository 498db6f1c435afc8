import { LoaError, MAX_SCRIPT_CHARS } from '../../../content/model/index.js';

/** What the validator says of one fault. */
export interface SchemaFault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Form fields as the screens call them. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  name: 'Tên đăng nhập',
  displayName: 'Họ và tên',
  role: 'Vai trò',
  password: 'Mật khẩu',
  current: 'Mật khẩu đang dùng',
  next: 'Mật khẩu mới',
  title: 'Tiêu đề',
  topic: 'Chủ đề',
  bulletinClass: 'Loại bản tin',
  summary: 'Tóm tắt',
  source: 'Nguồn',
  paragraphs: 'Bản lời',
  text: 'Nội dung',
  lang: 'Ngôn ngữ',
  startTime: 'Giờ phát',
  weekdays: 'Ngày trong tuần',
  date: 'Ngày',
  stationId: 'Kênh phát',
  segmentId: 'Bài',
  file: 'Tệp âm thanh',
  speaker: 'Người đọc',
  speakerId: 'Người đọc',
  consentScope: 'Đồng ý cho việc gì',
  consentHow: 'Đồng ý bằng cách nào',
  consentAt: 'Ngày đồng ý',
  written: 'Chữ trong bài',
  read: 'Đọc là',
};

/** A fault of the form, as one sentence that names the field and what was expected. */
export function inputError(faults: readonly SchemaFault[]): LoaError {
  const fault = faults[0];
  if (!fault) return badInput('nội dung gửi', 'không đọc được');
  const field = fieldOf(fault);
  if (field === 'next' && fault.keyword === 'minLength')
    return new LoaError('PASSWORD_WEAK', { input: field });
  if (field === 'paragraphs' && fault.keyword === 'maxLength')
    return tooLong(String(fault.params['limit']));
  return badInput(field, expectedOf(fault));
}

/** What is refused at the door is far beyond what may be rendered: the sentence names the latter. */
function tooLong(limit: string): LoaError {
  const chars = `hơn ${limit}`;
  return new LoaError('SCRIPT_TOO_LONG', { chars, max: MAX_SCRIPT_CHARS, input: 'paragraphs' });
}

/** `field` as in the contract; the sentence says it as the screens do. */
export function badInput(field: string, expected: string, cause?: unknown): LoaError {
  const label = FIELD_NAMES[field] ?? field;
  return new LoaError('INPUT_INVALID', { field: label, input: field, expected }, { cause });
}

/** A name or a title: one line, without the control characters that would break a stream's title. */
export function oneLine(field: string, text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (clean === '') throw badInput(field, 'không được để trống');
  return clean;
}

function fieldOf(fault: SchemaFault): string {
  const missing = fault.params['missingProperty'];
  if (typeof missing === 'string') return missing;
  // `/paragraphs/3/text` is a fault of the field a person sees: the first name in the path.
  return fault.instancePath.split('/').find((part) => part !== '') ?? 'nội dung gửi';
}

function expectedOf({ keyword, params }: SchemaFault): string {
  const limit = String(params['limit']);
  const sentences: Readonly<Record<string, string>> = {
    required: 'không được để trống',
    minLength: limit === '1' ? 'không được để trống' : `cần ít nhất ${limit} ký tự`,
    maxLength: `không quá ${limit} ký tự`,
    minItems: `cần chọn ít nhất ${limit}`,
    maxItems: `không quá ${limit} mục`,
    uniqueItems: 'không được trùng nhau',
    pattern: 'sai cách viết',
    type: 'sai kiểu dữ liệu',
    minimum: `không nhỏ hơn ${limit}`,
    maximum: `không lớn hơn ${limit}`,
  };
  return sentences[keyword] ?? 'không nằm trong các giá trị cho phép';
}
