/**
 * Runs in the head of every page, before anything is drawn. Whoever has the typeface gets it at
 * once; everybody else reads this page in the phone's own letters, and the typeface is fetched when
 * the page has stood for a second, for the next one. On a slow network a page is so never later for
 * its letters, no line ever moves, and who saves data is left alone.
 */
export const TYPEFACE_SCRIPT = `try {
  if (localStorage.chu) document.documentElement.className = 'chu';
  else if (!navigator.connection?.saveData) addEventListener('load', () => setTimeout(() =>
    Promise.all([400, 600].map((weight) => document.fonts.load(weight + ' 1em "Be Vietnam Pro"', 'aạ')))
      .then(() => { localStorage.chu = 1 }).catch(() => {}), 1000));
} catch {}`;
