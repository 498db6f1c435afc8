import { Type } from '@fastify/type-provider-typebox';
import { VoiceId } from '../../content/contract/index.js';

/** Parts of an address, as strictly as what they name. */
export const IdParams = Type.Object({ id: Type.String({ pattern: '^[0-9a-f-]{1,64}$' }) });

export const ScriptParams = Type.Object({
  id: Type.String({ pattern: '^[0-9a-f-]{1,64}$' }),
  lang: Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$', maxLength: 35 }),
});

export const ClipParams = Type.Object({
  clipId: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  kind: Type.String({ maxLength: 40 }),
});

export const ClipQuery = Type.Object({ script: Type.String({ pattern: '^[0-9a-f]{64}$' }) });

/** Instants, as text, since an address has no numbers. */
export const SpanQuery = Type.Object({
  from: Type.String({ pattern: '^[0-9]{1,15}$' }),
  to: Type.String({ pattern: '^[0-9]{1,15}$' }),
});

export const SpeakerQuery = Type.Object({ speaker: Type.String({ pattern: '^[0-9a-f-]{1,64}$' }) });

export const PhraseQuery = Type.Object({ text: Type.String({ minLength: 1, maxLength: 500 }) });

export const RenderQuery = Type.Object({
  voice: Type.Optional(VoiceId),
  station: Type.Optional(Type.String({ pattern: '^[0-9a-f-]{1,64}$' })),
});
