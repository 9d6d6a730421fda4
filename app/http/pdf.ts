/** A PDF to be opened at once; `name` is what it is called when saved, in plain letters. */
export function pdf(body: Uint8Array, name: string): Response {
  return new Response(new Uint8Array(body), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${name}.pdf"`,
    },
  });
}
