/** Whether the disk is full, said by the database, by the system or by us; how full, a look must tell. */
export function isDiskFull(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return ['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 'DISK_FULL'].includes(String(code));
}
