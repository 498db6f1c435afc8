import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  newId,
  type Clip,
  type ClipFile,
  type ClipFileKind,
  type Segment,
} from '../../../content/model/index.js';
import { openStore, type CommuneStore, type Store } from '../../../content/store/index.js';
import { buildSite } from '../../../player/site/app.js';
import { approveClip, newBroadcast, newClip } from '../../helpers/rows.js';

const run = promisify(execFile);

/** Saturday 2026-11-21, 17:00 in Lai Châu. */
export const AT_FIVE = Date.UTC(2026, 10, 21, 10, 0);
export const CLIP_SECONDS = 2;

export interface Site {
  readonly store: Store;
  readonly own: CommuneStore;
  readonly app: Awaited<ReturnType<typeof buildSite>>;
  readonly dir: string;
  close(): Promise<void>;
}

/** The real app on a real database and real files. */
export async function openSite(publicUrl?: string): Promise<Site> {
  const dir = await mkdtemp(path.join(tmpdir(), 'loa-ban-site-'));
  const store = openStore(dir, () => AT_FIVE);
  const commune = store.communes.ensure('binh-lu', 'Xã Bình Lư');
  const app = await buildSite({ store, clock: () => AT_FIVE + 3_600_000, publicUrl });
  const close = async () => {
    await app.close();
    store.close();
    await rm(dir, { recursive: true });
  };
  return { store, own: store.of(commune.id), app, dir, close };
}

export const TEXT =
  'Bà con chú ý: theo văn bản số 376/376, công an không làm việc qua điện thoại.\nGọi 113 nếu nghi ngờ.';

export function writeSegment(own: CommuneStore, given: Partial<Segment> = {}) {
  return own.segments.add({
    slug: given.slug ?? newId(),
    title: given.title ?? 'Nhận biết lừa đảo qua điện thoại',
    topic: 'an-toan',
    bulletinClass: given.bulletinClass ?? 'thong-thuong',
    summary: given.summary ?? 'Công an không làm việc qua điện thoại.',
    source: given.source ?? 'Công văn 376/CAX',
    isSample: given.isSample ?? false,
  });
}

/** A real short clip with everything the pipeline makes for a page. */
export async function makeClip(
  site: Site,
  segment: Segment,
  { lang = 'vi', text = TEXT, tone = 440, passed = true } = {},
): Promise<Clip> {
  const { own } = site;
  const paragraphId = newId();
  const script = own.segments.saveScript(segment.id, lang, [{ id: paragraphId, text }]);
  const files = await Promise.all([
    put(site, 'master-flac', 'audio/flac', await sound(site.dir, 'flac', tone)),
    put(site, 'replay-mp3', 'audio/mpeg', await sound(site.dir, 'mp3', tone)),
    put(site, 'replay-m4a', 'audio/mp4', await sound(site.dir, 'm4a', tone)),
    put(site, 'captions-vtt', 'text/vtt', Buffer.from(captions(text))),
    put(site, 'words-json', 'application/json', Buffer.from(words(paragraphId, text))),
  ]);
  const clip = newClip(script, {
    id: files[0].hash,
    durationMs: CLIP_SECONDS * 1000,
    streamFrames: 83,
    inspection: { passed, faults: [], master: {}, stream: {} },
    files,
  });
  return own.clips.publish(clip);
}

async function put(
  site: Site,
  kind: ClipFileKind,
  mime: string,
  bytes: Uint8Array,
): Promise<ClipFile> {
  return { kind, mime, ...(await site.store.files.put(bytes)) };
}

async function sound(dir: string, extension: string, tone: number): Promise<Buffer> {
  const file = path.join(dir, `${newId()}.${extension}`);
  const source = `sine=frequency=${tone}:sample_rate=48000:duration=${CLIP_SECONDS}`;
  await run('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', source, '-ac', '1', file]);
  return readFile(file);
}

const captions = (text: string) => `WEBVTT\n\n00:00.000 --> 00:02.000\n${text}\n`;

/** Every word of the text, evenly over the clip. */
function words(paragraphId: string, text: string): string {
  const places = [...text.matchAll(/\S+/g)];
  const stepMs = (CLIP_SECONDS * 1000) / places.length;
  return JSON.stringify({
    granularity: 'word',
    words: places.map((place, index) => ({
      paragraphId,
      from: place.index,
      to: place.index + place[0].length,
      startMs: index * stepMs,
      endMs: (index + 1) * stepMs,
    })),
  });
}

export async function publishedSegment(site: Site, given: Partial<Segment> = {}) {
  const segment = writeSegment(site.own, given);
  const clip = await makeClip(site, segment);
  if (!segment.isSample) approveClip(site.own, clip);
  return { segment, clip };
}

/** What stays in the log once a clip has aired in a village. */
export function aired(own: CommuneStore, segment: Segment, clip: Clip): void {
  const slug = newId();
  const station = own.stations.add({
    slug,
    name: 'Bản Nà Đa',
    type: 'village',
    toleranceMs: 600_000,
    isSample: false,
  });
  const plannedAt = AT_FIVE;
  const broadcast = own.broadcasts.plan(
    newBroadcast(segment, clip, { stationId: station.id, plannedAt }),
  )!;
  const { stationId, clipId, scriptHash, title, isSample } = broadcast;
  own.asAired.open({
    ...{ stationId, plannedAt, clipId, scriptHash, title, isSample },
    broadcastId: broadcast.id,
    approvalId: null,
    startedAt: AT_FIVE,
    endedAt: AT_FIVE + 2_000,
    framesSent: 83,
    framesTotal: 83,
    outcome: 'aired',
    reason: null,
  });
  own.broadcasts.setState(broadcast.id, 'aired');
}

export const fileOf = (clip: Clip, kind: ClipFileKind) =>
  clip.files.find((file) => file.kind === kind)!;
