import { isPlainDate } from '~/domain/dates';
import { HEAD_FIELDS } from '~/domain/recognitions/annex-head';
import type { DecisionPage, RowSeen } from '~/domain/recognitions/decision-view';
import { paths } from '~/paths';
import { WhoMay } from '../desk/who-may';
import { formatDay } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Fault } from '../parts/field-frame';
import { Notice } from '../parts/notice';
import { Tick } from '../parts/tick';
import { annexText } from '../text/desk-annex';
import { decisionFormText } from '../text/desk-decision-form';
import { decisionRowsText } from '../text/desk-decision-rows';
import { deskDecisionsText } from '../text/desk-decisions';
import { AnnexFields, NamesFields } from './annex-fields';
import { CheckResult } from './check-result';
import { HeadFields } from './head-fields';
import { RowLine } from './row-line';

export type DecisionEditorProps = {
  mayRecord: boolean;
  /** Typed line by line, or from an annex. */
  way: 'new' | 'import';
  page: DecisionPage;
  acts: string[];
  /** A form that did not arrive. */
  lost?: boolean;
};

/** The one form in which decisions are recorded: typed or imported, checked, then recorded. */
export function DecisionEditor(props: DecisionEditorProps) {
  const { way, page, acts, lost, mayRecord } = props;
  const t = useText(decisionFormText);
  const list = useText(deskDecisionsText);
  const href = useHref();
  const other = way === 'new' ? 'quyet-dinh/nhap' : 'quyet-dinh/moi';
  return (
    <div className="mx-auto max-w-5xl space-y-6">
      <h1>{way === 'new' ? t.newTitle : t.importTitle}</h1>
      <WhoMay may={mayRecord} others={list.onlyLook} />
      {lost && <Notice kind="bad">{t.lost}</Notice>}
      {page.held && <Notice kind="bad">{t.held[page.held]}</Notice>}
      {mayRecord && (
        <>
          {!page.seen && <p>{way === 'new' ? t.newHelp : t.importHelp}</p>}
          {!page.seen && (
            <p>
              <a className="inline-flex min-h-11 items-center" href={href(paths.desk(other))}>
                {way === 'new' ? t.toImport : t.toNew}
              </a>
            </p>
          )}
          <form method="post" encType="multipart/form-data" className="space-y-6">
            <AnnexHeadWords page={page} />
            <Head page={page} acts={acts} />
            <Rows page={page} way={way} />
            <Buttons page={page} way={way} />
          </form>
        </>
      )}
    </div>
  );
}

function Head({ page, acts }: { page: DecisionPage; acts: string[] }) {
  const t = useText(decisionFormText);
  if (!page.seen) {
    return (
      <section className="panel space-y-4 p-4" aria-labelledby="phan-chung">
        <h2 id="phan-chung">{t.head}</h2>
        <HeadFields page={page} acts={acts} />
      </section>
    );
  }
  return (
    <details className="panel p-4">
      <summary className="opener font-bold">
        {t.editHead}: {page.typed.number} · {page.typed.issuer}
      </summary>
      <HeadFields page={page} acts={acts} />
    </details>
  );
}

/** What the annex itself says of the decision; it goes along with the form. */
function AnnexHeadWords({ page: { head, typed } }: { page: DecisionPage }) {
  const t = useText(decisionFormText);
  const annex = useText(annexText);
  const locale = useLocale();
  const { said, offered, against } = head;
  const words = (key: keyof typeof said, from = said) =>
    key === 'decidedOn' && isPlainDate(from[key]) ? formatDay(from[key], locale) : from[key];
  return (
    <>
      {HEAD_FIELDS.map((key) => (
        <input key={key} type="hidden" name={`head.${key}`} value={said[key]} />
      ))}
      {offered.length > 0 && (
        <Notice kind="good">
          {annex.headOffered}{' '}
          {offered.map((key) => `${t[key].toLowerCase()}: ${words(key)}`).join('; ')}.
        </Notice>
      )}
      {against.length > 0 && (
        <Notice kind="bad">
          {against.map((key) => (
            <p key={key}>
              {annex.headAgainst(t[key].toLowerCase(), words(key), words(key, typed))}
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}

function Rows({ page, way }: { page: DecisionPage; way: DecisionEditorProps['way'] }) {
  const t = useText(decisionFormText);
  const words = useText(decisionRowsText);
  const annex = useText(annexText);
  const { rows, seen, skipped } = page;
  const numbered = rows.map((row, at) => ({ row, at }));
  const open = numbered.filter(({ row }) => row.open);
  const rest = numbered.filter(({ row }) => !row.open);
  const fault = page.annex.fault;
  return (
    <section className="space-y-4" aria-labelledby="cac-dong">
      <h2 id="cac-dong">{words.rows}</h2>
      <input type="hidden" name="rows" value={rows.length} />
      {seen && <CheckResult seen={seen} />}
      {skipped.length > 0 && (
        <details className="panel p-3">
          <summary className="opener">{annex.skipped(skipped.length)}</summary>
          <ul className="list-disc pl-5">
            {skipped.map((line, index) => (
              // Equal lines of an annex have no other identity
              <li key={index}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {fault && <Fault>{annex.annexFaults[fault]}</Fault>}
      {open.length > 0 && <h3>{t.answerFirst}</h3>}
      <Lines rows={open} />
      {open.length > 0 && rest.length > 0 && <h3>{t.otherLines}</h3>}
      <Lines rows={rest} />
      <MoreLines page={page} way={way} />
    </section>
  );
}

function Lines({ rows }: { rows: { row: RowSeen; at: number }[] }) {
  if (rows.length === 0) return null;
  return (
    <ul className="space-y-3">
      {rows.map(({ row, at }) => (
        <RowLine key={at} row={row} at={at} />
      ))}
    </ul>
  );
}

function MoreLines({ page, way }: { page: DecisionPage; way: DecisionEditorProps['way'] }) {
  const t = useText(annexText);
  const fields = way === 'new' ? <NamesFields page={page} /> : <AnnexFields page={page} />;
  const folded = page.rows.some(({ kind }) => kind !== null) && !page.annex.fault;
  if (!folded) return fields;
  return (
    <details className="panel p-3">
      <summary className="opener">{way === 'new' ? t.names : t.moreAnnex}</summary>
      {fields}
    </details>
  );
}

function Buttons({ page, way }: { page: DecisionPage; way: DecisionEditorProps['way'] }) {
  const t = useText(decisionFormText);
  const { seen } = page;
  const answers = seen !== null && seen.counts.open > 0;
  const able = seen !== null && (seen.counts.writing > 0 || answers);
  return (
    <div className="panel space-y-3 p-4">
      {seen && (seen.confirm || page.held === 'unconfirmed') && (
        <div className="font-bold">
          <Tick label={t.confirm} name="confirmed" defaultChecked={page.confirmed} />
        </div>
      )}
      <input type="hidden" name="seen" value={seen?.mark ?? ''} />
      <p className="flex flex-wrap gap-3">
        <button
          type="submit"
          name="intent"
          value="check"
          className={seen ? 'button button-quiet' : 'button'}
        >
          {seen ? t.checkAgain : t.check}
        </button>
        {able && (
          <button type="submit" name="intent" value="record" className="button">
            {answers ? t.recordAnswers : t.record(seen.counts.writing)}
          </button>
        )}
        {way === 'new' && (
          <button type="submit" name="intent" value="more" className="button button-quiet">
            {t.more}
          </button>
        )}
      </p>
    </div>
  );
}
