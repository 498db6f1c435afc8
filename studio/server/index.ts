/** What the command line calls of the studio; the studio itself runs as its own process. */
export { createFirstAdmin, FIRST_ADMIN, resetPassword } from './accounts/accounts.js';
export type { OneTimeSignIn } from './accounts/accounts.js';
