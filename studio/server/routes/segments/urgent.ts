import { ApproveBody, ScriptDetail } from '../../../../content/contract/index.js';
import { refuseNonApprover } from '../../accounts/roles.js';
import { userOf, type App } from '../../app-type.js';
import { ScriptParams } from '../../params.js';
import type { Studio } from '../../studio.js';
import { refuseUnheard } from './approval.js';
import { findScript } from './find.js';
import { scriptDetail } from './segment-views.js';

/**
 * The second yes of an urgent bulletin: with it the quiet hours are open to it. By whoever may
 * approve and did not approve this one; taken back by anyone who may approve, since silence wakes
 * nobody.
 */
export function urgentRoutes(api: App, { own, write }: Studio): void {
  const schema = { params: ScriptParams, response: { 200: ScriptDetail } };

  api.post(
    '/api/segments/:id/scripts/:lang/urgent',
    { schema: { ...schema, body: ApproveBody } },
    async (request) => {
      const user = userOf(request);
      refuseNonApprover(user);
      const { id, lang } = request.params;
      const { scriptHash, clipId } = request.body;
      const script = findScript(own, id, lang);
      await write(() => {
        refuseUnheard(script.hash, request.body, own.clips.latestFor(script.hash));
        own.approvals.confirmUrgent({ segmentId: id, lang, scriptHash, clipId, userId: user.id });
        own.audit.add(user.id, 'urgent-confirm', 'segment', id, `${lang} ${scriptHash} ${clipId}`);
      });
      return scriptDetail(script, own);
    },
  );

  api.delete('/api/segments/:id/scripts/:lang/urgent', { schema }, async (request) => {
    const user = userOf(request);
    refuseNonApprover(user);
    const { id, lang } = request.params;
    const script = findScript(own, id, lang);
    await write(() => {
      own.approvals.withdrawUrgent(id, lang);
      own.audit.add(user.id, 'urgent-withdraw', 'segment', id, lang);
    });
    return scriptDetail(script, own);
  });
}
