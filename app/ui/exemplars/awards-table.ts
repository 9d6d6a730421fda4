import type { Table } from '~/domain/exports/table';
import { proofOf } from '~/domain/papers/proof';
import { type AwardFacts, yearOfAward } from '~/domain/producers/award';
import type { Locale } from '~/paths';
import { formatDay } from '../format';
import { claimText } from '../text/common';
import { deskDecisionsText } from '../text/desk-decisions';
import { deskListsText } from '../text/desk-lists';
import { awardKindText, deskAwardsText } from '../text/exemplars';

type Row = AwardFacts & { producer: { name: string } };

/** Awards with the producers they were given to, in the order they come. */
export function awardsTable(awards: readonly Row[], locale: Locale): Table {
  const t = deskListsText[locale].awards;
  const kinds = awardKindText[locale];
  const { provenances } = deskDecisionsText[locale];
  return {
    name: deskAwardsText[locale].link,
    columns: [
      { header: t.producer, width: 42 },
      { header: t.kind, width: 18 },
      { header: t.title, width: 60 },
      { header: t.year, width: 8 },
      { header: t.decision, width: 20 },
      { header: t.decidedOn, width: 12 },
      { header: t.issuer, width: 32 },
      { header: t.basis, width: 22 },
      { header: t.sources, width: 48 },
    ],
    rows: awards.map((award) => [
      award.producer.name,
      kinds[award.kind],
      award.title,
      yearOfAward(award),
      award.decisionNumber,
      award.decidedOn && formatDay(award.decidedOn, locale),
      award.issuer,
      provenances[proofOf(award)],
      award.sources
        .map(({ label, url, original }) =>
          original ? claimText[locale].original(label) : [label, url].filter(Boolean).join(': '),
        )
        .join('; ') || null,
    ]),
  };
}
