import { precisionOf } from '~/domain/dates';
import type { Refusal } from '~/domain/media/refusal';
import { MAX_ISSUER_LENGTH, MAX_NUMBER_LENGTH } from '~/domain/papers/claim-form';
import type { Scan } from '~/domain/papers/facts';
import type {
  CorrectionFaults,
  CorrectionField,
  TypedCorrection,
} from '~/domain/recognitions/correction-form';
import { LEVELS } from '~/domain/recognitions/decision-form';
import type { RecognitionFacts } from '~/domain/recognitions/get-recognition.server';
import { MAX_REASON_LENGTH } from '~/domain/recognitions/revocation-form';
import { defaultValidUntil } from '~/domain/recognitions/status';
import { paths } from '~/paths';
import { formatRange } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { ScanField } from '../papers/scan-field';
import { Choice } from '../parts/choice';
import { FormField } from '../parts/form-field';
import { TextArea } from '../parts/text-area';
import { Tick } from '../parts/tick';
import { starText } from '../text/common';
import { decisionText } from '../text/decisions';
import { recognitionText } from '../text/desk-recognition';

export type FailedCorrection = {
  form: 'correct';
  why: 'invalid' | 'stale';
  typed: TypedCorrection;
  faults: CorrectionFaults;
  confirmed: boolean;
  leaves: boolean;
  scan: Scan | null;
  refusal: Refusal | null;
};

type Props = { facts: RecognitionFacts; failed?: FailedCorrection };

/** Any fact of a record, to be put right with a reason. */
export function CorrectForm({ facts, failed }: Props) {
  const t = useText(recognitionText);
  const typed = failed?.typed ?? facts.typed;
  const field = (name: CorrectionField) => {
    const code = failed?.faults[name];
    return { id: `sua-${name}`, name, fault: code && t.correctionFaults[code] };
  };
  const text = (name: CorrectionField) => ({
    ...field(name),
    defaultValue: typed[name],
    autoComplete: 'off',
  });
  const revoked = facts.recognition.revokedOn !== null || typed.revokedOn !== '';
  const d = useText(decisionText);
  return (
    <details className="panel p-4" open={failed !== undefined}>
      <summary className="opener font-bold">{t.correct}</summary>
      <form method="post" encType="multipart/form-data" className="space-y-4 pt-3">
        <p>{t.correctHelp}</p>
        <input type="hidden" name="opened" value={facts.opened} />
        {Object.entries(facts.typed).map(([name, shown]) => (
          <input key={name} type="hidden" name={`shown.${name}`} value={shown} />
        ))}
        <div className="grid gap-4 sm:grid-cols-2">
          <FormField {...text('number')} label={d.number} maxLength={MAX_NUMBER_LENGTH} />
          <FormField {...text('issuer')} label={d.issuer} maxLength={MAX_ISSUER_LENGTH} />
          <FormField {...text('decided')} label={d.decided} maxLength={40} />
          <EndFields text={text('validUntil')} facts={facts} failed={failed} />
          <Choices facts={facts} typed={typed} field={field} />
          <FormField {...text('score')} label={d.score} inputMode="decimal" maxLength={20} />
          <FormField {...text('product')} label={t.slug} maxLength={200} />
          {revoked && <FormField {...text('revokedOn')} label={t.revokedOn} maxLength={40} />}
          {revoked && (
            <FormField
              {...text('revocationNumber')}
              label={t.revokeNumber}
              maxLength={MAX_NUMBER_LENGTH}
            />
          )}
        </div>
        {revoked && (
          <TextArea
            {...field('revokedReason')}
            label={t.revokeReason}
            rows={2}
            defaultValue={typed.revokedReason}
            maxLength={MAX_REASON_LENGTH}
          />
        )}
        {facts.siblings > 0 && <LeavesDecision facts={facts} failed={failed} />}
        <p className="text-sm">{t.newScan}</p>
        <ScanField id="sua-scan" kept={failed?.scan ?? null} refusal={failed?.refusal ?? null} />
        <TextArea
          {...field('reason')}
          label={t.correctReason}
          rows={2}
          defaultValue={typed.reason}
          maxLength={MAX_REASON_LENGTH}
        />
        <button type="submit" name="intent" value="correct" className="button">
          {t.correctButton}
        </button>
      </form>
    </details>
  );
}

/** That number, day and issuer are the whole decision's, and what correcting them here means. */
function LeavesDecision({ facts, failed }: Props) {
  const t = useText(recognitionText);
  const href = useHref();
  const { recognition, siblings } = facts;
  const leaves = Object.values(failed?.faults ?? {}).includes('leaves');
  return (
    <div className={`space-y-1 border-l-4 pl-3 ${leaves ? 'border-madder' : 'border-line'}`}>
      <p>{t.leavesHelp(siblings)}</p>
      <a
        className="inline-flex min-h-11 items-center font-bold"
        href={href(paths.desk(`quyet-dinh/${recognition.id}/ca-quyet-dinh`))}
      >
        {t.leavesInstead}
      </a>
      {(leaves || failed?.leaves) && (
        <Tick name="leaves" label={t.leavesConfirm} defaultChecked={failed?.leaves} />
      )}
    </div>
  );
}

type EndProps = Props & { text: { id: string; name: string; fault: string | undefined } };

/** The last day: printed on the paper, computed where the field is empty, or not known. */
function EndFields({ text, facts, failed }: EndProps) {
  const t = useText(recognitionText);
  const d = useText(decisionText);
  const locale = useLocale();
  const rule = defaultValidUntil(facts.recognition.decided);
  const computed = precisionOf(rule) === 'unknown' ? null : formatRange(rule, locale);
  const typed = failed?.typed ?? facts.typed;
  return (
    <div className="space-y-1">
      <FormField {...text} label={d.until} help={t.untilHelp(computed)} maxLength={40} />
      {failed && (failed.confirmed || failed.faults.validUntil === 'longer-term') && (
        <Tick name="confirmed" label={t.endConfirm} defaultChecked={failed.confirmed} />
      )}
      <Tick name="endUnknown" label={t.endUnknown} defaultChecked={typed.endUnknown !== ''} />
    </div>
  );
}

type ChoiceProps = {
  facts: RecognitionFacts;
  typed: TypedCorrection;
  field: (name: CorrectionField) => { id: string; name: string; fault: string | undefined };
};

function Choices({ facts: { acts, sets }, typed, field }: ChoiceProps) {
  const t = useText(recognitionText);
  const d = useText(decisionText);
  const star = useText(starText);
  const none = t.unknownOption;
  return (
    <>
      <Choice
        {...field('stars')}
        label={d.stars}
        none={none}
        defaultValue={typed.stars}
        options={[5, 4, 3, 2, 1].map((n) => [String(n), star.stars(n)] as const)}
      />
      <Choice
        {...field('level')}
        label={d.level}
        none={none}
        defaultValue={typed.level}
        options={LEVELS.map((level) => [level, d.levels[level]] as const)}
      />
      <Choice
        {...field('act')}
        label={d.act}
        none={none}
        defaultValue={typed.act}
        options={acts.map((act) => [act, act] as const)}
      />
      <Choice
        {...field('set')}
        label={t.criteriaSet}
        none={none}
        defaultValue={typed.set}
        options={sets.map(
          ({ id, act, number, name }) => [String(id), `${number}. ${name} (${act})`] as const,
        )}
      />
    </>
  );
}
