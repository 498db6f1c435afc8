import { systemClock } from '../../content/model/index.js';
import { probeIcecast, publicLinkState } from '../../scheduler/index.js';
import type { CommandConfig } from '../config.js';
import type { Finding } from './finding.js';

/** Whether residents can open the links that are sent to them. */
export async function publicUrl(
  config: Pick<CommandConfig, 'LOA_PUBLIC_URL' | 'LOA_CLOCK_OFFSET_MS'>,
): Promise<Finding> {
  const name = 'LOA_PUBLIC_URL';
  const now = systemClock(config.LOA_CLOCK_OFFSET_MS)();
  const { state, url, help } = await publicLinkState(config.LOA_PUBLIC_URL, fetch, now);
  const todo = help === null ? {} : { todo: help };
  if (state === 'unset') return { name, state: 'wanted', detail: 'chưa đặt', ...todo };
  const detail = `${url ?? ''} — ${state === 'ok' ? 'mở được' : 'chưa mở được'}`;
  return { name, state: state === 'ok' ? 'ok' : 'wanted', detail, ...todo };
}

/** Set but not working is worse than not set: the villages that listen there hear nothing. */
export async function icecast(given: string | undefined): Promise<Finding> {
  const name = 'ICECAST_URL';
  if (given === undefined) return { name, state: 'ok', detail: 'chưa đặt, dùng luồng có sẵn' };
  const { url, trouble } = await probeIcecast(given);
  if (trouble === null) return { name, state: 'ok', detail: `${url} — nhận mật khẩu` };
  return { name, state: 'missing', detail: `${url} — chưa dùng được`, todo: trouble };
}
