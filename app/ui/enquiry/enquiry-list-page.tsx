import type { EnquiryList, EnquiryRow } from '~/domain/enquiries/facts';
import { RETENTION_DAYS } from '~/domain/enquiries/retention';
import { STATE_SLUGS, type StateCounts, type StateSlug } from '~/domain/enquiries/state';
import { paths } from '~/paths';
import { formatMoment, formatNumber } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { enquiryWorkText } from '../text/enquiry';

type Props = { coopSlug: string; shown: StateSlug; list: EnquiryList };

/** A producer's enquiries in one state, newest first. */
export function EnquiryListPage({ coopSlug, shown, list }: Props) {
  const t = useText(enquiryWorkText);
  return (
    <div className="max-w-3xl space-y-5">
      <h1>{t.title}</h1>
      <States coopSlug={coopSlug} shown={shown} counts={list.counts} />
      {list.rows.length === 0 && <p>{t.empty[STATE_SLUGS[shown]]}</p>}
      <ul className="space-y-3">
        {list.rows.map((row) => (
          <li key={row.id}>
            <Row coopSlug={coopSlug} row={row} />
          </li>
        ))}
      </ul>
      <Pages coopSlug={coopSlug} shown={shown} list={list} />
      <p className="text-ink-soft text-sm">{t.privacy(RETENTION_DAYS)}</p>
    </div>
  );
}

function States({
  coopSlug,
  shown,
  counts,
}: Pick<Props, 'coopSlug' | 'shown'> & { counts: StateCounts }) {
  const t = useText(enquiryWorkText);
  const href = useHref();
  const locale = useLocale();
  return (
    <nav aria-label={t.stateMenu}>
      <ul className="flex flex-wrap gap-2">
        {Object.entries(STATE_SLUGS).map(([slug, state]) => (
          <li key={slug}>
            <a
              href={`${href(paths.coop(coopSlug, 'hoi-mua'))}?trang-thai=${slug}`}
              aria-current={slug === shown ? 'page' : undefined}
              className={`button ${slug === shown ? '' : 'button-quiet'}`}
            >
              {t.states[state]} ({formatNumber(counts[state], locale)})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Row({ coopSlug, row }: { coopSlug: string; row: EnquiryRow }) {
  const t = useText(enquiryWorkText);
  const href = useHref();
  const locale = useLocale();
  return (
    <article className="panel relative p-4 hover:border-indigo-mid">
      <h2 className="text-lg">
        {/* The link covers the whole row: one large target for a thumb. */}
        <a
          className="text-indigo no-underline after:absolute after:inset-0"
          href={href(paths.coop(coopSlug, `hoi-mua/${row.id}`))}
        >
          <bdi>{row.name}</bdi>
        </a>
      </h2>
      <p className="text-ink-soft text-sm">{t.received(formatMoment(row.createdAt, locale))}</p>
      <p className="line-clamp-2" dir="auto">
        {row.message}
      </p>
      <p className="text-ink-soft text-sm">{row.products.map(({ name }) => name).join(' · ')}</p>
    </article>
  );
}

function Pages({ coopSlug, shown, list: { page, pages } }: Props) {
  const t = useText(enquiryWorkText);
  const href = useHref();
  if (pages === 1) return null;
  const address = `${href(paths.coop(coopSlug, 'hoi-mua'))}?trang-thai=${shown}`;
  return (
    <nav aria-label={t.pages} className="flex flex-wrap items-center gap-3">
      {page > 1 && (
        <a className="button button-quiet" rel="prev" href={`${address}&trang=${page - 1}`}>
          {t.newer}
        </a>
      )}
      <span>
        {page}/{pages}
      </span>
      {page < pages && (
        <a className="button button-quiet" rel="next" href={`${address}&trang=${page + 1}`}>
          {t.older}
        </a>
      )}
    </nav>
  );
}
