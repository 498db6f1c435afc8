import { Type } from 'typebox';
import {
  commonConfig,
  configTypes,
  readConfig,
  type Environment,
} from '../../content/model/config.js';

const schema = Type.Object({
  ...commonConfig,
  HOST: configTypes.text('0.0.0.0'),
  SITE_PORT: configTypes.port(8081),
  LOA_PUBLIC_URL: configTypes.publicUrl(),
});

export type SiteConfig = ReturnType<typeof readSiteConfig>;

/** @throws LoaError CONFIG_INVALID naming every wrong variable */
export function readSiteConfig(environment: Environment) {
  return readConfig(schema, environment);
}
