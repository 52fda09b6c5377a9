/** Stable names: an article's from its path or front matter, a section's from its heading. */

/** Longest id, in UTF-16 units: it has to fit a button's custom id beside other things. */
const LONGEST = 60;

/** Small letters and digits of any script, joined by hyphens: `China: A Balancing Act` → `china-a-balancing-act`. */
function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase();
  const joined = plain.replace(/['’]/g, '').replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  return joined.slice(0, LONGEST).replace(/^-+|-+$/g, '');
}

/** `2026/milei.md` → `2026-milei`. */
export function articleId(path: string): string {
  return slug(path.replace(/\.[^./]+$/, '')) || 'article';
}

/** Hands out ids that do not repeat: `conclusion`, `conclusion-2`. */
export function uniqueIds(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const base = slug(text) || 'section';
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
    taken.add(id);
    return id;
  };
}
