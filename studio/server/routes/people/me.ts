import type { Me } from '../../../../content/contract/index.js';
import { LANGUAGES, type User } from '../../../../content/model/index.js';
import { hasLanguage } from '../../../../tts/languages/index.js';
import type { Studio } from '../../studio.js';
import { topicsOf } from '../topics/index.js';

export function meOf(user: User, studio: Studio): Me {
  const { own, clock } = studio;
  const commune = studio.commune();
  return {
    id: user.id,
    name: user.name,
    displayName: user.displayName,
    role: user.role,
    mustChangePassword: user.mustChangePassword,
    commune: {
      name: commune.name,
      timezone: commune.timezone,
      quietHours: commune.quietHours,
    },
    spokenLanguages: LANGUAGES.map(({ tag }) => tag).filter((tag) => hasLanguage(tag)),
    hasSamples: own.segments.list().some((segment) => segment.isSample),
    topics: topicsOf(own),
    now: clock(),
  };
}
