/**
 * What can go wrong with a change, as the trade names it. The web edge turns each into a status and
 * a text in the reader's language; nothing here is shown as it stands.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
}

/** There is no such thing, or it is not the asker's to know of: the two look alike. */
export class NotFoundError extends DomainError {
  readonly code = 'not-found';
}

/** The asker sees the thing but may not do this to it. */
export class ForbiddenError extends DomainError {
  readonly code = 'forbidden';
}

/**
 * The asker's session was not used for too long. No {@link DomainError}: no page words it, the edge
 * keeps what was sent until they are signed in again.
 */
export class IdleSessionError extends Error {}

/**
 * The change asks for a code of the second factor once more (policy.ts). No {@link DomainError}: no
 * page words it, the edge asks for the code and sends the form again.
 */
export class FactorNeededError extends Error {}

/** Someone else changed the thing since the asker read it. `theirs` is what stands now. */
export class StaleError<Theirs = unknown> extends DomainError {
  readonly code = 'stale';
  constructor(readonly theirs: Theirs) {
    super();
  }
}

/** The change makes no sense from where things stand, such as approving a draft. */
export class WrongStateError extends DomainError {
  readonly code = 'wrong-state';
  constructor(readonly state: string) {
    super(state);
  }
}

/** Fields that cannot be taken as given: a code for each, worded by the page that shows it. */
export class InvalidError<Code extends string = string> extends DomainError {
  readonly code = 'invalid';
  constructor(readonly fields: Readonly<Record<string, Code>>) {
    super(Object.entries(fields).join('; '));
  }
}
