export { clipParts, type ClipPart } from './files.js';
export { layDown, type LaidFile } from './lay-down.js';
export { publishRow, putFiles, type ClipOrigin, type NewClip } from './publish.js';
