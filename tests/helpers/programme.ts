/** Stations and segments that are ready for the air, in a test's studio. */
import type { Segment, Station } from '../../content/model/index.js';
import { addSegment, approveClip, paragraph } from './rows.js';
import { addClip } from './store.js';
import type { TestStudio } from './studio.js';

export const CLIP_MS = 96_000;

export function addStation({ own }: TestStudio, type: Station['type']): Station {
  const slug = type === 'trial' ? 'kenh-thu' : `ban-${own.stations.list().length}`;
  const name = type === 'trial' ? 'Kênh thử' : 'Bản Nà Đa';
  return own.stations.add({ slug, name, type, toleranceMs: 600_000, isSample: false });
}

export async function rendered(studio: TestStudio, over: Partial<Segment> = {}) {
  const segment = addSegment(studio.own, over);
  const text = `Bà con chú ý ${segment.slug}.`;
  const script = studio.own.segments.saveScript(segment.id, 'vi', [paragraph(text)]);
  const clip = await addClip(studio, script, Buffer.alloc((CLIP_MS / 24) * 192, segment.slug));
  return { segment, script, clip };
}

export async function approved(studio: TestStudio) {
  const made = await rendered(studio);
  const { user } = await studio.person('approver');
  approveClip(studio.own, made.clip, user.id);
  return made;
}
