import type { WholeSeen } from '~/domain/recognitions/see-whole.server';
import { paths } from '~/paths';
import { formatRange } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Notice } from '../parts/notice';
import { starText } from '../text/common';
import { decisionText } from '../text/decisions';
import { deskDecisionsText } from '../text/desk-decisions';
import { recognitionText } from '../text/desk-recognition';
import { wholeText } from '../text/desk-whole';
import { StatusWords } from './status-words';
import { type FailedTakeBack, TakeBackForm } from './take-back-form';
import { type FailedWholeCorrection, WholeForm } from './whole-form';

export type WholeFailure =
  | FailedWholeCorrection
  | FailedTakeBack
  /** Nothing of the form arrived. */
  | { form: 'none' };

type Props = { whole: WholeSeen; done: boolean; failed?: WholeFailure };

/** A decision with all its lines: corrected or taken back in one form for all of them. */
export function WholePage({ whole, done, failed }: Props) {
  const t = useText(wholeText);
  const list = useText(deskDecisionsText);
  const levels = useText(decisionText).levels;
  const locale = useLocale();
  const { number, issuer, decided, level, lines, mayChange } = whole;
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <h1>{t.title(number)}</h1>
      {done && !failed && <Notice kind="good">{t.corrected}</Notice>}
      {failed && <Failure failed={failed} />}
      <p>
        {[issuer ?? list.noIssuer, formatRange(decided, locale), level && levels[level]]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Lines whole={whole} />
      {mayChange ? (
        <>
          <WholeForm whole={whole} failed={failed?.form === 'correct' ? failed : undefined} />
          <TakeBackForm whole={whole} failed={failed?.form === 'take-back' ? failed : undefined} />
        </>
      ) : (
        <p>{t.own}</p>
      )}
      {lines.length > 1 && <p className="text-ink-soft text-sm">{t.oneLine}</p>}
    </div>
  );
}

function Failure({ failed }: { failed: WholeFailure }) {
  const t = useText(wholeText);
  const lost = useText(recognitionText).lost;
  return <Notice kind="bad">{failed.form === 'none' ? lost : t.held[failed.why]}</Notice>;
}

function Lines({ whole: { lines } }: { whole: WholeSeen }) {
  const t = useText(wholeText);
  const list = useText(deskDecisionsText);
  const star = useText(starText);
  const href = useHref();
  const locale = useLocale();
  return (
    <section aria-labelledby="cac-dong">
      <h2 id="cac-dong">{t.lines(lines.length)}</h2>
      <ul>
        {lines.map(({ id, product, stars, validUntil, status }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 border-line border-t py-1">
            <a
              className="inline-flex min-h-11 items-center font-bold"
              href={href(paths.desk(`quyet-dinh/${id}`))}
            >
              {product.name}
            </a>
            <span className="text-ink-soft">{product.producer}</span>
            <span>{stars ? star.stars(stars) : list.unstarred}</span>
            <span className="text-sm">
              <StatusWords status={status} /> · {list.lastDay(formatRange(validUntil, locale))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
