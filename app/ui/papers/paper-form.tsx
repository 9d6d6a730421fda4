import { MAX_NOTE_LENGTH, MAX_NUMBER_LENGTH } from '~/domain/papers/claim-form';
import type { NamedProduct, PapersFailure } from '~/domain/papers/facts';
import { PAPER_KIND_LIST } from '~/domain/papers/kinds';
import { NOTHING_FILED, type PaperField, type TypedPaper } from '~/domain/papers/paper-form';
import { MessageField } from '../enquiry/message-field';
import { useText } from '../locale';
import { FormField } from '../parts/form-field';
import { papersText } from '../text/papers';
import { DayField } from './day-field';
import { ScanField } from './scan-field';
import { SelectField } from './select-field';

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
        <SelectField
          {...field('kind')}
          label={t.kind}
          defaultValue={typed.kind}
          options={PAPER_KIND_LIST.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          required
        />
        <SelectField
          {...field('product')}
          label={t.about}
          none={t.whole}
          defaultValue={typed.product}
          options={products.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <FormField
          {...field('number')}
          type="text"
          label={t.paperNumber}
          defaultValue={typed.number}
          maxLength={MAX_NUMBER_LENGTH}
          autoComplete="off"
        />
        <DayField {...field('issuedOn')} label={t.issuedOn} typed={typed.issuedOn} />
        <DayField {...field('expiresOn')} label={t.expiresOn} typed={typed.expiresOn} />
        <ScanField
          id="giay-scan"
          kept={failed?.scan ?? null}
          refusal={failed?.refusal ?? null}
          missing={false}
          required={false}
        />
        <MessageField
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
