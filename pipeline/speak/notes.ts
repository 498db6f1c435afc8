/** What the editor is told of sentences that do not sound as asked for. Pure. */
import type { Paragraph } from '../../content/model/index.js';
import type { TimedUnit } from '../stages.js';

type PlacedUnit = Pick<TimedUnit, 'paragraphId' | 'from' | 'to' | 'flaw'>;

const SHOWN_SENTENCES = 3;
const SHOWN_CHARS = 80;

export function speechNotes(
  units: readonly PlacedUnit[],
  paragraphs: readonly Paragraph[],
): readonly string[] {
  const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
  const others = units.filter(({ flaw }) => flaw?.kind === 'other-voice');
  const letters = units.flatMap(({ flaw }) => (flaw?.kind === 'left-out' ? [...flaw.letters] : []));
  const written = ({ paragraphId, from, to }: PlacedUnit) =>
    shortened(texts.get(paragraphId)?.slice(from, to) ?? '');
  return [
    ...(others.length > 0 ? [standIns(others.map(written))] : []),
    ...(letters.length > 0
      ? [`Giọng đọc không có âm cho: ${[...new Set(letters)].join(' ')}.`]
      : []),
  ];
}

function standIns(sentences: readonly string[]): string {
  const shown = sentences.slice(0, SHOWN_SENTENCES).map((sentence) => `“${sentence}”`);
  const more = sentences.length - shown.length;
  const rest = more > 0 ? ` và ${more} câu nữa` : '';
  return `${sentences.length} câu do giọng dự phòng đọc: ${shown.join(', ')}${rest}.`;
}

function shortened(text: string): string {
  return text.length <= SHOWN_CHARS ? text : `${text.slice(0, SHOWN_CHARS).trimEnd()}…`;
}
