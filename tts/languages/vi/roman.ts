const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const WELL_FORMED = /^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/** The value of a well-formed Roman number up to 399, else undefined: "IC" and "VV" are letters. */
export function romanValue(letters: string): number | undefined {
  if (letters === '' || !WELL_FORMED.test(letters)) return undefined;
  const values = [...letters].map((letter) => VALUES[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
