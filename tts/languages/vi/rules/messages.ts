import { spell } from '../letters.js';
import { cardinal } from '../numbers.js';
import { beginning, pattern, said, type Context, type Rule } from '../rule.js';

/** Single letters of a message: a Páo, c. Hoa, e xin, có đi k, bây h; steps and schools by number. */
export const MESSAGE_RULES: readonly Rule[] = [
  ...beginning(/[aceô]/u, [
    // gặp a Páo · (c. Hoa) · nhà ô. Chớ
    {
      kind: 'word',
      as: 'abbreviation',
      pattern: /([aceô])(\. ?| )(?=\p{Lu}\p{Ll})/uy,
      read: ([, letter = '', gap = ''], context) =>
        letter === 'ô' || (gap.startsWith('.') ? isNamedAfter(letter, context) : !isListed(context))
          ? said(PEOPLE.get(letter) ?? '')
          : null,
    },
  ]),
  // cho e hỏi · các a · e xin báo
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[aceA-CE]/u,
    pattern: /([aceACE])(?![\p{L}\d/-]|\.[\p{L}\d])/uy,
    read: ([, letter = ''], context) =>
      !context.touches && isPerson(letter, context)
        ? said(PEOPLE.get(letter.toLowerCase()) ?? '')
        : null,
  },
  // có đi k ạ · k được đốt
  {
    kind: 'word',
    as: 'abbreviation',
    first: /k/u,
    pattern: /k(?=[ ?!.,]|$)(?!\.?\d)/uy,
    read: (_, context) => (!context.touches && isNot(context) ? said('không') : null),
  },
  {
    kind: 'word',
    as: 'abbreviation',
    first: /j/u,
    pattern: pattern('j(?![\\p{L}\\d])'),
    read: (_, { touches, word }) => (!touches && WHAT.test(word) ? said('gì') : null),
  },
  {
    kind: 'word',
    as: 'abbreviation',
    first: /r/u,
    pattern: pattern('r(?![\\p{L}\\d.])'),
    read: (_, { touches, word, kind }) =>
      !touches && kind === 'word' && word.length > 1 ? said('rồi') : null,
  },
  // K có sóng thì ra nhà văn hóa
  {
    kind: 'word',
    as: 'abbreviation',
    first: /K/u,
    pattern:
      /K(?= (?:có|phải|được|đc|dc|đi|biết|ai|cần|thấy|nên|còn|dùng|cho|để|ra|về|nghe|kịp|thể|mua|đến|nộp)(?!\p{L}))/uy,
    read: (_, { lineStart, kind, touches }) =>
      (lineStart || kind === 'mark') && !touches ? said('không') : null,
  },
  // nộp 2 đợt: Đ1 trước 1/8
  {
    kind: 'word',
    as: 'abbreviation',
    first: /Đ/u,
    pattern: /Đ([1-9])(?!\p{L}|\d|[./]\d)/uy,
    read: ([, number = ''], { line }) =>
      /đợt/iu.test(line) ? said(`đợt ${cardinal(number)}`) : null,
  },
  // kg đc: no measure
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[kK]/u,
    pattern: /[kK]g(?= (?:đc|dc|được|biết|có|phải|thấy|ai|cần|nên)(?!\p{L}))/uy,
    read: (_, { kind, touches }) => (kind === 'number' || touches ? null : said('không')),
  },
  // 1kg bao nhiêu v ạ
  {
    kind: 'word',
    as: 'abbreviation',
    first: /v/u,
    pattern: /v(?= ?(?:\?|ạ(?!\p{L})|nhỉ|các|bác|mn|mọi))/uy,
    read: (_, { kind, touches }) =>
      (kind !== 'word' && kind !== 'unit') || touches ? null : said('vậy'),
  },
  // bây h
  {
    kind: 'word',
    as: 'abbreviation',
    first: /h/u,
    pattern: pattern('h(?![\\p{L}\\d])'),
    read: (_, { touches, word }) => (!touches && HOURS.has(word) ? said('giờ') : null),
  },
  // Nà Tăm vs Bản Bo
  {
    kind: 'word',
    as: 'abbreviation',
    first: /v/u,
    pattern: /vs\.?(?= \p{Lu})/uy,
    read: (_, { before }) => said(before.includes('giữa') ? 'và' : 'gặp'),
  },
  // Đ/c: bản Nà Cà; a person is “đ/c: Lò Văn Hặc”
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[Đđ]/u,
    pattern:
      /[Đđ]\/[Cc](?= ?: ?(?:\d|[Ss]ố|[Bb]ản|[Tt]hôn|[Xx]ã|[Tt]ổ|[Kk]hu|[Đđ]ường|[Pp]hường|[Xx]óm|[Ấấ]p|TDP|[Ll]àng|[Kk]m|[Nn]gõ|[Đđ]ội|[Pp]hố|[Tt]ầng|TT|TP|[Cc]hợ|[Nn]gã|[Cc]ạnh|[Gg]ần|[Tt]rụ sở|[Nn]hà|UBND|QL)(?!\p{L}))/uy,
    read: () => said('địa chỉ'),
  },
  // kết nạp 11 đ/v
  {
    kind: 'word',
    as: 'abbreviation',
    first: /đ/u,
    pattern: /đ\/v(?!\p{L})/uy,
    read: (_, { kind, after, word }) =>
      kind === 'number' || word === 'các' || /^ (?:mới|dự bị|chính thức)/u.test(after)
        ? said('đảng viên')
        : null,
  },
  // B1: mở ứng dụng -> B2: chọn
  {
    kind: 'item',
    first: /B/u,
    pattern: /B(\d{1,2})(?=[:.] ?\p{L})/uy,
    read: ([, number = ''], { lineStart, kind }) =>
      lineStart || kind === 'mark' || kind === 'symbol' ? said(`bước ${cardinal(number)}`) : null,
  },
  // tua 3N2Đ
  {
    kind: 'unit',
    as: 'duration',
    first: /N/u,
    pattern: /N(\d{1,2})Đ(?![\p{L}\d])/uy,
    read: ([, nights = ''], { touches, kind }) =>
      touches && kind === 'number' ? said(`ngày ${cardinal(nights)} đêm`) : null,
  },
  // nhắn HM gửi 9029: what is typed, not what it stands for
  {
    kind: 'word',
    as: 'code',
    first: /[A-ZĐ]/u,
    pattern: /[A-ZĐ]{2,8}(?=(?: [\p{Lu}\d]{1,12}){0,3} gửi (?:đến |tới |về )?(?:số )?\d)/uy,
    read: ([written], { phrase }) =>
      /(?:^| )(?:nhắn|soạn|cú pháp|nhắn tin|soạn tin)$/u.test(phrase)
        ? said(spell(written) ?? '')
        : null,
  },
  // ND: họp quỹ; TP: toàn thể
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[NT]/u,
    pattern: /(?:ND|TP)(?= ?:)/uy,
    read: ([written], { heading }) =>
      heading ? null : said(written === 'ND' ? 'nội dung' : 'thành phần'),
  },
  // chị L.T.M, người giấu tên
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[A-ZĐ]/u,
    pattern: /[A-ZĐ](?:\.[A-ZĐ]){2}(?![\p{L}\d]|\.\p{L})/uy,
    read: ([written]) => said(spell(written.replaceAll('.', '')) ?? ''),
  },
  // trường C2
  {
    kind: 'word',
    as: 'abbreviation',
    first: /C/u,
    pattern: /C([123])(?![\p{L}\d.])/uy,
    read: ([, level = ''], { word }) => (SCHOOLS.has(word) ? said(`cấp ${cardinal(level)}`) : null),
  },
  // phòng PC06: letters of the police, not phụ cấp
  {
    kind: 'word',
    as: 'code',
    first: /P/u,
    pattern: /P([ACKVX])(0\d)(?!\d)/uy,
    read: ([, letter = '', digits = '']) =>
      said(`pê ${POLICE.get(letter) ?? ''} không ${cardinal(digits)}`),
  },
];

