import type { ClipWords, TimedWord } from '../../../content/model/index.js';

interface Marked {
  readonly word: TimedWord;
  readonly element: HTMLElement;
}

/** Marks what sounds in the script as written. The times are fetched with the first play only. */
export function markWords(audio: HTMLAudioElement): void {
  const address = audio.getAttribute('data-words');
  if (!address || !('fetch' in window)) return;
  const state: { marked: readonly Marked[]; current: HTMLElement | null; asked: boolean } = {
    marked: [],
    current: null,
    asked: false,
  };
  const show = () => {
    const next = soundingAt(state.marked, audio.currentTime * 1000);
    if (next === state.current) return;
    if (state.current) state.current.classList.remove('on');
    if (next) next.classList.add('on');
    state.current = next;
  };
  const follow = () => {
    show();
    if (!audio.paused && !audio.ended) requestAnimationFrame(follow);
  };
  audio.addEventListener('play', () => {
    if (!state.asked) {
      state.asked = true;
      load(address).then(
        (marked) => (state.marked = marked),
        // Without marks the text is still there to read; the next play asks again.
        () => (state.asked = false),
      );
    }
    requestAnimationFrame(follow);
  });
  audio.addEventListener('seeked', show);
}

async function load(address: string): Promise<readonly Marked[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  const { words } = (await answer.json()) as ClipWords;
  const paragraphs = Array.from(document.querySelectorAll<HTMLElement>('[data-paragraph]'));
  const marked = paragraphs.reduce<readonly Marked[]>((all, paragraph) => {
    const id = paragraph.getAttribute('data-paragraph');
    return all.concat(
      wrap(
        paragraph,
        words.filter((word) => word.paragraphId === id),
      ),
    );
  }, []);
  return marked.slice().sort((one, other) => one.word.startMs - other.word.startMs);
}

/** Each place of the text once: what is read twice is one element with two times. */
function wrap(paragraph: HTMLElement, words: readonly TimedWord[]): readonly Marked[] {
  const text = paragraph.textContent;
  const pieces = document.createDocumentFragment();
  const marked: Marked[] = [];
  let done = 0;
  let element: HTMLElement | null = null;
  words
    .slice()
    .sort((one, other) => one.from - other.from || one.startMs - other.startMs)
    .forEach((word) => {
      if (word.from >= done) {
        pieces.appendChild(document.createTextNode(text.slice(done, word.from)));
        element = document.createElement('span');
        element.textContent = text.slice(word.from, word.to);
        pieces.appendChild(element);
        done = word.to;
      }
      if (element) marked.push({ word, element });
    });
  pieces.appendChild(document.createTextNode(text.slice(done)));
  paragraph.textContent = '';
  paragraph.appendChild(pieces);
  return marked;
}

/** The last word begun by then, while it lasts. */
function soundingAt(marked: readonly Marked[], atMs: number): HTMLElement | null {
  let low = 0;
  let high = marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marked[middle] as Marked).word.startMs <= atMs) low = middle + 1;
    else high = middle;
  }
  const last = marked[low - 1];
  return last && atMs < last.word.endMs ? last.element : null;
}
