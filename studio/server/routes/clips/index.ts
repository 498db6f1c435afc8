import { CLIP_FILE_KINDS, LoaError } from '../../../../content/model/index.js';
import { clipFile } from '../../../../content/store/index.js';
import type { App } from '../../app-type.js';
import { ClipParams, ClipQuery } from '../../params.js';
import { sendStoredFile } from '../../plugins/send-file.js';
import type { Studio } from '../../studio.js';

/** The files of a clip, found through the clip: no other hash of the store can be read from here. */
export function clipRoutes(api: App, { own, store }: Studio): void {
  api.get(
    '/api/clips/:clipId/:kind',
    { schema: { params: ClipParams, querystring: ClipQuery } },
    async (request, reply) => {
      const { clipId, kind } = request.params;
      const clip = own.clips.get(clipId, request.query.script);
      const known = CLIP_FILE_KINDS.find((one) => one === kind);
      const file = clip?.communeId === own.communeId && known ? clipFile(clip, known) : null;
      if (!file) throw new LoaError('NOT_FOUND', { what: 'bản thu này' });
      return sendStoredFile(request, reply, store.files, file);
    },
  );
}
