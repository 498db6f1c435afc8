/** The outbox: what goes to the villages' groups once it has begun to sound. */
export { composePost, copyText, type PostFacts } from './compose-post.js';
export type { MessageChannel, Post } from './message-channel.js';
export { manualChannel } from './channels/manual.js';
export {
  publicLinkChecker,
  publicLinkState,
  residentLink,
  type Fetch,
  type PublicLink,
} from './public-link.js';
export { startDelivery, targetsOf, TRIAL_TARGET } from './start-delivery.js';
