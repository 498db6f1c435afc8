/** The sentences of a text, as a reader counts them; white space is folded. */
export function sentencesOf(text: string, lang = 'vi'): readonly string[] {
  const folded = text.replace(/\s+/g, ' ').trim();
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(folded)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}

/**
 * The first whole sentences that fit: at most `sentences` of them and `chars` characters. A first
 * sentence longer than that is cut at a word and ends in “…”.
 */
export function excerpt(text: string, limit: { sentences: number; chars: number }): string {
  const taken = sentencesOf(text)
    .slice(0, limit.sentences)
    .reduce((sum, sentence) => {
      const next = sum === '' ? sentence : `${sum} ${sentence}`;
      return sum === '' || next.length <= limit.chars ? next : sum;
    }, '');
  return taken.length <= limit.chars ? taken : cutAtWord(taken, limit.chars);
}

function cutAtWord(text: string, chars: number): string {
  const head = text.slice(0, chars - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > 0 ? head.slice(0, space) : head).replace(/[\s.,;:–-]+$/, '')}…`;
}
