/**
 * The programme a new installation opens with: real segments for the trial station, and the villages
 * with a station each. Sample segments say so in the store and go with one click (`removeSamples`).
 */
import slugify from '@sindresorhus/slugify';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_TOLERANCE_MS, SAMPLE_JOB_PRIORITY, type Commune } from '../model/index.js';
import { parseSegmentFile, type SegmentFile } from '../segment-file/index.js';
import type { CommuneStore, Store } from '../store/index.js';

/** From `dist/content/samples/` to the source tree, where the segments are kept. */
const SEGMENTS = fileURLToPath(new URL('../../../content/samples/segments/', import.meta.url));

export const SAMPLE_COMMUNE = { slug: 'binh-lu', name: 'Xã Bình Lư' } as const;
export const TRIAL_STATION = { slug: 'kenh-thu', name: 'Kênh thử' } as const;
export const SAMPLE_VILLAGES = ['Nà Đa', 'Tân Bình', 'Hưng Bình', 'Thống Nhất', 'Nà Đon'] as const;

/** Set once the samples were given, so that removed samples never come back by themselves. */
const SEEDED = 'samples-seeded';

export function readSampleSegments(): readonly SegmentFile[] {
  return readdirSync(SEGMENTS)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => parseSegmentFile(readFileSync(path.join(SEGMENTS, name)), name));
}

/** Acts on the first start only. Gives the commune, which is there from then on. */
export function seedSamples(store: Store): Commune {
  const commune = store.communes.ensure(SAMPLE_COMMUNE.slug, SAMPLE_COMMUNE.name);
  const own = store.of(commune.id);
  if (own.settings.get(SEEDED) !== null) return commune;
  const segments = readSampleSegments();
  store.transaction(() => {
    if (own.settings.get(SEEDED) !== null) return;
    addStations(own);
    segments.forEach((segment) => addSegment(own, segment));
    own.settings.set(SEEDED, 'yes');
  });
  return commune;
}

/**
 * Takes the sample segments, what was planned of them and their posts away. What was aired stays in
 * the log; villages and stations stay too, since by now they may be the commune's own.
 */
export function removeSamples(store: Store, own: CommuneStore): void {
  store.transaction(() => {
    own.segments
      .list()
      .filter((segment) => segment.isSample)
      .forEach((segment) => own.segments.remove(segment.id));
    own.broadcasts
      .inState(['planned'])
      .filter((broadcast) => broadcast.isSample)
      .forEach((broadcast) => own.broadcasts.withdraw(broadcast.id));
    own.deliveries.removeSamples();
  });
}

function addStations(own: CommuneStore): void {
  const shared = { toleranceMs: DEFAULT_TOLERANCE_MS, isSample: true };
  own.stations.add({ ...TRIAL_STATION, type: 'trial', ...shared });
  SAMPLE_VILLAGES.forEach((village) => {
    const name = `Bản ${village}`;
    const slug = slugify(village);
    const station = own.stations.add({ slug, name, type: 'village', ...shared });
    own.stations.addVillage({ slug, name, stationId: station.id, isSample: true });
  });
}

function addSegment(own: CommuneStore, file: SegmentFile): void {
  const segment = own.segments.add({
    slug: file.slug ?? slugify(file.title),
    title: file.title,
    topic: file.topic,
    bulletinClass: file.bulletinClass,
    summary: file.summary,
    source: file.source,
    isSample: true,
  });
  file.scripts.forEach(({ lang, paragraphs }) => {
    const script = own.segments.saveScript(segment.id, lang, paragraphs);
    own.jobs.add({ kind: 'render', scriptId: script.id, voiceId: null }, SAMPLE_JOB_PRIORITY);
  });
}
