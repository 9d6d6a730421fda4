/** Builds the app when its sources differ from those of the last build. */
export function buildWhenNeeded(): void;

/** Moves a new build over the one of before, whose files stay for one build more. */
export function putInPlace(next: string, place: string): void;
