import type { DeskRightPage } from '~/domain/marks/desk-right';
import type { RightFaults } from '~/domain/marks/right-form';
import { readRoughDay } from '~/domain/recognitions/rough-day';
import { paths } from '~/paths';
import { ChangeList } from '../desk/change-list';
import { formatDay, formatRange } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { markTitle } from '../mark/mark-words';
import { ScanField } from '../papers/scan-field';
import { ScanLink } from '../papers/scan-link';
import { Fact, ProvenanceTag, SourceList, Unknown } from '../parts/claim';
import { DayField } from '../parts/day-field';
import { Notice } from '../parts/notice';
import { TextArea } from '../parts/text-area';
import { deskMarkEntryText } from '../text/desk-mark-entry';
import { deskMarksText } from '../text/desk-marks';
import { deskRightText } from '../text/desk-rights';
import { AnnulForm, type RefusedAnnulment } from './annul-form';
import type { RefusedRight } from './grant-page';
import { RightFields } from './right-fields';

export type RefusedSuspension = {
  form: 'dinh';
  typed: { suspendedOn: string; suspendedReason: string };
  faults: RightFaults;
};

/** The right stands otherwise than the form took it to. */
export type RightStands = { form: 'state'; state: string };

type Props = {
  page: DeskRightPage;
  done: string | null;
  refused?: RefusedRight | RefusedSuspension | RefusedAnnulment | RightStands;
};

/** One right of use at the desk: what is recorded, its suspension, what follows it. */
export function RightPage({ page, done, refused }: Props) {
  const t = useText(deskRightText);
  const list = useText(deskMarksText);
  const locale = useLocale();
  const href = useHref();
  const { mark, typed } = page;
  return (
    <div className="mx-auto max-w-4xl space-y-8">
      <header className="space-y-2">
        <p>
          <a
            className="inline-flex min-h-11 items-center"
            href={href(paths.desk(`nhan-hieu/${mark.slug}`))}
          >
            ← {t.back}
          </a>
        </p>
        <h1>{typed.number ? t.title(typed.number) : t.noNumber}</h1>
        <p>
          {markTitle(mark, locale)} · <strong>{page.producer.name}</strong>{' '}
          <ProvenanceTag provenance={page.provenance} />
        </p>
        {done && list.done[done] && <Notice kind="good">{list.done[done]}</Notice>}
        {refused?.form === 'state' && (
          <Notice kind="bad">
            {refused.state === 'annulled' ? t.annulledAlready : t.suspendedAlready}
          </Notice>
        )}
        {page.annulled && <Notice kind="bad">{t.annulled(typed.suspendedReason)}</Notice>}
        {page.ownCause && <Notice kind="bad">{t.ownCause}</Notice>}
      </header>
      <Kept page={page} />
      {page.mayRecord && !page.annulled && (
        <>
          <div className="grid items-start gap-6 md:grid-cols-2">
            {typed.suspendedOn === '' && (
              <SuspendForm refused={refused?.form === 'dinh' ? refused : undefined} />
            )}
            <Again page={page} />
          </div>
          <CorrectForm page={page} refused={refused?.form === 'sua' ? refused : undefined} />
          <AnnulForm refused={refused?.form === 'huy' ? refused : undefined} />
        </>
      )}
      <ChangeList changes={page.changes} />
    </div>
  );
}

