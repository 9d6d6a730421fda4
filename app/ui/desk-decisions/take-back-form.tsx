import { MAX_REASON_LENGTH } from '~/domain/recognitions/revocation-form';
import type { WholeSeen } from '~/domain/recognitions/see-whole.server';
import type { TakeBackFault } from '~/domain/recognitions/take-back-decision.server';
import { useText } from '../locale';
import { TextArea } from '../parts/text-area';
import { recognitionText } from '../text/desk-recognition';
import { wholeText } from '../text/desk-whole';
import { Shown } from './star-change';

export type FailedTakeBack = {
  form: 'take-back';
  why: 'invalid' | 'stale' | 'relied-on';
  reason: string;
  fault: TakeBackFault | null;
};

type Props = { whole: WholeSeen; failed?: FailedTakeBack };

/** Takes a decision back that was recorded in error; or says who has come to rely on it. */
export function TakeBackForm({ whole, failed }: Props) {
  const t = useText(wholeText);
  const { lines, relied, opened } = whole;
  return (
    <details className="panel p-4" open={failed !== undefined}>
      <summary className="opener font-bold">{t.takeBack}</summary>
      {relied.length > 0 ? (
        <Relied relied={relied} />
      ) : (
        <form method="post" encType="multipart/form-data" className="space-y-4 pt-3">
          <p>{t.takeBackHelp}</p>
          <input type="hidden" name="opened" value={opened} />
          <ul className="space-y-2">
            {lines.map(({ id, product, now, without, restored }) => (
              <li key={id} className="border-line border-t pt-2">
                <strong>{product.name}</strong>: {restored ? t.restored : t.removed}
                <br />
                {t.today} <Shown stars={now} />. {t.without} <Shown stars={without} />.
              </li>
            ))}
          </ul>
          <TextArea
            name="reason"
            id="rut-reason"
            label={t.takeBackReason}
            rows={2}
            defaultValue={failed?.reason ?? ''}
            maxLength={MAX_REASON_LENGTH}
            fault={failed?.fault ? t.faults[failed.fault] : undefined}
          />
          <button type="submit" name="intent" value="take-back" className="button">
            {t.takeBackButton(lines.length)}
          </button>
        </form>
      )}
      {failed && relied.length > 0 && failed.reason && (
        <p className="pt-3">
          {t.typedReason} <q>{failed.reason}</q>
        </p>
      )}
    </details>
  );
}

function Relied({ relied }: Pick<WholeSeen, 'relied'>) {
  const t = useText(wholeText);
  const revoke = useText(recognitionText).revoke;
  return (
    <div className="space-y-3 pt-3">
      <p>{t.reliedOn(revoke)}</p>
      <ul className="list-disc pl-5">
        {relied.map(({ id, product, why }) => (
          <li key={id}>
            <strong>{product}</strong>: {why.map((one) => t.reliances[one]).join('; ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
