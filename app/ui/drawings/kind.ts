import { LRUCache } from 'lru-cache';
import type { DrawingKind } from './kinds/kinds';

/** What is known of a product that helps choose its drawing. */
export interface KindQuestion {
  /** Vietnamese name, with its marks. */
  name: string;
  /** Number of the OCOP criteria set (1–26), null when not known. */
  criteriaSet: number | null;
  /** Number of the OCOP product group (1–6), null when not known. */
  group: number | null;
}

/** Words without marks, single spaces, so "Lạp xường" and "lap xuong" are the same. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Words to kinds, first match wins: the form of a product (tea, spirit, bath) comes before the
 * plant it is made from, because "trà linh chi" is bought as a tea. Without marks many words
 * collide (nấm, năm, Nam; cao, Cao Kỳ): those count only first in a name or beside a neighbour.
 */
const words: readonly (readonly [RegExp, DrawingKind])[] = [
  [/\bhomestay\b|\bnha san\b|\bdu lich\b|\bluu tru\b/, 'homestay'],
  [/\bbonsai\b.*\blinh chi\b|\blinh chi\b.*\bbonsai\b/, 'lingzhi-bonsai'],
  [/\bbonsai\b|\bcay canh\b/, 'bonsai'],
  [/\blap (xuong|suon)\b|\bxuc xich\b/, 'sausages'],
  [/\bnem\b/, 'fermented-roll'],
  [/\bthit\b|\bgac bep\b/, 'smoked-meat'],
  [/\b(sau sinh|so sinh|em be)\b|\b(thuoc|tam|la)\b.*\b(me|phu nu|tre em)\b/, 'mother-child-bath'],
  [/\bngam chan\b/, 'foot-soak'],
  [
    /\b(thuoc|nuoc|la) tam\b|\btam\b.*\bthao duoc\b|\bthao duoc\b.*\b(tam|xong)\b|\bxong\b/,
    'herb-bath',
  ],
  [/\bdau xoa\b|\bxoa bop\b.*\bdau\b|\bcon xoa bop\b/, 'massage-oil'],
  [/\btinh dau\b.*\bsa\b/, 'lemongrass-oil'],
  [/\btinh dau\b.*\b(quyt|cam|chanh|buoi)\b/, 'mandarin-oil'],
  [/\btinh dau\b.*\bhoi\b/, 'anise-oil'],
  [/\btinh dau\b/, 'essential-oil'],
  [/\bkhau trang\b/, 'face-mask'],
  [/\bgoi co\b/, 'neck-pillow'],
  [/\bgoi om\b/, 'bolster'],
  [/\bgoi (ngu|dua|tua|duoc)\b|\bvo goi\b|\bgoi\b.*\btho cam\b/, 'pillow'],
  [/\blot (am|chen|coc|ly)\b|\blot am chen\b/, 'coaster-set'],
  [/\bkhan trai ban\b/, 'tablecloth'],
  [/\bvay\b/, 'skirt'],
  [/^(mu|non)\b/, 'hat'],
  [/\btui\b(?! loc)/, 'bag'],
  [/\bkhan\b|\bga giuong\b|^(chan|ao|vai)\b|\btho cam\b|\btheu\b/, 'cloth'],
  [/\btra\b.*\bhoa vang\b/, 'flower-tea'],
  [/\btra\b.*\b(nu|voi)\b/, 'bud-tea'],
  [/\btra\b.*\b(shan|xanh|den|tuyet)\b|^che\b/, 'tea'],
  [/(?<!\bca )\btra\b/, 'herb-tea'],
  [/\bruou\b.*\bgo soi\b/, 'oaked-liquor'],
  [/\bruou\b.*\bchuoi\b/, 'banana-liquor'],
  [/\bruou\b.*\b(mo|man|dau|vang|nho)\b/, 'fruit-wine'],
  [/\bruou\b/, 'liquor'],
  [/\bgiam\b/, 'vinegar'],
  [/\bnuoc (mam|tuong|cham)\b|\btuong\b/, 'vinegar'],
  [/\bnuoc\b|\bchanh leo\b|\bsiro\b/, 'fruit-drink'],
  [
    /\bcumax\b|\bvicumax\b|\bnano\b|\bcurcumin\b|\btinh nghe\b|\bvien (nghe|nang|nen|uong)\b/,
    'supplement',
  ],
  [/\bgung\b/, 'ginger'],
  [/\bnghe\b.*\bden\b/, 'black-turmeric'],
  [/\bnghe\b/, 'turmeric'],
  [/^cao\b/, 'herb-paste'],
  [/\bmien (dong|rong)\b|^(mien(?! nui)|bun|pho)\b/, 'vermicelli'],
  [/\bcom\b/, 'young-rice'],
  [/\bbanh\b/, 'sticky-cake'],
  [/\bgao\b|\bnep\b/, 'rice'],
  [/\bmoc nhi\b/, 'wood-ear'],
  [/\blinh chi\b/, 'lingzhi'],
  [/^nam\b(?! mau)|\bnam (so|huong|rom|moi|dui ga|meo|rung)\b/, 'mushrooms'],
  [/\bmat ong\b/, 'honey'],
  [/\bmang\b.*\b(kho|say)\b/, 'dried-bamboo-shoots'],
  [/\bmang\b/, 'bamboo-shoots'],
  [/\bchuoi\b/, 'banana'],
  [/\bbi (xanh|thom|dao|do)\b|\bbi xanh thom\b/, 'gourd'],
  [/\bthao duoc\b|\bduoc lieu\b|\bthuoc\b/, 'herb-bundle'],
];

const bySet: Readonly<Record<number, DrawingKind>> = {
  3: 'rice',
  4: 'honey',
  6: 'sticky-cake',
  7: 'banana',
  8: 'smoked-meat',
  9: 'vinegar',
  11: 'tea',
  12: 'herb-tea',
  14: 'liquor',
  15: 'fruit-wine',
  17: 'fruit-drink',
  18: 'supplement',
  19: 'essential-oil',
  20: 'herb-bundle',
  21: 'cloth',
  22: 'cloth',
  23: 'bonsai',
  24: 'bonsai',
  26: 'homestay',
};

const byGroup: Readonly<Record<number, DrawingKind>> = {
  2: 'liquor',
  3: 'herb-bundle',
  4: 'cloth',
  5: 'bonsai',
  6: 'homestay',
};

/** Chooses the drawing for a product by its name, else its criteria set, else its group. */
export function pickDrawingKind({ name, criteriaSet, group }: KindQuestion): DrawingKind {
  return (
    kindByName(name) ??
    (criteriaSet === null ? undefined : bySet[criteriaSet]) ??
    (group === null ? undefined : byGroup[group]) ??
    'produce'
  );
}

/** The names of the cards that lists show, over and over. */
const MOST_NAMES = 2000;
const kindsByName = new LRUCache<string, { kind: DrawingKind | null }>({ max: MOST_NAMES });

function kindByName(name: string): DrawingKind | null {
  const known = kindsByName.get(name);
  if (known) return known.kind;
  const folded = fold(name);
  const kind = words.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
  kindsByName.set(name, { kind });
  return kind;
}
