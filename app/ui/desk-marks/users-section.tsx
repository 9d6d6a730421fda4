import type { ReactNode } from 'react';
import type { DeskRight, MarkUsers } from '~/domain/marks/desk-mark';
import { paths } from '~/paths';
import { ExcelLink } from '../desk/excel-link';
import { formatDay, formatRange } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { PrintButton } from '../papers/print-button';
import { ProvenanceTag, Unknown } from '../parts/claim';
import { DayField } from '../parts/day-field';
import { deskMarksText } from '../text/desk-marks';
import { rightStatusWords } from './right-words';

type Props = {
  users: MarkUsers;
  today: string;
  /** Whether the day in the address was none. */
  badDay: boolean;
  mayGrant: boolean;
};

/** Who may use the mark on a day; prints as that list alone. */
export function UsersSection({ users, today, badDay, mayGrant }: Props) {
  const { mark, day, inForce, others } = users;
  const t = useText(deskMarksText);
  const locale = useLocale();
  const href = useHref();
  const page = `nhan-hieu/${mark.slug}` as const;
  return (
    <section aria-labelledby="ai-duoc-dung" className="space-y-4">
      <h2 id="ai-duoc-dung">{t.usersOn(formatDay(day, locale))}</h2>
      <form
        className="no-print flex flex-wrap items-end gap-3"
        action={`${href(paths.desk(page))}#ai-duoc-dung`}
      >
        <DayField label={t.day} name="ngay" defaultValue={day} />
        <button type="submit" className="button">
          {t.show}
        </button>
        {day !== today && (
          <a className="inline-flex min-h-11 items-center" href={href(paths.desk(page))}>
            {t.today}
          </a>
        )}
      </form>
      {badDay && <p className="no-print font-bold text-madder-dark">{t.badDay}</p>}
      <p>{inForce.length > 0 ? t.usersCount(inForce.length) : t.usersNone}</p>
      <RightList rights={inForce} slug={mark.slug} />
      <div className="no-print flex flex-wrap gap-3">
        {mayGrant && (
          <a className="button" href={href(paths.desk(`${page}/quyen/moi`))}>
            {t.grant}
          </a>
        )}
        <ExcelLink list={page} query={`ngay=${day}`} />
        <PrintButton>{t.print}</PrintButton>
      </div>
      {others.length > 0 && (
        <div className="no-print space-y-2">
          <h3>{t.othersTitle}</h3>
          <p>{t.othersLead}</p>
          <RightList rights={others} slug={mark.slug} />
        </div>
      )}
    </section>
  );
}

function RightList({ rights, slug }: { rights: DeskRight[]; slug: string }) {
  return (
    <ul className="space-y-2">
      {rights.map((right) => (
        <li key={right.id} className="panel break-inside-avoid p-3">
          <Right right={right} slug={slug} />
        </li>
      ))}
    </ul>
  );
}

function Right({ right, slug }: { right: DeskRight; slug: string }) {
  const t = useText(deskMarksText);
  const locale = useLocale();
  const href = useHref();
  const { number, issuer, granted, expiresOn, products } = right;
  const live = right.status === 'in-force' || right.status === 'expiring';
  return (
    <div className="grid gap-x-6 gap-y-1 md:grid-cols-[2fr_2fr_2fr_auto]">
      <div>
        <p className="font-bold">
          {right.producer.name} <ProvenanceTag provenance={right.provenance} />
        </p>
        <p className="text-sm">{products.map(({ name }) => name).join(', ') || <Unknown />}</p>
      </div>
      <dl className="text-sm">
        <Fact term={t.right.number}>{number ?? <Unknown />}</Fact>
        <Fact term={t.right.issuer}>{issuer ?? <Unknown />}</Fact>
      </dl>
      <dl className="text-sm">
        <Fact term={t.right.granted}>{formatRange(granted, locale)}</Fact>
        <Fact term={t.right.expiresOn}>
          {expiresOn ? formatDay(expiresOn, locale) : t.right.noEnd}
        </Fact>
        <div className={live ? '' : 'font-bold text-madder-dark'}>
          <dt className="sr-only">{t.right.status}</dt>
          <dd>{rightStatusWords(right, locale)}</dd>
        </div>
        {right.suspendedReason && <Fact term={t.right.reason}>{right.suspendedReason}</Fact>}
      </dl>
      {right.own && (
        <a
          className="no-print inline-flex min-h-11 items-center self-center"
          href={href(paths.desk(`nhan-hieu/${slug}/quyen/${right.id}`))}
        >
          {t.open}
          <span className="sr-only"> {number ?? right.producer.name}</span>
        </a>
      )}
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="inline text-ink-soft">{term}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  );
}
