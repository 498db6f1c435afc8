/** What every process of the house begins and ends with. */
export { bind } from './bind.js';
export { runProcess, type Running } from './run-process.js';
