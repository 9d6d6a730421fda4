import {
  type Fairness,
  leansOn,
  percentOf,
  type Share,
  type Shares,
  SPLITS,
  type Split,
} from '~/domain/featured/fairness';
import type { FairShare } from '~/domain/featured/find-fairness-facts.server';
import { useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { collectionEditorText } from '../text/desk-collection-editor';

/** Names shown of each kind before the rest is only counted. */
const NAMED = 5;

/** Whose products are chosen, beside whose there are; unknown stays its own share. */
export function FairnessMeter({ chosen, all }: { chosen: Fairness; all: FairShare }) {
  const t = useText(collectionEditorText);
  return (
    <section aria-labelledby="can" className="panel space-y-4 p-4">
      <h2 id="can" className="text-xl">
        {t.meter}
      </h2>
      <FairnessWords fairness={chosen} />
      {SPLITS.map((key) => (
        <div key={key} className="space-y-1">
          <h3 className="text-base">{t.splits[key]}</h3>
          <SplitLine label={t.inThis} split={chosen[key]} total={chosen.total} />
          <SplitLine
            label={t.inAll}
            split={all.shares[key]}
            total={all.shares.total}
            sample={all.sample}
          />
        </div>
      ))}
      <Owners
        title={t.byProducer}
        shares={chosen.producers}
        total={chosen.total}
        all={all.shares.producers}
        allTotal={all.shares.total}
      />
      <Owners
        title={t.byCommune}
        shares={chosen.communes}
        total={chosen.total}
        all={all.shares.communes}
        allTotal={all.shares.total}
      />
      <p className="text-ink-soft text-sm">
        {t.meterHelp} {all.sample && <ProvenanceTag provenance="sample" />}
      </p>
    </section>
  );
}

/** The meter in words; what leans on one comes first and loud. */
export function FairnessWords({ fairness }: { fairness: Fairness }) {
  const t = useText(collectionEditorText);
  const { total, producers, communes } = fairness;
  if (total === 0) return <p className="text-ink-soft">{t.meterEmpty}</p>;
  const producer = leansOn(producers, total);
  const commune = leansOn(communes, total);
  return (
    <div className="space-y-1">
      {producer && (
        <p className="font-bold text-madder">{t.leans(producer.count, total, producer.name)}</p>
      )}
      {commune && (
        <p className="font-bold text-madder">
          {t.leansCommune(commune.count, total, commune.name)}
        </p>
      )}
      <p>
        {t.spread(producers.known.length, communes.known.length)}{' '}
        {SPLITS.map((key) => t.meterSplit[key](fairness[key].yes)).join(' · ')}.
      </p>
    </div>
  );
}

type LineProps = { label: string; split: Split; total: number; sample?: boolean };

function SplitLine({ label, split, total, sample = false }: LineProps) {
  const t = useText(collectionEditorText);
  const yes = percentOf(split.yes, total);
  return (
    <div className="text-sm">
      <p className="flex flex-wrap justify-between gap-x-3">
        <span className="text-ink-soft">{label}</span>
        <span>
          {t.part(split.yes, total, yes)}
          {split.unknown > 0 && ` (${t.unknownPart(split.unknown)})`}
        </span>
      </p>
      <Bar yes={yes} unknown={percentOf(split.unknown, total)} strong={!sample} />
    </div>
  );
}

/** Dark for yes, hatched grey for unknown, empty for no; the words above say the same. */
function Bar({ yes, unknown, strong = true }: { yes: number; unknown: number; strong?: boolean }) {
  return (
    <svg aria-hidden="true" className="block h-2 w-full rounded bg-linen-dark">
      <rect
        width={`${yes}%`}
        height="100%"
        className={strong ? 'fill-indigo' : 'fill-indigo-mid'}
      />
      <rect x={`${yes}%`} width={`${unknown}%`} height="100%" className="fill-indigo-light" />
    </svg>
  );
}

type OwnersProps = { title: string; shares: Shares; total: number; all: Shares; allTotal: number };

function Owners({ title, shares, total, all, allTotal }: OwnersProps) {
  const t = useText(collectionEditorText);
  if (total === 0) return null;
  const fair = new Map(all.known.map(({ key, count }) => [key, count]));
  const rest = shares.known.slice(NAMED);
  return (
    <div className="space-y-1">
      <h3 className="text-base">{title}</h3>
      <ul className="space-y-1 text-sm">
        {shares.known.slice(0, NAMED).map((share) => (
          <li key={share.key}>
            <OwnerLine share={share} total={total} fair={fair.get(share.key) ?? 0} of={allTotal} />
          </li>
        ))}
        {rest.length > 0 && <li className="text-ink-soft">{t.more(rest.length)}</li>}
        {shares.unknown > 0 && <li className="text-ink-soft">{t.unknownPart(shares.unknown)}</li>}
      </ul>
    </div>
  );
}

type OwnerProps = { share: Share; total: number; fair: number; of: number };

function OwnerLine({ share: { name, count }, total, fair, of }: OwnerProps) {
  const t = useText(collectionEditorText);
  const percent = percentOf(count, total);
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-3">
        <span>{name}</span>
        <span>{t.part(count, total, percent)}</span>
      </p>
      <Bar yes={percent} unknown={0} />
      <p className="text-ink-soft">
        {t.inAll}: {t.part(fair, of, percentOf(fair, of))}
      </p>
    </>
  );
}
