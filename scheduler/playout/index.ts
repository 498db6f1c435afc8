/** Playout is a process of its own; this is what others may ask without starting it. */
export { probeIcecast, type IcecastProbe } from './icecast/probe.js';
