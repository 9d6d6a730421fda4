import { type ReactNode, useEffect, useRef } from 'react';

/** Where the address of a page that follows a form leads, so that focus gets there without JavaScript too. */
export const RESULT_ID = 'ket-qua';

/**
 * What an action came to. Focus moves to it when the page opens, so that those who do not see the
 * screen hear it, and the next Tab goes on from there.
 */
export function Arrival({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div id={RESULT_ID} ref={place} tabIndex={-1} className="space-y-3">
      {children}
    </div>
  );
}
