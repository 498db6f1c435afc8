import { Type, type Static } from 'typebox';
import {
  commonConfig,
  configTypes,
  houseConfig,
  readConfig,
  voiceNetworkConfig,
  type Environment,
} from '../content/model/config.js';

const schema = Type.Object({
  ...commonConfig,
  FFMPEG_PATH: houseConfig.FFMPEG_PATH,
  /** Bound of what is kept to render quicker; an hour of speech takes about 500 MB. */
  LOA_CACHE_MB: configTypes.integer(2_000, 0),
  ...voiceNetworkConfig,
});

export type PipelineConfig = Readonly<Static<typeof schema>>;

export function readPipelineConfig(environment: Environment): PipelineConfig {
  return readConfig(schema, environment);
}
