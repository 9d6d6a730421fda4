import { type AreaFaults, MAX_PLACE_LETTERS, type TypedArea } from '~/domain/marks/area-form';
import type { DeskArea } from '~/domain/marks/desk-mark';
import { useText } from '../locale';
import { Choice } from '../parts/choice';
import { FormField } from '../parts/form-field';
import { deskMarkEntryText } from '../text/desk-mark-entry';

type Props = {
  areas: DeskArea[];
  communes: { id: string; name: string }[];
  mayRecord: boolean;
  typed: TypedArea;
  faults: AreaFaults;
};

/** The places of a mark's area, in the words of the registration and where they are today. */
export function AreaSection({ areas, communes, mayRecord, typed, faults }: Props) {
  const t = useText(deskMarkEntryText);
  return (
    <section aria-labelledby="khu-vuc" className="no-print space-y-3">
      <h2 id="khu-vuc">{t.areas}</h2>
      <p className="max-w-prose">{t.areasHelp}</p>
      {areas.length === 0 && <p>{t.areasNone}</p>}
      <ul className="gap-x-8 md:columns-2">
        {areas.map((area) => (
          <li
            key={area.id}
            className="flex min-h-11 break-inside-avoid flex-wrap items-center justify-between gap-x-3 border-line border-b"
          >
            <Place area={area} />
            {mayRecord && (
              <form method="post">
                <input type="hidden" name="intent" value="bo-noi" />
                <input type="hidden" name="id" value={area.id} />
                <button
                  type="submit"
                  className="min-h-11 cursor-pointer px-2 underline"
                  aria-label={t.removeArea(area.name)}
                >
                  {t.remove}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {mayRecord && <AddForm communes={communes} typed={typed} faults={faults} />}
    </section>
  );
}

function Place({ area: { name, district, commune } }: { area: DeskArea }) {
  const t = useText(deskMarkEntryText);
  return (
    <p>
      <strong>{district ? `${name} (${district})` : name}</strong>{' '}
      <span className="text-ink-soft text-sm">
        {commune ? t.areaToday(commune) : t.areaUnknown}
      </span>
    </p>
  );
}

function AddForm({ communes, typed, faults }: Pick<Props, 'communes' | 'typed' | 'faults'>) {
  const t = useText(deskMarkEntryText);
  const text = (field: 'name' | 'district') => {
    const code = faults[field];
    return (
      <FormField
        id={`noi-${field}`}
        label={t.areaFields[field]}
        name={field}
        defaultValue={typed[field]}
        maxLength={MAX_PLACE_LETTERS}
        fault={code && t.faults[code]}
      />
    );
  };
  const chosenFault = faults.communeId && t.faults[faults.communeId];
  return (
    <form method="post" className="panel space-y-3 p-4">
      <h3>{t.addArea}</h3>
      <input type="hidden" name="intent" value="them-noi" />
      <div className="grid items-end gap-3 md:grid-cols-3">
        <Choice
          label={t.areaFields.communeId}
          name="communeId"
          defaultValue={typed.communeId}
          none={t.notChosen}
          options={communes.map(({ id, name }) => [id, name] as const)}
          fault={chosenFault}
        />
        {text('name')}
        {text('district')}
      </div>
      <button type="submit" className="button button-quiet">
        {t.add}
      </button>
    </form>
  );
}
