import type { LoaderFunctionArgs } from '@remix-run/node';
import { NotFoundError } from '~/domain/errors';
import { findPaperOfProducer } from '~/domain/media/find-paper.server';
import { requireMember } from '~/http/member.server';
import { notFound } from '~/http/respond';
import { paperResponse } from '~/http/upload-download.server';

/**
 * `/htx/:coopSlug/giay-to/tep/:mediaId`: a scan of this producer's, or of a decision on a product of
 * it, for its members.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { actor, producer } = await requireMember(args);
  const { db, dataDir } = args.context;
  const key = { producerId: producer.id, mediaId: Number(args.params.mediaId) };
  const paper = findPaperOfProducer(db, actor, key);
  if (!paper) throw notFound();
  return paperResponse(dataDir, paper).catch((error: unknown) => {
    throw error instanceof NotFoundError ? notFound() : error;
  });
}
