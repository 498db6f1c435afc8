/** Types of the API the screens use; only types come from the contract, so no schema is bundled. */
import type { ScriptDetail, SegmentSummary } from '../../../content/contract/index.js';

export type ScriptSummary = SegmentSummary['scripts'][number];
export type ScriptState = ScriptSummary['state'];
export type ApprovalView = NonNullable<ScriptDetail['approval']>;
export type {
  AsAiredView,
  BroadcastView,
  ChangeEvent,
  ClipView,
  DeliveryView,
  EditSegmentBody,
  ErrorAnswer,
  JobView,
  Me,
  NewSlotBody,
  NewWordBody,
  NewPersonBody,
  OneTimePassword,
  NewSpeakerBody,
  OutboxView,
  OwnWordView,
  PersonView,
  Reading,
  ScriptDetail,
  SegmentDetail,
  SegmentSummary,
  SlotItemView,
  SlotView,
  SpeakerView,
  StationView,
  Topic,
  VoiceOrderView,
  VoiceView,
} from '../../../content/contract/index.js';
export type { ClipPeaks, ClipWords, TimedWord } from '../../../content/model/index.js';
