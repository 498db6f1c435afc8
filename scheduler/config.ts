import { Type } from 'typebox';
import { commonConfig, readConfig, type Environment } from '../content/model/config.js';

const schema = Type.Object(commonConfig);

/** @throws LoaError CONFIG_INVALID */
export function readSchedulerConfig(environment: Environment) {
  return readConfig(schema, environment);
}
