/**
 * One table of error codes. Each sentence names the value, what was expected and the next step, in
 * Vietnamese for people; `cause` keeps the technical reason for the log. Placeholders: `{name}`.
 */
export const ERRORS = {
  SCRIPT_EMPTY: 'Bài chưa có nội dung {language}. Viết ít nhất một câu rồi tạo bản thu.',
  SCRIPT_TOO_LONG:
    'Bản lời dài {chars} ký tự, quá mức {max} ký tự của một bài. Chia thành nhiều bài ngắn hơn.',
  SCRIPT_UNREADABLE:
    'Không đọc được “{token}” thành lời. Viết lại chỗ này bằng chữ rồi tạo lại bản thu.',
  FILE_NOT_FOUND: 'Không thấy tệp “{file}”. Kiểm tra lại tên và thư mục.',
  FILE_NOT_UTF8: 'Tệp “{file}” không phải chữ UTF-8. Lưu lại tệp với mã UTF-8 rồi thử lại.',
  FILE_NO_FRONT_MATTER:
    'Tệp “{file}” thiếu phần đầu giữa hai dòng “---”. Xem mẫu ở content/samples/segments.',
  FILE_BAD_FRONT_MATTER:
    'Phần đầu của tệp “{file}” không đọc được: {detail}. Sửa dòng đó rồi thử lại.',
  FILE_TEXT_OUTSIDE:
    'Tệp “{file}” có chữ “{text}” chưa thuộc tiếng nào. Đặt dòng “## vi” lên trên lời tiếng Việt.',
  FRONT_MATTER_UNKNOWN: 'Tệp “{file}” có mục lạ “{key}” ở phần đầu. Các mục dùng được: {allowed}.',
  FRONT_MATTER_MISSING: 'Tệp “{file}” thiếu mục “{key}” ở phần đầu. Thêm dòng “{key}: …”.',
  FRONT_MATTER_VALUE:
    'Mục “{key}” trong tệp “{file}” là “{value}”, cần {expected}. Sửa lại rồi thử lại.',
  LANGUAGE_TAG_BAD: '“{tag}” không phải mã ngôn ngữ. Dùng mã như vi, hnj, blt, ium.',
  LANGUAGE_NO_VOICE:
    'Chưa có giọng đọc cho {language} ({tag}). Thu lời người đọc rồi tải lên làm bản thu.',
  VOICE_UNKNOWN: 'Không có giọng đọc “{voice}”. Các giọng đang có: {voices}.',
  VOICE_LICENCE_FIRST:
    'Giọng “{voice}” theo giấy phép {licence}. Đọc giấy phép ở {url}, đồng ý rồi cài lại (trên dòng lệnh: --accept-licence).',
  VOICE_DOWNLOAD_FAILED:
    'Chưa tải được giọng “{voice}” từ {host}: {reason}. Phần đã tải được giữ lại; xem mạng rồi thử lại.',
  VOICE_DOWNLOAD_WRONG:
    'Không lấy được tệp “{file}” từ {host}: {reason}. Chưa cài gì cả; thử lại sau, hoặc lấy giọng từ USB bằng “voices import”.',
  VOICE_BUSY: 'Giọng “{voice}” đang được cài hoặc xoá ở nơi khác. Chờ xong rồi thử lại.',
  VOICE_DAMAGED: 'Giọng “{voice}” bị hỏng: {reason}. Xoá giọng này rồi cài lại.',
  VOICE_FOLDER_BAD:
    'Chưa mang được giọng đọc từ “{folder}” vào: {reason}. Sửa chỗ này rồi chạy lại; máy chưa thêm gì.',
  VOICE_UNFIT:
    'Giọng “{voice}” không đọc được trên máy này: {reason}. Máy chưa thêm gì; lấy lại tệp gốc, hoặc chọn giọng khác.',
  VOICE_NOT_HERE:
    'Giọng “{voice}” chưa cài trên máy này. Cài trước: npm run -s loa-ban -- voices install {voice}',
  VOICE_BUILT_IN: 'Giọng “{voice}” là một phần của Loa Bản: luôn có sẵn, không cài và không xoá.',
  VOICE_CONFIG_BAD: 'Tệp “{file}” của giọng đọc không dùng được: {reason}. Lấy lại tệp gốc.',
  VOICE_NO_TONES:
    'Giọng “{voice}” không có ký hiệu thanh điệu {missing} nên đọc tiếng Việt sẽ mất dấu. Dùng giọng vi_VN-vais1000-medium.',
  SPEECH_FAILED: 'Giọng đọc không nói được câu “{sentence}”. Viết lại câu này rồi tạo lại bản thu.',
  SPEECH_CANCELLED: 'Đã dừng đọc theo yêu cầu.',
  AUDIO_UNREADABLE: 'Không đọc được tệp âm thanh “{file}”. Dùng tệp MP3, WAV hoặc M4A khác.',
  AUDIO_SILENT: 'Tệp âm thanh “{file}” không có tiếng. Kiểm tra micrô rồi thu lại.',
  AUDIO_CLIPPED:
    'Tệp âm thanh “{file}” bị vỡ tiếng vì thu quá to. Đặt máy thu xa miệng hơn rồi thu lại.',
  AUDIO_TOO_LONG: 'Tệp âm thanh dài hơn {max}. Cắt ngắn rồi tải lên lại.',
  CONSENT_MISSING:
    'Chưa có sự đồng ý của {name} cho việc này, hoặc đã rút lại. Ghi lại sự đồng ý ở mục Người đọc rồi thử lại.',
  PHRASES_MISSING:
    'Còn thiếu câu thu sẵn của {speaker}: {phrases}. Thu các câu này rồi ghép lại thông báo.',
  TEMPLATE_INVALID: 'Mẫu thông báo chưa đúng: {detail}. Các chỗ điền dùng được: {slots}.',
  CLIP_REJECTED: 'Bản thu không đạt: {faults}. Sửa bài rồi tạo lại bản thu.',
  FFMPEG_MISSING:
    'Không chạy được ffmpeg ở “{path}”. Chạy “npm run -s loa-ban -- doctor” để biết cách cài.',
  FFMPEG_FAILED:
    'Xử lý âm thanh bị lỗi ở bước {step}. Thử lại; nếu còn lỗi, chạy “npm run -s loa-ban -- doctor”.',
  JOB_STOPPED: 'Đã dừng theo yêu cầu.',
  JOB_CRASHED:
    'Việc này làm chương trình dựng tiếng dừng đột ngột, đã thử {times} lần. Sửa bài hoặc đổi tệp rồi tạo lại bản thu.',
  DISK_FULL:
    'Đĩa chứa {path} đã đầy (chỗ trống: {free}). Xoá bớt tệp rồi thử lại; bài và bản thu cũ vẫn còn nguyên.',
  DATA_FOLDER_UNUSABLE:
    'Không ghi được vào thư mục dữ liệu “{path}”. Cấp quyền ghi hoặc đổi LOA_DATA.',
  DATA_FOLDER_EMPTY:
    'Thư mục dữ liệu “{path}” chưa có gì của Loa Bản. Chạy “npm start” trước, hoặc sửa LOA_DATA cho đúng.',
  OUT_FOLDER_UNUSABLE:
    'Không ghi được vào thư mục “{path}”. Chọn thư mục khác cho --out, hoặc cấp quyền ghi.',
  DATA_FOLDER_IN_USE:
    'Một Loa Bản khác đang chạy trên thư mục dữ liệu “{path}”. Dừng bản đang chạy trước, hoặc đổi LOA_DATA sang thư mục khác.',
  PORT_IN_USE:
    'Cổng {port} đang có chương trình khác dùng. Đổi {variable} trong tệp .env, ví dụ {variable}={next}.',
  PORT_FORBIDDEN:
    'Hệ thống không cho mở cổng {port}. Đổi {variable} trong tệp .env, ví dụ {variable}={next}.',
  PORTS_SAME: '{variables} cùng là {port}. Đổi trong tệp .env để mỗi phần một cổng.',
  HOST_NOT_HERE:
    'HOST={host} không phải địa chỉ của máy này. Đổi trong tệp .env, ví dụ HOST=0.0.0.0.',
  CONFIG_INVALID: 'Cấu hình sai: {details}. Sửa trong tệp .env (xem .env.example).',
  ICECAST_UNREACHABLE: 'Không nối được Icecast ở {url}. Kiểm tra ICECAST_URL và máy Icecast.',
  ICECAST_REFUSED: 'Icecast ở {url} không nhận mật khẩu. Kiểm tra mật khẩu trong ICECAST_URL.',
  ICECAST_MOUNT_BUSY:
    'Kênh {mount} trên Icecast đang bị nguồn khác chiếm. Tắt nguồn kia; ta tự thử lại.',
  SERVICE_NEEDS_SYSTEMD:
    'Máy này không dùng systemd nên không cài dịch vụ được. Dùng “npm start”, hoặc “service install --print” để xem tệp mẫu.',
  SERVICE_NEEDS_ROOT:
    'Cài dịch vụ cần quyền root. Chạy “sudo npm run -s loa-ban -- service install”.',
  USER_UNKNOWN: 'Không có người dùng “{name}”. Các tên đang có: {names}.',
  DOCTOR_FOUND: 'Máy còn thiếu: {missing}. Làm theo hướng dẫn ở trên rồi chạy lại doctor.',
  NOT_FOUND: 'Không tìm thấy {what}. Có thể đã bị xoá; quay lại danh sách.',
  CONFLICT: '{what} vừa được sửa ở nơi khác. Tải lại trang để xem bản mới nhất.',
  SLUG_TAKEN: 'Đường dẫn “{slug}” đã có bài khác dùng. Đổi tiêu đề khác một chút.',
  SIGN_IN_FAILED:
    'Tên hoặc mật khẩu không đúng. Quên mật khẩu: nhờ quản trị chạy “npm run -s loa-ban -- user reset {name}”.',
  SIGN_IN_REQUIRED: 'Bạn chưa đăng nhập hoặc phiên đã hết. Đăng nhập lại để tiếp tục.',
  NAME_TAKEN: 'Tên đăng nhập “{name}” đã có người dùng. Chọn tên khác.',
  PASSWORD_WEAK: 'Mật khẩu cần ít nhất 10 ký tự. Ghép vài từ dễ nhớ lại với nhau.',
  PASSWORD_CHANGE_FIRST: 'Hãy đặt mật khẩu riêng trước khi dùng tiếp.',
  TOO_MANY_TRIES: 'Thử sai quá nhiều lần. Chờ một phút rồi thử lại.',
  FORBIDDEN: 'Tài khoản này không được làm việc đó. Nhờ quản trị cấp quyền.',
  APPROVAL_STALE: 'Bài hoặc bản thu đã đổi sau khi bạn nghe. Nghe lại bản mới rồi duyệt.',
  APPROVAL_NO_CLIP: 'Bài chưa có bản thu để duyệt. Tạo bản thu và nghe trước.',
  URGENT_ONLY:
    'Chỉ bản tin khẩn cấp mới cần người thứ hai xác nhận. “{title}” là bản tin {class}, không phát trong giờ yên tĩnh.',
  URGENT_SAME_PERSON:
    'Bạn là người đã duyệt bản thu này nên không tự xác nhận được. Nhờ một người khác có quyền duyệt xác nhận trên máy của họ.',
  SLOT_NOT_APPROVED: 'Bài chưa được duyệt nên chưa lên lịch được. Duyệt bản thu trước.',
  SLOT_QUIET_HOURS: 'Khung giờ {time} nằm trong giờ yên tĩnh ({from}–{to}). Chọn giờ khác.',
  SLOT_QUIET_URGENT:
    'Khung giờ {time} nằm trong giờ yên tĩnh ({from}–{to}). Bản tin khẩn cấp phát được lúc đó khi người thứ hai đã xác nhận, và chỉ xếp cho một ngày.',
  SLOT_OVERLAP: 'Khung giờ {time} của {station} đã có bài khác phát. Chọn giờ khác.',
  TRIAL_NO_VILLAGE: 'Kênh thử không gắn được với bản nào. Chọn một kênh phát thật.',
  STATION_HELD: 'Kênh {station} đang dừng. Bấm “Cho phát lại” ở trang Đang phát rồi thử lại.',
  TRIAL_ONLY: '{station} không phải kênh thử nên không phát thử được. Chọn kênh thử.',
  REQUEST_TOO_BIG: 'Nội dung gửi lên quá lớn. Chia nhỏ ra rồi gửi lại.',
  CROSS_SITE_REFUSED:
    'Yêu cầu đến từ trang khác ({origin}) nên không được nhận. Mở lại trang làm việc rồi thử lại.',
  PART_NOT_RUNNING: 'Phần {part} chưa chạy hoặc đang khởi động lại. Thử lại sau vài giây.',
  TOO_MANY_WATCHERS: 'Đang có quá nhiều trang cùng mở. Đóng bớt trang rồi tải lại.',
  UPLOAD_TOO_BIG: 'Tệp tải lên quá {max} MB. Nén lại thành MP3 rồi tải lên.',
  INPUT_INVALID: 'Mục “{field}” chưa đúng: {expected}. Sửa rồi gửi lại.',
  STORE_BUSY: 'Kho dữ liệu đang bận. Thử lại sau vài giây.',
  STORE_NEWER: 'Dữ liệu ở “{path}” do bản phần mềm mới hơn tạo. Cập nhật phần mềm rồi chạy lại.',
  INTERNAL: 'Máy gặp lỗi ngoài dự tính. Thử lại; nếu còn lỗi, gửi mã {ref} cho người quản trị.',
} as const;

