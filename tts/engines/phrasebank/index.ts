export {
  PhrasebankEngine,
  PHRASEBANK_ID,
  PHRASE_RATE,
  type PhraseBank,
  type RecordedPhrase,
} from './engine.js';
