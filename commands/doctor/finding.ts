/** What one check found. `todo` is the one next step, and absent when all is well. */
export interface Finding {
  readonly name: string;
  /** `wanted`: the house runs without it, less well. */
  readonly state: 'ok' | 'missing' | 'wanted';
  readonly detail: string;
  readonly todo?: string;
}

export type Check = () => Promise<Finding> | Finding;

const SIGN: Readonly<Record<Finding['state'], string>> = { ok: '✓', missing: '✗', wanted: '–' };

export function findingLine({ name, state, detail, todo }: Finding): string {
  return `${SIGN[state]} ${name}: ${detail}${todo ? `\n    → ${todo}` : ''}`;
}

export function missingNames(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ state }) => state === 'missing').map(({ name }) => name);
}

/** A check that breaks is itself a finding: the others must still be told. */
export async function findAll(checks: Readonly<Record<string, Check>>): Promise<Finding[]> {
  return Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      try {
        return await check();
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return { name, state: 'missing' as const, detail };
      }
    }),
  );
}
