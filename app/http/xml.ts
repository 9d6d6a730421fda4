/** Text made safe for XML element content and attributes. Characters XML forbids are dropped. */
export function escapeXml(text: string): string {
  return (
    text
      // Removing them is the purpose
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
