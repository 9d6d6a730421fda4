import { MAX_OPINION, type OpinionFault, VERDICT_LIST } from '~/domain/review/opinions';
import { useText } from '../locale';
import { Fault } from '../parts/field-frame';
import { TextArea } from '../parts/text-area';
import { Tick } from '../parts/tick';
import { deskReviewText } from '../text/desk-review';

/** An opinion that could not be forwarded, as it was typed. */
export type FailedOpinion = {
  verdict: string;
  text: string;
  faults: { verdict?: OpinionFault; opinion?: OpinionFault };
};

type Props = {
  /** A claim's id on a page with several; absent on the page of one version. */
  id?: number;
  failed: FailedOpinion | null;
};

/** A commune officer's part: say what one knows on the spot, and hand it up. */
export function OpinionForm({ id, failed }: Props) {
  const t = useText(deskReviewText);
  const { verdict, opinion } = failed?.faults ?? {};
  const place = `y-kien-${id ?? 'nay'}`;
  return (
    <form method="post" className="panel space-y-4 p-4">
      {id !== undefined && <input type="hidden" name="id" value={id} />}
      <h2 className="text-lg">{t.opine}</h2>
      <p className="text-ink-soft text-sm">{t.opineHelp}</p>
      <fieldset aria-describedby={verdict ? `${place}-loi` : undefined}>
        <legend className="font-bold">{t.verdict}</legend>
        {VERDICT_LIST.map((word) => (
          <Tick
            key={word}
            type="radio"
            label={t.verdicts[word]}
            name="verdict"
            value={word}
            defaultChecked={failed?.verdict === word}
          />
        ))}
        {verdict && <Fault id={`${place}-loi`}>{t.opinionFaults[verdict]}</Fault>}
      </fieldset>
      <TextArea
        id={`${place}-loi-le`}
        name="opinion"
        label={t.opinion}
        rows={3}
        maxLength={MAX_OPINION}
        defaultValue={failed?.text}
        fault={opinion && t.opinionFaults[opinion]}
      />
      <button type="submit" name="intent" value="opine" className="button">
        {t.forward}
      </button>
    </form>
  );
}
