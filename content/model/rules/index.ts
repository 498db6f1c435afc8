export * from './airing.js';
export * from './quiet-hours.js';
