import type { FastifyHelmetOptions } from '@fastify/helmet';
import { createHash } from 'node:crypto';
import { style } from '../web/index.js';

const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/**
 * A page may load our own sound, picture and one script, nothing else and from nobody else. The
 * picture of a link must be loadable by Zalo, hence no same-origin resource policy; what only works
 * under https is left to the proxy that gives the https.
 */
export const pageSecurity: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      mediaSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: [styleHash],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  strictTransportSecurity: false,
};
