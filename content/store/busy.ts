/** Another process writes just now; nothing of ours was carried out. */
export function isBusy(error: unknown): boolean {
  return String((error as { code?: unknown } | undefined)?.code).startsWith('SQLITE_BUSY');
}
