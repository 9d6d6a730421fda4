import type { Table } from '~/domain/exports/table';
import type { SynonymGroup } from '~/domain/search/synonym-form';
import type { KeptSiteText } from '~/domain/words/find-site-texts.server';
import type { Locale } from '~/paths';
import { formatMoment } from '../format';
import { deskListsText } from '../text/desk-lists';
import { deskWordsText } from '../text/desk-words';

/** Groups of synonyms, one a row. */
export function synonymsTable(groups: readonly SynonymGroup[], locale: Locale): Table {
  const t = deskListsText[locale].terms;
  return {
    name: deskWordsText[locale].synonyms,
    columns: [
      { header: t.terms, width: 90 },
      { header: t.count, width: 10 },
    ],
    rows: groups.map(({ terms }) => [terms.join(' · '), terms.length]),
  };
}

/** The words the agency keeps for public pages; an empty cell where a page says its own. */
export function siteTextsTable(texts: readonly KeptSiteText[], locale: Locale): Table {
  const t = deskListsText[locale].siteTexts;
  const words = deskWordsText[locale];
  return {
    name: words.texts,
    columns: [
      { header: t.key, width: 42 },
      { header: words.vi, width: 60 },
      { header: words.en, width: 60 },
      { header: t.by, width: 24 },
      { header: t.at, width: 18 },
    ],
    rows: texts.map(({ key, vi, en, updatedBy, updatedAt }) => [
      words.keys[key],
      vi || null,
      en || null,
      updatedBy,
      updatedAt && formatMoment(updatedAt, locale),
    ]),
  };
}
