import {
  LoaError,
  type ConsentScope,
  type Id,
  type Speaker,
} from '../../../../content/model/index.js';
import type { CommuneStore } from '../../../../content/store/index.js';

/** @throws LoaError NOT_FOUND */
export function findSpeaker(own: CommuneStore, id: Id): Speaker {
  const speaker = own.speakers.get(id);
  if (!speaker) throw new LoaError('NOT_FOUND', { what: 'người đọc này' });
  return speaker;
}

/** Who agreed to `phrases` agreed to whole recordings too. @throws LoaError NOT_FOUND, CONSENT_MISSING */
export function needWilling(own: CommuneStore, id: Id, scope: ConsentScope): Speaker {
  const speaker = findSpeaker(own, id);
  const agreed = scope === 'recordings' || speaker.consentScope === 'phrases';
  if (agreed && speaker.withdrawnAt === null) return speaker;
  throw new LoaError('CONSENT_MISSING', { name: speaker.name });
}
