import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oldTonePlacement } from '../../../tts/languages/vi/tone-placement.js';

const FOLDER = join(import.meta.dirname, '../../../../tests/tts/languages/examined');

/** A line as a clerk writes it, and the readings that are right: words, whatever is breathed between. */
export interface ExaminedLine {
  readonly written: string;
  readonly readings: readonly string[];
}

/** By name: sentences that people wrote with their readings and without the code. */
export const EXAMINED: ReadonlyMap<string, readonly ExaminedLine[]> = new Map(
  readdirSync(FOLDER).map((file) => [file.replace('.tsv', ''), linesOf(file)]),
);

function linesOf(file: string): readonly ExaminedLine[] {
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split('\t'))
    .map(([written = '', readings = '']) => ({ written, readings: readings.split('|') }));
}

export function isRight(said: string, { readings }: ExaminedLine): boolean {
  const words = wordsOf(said);
  return readings.some((reading) => wordsOf(reading) === words);
}

/** One place for each tone, no marks. */
function wordsOf(text: string): string {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  return words.map(oldTonePlacement).join(' ');
}
