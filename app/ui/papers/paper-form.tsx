import { MAX_NOTE_LENGTH, MAX_NUMBER_LENGTH } from '~/domain/papers/claim-form';
import type { NamedProduct, PapersFailure } from '~/domain/papers/facts';
import { PAPER_KIND_LIST } from '~/domain/papers/kinds';
import { NOTHING_FILED, type PaperField, type TypedPaper } from '~/domain/papers/paper-form';
import { useText } from '../locale';
import { Choice } from '../parts/choice';
import { DayField } from '../parts/day-field';
import { FormField } from '../parts/form-field';
import { TextArea } from '../parts/text-area';
import { papersText } from '../text/papers';
import { ScanField } from './scan-field';

type Props = {
  products: NamedProduct[];
  failed: Extract<PapersFailure, { form: 'paper' }> | null;
};

/** Puts a paper on file. */
export function PaperForm({ products, failed }: Props) {
  const t = useText(papersText);
  const typed = failed?.typed ?? NOTHING_FILED;
  const fault = (name: PaperField) => {
    const code = failed?.faults[name];
    if (name === 'note' && code === 'missing') return t.noteMissing;
    return code && t.faults[code];
  };
  const field = (name: keyof TypedPaper) => ({ id: `giay-${name}`, name, fault: fault(name) });
  return (
    <details className="panel px-4 py-1" open={Boolean(failed)}>
      <summary className="opener font-bold">{t.addPaper}</summary>
      <form method="post" encType="multipart/form-data" className="space-y-4 pt-2 pb-4">
        <Choice
          {...field('kind')}
          label={t.kind}
          defaultValue={typed.kind}
          options={PAPER_KIND_LIST.map((kind) => [kind, t.kinds[kind]] as const)}
          required
        />
        <Choice
          {...field('product')}
          label={t.about}
          none={t.whole}
          defaultValue={typed.product}
          options={products.map(({ id, name }) => [String(id), name] as const)}
        />
        <FormField
          {...field('number')}
          type="text"
          label={t.paperNumber}
          defaultValue={typed.number}
          maxLength={MAX_NUMBER_LENGTH}
          autoComplete="off"
        />
        <DayField {...field('issuedOn')} label={t.issuedOn} defaultValue={typed.issuedOn} />
        <DayField {...field('expiresOn')} label={t.expiresOn} defaultValue={typed.expiresOn} />
        <ScanField id="giay-scan" kept={failed?.scan ?? null} refusal={failed?.refusal ?? null} />
        <TextArea
          {...field('note')}
          label={t.paperNote}
          rows={2}
          defaultValue={typed.note}
          maxLength={MAX_NOTE_LENGTH}
        />
        <button type="submit" name="intent" value="add-paper" className="button">
          {t.savePaper}
        </button>
      </form>
    </details>
  );
}
