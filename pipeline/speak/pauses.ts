import type { UnitBreak } from '../../tts/index.js';

/** Silence after a unit, in milliseconds: long enough outdoors, where an echo fills the first third. */
export const PAUSE_MS: Readonly<Record<UnitBreak, number>> = {
  clause: 220,
  sentence: 480,
  item: 420,
  paragraph: 800,
};

/** Silence before the first sound of a block: room for the encoders to see the onset coming. */
export const LEAD_MS = 60;
