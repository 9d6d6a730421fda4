import type { Table } from '~/domain/exports/table';
import type { DecisionGroup } from '~/domain/recognitions/group-decisions';
import type { Locale } from '~/paths';
import { formatRange } from '../format';
import { starText } from '../text/common';
import { decisionText } from '../text/decisions';
import { deskDecisionsText } from '../text/desk-decisions';

const WIDTHS = {
  number: 20,
  issuer: 28,
  level: 14,
  decided: 16,
  until: 18,
  product: 36,
  producer: 32,
  stars: 10,
  score: 10,
  status: 18,
  provenance: 22,
} as const;

/** The list of decisions as a sheet, a product a row. */
export function decisionsTable(groups: readonly DecisionGroup[], locale: Locale): Table {
  const t = deskDecisionsText[locale];
  const { levels } = decisionText[locale];
  const { status: statuses } = starText[locale];
  const keys = Object.keys(WIDTHS) as (keyof typeof WIDTHS)[];
  return {
    name: t.table.name,
    columns: keys.map((key) => ({ header: t.table.headers[key], width: WIDTHS[key] })),
    rows: groups.flatMap(({ number, issuer, level, decided, lines }) =>
      lines.map(({ product, producer, stars, score, validUntil, status, proof }) => [
        number,
        issuer,
        level && levels[level],
        decided.earliest || decided.latest ? formatRange(decided, locale) : null,
        validUntil.earliest || validUntil.latest ? formatRange(validUntil, locale) : null,
        product.name,
        producer,
        stars,
        score,
        statuses[status],
        t.provenances[proof],
      ]),
    ),
  };
}
