import { DOCUMENT_TYPES } from '../lexicon/documents.js';
import { ISSUERS } from '../lexicon/issuers.js';
import { lexiconEntryInAnyCase } from '../lexicon/lookup.js';
import { withoutTones } from '../lexicon/toneless.js';
import { letterName, spell } from '../letters.js';
import { cardinal, digitByDigit, writtenNumber } from '../numbers.js';
import {
  beginning,
  guessed,
  pattern,
  said,
  type Context,
  type Reading,
  type Rule,
} from '../rule.js';

const CODE = '\\p{Lu}[\\p{L}&]{0,9}\\d{0,3}';
/** Past a space or a full stop only capitals go on: “NĐ-CP. Bà con”, “KH-UBND - Bà con” end. */
const CAPITALS = '\\p{Lu}[\\p{Lu}&]{1,9}\\d{0,2}(?!\\p{L})';
/** … and no word: “45/KH-UBND - KẾ HOẠCH” is a number and a heading. */
const SPACED =
  '(?!(?:BAN|TIN|CHI|TRANG|DANH|GIAO|SINH)(?!\\p{L}))[A-ZĐƯ][A-ZĐƯ&]{1,9}\\d{0,2}(?!\\p{L})';
const MORE = `(?:[-–/&]${CODE}|\\.${CAPITALS}|(?:[ ][-–/&][ ]?|[-–/&][ ])${SPACED})`;

/** TT 10/2025/TT-BNNMT: the kind in letters before its own number. */
const KIND_BEFORE = pattern(
  `(${[...DOCUMENT_TYPES.keys()].filter((key) => key.length > 1 && !key.includes('.')).join('|')})(?=(?: |(?: số:? ?)?)\\d{1,6}(?:/(?:19|20)\\d{2})?[/-]\\p{Lu})`,
);
/** TT 78/2021: the kind, its number and its year. */
const KIND_OF_YEAR = /(TTLT|TT|NĐ|QĐ|NQ|CT)(?= ?(?:số:? ?)?\d{1,4}\/(?:19|20)\d{2}(?![\d/-]))/uy;

/** As it ought to stand, it is read by the row that follows. */
const UNMARKED = /\p{Ll}{2}|^(?:Q[Dđd]|TTR|CTR|ND-CP)|HDND|-DU$/u;
const LOOSE =
  /(\d{1,6})(?:[ ]?\/[ ]?((?:19|20)\d{2}))?[ ]?[/-][ ]?((?:(?:qđ|qd|kh|tb|cv|nq|ct|bc|ttr|gm|hd|nđ|nd|tt|kl|ctr|tm|pa|bb|cđ|cd)[-/](?:ubnd|hđnd|hdnd|cp|ttg|tw|đu|du|hu|tu|mttq|bcđ|b[a-zđ]{2,6})|(?:ubnd|hđnd|hdnd|qh\d{1,2}))(?:-[a-zđ]{1,6}){0,2})(?![\p{L}\d])/iuy;

/** “128/KH-UBND của xã”: of the committee of the commune, both said. */
const OF_COMMUNE = '(?:(?<=-(?:UBND|HĐND)) của(?= (?:xã|phường|huyện|tỉnh)(?!\\p{L}| [uủ][ỷy])))?';

