import type { ChasedItem } from '~/domain/chase/chased';
import type { Provenance } from '~/domain/texts';
import { paths } from '~/paths';
import { formatDay, formatEnd } from '../format';
import { chaseLetterText } from '../text/chase-letter';
import { deskChaseText } from '../text/desk-chase';

type About = {
  producer: { slug: string; name: string; provenance: Provenance };
  items: readonly ChasedItem[];
  today: string;
  siteUrl: string;
};

/** A short text for Zalo: which papers end when, and where to see what to prepare. */
export function chaseMessage({ producer, items, today, siteUrl }: About): string {
  const t = chaseLetterText.message;
  const { left } = deskChaseText.vi;
  const lines = items.map((item) =>
    t.line(
      subjectWords(item),
      item.number,
      formatEnd(item.end, 'vi'),
      item.band === 'unsettled' ? `${left(item.left)}: ${t.unsettled}` : left(item.left),
    ),
  );
  const lists = items
    .filter(({ kind }) => kind === 'recognition')
    .map(({ id }) => `- ${siteUrl}${paths.coop(producer.slug, `gia-han/${id}`)}`);
  const invented = [producer, ...items].some(({ provenance }) => provenance === 'sample');
  return [
    t.greeting(producer.name),
    t.asOf(formatDay(today, 'vi')),
    ...lines,
    ...(lists.length > 0 ? [t.prepare, ...lists, t.handIn] : []),
    ...(invented ? [t.sample] : []),
  ].join('\n');
}

function subjectWords({ products, stars, mark }: ChasedItem): string {
  const t = chaseLetterText.message;
  const names = products.map(({ name }) => name).join(', ');
  return [names, mark ? t.right(mark.name) : t.stars(stars)].filter(Boolean).join(', ');
}
