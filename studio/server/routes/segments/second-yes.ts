import type { ApprovalView } from '../../../../content/contract/index.js';
import { mayWake, type Approval, type Segment } from '../../../../content/model/index.js';

export type SecondYes = ApprovalView['secondYes'];

/** `approval`: the one that stands for the clip that is shown. */
export function secondYes(
  { bulletinClass }: Pick<Segment, 'bulletinClass'>,
  approval: Approval | null,
): SecondYes {
  if (bulletinClass !== 'khan-cap' || approval === null) return 'not-needed';
  return mayWake(bulletinClass, approval) ? 'given' : 'waiting';
}
