import { describe, expect, it, onTestFinished } from 'vitest';
import { RENDER_STEPS, type Job, type RenderStep, type Script } from '../../content/model/index.js';
import { openStore } from '../../content/store/index.js';
import { Narrator } from '../../commands/serve/narration/index.js';
import { finishedSteps, icecastSentence } from '../../commands/serve/narration/sentences.js';
import { newBroadcast, newClip } from '../helpers/rows.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { until } from '../helpers/until.js';

/** 15 November 2026, 16:50 in Vietnam. */
const NOW = Date.UTC(2026, 10, 15, 9, 50);

describe('what a person who starts the house is told', () => {
  it('is the main job, a line a step, in order', async () => {
    const house = emptyHouse();
    const script = house.segment('Cài VNeID mức 2');
    house.render(script);
    await house.told('“Cài VNeID mức 2”: đã cất bản thu');
    const broadcastId = house.plan(script, NOW + 60_000);
    await house.told('Lên sóng lúc 16:51');
    house.own.broadcasts.setState(broadcastId, 'airing');
    await house.told('Đang phát');
    house.own.broadcasts.setState(broadcastId, 'aired');
    await house.told('Đã phát xong');
    house.post(script);
    await house.told('Gửi Zalo');
    expect(house.lines).toEqual([
      '“Cài VNeID mức 2”: đã đọc bản lời',
      '“Cài VNeID mức 2”: đã đọc thành tiếng',
      '“Cài VNeID mức 2”: đã chỉnh âm thanh',
      '“Cài VNeID mức 2”: đã kiểm tra',
      '“Cài VNeID mức 2”: đã nén để phát',
      '“Cài VNeID mức 2”: đã cất bản thu',
      'Lên sóng lúc 16:51: “Phát thử: Cài VNeID mức 2” trên Kênh thử',
      'Đang phát: “Phát thử: Cài VNeID mức 2” trên Kênh thử',
      'Đã phát xong: “Phát thử: Cài VNeID mức 2” trên Kênh thử',
      'Trang nghe lại: http://loa/nghe/bai-1',
      'Gửi Zalo: “Cài VNeID mức 2” đã sẵn sàng cho Nhóm Zalo bản Nà Đa',
    ]);
  });

  it('follows one clip step by step and of the others tells the end', async () => {
    const house = emptyHouse();
    house.render(house.segment('Bài một'));
    await house.told('“Bài một”: đã cất bản thu');
    house.render(house.segment('Bài hai'));
    await house.told('“Bài hai”: đã cất bản thu');
    expect(house.lines.filter((line) => line.includes('Bài hai'))).toHaveLength(1);
  });

  it('says why a clip was not made', async () => {
    const house = emptyHouse();
    const script = house.segment('Bài hỏng');
    const job = house.own.jobs.add({ kind: 'render', scriptId: script.id, voiceId: null });
    house.own.jobs.claim('worker', ['render']);
    const reason = { code: 'SCRIPT_EMPTY', message: 'Bài chưa có nội dung.' };
    house.own.jobs.fail(job.id, 'worker', reason, null);
    await house.told('“Bài hỏng”: Bài chưa có nội dung.');
  });

  it('keeps silent of what is planned for later in the day', async () => {
    const house = emptyHouse();
    const script = house.segment('Bài chiều');
    house.render(script);
    house.plan(script, NOW + 5 * 3_600_000);
    const soon = house.plan(script, NOW + 60_000);
    house.own.broadcasts.setState(soon, 'airing');
    await house.told('Đang phát');
    expect(house.lines.filter((line) => line.startsWith('Lên sóng lúc 21'))).toEqual([]);
  });
});

describe('what is told of an Icecast', () => {
  it.each([
    [[], undefined],
    [['ok', 'ok'], 'Icecast đã nhận luồng của mọi kênh.'],
    [['ok', 'Icecast ở http://a không nhận mật khẩu.'], 'Icecast ở http://a không nhận mật khẩu.'],
  ])('of %j: %s', (states, sentence) => {
    expect(icecastSentence(states)).toBe(sentence);
  });
});

describe('steps finished between two looks at a job', () => {
  it.each<[RenderStep | null, Pick<Job, 'state' | 'step'>, readonly RenderStep[]]>([
    [null, { state: 'running', step: null }, []],
    [null, { state: 'running', step: 'master' }, ['read', 'speak']],
    ['master', { state: 'running', step: 'master' }, []],
    ['encode', { state: 'running', step: 'inspect' }, []],
    ['encode', { state: 'done', step: 'publish' }, ['encode', 'publish']],
    [null, { state: 'done', step: null }, RENDER_STEPS],
    ['speak', { state: 'failed', step: 'speak' }, []],
  ])('after %s, job %j', (before, job, steps) => {
    expect(finishedSteps(before, job as Job)).toEqual(steps);
  });
});

function emptyHouse() {
  const store = openStore(temporaryFolder(), () => NOW);
  const commune = store.communes.ensure('thu', 'Xã thử');
  const own = store.of(commune.id);
  const station = own.stations.add({
    slug: 'kenh-thu',
    name: 'Kênh thử',
    type: 'trial',
    toleranceMs: 600_000,
    isSample: true,
  });
  const lines: string[] = [];
  const out = {
    line: (text: string) => void lines.push(text),
    progress: () => undefined,
    idle: () => undefined,
  };
  const narrator = new Narrator({
    own,
    timezone: commune.timezone,
    clock: () => NOW,
    out,
    siteAddress: 'http://loa',
  });
  const unwatch = store.changes.watch((changes) => narrator.hear(changes));
  onTestFinished(() => {
    unwatch();
    store.close();
  });
  const count = { segments: 0 };

  return {
    own,
    lines,
    told: (start: string) => until(start, () => lines.some((line) => line.startsWith(start))),
    segment(title: string): Script {
      count.segments += 1;
      const segment = own.segments.add({
        slug: `bai-${count.segments}`,
        title,
        topic: 'dich-vu-cong',
        bulletinClass: 'thong-thuong',
        summary: '',
        source: '',
        isSample: true,
      });
      return own.segments.saveScript(segment.id, 'vi', [{ id: 'p1', text: title }]);
    },
    render(script: Script): void {
      const job = own.jobs.add({ kind: 'render', scriptId: script.id, voiceId: null });
      own.jobs.claim('worker', ['render']);
      RENDER_STEPS.forEach((step, index) => own.jobs.report(job.id, 'worker', step, index / 6));
      own.jobs.finish(job.id, 'worker', clipOf(script).id);
    },
    plan(script: Script, plannedAt: number): string {
      const clip = own.clips.publish(clipOf(script));
      const segment = own.segments.get(script.segmentId)!;
      const broadcast = own.broadcasts.plan(
        newBroadcast(segment, clip, {
          stationId: station.id,
          plannedAt,
          title: `Phát thử: ${segment.title}`,
        }),
      );
      return broadcast?.id ?? '';
    },
    post(script: Script): void {
      own.deliveries.prepare({
        channel: 'manual',
        target: 'Nhóm Zalo bản Nà Đa',
        segmentId: script.segmentId,
        clipId: clipOf(script).id,
        broadcastId: null,
        text: 'Mời bà con nghe',
        path: `/nghe/${own.segments.get(script.segmentId)?.slug ?? ''}`,
        isSample: true,
      });
    },
  };
}

const clipOf = (script: Script) => newClip(script, { id: script.hash, durationMs: 60_000 });
