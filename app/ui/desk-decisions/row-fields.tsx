import type { RowSeen } from '~/domain/recognitions/decision-view';
import { readStars } from '~/domain/recognitions/read-stars';
import { useText } from '../locale';
import { Choice } from '../parts/choice';
import { FormField } from '../parts/form-field';
import { decisionRowsText } from '../text/desk-decision-rows';

type Props = { row: RowSeen; at: number };

/** The words of one line, to be typed or mended. */
export function RowFields({ row, at }: Props) {
  const t = useText(decisionRowsText);
  const { words, carried } = row.typed;
  const { faults } = row;
  const field = (name: 'name' | 'producer' | 'stars' | 'score' | 'set') => {
    const fault = name === 'producer' ? undefined : faults[name];
    return { id: `${name}-${at}`, name: `${name}.${at}`, fault: fault && t.rowFaults[fault] };
  };
  const stars = readStars(words.stars);
  return (
    <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_2fr_1fr_1fr_1fr]">
      <input type="hidden" name={`place.${at}`} value={words.place} />
      <input type="hidden" name={`group.${at}`} value={words.group} />
      {carried && <input type="hidden" name={`carried.${at}`} value={carried} />}
      <FormField
        {...field('name')}
        label={t.rowName}
        defaultValue={words.name}
        maxLength={300}
        autoComplete="off"
      />
      <FormField
        {...field('producer')}
        label={t.rowProducer}
        defaultValue={words.producer}
        maxLength={300}
        autoComplete="off"
      />
      {words.stars === '' || stars !== null ? (
        <Choice
          {...field('stars')}
          label={t.rowStars}
          defaultValue={String(stars ?? '')}
          options={[5, 4, 3, 2, 1].map((n) => [String(n), t.starOption(n)] as const)}
        />
      ) : (
        <FormField {...field('stars')} label={t.rowStars} defaultValue={words.stars} />
      )}
      <FormField
        {...field('score')}
        label={t.rowScore}
        defaultValue={words.score}
        inputMode="decimal"
        maxLength={20}
        autoComplete="off"
      />
      <FormField
        {...field('set')}
        label={t.rowSet}
        defaultValue={words.set}
        inputMode="numeric"
        maxLength={60}
        autoComplete="off"
      />
    </div>
  );
}