/** 377/KH-UBND · 39/2020/TT-BTTTT · 57-NQ/TW · 20/2023/QH15 */
export const DOCUMENT_RULES: readonly Rule[] = [
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[A-ZĐ]/u,
    pattern: KIND_BEFORE,
    read: ([, letters = '']) => said(DOCUMENT_TYPES.get(letters) ?? ''),
  },
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[TNQC]/u,
    pattern: KIND_OF_YEAR,
    read: ([, letters = '']) => said(DOCUMENT_TYPES.get(letters) ?? ''),
  },
  ...beginning(/[0-9]/u, [
    // 45/qđ-ubnd, 45/QD-UBND: without capitals, without marks
    {
      kind: 'document',
      pattern: LOOSE,
      read: ([, number = '', year, code = ''], context) =>
        UNMARKED.test(code)
          ? readDocument(number, year, inCapitals(code.replaceAll('/', '-'), context), context)
          : null,
    },
    {
      kind: 'document',
      pattern: pattern(
        `(\\d{1,6})(?:[ ]?/[ ]?((?:19|20)\\d{2}))?[ ]?[/–-][ ]?(${CODE}${MORE}{0,7})(?![\\p{L}\\d])${OF_COMMUNE}`,
      ),
      read: ([, number = '', year, code = ''], context) =>
        readDocument(number, year, code, context),
    },
    // 168a/QĐ-UBND, the second of that number
    {
      kind: 'document',
      pattern: pattern(
        `(\\d{1,6})([a-zđA-ZĐ])(?:[ ]?/[ ]?((?:19|20)\\d{2}))?[ ]?[/–-][ ]?(${CODE}${MORE}{0,7})(?![\\p{L}\\d])`,
      ),
      read: ([, number = '', letter = '', year, code = ''], context) => {
        const [first = '', second] = code.split(/[-–/]/u);
        if (!(DOCUMENT_TYPES.has(first) && second) && !issuer(first) && !FORM.test(context.phrase))
          return null;
        const reading = readDocument(number, year, code, context);
        const spoken = cardinal(number);
        return (
          reading && {
            ...reading,
            say: `${spoken} ${letterName(letter.toLowerCase()) ?? ''}${reading.say.slice(spoken.length)}`,
          }
        );
      },
    },
    // Nghị định 13/2023: the letters were left out
    {
      kind: 'document',
      pattern: /(\d{1,4})\/((?:19|20)\d{2})(?![\d/-])/uy,
      read: ([, number = '', year = ''], { phrase }) =>
        NUMBERED_KIND.test(phrase) ? said(`${writtenNumber(number)} năm ${cardinal(year)}`) : null,
    },
  ]),
];

/** The letters as they ought to stand. */
function inCapitals(code: string, { before }: Context): string {
  return code
    .toUpperCase()
    .split('-')
    .map((letters, at) => (letters === 'ND' && at === 0 ? 'NĐ' : (PROPER.get(letters) ?? letters)))
    .join('-')
    .replace(/^NĐ-(?!CP)/u, before.includes('định') ? 'NĐ-' : 'ND-');
}

const PROPER: ReadonlyMap<string, string> = new Map([
  ['QD', 'QĐ'],
  ['TTR', 'TTr'],
  ['CTR', 'CTr'],
  ['TTG', 'TTg'],
  ['HDND', 'HĐND'],
  ['DU', 'ĐU'],
  ['CD', 'CĐ'],
]);

/** A kind that is counted by the year, no paper that is written every month. */
const NUMBERED_KIND =
  /(?:^| )(?:nghị định|thông tư|thông tư liên tịch|luật|pháp lệnh|nghị quyết|quyết định|chỉ thị|nđ|tt|ttlt|qđ|nq|ct|(?:công văn|cv|kế hoạch|kh|tờ trình|thông báo) số)(?: số)?$/u;

function readDocument(
  number: string,
  year: string | undefined,
  code: string,
  context: Context,
): Reading | null {
  const [first = '', ...rest] = code.replaceAll(' ', '').replace(GLUED, '$1-$2').split(/[-–/]/u);
  const isBody = !DOCUMENT_TYPES.has(first) && issuer(first) !== undefined;
  const isInitials = rest.length > 0 && !isBody && beginsWords(first, context);
  const type = DOCUMENT_TYPES.get(first) ?? (isInitials ? first : undefined);
  const others = rest.filter((letters) => !isSubject(letters, type));
  if (FORM.test(context.phrase) && !type)
    return said(
      `${writtenNumber(number)} , ${code
        .split(/[-–/ ]/u)
        .map(partOfForm)
        .join(' ')}`,
    );
  // 12/A is a house, 5/B a class: letters that name neither a kind nor a body are no document.
  if (!type && !issuer(first) && (rest.length === 0 || first.length < 2)) return null;
  const numberAndYear = `${isProject(number, code, context) ? digitByDigit(number) : cardinal(number)}${year ? ` năm ${cardinal(year)}` : ''}`;
  const kind = type && !isInitials && !saysType(first, type, context) ? ` , ${type}` : '';
  const body = issuingBody(type ? others : [first], context, /(?:LT|LN|PH)$/u.test(first));
  if (body === undefined && FORM.test(context.phrase))
    return said(`${numberAndYear}${kind} ${others.map(partOfForm).join(' ')}`);
  if (body === undefined)
    return guessed(
      `${numberAndYear}${kind} ${spell((type ? others.join('') : code).replace(/[^\p{L}]/gu, '')) ?? ''}`,
    );
  const pause = isTooLong(numberAndYear, body) ? ' ,' : '';
  return said(`${numberAndYear}${kind}${pause}${body}`);
}

