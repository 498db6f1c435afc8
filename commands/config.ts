import { Type } from 'typebox';
import {
  commonConfig,
  houseConfig,
  readConfig,
  voiceNetworkConfig,
  type Environment,
} from '../content/model/config.js';
import { dataFolder } from './root.js';

const schema = Type.Object({
  ...commonConfig,
  ...houseConfig,
  ...voiceNetworkConfig,
});

export type CommandConfig = ReturnType<typeof readCommandConfig>;

/** @throws LoaError CONFIG_INVALID naming every wrong variable */
export function readCommandConfig(environment: Environment) {
  const config = readConfig(schema, environment);
  return Object.freeze({ ...config, LOA_DATA: dataFolder(config.LOA_DATA) });
}
