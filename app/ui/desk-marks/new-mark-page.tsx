import type { MarkFaults, TypedMark } from '~/domain/marks/mark-form';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { deskMarkEntryText } from '../text/desk-mark-entry';
import { deskMarksText } from '../text/desk-marks';
import { MarkFields } from './mark-fields';

/** Where an officer enters a mark into the registry. */
export function NewMarkPage({ typed, faults }: { typed: TypedMark; faults: MarkFaults }) {
  const t = useText(deskMarkEntryText);
  const list = useText(deskMarksText);
  const href = useHref();
  return (
    <div className="mx-auto max-w-4xl space-y-6">
      <header className="space-y-2">
        <p>
          <a className="inline-flex min-h-11 items-center" href={href(paths.desk('nhan-hieu'))}>
            ← {list.title}
          </a>
        </p>
        <h1>{t.newTitle}</h1>
        <p className="max-w-prose">{t.newLead}</p>
      </header>
      <form method="post" className="panel space-y-4 p-4">
        <MarkFields typed={typed} faults={faults} />
        <button type="submit" className="button">
          {t.save}
        </button>
      </form>
    </div>
  );
}
