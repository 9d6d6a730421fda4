import { useRef } from 'react';
import { MAX_REASON } from '~/domain/listings/reasons';
import { type Template, templatesFor } from '~/domain/review/templates';
import { useText } from '../locale';
import { FieldFrame, pointers } from '../parts/field-frame';
import { deskReviewText } from '../text/desk-review';

type Props = {
  /** Id of the box, for its fault to be tied to. */
  id: string;
  /** The part the reason is about: `description.vi`, `photos`, `general`, `claim`. */
  part: string;
  /** The name under which it is sent. */
  name: string;
  label: string;
  /** The part in words, for the choice of templates. */
  partLabel: string;
  templates: readonly Template[];
  typed?: string;
  /** The template that was chosen in a form that came back. */
  chosen?: string;
  fault?: string;
};

/**
 * A reason, with the templates for it. A chosen template is put into the box to be adapted; without
 * JavaScript it is sent as `template:…` and counts where the box is empty.
 */
export function ReasonField(props: Props) {
  const { id, part, name, label, partLabel, templates, typed, chosen, fault } = props;
  const t = useText(deskReviewText);
  const box = useRef<HTMLTextAreaElement>(null);
  const offered = templatesFor(templates, part);
  const put = (select: HTMLSelectElement) => {
    const template = offered.find((each) => String(each.id) === select.value);
    if (!box.current || !template) return;
    const before = box.current.value.trim();
    box.current.value = before ? `${before}\n${template.text}` : template.text;
    select.value = '';
    box.current.focus();
  };
  return (
    <div className="space-y-2">
      <FieldFrame id={id} label={label} fault={fault}>
        <textarea
          ref={box}
          id={id}
          name={name}
          className="field"
          rows={2}
          maxLength={MAX_REASON}
          defaultValue={typed}
          {...pointers({ id, fault })}
        />
      </FieldFrame>
      {offered.length > 0 && (
        <select
          name={`template:${part}`}
          className="field text-sm"
          aria-label={t.template(partLabel)}
          defaultValue={chosen ?? ''}
          onChange={({ target }) => put(target)}
        >
          <option value="">{t.chooseTemplate}</option>
          {offered.map((template) => (
            <option key={template.id} value={template.id}>
              {template.text}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
