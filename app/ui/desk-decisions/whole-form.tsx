import type { Refusal } from '~/domain/media/refusal';
import { MAX_ISSUER_LENGTH, MAX_NUMBER_LENGTH } from '~/domain/papers/claim-form';
import type { Scan } from '~/domain/papers/facts';
import type { WholeHeld } from '~/domain/recognitions/correct-decision.server';
import { LEVELS } from '~/domain/recognitions/decision-form';
import { MAX_REASON_LENGTH } from '~/domain/recognitions/revocation-form';
import type { WholePlanSeen, WholeSeen } from '~/domain/recognitions/see-whole.server';
import type { TypedWhole, WholeFaults } from '~/domain/recognitions/whole-decision';
import { useText } from '../locale';
import { ScanField } from '../papers/scan-field';
import { Choice } from '../parts/choice';
import { FormField } from '../parts/form-field';
import { TextArea } from '../parts/text-area';
import { Tick } from '../parts/tick';
import { decisionText } from '../text/decisions';
import { decisionFormText } from '../text/desk-decision-form';
import { decisionRowsText } from '../text/desk-decision-rows';
import { recognitionText } from '../text/desk-recognition';
import { wholeText } from '../text/desk-whole';
import { StarChangeWords } from './star-change';

export type FailedWholeCorrection = {
  form: 'correct';
  why: 'invalid' | 'stale' | WholeHeld;
  typed: TypedWhole;
  faults: WholeFaults;
  scan: Scan | null;
  refusal: Refusal | null;
  confirmed: boolean;
  losses: readonly string[];
  plan: WholePlanSeen | null;
};

type Props = { whole: WholeSeen; failed?: FailedWholeCorrection };

/** What a decision says of all its lines, to be put right with a reason. */
export function WholeForm({ whole, failed }: Props) {
  const t = useText(wholeText);
  const record = useText(recognitionText);
  const d = useText(decisionText);
  const typed = failed?.typed ?? whole.typed;
  const field = (name: keyof TypedWhole) => {
    const code = failed?.faults[name];
    return { name, fault: code && t.faults[code], defaultValue: typed[name] };
  };
  const text = (name: keyof TypedWhole) => ({ ...field(name), autoComplete: 'off' });
  const { level, act } = whole.shared;
  return (
    <details className="panel p-4" open={failed !== undefined}>
      <summary className="opener font-bold">{t.correct}</summary>
      <form method="post" encType="multipart/form-data" className="space-y-4 pt-3">
        <p>{t.correctHelp(whole.lines.length)}</p>
        <input type="hidden" name="opened" value={whole.opened} />
        {Object.entries(whole.typed).map(([name, shown]) => (
          <input key={name} type="hidden" name={`shown.${name}`} value={shown} />
        ))}
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <FormField {...text('number')} label={d.number} maxLength={MAX_NUMBER_LENGTH} />
          <FormField {...text('issuer')} label={d.issuer} maxLength={MAX_ISSUER_LENGTH} />
          <FormField {...text('decided')} label={d.decided} maxLength={40} />
          {level && (
            <Choice
              {...field('level')}
              label={d.level}
              none={record.unknownOption}
              options={LEVELS.map((one) => [one, d.levels[one]] as const)}
            />
          )}
          {act && (
            <Choice
              {...field('act')}
              label={d.act}
              none={record.unknownOption}
              options={whole.acts.map((one) => [one, one] as const)}
            />
          )}
        </div>
        {(!level || !act) && <p className="text-ink-soft text-sm">{t.notShared}</p>}
        <p className="text-sm">{t.newScan}</p>
        <ScanField id="ca-scan" kept={failed?.scan ?? null} refusal={failed?.refusal ?? null} />
        <TextArea
          {...field('reason')}
          id="ca-reason"
          label={record.correctReason}
          rows={2}
          maxLength={MAX_REASON_LENGTH}
        />
        {failed?.plan && <Plan plan={failed.plan} failed={failed} />}
        <button type="submit" name="intent" value="correct" className="button">
          {t.correctButton(whole.lines.length)}
        </button>
      </form>
    </details>
  );
}

/** What the correction brings to its lines, with whatever has to be confirmed. */
function Plan({ plan, failed }: { plan: WholePlanSeen; failed: FailedWholeCorrection }) {
  const t = useText(wholeText);
  const form = useText(decisionFormText);
  const rows = useText(decisionRowsText);
  const { warnings, joins, confirm, lines, quiet, mark } = plan;
  return (
    <section className="space-y-3" aria-labelledby="se-doi">
      <h3 id="se-doi">{t.brings}</h3>
      <input type="hidden" name="seen" value={mark} />
      <ul className="list-disc pl-5 font-bold text-turmeric-dark">
        {warnings.map((warning) => (
          <li key={warning}>{form.warnings[warning]}</li>
        ))}
        {joins > 0 && <li>{t.joins(joins)}</li>}
      </ul>
      <ul className="space-y-3">
        {lines.map(({ id, product, warnings: own, stars, loss }) => (
          <li
            key={id}
            className={`panel space-y-2 border-l-4 p-3 ${loss ? 'border-l-madder' : 'border-l-turmeric'}`}
          >
            <p className="font-bold">{product}</p>
            <StarChangeWords outcome={stars} />
            {own.length > 0 && (
              <ul className="list-disc pl-5 text-turmeric-dark">
                {own.map((warning) => (
                  <li key={warning}>{rows.rowWarnings[warning]}</li>
                ))}
              </ul>
            )}
            {loss && (
              <div className="font-bold text-madder-dark">
                <Tick
                  name="loss"
                  value={loss}
                  label={rows.confirmLoss(product)}
                  defaultChecked={failed.losses.includes(loss)}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {quiet > 0 && <p>{t.quiet(quiet)}</p>}
      {confirm && (
        <div className="font-bold">
          <Tick name="confirmed" label={t.confirm} defaultChecked={failed.confirmed} />
        </div>
      )}
    </section>
  );
}
