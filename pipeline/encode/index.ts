export { encodeReplay, finishEncoding, startEncoding } from './encode.js';
export { encodeBlocks, type EncodeDeps } from './blocks.js';
export { STREAM_MP3 } from './formats.js';
export { countStreamFrames } from './frames.js';
