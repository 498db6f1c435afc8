/** What is wrong with a file that others wrote, in words for people. */
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';

export function firstFault(schema: TSchema, value: unknown): string {
  const [fault] = Value.Errors(schema, value);
  if (!fault) return 'sai dạng';
  if (fault.keyword === 'required')
    return `thiếu mục ${fault.params.requiredProperties.join(', ')}${inside(fault.instancePath)}`;
  return `mục ${nameOf(fault.instancePath) || 'ngoài cùng'} không dùng được (${fault.message})`;
}

const inside = (path: string): string => (path === '' ? '' : ` trong ${nameOf(path)}`);

/** `/audio/sample_rate` -> `audio/sample_rate`; a hostile name may be long. */
const nameOf = (path: string): string => path.slice(1, 100);
