/** The slots of a notice template, and what is said in them. Pure. */
import { LoaError } from './errors.js';

/** What stands in a slot; by the word that is typed between the braces. */
export const SLOT_KINDS = { bản: 'village', số: 'number', giờ: 'time', thứ: 'weekday' } as const;
export type SlotKind = (typeof SLOT_KINDS)[keyof typeof SLOT_KINDS];

export type NoticePart =
  | { readonly kind: 'text'; readonly text: string }
  /** `name` is what stands between the braces: `giờ`, or `giờ: bắt đầu` where there are two. */
  | { readonly kind: 'slot'; readonly name: string; readonly slot: SlotKind };

/** Monday first, as the week is told in Vietnamese. */
export const WEEKDAY_NAMES = [
  'thứ hai',
  'thứ ba',
  'thứ tư',
  'thứ năm',
  'thứ sáu',
  'thứ bảy',
  'chủ nhật',
] as const;

const MAX_NUMBER = 9_999;

/** @throws LoaError TEMPLATE_INVALID naming the slot that nobody knows or the brace left open */
export function parseNotice(text: string): readonly NoticePart[] {
  const parts: NoticePart[] = [];
  text
    .normalize('NFC')
    .split(/(\{[^{}]*\})/u)
    .forEach((piece, index) => {
      if (index % 2 === 1) parts.push(slotOf(piece.slice(1, -1).trim()));
      else if (/[{}]/u.test(piece)) throw invalid('có dấu ngoặc nhọn lẻ');
      else if (piece !== '') parts.push({ kind: 'text', text: piece });
    });
  return parts;
}

function slotOf(name: string): NoticePart {
  const word = (name.split(':')[0] ?? '').trim().toLowerCase();
  if (!isSlotWord(word)) throw invalid(`không có chỗ điền {${name}}`);
  return { kind: 'slot', name, slot: SLOT_KINDS[word] };
}

const isSlotWord = (word: string): word is keyof typeof SLOT_KINDS =>
  Object.hasOwn(SLOT_KINDS, word);

/**
 * The text of the notice. Values by slot name: a village as it is called, a whole number, a time
 * `HH:MM`, a weekday `1` (Monday) to `7`.
 *
 * @throws LoaError INPUT_INVALID naming the slot
 */
export function fillNotice(
  parts: readonly NoticePart[],
  values: Readonly<Record<string, string>>,
): string {
  return parts
    .map((part) =>
      part.kind === 'text' ? part.text : slotText(part, (values[part.name] ?? '').trim()),
    )
    .join('')
    .trim();
}

function slotText({ name, slot }: NoticePart & { kind: 'slot' }, value: string): string {
  const text = TEXT_OF[slot](value);
  if (text !== undefined) return text;
  throw new LoaError('INPUT_INVALID', { field: name, expected: EXPECTED[slot] });
}

const TEXT_OF: Readonly<Record<SlotKind, (value: string) => string | undefined>> = {
  village: (value) => (/^[^{}\p{Cc}]{1,80}$/u.test(value) ? value : undefined),
  number: (value) =>
    /^\d{1,4}$/.test(value) && Number(value) <= MAX_NUMBER ? String(Number(value)) : undefined,
  time: (value) => {
    const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(value) ?? [];
    if (hour === undefined || minute === undefined) return undefined;
    return hourText(Number(hour)) + (minute === '00' ? '' : ` ${minuteText(Number(minute))}`);
  },
  weekday: (value) => (/^[1-7]$/.test(value) ? WEEKDAY_NAMES[Number(value) - 1] : undefined),
};

const EXPECTED: Readonly<Record<SlotKind, string>> = {
  village: 'cần tên một bản',
  number: `cần một số từ 0 đến ${MAX_NUMBER}`,
  time: 'cần giờ và phút, ví dụ 05:30',
  weekday: 'cần một thứ trong tuần, từ 1 (thứ hai) đến 7 (chủ nhật)',
};

export const hourText = (hour: number): string => `${hour} giờ`;
export const minuteText = (minute: number): string => `${minute} phút`;

function invalid(detail: string): LoaError {
  const slots = Object.keys(SLOT_KINDS).map((word) => `{${word}}`);
  return new LoaError('TEMPLATE_INVALID', { detail, slots: slots.join(', ') });
}
