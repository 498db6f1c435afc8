/** What a villager is asked to record so that a notice can be put together from it. Pure. */
import {
  hourText,
  minuteText,
  WEEKDAY_NAMES,
  type LanguageTag,
  type NoticePart,
  type SlotKind,
} from '../../content/model/index.js';

/** A one that is another word after tens: from which tens on, and as what it is recorded. */
type AfterTens = Readonly<Record<number, { readonly from: number; readonly as: string }>>;

/**
 * Hundreds, tens and ones stand side by side in all four languages. Vietnamese says hai mươi mốt and
 * mười lăm; the Tai languages have another word for a final one (síp ết, sao ết). Mông (kaum ib, nees
 * nkaum ib) and Dao (ziepc yietv) change nothing.
 */
const AFTER_TENS: Readonly<Record<LanguageTag, AfterTens>> = {
  vi: { 1: { from: 20, as: 'mốt' }, 5: { from: 10, as: 'lăm' } },
  blt: { 1: { from: 10, as: '1 sau hàng chục' } },
};

/** 135 as “100”, “30”, “5”; undefined for what is recorded whole (0, 1000…). */
export function numberParts(lang: LanguageTag, value: number): readonly string[] | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 999) return undefined;
  const ones = value % 10;
  const tens = (value % 100) - ones;
  const hundreds = value - tens - ones;
  // “một trăm linh năm”: what joins hundreds and ones differs too much to be guessed.
  if (hundreds > 0 && tens === 0 && ones > 0) return undefined;
  const changed = AFTER_TENS[lang]?.[ones];
  return [
    ...(hundreds > 0 ? [String(hundreds)] : []),
    ...(tens > 0 ? [String(tens)] : []),
    ...(ones > 0 ? [changed && tens >= changed.from ? changed.as : String(ones)] : []),
  ];
}

/** Every phrase a template may need, in the order in which it is said: its own words, then its slots. */
export function phrasesToRecord(
  lang: LanguageTag,
  parts: readonly NoticePart[],
  villages: readonly string[],
): readonly string[] {
  const fixed = parts.flatMap((part) => (part.kind === 'text' ? stretches(part.text) : []));
  const slots = parts.flatMap((part) => (part.kind === 'slot' ? [part.slot] : []));
  return [...new Set([...fixed, ...slots.flatMap((slot) => SLOT_PHRASES[slot](lang, villages))])];
}

const stretches = (text: string): readonly string[] =>
  text
    .split(/[.,;:?!…\n]+/u)
    .map((stretch) => stretch.trim())
    .filter((stretch) => /[\p{L}\p{N}]/u.test(stretch));

type PhrasesOf = (lang: LanguageTag, villages: readonly string[]) => readonly string[];

const SLOT_PHRASES: Readonly<Record<SlotKind, PhrasesOf>> = {
  village: (_, villages) => villages,
  weekday: () => WEEKDAY_NAMES,
  time: () => [
    ...Array.from({ length: 24 }, (_, hour) => hourText(hour)),
    ...[15, 30, 45].map(minuteText),
  ],
  number: (lang) => {
    const parts = Array.from({ length: 99 }, (_, index) => numberParts(lang, index + 1) ?? []);
    return [...new Set(parts.flat())];
  },
};
