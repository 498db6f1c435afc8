import type { Change, CommuneStore } from '../../../content/store/index.js';
import type { Clock, Job, RenderStep } from '../../../content/model/index.js';
import type { LiveOutput } from '../live-output.js';
import {
  broadcastSentence,
  failedSentence,
  finishedSteps,
  icecastSentence,
  quoted,
  stepSentence,
  voiceSentence,
  voiceTitle,
} from './sentences.js';

/** A broadcast planned further ahead than this is announced when it airs, not now (milliseconds). */
const SOON_MS = 15 * 60_000;

/** A station's status that was not renewed for so long is of a playout that is gone (milliseconds). */
const STATUS_LASTS_MS = 15_000;

export interface NarratorOptions {
  readonly own: CommuneStore;
  readonly timezone: string;
  readonly clock: Clock;
  readonly out: Pick<LiveOutput, 'line' | 'progress' | 'idle'>;
  /** Where residents hear again; the path of a page is added. */
  readonly siteAddress: string;
}

/**
 * Tells the main job as it goes, from what the processes write into the store. It only reads: what it
 * says has already happened. The first clip is told step by step, the others by their end.
 */
export class Narrator {
  readonly #options: NarratorOptions;
  readonly #said = new Set<string>();
  readonly #steps = new Map<string, RenderStep | null>();
  #followed: string | undefined;
  #icecast: string | undefined;

  constructor(options: NarratorOptions) {
    this.#options = options;
  }

  hear(changes: readonly Change[]): void {
    const latest = new Map(changes.map((change) => [`${change.topic} ${change.ref}`, change]));
    latest.forEach((change) => this.#tell(change));
  }

  #tell({ topic, ref }: Change): void {
    if (topic === 'job') this.#tellJob(ref);
    if (topic === 'broadcast') this.#tellBroadcast(ref);
    if (topic === 'delivery') this.#tellDeliveries();
    if (topic === 'status') this.#tellIcecast();
  }

  #tellJob(id: string): void {
    const job = this.#options.own.jobs.get(id);
    if (!job) return;
    if ('voice' in job.payload) return this.#tellVoice(job, job.payload.voice);
    if (!('scriptId' in job.payload)) return;
    if (job.state === 'queued') return;
    const title = this.#titleOf(job.payload.scriptId);
    this.#followed ??= job.id;
    if (job.id === this.#followed) this.#tellSteps(job, title);
    if (job.state === 'running') this.#options.out.progress(job.progress, title);
    else this.#tellEnd(job, title);
  }

  #tellVoice(job: Job, voice: string): void {
    const { out } = this.#options;
    if (job.state === 'running') out.progress(job.progress, voiceTitle(voice));
    else out.idle();
    const sentence = voiceSentence(job, voice);
    if (sentence) this.#say(sentence, `${job.id} ${sentence}`);
  }

  #tellSteps(job: Job, title: string): void {
    const before = this.#steps.get(job.id) ?? null;
    finishedSteps(before, job).forEach((step) => this.#say(stepSentence(title, step)));
    this.#steps.set(job.id, job.step ?? before);
  }

  #tellEnd(job: Job, title: string): void {
    this.#options.out.idle();
    if (job.state === 'failed') this.#say(failedSentence(title, job));
    else if (job.id !== this.#followed) this.#say(stepSentence(title, 'publish'));
  }

  #tellBroadcast(id: string): void {
    const { own, clock, timezone } = this.#options;
    const broadcast = own.broadcasts.get(id);
    if (!broadcast) return;
    if (broadcast.state === 'planned' && broadcast.plannedAt > clock() + SOON_MS) return;
    const station = own.stations.get(broadcast.stationId)?.name ?? '';
    const sentence = broadcastSentence(broadcast, station, timezone);
    if (sentence) this.#say(sentence, `${broadcast.id} ${broadcast.state}`);
  }

  #tellDeliveries(): void {
    this.#options.own.deliveries
      .list()
      .filter((delivery) => delivery.state === 'ready')
      .forEach(({ path, target, segmentId }) => {
        const title = this.#options.own.segments.get(segmentId)?.title ?? '';
        this.#say(`Trang nghe lại: ${this.#options.siteAddress}${path}`);
        this.#say(`Gửi Zalo: ${quoted(title)} đã sẵn sàng cho ${target}`);
      });
  }

  /** Each time it changes: a line that was lost, came back and is lost again is news each time. */
  #tellIcecast(): void {
    const fresh = this.#options.clock() - STATUS_LASTS_MS;
    const statuses = this.#options.own.stations.statuses();
    const now = icecastSentence(
      statuses.flatMap(({ icecast, heartbeatAt }) => (heartbeatAt > fresh && icecast) || []),
    );
    if (now === undefined || now === this.#icecast) return;
    this.#icecast = now;
    this.#options.out.line(now);
  }

  #titleOf(scriptId: string): string {
    const script = this.#options.own.segments.scriptById(scriptId);
    return (script && this.#options.own.segments.get(script.segmentId)?.title) ?? 'Bản thu';
  }

  /** Each thing is said once; `key` tells apart what would read the same. */
  #say(sentence: string, key = sentence): void {
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.#options.out.line(sentence);
  }
}
