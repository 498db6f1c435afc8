/**
 * For a file whose hash nobody has written down: what its host states over an encrypted line. It
 * guards the transfer, not against the host itself; that is why a known hash always comes first.
 */
import type { CatalogueEntry, EntryFile } from './entries.js';
import type { Pin } from './disk.js';
import { failed, wrong } from './download.js';
import { folderOf, MAX_FILE_BYTES } from './manifest.js';
import { RefusedAnswer, type Answer, type Network } from './network.js';

export interface PinnedFile extends Omit<EntryFile, 'url' | 'sha256'> {
  readonly url: URL;
  readonly pin: Pin;
}

/** @throws LoaError VOICE_DOWNLOAD_WRONG when a host states no hash, VOICE_DOWNLOAD_FAILED */
export async function pinnedFiles(
  { files, voice }: Pick<CatalogueEntry, 'files' | 'voice'>,
  network: Network,
  signal?: AbortSignal,
): Promise<readonly PinnedFile[]> {
  return Promise.all(
    files.map(async ({ sha256, ...file }) => {
      const url = network.resolve(file.url);
      if (sha256 !== null) return { ...file, url, pin: { kind: 'sha256', hash: sha256 } as const };
      try {
        return { ...file, ...(await statedBy(url, network, signal)) };
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof RefusedAnswer) throw wrong({ name: file.name, url }, error);
        throw failed({ voice: folderOf(voice.id), url }, error);
      }
    }),
  );
}

async function statedBy(url: URL, network: Network, signal?: AbortSignal) {
  if (url.protocol !== 'https:')
    throw new RefusedAnswer('chưa biết mã kiểm tra của tệp này nên chỉ tải được qua https');
  const answers = await network.head(url, signal);
  const first = (...names: readonly string[]) => firstHeader(answers, names);
  if ((answers.at(-1)?.status ?? 0) >= 400)
    throw new RefusedAnswer(`máy chủ không có tệp này (${answers.at(-1)?.status ?? 0})`);
  const hash = (first('x-linked-etag', 'etag') ?? '').replace(/^(W\/)?"|"$/g, '');
  const bytes = Number(first('x-linked-size', 'content-length'));
  const kind = hash.length === 64 ? 'sha256' : 'git-blob';
  const isStated = /^([0-9a-f]{64}|[0-9a-f]{40})$/.test(hash);
  if (!isStated || !(bytes > 0 && bytes <= MAX_FILE_BYTES))
    throw new RefusedAnswer('máy chủ không cho biết mã kiểm tra của tệp');
  return { url: atCommit(url, first('x-repo-commit')), bytes, pin: { kind, hash } as const };
}

function firstHeader(answers: readonly Answer[], names: readonly string[]): string | undefined {
  const found = names.flatMap((name) => answers.map((answer) => answer.header(name)));
  return found.find((value) => value !== undefined);
}

/** The branch may move between two files of one voice; a commit cannot. */
function atCommit(url: URL, commit = ''): URL {
  if (!/^[0-9a-f]{40}$/.test(commit)) return url;
  return new URL(url.href.replace('/resolve/main/', `/resolve/${commit}/`));
}
