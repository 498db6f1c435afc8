/** Recordings of one person joined so that they sound like one breath. Pure; mono 16-bit. */

/** Between two phrases of a stretch, and where a mark stands: milliseconds. */
export const JOIN_MS = 90;
export const MARK_MS = 300;

/** Of the sounding parts: where mastering expects speech, and far from full scale. */
const TARGET_DBFS = -22;
const MAX_PEAK = 0.8 * 32_767;
const WINDOW_MS = 10;
/** Below the phrase's own loudest window by this, a window is the room and not the person. */
const ROOM_DB = -40;
/** Kept on each side for the softest consonants; the port allows 20 ms. */
const KEPT_MS = 15;
const FADE_MS = 6;

/** @param stretches phrases between two marks each, all of one `sampleRate` */
export function assemble(
  stretches: readonly (readonly Int16Array[])[],
  sampleRate: number,
): Int16Array {
  const samples = (ms: number) => Math.round((ms * sampleRate) / 1000);
  const pieces = stretches.flatMap((phrases, stretch) =>
    phrases.map((pcm, index) => ({
      pcm: prepare(pcm, sampleRate),
      gap: index > 0 ? samples(JOIN_MS) : stretch > 0 ? samples(MARK_MS) : 0,
    })),
  );
  const joined = new Int16Array(pieces.reduce((sum, { pcm, gap }) => sum + gap + pcm.length, 0));
  pieces.reduce((at, { pcm, gap }) => {
    joined.set(pcm, at + gap);
    return at + gap + pcm.length;
  }, 0);
  return joined;
}

/** Trimmed to what the person said, at the level of all the others, without a click at its ends. */
export function prepare(pcm: Int16Array, sampleRate: number): Int16Array {
  const window = Math.round((WINDOW_MS * sampleRate) / 1000);
  const powers = windowPowers(pcm, window);
  const threshold = powers.reduce((most, power) => Math.max(most, power), 0) * 10 ** (ROOM_DB / 10);
  const loud = powers.flatMap((power, index) => (power > threshold ? [index] : []));
  const [first, last] = [loud[0], loud.at(-1)];
  if (first === undefined || last === undefined) return new Int16Array(0);
  const kept = Math.round((KEPT_MS * sampleRate) / 1000);
  const said = pcm.slice(Math.max(0, first * window - kept), (last + 1) * window + kept);
  const power = loud.reduce((sum, index) => sum + (powers[index] ?? 0), 0) / loud.length;
  return faded(levelled(said, Math.sqrt(power)), Math.round((FADE_MS * sampleRate) / 1000));
}

function windowPowers(pcm: Int16Array, window: number): readonly number[] {
  return Array.from({ length: Math.ceil(pcm.length / window) }, (_, index) => {
    const part = pcm.subarray(index * window, (index + 1) * window);
    return part.reduce((sum, sample) => sum + sample * sample, 0) / part.length;
  });
}

function levelled(pcm: Int16Array, rms: number): Int16Array {
  const peak = pcm.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1);
  const gain = Math.min((32_768 * 10 ** (TARGET_DBFS / 20)) / rms, MAX_PEAK / peak);
  return pcm.map((sample) => Math.round(sample * gain));
}

function faded(pcm: Int16Array, length: number): Int16Array {
  const share = (index: number) => Math.min(1, index / length, (pcm.length - 1 - index) / length);
  return pcm.map((sample, index) => Math.round(sample * share(index)));
}
