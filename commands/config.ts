import { Type } from 'typebox';
import {
  commonConfig,
  configTypes,
  readConfig,
  voiceNetworkConfig,
  type Environment,
} from '../content/model/config.js';
import { dataFolder } from './root.js';

const schema = Type.Object({
  ...commonConfig,
  HOST: configTypes.text('0.0.0.0'),
  PORT: configTypes.port(8080),
  SITE_PORT: configTypes.port(8081),
  LIVE_PORT: configTypes.port(8082),
  ICECAST_URL: configTypes.icecastUrl(),
  LOA_PUBLIC_URL: configTypes.publicUrl(),
  FFMPEG_PATH: configTypes.optionalText(),
  ...voiceNetworkConfig,
});

export type CommandConfig = ReturnType<typeof readCommandConfig>;

/** @throws LoaError CONFIG_INVALID naming every wrong variable */
export function readCommandConfig(environment: Environment) {
  const config = readConfig(schema, environment);
  return Object.freeze({ ...config, LOA_DATA: dataFolder(config.LOA_DATA) });
}
