import { Type } from 'typebox';
import {
  commonConfig,
  houseConfig,
  readConfig,
  type Environment,
} from '../../content/model/config.js';

const { LIVE_PORT, ICECAST_URL } = houseConfig;
const schema = Type.Object({ ...commonConfig, LIVE_PORT, ICECAST_URL });

export type MonitorConfig = ReturnType<typeof readMonitorConfig>;

/** @throws LoaError CONFIG_INVALID */
export function readMonitorConfig(environment: Environment) {
  return readConfig(schema, environment);
}

/** Where each output is listened to; `{station}` stands for the slug. */
export function outputsOf(config: Pick<MonitorConfig, 'LIVE_PORT' | 'ICECAST_URL'>) {
  return {
    'built-in': `http://127.0.0.1:${config.LIVE_PORT}/live/{station}.mp3`,
    ...icecastOutput(config.ICECAST_URL),
  };
}

function icecastOutput(text: string | undefined): { readonly icecast?: string } {
  if (text === undefined) return {};
  return { icecast: `${new URL(text).protocol}//${new URL(text).host}/{station}.mp3` };
}
