/** From what is published to what the pages print. Pure: every address and moment comes in. */
import {
  excerpt,
  languageName,
  sentencesOf,
  type Clip,
  type ClipFile,
  type ClipFileKind,
  type Commune,
  type Instant,
} from '../../content/model/index.js';
import type {
  AudioFileView,
  ClipPageView,
  ListPageView,
  MessagePageView,
  PageFrame,
  ShareCard,
} from '../web/index.js';
import type { Assets } from './assets.js';
import { EXTENSIONS } from './file-kinds.js';
import type { PublishedClip, PublishedSegment } from './library.js';
import { spokenDuration, spokenSize, spokenTime } from './spoken.js';

export interface ViewFacts {
  /** Where the reader is, e.g. `https://loa.binhlu.vn`: the start of every absolute address. */
  readonly origin: string;
  readonly assets: Assets;
  readonly now: Instant;
}

export function clipView(
  found: PublishedSegment,
  shown: PublishedClip,
  facts: ViewFacts,
): ClipPageView {
  const { segment, commune } = found;
  const { clip, script } = shown;
  const audio = audioOf(clip);
  const text = script.paragraphs.map((paragraph) => paragraph.text).join(' ');
  return {
    ...frame(commune.name, shown.lang, facts.assets),
    title: segment.title,
    isSample: segment.isSample,
    isUrgent: segment.bulletinClass === 'khan-cap',
    simulated: clip.simulated,
    aired: airedSentence(found, facts.now),
    source: segment.source,
    paragraphs: script.paragraphs,
    durationS: clip.durationMs / 1000,
    duration: spokenDuration(clip.durationMs),
    audio,
    captions: hrefOf(clip, 'captions-vtt'),
    words: hrefOf(clip, 'words-json'),
    languages: languagesOf(found, shown),
    card: {
      url: facts.origin + pathOf(found, shown),
      title: segment.isSample ? `Bài mẫu: ${segment.title}` : segment.title,
      description: describe(segment.summary, text),
      image: facts.origin + facts.assets.sharePicture.path,
      audio: { url: facts.origin + audio[0].href, mime: audio[0].mime },
    },
  };
}

export function listView(
  found: readonly PublishedSegment[],
  communes: readonly Commune[],
  facts: ViewFacts,
): ListPageView {
  const name = communes[0]?.name ?? '';
  return {
    ...frame(name, 'vi', facts.assets),
    items: found.map((one) => ({
      href: `/nghe/${one.segment.slug}`,
      title: one.segment.title,
      facts: factsLine(one, facts.now),
      isSample: one.segment.isSample,
    })),
    card: listCard(name, facts),
  };
}

export function messageView(
  page: Pick<MessagePageView, 'title' | 'sentences'>,
  communeName: string,
  assets: Assets,
): MessagePageView {
  return { ...frame(communeName, 'vi', assets), ...page };
}

function frame(communeName: string, lang: string, assets: Assets): PageFrame {
  return {
    communeName,
    lang,
    assets: { script: assets.script?.path ?? null, icon: assets.icon.path },
  };
}

function listCard(communeName: string, { origin, assets }: ViewFacts): ShareCard {
  return {
    url: `${origin}/nghe`,
    title: `Nghe lại loa bản ${communeName}`.trim(),
    description:
      'Các bài “Chuyển đổi số cùng cộng đồng” đã phát trên loa bản. Bấm vào để nghe lại và đọc.',
    image: origin + assets.sharePicture.path,
    audio: null,
  };
}

/** Two to four sentences, as a link's preview wants them: the summary, filled up from the text. */
export function describe(summary: string, text: string): string {
  const own = sentencesOf(summary);
  const wanted = own.length >= 2 ? own : [...own, ...sentencesOf(text)];
  return excerpt([...new Set(wanted)].join(' '), {
    sentences: own.length >= 2 ? 4 : 3,
    chars: 320,
  });
}

function airedSentence(found: PublishedSegment, now: Instant): string | null {
  const startedAt = found.lastAired?.startedAt ?? null;
  return startedAt === null
    ? null
    : `Phát trên loa ${spokenTime(startedAt, now, found.commune.timezone)}`;
}

function factsLine(found: PublishedSegment, now: Instant): string {
  const [first] = found.clips;
  const duration = first ? spokenDuration(first.clip.durationMs) : '';
  const names = found.clips.length > 1 ? found.clips.map(({ lang }) => languageName(lang)) : [];
  return [airedSentence(found, now), duration, names.join(', ')].filter(Boolean).join(' · ');
}

function languagesOf(found: PublishedSegment, shown: PublishedClip): ClipPageView['languages'] {
  if (found.clips.length < 2) return [];
  return found.clips.map((one) => ({
    lang: one.lang,
    text: languageName(one.lang),
    href: pathOf(found, one),
    current: one.lang === shown.lang,
  }));
}

/** The first language needs no name in its address: that is the one posted in the groups. */
function pathOf(found: PublishedSegment, shown: PublishedClip): string {
  const page = `/nghe/${found.segment.slug}`;
  const first = found.clips[0]?.lang === shown.lang;
  return first ? page : `${page}?lang=${encodeURIComponent(shown.lang)}`;
}

/** The replay MP3 may be made a little after the clip: until then the stream's own is played. */
function audioOf(clip: Clip): readonly [AudioFileView, ...AudioFileView[]] {
  const mp3 = fileOf(clip, 'replay-mp3') ?? fileOf(clip, 'stream-mp3');
  const m4a = fileOf(clip, 'replay-m4a');
  if (!mp3) throw new Error(`the clip ${clip.id} has no MP3`);
  return [audioFile(mp3), ...(m4a ? [audioFile(m4a)] : [])];
}

function audioFile(file: ClipFile): AudioFileView {
  return { href: hrefOfFile(file), mime: file.mime, size: spokenSize(file.bytes) };
}

function hrefOf(clip: Clip, kind: ClipFileKind): string | null {
  const file = fileOf(clip, kind);
  return file ? hrefOfFile(file) : null;
}

function hrefOfFile(file: ClipFile): string {
  return `/nghe/tep/${file.hash}.${EXTENSIONS[file.kind] ?? 'bin'}`;
}

function fileOf(clip: Clip, kind: ClipFileKind): ClipFile | null {
  return clip.files.find((file) => file.kind === kind) ?? null;
}
