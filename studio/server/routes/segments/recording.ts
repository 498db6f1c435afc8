import multipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { JobView } from '../../../../content/contract/index.js';
import { isLoaError, LoaError, type Id, type Script } from '../../../../content/model/index.js';
import type { StoredFile } from '../../../../content/store/index.js';
import { userOf, type App } from '../../app-type.js';
import { ScriptParams } from '../../params.js';
import { badInput } from '../../plugins/input-errors.js';
import type { Studio } from '../../studio.js';
import { jobView } from '../jobs/job-view.js';
import { findSegment } from './find.js';

/** A finished recording as the clip of a script: the pipeline masters and inspects it like speech. */
export async function recordingRoutes(api: App, studio: Studio): Promise<void> {
  const { own } = studio;
  const fileSize = studio.config.LOA_MAX_UPLOAD_MB * 1024 * 1024;
  await api.register(multipart, { limits: { fileSize, files: 1, fields: 5 } });

  api.post(
    '/api/segments/:id/scripts/:lang/recording',
    { schema: { params: ScriptParams, response: { 202: JobView } } },
    async (request, reply) => {
      const { id, lang } = request.params;
      findSegment(own, id);
      const { hash } = await takeFile(request, studio);
      const script = scriptFor(studio, id, lang);
      const job = own.jobs.add({ kind: 'master-recording', scriptId: script.id, fileHash: hash });
      own.audit.add(userOf(request).id, 'recording', 'segment', id, `${lang} ${hash}`);
      return reply.code(202).send(jobView(job));
    },
  );
}

/** Streamed to the disk: nothing of it is held in memory, and half a file leaves nothing behind. */
async function takeFile(request: FastifyRequest, studio: Studio): Promise<StoredFile> {
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

/** A language that nobody here writes may still be spoken: its script then has no text. */
function scriptFor({ own, store }: Studio, segmentId: Id, lang: string): Script {
  return store.transaction(
    () => own.segments.script(segmentId, lang) ?? own.segments.saveScript(segmentId, lang, []),
  );
}
