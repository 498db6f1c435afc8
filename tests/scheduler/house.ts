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
import { addPerson, addSegment, approveClip, newBroadcast, newClip } from '../helpers/rows.js';

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
  const editor = addPerson(own, 'admin');
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
    approve: ({ clip }) => void approveClip(own, clip, editor.id),
    plan: (station, { segment, clip }, given) => {
      const { id: stationId, toleranceMs } = station;
      const fixed = { stationId, toleranceMs, plannedAt: 0, isSample: false };
      return own.broadcasts.plan(newBroadcast(segment, clip, { ...fixed, ...given })) as Broadcast;
    },
    close: async () => {
      store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function publisher(store: Store, own: CommuneStore): House['publish'] {
  return async (title, mp3, bulletinClass = 'thong-thuong', isSample = false) => {
    const given = { slug: `bai-${newId()}`, title, bulletinClass, isSample };
    const segment = addSegment(own, given);
    const script = own.segments.saveScript(segment.id, 'vi', [{ id: newId(), text: title }]);
    const stream = await store.files.put(mp3);
    const streamFrames = mp3.byteLength / STREAM_FORMAT.frameBytes;
    const clip = own.clips.publish(
      newClip(script, {
        id: createHash('sha256').update(`master of ${stream.hash}`).digest('hex'),
        durationMs: streamFrames * STREAM_FORMAT.frameMs,
        streamFrames,
        files: [{ kind: 'stream-mp3', ...stream, mime: 'audio/mpeg' }],
      }),
    );
    return { segment, clip, mp3 };
  };
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
