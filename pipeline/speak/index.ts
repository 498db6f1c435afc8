export { speak, unitKey, type SpeakDeps } from './speak.js';
export { groupUnits, layOut } from './blocks.js';
export { speechNotes } from './notes.js';
export { LEAD_MS, PAUSE_MS } from './pauses.js';
