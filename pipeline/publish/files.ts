/** What a clip's manifest lists, as bytes. */
import type { ClipFileKind } from '../../content/model/index.js';
import type { EncodedClip } from '../stages.js';

export interface ClipPart {
  readonly kinds: readonly ClipFileKind[];
  /** Under which name `loa-ban render` lays it down. */
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

/** The replay MP3 is the stream's file: same bitrate, and one download fewer in every cache. */
export function clipParts(clip: EncodedClip): readonly ClipPart[] {
  return [
    { kinds: ['master-flac'], name: 'master.flac', mime: 'audio/flac', bytes: clip.master },
    {
      kinds: ['stream-mp3', 'replay-mp3'],
      name: 'stream.mp3',
      mime: 'audio/mpeg',
      bytes: clip.stream,
    },
    { kinds: ['replay-m4a'], name: 'replay.m4a', mime: 'audio/mp4', bytes: clip.m4a },
    {
      kinds: ['peaks-json'],
      name: 'peaks.json',
      mime: 'application/json',
      bytes: json(clip.peaks),
    },
    {
      kinds: ['captions-vtt'],
      name: 'captions.vtt',
      mime: 'text/vtt',
      bytes: Buffer.from(clip.captions),
    },
    {
      kinds: ['words-json'],
      name: 'words.json',
      mime: 'application/json',
      bytes: json(clip.words),
    },
  ];
}
