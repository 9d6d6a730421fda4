import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** Near the edge of the screen the page follows the finger. */
const EDGE_PX = 70;
const SCROLL_PX = 14;

/**
 * Ordering by dragging a handle, with a mouse, a pen or a finger. The list is ordered while the
 * pointer moves; `onMove` is told from which place to which, `onEnd` when it is let go.
 */
export function useItemDrag(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
  onEnd: (place: number) => void,
) {
  const [dragged, setDragged] = useState<number | null>(null);
  const latest = useRef({ dragged, onMove, onEnd });
  latest.current = { dragged, onMove, onEnd };
  const isDragging = dragged !== null;

  // On the window, not the handle: a row that is put elsewhere in the page loses its pointer.
  useEffect(() => {
    if (!isDragging) return;
    const follow = (event: globalThis.PointerEvent) => {
      const from = latest.current.dragged;
      const to = list.current && placeUnder(list.current, event.clientY);
      if (from === null || to === null) return;
      if (event.clientY < EDGE_PX) scrollBy(0, -SCROLL_PX);
      if (event.clientY > innerHeight - EDGE_PX) scrollBy(0, SCROLL_PX);
      if (to === from) return;
      latest.current.onMove(from, to);
      setDragged(to);
    };
    const end = () => {
      const place = latest.current.dragged;
      setDragged(null);
      if (place !== null) latest.current.onEnd(place);
    };
    addEventListener('pointermove', follow);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
    return () => {
      removeEventListener('pointermove', follow);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
    };
  }, [isDragging, list]);

  const start = (event: PointerEvent, place: number) => {
    if (event.button !== 0) return;
    event.preventDefault();
    setDragged(place);
  };
  return { dragged, start };
}

/** The place of the row a height on the screen lies in; the first or last one beyond the list. */
function placeUnder(list: HTMLElement, y: number): number {
  const rows = [...list.children];
  const place = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
  return place === -1 ? rows.length - 1 : place;
}
