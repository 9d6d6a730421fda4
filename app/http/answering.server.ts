import { DomainError, ForbiddenError, NotFoundError } from '~/domain/errors';
import { forbidden, notFound } from './respond';

/**
 * Runs a change and turns what the trade refuses into an answer of the web: 404 for what is not
 * there or not the asker's, 403 for what they may not do. Faults that a page can explain beside a
 * field (invalid, stale, wrong state) pass through for the page to catch.
 */
export function answering<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error instanceof NotFoundError) throw notFound();
    if (error instanceof ForbiddenError) throw forbidden();
    throw error;
  }
}
