import { LoaError } from '../../../content/model/index.js';

export interface IcecastAddress {
  readonly host: string;
  readonly port: number;
  /** `Basic …`, ready for the header. */
  readonly authorization: string;
  /** Without the password, for logs and screens. */
  readonly shown: string;
}

/** @throws LoaError CONFIG_INVALID, which never repeats the password. */
export function parseIcecastUrl(text: string): IcecastAddress {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'http:' || url.hostname === '' || url.password === '') {
    const details = 'ICECAST_URL (cần dạng http://source:matkhau@maychu:8000)';
    throw new LoaError('CONFIG_INVALID', { details });
  }
  const user = decodeURIComponent(url.username) || 'source';
  const credentials = `${user}:${decodeURIComponent(url.password)}`;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || 80),
    authorization: `Basic ${Buffer.from(credentials, 'utf8').toString('base64')}`,
    shown: `http://${url.host}`,
  };
}
