/** What should sound and what does, as heard on the streams themselves, in words. */
import type { StationView } from './types.js';

type Heard = StationView['heard'][number];
type Fault = Exclude<Heard['state'], 'ok'>;

/** In a word, for the station's tag. */
export const FAULT_NAMES: Readonly<Record<Fault, string>> = {
  'no-stream': 'Mất luồng',
  silent: 'Im giữa bài',
  uneven: 'Tiếng không đều',
  'unexpected-sound': 'Tiếng ngoài lịch',
};

/** The worst first: a sound that nobody planned is what wakes a village. */
const BY_WEIGHT: readonly Fault[] = ['unexpected-sound', 'no-stream', 'silent', 'uneven'];

export function worstFault({ heard }: Pick<StationView, 'heard'>): Fault | null {
  return BY_WEIGHT.find((fault) => heard.some(({ state }) => state === fault)) ?? null;
}

/** One sentence a fault; none while all is as it should be, or nobody listens. */
export function faultSentences(
  { heard, title }: Pick<StationView, 'heard' | 'title'>,
  whenName: (instant: number) => string,
): readonly string[] {
  return heard.flatMap(({ output, state, since }) => {
    if (state === 'ok') return [];
    const where = heard.length > 1 ? OUTPUT_NAMES[output] : '';
    return [faultSentence(state, title, where, whenName(since))];
  });
}

function faultSentence(fault: Fault, title: string | null, where: string, since: string): string {
  const [should, at] = [shouldName(title), where && ` ở ${where}`];
  switch (fault) {
    case 'no-stream':
      return `${should}, nhưng không nghe được luồng nào${at} từ ${since}.`;
    case 'silent':
      return `${should}, nhưng không nghe thấy tiếng${at} từ ${since}.`;
    case 'unexpected-sound':
      return `${should}, nhưng lại nghe thấy tiếng${at} từ ${since}.`;
    case 'uneven':
      return `Luồng chạy không đều${at} từ ${since}: người nghe có thể bị ngắt quãng.`;
  }
}

function shouldName(title: string | null): string {
  return title === null ? 'Lẽ ra kênh đang im' : `Lẽ ra đang phát “${title}”`;
}

/** Since when it has been as it should, on every output; null while that is not so or not known. */
export function wellSince({ heard }: Pick<StationView, 'heard'>): number | null {
  if (heard.length === 0 || heard.some(({ state }) => state !== 'ok')) return null;
  return Math.max(...heard.map(({ since }) => since));
}

const OUTPUT_NAMES: Readonly<Record<Heard['output'], string>> = {
  'built-in': 'luồng của máy này',
  icecast: 'luồng Icecast',
};
