/** Builds the app when its sources differ from those of the last build. */
export function buildWhenNeeded(): void;