/** “hai năm hai nghìn không trăm hai mươi hai | của bộ lao động thương binh và xã hội” */
const isTooLong = (number: string, body: string): boolean =>
  !body.includes(',') &&
  countWords(body) > LONG_BODIES - 1 &&
  countWords(number) + countWords(body) > LONGEST_BREATH;
const countWords = (text: string): number => text.trim().split(' ').length;
/** In syllables, beside the kind said before. */
const LONGEST_BREATH = 17;

/** Biểu số 116/CK TC-NSNN · mẫu số 02/HT-KS: what it is for, part by part. */
const FORM = /(?:^| )(?:biểu|mẫu|phụ biểu|biểu mẫu|tờ khai)(?: số)?:?$/u;
const PARTS_OF_FORMS: ReadonlyMap<string, string> = new Map([
  ['CK', 'công khai'],
  ['CKNS', 'công khai ngân sách'],
  ['TC', 'tài chính'],
  ['HT', 'hộ tịch'],
  ['KS', 'khai sinh'],
  ['KN', 'khiếu nại'],
  ['KT', 'khai tử'],
  ['KH', 'kết hôn'],
  ['TP', 'tư pháp'],
  ['NV', 'nội vụ'],
  ['ĐKT', 'đăng ký thuế'],
]);

const partOfForm = (letters: string): string =>
  PARTS_OF_FORMS.get(letters) ?? namedBody(letters) ?? ISSUERS.get(letters) ?? spell(letters) ?? '';

/** NĐCP, QĐTTg: the dash was left out. */
const GLUED = /^(NĐ|NQ|QĐ|KH|CT|TB|BC|TTr)(CP|UBND|HĐND|TTg|TW|TU|ĐU)$/u;

/** What a contract or a fine is about, no body that issued it: HĐ-XD, QĐ-XPHC. */
const FINES = new Set(['XPHC', 'XPVPHC', 'VPHC', 'XLVPHC']);
const CONTRACTS = new Set(
  'HTSX TX GK XD TC TCXD TV TVGS TVTK TVQLDA MB MBHH KT LĐ TK GS DV CC CU TĐ TN BV TVKS'.split(' '),
);

function isSubject(letters: string, type: string | undefined): boolean {
  return FINES.has(letters) || (type?.startsWith('hợp đồng') === true && CONTRACTS.has(letters));
}

/** Đề án 06/CP: everybody says không sáu. */
function isProject(number: string, code: string, { before }: Context): boolean {
  return (
    number.startsWith('0') && code === 'CP' && (before.includes('án') || before.includes('đa'))
  );
}

const NAMES_ITS_BODY =
  /^,? {0,2}\(?(?:ngày (?:[\d/.-]{3,10}|\d{1,2} tháng \d{1,2} năm \d{4})\)?,? )?(?:của |do (?=UBND|HĐND|ủy ban|hội đồng|chính phủ|thủ tướng|đảng ủy|chủ tịch|công an|(?:bộ|sở|ban|phòng|trạm) \p{L}))/iu;

