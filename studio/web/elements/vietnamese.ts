/** Web Awesome has no Vietnamese: what its parts say aloud, in the order of its English table. */
import english from '@awesome.me/webawesome/dist/translations/en.js';
import { registerTranslation } from '@awesome.me/webawesome/dist/utilities/localize.js';
import type { Translation } from '@awesome.me/webawesome/dist/utilities/localize.js';

const vietnamese: Translation = {
  ...english,
  $code: 'vi',
  $name: 'Tiếng Việt',
  $dir: 'ltr',
  clearEntry: 'Xoá nội dung ô',
  close: 'Đóng',
  copied: 'Đã chép',
  copy: 'Chép',
  currentValue: 'Giá trị hiện tại',
  error: 'Có lỗi',
  hidePassword: 'Ẩn mật khẩu',
  loading: 'Đang tải',
  nextPage: 'Trang sau',
  previousPage: 'Trang trước',
  noResults: 'Không có kết quả',
  numCharacters: (count: number) => `${count} ký tự`,
  numCharactersRemaining: (count: number) => `còn ${count} ký tự`,
  numOptionsSelected: (count: number) => `đã chọn ${count}`,
  pause: 'Tạm dừng',
  play: 'Phát',
  progress: 'Tiến độ',
  remove: 'Bỏ',
  resize: 'Đổi cỡ',
  scrollableRegion: 'Vùng cuộn được',
  scrollToEnd: 'Cuộn tới cuối',
  scrollToStart: 'Cuộn về đầu',
  showPassword: 'Hiện mật khẩu',
};

registerTranslation(vietnamese);
