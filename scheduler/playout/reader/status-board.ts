import type { Id, Instant } from '../../../content/model/index.js';
import type { AirJournal } from '../journal/air-log.js';
import type { StationReport, ToReader } from '../protocol.js';
import type { Desk } from './desk.js';
import { stationInfo } from './station-info.js';

/** Without news a row is still written so often, so that the screens see that playout lives. */
const HEARTBEAT_MS = 10_000;

interface Shown {
  readonly text: string;
  readonly at: Instant;
}

/** Keeps each station's row of the screens true: at each change, and as a sign of life. */
export class StatusBoard {
  readonly #journal: AirJournal;
  readonly #reports = new Map<Id, StationReport>();
  readonly #shown = new Map<Id, Shown>();
  #now: Instant = 0;

  constructor(journal: AirJournal) {
    this.#journal = journal;
  }

  report(message: Extract<ToReader, { kind: 'status' }>, desks: ReadonlyMap<Id, Desk>): void {
    this.#now = message.at;
    for (const report of message.stations) {
      this.#reports.set(report.stationId, report);
      const desk = desks.get(report.stationId);
      if (desk) this.show(desk);
    }
  }

  show(desk: Desk): void {
    const stationId = desk.station.id;
    const report = this.#reports.get(stationId);
    const playing = desk.current;
    const status = {
      stationId,
      broadcastId: playing?.broadcast.id ?? null,
      title: playing?.broadcast.title ?? stationInfo(desk.station).idleTitle,
      soundingSince: playing?.startedAt ?? null,
      listeners: report?.listeners ?? null,
      icecast: report?.icecast ?? null,
    };
    const text = JSON.stringify(status);
    const before = this.#shown.get(stationId);
    if (before?.text === text && this.#now - before.at < HEARTBEAT_MS) return;
    const heartbeatAt = Math.max(this.#now, playing?.startedAt ?? 0);
    this.#shown.set(stationId, { text, at: this.#now });
    const { communeId } = desk.station;
    this.#journal.latest([{ kind: 'status', communeId, status: { ...status, heartbeatAt } }]);
  }
}
