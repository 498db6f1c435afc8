import { LoaError, type Id, type Script, type Segment } from '../../../../content/model/index.js';
import type { CommuneStore } from '../../../../content/store/index.js';

/** @throws LoaError NOT_FOUND */
export function findSegment(own: CommuneStore, id: Id): Segment {
  const segment = own.segments.get(id);
  if (!segment) throw new LoaError('NOT_FOUND', { what: 'bài này' });
  return segment;
}

/** @throws LoaError NOT_FOUND */
export function findScript(own: CommuneStore, segmentId: Id, lang: string): Script {
  const script = own.segments.script(findSegment(own, segmentId).id, lang);
  if (!script) throw new LoaError('NOT_FOUND', { what: 'bản lời này' });
  return script;
}
