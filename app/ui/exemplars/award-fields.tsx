import type { Refusal } from '~/domain/media/refusal';
import type { Scan } from '~/domain/papers/facts';
import { AWARD_KIND_LIST } from '~/domain/producers/award';
import {
  type AwardFaults,
  MAX_KEPT_AT_LENGTH,
  MAX_TITLE_LENGTH,
  type TypedAward,
} from '~/domain/producers/award-form';
import { useText } from '../locale';
import { ScanField } from '../papers/scan-field';
import { Choice } from '../parts/choice';
import { DayField } from '../parts/day-field';
import { Fault } from '../parts/field-frame';
import { FormField } from '../parts/form-field';
import { awardKindText, deskAwardsText } from '../text/exemplars';

export type AwardFieldsProps = {
  /** Tells the fields of several forms on one page apart. */
  id: string;
  typed: TypedAward;
  faults: AwardFaults;
  scan: Scan | null;
  refusal: Refusal | null;
};

/** What an award's decision says, and its paper. */
export function AwardFields({ id, typed, faults, scan, refusal }: AwardFieldsProps) {
  const t = useText(deskAwardsText);
  const kinds = useText(awardKindText);
  const fault = (field: keyof AwardFaults) => {
    const code = faults[field];
    return code && t.faults[code];
  };
  const field = (name: keyof TypedAward) => ({
    id: `${name}-${id}`,
    name,
    label: t[name],
    fault: fault(name),
  });
  return (
    <>
      <Choice
        {...field('kind')}
        options={AWARD_KIND_LIST.map((kind) => [kind, kinds[kind]] as const)}
        defaultValue={typed.kind}
        required
      />
      <FormField
        {...field('titleVi')}
        help={t.titleViHelp}
        defaultValue={typed.titleVi}
        maxLength={MAX_TITLE_LENGTH}
        lang="vi"
        required
      />
      <FormField
        {...field('titleEn')}
        help={t.titleEnHelp}
        defaultValue={typed.titleEn}
        maxLength={MAX_TITLE_LENGTH}
        lang="en"
      />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <FormField
          {...field('decisionNumber')}
          defaultValue={typed.decisionNumber}
          maxLength={80}
          required
        />
        <DayField {...field('decidedOn')} defaultValue={typed.decidedOn} required />
        <FormField {...field('issuer')} defaultValue={typed.issuer} maxLength={160} required />
        <FormField
          {...field('year')}
          help={t.yearHelp}
          defaultValue={typed.year}
          inputMode="numeric"
          maxLength={4}
        />
      </div>
      <ScanField id={`scan-${id}`} kept={scan} refusal={refusal} />
      {faults.scan && <Fault>{fault('scan')}</Fault>}
      <FormField
        {...field('keptAt')}
        help={t.keptAtHelp}
        defaultValue={typed.keptAt}
        maxLength={MAX_KEPT_AT_LENGTH}
      />
    </>
  );
}
