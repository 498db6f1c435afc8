/** Words typed by people: searched without accents. */

export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase();
}

export function matches(query: string, ...texts: readonly string[]): boolean {
  const words = withoutAccents(query).split(/\s+/u).filter(Boolean);
  const hay = withoutAccents(texts.join(' '));
  return words.every((word) => hay.includes(word));
}

/** What a person types to sign in, from how they are called: “Lò Thị Lan” -> “lan”. */
export function signInName(displayName: string, taken: readonly string[]): string {
  const words = withoutAccents(displayName)
    .replace(/[^a-z0-9\s]/gu, '')
    .split(/\s+/u)
    .filter(Boolean);
  const given = words.at(-1) ?? '';
  const initials = words.slice(0, -1).map((word) => word.slice(0, 1));
  const names = [given, [given, initials.join('')].filter(Boolean).join('.')];
  return names.find((name) => !taken.includes(name)) ?? `${given}${taken.length}`;
}

/** A plain sentence start: “đang phát” -> “Đang phát”. */
export function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}
