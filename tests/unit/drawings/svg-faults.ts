const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;

/**
 * What keeps a text from being one well-formed SVG element: a stray character between tags, a tag
 * that is not closed in order, an attribute given twice, an id used but not defined. Null if fine.
 */
export function svgFault(svg: string): string | null {
  const open: string[] = [];
  let at = 0;
  while (at < svg.length) {
    TAG.lastIndex = at;
    const tag = TAG.exec(svg);
    if (!tag) return `not a tag at ${at}: ${svg.slice(at, at + 40)}`;
    const [whole, closing, name = '', attributes = '', alone] = tag;
    if (closing) {
      if (open.pop() !== name) return `</${name}> closes nothing at ${at}`;
    } else if (!alone) open.push(name);
    const names = [...attributes.matchAll(/([\w:-]+)=/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) return `an attribute twice in ${whole}`;
    at += whole.length;
    if (open.length === 0 && at < svg.length) return `more after the end at ${at}`;
  }
  if (open.length > 0) return `left open: ${open.join(' ')}`;
  return danglingId(svg);
}

function danglingId(svg: string): string | null {
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  if (new Set(ids).size < ids.length) return 'an id twice';
  const missing = [...svg.matchAll(/(?:href="|url\()#([\w-]+)/g)].find(
    (match) => !ids.includes(match[1]),
  );
  return missing ? `no element has the id ${missing[1]}` : null;
}