const PEOPLE: ReadonlyMap<string, string> = new Map([
  ['a', 'anh'],
  ['c', 'chị'],
  ['e', 'em'],
  ['ô', 'ông'],
]);
const POLICE: ReadonlyMap<string, string> = new Map([
  ['A', 'a'],
  ['C', 'xê'],
  ['K', 'ca'],
  ['V', 'vê'],
  ['X', 'ích'],
]);
const SCHOOLS = new Set('trường sinh hs thi thầy viên lên vào học'.split(' '));
const HOURS = new Set('bây mấy giờ'.split(' '));
const WHAT = /^(?:\p{L}{2,})$/u;

export const BEFORE_NAME: ReadonlySet<string> = new Set(
  'nhà gặp gọi hỏi cho của với cùng hệ lh do qua đến vợ chồng con hộ là có và báo nhờ bác zalo sđt'.split(
    ' ',
  ),
);
/** After these the letter is one of a list: điểm a Khoản 2, lớp c Nà Tăm. */
const LISTED = new Set(
  'điểm khoản mục lớp câu ý phần hạng loại tiết nhóm bảng tổ khối án đội số min khu lô dãy giải kênh cột gan ký'.split(
    ' ',
  ),
);

function isNamedAfter(
  letter: string,
  { word, kind, kinds, lineStart, touches, after }: Context,
): boolean {
  if (lineStart) return false;
  if (letter === 'ô' || (kind === 'word' && word.length > 1 && !LISTED.has(word))) return true;
  if (/^[^.;]{2,40}[ (:]0\d{2}/u.test(after)) return true;
  return BEFORE_NAME.has(word) || (kind === 'mark' && (touches || kinds.includes('phone')));
}

function isListed({ word }: Context): boolean {
  return LISTED.has(word) || word.length === 1;
}

const CALLED = /^ (?:\p{Lu}\p{Ll}{1,6} )?(?:ơi|nào)(?!\p{L})/u;
const SPEAKING =
  /^ (?:ơi|xin|chào|báo|gửi|cần|bán|mua|muốn|hỏi|đang|đã|vừa|mới|nhờ|nghe|k|ko|ở đội|ở bản|có ít|còn|cảm ơn|cám ơn|cũng|sẽ|nhận|chuyển|biết|thấy|lấy|đặt|đi|về|có(?= \d))(?!\p{L})/u;
const BEFORE_PERSON =
  /(?:^| )(?:các|cảm ơn|chào|dạ|vâng|thưa|báo cáo|mấy|nhờ|bọn|tụi|chúng|hai vợ chồng)$/u;
const BEFORE_YOUNGER = /(?:^| )(?:cho|của|trẻ|nhà|giúp|nhắn|báo|gọi|chào)$/u;
/** Spoken text has no capital, no digit: what was read once is not read again. */
const WRITTEN = /[\p{Lu}\d]|[ ,.][bcdđghklmnpqrstvx]{1,3}[ ,.!?]/u;

function isPerson(letter: string, context: Context): boolean {
  const { after, lineStart, kind } = context;
  const opens = lineStart || kind === 'mark';
  if (letter !== letter.toLowerCase())
    return (
      opens &&
      (CALLED.test(after) ||
        (letter === 'E' && (SPEAKING.test(after) || (lineStart && / \p{Ll}{2}/uy.test(after)))))
    );
  const words = context.phrase;
  if (BEFORE_PERSON.test(words) || CALLED.test(after)) return isWritten(context);
  if (letter !== 'e' && OF_OFFICE.test(after) && !isListed(context) && !lineStart)
    return isWritten(context);
  const isAmong = kind === 'word' && context.word.length > 1 && !LISTED.has(context.word);
  if (AFRAID.test(after)) return false;
  if (letter !== 'e') return isAmong && ASKING.test(after) && isWritten(context);
  const isSpoken = (opens && SPEAKING.test(after)) || BEFORE_YOUNGER.test(words);
  return (isSpoken || (kind === 'word' && isCloseTo(context))) && isWritten(context);
}

function isWritten(context: Context): boolean {
  return WRITTEN.test(context.line);
}

/** “inbox e nhé”, “ib e”: a small e alone among words is who writes. */
function isCloseTo({ word, after }: Context): boolean {
  return (
    word.length > 1 &&
    !LISTED.has(word) &&
    /^(?:[.,!?]|$| (?:nhé|nha|ạ|với|để|cho|em|\p{Ll}{2}))/u.test(after)
  );
}

/** “nhà a trưởng bản” */
const OF_OFFICE =
  /^ (?:trưởng|phó|chủ tịch|bí thư|công an|cán bộ|giáo viên|bác sĩ|y tá|kế toán|hàng xóm|lái)(?!\p{L})/u;

/** “tôi e ngại”, “chỉ e rằng”: a word of its own. */
const AFRAID = /^ (?:ngại|rằng|dè|sợ|thẹn|lệ|ấp)(?!\p{L})/u;

/** “cho c xin lại”, “để a gửi” */
const ASKING = /^ (?:xin|gửi|mua|hỏi|nhé|với|biết|lấy|nhờ|cảm ơn|mượn|đặt)(?!\p{L})/u;

const NO_NEGATION = new Set('min loại nhóm hạng lớp bảng khu lô số điểm gan cột'.split(' '));

function isNot({ kind, word, after }: Context): boolean {
  if (kind === 'number' || NO_NEGATION.has(word)) return false;
  if (word.length === 1 && !PEOPLE.has(word)) return false;
  return /^(?: \p{Ll}{2}| [ạàáơ](?!\p{L})|[?!.,]|$)/u.test(after);
}
