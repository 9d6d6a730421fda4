import type { ActionFunctionArgs } from '@remix-run/node';
import { RefusedFileError } from '~/domain/media/refusal';
import { storePhoto } from '~/domain/media/store-photo.server';
import { requireMember } from '~/http/member.server';
import { receiveFiles, UploadError } from '~/http/upload.server';

/** Takes one photo in for the enhanced form, and answers with where it can be seen. */
export async function action(args: ActionFunctionArgs) {
  const { acting, producer } = await requireMember(args);
  const { dataDir } = args.context;
  try {
    return await receiveFiles(args.request, dataDir, async ({ files: [file] }) => {
      if (!file) return Response.json({ refusal: 'empty' }, { status: 422 });
      const photo = await storePhoto(acting, { dataDir, producerId: producer.id }, file);
      return Response.json({ photo });
    });
  } catch (error) {
    if (error instanceof RefusedFileError) {
      return Response.json({ refusal: error.refusal }, { status: 422 });
    }
    if (error instanceof UploadError) {
      const refusal = error.code === 'form-too-big' ? 'too-big' : 'broken';
      return Response.json({ refusal }, { status: error.status });
    }
    throw error;
  }
}
