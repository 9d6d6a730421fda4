import type { LoaderFunctionArgs } from '@remix-run/node';
import { NotFoundError } from '~/domain/errors';
import { findPaper } from '~/domain/media/find-paper.server';
import { requireMember } from '~/http/member.server';
import { notFound } from '~/http/respond';
import { paperResponse } from '~/http/upload-download.server';

/** `/htx/:coopSlug/giay-to/tep/:mediaId`: a scan of this producer's, for its members. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor, producer } = await requireMember(args);
  const { db, dataDir } = args.context;
  const paper = findPaper(db, actor, Number(args.params.mediaId));
  // Who keeps two workspaces does not reach one's scans through the other.
  if (!paper || paper.producerId !== producer.id) throw notFound();
  return paperResponse(dataDir, paper).catch((error: unknown) => {
    throw error instanceof NotFoundError ? notFound() : error;
  });
}
