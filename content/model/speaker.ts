import type { Id, Sha256 } from './identity.js';
import type { LanguageTag } from './language.js';
import type { Instant } from './time.js';

/**
 * What a speaker said yes to. `recordings`: what they recorded is aired as they said it.
 * `phrases`: short recordings are put together into new notices as well.
 */
export const CONSENT_SCOPES = ['recordings', 'phrases'] as const;
export type ConsentScope = (typeof CONSENT_SCOPES)[number];

/**
 * “Người đọc”: a person who lends their voice. A voice is personal data (Luật Bảo vệ dữ liệu cá nhân
 * 91/2025/QH15): it is kept with a provable consent, and taken off the air when that is withdrawn.
 */
export interface Speaker {
  readonly kind: 'speaker';
  readonly id: Id;
  readonly communeId: Id;
  readonly name: string;
  readonly lang: LanguageTag;
  readonly consentScope: ConsentScope;
  readonly consentAt: Instant;
  /** How it was given: “giấy đồng ý số 3, lưu ở văn phòng”. */
  readonly consentHow: string;
  readonly withdrawnAt: Instant | null;
  readonly createdAt: Instant;
}

/** One short recording of a speaker, trimmed and levelled, ready to be put together. */
export interface Phrase {
  readonly kind: 'phrase';
  readonly id: Id;
  readonly communeId: Id;
  readonly speakerId: Id;
  /** As it is spoken: lower-case words; the engine finds it by this. */
  readonly text: string;
  /** A WAV file (mono, 16-bit, 48 kHz) in the file store. */
  readonly fileHash: Sha256;
  readonly durationMs: number;
  readonly createdAt: Instant;
}

/** A notice with slots in braces: “Bà con {bản} chú ý, {giờ} {thứ} họp ở nhà văn hoá.” */
export interface NoticeTemplate {
  readonly kind: 'notice-template';
  readonly id: Id;
  readonly communeId: Id;
  readonly lang: LanguageTag;
  readonly title: string;
  readonly text: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
