/** The order of voices as the screens tell it, decided without a browser. */
import type { VoiceOrderView, VoiceView } from './types.js';

export type Choice = VoiceOrderView['voices'][number];
type Dial = 'rate' | 'pitch';

/** What a voice does by itself; it is not kept, so that a clip made before the choice is found again. */
const AS_IT_IS = 1;

export const DIALS: Readonly<Record<Dial, readonly (readonly [value: string, name: string])[]>> = {
  rate: [
    ['0.85', 'Chậm'],
    ['1', 'Vừa'],
    ['1.15', 'Nhanh'],
  ],
  pitch: [
    ['0.85', 'Trầm'],
    ['1', 'Vừa'],
    ['1.15', 'Cao'],
  ],
};

export function dialOf({ settings }: Choice, dial: Dial): string {
  return String(settings[dial] ?? AS_IT_IS);
}

/** The three, and the one that was set by other means. */
export function dialChoices(dial: Dial, value: string): (typeof DIALS)[Dial] {
  const known = DIALS[dial];
  if (known.some(([each]) => each === value)) return known;
  return [...known, [value, `${value.replace('.', ',')} lần`]];
}

export function withDial({ voiceId, settings }: Choice, dial: Dial, value: string): Choice {
  const { [dial]: _, ...others } = settings;
  const wanted = Number(value);
  return { voiceId, settings: wanted === AS_IT_IS ? others : { ...others, [dial]: wanted } };
}

export function moved(choices: readonly Choice[], from: number, by: -1 | 1): readonly Choice[] {
  const [choice, other] = [choices[from], choices[from + by]];
  if (!choice || !other) return choices;
  return choices.map((each, at) => (at === from ? other : at === from + by ? choice : each));
}

export function orderOf(
  orders: readonly VoiceOrderView[],
  lang: string,
  stationId: string | null,
): readonly Choice[] {
  const order = orders.find((one) => one.lang === lang && one.stationId === stationId);
  return order?.voices ?? [];
}

/** Who would speak now; undefined where this machine has no voice for the language. */
export function speaking(
  order: readonly Choice[],
  voices: readonly VoiceView[],
): VoiceView | undefined {
  const here = voices.filter(({ canBeTried }) => canBeTried);
  const [first] = order.flatMap(({ voiceId }) => here.find(({ id }) => id === voiceId) ?? []);
  return first ?? here.find(({ byDefault }) => byDefault);
}

/** Why a voice in the order does not speak yet; undefined of one that can. */
export function absence(voice: VoiceView | undefined, hasNext: boolean): string | undefined {
  if (voice?.canBeTried) return undefined;
  const why = voice ? (voice.presence === 'faulty' ? 'Bị hỏng' : 'Chưa cài') : 'Không còn trên máy';
  return hasNext ? `${why}, tạm dùng giọng sau` : why;
}
