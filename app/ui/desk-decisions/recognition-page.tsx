import type { RecognitionFacts } from '~/domain/recognitions/get-recognition.server';
import { paths } from '~/paths';
import { WhoMay } from '../desk/who-may';
import { formatDay } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Notice } from '../parts/notice';
import { deskDecisionsText } from '../text/desk-decisions';
import { recognitionText } from '../text/desk-recognition';
import { wholeText } from '../text/desk-whole';
import { CorrectForm, type FailedCorrection } from './correct-form';
import { RecognitionHistory } from './recognition-history';
import { RecordFacts } from './record-facts';
import { type FailedRevocation, RevokeForm } from './revoke-form';

export type RecognitionFailure =
  | FailedRevocation
  | FailedCorrection
  /** Nothing of the form arrived. */
  | { form: 'none' };

export type RecognitionPageProps = {
  mayRecord: boolean;
  facts: RecognitionFacts;
  done: 'sua' | 'thu-hoi' | null;
  failed?: RecognitionFailure;
};

/** One decision about one product: its facts, what may be done with it, and all that happened to it. */
export function RecognitionPage(props: RecognitionPageProps) {
  const { facts, mayRecord, done, failed } = props;
  const t = useText(recognitionText);
  const list = useText(deskDecisionsText);
  const href = useHref();
  const locale = useLocale();
  const { recognition, product, today, mayChange } = facts;
  const { revokedOn } = recognition;
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <h1>{t.recordTitle(product.name)}</h1>
      {done && !failed && <Notice kind="good">{t.doneHere[done]}</Notice>}
      {failed && <Notice kind="bad">{failureWords(t, failed)}</Notice>}
      <WhoMay may={mayRecord} others={list.onlyLook} />
      {revokedOn && revokedOn > today && (
        <Notice kind="bad">{t.willEnd(formatDay(revokedOn, locale))}</Notice>
      )}
      <RecordFacts facts={facts} />
      <p>
        <a className="inline-flex min-h-11 items-center" href={href(paths.product(product.slug))}>
          {t.publicPage}
        </a>
      </p>
      {mayChange && <Changes facts={facts} failed={failed} />}
      <RecognitionHistory events={facts.history} />
    </div>
  );
}

function failureWords(t: (typeof recognitionText)['vi'], failed: RecognitionFailure): string {
  if (failed.form === 'none') return t.lost;
  if (failed.why === 'stale') return t.stale;
  return failed.why === 'already' ? t.already : t.notSaved;
}

function Changes({ facts, failed }: Pick<RecognitionPageProps, 'facts' | 'failed'>) {
  const t = useText(recognitionText);
  const href = useHref();
  const whole = useText(wholeText);
  const { id, revokedOn, decisionNumber } = facts.recognition;
  return (
    <div className="space-y-4">
      <div className="panel space-y-2 p-4">
        <p>{t.renewHelp}</p>
        <a className="button" href={href(paths.desk('quyet-dinh/moi', `gia-han=${id}`))}>
          {t.renew}
        </a>
      </div>
      {!revokedOn && (
        <RevokeForm facts={facts} failed={failed?.form === 'revoke' ? failed : undefined} />
      )}
      {decisionNumber !== null && (
        <p className="panel p-4">
          <a
            className="inline-flex min-h-11 items-center font-bold"
            href={href(paths.desk(`quyet-dinh/${id}/ca-quyet-dinh`))}
          >
            {whole.open}
          </a>
        </p>
      )}
      <CorrectForm facts={facts} failed={failed?.form === 'correct' ? failed : undefined} />
    </div>
  );
}
