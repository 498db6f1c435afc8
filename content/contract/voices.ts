/** The voices of this machine and those that can be had: what is here, what it costs, whose it is. */
import { Type, type Static } from 'typebox';
import { JobView } from './segments.js';
import { Id, Lang, nullable, oneOf, VoiceId } from './shared.js';

/**
 * `built-in`: part of Loa Bản · `here`: installed · `absent`: can be fetched · `faulty`: its folder is
 * no voice any more.
 */
export const VOICE_PRESENCES = ['built-in', 'here', 'absent', 'faulty'] as const;

export const LicenceView = Type.Object({
  name: Type.String(),
  url: Type.String(),
  nonCommercial: Type.Boolean(),
  credit: Type.String(),
});
export type LicenceView = Static<typeof LicenceView>;

export const VoiceView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  lang: Lang,
  engine: oneOf(['espeak', 'onnx', 'phrasebank']),
  simulated: Type.Boolean(),
  /** Any text can be heard with it now. */
  canBeTried: Type.Boolean(),
  presence: oneOf(VOICE_PRESENCES),
  /** Absent: part of Loa Bản itself. */
  licence: nullable(LicenceView),
  /** On the disk, or still to be fetched. */
  bytes: nullable(Type.Number()),
  /** The host it comes from, or the folder it was brought in. */
  source: Type.String(),
  inCatalogue: Type.Boolean(),
  /** Fetched by what its host says of it alone: nobody has published its hashes. */
  hostsWord: Type.Boolean(),
  /** The one that a new installation is offered. */
  recommended: Type.Boolean(),
  /** It speaks its language where nobody chose another. */
  byDefault: Type.Boolean(),
  fault: nullable(Type.String()),
  /** What is being done with it, or how the last wish ended. */
  job: nullable(
    Type.Object({ ...JobView.properties, wish: oneOf(['install', 'remove', 'verify']) }),
  ),
});
export type VoiceView = Static<typeof VoiceView>;

/** The licence is named as it was shown: a yes to another one is no yes. */
export const InstallVoiceBody = Type.Object({
  voice: VoiceId,
  acceptedLicence: Type.String({ minLength: 1, maxLength: 200 }),
});
export type InstallVoiceBody = Static<typeof InstallVoiceBody>;

export const VoiceBody = Type.Object({ voice: VoiceId });
export type VoiceBody = Static<typeof VoiceBody>;

/** What is absent stays as the voice's makers set it. */
const VoiceSettingsBody = Type.Object({
  rate: Type.Optional(Type.Number({ minimum: 0.5, maximum: 2 })),
  pitch: Type.Optional(Type.Number({ minimum: 0.5, maximum: 2 })),
  noise: Type.Optional(Type.Number({ minimum: 0, maximum: 2 })),
  noiseWidth: Type.Optional(Type.Number({ minimum: 0, maximum: 2 })),
  speaker: Type.Optional(Type.String({ maxLength: 100 })),
});

/** The first voice that is there speaks; the next ones stand in for it. Empty: the software chooses. */
export const VoiceOrderBody = Type.Object({
  lang: Lang,
  /** Null: for every station that has no order of its own. */
  stationId: nullable(Id),
  voices: Type.Array(Type.Object({ voiceId: VoiceId, settings: VoiceSettingsBody }), {
    maxItems: 20,
  }),
});
export type VoiceOrderBody = Static<typeof VoiceOrderBody>;
export const VoiceOrderView = VoiceOrderBody;
export type VoiceOrderView = VoiceOrderBody;
