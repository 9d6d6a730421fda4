/** Some times what most of our plain forms can hold. */
export const MAX_BYTES = 64 * 1024;

/**
 * The text fields of a form. Refuses (413) what is longer than any plain form of ours before it is
 * all read: `request.formData()` takes a body of any length into memory. 400 for what is no form.
 */
export async function readSmallForm(
  request: Request,
  maxBytes = MAX_BYTES,
): Promise<URLSearchParams> {
  const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '' };
  const body = new Response(await readAtMost(request, maxBytes), { headers });
  const form = await body.formData().catch(() => {
    throw new Response('Bad Request', { status: 400 });
  });
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return new URLSearchParams(texts);
}

/** The body of a request, of so many bytes at most: else throws 413. */
export async function readAtMost(request: Request, bytes: number): Promise<Blob> {
  const reader = request.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return new Blob(chunks);
    length += value.length;
    if (length > bytes) {
      // Not waited for: where a copy of the form is kept, only the end of that ends it.
      reader?.cancel().catch(() => {});
      throw new Response('Content Too Large', { status: 413 });
    }
    chunks.push(value);
  }
}
