import slugify from '@sindresorhus/slugify';

/** Leaves room for a suffix in an address that is still copied by hand. */
const MAX_SLUG = 80;

/** The title as an address; `-2`, `-3` … when it is taken. */
export function freeSlug(title: string, isTaken: (slug: string) => boolean): string {
  const base =
    slugify(title.slice(0, 200), { decamelize: false }).slice(0, MAX_SLUG).replace(/-+$/, '') ||
    'bai';
  const number = (n: number): string => {
    const slug = n === 1 ? base : `${base}-${n}`;
    return isTaken(slug) ? number(n + 1) : slug;
  };
  return number(1);
}
