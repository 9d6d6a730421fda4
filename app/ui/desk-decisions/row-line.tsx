import type { RowSeen } from '~/domain/recognitions/decision-view';
import { readStars } from '~/domain/recognitions/read-stars';
import { useText } from '../locale';
import { Tick } from '../parts/tick';
import { starText } from '../text/common';
import { annexText } from '../text/desk-annex';
import { decisionRowsText } from '../text/desk-decision-rows';
import { Differences } from './differences';
import { DifferingChoice, ProductChoice } from './row-choice';
import { RowFields } from './row-fields';
import { StarChangeWords } from './star-change';

type Props = { row: RowSeen; at: number };

/** A line after a check: what it says, what would become of it, and what has to be answered. */
export function RowLine({ row, at }: Props) {
  const t = useText(decisionRowsText);
  const { kind, open, typed, warnings, mark, outcome, loss, product } = row;
  if (kind === null) return <PlainRow row={row} at={at} />;
  const tone = open
    ? 'border-l-madder'
    : warnings.length > 0 || loss
      ? 'border-l-turmeric'
      : 'border-l-leaf';
  const differs = kind === 'differs' || kind === 'verify';
  return (
    <li className={`panel space-y-2 border-l-4 p-3 ${tone}`} data-kind={kind}>
      <input type="hidden" name={`seen.${at}`} value={mark} />
      <p>
        <b>{at + 1}.</b> <Words row={row} />
      </p>
      <p className={open ? 'font-bold text-madder-dark' : 'text-ink-soft'}>
        {t.kinds[kind]}
        <Goal row={row} />
      </p>
      <Carried row={row} />
      {outcome && <StarChangeWords outcome={outcome} />}
      {loss && product && (
        <div className="font-bold text-madder-dark">
          <Tick
            name={`loss.${at}`}
            value={loss}
            label={t.confirmLoss(product.name)}
            defaultChecked={typed.loss === loss}
          />
        </div>
      )}
      {warnings.length > 0 && (
        <ul className="list-disc space-y-1 pl-5 text-turmeric-dark">
          {warnings.map((warning) => (
            <li key={warning}>{t.rowWarnings[warning]}</li>
          ))}
        </ul>
      )}
      {differs && <Differences row={row} />}
      {kind === 'differs' && <DifferingChoice row={row} at={at} />}
      {open && kind !== 'differs' && kind !== 'fault' && <ProductChoice row={row} at={at} />}
      <details open={kind === 'fault'}>
        <summary className="opener text-sm">{t.editRow}</summary>
        <div className="space-y-3 pt-2">
          <RowFields row={row} at={at} />
          {(!open || kind === 'differs' || kind === 'fault') && <ProductChoice row={row} at={at} />}
          {typed.differing && kind !== 'differs' && (
            <input type="hidden" name={`differing.${at}`} value={typed.differing} />
          )}
        </div>
      </details>
    </li>
  );
}

function PlainRow({ row, at }: Props) {
  const t = useText(decisionRowsText);
  const { choice, sought, differing } = row.typed;
  return (
    <li className="panel p-3">
      <fieldset>
        <legend className="font-bold text-ink-soft text-sm">{t.row(at + 1)}</legend>
        <Carried row={row} />
        <RowFields row={row} at={at} />
        {choice && <input type="hidden" name={`choice.${at}`} value={choice} />}
        {sought && <input type="hidden" name={`sought.${at}`} value={sought} />}
        {differing && <input type="hidden" name={`differing.${at}`} value={differing} />}
      </fieldset>
    </li>
  );
}

/** The line as it came. */
function Words({ row: { typed } }: { row: RowSeen }) {
  const t = useText(decisionRowsText);
  const star = useText(starText);
  const { name, producer, place, group, stars, score } = typed.words;
  const read = readStars(stars);
  const points = score && `${t.rowScore.toLowerCase()} ${score}`;
  const rest = [producer, place, group, read ? star.stars(read) : stars, points];
  return (
    <>
      <b>{name}</b>
      {rest.filter(Boolean).map((words) => ` · ${words}`)}
    </>
  );
}

/** The product and stars that a line comes to. */
function Goal({ row: { product, stars } }: { row: RowSeen }) {
  const star = useText(starText);
  if (!product) return null;
  const words = [product.name, product.producer, stars && star.stars(stars)].filter(Boolean);
  return <>: {words.join(' · ')}</>;
}

/** That the producer was not in the line itself, until somebody writes another. */
function Carried({ row: { typed } }: { row: RowSeen }) {
  const t = useText(annexText);
  const { carried, words } = typed;
  if (!carried || carried !== words.producer) return null;
  return <p className="text-turmeric-dark">{t.carried(carried)}</p>;
}
