import { MAX_NUMBER_LENGTH } from '~/domain/papers/claim-form';
import type { RecognitionFacts } from '~/domain/recognitions/get-recognition.server';
import {
  MAX_REASON_LENGTH,
  type RevocationFaults,
  type TypedRevocation,
} from '~/domain/recognitions/revocation-form';
import { useText } from '../locale';
import { DayField } from '../parts/day-field';
import { FormField } from '../parts/form-field';
import { TextArea } from '../parts/text-area';
import { recognitionText } from '../text/desk-recognition';

export type FailedRevocation = {
  form: 'revoke';
  why: 'invalid' | 'stale' | 'already';
  typed: TypedRevocation;
  faults: RevocationFaults;
};

type Props = { facts: RecognitionFacts; failed?: FailedRevocation };

/** Takes the stars back from a day on, by another decision. */
export function RevokeForm({ facts: { opened, today }, failed }: Props) {
  const t = useText(recognitionText);
  const typed = failed?.typed ?? { revokedOn: today, number: '', reason: '' };
  const fault = (name: keyof TypedRevocation) => {
    const code = failed?.faults[name];
    return code && t.revocationFaults[code];
  };
  const field = (name: keyof TypedRevocation) => ({
    id: `thu-hoi-${name}`,
    name,
    fault: fault(name),
  });
  return (
    <details className="panel p-4" open={failed !== undefined}>
      <summary className="opener font-bold">{t.revoke}</summary>
      <form method="post" encType="multipart/form-data" className="space-y-4 pt-3">
        <p>{t.revokeHelp}</p>
        <input type="hidden" name="opened" value={opened} />
        <DayField {...field('revokedOn')} label={t.revokedOn} defaultValue={typed.revokedOn} />
        <FormField
          {...field('number')}
          label={t.revokeNumber}
          defaultValue={typed.number}
          maxLength={MAX_NUMBER_LENGTH}
          autoComplete="off"
        />
        <TextArea
          {...field('reason')}
          label={t.revokeReason}
          rows={3}
          defaultValue={typed.reason}
          maxLength={MAX_REASON_LENGTH}
        />
        <button type="submit" name="intent" value="revoke" className="button">
          {t.revokeButton}
        </button>
      </form>
    </details>
  );
}
