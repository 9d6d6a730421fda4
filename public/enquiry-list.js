// Keeps an unfinished enquiry in this tab, so that a buyer may look at another product and come
// back: what was typed, and which products were chosen. The form is complete without this file.

const KEY = 'hoi-mua';
const FIELDS = ['ten', 'lien-he', 'loi-nhan'];
const form = document.querySelector('form[data-enquiry]');

// A page made ahead of a click writes to a copy of the tab's storage that is thrown away.
if (document.prerendering) document.addEventListener('prerenderingchange', start, { once: true });
else start();

function start() {
  try {
    if (form) keep(form);
    else if (document.querySelector('[data-enquiry-sent]')) sessionStorage.removeItem(KEY);
  } catch {
    // Storage is switched off: nothing is kept.
  }
}

function keep({ elements }) {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  const chosen = elements.sp?.value.split(',') ?? [];
  // A page with its list in its address was come to anew; others are answers of this form.
  const anew = new URLSearchParams(location.search).has('sp');
  const earlier = (kept.products ?? []).filter((slug) => anew && !chosen.includes(slug));
  for (const name of FIELDS) {
    if (elements[name] && !elements[name].value) elements[name].value = kept[name] ?? '';
  }
  const offer = document.querySelector('[data-earlier]');
  if (earlier.length > 0) {
    offer.value = earlier.join(',');
    offer.hidden = false;
  }
  save();
  form.addEventListener('input', save);

  function save() {
    const typed = FIELDS.map((name) => [name, elements[name]?.value ?? kept[name] ?? '']);
    const products = [...earlier, ...chosen];
    sessionStorage.setItem(KEY, JSON.stringify({ ...Object.fromEntries(typed), products }));
  }
}
