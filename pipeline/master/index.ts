export {
  MASTER_VERSION,
  masterBlock,
  masterChunk,
  type Chunk,
  type ChunkResult,
  type SharedLevel,
} from './chain.js';
export { closingJingle, openingJingle } from './jingle.js';
export { joinMaster, startMastering, type MasterDeps, type StartedBlock } from './master.js';
