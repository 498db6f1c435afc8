import {
  publishedClip,
  type AsAired,
  type Clip,
  type Commune,
  type LanguageTag,
  type Script,
  type Segment,
  type Sha256,
} from '../../content/model/index.js';
import type { CommuneStore, Store } from '../../content/store/index.js';

/** What residents may open of one segment. */
export interface PublishedSegment {
  readonly commune: Commune;
  readonly segment: Segment;
  /** At least one; Vietnamese first where it is there. */
  readonly clips: readonly PublishedClip[];
  /** The last time it sounded in a village. */
  readonly lastAired: AsAired | null;
}

export interface PublishedClip {
  readonly lang: LanguageTag;
  readonly clip: Clip;
  /** The very text of that clip, whatever was written since. */
  readonly script: Script;
}

/** How far back the list looks: lines of the log, many of which name the same few segments. */
const LOG_LINES = 400;
const LIST_LENGTH = 40;

/** Finds what is published. Whatever is not is as good as absent: its name is not told either. */
export class Library {
  readonly #store: Store;
  constructor(store: Store) {
    this.#store = store;
  }

  get communes(): readonly Commune[] {
    return this.#store.communes.list();
  }

  segment(slug: string): PublishedSegment | null {
    for (const commune of this.communes) {
      const own = this.#store.of(commune.id);
      const segment = own.segments.bySlug(slug);
      if (segment) return published(commune, own, segment);
    }
    return null;
  }

  /** Segments that aired, the latest first. */
  recent(): readonly PublishedSegment[] {
    return this.communes
      .flatMap((commune) => this.#recentOf(commune))
      .sort((one, other) => startOf(other.line) - startOf(one.line))
      .slice(0, LIST_LENGTH)
      .map(({ found }) => found);
  }

  /** Whether the file belongs to a clip that residents may open. */
  mayOpen(fileHash: Sha256, kinds: readonly string[]): boolean {
    return this.communes.some((commune) => {
      const own = this.#store.of(commune.id);
      return own.clips.withFile(fileHash).some((clip) => {
        if (!clip.files.some((file) => file.hash === fileHash && kinds.includes(file.kind)))
          return false;
        const segment = own.segments.get(clip.segmentId);
        return segment !== null && publishedIn(own, segment, clip.lang)?.id === clip.id;
      });
    });
  }

  #recentOf(commune: Commune) {
    const own = this.#store.of(commune.id);
    const lines = own.asAired
      .recent(LOG_LINES)
      .filter((line) => line.outcome === 'aired' || line.outcome === 'airing');
    const newest = new Map<string, AsAired>();
    lines.forEach((line) => {
      const segmentId = own.broadcasts.get(line.broadcastId)?.segmentId;
      if (segmentId !== undefined && !newest.has(segmentId)) newest.set(segmentId, line);
    });
    return [...newest].flatMap(([segmentId, line]) => {
      const segment = own.segments.get(segmentId);
      const found = segment ? published(commune, own, segment) : null;
      return found ? [{ found, line }] : [];
    });
  }
}

function published(commune: Commune, own: CommuneStore, segment: Segment): PublishedSegment | null {
  const clips = own.segments.scripts(segment.id).flatMap(({ lang }) => {
    const clip = publishedIn(own, segment, lang);
    const script = clip ? own.segments.scriptById(clip.scriptId) : null;
    // A clip without its text or its sound cannot be shown as what was approved.
    const whole = script?.hash === clip?.scriptHash && clip && hasSound(clip);
    return whole && script ? [{ lang, clip, script }] : [];
  });
  return clips.length > 0
    ? { commune, segment, clips, lastAired: lastInVillage(own, segment) }
    : null;
}

function publishedIn(own: CommuneStore, segment: Segment, lang: LanguageTag): Clip | null {
  const clips = own.clips.ofSegment(segment.id).filter((clip) => clip.lang === lang);
  return publishedClip(segment, clips, own.approvals.current(segment.id, lang));
}

function hasSound(clip: Clip): boolean {
  return clip.files.some(({ kind }) => kind === 'replay-mp3' || kind === 'stream-mp3');
}

function lastInVillage(own: CommuneStore, segment: Segment): AsAired | null {
  const lines = own.broadcasts
    .ofSegment(segment.id)
    .filter(({ state }) => state === 'aired' || state === 'airing')
    .filter(({ stationId }) => own.stations.get(stationId)?.type === 'village')
    .slice(0, 1)
    .flatMap(({ id }) => own.asAired.ofBroadcast(id));
  return lines.at(-1) ?? null;
}

function startOf(line: AsAired): number {
  return line.startedAt ?? line.plannedAt;
}
