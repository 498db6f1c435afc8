import { STREAM_FORMAT, type Instant, type Station } from '../../content/model/index.js';
import type { NewBroadcast } from '../../content/store/index.js';
import { icyTitle } from './icy-title.js';
import type { Known, Plan, PlanInput, Reading, ReadingClip } from './plan.js';

const KEY = 'sample';
/** Time for playout to verify the file, and for a person to open the page. */
const FIRST_AFTER_MS = 5_000;
const GAP_MS = 10_000;

/**
 * What a new installation lets be heard at any hour: each sample once, on the trial station. The
 * flood notice never: a rehearsal that sounds like an alarm is one.
 */
export function planSamples(input: PlanInput): Plan {
  const station = input.stations.find((one) => one.type === 'trial');
  const ours = input.known.filter((one) => one.planKey.startsWith(`${KEY}/`));
  const readings = station ? input.readings.filter(isWanted) : [];
  const stale = ours.filter((one) => one.state === 'planned' && !isCurrent(one, readings));
  const kept = ours.filter((one) => !stale.includes(one));
  const missing = readings.filter((reading) => !kept.some((one) => one.planKey === keyOf(reading)));
  const cursor = { at: firstFree(input.now, kept) };
  const add = missing.flatMap((reading) => {
    const { latestClip } = reading;
    if (!station || !latestClip) return [];
    const broadcast = broadcastOf(station, reading, latestClip, cursor.at);
    cursor.at += latestClip.streamFrames * STREAM_FORMAT.frameMs + GAP_MS;
    return [broadcast];
  });
  return { withdraw: stale.map((one) => one.id), add };
}

function isWanted({ segment, latestClip }: Reading): boolean {
  return (
    segment.isSample && segment.bulletinClass !== 'khan-cap' && latestClip?.simulated === false
  );
}

function isCurrent(broadcast: Known, readings: readonly Reading[]): boolean {
  const reading = readings.find((one) => keyOf(one) === broadcast.planKey);
  const clip = reading?.latestClip;
  return clip?.id === broadcast.clipId && clip.scriptHash === broadcast.scriptHash;
}

function firstFree(now: Instant, kept: readonly Known[]): Instant {
  const waiting = kept.filter((one) => one.state === 'planned' || one.state === 'airing');
  const ends = waiting.map((one) => one.plannedAt + one.durationMs + GAP_MS);
  return Math.max(now + FIRST_AFTER_MS, ...ends);
}

function keyOf({ segment, lang }: Reading): string {
  return `${KEY}/${segment.id}/${lang}`;
}

function broadcastOf(
  station: Station,
  reading: Reading,
  clip: ReadingClip,
  plannedAt: Instant,
): NewBroadcast {
  const { segment, lang } = reading;
  return {
    stationId: station.id,
    slotId: null,
    planKey: keyOf(reading),
    plannedAt,
    toleranceMs: station.toleranceMs,
    segmentId: segment.id,
    lang,
    clipId: clip.id,
    scriptHash: clip.scriptHash,
    title: icyTitle(segment.title, station.type),
    bulletinClass: segment.bulletinClass,
    isSample: true,
    urgentConfirmedBy: null,
  };
}
