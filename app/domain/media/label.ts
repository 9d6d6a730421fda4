import type { Label } from './incoming';

type Claim = 'picture' | 'pdf' | 'other';

const PICTURE_ENDINGS =
  /\.(?:jpe?g?|jfif|pjpeg|png|apng|webp|hei[cf]s?|hif|avifs?|gif|bmp|tiff?|jxl|dng)$/i;
const OTHER_ENDINGS =
  /\.(?:[xs]?html?|svgz?|xml|xsl|js|mjs|css|php\d?|phtml|aspx?|jsp|txt|md|rtf|csv|docx?|xlsx?|pptx?|od[tsp]|zip|rar|7z|gz|tar|apk|jar|exe|dll|msi|bat|cmd|sh|ps1|vbs|scr|mp[34]|m4[av]|mov|avi|mkv|webm|3gp|wav|ogg)$/i;

/**
 * Whether a label says that the file is another kind of thing than it proved to be.
 *
 * One picture format named as another is not a lie worth refusing: messengers save WebP as `.jpg`,
 * iPhones hand out JPEG as `.HEIC`, and we never use the label, so nobody is misled. A picture
 * called `.html`, or a PDF called `.jpg`, was made so by someone who wants two programs to disagree.
 */
export function labelDisagrees(label: Label, kind: 'picture' | 'pdf'): boolean {
  return claimsOf(label).some((claim) => claim !== kind);
}

/** Whether a label promises a picture. */
export function claimsPicture(label: Label): boolean {
  return claimsOf(label).includes('picture');
}

function claimsOf({ fileName, mime }: Label): Claim[] {
  return [claimOfName(fileName.trim()), claimOfMime(mime)].filter((claim) => claim !== null);
}

/** Phones send names without an ending (`image:1043`) or with an unheard one: no claim at all. */
function claimOfName(fileName: string): Claim | null {
  if (PICTURE_ENDINGS.test(fileName)) return 'picture';
  if (/\.pdf$/i.test(fileName)) return 'pdf';
  return OTHER_ENDINGS.test(fileName) ? 'other' : null;
}

function claimOfMime(mime: string): Claim | null {
  const type = mime.split(';')[0]?.trim().toLowerCase() ?? '';
  // Browsers that do not know HEIC send an empty type or the one that means "some bytes".
  if (type === '' || type === 'application/octet-stream') return null;
  if (type === 'application/pdf') return 'pdf';
  return type.startsWith('image/') && type !== 'image/svg+xml' ? 'picture' : 'other';
}
