import { isLoaError, LoaError, type ErrorCode } from '../../../content/model/index.js';
import { isBusy } from '../../../content/store/index.js';
import type { ErrorAnswer } from '../../../content/contract/index.js';
import { badInput, inputError, type SchemaFault } from './input-errors.js';

/** HTTP status of each code a person may meet here; one that is not listed is the house's fault. */
export const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  INPUT_INVALID: 400,
  LANGUAGE_TAG_BAD: 400,
  PASSWORD_WEAK: 400,
  SIGN_IN_FAILED: 401,
  SIGN_IN_REQUIRED: 401,
  FORBIDDEN: 403,
  PASSWORD_CHANGE_FIRST: 403,
  CROSS_SITE_REFUSED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  SLUG_TAKEN: 409,
  NAME_TAKEN: 409,
  APPROVAL_STALE: 409,
  APPROVAL_NO_CLIP: 409,
  SLOT_NOT_APPROVED: 409,
  SLOT_OVERLAP: 409,
  SLOT_QUIET_HOURS: 409,
  SLOT_QUIET_URGENT: 409,
  URGENT_ONLY: 409,
  URGENT_SAME_PERSON: 403,
  STATION_HELD: 409,
  TRIAL_ONLY: 409,
  TRIAL_NO_VILLAGE: 409,
  REQUEST_TOO_BIG: 413,
  UPLOAD_TOO_BIG: 413,
  VOICE_LICENCE_FIRST: 409,
  VOICE_BUSY: 409,
  VOICE_UNKNOWN: 404,
  AUDIO_UNREADABLE: 422,
  CLIP_REJECTED: 422,
  LANGUAGE_NO_VOICE: 422,
  SCRIPT_EMPTY: 422,
  SCRIPT_TOO_LONG: 422,
  SCRIPT_UNREADABLE: 422,
  TOO_MANY_TRIES: 429,
  INTERNAL: 500,
  PART_NOT_RUNNING: 503,
  STORE_BUSY: 503,
  TOO_MANY_WATCHERS: 503,
  DISK_FULL: 507,
};

export interface Answer {
  readonly status: number;
  readonly body: ErrorAnswer;
  /** The error that is worth a line in the log at level `error`. */
  readonly serious: boolean;
}

/** Turns whatever was thrown into what a person reads. `ref` names the line in the log. */
export function errorAnswer(error: unknown, ref: string): Answer {
  const known = asLoaError(error, ref);
  const status = STATUS[known.code] ?? 500;
  const { input } = known.params;
  return {
    status,
    body: {
      code: known.code,
      message: known.message,
      ...(typeof input === 'string' && { field: input }),
    },
    serious: status >= 500,
  };
}

function asLoaError(error: unknown, ref: string): LoaError {
  if (isLoaError(error)) return error;
  const { validation, statusCode } = (error ?? {}) as FrameworkError;
  if (validation) return inputError(validation);
  if (isBusy(error)) return new LoaError('STORE_BUSY', {}, { cause: error });
  if (statusCode === 413) return new LoaError('REQUEST_TOO_BIG', {}, { cause: error });
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return badInput('nội dung gửi', 'không đọc được', error);
  return new LoaError('INTERNAL', { ref }, { cause: error });
}

interface FrameworkError {
  readonly validation?: readonly SchemaFault[];
  readonly code?: string;
  readonly statusCode?: number;
}
