import { type AreaFaults, NO_AREA, type TypedArea } from '~/domain/marks/area-form';
import type { DeskMarkPage } from '~/domain/marks/desk-mark';
import type { MarkFaults, TypedMark } from '~/domain/marks/mark-form';
import type { SupersessionFaults } from '~/domain/marks/supersession-form';
import { paths } from '~/paths';
import { ChangeList } from '../desk/change-list';
import { WhoMay } from '../desk/who-may';
import { formatDay } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { markTitle, termWords } from '../mark/mark-words';
import { ProvenanceTag } from '../parts/claim';
import { Notice } from '../parts/notice';
import { Tick } from '../parts/tick';
import { deskMarkEntryText } from '../text/desk-mark-entry';
import { deskMarksText } from '../text/desk-marks';
import { AnnulledList } from './annulled-list';
import { AreaSection } from './area-section';
import { KeptFacts } from './kept-facts';
import { MarkFields } from './mark-fields';
import { RestoreForm, SupersedeForm, type TypedEnd } from './supersede-forms';
import { UsersSection } from './users-section';

/** What a refused form leaves behind: which one, what was typed, what is wrong. */
export type RefusedMark =
  | {
      form: 'sua';
      typed: TypedMark;
      faults: MarkFaults;
      /** What the next sending is compared with. */
      opened: TypedMark | null;
      newAddress: boolean;
      verified: boolean;
      /** What is kept now, after a change that came between. */
      kept?: TypedMark;
    }
  | { form: 'them-noi'; typed: TypedArea; faults: AreaFaults }
  | { form: 'thay' | 'lai'; typed: TypedEnd; faults: SupersessionFaults }
  | { form: 'state' };

export type MarkRoom = {
  page: DeskMarkPage;
  communes: { id: string; name: string }[];
  badDay: boolean;
  done: string | null;
};

/** One mark at the desk: who may use it, what is registered, its area, and what took its place. */
export function DeskMarkView({ room, refused }: { room: MarkRoom; refused?: RefusedMark }) {
  const { page, communes, badDay } = room;
  const area = refused?.form === 'them-noi' ? refused : { typed: NO_AREA, faults: {} };
  return (
    <div className="mx-auto max-w-5xl space-y-8">
      <Head room={room} refused={refused} />
      {page.kept.status !== 'unconfirmed' && (
        <UsersSection users={page} today={page.today} badDay={badDay} mayGrant={page.mayRecord} />
      )}
      <AnnulledList rights={page.annulled} slug={page.mark.slug} />
      <Registration page={page} refused={refused?.form === 'sua' ? refused : undefined} />
      <AreaSection
        areas={page.areas}
        communes={communes}
        mayRecord={page.mayRecord}
        typed={area.typed}
        faults={area.faults}
      />
      {page.mayRecord && page.kept.status !== 'unconfirmed' && (
        <Succession page={page} refused={refused} />
      )}
      <ChangeList changes={page.changes} />
    </div>
  );
}

function Head({ room, refused }: { room: MarkRoom; refused?: RefusedMark }) {
  const { page, done } = room;
  const { mark, supersededBy, supersedes } = page;
  const list = useText(deskMarksText);
  const t = useText(deskMarkEntryText);
  const locale = useLocale();
  const href = useHref();
  return (
    <header className="space-y-2">
      <p className="no-print">
        <a className="inline-flex min-h-11 items-center" href={href(paths.desk('nhan-hieu'))}>
          ← {list.title}
        </a>
      </p>
      <h1>{markTitle(mark, locale)}</h1>
      <p>
        <ProvenanceTag provenance={page.provenance} /> {list.statuses[mark.status]}
        {termWords(mark.term, locale) && ` · ${termWords(mark.term, locale)}`}
        {mark.registrationNumber && ` · ${list.columns.number} ${mark.registrationNumber}`}
      </p>
      {supersededBy && (
        <p>
          {mark.supersededOn
            ? list.supersededBy(formatDay(mark.supersededOn, locale))
            : list.supersededNoDay}{' '}
          <a href={href(paths.desk(`nhan-hieu/${supersededBy.slug}`))}>
            {markTitle(supersededBy, locale)}
          </a>
        </p>
      )}
      {supersedes.map((past) => (
        <p key={past.slug}>
          {list.supersedes}{' '}
          <a href={href(paths.desk(`nhan-hieu/${past.slug}`))}>{markTitle(past, locale)}</a>
        </p>
      ))}
      <p className="no-print">
        <a className="inline-flex min-h-11 items-center" href={href(paths.mark(mark.slug))}>
          {list.publicPage}
        </a>
      </p>
      {done && list.done[done] && <Notice kind="good">{list.done[done]}</Notice>}
      {refused?.form === 'state' && <Notice kind="bad">{t.wrongState}</Notice>}
      <WhoMay may={page.mayRecord} others={list.readOnly} />
    </header>
  );
}

type Edited = { page: DeskMarkPage; refused?: Extract<RefusedMark, { form: 'sua' }> };

function Registration({ page, refused }: Edited) {
  const t = useText(deskMarkEntryText);
  const { typed } = page.kept;
  if (!page.mayRecord) return <KeptFacts typed={typed} />;
  return (
    <section aria-labelledby="dang-ky" className="no-print space-y-3">
      <h2 id="dang-ky">{t.facts}</h2>
      <p className="max-w-prose">{t.factsHelp}</p>
      {refused?.kept && <Notice kind="bad">{t.stale}</Notice>}
      <form method="post" className="panel space-y-4 p-4">
        <input type="hidden" name="intent" value="sua" />
        <input
          type="hidden"
          name="opened"
          value={JSON.stringify(refused ? refused.opened : typed)}
        />
        <MarkFields
          typed={refused?.typed ?? typed}
          faults={refused?.faults ?? {}}
          kept={refused?.kept}
        />
        <Tick label={t.newAddress} name="newAddress" defaultChecked={refused?.newAddress} />
        {page.provenance !== 'verified' && (
          <Tick label={t.verify} name="verified" defaultChecked={refused?.verified} />
        )}
        <button type="submit" className="button">
          {t.save}
        </button>
      </form>
    </section>
  );
}

function Succession({ page, refused }: { page: DeskMarkPage; refused?: RefusedMark }) {
  const now: TypedEnd = {
    by: page.supersededBy?.slug ?? '',
    on: page.mark.supersededOn ?? '',
    reason: '',
  };
  const thay = refused?.form === 'thay' ? refused : { typed: now, faults: {} };
  const lai = refused?.form === 'lai' ? refused : { typed: now, faults: {} };
  return (
    <div className="no-print grid items-start gap-6 md:grid-cols-2">
      <SupersedeForm page={page} typed={thay.typed} faults={thay.faults} />
      {page.kept.status === 'superseded' && (
        <RestoreForm succession={page.succession} reason={lai.typed.reason} faults={lai.faults} />
      )}
    </div>
  );
}
