import { Type } from 'typebox';
import { commonConfig, readConfig, type Environment } from '../content/model/config.js';

const schema = Type.Object(commonConfig);

/** @throws LoaError CONFIG_INVALID */
export function schedulerConfig(environment: Environment) {
  const config = readConfig(schema, environment);
  return Object.freeze({
    dataDir: config.LOA_DATA,
    logLevel: config.LOA_LOG,
    clockOffsetMs: config.LOA_CLOCK_OFFSET_MS,
  });
}
