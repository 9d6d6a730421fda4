import { useEffect, useRef, useState } from 'react';
import { useText } from '../locale';
import { Tick } from '../parts/tick';
import { deskQueueText } from '../text/desk-queue';

const OFF = 'phim-tat';

/** What the keys go to: elements carry `data-key` with one of these words. */
export type KeyPlace = 'item' | 'approve' | 'return';
type Page = 'queue' | 'review';

/**
 * Single keys for those who work through many items. They can be switched off on each device (WCAG
 * 2.1.4) and do nothing while something is being typed. Nothing is reached by them alone.
 */
export function DeskKeys({ page }: { page: Page }) {
  const t = useText(deskQueueText).keys;
  const dialog = useRef<HTMLDialogElement>(null);
  // Null until the page is alive: without JavaScript there are no keys and no list of them.
  const [on, setOn] = useState<boolean | null>(null);

  useEffect(() => setOn(localStorage.getItem(OFF) !== 'tat'), []);
  useEffect(() => {
    if (!on) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (dialog.current?.open) return;
      if (event.key === '?') dialog.current?.showModal();
      else if (!goTo(page, event.key)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on, page]);

  if (on === null) return null;
  return (
    <>
      <button
        type="button"
        className="button button-quiet"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {t.open}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="bang-phim"
        className="panel m-auto max-w-sm space-y-4 p-5 backdrop:bg-ink/40"
      >
        <h2 id="bang-phim" className="text-lg">
          {t.title}
        </h2>
        <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
          {t[page].map(([key, does]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded border border-line bg-white px-2 py-1 font-bold">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <Tick
          label={t.use}
          checked={on}
          onChange={({ target }) => {
            localStorage.setItem(OFF, target.checked ? 'bat' : 'tat');
            setOn(target.checked);
          }}
        />
        <form method="dialog">
          <button type="submit" className="button">
            {t.close}
          </button>
        </form>
      </dialog>
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}

/** Whether the key led somewhere. */
function goTo(page: Page, key: string): boolean {
  const places = (name: KeyPlace) => [
    ...document.querySelectorAll<HTMLElement>(`[data-key="${name}"]`),
  ];
  if (page === 'review') {
    const name = key === 'a' ? 'approve' : key === 'r' ? 'return' : null;
    return name !== null && focusOn(places(name)[0]);
  }
  const step = key === 'j' ? 1 : key === 'k' ? -1 : 0;
  if (step === 0) return false;
  const items = places('item');
  const at = items.findIndex((item) => item === document.activeElement);
  const next = at === -1 ? 0 : Math.min(Math.max(at + step, 0), items.length - 1);
  return focusOn(items[next]);
}

function focusOn(place: HTMLElement | undefined): boolean {
  place?.focus();
  place?.scrollIntoView({ block: 'nearest' });
  return place !== undefined;
}
