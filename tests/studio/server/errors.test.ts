import { describe, expect, it } from 'vitest';
import { ERRORS, errorSentence, LoaError, type ErrorCode } from '../../../content/model/index.js';
import { errorAnswer, STATUS } from '../../../studio/server/plugins/error-answers.js';
import { temporaryStudio } from '../../helpers/studio.js';

const codes = Object.keys(ERRORS) as ErrorCode[];

describe('the answer to an error', () => {
  it.each(codes)('%s is its sentence and its status', (code) => {
    const { status, body } = errorAnswer(new LoaError(code, { field: 'x' }), 'ref-1');
    expect(body).toEqual({ code, message: errorSentence(code, { field: 'x' }) });
    expect(status).toBe(STATUS[code] ?? 500);
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it.each([
    [{ code: 'SQLITE_BUSY' }, 503, 'STORE_BUSY'],
    [{ statusCode: 413 }, 413, 'REQUEST_TOO_BIG'],
    [{ statusCode: 415 }, 400, 'INPUT_INVALID'],
    [new Error('secret path /etc/x'), 500, 'INTERNAL'],
    [undefined, 500, 'INTERNAL'],
    ['thrown text', 500, 'INTERNAL'],
  ])('to %j is %i %s', (error, status, code) => {
    const answer = errorAnswer(error, 'ref-1');
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(JSON.stringify(answer.body)).not.toContain('secret');
    if (code === 'INTERNAL') expect(answer.body.message).toContain('ref-1');
  });

  it('of an unexpected fault has a name that is in the log, without any secret', async () => {
    const studio = await temporaryStudio();
    const { user } = await studio.person('editor');
    studio.own.segments.list = () => {
      throw new Error('the disk is on fire');
    };
    const answer = await studio.ask('GET', '/api/segments');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('fire');
    expect(answer.body).not.toContain(user.name);
    expect(answer.json<{ message: string }>().message).toMatch(/gửi mã [0-9a-f-]{36} cho/);
  });
});
