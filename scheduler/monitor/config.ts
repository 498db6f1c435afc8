import { Type } from 'typebox';
import {
  commonConfig,
  configTypes,
  readConfig,
  type Environment,
} from '../../content/model/config.js';

const schema = Type.Object({
  ...commonConfig,
  /** Playout's port on this computer. */
  LIVE_PORT: configTypes.port(8082),
  ICECAST_URL: configTypes.icecastUrl(),
});

/** @throws LoaError CONFIG_INVALID */
export function monitorConfig(environment: Environment) {
  const config = readConfig(schema, environment);
  return Object.freeze({
    dataDir: config.LOA_DATA,
    logLevel: config.LOA_LOG,
    clockOffsetMs: config.LOA_CLOCK_OFFSET_MS,
    outputs: {
      'built-in': `http://127.0.0.1:${config.LIVE_PORT}/live/{station}.mp3`,
      ...icecastOutput(config.ICECAST_URL),
    },
  });
}

function icecastOutput(text: string | undefined): { readonly icecast?: string } {
  if (text === undefined) return {};
  return { icecast: `${new URL(text).protocol}//${new URL(text).host}/{station}.mp3` };
}
