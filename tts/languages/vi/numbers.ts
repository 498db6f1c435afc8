/** Numbers as a radio announcer of the North says them. Digits come as text: no size is too great. */
const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const SCALES = ['', 'nghìn', 'triệu'] as const;
/** Past this a number is a code, not a quantity. */
const LONGEST_CARDINAL = 18;

export function digitName(digit: string): string {
  return DIGITS[Number(digit)] ?? '';
}

/** 0912 → không chín một hai. */
export function digitByDigit(digits: string): string {
  return [...digits].map(digitName).join(' ');
}

/** Groups are read with a breath between them. */
export function digitGroups(groups: readonly string[]): string {
  return groups.map(digitByDigit).join(' , ');
}

/** 1001 → một nghìn không trăm linh một. A text has the same numbers again and again. */
export function cardinal(digits: string): string {
  const known = cardinals.get(digits);
  if (known !== undefined) return known;
  const said = sayCardinal(digits);
  if (cardinals.size >= CARDINALS_KEPT) cardinals.clear();
  cardinals.set(digits, said);
  return said;
}

const CARDINALS_KEPT = 5000;
const cardinals = new Map<string, string>();

function sayCardinal(digits: string): string {
  const significant = digits.replace(/^0+/u, '');
  if (significant === '') return DIGITS[0];
  if (significant.length > LONGEST_CARDINAL) return digitGroups(everyThree(digits));
  return billions(significant);
}

function everyThree(digits: string): string[] {
  return digits.match(/\d{1,3}/gu) ?? [];
}

/** Vietnamese counts by thousands up to a tỷ, then counts tỷ again. */
function billions(digits: string): string {
  if (digits.length <= 9) return belowBillion(digits, false);
  const rest = digits.slice(-9);
  const high = `${billions(digits.slice(0, -9))} tỷ`;
  return Number(rest) === 0 ? high : `${high} ${belowBillion(rest, true)}`;
}

function belowBillion(digits: string, afterHigher: boolean): string {
  const groups = splitThousands(digits);
  const said: string[] = [];
  groups.forEach((group, index) => {
    if (Number(group) === 0) return;
    const scale = SCALES[groups.length - 1 - index] ?? '';
    const full = afterHigher || said.length > 0;
    said.push(`${hundreds(full ? group.padStart(3, '0') : String(Number(group)))} ${scale}`.trim());
  });
  return said.join(' ');
}

function splitThousands(digits: string): string[] {
  const head = digits.length % 3;
  const tail = digits.slice(head).match(/\d{3}/gu) ?? [];
  return head === 0 ? tail : [digits.slice(0, head), ...tail];
}

/** One to three digits; a leading zero is said: 001 → không trăm linh một. */
function hundreds(group: string): string {
  if (group.length < 3) return tens(group);
  const [hundred = '0', ...rest] = group;
  const said = `${digitName(hundred)} trăm`;
  if (rest.join('') === '00') return said;
  return rest[0] === '0'
    ? `${said} linh ${afterTen(rest[1] ?? '', 'linh')}`
    : `${said} ${tens(rest.join(''))}`;
}

function tens(pair: string): string {
  if (pair.length === 1) return digitName(pair);
  const [ten = '', unit = ''] = pair;
  if (ten === '0') return digitName(unit);
  if (ten === '1') return unit === '0' ? 'mười' : `mười ${afterTen(unit, 'mười')}`;
  return unit === '0'
    ? `${digitName(ten)} mươi`
    : `${digitName(ten)} mươi ${afterTen(unit, 'mươi')}`;
}

/** tư after mươi and linh, mốt after mươi, lăm after mười and mươi. */
function afterTen(unit: string, after: 'linh' | 'mười' | 'mươi'): string {
  if (unit === '4' && after !== 'mười') return 'tư';
  if (unit === '1' && after === 'mươi') return 'mốt';
  if (unit === '5' && after !== 'linh') return 'lăm';
  return digitName(unit);
}

/** A number as written: "." groups thousands, "," is the decimal, 05 is năm, 007 is a code. */
export function writtenNumber(written: string): string {
  const comma = written.indexOf(',');
  const whole = comma < 0 ? written : written.slice(0, comma);
  const isGrouped = whole.includes('.');
  const digits = isGrouped ? whole.replaceAll('.', '') : whole;
  const isCode = digits.length > 2 && digits.startsWith('0') && !isGrouped;
  const said = isCode ? digitByDigit(digits) : cardinal(digits);
  return comma < 0 ? said : `${said} phẩy ${digitByDigit(written.slice(comma + 1))}`;
}

/** The month four is tư, as is the fourth of anything. */
export function ordinalTail(value: string): string {
  return Number(value) === 4 ? 'tư' : cardinal(value);
}
