import { initial } from './0001-initial.js';
import { lookUps } from './0002-look-ups.js';
import { stationHealth } from './0003-station-health.js';
import { words } from './0004-words.js';
import { voices } from './0005-voices.js';
import { urgentConfirmedAt } from './0006-urgent-confirmed-at.js';
import { jobNotes } from './0007-job-notes.js';

/** In order; a migration that has landed is never edited, a new one is added below it. */
export const MIGRATIONS: readonly string[] = [
  initial,
  lookUps,
  stationHealth,
  words,
  voices,
  urgentConfirmedAt,
  jobNotes,
];
