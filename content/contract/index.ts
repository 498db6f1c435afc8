export * from './outbox.js';
export * from './people.js';
export * from './programme.js';
export * from './routes.js';
export * from './segments.js';
export { VoiceId } from './shared.js';
export * from './speakers.js';
export * from './voices.js';
export * from './words.js';
