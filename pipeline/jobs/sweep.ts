import type { Instant, Job } from '../../content/model/index.js';
import type { Store } from '../../content/store/index.js';

const DAY_MS = 86_400_000;

/** A try-out is heard once: after a day its file goes, unless the same text was tried out again. */
export async function sweepTryOuts(store: Store, now: Instant): Promise<void> {
  const done = store.communes.list().flatMap(({ id }) => store.of(id).jobs.inState('done'));
  const tryOuts = done.filter(({ payload }) => payload.kind === 'try-out');
  const isFresh = ({ updatedAt }: Job) => updatedAt > now - DAY_MS;
  const fresh = new Set(tryOuts.filter(isFresh).map(({ resultRef }) => resultRef));
  const stale = tryOuts.flatMap(({ resultRef }) =>
    resultRef === null || fresh.has(resultRef) ? [] : [resultRef],
  );
  await Promise.all(stale.map((hash) => store.files.delete(hash)));
}
