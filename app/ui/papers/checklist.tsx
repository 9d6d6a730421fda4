import { type ChecklistItem, countByStatus } from '~/domain/renewals/checklist';
import { BASIS_SOURCES, type Basis } from '~/domain/renewals/dossier';
import { formatDay } from '../format';
import { useLocale, useText } from '../locale';
import { renewalText } from '../text/renewal';

/** In the order in which one prepares. */
const SECTIONS: readonly Basis[] = ['renewal', 'criteria', 'older-list'];

/** What a renewal will be asked for, each line with what is on file. */
export function Checklist({ items }: { items: ChecklistItem[] }) {
  const t = useText(renewalText);
  const counts = countByStatus(items);
  return (
    <section aria-labelledby="can-gi" className="space-y-4">
      <h2 id="can-gi">{t.list}</h2>
      <p className="font-bold">
        {t.counts(counts['on-file'], counts['ends-before'] + counts.expired, counts.missing)}
      </p>
      {SECTIONS.map((basis) => (
        <Section key={basis} basis={basis} items={items.filter((item) => item.basis === basis)} />
      ))}
      {items.some(({ criterion }) => criterion?.least) && (
        <p className="text-ink-soft text-sm">{t.reading}</p>
      )}
    </section>
  );
}

function Section({ basis, items }: { basis: Basis; items: ChecklistItem[] }) {
  const t = useText(renewalText);
  if (items.length === 0) return null;
  const source = basis === 'criteria' ? null : BASIS_SOURCES[basis];
  return (
    <>
      <h3>{t.bases[basis]}</h3>
      {source && (
        <p className="text-sm">
          {t.source}:{' '}
          <a href={source.url} rel="noreferrer">
            {source.label}
          </a>
        </p>
      )}
      <ul className="space-y-2">
        {items.map((item) => (
          <Line key={item.key} item={item} />
        ))}
      </ul>
    </>
  );
}

const TONES: Record<ChecklistItem['status'], string> = {
  'on-file': 'text-leaf-dark',
  'ends-before': 'text-madder-dark',
  expired: 'text-madder-dark',
  missing: 'text-madder-dark',
  'own-check': 'text-ink-soft',
};

/** The box is there to be ticked on paper; the words beside it say the same as any colour. */
function Line({ item }: { item: ChecklistItem }) {
  const t = useText(renewalText);
  return (
    <li className="panel flex gap-3 break-inside-avoid p-3">
      <svg viewBox="0 0 24 24" className="mt-0.5 size-6 shrink-0" aria-hidden="true">
        <rect x="2" y="2" width="20" height="20" rx="3" fill="none" stroke="currentColor" />
        {item.status === 'on-file' && (
          <path d="M6 12.5l4 4 8-9" fill="none" stroke="currentColor" strokeWidth="2" />
        )}
      </svg>
      <div className="min-w-0">
        <p className="font-bold">{t.items[item.key]}</p>
        <p className={`font-bold text-sm ${TONES[item.status]}`}>
          {t.statuses[item.status]}
          <ProofWords item={item} />
        </p>
        <CriterionWords item={item} />
      </div>
    </li>
  );
}

function ProofWords({ item: { proof } }: { item: ChecklistItem }) {
  const t = useText(renewalText);
  const locale = useLocale();
  if (!proof) return null;
  const { name, number, expiresOn } = proof;
  const words = [
    ...(name ? [name] : []),
    ...(number ? [t.proof.number(number)] : []),
    expiresOn ? t.proof.until(formatDay(expiresOn, locale)) : t.noEnd,
  ];
  return <span className="font-normal text-ink"> · {words.join(' · ')}</span>;
}

/** The annex speaks Vietnamese; its words are not ours to translate. */
function CriterionWords({ item: { criterion } }: { item: ChecklistItem }) {
  const t = useText(renewalText);
  if (!criterion) return null;
  const { title, points, least } = criterion;
  return (
    <>
      <p className="text-ink-soft text-sm" lang="vi">
        {t.printed(title, points)}
      </p>
      {least && (
        <p className="text-ink-soft text-sm" lang="vi">
          {least.text === null ? t.leastWhole(least.stars) : t.least(least.stars, least.text)}
        </p>
      )}
    </>
  );
}
