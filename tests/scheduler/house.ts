/** A data folder with a commune, stations and clips, made as the pipeline and the studio make them. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  newId,
  STREAM_FORMAT,
  systemClock,
  type Broadcast,
  type BulletinClass,
  type Clip,
  type Clock,
  type Commune,
  type Segment,
  type Station,
  type User,
} from '../../content/model/index.js';
import { openStore, type CommuneStore, type Store } from '../../content/store/index.js';

const run = promisify(execFile);

export interface Spoken {
  readonly segment: Segment;
  readonly clip: Clip;
  readonly mp3: Buffer;
}

export interface House {
  readonly dataDir: string;
  readonly store: Store;
  readonly own: CommuneStore;
  readonly commune: Commune;
  readonly clock: Clock;
  readonly clockOffsetMs: number;
  readonly editor: User;
  station(slug: string, given?: Partial<Station>): Station;
  /** A segment with a published clip of that many seconds; each sounds different. */
  spoken(
    title: string,
    seconds: number,
    bulletinClass?: BulletinClass,
    isSample?: boolean,
  ): Promise<Spoken>;
  /** The same with given MP3 frames. */
  publish(
    title: string,
    mp3: Buffer,
    bulletinClass?: BulletinClass,
    isSample?: boolean,
  ): Promise<Spoken>;
  approve(spoken: Spoken): void;
  plan(station: Station, spoken: Spoken, given: Partial<Broadcast>): Broadcast;
  close(): Promise<void>;
}

export async function house(clockOffsetMs = 0): Promise<House> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'loa-playout-'));
  const clock = systemClock(clockOffsetMs);
  const store = openStore(dataDir, clock);
  const commune = store.communes.ensure('binh-lu', 'Xã Bình Lư');
  const own = store.of(commune.id);
  const editor = own.users.add({
    name: 'bientap',
    displayName: 'Biên tập',
    role: 'admin',
    passwordHash: 'x',
    mustChangePassword: false,
  });
  const publish = publisher(store, own);
  const counter = { clips: 0 };
  return {
    dataDir,
    store,
    own,
    commune,
    clock,
    clockOffsetMs,
    editor,
    publish,
    spoken: async (title, seconds, bulletinClass, isSample) => {
      counter.clips += 1;
      return publish(title, await tone(200 + 37 * counter.clips, seconds), bulletinClass, isSample);
    },
    station: (slug, given = {}) =>
      own.stations.add({
        slug,
        name: `Bản ${slug}`,
        type: 'village',
        toleranceMs: 600_000,
        isSample: false,
        ...given,
      }),
    approve: ({ segment, clip }) => {
      const { scriptHash, lang, id: clipId } = clip;
      own.approvals.approve({ segmentId: segment.id, lang, scriptHash, clipId, userId: editor.id });
    },
    plan: (station, { segment, clip }, given) => planned(own, station, segment, clip, given),
    close: async () => {
      store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function publisher(store: Store, own: CommuneStore): House['publish'] {
  return async (title, mp3, bulletinClass = 'thong-thuong', isSample = false) => {
    const segment = own.segments.add({
      slug: `bai-${newId()}`,
      title,
      topic: 'chuyen-doi-so',
      bulletinClass,
      summary: '',
      source: '',
      isSample,
    });
    const script = own.segments.saveScript(segment.id, 'vi', [{ id: newId(), text: title }]);
    const stream = await store.files.put(mp3);
    const streamFrames = mp3.byteLength / STREAM_FORMAT.frameBytes;
    const clip = own.clips.publish({
      id: createHash('sha256').update(`master of ${stream.hash}`).digest('hex'),
      segmentId: segment.id,
      scriptId: script.id,
      scriptHash: script.hash,
      lang: 'vi',
      source: 'speech',
      voiceId: 'espeak:vi',
      simulated: false,
      renderKey: createHash('sha256').update(newId()).digest('hex'),
      durationMs: streamFrames * STREAM_FORMAT.frameMs,
      streamFrames,
      inspection: { passed: true, faults: [], master: {}, stream: {} },
      files: [{ kind: 'stream-mp3', ...stream, mime: 'audio/mpeg' }],
    });
    return { segment, clip, mp3 };
  };
}

function planned(
  own: CommuneStore,
  station: Station,
  segment: Segment,
  clip: Clip,
  given: Partial<Broadcast>,
): Broadcast {
  return own.broadcasts.plan({
    stationId: station.id,
    slotId: null,
    planKey: newId(),
    plannedAt: 0,
    toleranceMs: station.toleranceMs,
    segmentId: segment.id,
    lang: clip.lang,
    clipId: clip.id,
    scriptHash: clip.scriptHash,
    title: segment.title,
    bulletinClass: segment.bulletinClass,
    isSample: false,
    urgentConfirmedBy: null,
    ...given,
  }) as Broadcast;
}

/** A tone whose pitch wanders, so that no two frames are alike; half a second of silence after it. */
export async function tone(hertz: number, seconds: number): Promise<Buffer> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'loa-tone-'));
  const file = path.join(folder, 'tone.mp3');
  const source = `aevalsrc=0.3*sin(2*PI*(${hertz}+5*t)*t):s=48000:d=${seconds - 0.5},apad=pad_dur=0.5`;
  const codec = ['-c:a', 'libmp3lame', '-b:a', '64k', '-ar', '48000', '-ac', '1'];
  const plain = ['-reservoir', '0', '-write_xing', '0', '-id3v2_version', '0'];
  await run('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', source, ...codec, ...plain, file]);
  const bytes = await readFile(file);
  await rm(folder, { recursive: true });
  return bytes;
}
