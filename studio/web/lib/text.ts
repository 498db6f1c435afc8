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

/** A plain sentence start: “đang phát” -> “Đang phát”. */
export function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}
