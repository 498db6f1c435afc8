export { ClipEncoder, encodeReplay, encodeStream, finishEncoding } from './encode.js';
export type { EncodeDeps } from './block-encoder.js';
