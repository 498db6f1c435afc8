import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { isLoaError, LoaError } from '../../../content/model/index.js';
import type { StoredFile } from '../../../content/store/index.js';
import type { App } from '../app-type.js';
import type { Studio } from '../studio.js';
import { badInput } from './input-errors.js';

export async function addUploads(api: App, { config }: Studio): Promise<void> {
  const fileSize = config.LOA_MAX_UPLOAD_MB * 1024 * 1024;
  await api.register(multipart, { limits: { fileSize, files: 1, fields: 5 } });
}

/** Streamed to the disk: nothing of it is held in memory, and half a file leaves nothing behind. */
export async function takeFile(request: FastifyRequest, studio: Studio): Promise<StoredFile> {
  const max = studio.config.LOA_MAX_UPLOAD_MB;
  try {
    const part = request.isMultipart() ? await request.file() : undefined;
    if (!part) throw badInput('file', 'cần một tệp âm thanh');
    const stored = await studio.store.files.put(part.file);
    if (part.file.truncated) throw new LoaError('UPLOAD_TOO_BIG', { max });
    if (stored.bytes === 0) throw new LoaError('AUDIO_UNREADABLE', { file: part.filename });
    return stored;
  } catch (cause) {
    throw uploadFault(cause, max);
  }
}

/** A fault of the disk is ours; any other is of what was sent, or of the line it came by. */
function uploadFault(cause: unknown, max: number): unknown {
  if (isLoaError(cause)) return cause;
  const { code, syscall } = cause as { code?: string; syscall?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new LoaError('UPLOAD_TOO_BIG', { max }, { cause });
  return syscall ? cause : badInput('file', 'tải lên bị đứt giữa chừng', cause);
}
