import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { FormField } from '../parts/form-field';
import { sheetText } from '../text/sheet';

/** The sheet as files. */
export function DownloadPanel({ coopSlug }: { coopSlug: string }) {
  const t = useText(sheetText);
  const href = useHref();
  const file = (name: string) => href(paths.coop(coopSlug, `bang-tinh/${name}`));
  return (
    <section aria-labelledby="tai-ve" className="panel space-y-3 p-4">
      <h2 id="tai-ve">1. {t.download}</h2>
      <a className="button w-full sm:w-auto" href={file('san-pham.xlsx')} download>
        {t.workbook}
      </a>
      <p className="text-ink-soft text-sm">{t.workbookHelp}</p>
      <p className="flex flex-wrap items-center gap-x-4 text-sm">
        <span>{t.csv}</span>
        <a className="inline-flex min-h-11 items-center" href={file('san-pham.csv')} download>
          {t.csvProducts}
        </a>
        <a className="inline-flex min-h-11 items-center" href={file('quy-cach.csv')} download>
          {t.csvPacks}
        </a>
      </p>
    </section>
  );
}

/** Sends files to be looked at; nothing changes by it. */
export function UploadForm({ coopSlug, again }: { coopSlug: string; again: boolean }) {
  const t = useText(sheetText);
  const href = useHref();
  return (
    <section aria-labelledby="tai-len" className="panel space-y-3 p-4">
      <h2 id="tai-len">{again ? t.again : `2. ${t.upload}`}</h2>
      <form
        method="post"
        encType="multipart/form-data"
        action={href(paths.coop(coopSlug, 'bang-tinh'))}
        className="space-y-3"
      >
        <FormField
          type="file"
          label={t.choose}
          help={t.uploadHelp}
          name="tep"
          required
          multiple
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        />
        <button type="submit" className={`button w-full sm:w-auto ${again ? 'button-quiet' : ''}`}>
          {t.check}
        </button>
        <p className="text-ink-soft text-sm">{t.checkHelp}</p>
      </form>
      {!again && (
        <ul className="list-disc space-y-1 pl-5 text-sm">
          {t.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