function Kept({ page }: { page: DeskRightPage }) {
  const t = useText(deskRightText);
  const list = useText(deskMarksText);
  const locale = useLocale();
  const { typed, offered, scan } = page;
  const chosen = typed.products.split(',');
  const products = offered.filter(({ id }) => chosen.includes(String(id)));
  const granted = typed.granted ? readRoughDay(typed.granted) : null;
  const dayOf = (day: string) => (day ? formatDay(day, locale) : null);
  return (
    <section aria-labelledby="giay" className="space-y-2">
      <h2 id="giay">{t.facts}</h2>
      <dl>
        <Fact term={t.statusToday}>
          <strong>{page.annulled ? t.annulledStatus : list.rightStatuses[page.status]}</strong>
        </Fact>
        <Fact term={t.fields.products}>
          {products.map(({ name }) => name).join(', ') || <Unknown />}
        </Fact>
        <Fact term={t.fields.issuer}>{typed.issuer || <Unknown />}</Fact>
        <Fact term={t.fields.granted}>{granted ? formatRange(granted, locale) : <Unknown />}</Fact>
        <Fact term={list.right.expiresOn}>{dayOf(typed.expiresOn) ?? list.right.noEnd}</Fact>
        {typed.suspendedOn && !page.annulled && (
          <Fact term={t.fields.suspendedOn}>
            {dayOf(typed.suspendedOn)}
            {typed.suspendedReason && (
              <span className="block whitespace-pre-line">{typed.suspendedReason}</span>
            )}
          </Fact>
        )}
        <Fact term={t.scan}>
          {scan ? <ScanLink scan={scan} path={paths.desk(`tep/${scan.mediaId}`)} /> : t.noScan}
        </Fact>
      </dl>
      <SourceList sources={page.sources} />
    </section>
  );
}

function SuspendForm({ refused }: { refused?: RefusedSuspension }) {
  const t = useText(deskRightText);
  const entry = useText(deskMarkEntryText);
  const fault = (field: 'suspendedOn' | 'suspendedReason') => {
    const code = refused?.faults[field];
    return code && entry.faults[code];
  };
  return (
    <form method="post" encType="multipart/form-data" className="panel space-y-3 p-4">
      <h2>{t.suspend}</h2>
      <p className="text-ink-soft text-sm">{t.suspendHelp}</p>
      <input type="hidden" name="intent" value="dinh" />
      <DayField
        id="dinh-ngay"
        label={t.fields.suspendedOn}
        name="suspendedOn"
        defaultValue={refused?.typed.suspendedOn ?? ''}
        fault={fault('suspendedOn')}
      />
      <TextArea
        id="dinh-ly-do"
        label={t.fields.suspendedReason}
        name="suspendedReason"
        defaultValue={refused?.typed.suspendedReason ?? ''}
        fault={fault('suspendedReason')}
      />
      <button type="submit" className="button">
        {t.suspendButton}
      </button>
    </form>
  );
}

function Again({ page }: { page: DeskRightPage }) {
  const t = useText(deskRightText);
  const href = useHref();
  const path = paths.desk(`nhan-hieu/${page.mark.slug}/quyen/moi`, `tu=${page.id}`);
  return (
    <section aria-labelledby="cap-lai" className="panel space-y-3 p-4">
      <h2 id="cap-lai">{t.again}</h2>
      <p className="text-ink-soft text-sm">{t.againHelp}</p>
      <a className="button button-quiet" href={href(path)}>
        {t.againButton}
      </a>
    </section>
  );
}

function CorrectForm({ page, refused }: { page: DeskRightPage; refused?: RefusedRight }) {
  const t = useText(deskRightText);
  const entry = useText(deskMarkEntryText);
  const reasonFault = refused?.faults.reason;
  return (
    <details className="panel p-4" open={refused !== undefined}>
      <summary className="opener font-bold">{t.correct}</summary>
      <form method="post" encType="multipart/form-data" className="space-y-4 pt-3">
        <p className="text-ink-soft text-sm">{t.correctHelp}</p>
        {refused?.kept && <Notice kind="bad">{entry.stale}</Notice>}
        <input type="hidden" name="intent" value="sua" />
        <input
          type="hidden"
          name="opened"
          value={JSON.stringify(refused ? refused.opened : page.typed)}
        />
        <RightFields
          grant={false}
          offered={page.offered}
          typed={refused?.typed ?? page.typed}
          faults={refused?.faults ?? {}}
          kept={refused?.kept}
        />
        <ScanField id="sua-scan" kept={refused?.scan ?? null} refusal={refused?.refusal ?? null} />
        <TextArea
          id="sua-ly-do"
          label={t.reason}
          name="reason"
          defaultValue={refused?.reason ?? ''}
          fault={reasonFault && entry.faults[reasonFault]}
        />
        <button type="submit" className="button">
          {t.correctButton}
        </button>
      </form>
    </details>
  );
}
