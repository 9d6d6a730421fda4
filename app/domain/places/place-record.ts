import type { Move, PlaceEvent } from './place-event';

/** What the log keeps of a change of places, whether planned or done. */
export type PlaceRecord = {
  event: PlaceEvent;
  /** Full names by code, as they were when it was recorded. */
  names: Record<string, string>;
  moves?: Move[];
};

export type PlaceChangeState = 'planned' | 'applied';

/** A recorded change of places as the desk lists it. */
export type PlaceChange = PlaceRecord & {
  id: number;
  state: PlaceChangeState;
  recordedBy: string;
  recordedAt: string;
};
