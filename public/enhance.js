// What pages have beyond their markup: suggestions, and buttons that need a script. Pages are complete
// without this file. Those that React brings alive have it too, for what stands on them from the start.

const DELAY_MS = 120;

for (const form of document.querySelectorAll('form[data-suggest]')) suggestFor(form);

for (const button of document.querySelectorAll('button[data-copy]')) {
  const field = document.getElementById(button.dataset.copy);
  field.addEventListener('focus', () => field.select());
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      button.firstElementChild.textContent = button.dataset.copied;
    } catch {
      // A browser that keeps its clipboard to itself: the text stands selected.
      field.focus();
    }
  });
}

for (const button of document.querySelectorAll('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// Pages count their readers on the server; one made ahead of a click tells when it is looked at.
const [arrival] = performance.getEntriesByType('navigation');
const ahead = arrival?.activationStart > 0 || arrival?.deliveryType === 'navigational-prefetch';
if (document.prerendering) {
  document.addEventListener('prerenderingchange', () => tell('seen'), { once: true });
} else if (ahead) tell('seen');

// Below the page's own content stands the agency's number, which is nobody's product.
document.addEventListener('click', ({ target }) => {
  if (target.closest?.('main :is(a[href^="tel:"], a[href*="zalo.me/"])')) tell('contacted');
});

/** Nothing goes along but which page it was and what happened: no cookie, no number of a person. */
function tell(what) {
  navigator.sendBeacon?.('/luot', new URLSearchParams({ trang: location.pathname, viec: what }));
}

/** Makes a search field a combobox (WAI-ARIA practices: editable, list autocomplete). */
function suggestFor(form) {
  const input = form.elements.q;
  const list = document.createElement('ul');
  list.id = `${input.id}-goi-y`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels[0].textContent);
  list.hidden = true;
  form.append(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  let timer;
  let request;
  let chosen = -1;

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(load, DELAY_MS);
  });
  input.addEventListener('keydown', onKey);
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });

  async function load() {
    request?.abort();
    request = new AbortController();
    const typed = input.value.trim();
    if (!typed) return close();
    try {
      const url = `${form.dataset.suggest}?q=${encodeURIComponent(typed)}`;
      const response = await fetch(url, { signal: request.signal });
      show(await response.json());
    } catch {
      // Offline, or a newer request took over: the form still works.
    }
  }

  function show(found) {
    chosen = -1;
    list.replaceChildren(...found.map(option));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    input.removeAttribute('aria-activedescendant');
  }

  function option({ label, detail, url }, index) {
    const item = document.createElement('li');
    item.id = `${list.id}-${index}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.dataset.url = url;
    const name = document.createElement('span');
    name.textContent = label;
    const more = document.createElement('small');
    more.textContent = detail ?? '';
    item.append(name, more);
    // Before blur, which would close the list under the finger.
    item.addEventListener('pointerdown', (event) => event.preventDefault());
    item.addEventListener('click', () => location.assign(url));
    return item;
  }

  function onKey(event) {
    const count = list.children.length;
    if (event.key === 'Escape') return close();
    if (list.hidden || count === 0) return;
    if (event.key === 'ArrowDown') choose((chosen + 1) % count);
    else if (event.key === 'ArrowUp') choose((chosen - 1 + count) % count);
    else if (event.key === 'Enter' && chosen >= 0)
      location.assign(list.children[chosen].dataset.url);
    else return;
    event.preventDefault();
  }

  function choose(index) {
    list.children[chosen]?.setAttribute('aria-selected', 'false');
    chosen = index;
    const item = list.children[index];
    item.setAttribute('aria-selected', 'true');
    item.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', item.id);
  }

  function close() {
    clearTimeout(timer);
    request?.abort();
    show([]);
  }
}
