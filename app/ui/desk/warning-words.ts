import type { FieldKey } from '~/domain/listings/fields';
import type { Warning } from '~/domain/review/warnings';
import { type Locale, paths } from '~/paths';
import { fieldLabel } from '../edit/diff-view';
import { formatDay, formatPrice, formatRange } from '../format';
import { markText } from '../text/common';
import { deskReviewText } from '../text/desk-review';
import { editText } from '../text/edit';
import { papersText } from '../text/papers';

/** A warning in one sentence, and where to look: a place on the page, or a path without language. */
export type WarningWords = { sentence: string; places: { label: string; to: string }[] };

/** Where the part of a version stands on the page of its review. */
export const partId = (key: FieldKey | 'photos'): string => `muc-${key.replace('.', '-')}`;

export function warningWords(warning: Warning, locale: Locale): WarningWords {
  const t = deskReviewText[locale];
  const field = (key: FieldKey) => fieldLabel(key, editText[locale]);
  const inField = (key: FieldKey) => ({ label: field(key), to: `#${partId(key)}` });
  switch (warning.kind) {
    case 'health-claim': {
      const { key, words } = warning;
      return { sentence: t.health(words, field(key)), places: [inField(key)] };
    }
    case 'paper-lapsed': {
      const { paper, number, endedOn, mediaId, keys } = warning;
      const name = papersText[locale].kinds[paper];
      const fields = keys.map(field).join(', ');
      const scan = { label: name, to: paths.desk(`tep/${mediaId ?? 0}`) };
      return {
        sentence: t.lapsed(name, number, formatDay(endedOn, locale), fields),
        places: [...keys.map(inField), ...(mediaId === null ? [] : [scan])],
      };
    }
    case 'paper-missing': {
      const { paper, keys } = warning;
      const name = papersText[locale].kinds[paper];
      const sentence = t.paperMissing(name, keys.map(field).join(', '));
      return { sentence, places: keys.map(inField) };
    }
    case 'mark-unheld': {
      const { key, words, mark } = warning;
      return {
        sentence: t.markUnheld(words, field(key), mark?.name ?? null),
        places: [inField(key), ...(mark ? [{ label: mark.name, to: paths.mark(mark.slug) }] : [])],
      };
    }
    case 'mark-idle': {
      const { mark, status, day, keys } = warning;
      const name = `${markText[locale].kind[mark.kind].toLocaleLowerCase('vi')} ${mark.name}`;
      const how = t.markStatuses[status](day ? formatDay(day, locale) : null);
      return {
        sentence: t.markIdle(name, how, keys.map(field).join(', ')),
        places: [...keys.map(inField), { label: mark.name, to: paths.mark(mark.slug) }],
      };
    }
    case 'star-claimed':
      return starWords(warning, locale);
    case 'price-changed': {
      const { pack, before, now } = warning;
      const [old, young] = [before, now].map((price) => formatPrice(price, price, locale));
      return { sentence: t.priceChanged(pack, old ?? '', young ?? ''), places: [] };
    }
    case 'price-unlike': {
      const { pack, price, median, unit, products } = warning;
      const [own, usual] = [price, median].map((each) => formatPrice(each, each, locale));
      const per = t.per[unit];
      const sentence = t.priceUnlike(pack, `${own}${per}`, `${usual}${per}`, products);
      return { sentence, places: [] };
    }
    case 'price-said': {
      const { key, words, min, max } = warning;
      const shown = formatPrice(min, max, locale);
      return { sentence: t.priceSaid(words, field(key), shown), places: [inField(key)] };
    }
    case 'photo-elsewhere': {
      const { listing, producer } = warning;
      const page = listing.kind === 'product' ? paths.product : paths.producer;
      return {
        sentence: t.photo(listing.name, producer),
        places: [
          { label: editText[locale].photos, to: `#${partId('photos')}` },
          { label: listing.name, to: page(listing.slug) },
        ],
      };
    }
  }
}

function starWords(
  { key, words, lit, decision, sibling }: Extract<Warning, { kind: 'star-claimed' }>,
  locale: Locale,
): WarningWords {
  const t = deskReviewText[locale];
  const field = fieldLabel(key, editText[locale]);
  const ended = decision && formatRange(decision.ended, locale);
  const claimed = lit
    ? t.starLit(words, field, t.starCount(lit.stars))
    : decision && ended !== null
      ? t.starStatus(words, field, t.starStatuses[decision.status](ended))
      : t.starNone(words, field);
  return {
    sentence: sibling ? claimed + t.sibling(sibling.name) : claimed,
    places: [
      { label: field, to: `#${partId(key)}` },
      ...(sibling ? [{ label: sibling.name, to: paths.product(sibling.slug) }] : []),
    ],
  };
}
