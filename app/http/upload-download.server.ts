import { readPaper } from '~/domain/media/find-paper.server';
import type { MediaRow } from '~/domain/media/keep-file.server';

/**
 * Sends a stored paper as a download. It came from outside and was not re-encoded when a PDF: under
 * this policy nothing in it runs, even where a browser shows it in spite of `attachment`.
 */
export async function paperResponse(dataDir: string, paper: MediaRow): Promise<Response> {
  const bytes = await readPaper(dataDir, paper);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': paper.mime,
      'Content-Disposition': attachment(nameOf(paper)),
      'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
}

/** The sender's name with the ending of what the file really is. */
function nameOf({ fileName, id, mime }: MediaRow): string {
  const ending = mime === 'application/pdf' ? '.pdf' : '.jpg';
  return `${(fileName ?? `giay-to-${id}`).replace(/\.[^.]{1,8}$/, '')}${ending}`;
}

/** RFC 6266: an ASCII name for old programs, the true one for the rest. */
function attachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^\w.-]+/g, '-');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
