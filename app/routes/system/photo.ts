import type { LoaderFunctionArgs } from '@remix-run/node';
import { NotFoundError } from '~/domain/errors';
import { hasPhoto } from '~/domain/media/find-photos.server';
import { getVariant } from '~/domain/media/get-variant.server';
import { readPhotoAddress } from '~/domain/media/picture-sources';
import { notFound } from '~/http/respond';

/**
 * `/anh/:sha/:file`, such as `640.avif`. Open to anyone: a photo that waits for approval can be seen
 * by who knows the hash of its content, which cannot be guessed and stands only on pages of those who
 * may see it; in return every copy of it may be kept for ever. Papers have no address here.
 */
export async function loader({ params: { sha, file }, context }: LoaderFunctionArgs) {
  const address = readPhotoAddress(sha, file);
  if (!address || !hasPhoto(context.db, address.sha256)) throw notFound();
  const body = await getVariant(context.dataDir, address).catch((error: unknown) => {
    throw error instanceof NotFoundError ? notFound() : error;
  });
  return new Response(new Uint8Array(body), {
    headers: {
      'Content-Type': `image/${address.format}`,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
