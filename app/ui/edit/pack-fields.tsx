import { type InputHTMLAttributes, useEffect, useState } from 'react';
import { readDong } from '~/domain/listings/numbers';
import { NET_UNITS, PRICE_STATES } from '~/domain/listings/packs';
import type { Provenance } from '~/domain/texts';
import type { Locale } from '~/paths';
import { formatPrice } from '../format';
import { useLocale, useText } from '../locale';
import { Choice } from '../parts/choice';
import { ProvenanceTag } from '../parts/claim';
import { faultWords } from '../parts/fault-words';
import { FormField } from '../parts/form-field';
import { Tick } from '../parts/tick';
import { type EditText, editText } from '../text/edit';
import { productText } from '../text/product';
import { useRestored } from './device-store';
import { tagged, typedRows } from './typed-rows';

/** One pack as the form shows it: everything as typed. */
export type PackValues = { readonly [field: string]: string | undefined };

type Props = { packs: readonly PackValues[]; faults: Readonly<Record<string, string>> };

/** Packs and prices. One empty pack stands at the end for whoever has no JavaScript to add one. */
export function PackFields({ packs, faults }: Props) {
  const t = useText(editText);
  const locale = useLocale();
  const [extra, setExtra] = useState(1);
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const [given, setGiven] = useState(packs);
  useRestored('packs', (entries) =>
    setGiven(tagged(typedRows('packs', Object.fromEntries(entries)), packs)),
  );
  const rows = [...given, ...Array.from({ length: extra }, () => ({}) as PackValues)];
  return (
    <div className="space-y-4">
      {rows.map((pack, index) => {
        const isNew = index >= given.length;
        const key = pack.id ?? `new-${index}`;
        const faulty = Object.keys(faults).some((name) => name.startsWith(`packs[${index}]`));
        return (
          <details key={key} className="panel px-3 py-1" open={faulty || given.length === 0}>
            <summary className="opener">
              <span>
                <b>{isNew ? t.emptyPack : t.pack(index + 1)}</b> {packSummary(pack, t, locale)}{' '}
                <ProvenanceTag provenance={(pack.provenance ?? 'verified') as Provenance} />
              </span>
            </summary>
            <PackRow pack={pack} index={index} faults={faults} isNew={isNew} />
          </details>
        );
      })}
      {alive && (
        <button type="button" className="button button-quiet" onClick={() => setExtra(extra + 1)}>
          {t.newPack}
        </button>
      )}
    </div>
  );
}

/** Enough to find a pack among others while it is folded: what it is, and its price. */
function packSummary(pack: PackValues, t: EditText, locale: Locale): string {
  const { labelVi, priceState, priceMin, priceMax } = pack;
  if (!labelVi) return '';
  const min = readDong(priceMin ?? '') ?? 0;
  // What cannot be read is said beside its own field.
  const max = readDong(priceMax ?? '') || min;
  const price = priceState === 'published' && min > 0 ? formatPrice(min, max, locale) : '';
  return [labelVi, price || t.priceStates[(priceState ?? 'unpublished') as 'hidden']].join(' · ');
}

type RowProps = { pack: PackValues; index: number; faults: Props['faults']; isNew?: boolean };

function PackRow({ pack, index, faults, isNew }: RowProps) {
  const t = useText(editText);
  const { units } = useText(productText);
  const field = (name: string) => `packs[${index}].${name}`;
  const input = (name: string, label: string, more: InputHTMLAttributes<HTMLInputElement> = {}) => (
    <FormField
      name={field(name)}
      label={label}
      defaultValue={pack[name]}
      fault={faultWords(t.faults, faults[field(name)])}
      {...more}
    />
  );
  return (
    <div className="grid gap-3 pt-1 pb-3 @md:grid-cols-2">
      {pack.id && <input type="hidden" name={field('id')} value={pack.id} />}
      {input('labelVi', t.packLabel, { placeholder: t.packExample })}
      {input('labelEn', t.packLabelEn)}
      {input('netAmount', t.netAmount, { inputMode: 'decimal' })}
      <Choice
        name={field('netUnit')}
        label={t.netUnit}
        none={t.noUnit}
        defaultValue={pack.netUnit ?? ''}
        options={NET_UNITS.map((unit) => [unit, units[unit]] as const)}
      />
      <Choice
        name={field('priceState')}
        label={t.priceState}
        none={null}
        defaultValue={pack.priceState ?? 'published'}
        options={PRICE_STATES.map((state) => [state, t.priceStates[state]] as const)}
      />
      <span className="hidden @md:block" />
      {input('priceMin', t.priceMin, { inputMode: 'numeric' })}
      <details open={Boolean(pack.priceMax) || field('priceMax') in faults}>
        <summary className="opener">{t.priceRange}</summary>
        {input('priceMax', t.priceMax, { inputMode: 'numeric' })}
      </details>
      {input('gtin', t.gtin, { inputMode: 'numeric' })}
      {input('noteVi', t.packNote)}
      {pack.noteEn && <input type="hidden" name={field('noteEn')} value={pack.noteEn} />}
      {!isNew && <Tick name={field('confirmed')} label={t.confirmed} />}
      {!isNew && <Tick name={field('remove')} label={t.removePack} />}
    </div>
  );
}
