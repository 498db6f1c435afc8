export { Narrator, type NarratorOptions } from './narrator.js';
