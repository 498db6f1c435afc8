/** Three minutes of English for the voice there is to measure with; no sentence comes twice. */
import type { Paragraph } from '../../../content/model/index.js';

const PLACES = [
  'the upper village',
  'the market by the bridge',
  'the school on the hill',
  'the health station',
  'the commune office',
  'the rice fields along the river',
];
const NEWS = [
  'Families near {place} are asked to bring their identity cards on Monday morning',
  'From tomorrow the road to {place} will be closed for repairs, so please take the old path',
  'A doctor will visit {place} to vaccinate children, and the visit is free of charge',
  'Heavy rain is expected around {place}; keep animals under a roof tonight',
  'The water at {place} has been tested and is safe to drink',
  'Young people at {place} can learn how to send documents by telephone',
  'Please do not burn straw near {place} while the wind is strong',
  'An officer will be at {place} every Thursday afternoon to answer questions',
  'The electricity at {place} will be switched off for two hours',
  'Thank you to everybody who helped to clean the ditch beside {place}',
];

const sentences = PLACES.flatMap((place) => NEWS.map((news) => news.replace('{place}', place)));
const SENTENCES_A_PARAGRAPH = 5;
const SENTENCES = 45;

/** Nine words: a notice as it often is. */
export const ONE_SENTENCE =
  'The commune office will be closed on Friday afternoon, so please come on Thursday.';

export const scriptSentences = sentences.slice(0, SENTENCES).map((sentence) => `${sentence}.`);

export const paragraphs: readonly Paragraph[] = Array.from(
  { length: SENTENCES / SENTENCES_A_PARAGRAPH },
  (_, index) => {
    const from = index * SENTENCES_A_PARAGRAPH;
    const text = scriptSentences.slice(from, from + SENTENCES_A_PARAGRAPH).join(' ');
    return { id: `p${index}`, text };
  },
);

/** Different again: what a machine says in weeks, to see whether its memory grows. */
export function manySentences(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const sentence = sentences[index % sentences.length] ?? '';
    return `${sentence.split(/[,;]/)[0] ?? ''}, number ${'one two three four five'.split(' ')[index % 5] ?? ''}.`;
  });
}
