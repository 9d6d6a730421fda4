import { useEffect, useRef, useState } from 'react';
import { vietnamTimeOf } from '~/domain/clock';
import { useText } from '../locale';
import { Notice } from '../parts/notice';
import { editText } from '../text/edit';
import { forget, type Kept, keep, keptFor, restore, typedIn } from './device-store';

/** The forms of a page by what they hold. */
export type KeptForm = 'texts' | 'packs' | 'season' | 'contacts';

const PAUSE_MS = 400;
const PING_TIMEOUT_MS = 6000;

/**
 * Keeps what is typed in the page's forms on the device until it was saved, so that a dead battery,
 * a closed tab or a lost network costs nothing; and asks whether the server is there before a form
 * is sent, because a browser that cannot send shows its own error page instead. `place` names the
 * listing; `saved` the form that was just saved: what others hold is still only here.
 */
export function DeviceDraft({ place, saved }: { place: string; saved: KeptForm | null }) {
  const t = useText(editText);
  const [found, setFound] = useState<Kept | null>(null);
  const [line, setLine] = useState<'kept' | 'offline' | 'online' | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => {
    if (saved) {
      forget(place, saved);
      // Opened again later, this address must not take what is typed from now on for saved.
      history.replaceState(history.state, '', location.pathname);
    }
    const kept = keptFor(place);
    setFound(kept && differs(kept) ? kept : null);

    const typed = ({ target }: Event) => {
      if (!(target as Element).closest('form[data-keep]')) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        keep(place, typedIn(document));
        setLine((now) => (now === 'offline' ? now : 'kept'));
      }, PAUSE_MS);
    };
    const sent = async (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement;
      if (!form.matches('[data-keep]') || form.dataset.sure) return;
      event.preventDefault();
      keep(place, typedIn(document));
      if (!(await isServerThere())) return setLine('offline');
      form.dataset.sure = 'yes';
      form.requestSubmit(event.submitter);
      delete form.dataset.sure;
    };
    const offline = () => setLine('offline');
    const online = () => setLine('online');
    document.addEventListener('input', typed);
    document.addEventListener('submit', sent);
    window.addEventListener('offline', offline);
    window.addEventListener('online', online);
    return () => {
      document.removeEventListener('input', typed);
      document.removeEventListener('submit', sent);
      window.removeEventListener('offline', offline);
      window.removeEventListener('online', online);
    };
  }, [place, saved]);

  return (
    <>
      {found && (
        <Notice kind="good">
          <p>{t.deviceFound(vietnamTimeOf(found.at))}</p>
          <p className="mt-2 flex flex-wrap gap-2">
            <button
              type="button"
              className="button"
              onClick={() => {
                restore(document, found.values);
                setFound(null);
              }}
            >
              {t.deviceRestore}
            </button>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                forget(place);
                setFound(null);
              }}
            >
              {t.deviceForget}
            </button>
          </p>
        </Notice>
      )}
      <p role="status" className={line === 'offline' ? 'font-bold text-madder-dark' : 'text-sm'}>
        {line === 'kept' && t.deviceKept}
        {line === 'offline' && t.offline}
        {line === 'online' && t.online}
      </p>
    </>
  );
}

/** Whether the page shows something else than what the device keeps. */
function differs({ values }: Kept): boolean {
  const shown = typedIn(document);
  return Object.entries(values).some(([name, value]) => (shown[name] ?? '') !== value);
}

async function isServerThere(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PING_TIMEOUT_MS);
    return (await fetch('/healthz', { cache: 'no-store', signal })).ok;
  } catch {
    return false;
  }
}
