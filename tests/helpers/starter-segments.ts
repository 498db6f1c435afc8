import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface StarterSegment {
  readonly file: string;
  readonly head: Readonly<Record<string, string>>;
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[];
}

/** From dist/tests/helpers to the source tree, where files that are not code stay. */
const FOLDER = join(import.meta.dirname, '../../../content/samples/segments');

/** The least reading of the file format that a test needs; the real reader is content's. */
export function starterSegments(): readonly StarterSegment[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
  return files.map((file) => {
    const [, head = '', body = ''] = readFileSync(join(FOLDER, file), 'utf8').split(/^---$/mu);
    const text = (body.split(/^## vi$/mu)[1] ?? '').replace(/^<!--.*-->\n/gmu, '').trim();
    const paragraphs = text
      .split(/\n{2,}/u)
      .map((each, index) => ({ id: `p${index}`, text: each }));
    return { file, head: parse(head) as Record<string, string>, paragraphs };
  });
}
