import { Type, type Static } from 'typebox';
import {
  commonConfig,
  configTypes,
  houseConfig,
  readConfig,
  type Environment,
} from '../../content/model/config.js';

// The ports of the others are for the forwards.
const { HOST, PORT, SITE_PORT, LIVE_PORT, LOA_PUBLIC_URL } = houseConfig;
const schema = Type.Object({
  ...commonConfig,
  HOST,
  PORT,
  SITE_PORT,
  LIVE_PORT,
  LOA_PUBLIC_URL,
  /** Over an hour of WAV; beyond it a phone on 4G never finishes. */
  LOA_MAX_UPLOAD_MB: configTypes.integer(200, 1),
});

export type StudioConfig = Readonly<Static<typeof schema>>;

export function readStudioConfig(environment: Environment): StudioConfig {
  return readConfig(schema, environment);
}
