import { errorSentence } from '../../../content/model/index.js';
import { parseIcecastUrl } from './address.js';
import { ask, metadataPath } from './metadata.js';

const LIMIT_MS = 3_000;

/** No station has such a name: the question disturbs nobody. */
const NOBODYS_MOUNT = '/loa-ban-doctor.mp3';

export interface IcecastProbe {
  /** Without the password. */
  readonly url: string;
  /** One sentence with the next step; null when Icecast knows us. */
  readonly trouble: string | null;
}

/** Asks an Icecast whether it takes our password. Never throws; limited to three seconds. */
export async function probeIcecast(icecastUrl: string): Promise<IcecastProbe> {
  const address = parseIcecastUrl(icecastUrl);
  const url = address.shown;
  const answer = await ask(address, metadataPath(NOBODYS_MOUNT, ''), LIMIT_MS).catch(() => null);
  if (answer?.status === 401) return { url, trouble: errorSentence('ICECAST_REFUSED', { url }) };
  // A mount that is not there: asked only of whom it knows.
  const isKnown = answer?.status === 400 && answer.body.includes('Source');
  return { url, trouble: isKnown ? null : errorSentence('ICECAST_UNREACHABLE', { url }) };
}
