import type { Sha256 } from '../../model/index.js';
import type { Db } from '../database.js';

/**
 * Whether a clip, a phrase or a job has need of a file. What a person recorded for a whole clip is
 * kept beside it as long as they agree; what became a phrase, or nothing, is not.
 */
export function isFileNamed(db: Db, hash: Sha256): boolean {
  const named = db
    .prepare(
      `SELECT 1 FROM clip_files WHERE hash = @hash
       UNION ALL SELECT 1 FROM phrases WHERE file_hash = @hash
       UNION ALL SELECT 1 FROM jobs
         WHERE json_extract(payload, '$.fileHash') = @hash
           AND (state IN ('queued', 'running') OR (state = 'done' AND kind = 'master-recording'))
           AND json_extract(payload, '$.speakerId') NOT IN
             (SELECT id FROM speakers WHERE withdrawn_at IS NOT NULL)
       LIMIT 1`,
    )
    .get({ hash });
  return named !== undefined;
}