export type ErrorCode = keyof typeof ERRORS;

export type ErrorParams = Readonly<Record<string, string | number>>;

/** An error a person may see: a code of the table, its values, and the cause for the log. */
export class LoaError extends Error {
  override readonly name = 'LoaError';
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: { cause?: unknown }) {
    super(errorSentence(code, params), options);
    this.code = code;
    this.params = params;
  }
}

export function errorSentence(code: ErrorCode, params: ErrorParams = {}): string {
  return ERRORS[code].replace(/\{(\w+)\}/g, (_, name: string) => visible(params[name] ?? '?'));
}

/** The name of a file on a stick must not steer the terminal that shows it, nor turn the text round. */
const visible = (value: string | number): string =>
  String(value).replace(/(?![\n\t])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

export function isLoaError(error: unknown): error is LoaError {
  return error instanceof LoaError;
}

const TRANSIENT: readonly ErrorCode[] = [
  'DISK_FULL',
  'FFMPEG_FAILED',
  'STORE_BUSY',
  'SPEECH_FAILED',
  'VOICE_BUSY',
  'VOICE_DOWNLOAD_FAILED',
];

/** True when trying again later may help; a fault of the text or the file never heals by itself. */
export function isTransient(error: unknown): boolean {
  if (!isLoaError(error)) return true;
  return TRANSIENT.includes(error.code);
}
