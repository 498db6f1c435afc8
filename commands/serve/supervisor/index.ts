export { Supervisor, type SupervisorListener } from './supervisor.js';
export { LIMITS, restartDelay, type Limits, type ProcessSpec } from './policy.js';
