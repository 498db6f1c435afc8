import { Type } from 'typebox';
import {
  commonConfig,
  houseConfig,
  readConfig,
  type Environment,
} from '../../content/model/config.js';
import { parseIcecastUrl, type IcecastAddress } from './icecast/address.js';

const { HOST, LIVE_PORT, ICECAST_URL } = houseConfig;
const schema = Type.Object({ ...commonConfig, HOST, LIVE_PORT, ICECAST_URL });

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
