import slugify from '@sindresorhus/slugify';
import { NewTopicBody, Topic } from '../../../../content/contract/index.js';
import type { CommuneStore } from '../../../../content/store/index.js';
import type { App } from '../../app-type.js';
import { badInput } from '../../plugins/input-errors.js';
import type { Studio } from '../../studio.js';

/** Topics are slugs everywhere; how the commune writes one is a setting. */
const KEY = 'topic:';

export function topicRoutes(api: App, { own, write }: Studio): void {
  api.post(
    '/api/topics',
    { schema: { body: NewTopicBody, response: { 200: Topic } } },
    async (request) => {
      const name = request.body.name.replace(/\s+/g, ' ').trim().normalize('NFC');
      const slug = slugify(name);
      if (slug === '') throw badInput('name', 'tên chủ đề bằng chữ, ví dụ “Chợ phiên”');
      await write(() => own.settings.set(KEY + slug, name));
      return { slug, name };
    },
  );
}

export function topicsOf(own: CommuneStore): Topic[] {
  return own.settings.startingWith(KEY).map(({ key, value }) => ({ slug: key, name: value }));
}
