/** What waits for a person and what is wrong, read from what the screens already know. */
import { faultSentences } from './heard.js';
import { SKIP_NAMES } from './labels.js';
import type {
  BroadcastView,
  Me,
  OutboxView,
  ScriptSummary,
  SegmentSummary,
  StationView,
} from './types.js';

export interface Waiting {
  readonly toApprove: readonly SegmentSummary[];
  readonly toSchedule: readonly SegmentSummary[];
  /** Urgent bulletins that this person may let through the quiet hours, as the second one. */
  readonly toConfirm: readonly SegmentSummary[];
  /** Those that wait for somebody else's second yes. */
  readonly awaitSecond: readonly SegmentSummary[];
  readonly toPost: number;
}

export function waitingOf(
  segments: readonly SegmentSummary[],
  outbox: OutboxView | undefined,
  me: Pick<Me, 'id' | 'role'>,
): Waiting {
  const own = segments.filter((segment) => !segment.isSample);
  const inState = (state: string) =>
    own.filter((segment) => segment.scripts.some((script) => script.state === state));
  const isAsked = ({ secondYes, approvedById }: ScriptSummary) =>
    secondYes === 'waiting' && approvedById !== me.id && me.role !== 'editor';
  const unconfirmed = segments.filter(({ scripts }) =>
    scripts.some(({ secondYes }) => secondYes === 'waiting'),
  );
  return {
    toConfirm: unconfirmed.filter(({ scripts }) => scripts.some(isAsked)),
    awaitSecond: unconfirmed.filter(({ scripts }) => !scripts.some(isAsked)),
    toApprove: inState('rendered'),
    toSchedule: inState('approved'),
    toPost: outbox?.deliveries.filter((one) => one.state === 'ready' && !one.isSample).length ?? 0,
  };
}

export interface Trouble {
  readonly key: string;
  readonly text: string;
  readonly act: string;
  readonly href: string;
}

export function troublesOf(
  segments: readonly SegmentSummary[],
  stations: readonly StationView[],
  broadcasts: readonly BroadcastView[],
  whenName: (instant: number) => string,
): readonly Trouble[] {
  return [
    ...stationTroubles(stations, whenName),
    ...skipped(broadcasts, whenName),
    ...failed(segments),
  ];
}

function stationTroubles(
  stations: readonly StationView[],
  whenName: (instant: number) => string,
): readonly Trouble[] {
  const dead = stations.filter((station) => !station.alive);
  const held = stations.filter((station) => station.heldAt !== null);
  const deadTrouble = {
    key: 'dead',
    text:
      dead.length === stations.length
        ? 'Bộ phát không chạy: chưa kênh nào có tiếng.'
        : `${dead.map((station) => station.name).join(', ')} chưa có tiếng.`,
    act: 'Xem các kênh',
    href: '/dang-phat',
  };
  const faulty = stations
    .filter((station) => station.alive)
    .flatMap((station) =>
      faultSentences(station, whenName).map((sentence, index) => ({
        key: `heard-${station.id}-${index}`,
        text: `${station.name}: ${sentence}`,
        act: 'Xem các kênh',
        href: '/dang-phat',
      })),
    );
  return [
    ...faulty,
    ...(dead.length > 0 ? [deadTrouble] : []),
    ...held.map((station) => ({
      key: `held-${station.id}`,
      text: `${station.name} đang dừng từ ${whenName(station.heldAt ?? 0)}. Bài tới giờ cũng không phát.`,
      act: 'Cho phát lại',
      href: '/dang-phat',
    })),
  ];
}

function skipped(
  broadcasts: readonly BroadcastView[],
  whenName: (instant: number) => string,
): readonly Trouble[] {
  return broadcasts
    .filter((one) => one.state === 'skipped' && one.stateReason && one.stateReason !== 'withdrawn')
    .map((one) => ({
      key: one.id,
      text: `“${one.title}” không phát lúc ${whenName(one.plannedAt)} ở ${one.stationName}: ${
        one.stateReason ? SKIP_NAMES[one.stateReason] : ''
      }.`,
      act: 'Mở bài',
      href: `/bai/${one.segmentId}`,
    }));
}

function failed(segments: readonly SegmentSummary[]): readonly Trouble[] {
  return segments
    .filter((segment) => segment.scripts.some((script) => script.state === 'failed'))
    .map((segment) => ({
      key: segment.id,
      text: `Chưa tạo được bản thu của “${segment.title}”.`,
      act: 'Mở bài',
      href: `/bai/${segment.id}`,
    }));
}
