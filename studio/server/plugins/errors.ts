import { LoaError } from '../../../content/model/index.js';
import { freeSpace, isDiskFull } from '../../../content/store/index.js';
import type { App } from '../app-type.js';
import { errorAnswer } from './error-answers.js';

/** The one place where an error becomes an answer. The request's id is the `ref` a person reads out. */
export function addErrorAnswers(app: App, dataDir: string): void {
  app.setErrorHandler(async (error, request, reply) => {
    const known = isDiskFull(error) ? await diskFull(dataDir, error) : error;
    const { status, body, serious } = errorAnswer(known, request.id);
    if (serious) request.log.error({ err: error, ref: request.id, code: body.code }, 'failed');
    else request.log.info({ code: body.code, status }, 'refused');
    return reply.code(status).type('application/json; charset=utf-8').send(body);
  });
  app.setNotFoundHandler(async () => {
    throw new LoaError('NOT_FOUND', { what: 'địa chỉ này' });
  });
}

async function diskFull(path: string, cause: unknown): Promise<LoaError> {
  return new LoaError('DISK_FULL', { path, free: await freeSpace(path) }, { cause });
}
