import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Candidate } from '~/domain/featured/find-candidates.server';
import { type ItemStep, writeStep } from '~/domain/featured/item-steps';
import { useText } from '../locale';
import { collectionEditorText } from '../text/desk-collection-editor';
import { CandidateLine } from './candidate-line';
import { useItemDrag } from './use-item-drag';

type Control = 'up' | 'down' | 'remove';
type Props = {
  items: Candidate[];
  /** Shown without its buttons. */
  locked: boolean;
  /** Puts the item of one place at another. */
  onMove: (from: number, to: number) => void;
  /** An item came to rest at a place: to be told to who cannot see it. */
  onRest: (place: number) => void;
  onRemove: (place: number) => void;
};

/**
 * The chosen products in their order: by buttons (each a form without JavaScript), by Alt and an
 * arrow key, and by a handle that only JavaScript brings.
 */
export function ItemList({ items, locked, onMove, onRest, onRemove }: Props) {
  const t = useText(collectionEditorText);
  const list = useRef<HTMLOListElement>(null);
  const drag = useItemDrag(list, onMove, onRest);
  const [isLive, setLive] = useState(false);
  const focusNext = useRef<{ id: number; control: Control } | null>(null);
  useEffect(() => setLive(!locked), [locked]);

  // A row that moved in the page has lost the focus its reader put there.
  useEffect(() => {
    const wanted = focusNext.current;
    focusNext.current = null;
    if (!wanted) return;
    const row = list.current?.querySelector(`[data-item="${wanted.id}"]`);
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('button[data-control]') ?? [])];
    const same = buttons.find((one) => one.dataset.control === wanted.control && !one.disabled);
    (same ?? buttons.find((one) => !one.disabled))?.focus();
  });

  const step = (place: number, by: number, control: Control) => {
    const item = items[place];
    const to = place + by;
    if (!item || to < 0 || to >= items.length) return;
    focusNext.current = { id: item.id, control };
    onMove(place, to);
    onRest(to);
  };
  const press = (event: KeyboardEvent, place: number) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (locked || !event.altKey || by === undefined) return;
    event.preventDefault();
    const held = (event.target as HTMLElement).dataset.control as Control | undefined;
    step(place, by, held ?? (by < 0 ? 'up' : 'down'));
  };
  return (
    <ol ref={list} className="space-y-2">
      {items.map((item, place) => (
        // The keys are a shortcut to the buttons inside.
        <li
          key={item.id}
          data-item={item.id}
          onKeyDown={(event) => press(event, place)}
          className={`panel grid grid-cols-[2rem_minmax(0,1fr)] items-center gap-2 p-2 sm:flex sm:gap-3 ${
            drag.dragged === place ? 'outline-2 outline-indigo' : ''
          }`}
        >
          <input type="hidden" name="item" value={item.id} />
          <span className="flex shrink-0 flex-col items-center sm:flex-row">
            {isLive && (
              <span
                aria-hidden="true"
                title={t.drag}
                onPointerDown={(event) => drag.start(event, place)}
                className="flex min-h-11 w-8 cursor-grab touch-none select-none items-center justify-center text-ink-soft text-xl"
              >
                ⠿
              </span>
            )}
            <span className="w-8 text-center font-bold text-ink-soft">{place + 1}.</span>
          </span>
          <div className="min-w-0 grow">
            <CandidateLine candidate={item} />
          </div>
          {!locked && (
            <span className="col-span-2 ml-auto flex shrink-0 gap-2">
              <StepButton
                item={item}
                control="up"
                off={place === 0}
                onPress={() => step(place, -1, 'up')}
              />
              <StepButton
                item={item}
                control="down"
                off={place === items.length - 1}
                onPress={() => step(place, 1, 'down')}
              />
              <StepButton
                item={item}
                control="remove"
                onPress={() => {
                  const beside = items[place + 1] ?? items[place - 1];
                  focusNext.current = beside ? { id: beside.id, control: 'remove' } : null;
                  onRemove(place);
                }}
              />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

type ButtonProps = { item: Candidate; control: Control; off?: boolean; onPress: () => void };

const SIGNS: Record<Control, string> = { up: '↑', down: '↓', remove: '✕' };

function StepButton({ item, control, off = false, onPress }: ButtonProps) {
  const t = useText(collectionEditorText);
  const names = { up: t.upName, down: t.downName, remove: t.removeName };
  const sent: ItemStep = { kind: control, productId: item.id };
  return (
    <button
      type="submit"
      // Back to the list it is in, not to the top of the page.
      formAction="#chon"
      name="intent"
      value={writeStep(sent)}
      data-control={control}
      disabled={off}
      title={t[control]}
      aria-label={names[control](item.name)}
      className="button button-quiet min-w-11 px-2 disabled:opacity-40"
      onClick={(event) => {
        event.preventDefault();
        onPress();
      }}
    >
      <span aria-hidden="true">{SIGNS[control]}</span>
    </button>
  );
}
