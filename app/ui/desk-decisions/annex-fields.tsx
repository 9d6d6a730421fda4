import type { DecisionPage } from '~/domain/recognitions/decision-view';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { Choice } from '../parts/choice';
import { FormField } from '../parts/form-field';
import { TextArea } from '../parts/text-area';
import { annexText } from '../text/desk-annex';
import { decisionRowsText } from '../text/desk-decision-rows';

type Props = { page: DecisionPage };

/** Where an annex is pasted or uploaded. */
export function AnnexFields({ page }: Props) {
  const t = useText(annexText);
  const href = useHref();
  return (
    <div className="panel space-y-4 p-4">
      <TextArea
        name="pasted"
        label={t.pasted}
        rows={8}
        defaultValue={page.annex.pasted}
        spellCheck={false}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField
          name="annex"
          type="file"
          label={t.annexFile}
          accept=".xlsx,.csv,.tsv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        />
        <StarsField page={page} label={t.starsForAll} />
      </div>
      <p>
        <a
          className="inline-flex min-h-11 items-center"
          href={href(paths.desk('quyet-dinh/mau.xlsx'))}
          download
        >
          {t.template}
        </a>
      </p>
    </div>
  );
}

/** Where several names are typed at once. */
export function NamesFields({ page }: Props) {
  const t = useText(annexText);
  return (
    <div className="panel grid gap-4 p-4 sm:grid-cols-[2fr_1fr]">
      <TextArea name="names" label={t.names} rows={3} defaultValue={page.annex.names} />
      <StarsField page={page} label={t.namesStars} />
    </div>
  );
}

function StarsField({ page, label }: Props & { label: string }) {
  const t = useText(decisionRowsText);
  const options = [5, 4, 3, 2, 1].map((n) => [String(n), t.starOption(n)] as const);
  return (
    <Choice name="starsForAll" label={label} defaultValue={page.annex.stars} options={options} />
  );
}
