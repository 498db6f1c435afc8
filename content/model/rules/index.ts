export * from './airing.js';
export * from './quiet-hours.js';
export * from './published.js';
