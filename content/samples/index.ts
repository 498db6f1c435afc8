export {
  readSampleSegments,
  removeSamples,
  SAMPLE_COMMUNE,
  SAMPLE_VILLAGES,
  seedSamples,
  TRIAL_STATION,
} from './seed.js';
