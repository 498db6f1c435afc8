import type { OutboxView } from '../../../../content/contract/index.js';
import type { Clock } from '../../../../content/model/index.js';
import { publicLinkChecker, type PublicLink } from '../../../../scheduler/index.js';

/** Whether residents can open our links, without a page ever waiting for the answer. */
export interface PublicUrl {
  /** What is known now; an answer that is old is asked for again behind the scenes. */
  current(): PublicLink;
}

/** `onChange`: the answer is another than what pages were told. */
export function publicUrl(
  url: string | undefined,
  clock: Clock,
  onChange: () => Promise<void>,
  onError: (error: unknown) => void,
): PublicUrl {
  const check = publicLinkChecker(url, fetch, clock);
  const known: { link: PublicLink } = { link: notAskedYet(url) };
  const refresh = async () => {
    const link = await check();
    const changed = link.state !== known.link.state;
    known.link = link;
    if (changed) await onChange();
  };
  const ask = () => void refresh().catch(onError);
  ask();
  return {
    current: () => {
      ask();
      return known.link;
    },
  };
}

export function publicUrlView({ state, url, help }: PublicLink): OutboxView['publicUrl'] {
  return { state, url, help };
}

/** Unknown is not yes: until it has answered, no link is given out. */
function notAskedYet(url: string | undefined): PublicLink {
  const help = 'Đang kiểm tra xem người dân có mở được liên kết không; vài giây nữa sẽ rõ.';
  return { state: url ? 'unreachable' : 'unset', url: url ?? null, help, checkedAt: 0 };
}
