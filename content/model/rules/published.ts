import type { Approval } from '../approval.js';
import type { Clip } from '../clip.js';
import type { Segment } from '../segment.js';

/**
 * The clip residents may open of a segment in one language, from all its clips newest first: the one
 * a standing approval names. A sample shows its newest, approved or not, since it says what it is.
 */
export function publishedClip(
  segment: Pick<Segment, 'isSample'>,
  clips: readonly Clip[],
  approval: Approval | null,
): Clip | null {
  const sound = clips.filter((clip) => clip.inspection.passed);
  if (segment.isSample) return sound[0] ?? null;
  if (!approval || approval.voidedAt !== null) return null;
  return (
    sound.find(
      (clip) =>
        clip.id === approval.clipId &&
        clip.scriptHash === approval.scriptHash &&
        clip.lang === approval.lang,
    ) ?? null
  );
}
