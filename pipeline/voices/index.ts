/** The voices of a data folder, for whoever brings or lists them. */
import type { Clock } from '../../content/model/index.js';
import { lockFile } from '../../content/store/index.js';
import { createInstaller, proveVoice, voicesFolder, type VoiceInstaller } from '../../tts/index.js';

/** As `voiceNetworkConfig` reads them. */
export interface VoiceNetworkConfig {
  readonly LOA_VOICE_MIRROR?: string | undefined;
  readonly HTTP_PROXY?: string | undefined;
  readonly HTTPS_PROXY?: string | undefined;
  readonly NO_PROXY?: string | undefined;
  readonly http_proxy?: string | undefined;
  readonly https_proxy?: string | undefined;
  readonly no_proxy?: string | undefined;
}

/** The owner closes it. */
export function openVoices(
  dataDir: string,
  clock: Clock,
  config: VoiceNetworkConfig,
): VoiceInstaller {
  return createInstaller({
    root: voicesFolder(dataDir),
    lock: lockFile,
    prove: proveVoice,
    clock,
    network: {
      mirror: config.LOA_VOICE_MIRROR,
      // The small ones first, as curl does.
      httpProxy: config.http_proxy ?? config.HTTP_PROXY,
      httpsProxy:
        config.https_proxy ?? config.HTTPS_PROXY ?? config.http_proxy ?? config.HTTP_PROXY,
      noProxy: config.no_proxy ?? config.NO_PROXY,
    },
  });
}

export { listVoices, type ListedVoice } from './list.js';
