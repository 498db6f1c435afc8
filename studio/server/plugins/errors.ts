import { LoaError } from '../../../content/model/index.js';
import type { App } from '../app-type.js';
import { errorAnswer } from './error-answers.js';

/** The one place where an error becomes an answer. The request's id is the `ref` a person reads out. */
export function addErrorAnswers(app: App): void {
  app.setErrorHandler(async (error, request, reply) => {
    const { status, body, serious } = errorAnswer(error, request.id);
    if (serious) request.log.error({ err: error, ref: request.id, code: body.code }, 'failed');
    else request.log.info({ code: body.code, status }, 'refused');
    return reply.code(status).type('application/json; charset=utf-8').send(body);
  });
  app.setNotFoundHandler(async () => {
    throw new LoaError('NOT_FOUND', { what: 'địa chỉ này' });
  });
}
