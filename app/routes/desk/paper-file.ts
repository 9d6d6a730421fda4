import type { LoaderFunctionArgs } from '@remix-run/node';
import { NotFoundError } from '~/domain/errors';
import { findPaper } from '~/domain/media/find-paper.server';
import { requireDesk } from '~/http/officer.server';
import { notFound } from '~/http/respond';
import { paperResponse } from '~/http/upload-download.server';

/** `/co-quan/tep/:mediaId`: a scan of a producer the officer answers for. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireDesk(args, 'claims');
  const { db, dataDir } = args.context;
  const paper = findPaper(db, actor, Number(args.params.mediaId));
  if (!paper) throw notFound();
  return paperResponse(dataDir, paper).catch((error: unknown) => {
    throw error instanceof NotFoundError ? notFound() : error;
  });
}
