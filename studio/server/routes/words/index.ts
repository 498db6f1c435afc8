import { Type } from '@fastify/type-provider-typebox';
import { NewWordBody, OwnWordView } from '../../../../content/contract/index.js';
import { LoaError, type OwnWord } from '../../../../content/model/index.js';
import { userOf, type App } from '../../app-type.js';
import { IdParams } from '../../params.js';
import { badInput } from '../../plugins/input-errors.js';
import type { Studio } from '../../studio.js';
import { newWord } from './new-word.js';

/** Each script is read with all of them, so there must be an end. */
const MAX_WORDS = 2_000;

export function wordRoutes(api: App, { own, write }: Studio): void {
  api.get('/api/words', { schema: { response: { 200: Type.Array(OwnWordView) } } }, async () =>
    own.words.list().map(wordView),
  );

  api.post(
    '/api/words',
    { schema: { body: NewWordBody, response: { 200: OwnWordView } } },
    async (request) => {
      const user = userOf(request);
      const wanted = newWord(request.body);
      return write(() => {
        const words = own.words.list();
        const isNew = words.every(({ written }) => written !== wanted.written);
        if (isNew && words.length >= MAX_WORDS)
          throw badInput('written', `không quá ${MAX_WORDS} từ, xoá bớt từ không dùng nữa`);
        const word = own.words.add(wanted);
        own.audit.add(user.id, 'word-set', 'word', word.id, `${word.written} = ${word.read}`);
        return wordView(word);
      });
    },
  );

  api.delete('/api/words/:id', { schema: { params: IdParams } }, async (request, reply) => {
    const user = userOf(request);
    const { id } = request.params;
    await write(() => {
      if (!own.words.remove(id)) throw new LoaError('NOT_FOUND', { what: 'cách đọc này' });
      own.audit.add(user.id, 'word-removed', 'word', id);
    });
    return reply.code(204).send();
  });
}

function wordView({ id, written, read, wordKind }: OwnWord): OwnWordView {
  return { id, written, read, wordKind };
}
