import { ApproveBody, ScriptDetail } from '../../../../content/contract/index.js';
import {
  LoaError,
  type Approval,
  type Clip,
  type Id,
  type Sha256,
} from '../../../../content/model/index.js';
import type { ApprovalWish, CommuneStore } from '../../../../content/store/index.js';
import { refuseNonApprover } from '../../accounts/roles.js';
import { userOf, type App } from '../../app-type.js';
import { ScriptParams } from '../../params.js';
import type { Studio } from '../../studio.js';
import { findScript } from './find.js';
import { scriptDetail } from './segment-views.js';

/** A person's yes to exactly what was heard, and how it is taken back. */
interface Yes {
  readonly path: string;
  /** As the audit log names the two acts. */
  readonly given: string;
  readonly takenBack: string;
  give(own: CommuneStore, wish: ApprovalWish): Approval;
  takeBack(own: CommuneStore, segmentId: Id, lang: string): void;
}

const FIRST: Yes = {
  path: 'approval',
  given: 'approve',
  takenBack: 'approval-withdraw',
  give: (own, wish) => own.approvals.approve(wish),
  takeBack: (own, segmentId, lang) => own.approvals.withdraw(segmentId, lang),
};

/**
 * The second yes of an urgent bulletin: with it the quiet hours are open to it. By whoever may
 * approve and did not approve this one; taken back by anyone who may approve, since silence wakes
 * nobody.
 */
const SECOND: Yes = {
  path: 'urgent',
  given: 'urgent-confirm',
  takenBack: 'urgent-withdraw',
  give: (own, wish) => own.approvals.confirmUrgent(wish),
  takeBack: (own, segmentId, lang) => own.approvals.withdrawUrgent(segmentId, lang),
};

export function approvalRoutes(api: App, studio: Studio): void {
  [FIRST, SECOND].forEach((yes) => yesRoutes(api, studio, yes));
}

function yesRoutes(api: App, studio: Studio, yes: Yes): void {
  const { own, write } = studio;
  const address = `/api/segments/:id/scripts/:lang/${yes.path}`;
  const schema = { params: ScriptParams, response: { 200: ScriptDetail } };

  api.post(address, { schema: { ...schema, body: ApproveBody } }, async (request) => {
    const user = userOf(request);
    refuseNonApprover(user);
    const { id: segmentId, lang } = request.params;
    const { scriptHash, clipId } = request.body;
    const script = findScript(own, segmentId, lang);
    await write(() => {
      refuseUnheard(script.hash, request.body, own.clips.latestFor(script.hash));
      yes.give(own, { segmentId, lang, scriptHash, clipId, userId: user.id });
      own.audit.add(user.id, yes.given, 'segment', segmentId, `${lang} ${scriptHash} ${clipId}`);
    });
    return scriptDetail(script, studio);
  });

  api.delete(address, { schema }, async (request) => {
    const user = userOf(request);
    refuseNonApprover(user);
    const { id, lang } = request.params;
    const script = findScript(own, id, lang);
    await write(() => {
      yes.takeBack(own, id, lang);
      own.audit.add(user.id, yes.takenBack, 'segment', id, lang);
    });
    return scriptDetail(script, studio);
  });
}

/** A newer clip of the same text was not heard either. */
function refuseUnheard(today: Sha256, heard: ApproveBody, newest: Clip | null): void {
  if (heard.scriptHash !== today) throw new LoaError('APPROVAL_STALE');
  if (!newest) throw new LoaError('APPROVAL_NO_CLIP');
  if (newest.id !== heard.clipId) throw new LoaError('APPROVAL_STALE');
}
