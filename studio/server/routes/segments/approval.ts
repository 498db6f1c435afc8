import { ApproveBody, ScriptDetail } from '../../../../content/contract/index.js';
import { LoaError, type Clip, type Sha256 } from '../../../../content/model/index.js';
import { refuseNonApprover } from '../../accounts/roles.js';
import { userOf, type App } from '../../app-type.js';
import { ScriptParams } from '../../params.js';
import type { Studio } from '../../studio.js';
import { findScript } from './find.js';
import { scriptDetail } from './segment-views.js';

export function approvalRoutes(api: App, { own, write }: Studio): void {
  const schema = { params: ScriptParams, response: { 200: ScriptDetail } };

  api.post(
    '/api/segments/:id/scripts/:lang/approval',
    { schema: { ...schema, body: ApproveBody } },
    async (request) => {
      const user = userOf(request);
      refuseNonApprover(user);
      const { id, lang } = request.params;
      const { scriptHash, clipId } = request.body;
      const script = findScript(own, id, lang);
      await write(() => {
        refuseUnheard(script.hash, request.body, own.clips.latestFor(script.hash));
        own.approvals.approve({ segmentId: id, lang, scriptHash, clipId, userId: user.id });
        own.audit.add(user.id, 'approve', 'segment', id, `${lang} ${scriptHash} ${clipId}`);
      });
      return scriptDetail(script, own);
    },
  );

  api.delete('/api/segments/:id/scripts/:lang/approval', { schema }, async (request) => {
    const user = userOf(request);
    refuseNonApprover(user);
    const { id, lang } = request.params;
    const script = findScript(own, id, lang);
    await write(() => {
      own.approvals.withdraw(id, lang);
      own.audit.add(user.id, 'approval-withdraw', 'segment', id, lang);
    });
    return scriptDetail(script, own);
  });
}

/** A newer clip of the same text was not heard either. */
export function refuseUnheard(today: Sha256, heard: ApproveBody, newest: Clip | null): void {
  if (heard.scriptHash !== today) throw new LoaError('APPROVAL_STALE');
  if (!newest) throw new LoaError('APPROVAL_NO_CLIP');
  if (newest.id !== heard.clipId) throw new LoaError('APPROVAL_STALE');
}
