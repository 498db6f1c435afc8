/** A real store in a folder of its own, with one commune and what a test of the air needs. */
import { onTestFinished } from 'vitest';
import type { Clip, Clock, Script } from '../../content/model/index.js';
import { openStore, type CommuneStore, type Store } from '../../content/store/index.js';
import { newClip } from './rows.js';
import { temporaryFolder } from './temporary-folder.js';

export { addSegment, paragraph } from './rows.js';
export { temporaryFolder } from './temporary-folder.js';

export interface TestStore {
  readonly dataDir: string;
  readonly store: Store;
  readonly own: CommuneStore;
}

export function temporaryStore(
  clock: Clock = () => Date.now(),
  dataDir = temporaryFolder(),
): TestStore {
  const store = openStore(dataDir, clock);
  onTestFinished(() => store.close());
  const commune = store.communes.ensure('binh-lu', 'Xã Bình Lư');
  return { dataDir, store, own: store.of(commune.id) };
}

/** A clip row whose audio file holds `audio`; enough for whoever does not listen to it. */
export async function addClip(
  { store, own }: Pick<TestStore, 'store' | 'own'>,
  script: Script,
  audio: Uint8Array = Buffer.from(`clip of ${script.hash}`),
): Promise<Clip> {
  const file = await store.files.put(audio);
  const streamFrames = Math.floor(audio.byteLength / 192);
  const clip = newClip(script, {
    id: file.hash,
    renderKey: file.hash,
    durationMs: streamFrames * 24,
    streamFrames,
    files: [
      { kind: 'stream-mp3', ...file, mime: 'audio/mpeg' },
      { kind: 'replay-mp3', ...file, mime: 'audio/mpeg' },
    ],
  });
  return own.clips.publish(clip);
}
