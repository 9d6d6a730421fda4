import type { Applied } from '~/domain/sheets/apply-plan.server';
import type { PlanView } from '~/domain/sheets/plan-view';
import type { RefusalReason } from '~/domain/sheets/refused-file';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { Notice } from '../parts/notice';
import { sheetText } from '../text/sheet';
import { refusalText } from '../text/sheet-problems';
import { ConfirmForm } from './confirm-form';
import { DownloadPanel, UploadForm } from './panels';
import { PlanSummary } from './plan-summary';

/** What became of the upload that the address names. */
export type UploadSeen =
  | { kind: 'plan'; id: string; plan: PlanView }
  | { kind: 'refused'; reason: RefusalReason; fileName: string }
  | { kind: 'expired' };

export type SheetPageProps = {
  coopSlug: string;
  /** What was just applied. */
  applied: Applied | null;
  upload: UploadSeen | null;
  /** Why the last button did nothing. */
  notApplied?: 'changed' | 'errors' | 'invalid' | 'form';
};

/** Products out to a spreadsheet and back: one way down the page, from download to decision. */
export function SheetPage({ coopSlug, applied, upload, notApplied }: SheetPageProps) {
  const t = useText(sheetText);
  const words = useText(refusalText);
  return (
    <div className="max-w-3xl space-y-6">
      <h1>{t.title}</h1>
      {notApplied && <Notice kind="bad">{t.notApplied[notApplied]}</Notice>}
      {applied && <AppliedNotice coopSlug={coopSlug} applied={applied} />}
      {upload?.kind === 'expired' && <Notice kind="bad">{t.expired}</Notice>}
      {upload?.kind === 'refused' && (
        <Notice kind="bad">{t.refused(words[upload.reason], upload.fileName)}</Notice>
      )}
      {upload?.kind === 'plan' ? (
        <>
          <PlanSummary coopSlug={coopSlug} id={upload.id} plan={upload.plan} />
          <ConfirmForm coopSlug={coopSlug} id={upload.id} plan={upload.plan} />
        </>
      ) : (
        <>
          <p className="max-w-prose">{t.lead}</p>
          <DownloadPanel coopSlug={coopSlug} />
        </>
      )}
      <UploadForm coopSlug={coopSlug} again={upload?.kind === 'plan'} />
    </div>
  );
}

function AppliedNotice({ coopSlug, applied }: { coopSlug: string; applied: Applied }) {
  const t = useText(sheetText);
  const href = useHref();
  return (
    <Notice kind="good">
      {t.applied(applied)}{' '}
      <a
        className="inline-flex min-h-11 items-center"
        href={href(paths.coop(coopSlug, 'san-pham'))}
      >
        {t.goToProducts}
      </a>
    </Notice>
  );
}
