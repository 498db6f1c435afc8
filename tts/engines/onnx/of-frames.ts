/** From what a model's front made to samples: the flow, then the decoder, piece by piece. */
import type { Run } from './hand.js';
import type { CutInfo, Feeds, FlowInfo, PlainTensor } from './messages.js';
import {
  asImage,
  framesOf,
  joinSamples,
  ownFrames,
  ownSamples,
  sharePieces,
  type Piece,
} from './pieces.js';
import { DECODED } from './settings.js';
import { flat, framesIn, tensorOf } from './tensors.js';

export interface FramesWork {
  readonly given: Feeds;
  readonly cut: CutInfo;
  /** How many threads share it; the work of one is in as few runs as can be. */
  readonly ways: number;
  readonly perform: (run: Run) => Promise<Feeds>;
}

/** @throws ModelFault when the parts do not fit each other */
export function framesGiven(given: Feeds, { flow, handed }: CutInfo): number {
  const names = [...(flow?.handed ?? []), ...handed].filter((name) => name !== flow?.made);
  return framesIn(names.map((name) => tensorOf(given, name).dims));
}

export async function soundOf(work: FramesWork): Promise<Float32Array> {
  const { given, cut, ways, perform } = work;
  const frames = framesGiven(given, cut);
  const flown = cut.flow ? flowOf(work, cut.flow, frames) : async () => undefined;
  const parts = sharePieces(frames, ways, DECODED).map(async (piece) => {
    const made = await flown(piece);
    const feeds = cut.handed.map((name) => {
      const isMade = made && name === cut.flow?.made;
      const taken = isMade ? made : framesOf(tensorOf(given, name), piece, cut.margin);
      return [name, asImage(taken)];
    });
    const run = { feeds: Object.fromEntries(feeds) as Feeds, fetch: [cut.sound] };
    return ownSamples(flat(await perform({ part: 'decoder', ...run }), cut.sound), piece, cut);
  });
  return joinSamples(await Promise.all(parts));
}

/**
 * What the decoder takes for a piece. Of a sentence that is shared, each thread makes its own: waiting
 * for the others' would cost more than the margins.
 */
function flowOf(
  { given, cut, ways, perform }: FramesWork,
  { handed, made, margin }: FlowInfo,
  frames: number,
): (piece: Piece) => Promise<PlainTensor> {
  const flow = async (piece: Piece) => {
    const feeds = handed.map((name) => [name, framesOf(tensorOf(given, name), piece, margin)]);
    const run = { feeds: Object.fromEntries(feeds) as Feeds, fetch: [made] };
    return ownFrames(tensorOf(await perform({ part: 'flow', ...run }), made), piece, margin);
  };
  if (ways > 1) {
    return ({ from, to }) =>
      flow({ from: Math.max(0, from - cut.margin), to: Math.min(frames, to + cut.margin) });
  }
  const whole = flow({ from: 0, to: frames });
  return async (piece) => framesOf(await whole, piece, cut.margin);
}
