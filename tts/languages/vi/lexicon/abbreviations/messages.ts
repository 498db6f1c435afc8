import { row } from './ambiguous-row.js';
import type { LexiconRow } from '../row.js';

/** What people shorten when they type on a telephone, as far as it is one word to everybody. */
export const MESSAGES: readonly LexiconRow[] = [
  ['ko', 'không'],
  // Nậm Ko is a stream
  row('Ko', 'co', [
    [
      'không',
      {
        after:
          'có; phải; được; đc; đi; biết; ai; cần; làm; thấy; còn; nên; dùng; cho; để; ra; về; nghe; kịp; thể; đến; nộp; mua; bán',
      },
    ],
  ]),
  ['khg', 'không'],
  row('k', 'ca', [
    [
      'không',
      {
        after:
          'có; phải; được; đc; đi; biết; ai; cần; làm; thấy; còn; nên; dùng; cho; để; ra; về; nghe; kịp; thể; đến; nộp; mua; bán; ạ; bác; các bác; anh; chị; em',
      },
    ],
  ]),
  ['mn', 'mọi người'],
  ['mng', 'mọi người'],
  ['mik', 'mình'],
  row('đc', 'được', [['địa chỉ', { near: 'số nhà; đường; bản; thôn; xã' }]]),
  ['trc', 'trước'],
  ['ds', 'danh sách'],
  ['lh', 'liên hệ'],
  ['hnay', 'hôm nay'],
  ['hqua', 'hôm qua'],
  ['ntin', 'nhắn tin'],
  ['vs', 'với'],
  ['ntn', 'như thế nào'],
  ['tks', 'cảm ơn'],
  ['thanks', 'cảm ơn'],
  ['ok', 'ô kê'],
  ['OK', 'ô kê'],
  ['sdt', 'số điện thoại'],
  ['SDT', 'số điện thoại'],
  ['đt', 'điện thoại'],
  ['A/c', 'anh chị'],
  ['a/c', 'anh chị'],
  ['A/C', 'anh chị'],
];
