import { Type, type Static } from 'typebox';
import {
  commonConfig,
  houseConfig,
  readConfig,
  voiceNetworkConfig,
  type Environment,
} from '../content/model/config.js';

const schema = Type.Object({
  ...commonConfig,
  FFMPEG_PATH: houseConfig.FFMPEG_PATH,
  LOA_CACHE_MB: houseConfig.LOA_CACHE_MB,
  ...voiceNetworkConfig,
});

export type PipelineConfig = Readonly<Static<typeof schema>>;

export function readPipelineConfig(environment: Environment): PipelineConfig {
  return readConfig(schema, environment);
}
