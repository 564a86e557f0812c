// Opens a sealed plan on this device. Nothing is sent anywhere and nothing is kept: closing or leaving the page clears it.
'use strict';
(() => {
  const find = id => document.getElementById(id);
  const bytes = text => Uint8Array.from(atob(text), character => character.charCodeAt(0));
  const text = new TextEncoder();
  const form = find('open'), pass = find('pass'), bad = find('bad'), busy = find('busy');
  const closing = find('closing');

  find('cannot-run').hidden = true;
  if (!(window.crypto && crypto.subtle)) { find('cannot-decrypt').hidden = false; return; }

  let box;
  try {
    box = JSON.parse(find('sealed-plan').textContent);
    if (box.format !== 'overseen-sealed-plan' || box.version !== 1 || !box.keys.length) throw new Error('another format');
    bytes(box.content.data);
  } catch { find('damaged').hidden = false; return; }
  form.hidden = false;

  // How somebody typed gaps and capitals does not matter. The same in Swift: Passphrase.normalised.
  const normalised = words =>
    words.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/[\s\u0085\u2010-\u2014\u00AD-]/gu, '');
  const bound = purpose => text.encode([box.format, box.version, box.token, box.made, ...purpose, ''].join('\n'));

  const decrypt = (key, nonce, data, purpose) =>
    crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(nonce), additionalData: bound(purpose) }, key, bytes(data));

  async function contentKey(words) {
    const secret = await crypto.subtle.importKey('raw', text.encode(normalised(words)), 'PBKDF2', false, ['deriveKey']);
    for (const wrapped of box.keys) {
      if (!(wrapped.iterations >= 600000 && wrapped.iterations <= 20000000)) continue;
      const kdf = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(wrapped.salt), iterations: wrapped.iterations };
      const wrapping = await crypto.subtle.deriveKey(kdf, secret, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
      try {
        const key = await decrypt(wrapping, wrapped.nonce, wrapped.data, ['key', wrapped.iterations]);
        return await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
      } catch { /* another recipient's */ }
    }
    return null;
  }

  async function pagesFor(words) {
    const key = await contentKey(words);
    if (!key) return null;
    const padded = new Uint8Array(await decrypt(key, box.content.nonce, box.content.data, ['content']));
    const length = new DataView(padded.buffer).getUint32(0);
    const plan = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(padded.subarray(4, 4 + length)));
    return new Map(plan.pages.map(page => [page.path, page.html]));
  }

  let pages = null, current = '';
  const room = [...document.body.children].filter(child => child.localName !== 'script');
  const title = document.title;

  // The content is authenticated, so only the clinic can have written it; it is taken without any script all the same.
  function show(path, place) {
    const page = new DOMParser().parseFromString(pages.get(path), 'text/html');
    for (const element of page.querySelectorAll('script, style, link, meta, base, iframe, object, embed, template')) element.remove();
    for (const element of page.querySelectorAll('*')) {
      for (const { name } of [...element.attributes]) if (name.startsWith('on') || name === 'style') element.removeAttribute(name);
    }
    clear();
    document.title = page.title || title;
    closing.hidden = false;
    document.body.prepend(...[...page.body.children].map(child => document.adoptNode(child)), closing);
    current = path;
    const target = place && find(place);
    const heading = document.querySelector('h1');
    if (target) target.scrollIntoView({ behavior: 'instant' }); else scrollTo({ top: 0, behavior: 'instant' });
    const focused = target || heading;
    if (focused) { focused.tabIndex = -1; focused.focus({ preventScroll: true }); }
  }

  function clear() {
    for (const child of [...document.body.children]) if (child.localName !== 'script') child.remove();
  }

  function close() {
    if (!pages) return;
    pages = null;
    clear();
    document.body.prepend(...room);
    document.title = title;
    closing.hidden = true;
    pass.value = '';
    pass.type = 'password';
    find('show').checked = false;
  }

  // From page to page within the file. The address stays as it is, so the browser's history holds no names of pages.
  document.addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('a[href]');
    if (!pages || !link) return;
    const href = link.getAttribute('href');
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return;
    event.preventDefault();
    const [file, place] = href.split('#').map(decodeURIComponent);
    const path = file ? new URL(file, 'http://x/' + current).pathname.slice(1) : current;
    if (path === current && place) {
      const target = find(place);
      if (target) { target.scrollIntoView(); target.tabIndex = -1; target.focus({ preventScroll: true }); }
    } else if (pages.has(path)) {
      history.pushState({ path, place }, '');
      show(path, place);
    }
  });
  addEventListener('popstate', event => {
    if (pages) show(event.state && pages.has(event.state.path) ? event.state.path : 'index.html', event.state && event.state.place);
  });

  find('show').addEventListener('change', event => { pass.type = event.target.checked ? 'text' : 'password'; });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (busy.textContent) return;
    bad.hidden = true;
    pass.removeAttribute('aria-invalid');
    busy.textContent = busy.dataset.text;
    let opened = null, broken = false;
    try { opened = await pagesFor(pass.value); } catch { broken = true; }
    busy.textContent = '';
    if (opened && opened.has('index.html')) {
      pages = opened;
      pass.value = '';
      history.replaceState({ path: 'index.html' }, '');
      show('index.html');
    } else if (broken) {
      find('damaged').hidden = false;
    } else {
      bad.hidden = false;
      pass.setAttribute('aria-invalid', 'true');
      pass.setAttribute('aria-describedby', 'bad hint');
      pass.focus();
    }
  });
  find('close').addEventListener('click', () => { close(); pass.focus(); });
  addEventListener('pagehide', close);
})();
