/** From clips to the air and to the groups. */
export * from './deliver/index.js';
export { icyTitle } from './plan/index.js';
export { probeIcecast, type IcecastProbe } from './playout/index.js';
