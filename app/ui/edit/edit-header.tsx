import type { OpenEdit } from '~/domain/listings/find-open-edit.server';
import { useHref, useText } from '../locale';
import { editText } from '../text/edit';

export type EditLinks = { preview: string; history: string; page: string; upload: string };

type Props = { title: string; edit: OpenEdit; links: EditLinks };

/** What is edited, where it stands, and the ways from here. */
export function EditHeader({ title, edit, links }: Props) {
  const t = useText(editText);
  const href = useHref();
  return (
    <>
      <h1>{title}</h1>
      <State edit={edit} />
      <ul className="flex flex-wrap gap-x-4">
        {edit.live && <PageLink path={href(links.page)} label={t.publicPage} />}
        <PageLink path={href(links.preview)} label={t.preview} />
        <PageLink path={href(links.history)} label={t.history} />
      </ul>
      <Parts kind={edit.kind} />
    </>
  );
}

const stateColour = (state: string) => {
  if (state === 'approved') return 'bg-leaf-mist text-leaf-dark';
  return state === 'returned'
    ? 'bg-madder-mist text-madder-dark'
    : 'bg-turmeric-mist text-turmeric-dark';
};

/** Where the listing stands, as a pill below its name. */
function State({ edit: { open, live } }: { edit: OpenEdit }) {
  const t = useText(editText);
  const state = open?.state ?? (live ? 'approved' : 'draft');
  const words = open || live ? t.states[state] : t.neverLive;
  return (
    <p>
      <b className={`rounded px-2 py-1 text-sm ${stateColour(state)}`}>{words}</b>
    </p>
  );
}

function PageLink({ path, label }: { path: string; label: string }) {
  return (
    <li>
      <a className="inline-flex min-h-11 items-center" href={path}>
        {label}
      </a>
    </li>
  );
}

/** On a phone the parts stand one below another: whoever came for a price need not scroll. */
function Parts({ kind }: { kind: OpenEdit['kind'] }) {
  const t = useText(editText);
  const direct = kind === 'product' ? (['packs', 'season'] as const) : (['contacts'] as const);
  return (
    <nav aria-label={t.parts} className="lg:hidden">
      <p className="text-ink-soft text-sm">{t.parts}</p>
      <ul className="flex flex-wrap gap-x-4">
        <PageLink path="#phan-duyet" label={t.reviewedTitle} />
        {direct.map((part) => (
          <PageLink key={part} path={`#phan-${part}`} label={t[part]} />
        ))}
      </ul>
    </nav>
  );
}
