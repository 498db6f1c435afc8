export interface IcecastAddress {
  readonly host: string;
  readonly port: number;
  /** `Basic …`, ready for the header. */
  readonly authorization: string;
  /** Without the password, for logs and screens. */
  readonly shown: string;
}

/** @param text as `configTypes.icecastUrl` has found it right */
export function parseIcecastUrl(text: string): IcecastAddress {
  const url = new URL(text);
  const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || 80),
    authorization: `Basic ${Buffer.from(credentials, 'utf8').toString('base64')}`,
    shown: `http://${url.host}`,
  };
}
