/** Where what we broadcast is kept. One `Store` a process (and one more in playout's worker). */
import type { Clock, Id, Sha256 } from '../model/index.js';
import { Changes } from './changes/changes.js';
import { openDatabase, type Db } from './database.js';
import { FileStore } from './files/file-store.js';
import { ApprovalRepository } from './repositories/approvals.js';
import { AuditRepository, SettingRepository } from './repositories/audit.js';
import { AsAiredRepository, BroadcastRepository } from './repositories/broadcasts.js';
import { ClipRepository } from './repositories/clips.js';
import { CommuneRepository } from './repositories/communes.js';
import { inTransaction, type Context } from './repositories/context.js';
import { DeliveryRepository } from './repositories/deliveries.js';
import { isFileNamed } from './repositories/file-names.js';
import { GridRepository } from './repositories/grid.js';
import { HealthRepository } from './repositories/health.js';
import { JobRepository } from './repositories/jobs.js';
import { NoticeTemplateRepository } from './repositories/notice-templates.js';
import { PhraseRepository } from './repositories/phrases.js';
import { SegmentRepository } from './repositories/segments.js';
import { SpeakerRepository } from './repositories/speakers.js';
import { StationRepository } from './repositories/stations.js';
import { UserRepository } from './repositories/users.js';
import { VoiceChoiceRepository } from './repositories/voice-choices.js';
import { WordRepository } from './repositories/words.js';

export type { Change, ChangeTopic, Changes } from './changes/changes.js';
export { CHANGE_TOPICS } from './changes/changes.js';
export { isBusy } from './busy.js';
export { isDiskFull } from './disk-full.js';
export { ensureDataFolder, lockDataFolder, lockFile, type FolderLock } from './data-folder.js';
export { freeSpace } from './files/free-space.js';
export type { FileStore, StoredFile } from './files/file-store.js';
export type { AirTimes, NewBroadcast } from './repositories/broadcasts.js';
export type { ApprovalWish } from './repositories/approvals.js';
export { clipFile } from './repositories/clips.js';
export type { NewDelivery } from './repositories/deliveries.js';
export type { NewSlot } from './repositories/grid.js';
export type { StationHealth } from './repositories/health.js';
export { LEASE_MS } from './repositories/jobs.js';
export type { NewSegment, SegmentEdit } from './repositories/segments.js';
export type { StationStatus } from './repositories/stations.js';
export type { NewPhrase } from './repositories/phrases.js';
export type { NewSpeaker } from './repositories/speakers.js';
export type { VoiceOrder } from './repositories/voice-choices.js';
export type { NewWord } from './repositories/words.js';

/** The repositories of one commune. */
export interface CommuneStore {
  readonly communeId: Id;
  readonly users: UserRepository;
  readonly stations: StationRepository;
  readonly segments: SegmentRepository;
  readonly clips: ClipRepository;
  readonly approvals: ApprovalRepository;
  readonly grid: GridRepository;
  readonly broadcasts: BroadcastRepository;
  readonly asAired: AsAiredRepository;
  readonly deliveries: DeliveryRepository;
  readonly jobs: JobRepository;
  readonly audit: AuditRepository;
  readonly settings: SettingRepository;
  readonly health: HealthRepository;
  readonly words: WordRepository;
  readonly speakers: SpeakerRepository;
  readonly phrases: PhraseRepository;
  readonly noticeTemplates: NoticeTemplateRepository;
  readonly voiceChoices: VoiceChoiceRepository;
}

export interface Store {
  readonly communes: CommuneRepository;
  readonly changes: Changes;
  readonly files: FileStore;
  /** One short write transaction over several repositories: all of it or nothing. Under 20 ms. */
  transaction<T>(work: () => T): T;
  of(communeId: Id): CommuneStore;
  /** Deletes those of these files that nothing names any more. */
  dropFiles(hashes: readonly Sha256[]): Promise<void>;
  close(): void;
}

/**
 * `busyTimeoutMs`: how long a write waits for another process's; 0 for a thread that must not wait.
 *
 * @throws LoaError DATA_FOLDER_UNUSABLE, STORE_NEWER
 */
export function openStore(
  dataDir: string,
  clock: Clock,
  options: { readonly busyTimeoutMs?: number } = {},
): Store {
  const db = openDatabase(dataDir, options.busyTimeoutMs);
  const changes = new Changes(db);
  const files = new FileStore(dataDir);
  return {
    communes: new CommuneRepository(db, clock),
    changes,
    files,
    transaction: (work) => inTransaction(db, work),
    of: (communeId) => communeStore({ db, changes, clock, communeId }),
    dropFiles: async (hashes) => {
      const unnamed = [...new Set(hashes)].filter((hash) => !isFileNamed(db, hash));
      await Promise.all(unnamed.map((hash) => files.delete(hash)));
    },
    close: () => closeQuietly(db),
  };
}

function communeStore(context: Context): CommuneStore {
  return {
    communeId: context.communeId,
    users: new UserRepository(context),
    stations: new StationRepository(context),
    segments: new SegmentRepository(context),
    clips: new ClipRepository(context),
    approvals: new ApprovalRepository(context),
    grid: new GridRepository(context),
    broadcasts: new BroadcastRepository(context),
    asAired: new AsAiredRepository(context),
    deliveries: new DeliveryRepository(context),
    jobs: new JobRepository(context),
    audit: new AuditRepository(context),
    settings: new SettingRepository(context),
    health: new HealthRepository(context),
    words: new WordRepository(context),
    speakers: new SpeakerRepository(context),
    phrases: new PhraseRepository(context),
    noticeTemplates: new NoticeTemplateRepository(context),
    voiceChoices: new VoiceChoiceRepository(context),
  };
}

function closeQuietly(db: Db): void {
  if (db.open) db.close();
}
