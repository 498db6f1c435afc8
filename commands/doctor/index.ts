import { LoaError, type Environment } from '../../content/model/index.js';
import { readCommandConfig } from '../config.js';
import { checksFor } from './checks.js';
import { findAll, findingLine, missingNames } from './finding.js';

/** @throws LoaError DOCTOR_FOUND when something the house cannot do without is missing */
export async function doctor(environment: Environment): Promise<void> {
  const config = readCommandConfig(environment);
  const findings = await findAll(checksFor(config, environment.PATH ?? ''));
  process.stdout.write(`${findings.map(findingLine).join('\n')}\n`);
  const missing = missingNames(findings);
  if (missing.length > 0) throw new LoaError('DOCTOR_FOUND', { missing: missing.join(', ') });
}
