/** Every code point that Piper's Vietnamese voices were trained on; any other has no learnt sound. */
export const TRAINED_SYMBOLS: ReadonlySet<string> = new Set([
  ...'ˈwəɜ6tanmiːŋ724ɛ5zyu',
  '\u032a',
  ...'ejɲkpsʃɔochlvxɗɣbf-ɪ1ˌ',
]);
