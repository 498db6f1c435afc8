import type { FastifyServerOptions } from 'fastify';

/** A log that may be shown to anyone who helps: no cookie, password or address of a person in it. */
export function loggerOptions(level: string): FastifyServerOptions['logger'] {
  return {
    level,
    redact: {
      paths: [
        'req.headers.cookie',
        'req.headers.authorization',
        'res.headers["set-cookie"]',
        'password',
        '*.password',
        'current',
        'next',
      ],
      censor: '[che]',
    },
    serializers: {
      req: ({ method, url, id }: { method: string; url: string; id: string }) => ({
        method,
        url,
        id,
      }),
    },
  };
}
