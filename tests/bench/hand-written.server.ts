import type { RequestListener } from 'node:http';
import { openDatabase } from 'db/connection.server';
import { BENCH_DAY } from './national-catalogue.server';

/** The statements a careful author would write by hand. */
export function handWrittenStatements(file: string) {
  const db = openDatabase(file).$client;
  const inForce = `r.kind = 'recognition' AND r.revoked_on IS NULL
    AND r.decided_latest <= @today AND @today <= r.valid_until_earliest`;
  const chosen = `p.status = 'listed' AND (@group IS NULL OR coalesce(p.group_number, s.group_number) = @group)`;
  const list = db.prepare(`
    SELECT p.slug, v.name_vi AS name, w.name_vi AS producer, c.full_name AS commune, r.stars,
      r.valid_until_earliest AS until, k.price_min AS price
    FROM products p JOIN product_versions v ON v.id = p.live_version_id
    LEFT JOIN criteria_sets s ON s.id = p.criteria_set_id
    LEFT JOIN producers m ON m.id = p.producer_id
    LEFT JOIN producer_versions w ON w.id = m.live_version_id
    LEFT JOIN admin_units c ON c.id = m.commune_id
    LEFT JOIN recognitions r ON r.product_id = p.id AND ${inForce}
    LEFT JOIN packs k ON k.product_id = p.id
    WHERE ${chosen} ORDER BY p.id DESC LIMIT 24`);
  const byGroup = db.prepare(`
    SELECT coalesce(p.group_number, s.group_number) AS value, count(*) AS count
    FROM products p LEFT JOIN criteria_sets s ON s.id = p.criteria_set_id
    WHERE p.status = 'listed' GROUP BY 1`);
  const byStars = db.prepare(`
    SELECT r.stars AS value, count(*) AS count
    FROM products p JOIN recognitions r ON r.product_id = p.id AND ${inForce}
    LEFT JOIN criteria_sets s ON s.id = p.criteria_set_id
    WHERE ${chosen} GROUP BY 1`);
  return (group: number | null) => ({
    cards: list.all({ today: BENCH_DAY, group }) as Card[],
    groups: byGroup.all() as Count[],
    stars: byStars.all({ today: BENCH_DAY, group }) as Count[],
  });
}

function groupOf(url = ''): number | null {
  const group = new URL(url, 'http://x').searchParams.get('nhom');
  return group ? Number(group) : null;
}

type Card = Record<'slug' | 'name' | 'producer' | 'commune' | 'until', string | null> &
  Record<'stars' | 'price', number | null>;
type Count = { value: number | null; count: number };

/** What the database takes of that page: the statements are asked and nothing is made of them. */
export function statementsAlone(file: string): RequestListener {
  const ask = handWrittenStatements(file);
  return (request, answer) => {
    const { cards } = ask(groupOf(request.url));
    answer.end(String(cards.length));
  };
}

/** A list page with 24 cards and two facets, as strings glued together. */
export function handWritten(file: string): RequestListener {
  const ask = handWrittenStatements(file);
  return (request, answer) => {
    const { cards, groups, stars } = ask(groupOf(request.url));
    answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    answer.end(
      `<!DOCTYPE html><html lang="vi"><title>Sản phẩm</title><main><nav>${facet('nhom', groups)}${facet('sao', stars)}</nav><ul>${cards.map(card).join('')}</ul></main></html>`,
    );
  };
}

const facet = (key: string, counts: Count[]) =>
  `<ul>${counts.map(({ value, count }) => `<li><a href="/san-pham?${key}=${value}">${value}</a> ${count}</li>`).join('')}</ul>`;

const card = ({ slug, name, producer, commune, stars, until, price }: Card) =>
  `<li><a href="/san-pham/${slug}"><h2>${escaped(name)}</h2></a><p>${escaped(producer)}, ${escaped(commune)}</p><p>${stars ? `${'★'.repeat(stars)} đến ${until}` : 'Chưa có sao'}</p><p>${price ? `${price} ₫` : 'chưa công bố'}</p></li>`;

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string | null) =>
  (text ?? '').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
