export { OnnxEngine, ONNX_ID, type OnnxOptions, type StandIn } from './engine.js';
export type { Timers } from './warm-voices.js';
