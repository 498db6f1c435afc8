import { Type } from 'typebox';
import {
  commonConfig,
  configTypes,
  readConfig,
  type Environment,
} from '../../content/model/config.js';
import { parseIcecastUrl, type IcecastAddress } from './icecast/address.js';

const schema = Type.Object({
  ...commonConfig,
  HOST: configTypes.text('0.0.0.0'),
  LIVE_PORT: configTypes.port(8082),
  /** `http://source:password@host:port`; empty: the built-in endpoint alone. */
  ICECAST_URL: configTypes.icecastUrl(),
});

export interface PlayoutConfig {
  readonly dataDir: string;
  readonly logLevel: string;
  readonly clockOffsetMs: number;
  readonly host: string;
  readonly livePort: number;
  readonly icecast: IcecastAddress | null;
}

/** @throws LoaError CONFIG_INVALID */
export function playoutConfig(environment: Environment): PlayoutConfig {
  const config = readConfig(schema, environment);
  return Object.freeze({
    dataDir: config.LOA_DATA,
    logLevel: config.LOA_LOG,
    clockOffsetMs: config.LOA_CLOCK_OFFSET_MS,
    host: config.HOST,
    livePort: config.LIVE_PORT,
    icecast: config.ICECAST_URL === undefined ? null : parseIcecastUrl(config.ICECAST_URL),
  });
}
