import type { JobView } from '../../../../content/contract/index.js';
import type { Job } from '../../../../content/model/index.js';

export function jobView(job: Job): JobView {
  return {
    id: job.id,
    state: job.state,
    step: job.step,
    progress: job.progress,
    resultRef: job.resultRef,
    notes: [...job.notes],
    errorMessage: job.errorMessage,
  };
}