/** “kết quả theo QĐ 766/QĐ-TTg của xã”: the commune did not issue it. */
const CENTRAL = /^(?:TTg|CP|TW|TƯ|QH\d*|CTN|B[A-ZĐ]{2,})$/u;
const OF_PLACE = /^ của (?:xã|tỉnh|huyện|bản|thôn|phường|địa phương|đơn vị|ngành)(?!\p{L})/u;

/** Letters that stand for two kinds: the words before say which. */
const ALSO: ReadonlyMap<string, string> = new Map([
  ['QĐ', 'quy định'],
  ['CT', 'chương trình'],
  ['TT', 'tờ trình'],
  ['ĐA', 'đồ án'],
  ['L', 'lệnh'],
  ['VBHN', 'văn bản'],
]);

/** “thông tri số 11-TT/TU”, “đề cương số 3-ĐC/BTG”: the letters that the words before begin with. */
function beginsWords(code: string, { before }: Context): boolean {
  const words = before.filter((word) => word !== 'số').slice(-code.length);
  return (
    words.length === code.length &&
    words.map((word) => withoutTones(word.charAt(0)).toUpperCase()).join('') ===
      withoutTones(code.toLowerCase()).toUpperCase()
  );
}

function saysType(code: string, type: string, { before, phrase }: Context): boolean {
  return (
    (type.startsWith('hợp đồng') && phrase.includes('hợp đồng')) ||
    (code === 'CTr' && before.includes('ct')) ||
    [type, ALSO.get(code) ?? type].some((name) => phrase.includes(name)) ||
    before.includes(code.toLowerCase())
  );
}

/** Said unless the text says it itself: “377/KH-UBND của UBND xã”. Undefined when the letters are unknown. */
function issuingBody(
  codes: readonly string[],
  context: Context,
  isJoint: boolean,
): string | undefined {
  const [first = ''] = codes;
  if (first === '') return '';
  if (NAMES_ITS_BODY.test(context.after) && !(CENTRAL.test(first) && OF_PLACE.test(context.after)))
    return '';
  const bodies = (isJoint ? codes : [first]).map((code) => issuer(code) ?? namedBody(code));
  return bodies.includes(undefined) ? undefined : ` của ${joined(bodies as string[])}`;
}

/** Two or more bodies: “Bộ Công an, Bộ Quốc phòng và Bộ Tư pháp”. */
function joined(bodies: readonly string[]): string {
  const isLong = bodies.join(' ').split(' ').length > LONG_BODIES;
  const [last = '', ...others] = bodies.toReversed();
  if (others.length === 0) return last;
  return `${others.toReversed().join(' , ')} ${isLong ? ', ' : ''}và ${last}`;
}

/** In syllables: two ministries are not said in one breath. */
const LONG_BODIES = 9;

/** Any abbreviation of three letters may be a body: TB-VQHX. */
function namedBody(code: string): string | undefined {
  const entry = code.length > 2 ? lexiconEntryInAnyCase(code) : undefined;
  return entry?.isForeign ? undefined : entry?.row[1];
}

/** A board and what it is for, written together: BCĐĐA06, BCĐNTM. */
function boardOf(code: string): string | undefined {
  const [, board = '', task = ''] = /^(BCĐ|TCT|HĐ|BQL)(.{2,12})$/u.exec(code) ?? [];
  if (board === '') return undefined;
  const reading =
    task === 'ĐA06'
      ? 'đề án không sáu'
      : /^\d{3}$/u.test(task)
        ? digitByDigit(task)
        : lexiconEntryInAnyCase(task)?.row[1];
  return reading && `${ISSUERS.get(board) ?? namedBody(board) ?? 'hội đồng'} ${reading}`;
}

/** QH15 is the fifteenth Quốc hội; TCS6 is Thuế cơ sở 6. */
function issuer(code: string): string | undefined {
  const [, letters = '', term] = /^(\D+)(\d{0,2})$/u.exec(code) ?? [];
  const body = ISSUERS.get(letters);
  if (body === undefined) return boardOf(code);
  if (!term) return body;
  return `${body} ${letters.endsWith('QH') ? 'khóa ' : ''}${cardinal(term)}`;
}
