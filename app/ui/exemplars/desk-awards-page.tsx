import type { DeskAward, DeskAwards } from '~/domain/producers/find-awards.server';
import { paths } from '~/paths';
import { ExcelLink } from '../desk/excel-link';
import { WhoMay } from '../desk/who-may';
import { useHref, useLocale, useText } from '../locale';
import { ScanLink } from '../papers/scan-link';
import { ProvenanceTag, SourceList } from '../parts/claim';
import { Notice } from '../parts/notice';
import { type AwardsDone, awardKindText, awardText, deskAwardsText } from '../text/exemplars';
import { AddForm, CorrectForm, type FailedAward, RemoveForm } from './award-forms';
import { decisionWords } from './award-words';

type Props = {
  page: DeskAwards;
  done: AwardsDone | null;
  failed?: FailedAward | { intent: 'none' };
};

/** `/co-quan/co-so/:slug/khen-thuong`: the awards of a producer, recorded, corrected, removed. */
export function DeskAwardsPage({ page, done, failed }: Props) {
  const t = useText(deskAwardsText);
  const { producer, awards, mayRecord, ownCause } = page;
  const refused = failed && failed.intent !== 'none' ? failed : null;
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <Head producer={producer} />
      {failed?.intent === 'none' && <Notice kind="bad">{t.notSent}</Notice>}
      {refused && <Notice kind="bad">{refused.stale ? t.stale : t.notSaved}</Notice>}
      {!failed && done && <Notice kind="good">{t.done[done]}</Notice>}
      {ownCause && <Notice kind="bad">{t.ownCause}</Notice>}
      {!ownCause && <WhoMay may={mayRecord} others={t.onlyLooks} />}
      {awards.length === 0 ? <p>{t.none}</p> : <ExcelLink list={`khen-thuong/${producer.slug}`} />}
      <ul className="space-y-4">
        {awards.map((award) => (
          <AwardPanel
            key={award.facts.id}
            award={award}
            mayRecord={mayRecord}
            failed={refused?.awardId === award.facts.id ? refused : null}
          />
        ))}
      </ul>
      {mayRecord && <AddForm failed={refused?.intent === 'record' ? refused : null} />}
    </div>
  );
}

function Head({ producer: { slug, name, provenance } }: Pick<DeskAwards, 'producer'>) {
  const t = useText(deskAwardsText);
  const href = useHref();
  const links = [
    [paths.desk(`co-so/${slug}`), t.back],
    [paths.producer(slug), t.publicPage],
    [paths.exemplars(), t.roll],
  ] as const;
  return (
    <header className="space-y-2">
      <h1>
        {t.title(name)} <ProvenanceTag provenance={provenance} />
      </h1>
      <p className="max-w-prose">{t.lead}</p>
      <p className="flex flex-wrap gap-x-6">
        {links.map(([path, label]) => (
          <a key={path} className="inline-flex min-h-11 items-center" href={href(path)}>
            {label}
          </a>
        ))}
        <ExcelLink list="khen-thuong" of={t.roll} />
      </p>
    </header>
  );
}

type PanelProps = { award: DeskAward; mayRecord: boolean; failed: FailedAward | null };

function AwardPanel({ award, mayRecord, failed }: PanelProps) {
  const kinds = useText(awardKindText);
  const words = useText(awardText);
  const locale = useLocale();
  const { facts, scan } = award;
  const { id, kind, title, titleLocale, year, provenance, sources } = facts;
  const about = [year ?? words.yearUnknown, ...decisionWords(facts, locale)].join(' · ');
  return (
    <li id={`khen-${id}`} className="panel space-y-2 p-4">
      <h2 className="text-lg">
        <span className="text-ink-soft">{kinds[kind]}:</span>{' '}
        <span lang={titleLocale === locale ? undefined : titleLocale}>{title}</span>{' '}
        <ProvenanceTag provenance={provenance} />
      </h2>
      <p className="text-ink-soft text-sm">{about}</p>
      <SourceList sources={sources} />
      {scan && <ScanLink scan={scan} path={paths.desk(`tep/${scan.mediaId}`)} />}
      {mayRecord && (
        <>
          <CorrectForm award={award} failed={failed} />
          <RemoveForm award={award} failed={failed} />
        </>
      )}
    </li>
  );
}
