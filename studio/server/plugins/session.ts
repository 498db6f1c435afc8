import cookie from '@fastify/cookie';
import { LoaError } from '../../../content/model/index.js';
import { hashToken, SESSION_COOKIE, SESSION_MS } from '../accounts/sessions.js';
import type { Access, App } from '../app-type.js';
import type { Studio } from '../studio.js';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Who is asking, and whether the route is open to them. A route is closed unless it says else. */
export async function addSessions(app: App, studio: Studio): Promise<void> {
  await app.register(cookie);
  app.decorateRequest('user', null);
  app.decorateRequest('sessionHash', null);
  app.addHook('onRequest', async (request) => {
    recognise(request, studio);
  });
}

/** For a scope of routes: refuses whoever may not come in. */
export function guardRoutes(api: App): void {
  api.addHook('onRequest', async (request) => {
    refuse(request, request.routeOptions.config.access ?? 'ready');
  });
}

function recognise(request: FastifyRequest, studio: Studio): void {
  const token = request.cookies[SESSION_COOKIE];
  if (!token) return;
  const hash = hashToken(token);
  const user = studio.own.users.bySession(hash);
  if (!user) return;
  request.user = user;
  request.sessionHash = hash;
}

function refuse(request: FastifyRequest, access: Access): void {
  if (access === 'anyone') return;
  if (!request.user) throw new LoaError('SIGN_IN_REQUIRED');
  if (access === 'ready' && request.user.mustChangePassword)
    throw new LoaError('PASSWORD_CHANGE_FIRST');
}

export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
): void {
  reply.setCookie(SESSION_COOKIE, token, {
    ...cookieScope(request),
    maxAge: SESSION_MS / 1000,
  });
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, cookieScope(request));
}

function cookieScope(request: FastifyRequest) {
  const secure = request.protocol === 'https';
  return { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
}
