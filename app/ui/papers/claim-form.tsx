import { useState } from 'react';
import { isPlainDate } from '~/domain/dates';
import {
  type ClaimField,
  MAX_ISSUER_LENGTH,
  MAX_NOTE_LENGTH,
  MAX_NUMBER_LENGTH,
  NOTHING_CLAIMED,
  type TypedClaim,
} from '~/domain/papers/claim-form';
import type { ClaimableMark, NamedProduct, PapersFailure, Scan } from '~/domain/papers/facts';
import type { ClaimKind } from '~/domain/papers/kinds';
import { byRule } from '~/domain/papers/would-record';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { Choice } from '../parts/choice';
import { DayField } from '../parts/day-field';
import { FormField } from '../parts/form-field';
import { TextArea } from '../parts/text-area';
import { Tick } from '../parts/tick';
import { markText } from '../text/common';
import { papersText } from '../text/papers';
import { ScanField } from './scan-field';

/** A claim to begin from: one that was sent back, to be corrected. */
export type ClaimDraft = { kind: ClaimKind; typed: TypedClaim; scan: Scan | null };

type Failed = Extract<PapersFailure, { form: ClaimKind }>;
type Props = {
  kind: ClaimKind;
  products: NamedProduct[];
  marks: ClaimableMark[];
  failed: Failed | null;
  draft: ClaimDraft | null;
};

/** One of the two claim forms, behind a fold until it is needed. */
export function ClaimForm({ kind, products, marks, failed, draft }: Props) {
  const t = useText(papersText);
  const typed = failed?.typed ?? draft?.typed ?? NOTHING_CLAIMED;
  const scan = failed?.scan ?? draft?.scan ?? null;
  const stars = kind === 'recognition';
  const id = (field: string) => `${kind}-${field}`;
  const fault = (field: ClaimField) => {
    const code = failed?.faults[field];
    return code && t.faults[code];
  };
  const field = (name: keyof TypedClaim) => ({ id: id(name), name, fault: fault(name) });
  const [decidedOn, setDecidedOn] = useState(typed.decidedOn);
  return (
    <details className="panel px-4 py-1" open={Boolean(failed ?? draft)} id={id('khai')}>
      <summary className="opener font-bold">{stars ? t.claimStars : t.claimRight}</summary>
      <form method="post" encType="multipart/form-data" className="space-y-4 pt-2 pb-4">
        <Choice
          {...field('product')}
          label={t.product}
          defaultValue={typed.product}
          options={products.map((one) => [String(one.id), one.name] as const)}
          required
        />
        {stars ? (
          <Choice
            {...field('stars')}
            label={t.starCount}
            defaultValue={typed.stars}
            options={[5, 4, 3, 2, 1].map((n) => [String(n), t.starOption(n)] as const)}
            required
          />
        ) : (
          <MarkChoice {...field('mark')} marks={marks} typed={typed.mark} />
        )}
        <FormField
          {...field('number')}
          type="text"
          label={t.number}
          help={t.numberHelp}
          defaultValue={typed.number}
          maxLength={MAX_NUMBER_LENGTH}
          autoComplete="off"
          required
        />
        <FormField
          {...field('issuer')}
          type="text"
          label={t.issuer}
          help={t.issuerHelp}
          defaultValue={typed.issuer}
          maxLength={MAX_ISSUER_LENGTH}
          required
        />
        <DayField
          {...field('decidedOn')}
          label={stars ? t.decidedOn : t.grantedOn}
          defaultValue={typed.decidedOn}
          onChange={(event) => setDecidedOn(event.target.value)}
          required
        />
        <DayField
          {...field('validUntil')}
          label={t.validUntil}
          help={useUntilHelp(stars, decidedOn)}
          defaultValue={typed.validUntil}
        />
        {(typed.endConfirmed || failed?.faults.validUntil === 'longer-term') && (
          <Tick
            name="endConfirmed"
            label={t.endConfirm}
            defaultChecked={typed.endConfirmed !== ''}
          />
        )}
        <ScanField
          id={id('scan')}
          kept={scan}
          refusal={failed?.refusal ?? null}
          missing={failed?.faults.scan === 'missing'}
          required
        />
        <TextArea
          {...field('note')}
          label={t.note}
          rows={2}
          defaultValue={typed.note}
          maxLength={MAX_NOTE_LENGTH}
        />
        <button type="submit" name="intent" value={`claim-${kind}`} className="button">
          {t.sendClaim}
        </button>
      </form>
    </details>
  );
}

type ChoiceProps = { id: string; name: string; fault?: string };

function MarkChoice({
  marks,
  typed,
  ...field
}: ChoiceProps & { marks: ClaimableMark[]; typed: string }) {
  const t = useText(papersText);
  const kinds = useText(markText).kind;
  const options = marks.map(
    ({ id, kind, name, product }) => [String(id), `${kinds[kind]}: ${name} (${product})`] as const,
  );
  return (
    <Choice
      {...field}
      label={t.mark}
      help={t.markHelp}
      defaultValue={typed}
      options={options}
      required
    />
  );
}

/** Says which day an empty field stands for, as soon as the day of signing is known. */
function useUntilHelp(stars: boolean, decidedOn: string): string {
  const t = useText(papersText);
  const locale = useLocale();
  if (!stars) return t.untilOpen;
  return isPlainDate(decidedOn) ? t.untilByRule(formatDay(byRule(decidedOn), locale)) : t.untilHelp;
}
