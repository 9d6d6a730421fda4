import { isPlainDate } from '~/domain/dates';
import { MAX_ISSUER_LENGTH, MAX_NUMBER_LENGTH } from '~/domain/papers/claim-form';
import { byRule } from '~/domain/papers/would-record';
import {
  type DecisionField,
  LEVELS,
  MAX_KEPT_AT_LENGTH,
  type TypedDecision,
} from '~/domain/recognitions/decision-form';
import type { DecisionPage } from '~/domain/recognitions/decision-view';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { ScanField } from '../papers/scan-field';
import { Choice } from '../parts/choice';
import { DayField } from '../parts/day-field';
import { Fault } from '../parts/field-frame';
import { FormField } from '../parts/form-field';
import { decisionFormText } from '../text/desk-decision-form';

type Props = { page: DecisionPage; acts: readonly string[] };

/** What a decision says of all its products, and the paper that proves it. */
export function HeadFields({ page, acts }: Props) {
  const t = useText(decisionFormText);
  const { typed } = page;
  const fault = (name: DecisionField) => {
    const code = page.faults[name];
    return code && t.faults[code];
  };
  const field = (name: keyof TypedDecision) => ({ name, fault: fault(name) });
  const levels = LEVELS.map((level) => [level, t.levels[level]] as const);
  const noPaper = page.faults.scan === 'no-paper' && !page.refusal;
  return (
    <div className="space-y-4">
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <FormField
          {...field('number')}
          label={t.number}
          help={t.numberHelp}
          defaultValue={typed.number}
          maxLength={MAX_NUMBER_LENGTH}
          autoComplete="off"
        />
        <FormField
          {...field('issuer')}
          label={t.issuer}
          help={t.issuerHelp}
          defaultValue={typed.issuer}
          maxLength={MAX_ISSUER_LENGTH}
        />
        <DayField {...field('decidedOn')} label={t.decidedOn} defaultValue={typed.decidedOn} />
        <DayField
          {...field('validUntil')}
          label={t.validUntil}
          help={useUntilHelp(typed.decidedOn)}
          defaultValue={typed.validUntil}
        />
        <Choice
          {...field('level')}
          label={t.levelLabel}
          defaultValue={typed.level}
          options={levels}
        />
        <Choice
          {...field('act')}
          label={t.act}
          none={t.actByDay}
          defaultValue={typed.act}
          options={acts.map((act) => [act, act] as const)}
        />
      </div>
      <p className="text-ink-soft text-sm">{t.levelHelp}</p>
      <fieldset className="space-y-3 border-line border-t pt-3">
        <legend className="font-bold text-indigo">{t.paper}</legend>
        <p className="text-sm">{t.paperHelp}</p>
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <ScanField id="o-scan" kept={page.scan} refusal={page.refusal} />
          <FormField
            {...field('keptAt')}
            label={t.keptAt}
            help={t.keptAtHelp}
            defaultValue={typed.keptAt}
            maxLength={MAX_KEPT_AT_LENGTH}
          />
        </div>
        {noPaper && <Fault>{t.faults['no-paper']}</Fault>}
      </fieldset>
    </div>
  );
}

/** Says which day an empty field stands for, once the form was checked with a day of signing. */
function useUntilHelp(decidedOn: string): string {
  const t = useText(decisionFormText);
  const locale = useLocale();
  return isPlainDate(decidedOn) ? t.untilByRule(formatDay(byRule(decidedOn), locale)) : t.untilHelp;
}
