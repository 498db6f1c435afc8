/**
 * A segment as a file: Markdown with YAML front matter, the text of a language under `## <tag>`.
 * Read and written without loss: `parse(format(x))` is `x`, paragraph ids included. A paragraph's id
 * stands before it as `<!-- p:ID -->`; where a person wrote none, one is made on reading.
 */
import { isMap, isScalar, parseDocument, stringify, type YAMLMap } from 'yaml';
import {
  BULLETIN_CLASSES,
  LoaError,
  newId,
  type BulletinClass,
  type LanguageTag,
  type Paragraph,
} from '../model/index.js';

export interface SegmentFile {
  readonly title: string;
  /** Slug of the topic. */
  readonly topic: string;
  readonly bulletinClass: BulletinClass;
  readonly slug: string | null;
  readonly summary: string;
  readonly source: string;
  readonly scripts: readonly FileScript[];
}

export interface FileScript {
  readonly lang: LanguageTag;
  readonly paragraphs: readonly Paragraph[];
}

const REQUIRED = ['title', 'topic', 'class'] as const;
const OPTIONAL = ['slug', 'summary', 'source'] as const;
const ALLOWED: readonly string[] = [...REQUIRED, ...OPTIONAL];
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** BCP-47: a language and optional script, region or private parts. */
const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
const HEADING = /^##[ \t]+(\S+)[ \t]*$/;
const PARAGRAPH_ID = /^<!-- p:([A-Za-z0-9-]{1,64}) -->$/;
/** A line of text that would be read as a heading or an id is written behind a backslash. */
const NEEDS_ESCAPE = /^\\*(?:##[ \t]|<!-- p:)/;

/**
 * @throws LoaError FILE_NOT_UTF8, FILE_NO_FRONT_MATTER, FILE_BAD_FRONT_MATTER, FRONT_MATTER_UNKNOWN,
 *   FRONT_MATTER_MISSING, FRONT_MATTER_VALUE, LANGUAGE_TAG_BAD, FILE_TEXT_OUTSIDE,
 *   SCRIPT_EMPTY
 */
export function parseSegmentFile(bytes: Uint8Array, file: string): SegmentFile {
  const { frontMatter, body } = splitFile(decode(bytes, file), file);
  const fields = readFields(frontMatter, file);
  const scripts = readScripts(body, file);
  if (scripts.length === 0) throw new LoaError('SCRIPT_EMPTY', { language: 'nào' });
  return {
    title: fields['title'] ?? '',
    topic: slugField('topic', fields['topic'] ?? '', file),
    bulletinClass: classField(fields['class'] ?? '', file),
    slug: fields['slug'] === undefined ? null : slugField('slug', fields['slug'], file),
    summary: fields['summary'] ?? '',
    source: fields['source'] ?? '',
    scripts,
  };
}

export function formatSegmentFile(segment: SegmentFile): string {
  const fields = {
    title: segment.title,
    topic: segment.topic,
    class: segment.bulletinClass,
    ...(segment.slug === null ? {} : { slug: segment.slug }),
    ...(segment.summary === '' ? {} : { summary: segment.summary }),
    ...(segment.source === '' ? {} : { source: segment.source }),
  };
  const scripts = segment.scripts.map(
    (script) => `## ${script.lang}\n\n${script.paragraphs.map(formatParagraph).join('\n\n')}\n`,
  );
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${scripts.join('\n')}`;
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch (cause) {
    throw new LoaError('FILE_NOT_UTF8', { file }, { cause });
  }
}

function splitFile(text: string, file: string): { frontMatter: string; body: string } {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) throw new LoaError('FILE_NO_FRONT_MATTER', { file });
  return { frontMatter: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n') };
}

function readFields(frontMatter: string, file: string): Record<string, string> {
  const document = parseDocument(frontMatter, { schema: 'core' });
  const fault = document.errors[0];
  if (fault) {
    // The first line of the file is “---”. An open quote is found only where the text ends.
    const line = (fault.linePos?.[0].line ?? 0) + 1;
    const detail = `dòng ${line} hoặc dòng trên đó thừa hay thiếu dấu ngoặc, dấu hai chấm`;
    throw new LoaError('FILE_BAD_FRONT_MATTER', { file, detail }, { cause: fault });
  }
  if (!isMap(document.contents))
    throw new LoaError('FILE_BAD_FRONT_MATTER', { file, detail: 'cần các dòng “mục: giá trị”' });
  const fields = textFields(document.contents, file);
  const unknown = Object.keys(fields).find((key) => !ALLOWED.includes(key));
  if (unknown !== undefined)
    throw new LoaError('FRONT_MATTER_UNKNOWN', { file, key: unknown, allowed: ALLOWED.join(', ') });
  const missing = REQUIRED.find((key) => !fields[key]);
  if (missing) throw new LoaError('FRONT_MATTER_MISSING', { file, key: missing });
  return fields;
}

/** Values stay the text that was typed: `title: 2025` is a title, not a number. */
function textFields(map: YAMLMap, file: string): Record<string, string> {
  return Object.fromEntries(
    map.items.map(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : String(key);
      if (value === null || value === undefined) return [name, ''];
      if (!isScalar(value))
        throw new LoaError('FRONT_MATTER_VALUE', {
          key: name,
          file,
          value: JSON.stringify(value),
          expected: 'một dòng chữ',
        });
      const typed = typeof value.value === 'string' ? value.value : (value.source ?? '');
      return [name, typed];
    }),
  );
}

function slugField(key: string, value: string, file: string): string {
  if (SLUG.test(value)) return value;
  const expected = 'chữ thường không dấu, nối bằng dấu “-”';
  throw new LoaError('FRONT_MATTER_VALUE', { key, file, value, expected });
}

function classField(value: string, file: string): BulletinClass {
  const known = BULLETIN_CLASSES.find((one) => one === value);
  if (known) return known;
  const expected = `một trong ${BULLETIN_CLASSES.join(', ')}`;
  throw new LoaError('FRONT_MATTER_VALUE', { key: 'class', file, value, expected });
}

function readScripts(body: string, file: string): readonly FileScript[] {
  const starts = body.split('\n').reduce<{ lang: string; lines: string[] }[]>((scripts, line) => {
    const heading = HEADING.exec(line);
    const script = scripts.at(-1);
    if (heading) scripts.push({ lang: checkTag(heading[1] ?? ''), lines: [] });
    else if (script) script.lines.push(line);
    else if (line.trim() !== '') throw new LoaError('FILE_TEXT_OUTSIDE', { file, text: line });
    return scripts;
  }, []);
  return starts.map(({ lang, lines }) => ({ lang, paragraphs: readParagraphs(lines) }));
}

function checkTag(tag: string): LanguageTag {
  if (!TAG.test(tag)) throw new LoaError('LANGUAGE_TAG_BAD', { tag });
  return tag;
}

function readParagraphs(lines: readonly string[]): readonly Paragraph[] {
  const blocks = splitBlocks(lines);
  return blocks.map((block) => {
    const id = PARAGRAPH_ID.exec(block[0] ?? '')?.[1];
    const text = (id === undefined ? block : block.slice(1)).map(unescapeLine).join('\n');
    return { id: id ?? newId(), text };
  });
}

/** Runs of lines with text, apart by empty ones. */
function splitBlocks(lines: readonly string[]): readonly (readonly string[])[] {
  return lines
    .reduce<string[][]>(
      (blocks, line) => {
        if (line.trim() === '') blocks.push([]);
        else blocks.at(-1)?.push(line);
        return blocks;
      },
      [[]],
    )
    .filter((block) => block.length > 0);
}

function formatParagraph(paragraph: Paragraph): string {
  return `<!-- p:${paragraph.id} -->\n${paragraph.text.split('\n').map(escapeLine).join('\n')}`;
}

function escapeLine(line: string): string {
  return NEEDS_ESCAPE.test(line) ? `\\${line}` : line;
}

function unescapeLine(line: string): string {
  return line.startsWith('\\') && NEEDS_ESCAPE.test(line.slice(1)) ? line.slice(1) : line;
}
