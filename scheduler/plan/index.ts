/** The door of the planner: from grid, samples and clips to broadcasts. */
export { Planner } from './planner.js';
export { icyTitle } from './icy-title.js';
