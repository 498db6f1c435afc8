import { api } from './api.js';
import { events } from './events.js';
import { Problem } from './http.js';
import type { JobView } from './types.js';

/** Looked at this often even when no event comes. */
const LOOK_MS = 700;
/** A try-out is a paragraph: longer than this is a pipeline that does not run. */
const LIMIT_MS = 60_000;

export function isOver(job: JobView): boolean {
  return job.state === 'done' || job.state === 'failed';
}

/** Waits for the job's end. @throws Problem when it takes too long */
export function finishedJob(job: JobView): Promise<JobView> {
  if (isOver(job)) return Promise.resolve(job);
  return new Promise((resolve, reject) => {
    const end = () => {
      clearInterval(often);
      clearTimeout(limit);
      unsubscribe();
    };
    const look = () => {
      api.job(job.id).then(
        (now) => {
          if (!isOver(now)) return;
          end();
          resolve(now);
        },
        (error: unknown) => {
          end();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    };
    const often = window.setInterval(look, LOOK_MS);
    const unsubscribe = events.subscribe(['job'], look);
    const limit = window.setTimeout(() => {
      end();
      reject(new Problem(TOO_LONG));
    }, LIMIT_MS);
  });
}

const TOO_LONG = {
  code: 'JOB_TOO_LONG',
  message: 'Chờ lâu mà chưa có tiếng. Có thể phần tạo bản thu chưa chạy; báo người quản trị.',
};
