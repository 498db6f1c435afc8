import { Type } from 'typebox';
import {
  commonConfig,
  houseConfig,
  readConfig,
  type Environment,
} from '../../content/model/config.js';

const { HOST, SITE_PORT, LOA_PUBLIC_URL } = houseConfig;
const schema = Type.Object({ ...commonConfig, HOST, SITE_PORT, LOA_PUBLIC_URL });

export type SiteConfig = ReturnType<typeof readSiteConfig>;

/** @throws LoaError CONFIG_INVALID naming every wrong variable */
export function readSiteConfig(environment: Environment) {
  return readConfig(schema, environment);
}
