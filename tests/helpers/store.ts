/** A real store in a folder of its own, with one commune and what a test of the air needs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import type { Clip, Clock, Paragraph, Script, Segment } from '../../content/model/index.js';
import { openStore, type CommuneStore, type Store } from '../../content/store/index.js';

const cleanups: (() => void)[] = [];

afterEach(() => {
  cleanups
    .splice(0)
    .reverse()
    .forEach((cleanup) => cleanup());
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'loa-test-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

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
  cleanups.push(() => store.close());
  const commune = store.communes.ensure('binh-lu', 'Xã Bình Lư');
  return { dataDir, store, own: store.of(commune.id) };
}

export function addSegment(own: CommuneStore, over: Partial<Segment> = {}): Segment {
  return own.segments.add({
    slug: `bai-${own.segments.list().length + 1}`,
    title: 'Lừa đảo qua điện thoại',
    topic: 'an-toan-so',
    bulletinClass: 'thong-thuong',
    summary: '',
    source: '',
    isSample: false,
    ...over,
  });
}

export function paragraph(text: string, id = text.slice(0, 8)): Paragraph {
  return { id, text };
}

/** A clip row whose audio file holds `audio`; enough for whoever does not listen to it. */
export async function addClip(
  { store, own }: Pick<TestStore, 'store' | 'own'>,
  script: Script,
  audio: Uint8Array = Buffer.from(`clip of ${script.hash}`),
): Promise<Clip> {
  const file = await store.files.put(audio);
  return own.clips.publish({
    id: file.hash,
    scriptHash: script.hash,
    segmentId: script.segmentId,
    scriptId: script.id,
    lang: script.lang,
    source: 'speech',
    voiceId: 'espeak:vi',
    simulated: false,
    renderKey: file.hash,
    durationMs: Math.floor(audio.byteLength / 192) * 24,
    streamFrames: Math.floor(audio.byteLength / 192),
    inspection: { passed: true, faults: [], master: {}, stream: {} },
    files: [
      { kind: 'stream-mp3', hash: file.hash, bytes: file.bytes, mime: 'audio/mpeg' },
      { kind: 'replay-mp3', hash: file.hash, bytes: file.bytes, mime: 'audio/mpeg' },
    ],
  });
}
