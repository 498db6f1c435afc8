import type { OutboxView } from '../../../../content/contract/index.js';
import type { Clock, Instant } from '../../../../content/model/index.js';

export type PublicUrl = OutboxView['publicUrl'];

const CHECK_LIMIT_MS = 3_000;
const KEEP_MS = 60_000;
const HELP_UNSET =
  'Người dân chưa mở được liên kết này. Mở tệp .env, thêm dòng LOA_PUBLIC_URL=https://… với địa chỉ ' +
  'mà điện thoại ngoài cơ quan mở được, rồi khởi động lại Loa Bản.';
const HELP_UNREACHABLE =
  'Người dân chưa mở được liên kết này: địa chỉ trong LOA_PUBLIC_URL chưa trả lời. Kiểm tra mạng ' +
  'và địa chỉ đó trong tệp .env; máy tự thử lại mỗi phút.';

/** Does the site answer at the address that residents are given? Never makes a page wait. */
export interface PublicUrlCheck {
  current(): PublicUrl;
  close(): void;
}

export function publicUrlCheck(
  url: string | undefined,
  clock: Clock,
  onChange: () => void,
): PublicUrlCheck {
  const base = url?.replace(/\/+$/, '');
  const known = { answers: false, checkedAt: null as Instant | null };
  const closing = new AbortController();

  const check = async (): Promise<void> => {
    if (!base) return;
    known.checkedAt = clock();
    const answers = await siteAnswers(base, closing.signal);
    const changed = answers !== known.answers;
    known.answers = answers;
    if (changed && !closing.signal.aborted) onChange();
  };
  void check();

  return {
    current: () => {
      if (known.checkedAt === null || clock() - known.checkedAt >= KEEP_MS) void check();
      return publicUrlView(base, known.answers);
    },
    close: () => closing.abort(),
  };
}

function publicUrlView(base: string | undefined, answers: boolean): PublicUrl {
  if (!base) return { state: 'unset', url: null, help: HELP_UNSET };
  if (!answers) return { state: 'unreachable', url: base, help: HELP_UNREACHABLE };
  return { state: 'ok', url: base, help: null };
}

async function siteAnswers(base: string, closing: AbortSignal): Promise<boolean> {
  try {
    const signal = AbortSignal.any([closing, AbortSignal.timeout(CHECK_LIMIT_MS)]);
    const answer = await fetch(`${base}/healthz`, { signal, redirect: 'follow' });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
