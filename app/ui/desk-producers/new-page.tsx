import type { Double } from '~/domain/producers/find-doubles.server';
import {
  MAX_NAME,
  type ProducerFaults,
  type TypedProducer,
} from '~/domain/producers/producer-form';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { FormField } from '../parts/form-field';
import { Notice } from '../parts/notice';
import { Tick } from '../parts/tick';
import { deskProducersText } from '../text/desk-producers';
import { FactFields } from './fact-fields';

type Props = {
  typed: TypedProducer;
  faults: ProducerFaults;
  doubles: Double[];
  communes: { id: string; name: string }[];
};

/** Where an officer writes a producer down. */
export function NewProducerPage({ typed, faults, doubles, communes }: Props) {
  const t = useText(deskProducersText);
  const href = useHref();
  const fault = (code?: string) => code && t.faults[code];
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <header className="space-y-2">
        <p>
          <a className="inline-flex min-h-11 items-center" href={href(paths.desk('co-so'))}>
            ← {t.title}
          </a>
        </p>
        <h1>{t.newTitle}</h1>
        <p>{t.newLead}</p>
      </header>
      <form method="post" className="panel space-y-4 p-4">
        {doubles.length > 0 && (
          <Notice kind="bad">
            <p>{t.doubles}</p>
            <ul className="list-disc pl-5">
              {doubles.map(({ id, slug, name, commune }) => (
                <li key={id}>
                  <a
                    className="inline-flex min-h-11 items-center"
                    href={href(paths.desk(`co-so/${slug}`))}
                  >
                    {name}
                  </a>
                  {commune && ` · ${commune}`}
                </li>
              ))}
            </ul>
            <Tick label={t.notDouble} name="khac" />
          </Notice>
        )}
        <FormField
          label={t.nameVi}
          name="nameVi"
          help={t.nameViHelp}
          defaultValue={typed.nameVi}
          maxLength={MAX_NAME}
          fault={fault(faults.nameVi)}
          required
        />
        <FormField
          label={t.nameEn}
          name="nameEn"
          defaultValue={typed.nameEn}
          maxLength={MAX_NAME}
          fault={fault(faults.nameEn)}
        />
        <FactFields typed={typed} faults={faults} communes={communes} />
        <button type="submit" className="button">
          {t.save}
        </button>
      </form>
    </div>
  );
}
