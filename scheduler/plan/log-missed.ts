import { localDate, newId } from '../../content/model/index.js';
import type { CommuneStore } from '../../content/store/index.js';
import type { MissedLongAgo } from './count-missed.js';

/** One line of the log for all of them: which they were, the grid of that time would say. */
export function logMissed(own: CommuneStore, missed: MissedLongAgo, timezone: string): void {
  const { stationId, count, firstAt, lastAt } = missed;
  const [from, to] = [firstAt, lastAt].map((at) => dayAndMonth(localDate(at, timezone)));
  own.asAired.open({
    broadcastId: newId(),
    stationId,
    clipId: '',
    scriptHash: '',
    approvalId: null,
    isSample: false,
    title: `${count} lượt phát từ ${from} đến ${to} (máy tắt)`,
    plannedAt: lastAt,
    startedAt: null,
    endedAt: null,
    framesSent: null,
    framesTotal: 0,
    outcome: 'skipped',
    reason: 'missed',
  });
}

function dayAndMonth(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}
