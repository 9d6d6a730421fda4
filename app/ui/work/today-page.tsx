import type { ReactNode } from 'react';
import type { Today } from '~/domain/listings/find-today.server';
import type { ProducerVisits, VisitSums } from '~/domain/visits/visit-sums';
import { type CoopPage, paths } from '~/paths';
import { formatRange } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { todayText } from '../text/today';

type Props = { coop: string; name: string; today: Today };

/** What needs the reader now, then what buyers did. */
export function TodayPage({ coop, name, today }: Props) {
  const t = useText(todayText);
  return (
    <div className="mx-auto max-w-3xl space-y-8">
      <h1>{name}</h1>
      <section aria-labelledby="viec" className="space-y-3">
        <h2 id="viec">{t.title}</h2>
        <Tasks coop={coop} today={today} />
      </section>
      <Week visits={today.visits} />
    </div>
  );
}

function Tasks({ coop, today: { open, expiring, enquiries } }: Omit<Props, 'name'>) {
  const t = useText(todayText);
  const locale = useLocale();
  const none = open.length + expiring.length + enquiries.new + enquiries.talking === 0;
  if (none) return <p>{t.nothing}</p>;
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
          {band === 'lapsed'
            ? t.lapsed(formatRange(validUntil, locale))
            : `${t.expiring(formatRange(validUntil, locale))} (${t.bands[band]})`}{' '}
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
        className={`panel block min-h-11 border-l-4 p-3 text-ink no-underline hover:border-indigo-mid ${urgent ? 'border-l-madder' : 'border-l-turmeric'}`}
      >
        {children}
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
      <dl className="grid gap-3 sm:grid-cols-3">
        {KINDS.map((kind) => (
          <div key={kind} className="panel flex flex-col p-3">
            <dt className="order-2">{t.kinds[kind]}</dt>
            <dd className="order-1 font-bold text-2xl text-indigo">{total[kind].lastSeven}</dd>
            <dd className="order-3 text-ink-soft text-sm">{t.before(total[kind].sevenBefore)}</dd>
          </div>
        ))}
      </dl>
      {products.length === 0 && <p>{t.noVisits}</p>}
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
