import { Type, type Static } from 'typebox';
import {
  commonConfig,
  houseConfig,
  readConfig,
  type Environment,
} from '../../content/model/config.js';

// The ports of the others are for the forwards.
const { HOST, PORT, SITE_PORT, LIVE_PORT, LOA_PUBLIC_URL, LOA_MAX_UPLOAD_MB } = houseConfig;
const schema = Type.Object({
  ...commonConfig,
  HOST,
  PORT,
  SITE_PORT,
  LIVE_PORT,
  LOA_PUBLIC_URL,
  LOA_MAX_UPLOAD_MB,
});

export type StudioConfig = Readonly<Static<typeof schema>>;

export function readStudioConfig(environment: Environment): StudioConfig {
  return readConfig(schema, environment);
}
