import { MAX_REASON } from '~/domain/listings/reasons';
import {
  TEMPLATE_FIELDS,
  type Template,
  type TemplateFaults,
  type TemplateField,
} from '~/domain/review/templates';
import { useText } from '../locale';
import { Choice } from '../parts/choice';
import { Notice } from '../parts/notice';
import { TextArea } from '../parts/text-area';
import { deskTemplatesText, type TemplateDone } from '../text/desk-templates';
import { Arrival } from './arrival';
import { ExcelLink } from './excel-link';

/** A form that could not be saved, as it was typed. */
export type FailedTemplate = {
  /** Null for the form that adds one. */
  id: number | null;
  field: string;
  text: string;
  faults: TemplateFaults | null;
  /** What stands now, where somebody else reworded it meanwhile. */
  stale: string | null;
  removed: boolean;
};

type Props = {
  templates: readonly Template[];
  mayKeep: boolean;
  done: TemplateDone | null;
  failed?: FailedTemplate;
};

/** `/co-quan/mau-ly-do`: the reasons officers reuse, by what they are about. */
export function TemplatesPage({ templates, mayKeep, done, failed }: Props) {
  const t = useText(deskTemplatesText);
  const sections = [...TEMPLATE_FIELDS, null].map((field) => ({
    field,
    own: templates.filter((template) => template.field === field),
  }));
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <header className="space-y-2">
        <h1>{t.title}</h1>
        <p>{t.help}</p>
      </header>
      {(failed || done) && (
        <Arrival>
          <Notice kind={failed ? 'bad' : 'good'}>
            {failed ? <FailureWords failed={failed} /> : done && t.done[done]}
          </Notice>
        </Arrival>
      )}
      {mayKeep && (
        <details
          className="panel p-4"
          open={(failed && (failed.id === null || failed.removed)) || undefined}
        >
          <summary className="opener font-bold">{t.add}</summary>
          <TemplateForm
            template={null}
            failed={failed && (failed.id === null || failed.removed) ? failed : null}
          />
        </details>
      )}
      {templates.length === 0 ? <p>{t.none}</p> : <ExcelLink list="mau-ly-do" />}
      {sections
        .filter(({ own }) => own.length > 0)
        .map(({ field, own }) => (
          <Section
            key={field ?? ''}
            field={field}
            templates={own}
            mayKeep={mayKeep}
            failed={failed}
          />
        ))}
    </div>
  );
}

function FailureWords({ failed: { stale, removed } }: { failed: FailedTemplate }) {
  const t = useText(deskTemplatesText);
  if (removed) return t.removed;
  return stale === null ? t.invalid : t.stale(stale);
}

type SectionProps = {
  field: TemplateField | null;
  templates: readonly Template[];
  mayKeep: boolean;
  failed?: FailedTemplate;
};

function Section({ field, templates, mayKeep, failed }: SectionProps) {
  const t = useText(deskTemplatesText);
  const id = `mau-${field ?? 'chung'}`;
  return (
    <section aria-labelledby={id} className="space-y-3">
      <h2 id={id} className="text-lg">
        {field ? t.fields[field] : t.any}
      </h2>
      <ul className="space-y-2">
        {templates.map((template) => {
          const own = failed?.id === template.id ? failed : null;
          return (
            <li key={template.id} className="panel p-3">
              <p className="whitespace-pre-line">{template.text}</p>
              {mayKeep && (
                <details open={own ? true : undefined}>
                  <summary
                    className="opener text-indigo text-sm"
                    aria-label={t.editOf(template.text)}
                  >
                    {t.edit}
                  </summary>
                  <TemplateForm template={template} failed={own} />
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function TemplateForm({
  template,
  failed,
}: {
  template: Template | null;
  failed: FailedTemplate | null;
}) {
  const t = useText(deskTemplatesText);
  const place = template ? `mau-${template.id}` : 'mau-moi';
  const { text, field } = failed?.faults ?? {};
  return (
    <form method="post" className="space-y-3 pt-2">
      {template && (
        <>
          <input type="hidden" name="id" value={template.id} />
          {/* What the reader has before their eyes; after a conflict, what stands now. */}
          <input type="hidden" name="seen" value={template.text} />
        </>
      )}
      <Choice
        id={`${place}-muc`}
        name="field"
        label={t.field}
        none={t.any}
        options={TEMPLATE_FIELDS.map((field) => [field, t.fields[field]] as const)}
        defaultValue={failed?.field ?? template?.field ?? ''}
        fault={field && t.faults[field]}
      />
      <TextArea
        id={`${place}-loi-le`}
        name="text"
        label={t.text}
        rows={3}
        maxLength={MAX_REASON}
        defaultValue={failed?.text ?? template?.text}
        fault={text && t.faults[text]}
        required
      />
      <div className="flex flex-wrap gap-3">
        <button
          type="submit"
          name="intent"
          value={template ? 'edit' : 'add'}
          className="button"
          aria-label={template ? t.saveOf(template.text) : undefined}
        >
          {template ? t.save : t.add}
        </button>
        {template && (
          <button
            type="submit"
            name="intent"
            value="remove"
            className="button button-quiet"
            aria-label={t.removeOf(template.text)}
            formNoValidate
          >
            {t.remove}
          </button>
        )}
      </div>
    </form>
  );
}
