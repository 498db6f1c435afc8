import { Type, type Static } from 'typebox';
import {
  commonConfig,
  configTypes,
  readConfig,
  type Environment,
} from '../../content/model/config.js';

const schema = Type.Object({
  ...commonConfig,
  /** Every address of this computer, so that a telephone on the same network can open it. */
  HOST: configTypes.text('0.0.0.0'),
  PORT: configTypes.port(8080),
  /** Where the other processes listen on this computer, for the forwards. */
  SITE_PORT: configTypes.port(8081),
  LIVE_PORT: configTypes.port(8082),
  /** Over an hour of WAV; beyond it a phone on 4G never finishes. */
  LOA_MAX_UPLOAD_MB: configTypes.integer(200, 1),
  /** The address residents open, e.g. https://loa.binhlu.vn; links are made from it. */
  LOA_PUBLIC_URL: configTypes.optionalText(),
});

export type StudioConfig = Readonly<Static<typeof schema>>;

export function readStudioConfig(environment: Environment): StudioConfig {
  return readConfig(schema, environment);
}
