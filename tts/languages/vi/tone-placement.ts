/** oà, oè, uỳ at the end of a syllable are written òa, òe, ùy here, so that one word is one word. */
const NEW_PLACEMENT = /^(.{0,3}?)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

export function oldTonePlacement(syllable: string): string {
  const [, onset = '', rime = ''] = NEW_PLACEMENT.exec(syllable) ?? [];
  if (rime === '' || onset.endsWith('q')) return syllable;
  const loose = rime.normalize('NFD');
  const tone = TONE.exec(loose)?.[0] ?? '';
  const [glide = '', vowel = ''] = loose.replace(TONE, '');
  return `${onset}${glide}${tone}${vowel}`.normalize('NFC');
}
