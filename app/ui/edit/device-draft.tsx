import { useEffect, useRef, useState } from 'react';
import { vietnamTimeOf } from '~/domain/clock';
import { useText } from '../locale';
import { Notice } from '../parts/notice';
import { editText } from '../text/edit';
import {
  BASES,
  type Entries,
  type Kept,
  keep,
  keptFor,
  openedWith,
  type Place,
  restore,
  sayTheSame,
  typedIn,
} from './device-store';

/** The forms of a page by what they hold. */
export type KeptForm = 'texts' | 'packs' | 'season' | 'contacts';

const PAUSE_MS = 400;
const PING_TIMEOUT_MS = 6000;

type Props = {
  place: Place;
  /** The form that was just saved: what others hold is still only here. */
  saved: KeptForm | null;
  /** Whether the page shows a form that was sent and not saved: nothing of it may be let go. */
  failed: boolean;
};

/**
 * Keeps what is typed, ticked and added in the page's forms on the device until it was saved, so
 * that a dead battery, a closed tab or a lost network costs nothing; and asks whether the server is
 * there before a form is sent, because a browser that cannot send shows its own error page instead.
 */
export function DeviceDraft({ place, saved, failed }: Props) {
  const t = useText(editText);
  const { personId, of } = place;
  const [found, setFound] = useState<Kept | null>(null);
  const [line, setLine] = useState<'kept' | 'offline' | 'online' | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => {
    const here = { personId, of };
    const opened = openedWith(document);
    const kept = keptFor(here);
    const forms = kept && saved ? withoutSaved(kept.forms, saved, opened) : (kept?.forms ?? {});
    if (saved) {
      keep(here, forms);
      // Opened again later, this address must not take what is typed from now on for saved.
      history.replaceState(history.state, '', location.pathname);
    }
    const left = differing(forms, typedIn(document));
    setFound(kept && Object.keys(left).length > 0 ? { ...kept, forms: left } : null);

    const touched = new Set<string>();
    const store = () => {
      const untouched = Object.entries(keptFor(here)?.forms ?? {}).filter(
        ([name]) => !touched.has(name),
      );
      const mine = Object.entries(typedIn(document)).filter(([name]) => touched.has(name));
      const changed = Object.fromEntries(mine);
      keep(here, {
        ...Object.fromEntries(untouched),
        ...(failed ? changed : differing(changed, opened)),
      });
    };
    const typed = ({ target }: Event) => {
      const form = (target as Element).closest<HTMLFormElement>('form[data-keep]');
      if (!form) return;
      touched.add(form.dataset.keep ?? '');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        store();
        setLine((now) => (now === 'offline' ? now : 'kept'));
      }, PAUSE_MS);
    };
    const sent = async (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement;
      if (!form.matches('[data-keep]') || form.dataset.sure) return;
      event.preventDefault();
      touched.add(form.dataset.keep ?? '');
      store();
      if (!(await isServerThere())) return setLine('offline');
      form.dataset.sure = 'yes';
      form.requestSubmit(event.submitter);
      delete form.dataset.sure;
    };
    const offline = () => setLine('offline');
    const online = () => setLine('online');
    // A tab may be closed between a letter and the pause after it.
    const hidden = () => touched.size > 0 && store();
    document.addEventListener('input', typed);
    document.addEventListener('submit', sent);
    window.addEventListener('pagehide', hidden);
    window.addEventListener('offline', offline);
    window.addEventListener('online', online);
    return () => {
      document.removeEventListener('input', typed);
      document.removeEventListener('submit', sent);
      window.removeEventListener('pagehide', hidden);
      window.removeEventListener('offline', offline);
      window.removeEventListener('online', online);
    };
  }, [personId, of, saved, failed]);

  return (
    <>
      {found && (
        <Notice kind="good">
          <p>{t.deviceFound(vietnamTimeOf(found.at))}</p>
          {isOlder(found) && <p>{t.deviceOlder}</p>}
          <p className="mt-2 flex flex-wrap gap-2">
            <button
              type="button"
              className="button"
              onClick={() => {
                restore(document, found.forms);
                setFound(null);
              }}
            >
              {t.deviceRestore}
            </button>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                keep(place, {});
                setFound(null);
              }}
            >
              {t.deviceForget}
            </button>
          </p>
        </Notice>
      )}
      <p role="status" className={LINES[line ?? 'kept']}>
        {line === 'kept' && t.deviceKept}
        {line === 'offline' && t.offline}
        {line === 'online' && t.online}
      </p>
    </>
  );
}

/** Whoever pressed a button far down a long page must see why nothing happened. */
const BAR = 'no-print pointer-events-none fixed inset-x-0 bottom-0 z-20 border-t-4 p-4 font-bold';
const LINES = {
  kept: 'text-sm',
  offline: `${BAR} border-madder bg-madder-mist text-madder-dark`,
  online: `${BAR} border-leaf bg-leaf-mist text-leaf-dark`,
};

const differing = (forms: Kept['forms'], from: Kept['forms']): Kept['forms'] =>
  Object.fromEntries(
    Object.entries(forms).filter(([name, entries]) => !sayTheSame(entries, from[name])),
  );

/** Whether somebody saved since these forms were opened: then saving them shows both sides. */
function isOlder({ forms }: Kept): boolean {
  const opened = openedWith(document);
  return Object.entries(forms).some(([name, entries]) =>
    BASES.some((base) => valueOf(entries, base) !== valueOf(opened[name], base)),
  );
}

const valueOf = (entries: Entries | undefined, name: string) =>
  entries?.find(([field]) => field === name)?.[1];

/**
 * The kept forms without the one that was saved. What else was typed on that page was opened on the
 * revision before, which that save alone has raised by one: it is no older than the page.
 */
function withoutSaved(forms: Kept['forms'], saved: string, opened: Kept['forms']): Kept['forms'] {
  const others = Object.entries(forms).filter(([name]) => name !== saved);
  const raised = ([name, value]: Entries[number], form: string): Entries[number] => {
    const now = valueOf(opened[form], 'revision');
    return name === 'revision' && Number(value) + 1 === Number(now)
      ? [name, String(now)]
      : [name, value];
  };
  return Object.fromEntries(
    others.map(([form, entries]) => [form, entries.map((entry) => raised(entry, form))]),
  );
}

async function isServerThere(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PING_TIMEOUT_MS);
    return (await fetch('/healthz', { cache: 'no-store', signal })).ok;
  } catch {
    return false;
  }
}
