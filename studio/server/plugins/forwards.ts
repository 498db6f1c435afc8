import httpProxy from '@fastify/http-proxy';
import type { FastifyRequest } from 'fastify';
import { LoaError } from '../../../content/model/index.js';
import type { App } from '../app-type.js';
import type { StudioConfig } from '../config.js';

/** Until the other process answers at all; a stream itself then lasts as long as it is listened to. */
const CONNECT_LIMIT_MS = 5_000;

/**
 * One address is enough to try everything. A convenience only: loudspeakers and residents reach
 * `/live` and the site at their own addresses, which live on when the studio is down.
 */
export async function addForwards(app: App, config: StudioConfig): Promise<void> {
  await forward(app, '/live', config.LIVE_PORT, 'phát sóng');
  await forward(app, '/nghe', config.SITE_PORT, 'trang nghe lại');
}

async function forward(app: App, prefix: string, port: number, part: string): Promise<void> {
  await app.register(httpProxy, {
    upstream: `http://127.0.0.1:${port}`,
    prefix,
    rewritePrefix: prefix,
    httpMethods: ['GET', 'HEAD'],
    // No limit between two bytes: silence frames keep a stream moving, and a pause is no fault.
    undici: { connect: { timeout: CONNECT_LIMIT_MS }, bodyTimeout: 0, headersTimeout: 10_000 },
    replyOptions: {
      rewriteRequestHeaders: (request, headers) => ({ ...headers, ...origin(request) }),
      onError: (reply, { error }) => {
        reply.send(new LoaError('PART_NOT_RUNNING', { part }, { cause: error }));
      },
    },
  });
}

/** The other side makes links from the address it was asked by; the session's secret is not its business. */
function origin(request: Pick<FastifyRequest, 'host' | 'protocol' | 'ip'>) {
  return {
    cookie: undefined,
    'x-forwarded-host': request.host,
    'x-forwarded-proto': request.protocol,
    'x-forwarded-for': request.ip,
  };
}
