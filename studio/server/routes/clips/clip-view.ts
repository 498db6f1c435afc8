import { API, type ClipView } from '../../../../content/contract/index.js';
import type { Clip, ClipFileKind } from '../../../../content/model/index.js';
import { clipFile } from '../../../../content/store/index.js';

/** @param more what is to be known of it where it is shown */
export function clipView(clip: Clip, more: readonly string[] = []): ClipView {
  const { stream } = clip.inspection;
  const address = (kind: ClipFileKind) =>
    clipFile(clip, kind) ? API.clipFile(clip.id, kind, clip.scriptHash) : null;
  return {
    id: clip.id,
    scriptHash: clip.scriptHash,
    source: clip.source,
    simulated: clip.simulated,
    durationMs: clip.durationMs,
    integratedLufs: stream.integratedLufs ?? null,
    truePeakDbtp: stream.truePeakDbtp ?? null,
    notes: [...(clip.inspection.notes ?? []), ...more],
    createdAt: clip.createdAt,
    mp3: address('replay-mp3') ?? API.clipFile(clip.id, 'stream-mp3', clip.scriptHash),
    m4a: address('replay-m4a'),
    peaks: address('peaks-json'),
    words: address('words-json'),
  };
}
