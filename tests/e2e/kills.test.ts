import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Broadcast,
  type Clip,
  type Job,
  type Script,
  type Segment,
  type Station,
} from '../../content/model/index.js';
import { clipFile } from '../../content/store/index.js';
import { addSegment, approveClip, newBroadcast, paragraph } from '../helpers/rows.js';
import { until } from '../helpers/until.js';
import { isWhole, listen, type Heard } from '../scheduler/listen.js';
import { village, type Village } from './village.js';

const SHORT = ['Mời bà con nghe bản tin ngắn. Chiều nay xã họp ở nhà văn hoá.'];
/** Longer to render than to look at: some two minutes of speech. */
const LONG = Array.from(
  { length: 18 },
  (_, at) => `Việc thứ ${at + 1}: bà con mang giấy tờ tới nhà văn hoá xã trong giờ làm việc nhé.`,
);

interface Written {
  readonly segment: Segment;
  readonly script: Script;
  readonly job: Job;
}

interface Spoken extends Written {
  readonly clip: Clip;
  readonly mp3: Buffer;
}

/** Whatever dies at whatever moment, the work is finished once and the plan is kept. */
describe('kill -9', { timeout: 90_000 }, () => {
  const world = {} as { village: Village; heard: Heard };

  beforeAll(async () => {
    world.village = await village('09:00');
    world.heard = listen(`${world.village.live}/live/na-da.mp3`, { again: true });
  }, 120_000);

  afterAll(async () => {
    world.heard.close();
    await world.village.close();
  });

  const own = () => world.village.own;
  const naDa = () => own().stations.bySlug('na-da') as Station;
  const jobOf = ({ job }: Written) => own().jobs.get(job.id);
  const outcomes = (broadcast: Broadcast) =>
    own()
      .asAired.ofBroadcast(broadcast.id)
      .map(({ outcome }) => outcome);

  function write(slug: string, lines: readonly string[]): Written {
    const segment = addSegment(own(), { slug, title: `Bài ${slug}` });
    const paragraphs = lines.map((line, at) => paragraph(line, `p${at}`));
    const script = own().segments.saveScript(segment.id, 'vi', paragraphs);
    const job = own().jobs.add({ kind: 'render', scriptId: script.id, voiceId: null });
    return { segment, script, job };
  }

  async function finished(written: Written): Promise<Spoken> {
    await until('the render is done', () => jobOf(written)?.state === 'done', 60_000);
    const clip = own().clips.latestFor(written.script.hash) as Clip;
    const { hash = '' } = clipFile(clip, 'stream-mp3') ?? {};
    return { ...written, clip, mp3: await readFile(world.village.store.files.localPath(hash)) };
  }

  function approveAndPlan({ segment, clip }: Spoken): Broadcast {
    approveClip(own(), clip, own().users.list()[0]?.id);
    const { id: stationId, toleranceMs } = naDa();
    const plannedAt = Date.now() + world.village.offsetMs + 1_000;
    const wanted = newBroadcast(segment, clip, { stationId, plannedAt, toleranceMs });
    return own().broadcasts.plan(wanted) as Broadcast;
  }

  it('of the pipeline in mid-render: the clip is made once', async () => {
    const written = write('dai', LONG);
    await until('it is in mid-render', () => (jobOf(written)?.progress ?? 0) > 0.1, 60_000);
    await world.village.killChild('pipeline');
    expect(jobOf(written)).toMatchObject({ state: 'running', attempts: 1 });
    await finished(written);
    expect(own().clips.ofSegment(written.segment.id)).toHaveLength(1);
    expect(jobOf(written)?.attempts).toBeLessThanOrEqual(2);
  });

  it('of playout in mid-clip: logged as interrupted, then heard whole', async () => {
    const { heard, village } = world;
    const spoken = await finished(write('playout', SHORT));
    const broadcast = approveAndPlan(spoken);
    const early = spoken.mp3.subarray(40 * 192, 60 * 192);
    await until('it is in mid-clip', () => heard.audio().includes(early));
    await until('that is logged', () => outcomes(broadcast).includes('airing'));
    await village.killChild('scheduler/playout');
    await until('it has aired', () => outcomes(broadcast).includes('aired'), 40_000);
    expect(outcomes(broadcast)).toEqual(['interrupted', 'aired']);
    await until('it was heard whole', () => isWhole(heard.audio(), spoken.mp3));
  });

  it('of scheduler, studio and site: each comes back, and what was planned airs', async () => {
    const { heard, village } = world;
    const spoken = await finished(write('ba-phan', SHORT));
    const broadcast = approveAndPlan(spoken);
    for (const folder of ['scheduler', 'studio/server', 'player/site']) {
      await village.killChild(folder);
    }
    await until('it has aired', () => outcomes(broadcast).includes('aired'), 40_000);
    expect(outcomes(broadcast)).toEqual(['aired']);
    await until('it was heard whole', () => isWhole(heard.audio(), spoken.mp3));
    await until('the studio answers', () => isHealthy(village.studio));
    await until('the site answers', () => isHealthy(village.site));
    const post = () =>
      own()
        .deliveries.list()
        .find((one) => one.segmentId === spoken.segment.id);
    await until('the scheduler has written the post', () => post() !== undefined);
    const slot = own().grid.addSlot({
      stationId: naDa().id,
      weekdays: [0, 1, 2, 3, 4, 5, 6],
      startTime: '17:00',
      label: '',
    });
    const item = { slotId: slot.id, date: null, segmentId: spoken.segment.id, lang: 'vi' };
    own().grid.addItem(item);
    await until('the scheduler plans', () =>
      own()
        .broadcasts.inState(['planned'])
        .some(({ segmentId }) => segmentId === spoken.segment.id),
    );
  });

  it('of everything: the next start gives no second administrator or samples, and ends the work', async () => {
    const { village } = world;
    const before = counts(village);
    const written = ['mot', 'hai', 'ba'].map((slug) => write(slug, [...LONG.slice(0, 9), slug]));
    const isBegun = () => written.some((one) => (jobOf(one)?.progress ?? 0) > 0.1);
    await until('one is in mid-render', isBegun, 60_000);
    await village.killAndStartAgain();
    expect(village.oneTimePassword()).toBe('');
    for (const one of written) await finished(one);
    const clips = written.map(({ segment }) => own().clips.ofSegment(segment.id).length);
    expect(clips).toEqual([1, 1, 1]);
    expect(counts(village)).toEqual({ ...before, segments: before.segments + written.length });
    await until('the studio answers', () => isHealthy(village.studio));
  });
});

function counts({ own }: Village) {
  const segments = own.segments.list();
  return {
    people: own.users.count(),
    stations: own.stations.list().length,
    samples: segments.filter(({ isSample }) => isSample).length,
    segments: segments.length,
  };
}

async function isHealthy(base: string): Promise<boolean> {
  const answer = await fetch(`${base}/healthz`).catch(() => null);
  return answer?.ok ?? false;
}
