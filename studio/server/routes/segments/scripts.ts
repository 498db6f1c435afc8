import { SaveScriptBody, ScriptDetail } from '../../../../content/contract/index.js';
import { LoaError, type Paragraph, type Script } from '../../../../content/model/index.js';
import type { App } from '../../app-type.js';
import { ScriptParams } from '../../params.js';
import type { Studio } from '../../studio.js';
import { findSegment } from './find.js';
import { storedParagraphs } from './paragraphs.js';
import { scriptDetail } from './segment-views.js';

/** Autosave comes here every few seconds, so it leaves no line in the audit log. */
export function scriptRoutes(api: App, studio: Studio): void {
  const { own, write } = studio;

  api.put(
    '/api/segments/:id/scripts/:lang',
    { schema: { params: ScriptParams, body: SaveScriptBody, response: { 200: ScriptDetail } } },
    async (request) => {
      const { id, lang } = request.params;
      const paragraphs = storedParagraphs(request.body.paragraphs);
      const saved = await write(() => {
        const { title } = findSegment(own, id);
        const stored = own.segments.script(id, lang);
        if (stored && sameTexts(stored, paragraphs)) return stored;
        refuseConflict(stored, request.body.baseHash, title);
        return own.segments.saveScript(id, lang, paragraphs);
      });
      return scriptDetail(saved, studio);
    },
  );
}

/** The same save sent again, its answer having been lost on the way, is no conflict. */
function sameTexts(stored: Script, sent: readonly Paragraph[]): boolean {
  const texts = (paragraphs: readonly Paragraph[]) => JSON.stringify(paragraphs.map((p) => p.text));
  return texts(stored.paragraphs) === texts(sent);
}

/** Two people (or two tabs) on one text: the later save must not swallow the earlier one. */
function refuseConflict(stored: Script | null, baseHash: string | null, title: string): void {
  if ((stored?.hash ?? null) !== baseHash)
    throw new LoaError('CONFLICT', { what: `Bài “${title}”` });
}
