export * from './segment-file.js';
