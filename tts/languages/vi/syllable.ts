import { oldTonePlacement } from './tone-placement.js';

/**
 * What may be a Vietnamese syllable: an onset, a rime, and a tone that the rime allows. A little
 * wider than the dictionary on purpose: a rare name must pass, `website` and `hat` must not.
 */
const ONSETS = new Set(
  ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '),
);

const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et i ia ich im in ing inh ip it iu ' +
    'iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oep ' +
    'oeo oet oi om on ong ooc oong op ot oăc oăm oăn oăng oăt u ua uc ui um un ung up ut uy uya ' +
    'uych uyn uynh uyp uyt uyu uyên uyêt uân uâng uât uây uê uêch uênh uêu uôc uôi uôm uôn uông ' +
    'uôp uôt uơ y yn ynh yt yu yêm yên yêng yêt yêu âc âm ân âng âp ât âu ây ê êc êch êm ên ' +
    'êng ênh êp êt êu ô ôc ôi ôm ôn ông ôp ôt ăc ăk ăm ăn ăng ăp ăt ơ ơi ơm ơn ơp ơt ư ưa ưc ưi ' +
    'ưm ưn ưng ưt ưu ươ ươc ươi ươm ươn ương ươp ươt ươu'
  ).split(' '),
);

/** On a vowel only: the ñ of a Spanish name carries no tone. */
const TONES = /(?<=[aeiouy][\u0302\u0306\u031b]{0,2})[\u0300\u0301\u0303\u0309\u0323]/gu;
/** A syllable closed by a stop has one of two tones; without, it is a foreign word. */
const STOPPED = /(?:ch|[ckpt])$/u;
const STOP_TONES = /[\u0301\u0323]/u;
const LONGEST = 7;

/** The answers are kept: a text asks for the same words again and again. */
const KEPT = 50_000;
const answers = new Map<string, boolean>();

export function isSyllable(word: string): boolean {
  if (word.length === 0 || word.length > LONGEST) return false;
  const known = answers.get(word);
  if (known !== undefined) return known;
  const answer = isBuiltAsSyllable(word);
  if (answers.size >= KEPT) answers.clear();
  answers.set(word, answer);
  return answer;
}

/** Also `oép`, which no Vietnamese word has but everybody says. */
export function isSayable(word: string): boolean {
  return word === 'oép' || isSyllable(word);
}

function isBuiltAsSyllable(word: string): boolean {
  const loose = word.normalize('NFD');
  const tones = loose.match(TONES)?.length ?? 0;
  if (tones > 1) return false;
  const bare = loose.replace(TONES, '').normalize('NFC');
  if (STOPPED.test(bare) && bare !== 'c' && !STOP_TONES.test(loose)) return false;
  return hasShape(bare);
}

/** The shape alone, for words written without their tones as in a web address. */
export function hasShape(bare: string): boolean {
  return [0, 1, 2, 3].some(
    (length) => ONSETS.has(bare.slice(0, length)) && RIMES.has(bare.slice(length)),
  );
}

/**
 * Gives a bare closed syllable the tone it must have to be pronounceable: `dich` → `dích`; a tone that
 * is there already stays, at its one place.
 */
export function pronounceable(bare: string): string {
  // In a message ko is không; read again, the syllable must stay one.
  if (bare === 'ko') return 'co';
  if (!STOPPED.test(bare) || hasTone(bare)) return oldTonePlacement(bare);
  const vowel = bare.search(/[aăâeêioôơuưy](?=[^aăâeêioôơuưy]*$)/u);
  if (vowel < 0) return bare;
  return `${bare.slice(0, vowel + 1)}\u0301${bare.slice(vowel + 1)}`.normalize('NFC');
}

const hasTone = (syllable: string): boolean => syllable.normalize('NFD').search(TONES) >= 0;

export function isStopped(bare: string): boolean {
  return STOPPED.test(bare);
}
