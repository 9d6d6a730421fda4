import type { Database } from 'db/connection.server';
import type { ProducerTextField, ProductTextField, Texts } from 'db/schema/index.server';
import { sql } from 'drizzle-orm';
import type { Field } from './fields';

/** A listed product as search sees it: the texts of each field, in reading order. */
export type SearchDocument = {
  productId: number;
  nameVi: string;
  nameEn: string;
  fields: Record<Field, string[]>;
};

type Row = {
  id: number;
  texts: string;
  producerTexts: string | null;
  places: string;
  regions: string;
  kinds: string;
  marks: string;
};

/**
 * The documents of those of the products that are listed and whose maker still works. Places are the names written in the
 * address and the units they stand for, old and new; provinces are kept apart, because nearly every
 * product shares them. A mark counts while it is related or a right of use is on record, in force or
 * not: finding a product says nothing about a claim, which pages compute from dates.
 */
export function readDocuments(db: Database, productIds: readonly number[]): SearchDocument[] {
  const rows = db.all<Row>(sql`
    SELECT p.id, v.texts, rv.texts AS producerTexts,
      json_array(r.hamlet, r.old_commune, r.old_district, oc.full_name, od.full_name, c.full_name) AS places,
      json_array(op.full_name, cp.full_name) AS regions,
      json_array(s.name_vi, s.name_en, g.name_vi, g.name_en) AS kinds,
      (SELECT json_group_array(json_array(m.name, m.product_vi, m.product_en)) FROM marks m
        WHERE m.id IN (
          SELECT mark_id FROM related_marks WHERE product_id = p.id
          UNION SELECT u.mark_id FROM right_products up JOIN rights_of_use u ON u.id = up.right_id
            WHERE up.product_id = p.id)) AS marks
    FROM products p
    JOIN product_versions v ON v.id = p.live_version_id
    LEFT JOIN producers r ON r.id = p.producer_id
    LEFT JOIN producer_versions rv ON rv.id = r.live_version_id
    LEFT JOIN admin_units oc ON oc.id = r.old_commune_id
    LEFT JOIN admin_units od ON od.id = coalesce(r.old_district_id, oc.parent_id)
    LEFT JOIN admin_units op ON op.id = od.parent_id
    LEFT JOIN admin_units c ON c.id = r.commune_id
    LEFT JOIN admin_units cp ON cp.id = c.parent_id
    LEFT JOIN criteria_sets s ON s.id = p.criteria_set_id
    LEFT JOIN product_groups g ON g.number = coalesce(p.group_number, s.group_number)
    WHERE p.status = 'listed' AND (r.id IS NULL OR r.status = 'listed') AND p.id IN (SELECT value FROM json_each(${JSON.stringify(productIds)}))`);
  return rows.map(documentOf);
}

function documentOf(row: Row): SearchDocument {
  const texts = JSON.parse(row.texts) as Texts<ProductTextField>;
  const producer = JSON.parse(row.producerTexts ?? '{}') as Texts<ProducerTextField>;
  const name = bothLanguages(texts, 'name');
  return {
    productId: row.id,
    nameVi: texts.name?.vi?.text ?? texts.name?.en?.text ?? '',
    nameEn: texts.name?.en?.text ?? texts.name?.vi?.text ?? '',
    fields: {
      name,
      producer: bothLanguages(producer, 'name'),
      mark: (JSON.parse(row.marks) as string[][]).flat(),
      place: listed(row.places),
      ingredients: bothLanguages(texts, 'ingredients'),
      kind: listed(row.kinds),
      text: [
        ...bothLanguages(texts, 'description'),
        ...bothLanguages(texts, 'uses'),
        ...bothLanguages(texts, 'story'),
        ...bothLanguages(producer, 'director'),
        ...listed(row.regions),
      ],
    },
  };
}

function bothLanguages<Name extends string>(texts: Texts<Name>, field: Name): string[] {
  const claims = texts[field];
  return [claims?.vi?.text, claims?.en?.text].filter((text) => text !== undefined);
}

/** Names from a JSON array, without gaps and repetitions. */
function listed(json: string): string[] {
  const names = JSON.parse(json) as (string | null)[];
  return [...new Set(names.filter((name) => name !== null))];
}
