import {
  excerpt,
  localTime,
  toZoned,
  type Broadcast,
  type Commune,
  type Delivery,
  type Instant,
  type Paragraph,
  type Segment,
} from '../../content/model/index.js';

export interface PostFacts {
  readonly segment: Pick<Segment, 'title' | 'summary' | 'bulletinClass'>;
  /** The text that aired: its first sentences stand in for an empty summary. */
  readonly paragraphs: readonly Paragraph[];
  readonly broadcast: Pick<Broadcast, 'isSample'>;
  readonly commune: Pick<Commune, 'name' | 'timezone'>;
  /** Null on a trial station, which no village hears. */
  readonly village: string | null;
  readonly startedAt: Instant;
}

const SUMMARY = { sentences: 2, chars: 280 };

/**
 * The post as people of the village would write it: title, a sentence or two, where and when it
 * aired. It names the day, since nobody knows when it will be pasted; it holds no link.
 */
export function composePost(facts: PostFacts): string {
  return [titleLine(facts), summaryOf(facts), `${airedLine(facts)}\n${signature(facts)}`]
    .filter((part) => part !== '')
    .join('\n\n');
}

function titleLine({ segment, village }: PostFacts): string {
  const title = segment.title.replace(/\s+/g, ' ').trim();
  if (village === null) return `📢 Phát thử: ${title}`;
  return segment.bulletinClass === 'khan-cap' ? `🚨 KHẨN CẤP: ${title}` : `📢 ${title}`;
}

function summaryOf({ segment, paragraphs }: PostFacts): string {
  const text = segment.summary.trim() || paragraphs.map((paragraph) => paragraph.text).join(' ');
  return excerpt(text, SUMMARY);
}

function airedLine({ village, startedAt, commune, broadcast }: PostFacts): string {
  const when = `lúc ${localTime(startedAt, commune.timezone)} ngày ${day(startedAt, commune.timezone)}`;
  if (village !== null) return `Phát trên loa ${villageName(village)} ${when}.`;
  return broadcast.isSample
    ? `Bài mẫu, phát trên kênh thử ${when}.`
    : `Bài phát trên kênh thử ${when}, chưa phát cho bà con.`;
}

function signature({ commune }: PostFacts): string {
  return `${commune.name} – Chuyển đổi số cùng cộng đồng`;
}

/** “bản Nà Đa”, whether the village was entered with the word “bản” or without. */
export function villageName(name: string): string {
  return /^(bản|thôn|tổ|khu|xóm|làng)\s/iu.test(name)
    ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)
    : `bản ${name}`;
}

function day(instant: Instant, timezone: string): string {
  const { day, month } = toZoned(instant, timezone);
  return [day, month].map((part) => String(part).padStart(2, '0')).join('/');
}

/** What the copy button copies: with the link only when residents can open it. */
export function copyText(delivery: Pick<Delivery, 'text'>, link: string | null): string {
  return link === null ? delivery.text : `${delivery.text}\n\nNghe lại và đọc bài: ${link}`;
}
