import type { ReactNode } from 'react';
import type { Today } from '~/domain/listings/find-today.server';
import type { ProducerVisits, VisitSums } from '~/domain/visits/visit-sums';
import { type CoopPage, paths } from '~/paths';
import { formatEnd } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { todayText } from '../text/today';

type Props = { coop: string; today: Today };

/** What needs the reader now, then what buyers did. */
export function TodayPage({ coop, today }: Props) {
  const t = useText(todayText);
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start lg:gap-14">
      <section aria-labelledby="viec" className="space-y-4">
        <h1 id="viec">{t.title}</h1>
        <Tasks coop={coop} today={today} />
      </section>
      <Week visits={today.visits} />
    </div>
  );
}

function Tasks({ coop, today: { open, expiring, enquiries } }: Props) {
  const t = useText(todayText);
  const locale = useLocale();
  const none = open.length + expiring.length + enquiries.new + enquiries.talking === 0;
  if (none) return <Nothing coop={coop} />;
  const item = (page: CoopPage) => paths.coop(coop, page);
  return (
    <ul className="space-y-2">
      {enquiries.new > 0 && (
        <Task path={item('hoi-mua')} urgent>
          {t.enquiries(enquiries.new)}
        </Task>
      )}
      {open.map(({ name, productSlug, state }) => (
        <Task
          key={productSlug ?? ''}
          path={item(productSlug ? `san-pham/${productSlug}` : 'ho-so')}
          urgent={state === 'returned'}
        >
          <b>{name || t.profile}</b>: {t.states[state]}
        </Task>
      ))}
      {expiring.map(({ recognitionId, productName, stars, validUntil, band, provenance }) => (
        <Task
          key={recognitionId}
          path={item(`gia-han/${recognitionId}`)}
          urgent={band === 30 || band === 'lapsed'}
        >
          <b>{productName}</b>: {t.stars(stars)}{' '}
          {band === 'lapsed' || band === 'unsettled'
            ? t[band](formatEnd(validUntil, locale))
            : `${t.expiring(formatEnd(validUntil, locale))} (${t.bands[band]})`}{' '}
          <ProvenanceTag provenance={provenance} />
        </Task>
      ))}
      {enquiries.talking > 0 && (
        <Task path={`${item('hoi-mua')}?trang-thai=dang-trao-doi`}>
          {t.talking(enquiries.talking)}
        </Task>
      )}
    </ul>
  );
}

function Nothing({ coop }: { coop: string }) {
  const t = useText(todayText);
  const href = useHref();
  return (
    <div className="panel p-4">
      <p>{t.nothing}</p>
      <a className="inline-flex min-h-11 items-center" href={href(paths.coop(coop, 'san-pham'))}>
        {t.nothingNext}
      </a>
    </div>
  );
}

function Task({
  path,
  urgent = false,
  children,
}: {
  path: string;
  urgent?: boolean;
  children: ReactNode;
}) {
  const href = useHref();
  return (
    <li>
      <a
        href={href(path)}
        className={`panel flex min-h-11 items-center justify-between gap-3 border-l-4 p-3 text-ink no-underline hover:border-indigo-mid ${urgent ? 'border-l-madder' : 'border-l-turmeric'}`}
      >
        <span>{children}</span>
        <span aria-hidden="true" className="text-indigo-mid">
          →
        </span>
      </a>
    </li>
  );
}

const KINDS = ['seen', 'scanned', 'contacted'] as const;

function Week({ visits: { total, products } }: { visits: ProducerVisits }) {
  const t = useText(todayText);
  return (
    <section aria-labelledby="tuan" className="space-y-3">
      <h2 id="tuan">{t.week}</h2>
      <p className="text-sm">{t.weekHelp}</p>
      <dl className="grid gap-3 sm:grid-cols-3 lg:grid-cols-1">
        {KINDS.map((kind) => (
          <div
            key={kind}
            className="panel grid grid-cols-[auto_1fr] items-center gap-x-4 px-3 py-2"
          >
            <dt className="order-2 self-end">{t.kinds[kind]}</dt>
            <dd className="order-1 row-span-2 min-w-10 text-center font-bold text-2xl text-indigo">
              {total[kind].lastSeven}
            </dd>
            <dd className="order-3 self-start text-ink-soft text-sm">
              {t.before(total[kind].sevenBefore)}
            </dd>
          </div>
        ))}
      </dl>
      {products.length === 0 && <p className="text-ink-soft">{t.noVisits}</p>}
      <ul className="space-y-1">
        {products.map(({ productId, name, sums }) => (
          <li key={productId}>
            <b>{name}</b>: <Sums sums={sums} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sums({ sums }: { sums: VisitSums }) {
  const t = useText(todayText);
  return <>{KINDS.map((kind) => `${sums[kind].lastSeven} ${t.kinds[kind]}`).join(', ')}</>;
}
