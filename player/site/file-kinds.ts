import type { ClipFileKind } from '../../content/model/index.js';

/** The files residents may open. The master is not among them: it is large and not for them. */
export const EXTENSIONS: Readonly<Partial<Record<ClipFileKind, string>>> = {
  'replay-mp3': 'mp3',
  'stream-mp3': 'mp3',
  'replay-m4a': 'm4a',
  'captions-vtt': 'vtt',
  'words-json': 'json',
};

const MIMES: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  vtt: 'text/vtt; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

export function kindsOf(extension: string): readonly string[] {
  return Object.entries(EXTENSIONS)
    .filter(([, known]) => known === extension)
    .map(([kind]) => kind);
}

export function mimeOf(extension: string): string {
  return MIMES[extension] ?? 'application/octet-stream';
}

/** Captions and times shrink to a sixth when packed; sound does not. */
export function isText(extension: string): boolean {
  return extension === 'vtt' || extension === 'json';
}
