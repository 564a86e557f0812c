// Opens a sealed plan on this device. Nothing is sent anywhere and nothing is kept: closing or leaving the page clears it.
'use strict';
(() => {
  const find = id => document.getElementById(id);
  const bytes = text => Uint8Array.from(atob(text), character => character.charCodeAt(0));
  const text = new TextEncoder();
  const body = document.body, root = document.documentElement;
  const form = find('open'), pass = find('pass'), bad = find('bad'), busy = find('busy'), tick = find('show');
  const closing = find('closing'), closer = find('close');
  const cannotRun = find('cannot-run'), cannotDecrypt = find('cannot-decrypt'), damaged = find('damaged');

  // In a page that lost a part, what it says without this script stays; half a form would be a dead one.
  if (![form, pass, bad, busy, tick, closing, closer, cannotRun, cannotDecrypt, damaged].every(Boolean)) return;
  const instead = message => { cannotRun.hidden = true; message.hidden = false; };
  if (!(window.crypto && crypto.subtle)) { instead(cannotDecrypt); return; }

  let box;
  try {
    box = JSON.parse(find('sealed-plan').textContent);
    if (box.format !== 'overseen-sealed-plan' || box.version !== 1 || !box.keys.length) throw new Error('another format');
    bytes(box.content.data);
  } catch { instead(damaged); return; }
  instead(form);

  // How somebody typed gaps and capitals does not matter, nor on which keyboard. The same in Swift: Passphrase.normalised.
  const normalised = words =>
    words.normalize('NFKC').toLowerCase().normalize('NFKC')
      .replace(/[\s\u0085\u00AD\u061C\u200B-\u2014\u202A-\u202E\u2060-\u2064\u2066-\u2069-]/gu, '')
      .replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, digit => String(digit.charCodeAt(0) % 16));
  const bound = purpose => text.encode([box.format, box.version, box.token, box.made, ...purpose, ''].join('\n'));

  const decrypt = (key, nonce, data, purpose) =>
    crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(nonce), additionalData: bound(purpose) }, key, bytes(data));

  async function contentKey(words) {
    if (!normalised(words)) return null;
    const secret = await crypto.subtle.importKey('raw', text.encode(normalised(words)), 'PBKDF2', false, ['deriveKey']);
    for (const wrapped of box.keys) {
      if (!(Number.isInteger(wrapped.iterations) && wrapped.iterations >= 600000 && wrapped.iterations <= 20000000)) continue;
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
    const end = 4 + new DataView(padded.buffer).getUint32(0);
    if (end > padded.length || padded.subarray(end).some(Boolean)) throw new Error('the padding is wrong');
    const plan = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(padded.subarray(4, end)));
    const opened = new Map(plan.pages.map(page => [page.path, page.html]));
    if (!opened.has('index.html')) throw new Error('there is no plan in it');
    return opened;
  }

  let pages = null, current = '', attempt = 0;
  const room = [...body.children].filter(child => child.localName !== 'script');
  const { title } = document, { lang, dir } = root;

  const foreign = 'script, style, link, meta, base, iframe, frame, object, embed, template, form, animate, animateMotion, animateTransform, set';
  const unwanted = ['style', 'name', 'ping', 'target', 'autofocus'];
  const sources = ['src', 'srcset', 'poster', 'background', 'data'];
  const schemes = ['http:', 'https:', 'mailto:', 'tel:', 'sms:'];
  const leads = address => { try { return schemes.includes(new URL(address, 'http://x/').protocol); } catch { return false; } };

  // The content is authenticated, so only the clinic can have written it; it is taken without any script all the same.
  function harmless(html) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    // A name can stand in the place of a part of the document, as in <img name="querySelectorAll">.
    const all = selector => Document.prototype.querySelectorAll.call(page, selector);
    for (const element of all(foreign)) element.remove();
    for (const element of all('*')) {
      for (const { name, localName, value } of [...element.attributes]) {
        const isUnwanted = name.startsWith('on') || unwanted.includes(name) || localName === 'href' && !leads(value) ||
          sources.includes(name) && !value.startsWith('data:image/');
        if (isUnwanted) element.removeAttribute(name);
      }
    }
    return page;
  }

  function show(path, place) {
    const page = harmless(pages.get(path));
    clear();
    document.title = page.title || title;
    root.lang = page.documentElement.lang || lang;
    root.dir = page.documentElement.dir || dir;
    closing.hidden = false;
    body.prepend(...[...page.body.children].map(child => document.adoptNode(child)), closing);
    current = path;
    go(place && find(place));
  }

  // Without a place, to the top of the page, and to its heading for who hears it.
  function go(place) {
    if (place) place.scrollIntoView({ behavior: 'instant' }); else scrollTo({ top: 0, behavior: 'instant' });
    const focused = place || document.querySelector('h1');
    if (!focused) return;
    if (focused.tabIndex < 0) focused.tabIndex = -1;
    focused.focus({ preventScroll: true });
  }

  function clear() {
    for (const child of [...body.children]) if (child.localName !== 'script') child.remove();
  }

  // The words go too when nothing is open yet, and so does an attempt that is still being worked on.
  function close() {
    attempt += 1;
    pass.value = '';
    pass.type = 'password';
    tick.checked = false;
    busy.textContent = '';
    if (!pages) return;
    pages = null;
    clear();
    body.prepend(...room);
    document.title = title;
    root.lang = lang;
    root.dir = dir;
    closing.hidden = true;
  }

  // From page to page within the file. The address stays as it is, so the browser's history holds no names of pages.
  document.addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('a[href]');
    if (!pages || !link) return;
    const href = link.getAttribute('href');
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return;
    event.preventDefault();
    const [file, place] = href.split('#').map(decodeURIComponent);
    const path = file ? decodeURIComponent(new URL(file, 'http://x/' + current).pathname.slice(1)) : current;
    if (path === current && place) {
      if (find(place)) go(find(place));
    } else if (pages.has(path)) {
      history.pushState({ path, place }, '');
      show(path, place);
    }
  });
  addEventListener('popstate', event => {
    if (pages) show(event.state && pages.has(event.state.path) ? event.state.path : 'index.html', event.state && event.state.place);
  });

  tick.addEventListener('change', () => { pass.type = tick.checked ? 'text' : 'password'; });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (busy.textContent) return;
    const mine = attempt += 1;
    bad.hidden = true;
    damaged.hidden = true;
    pass.removeAttribute('aria-invalid');
    busy.textContent = busy.dataset.text;
    let opened = null, broken = false;
    try { opened = await pagesFor(pass.value); } catch { broken = true; }
    if (mine !== attempt) return;
    busy.textContent = '';
    if (opened) {
      pages = opened;
      pass.value = '';
      history.replaceState({ path: 'index.html' }, '');
      show('index.html');
    } else if (broken) {
      damaged.hidden = false;
    } else {
      bad.hidden = false;
      pass.setAttribute('aria-invalid', 'true');
      pass.setAttribute('aria-describedby', 'bad hint');
      pass.focus();
    }
  });
  closer.addEventListener('click', () => { close(); pass.focus(); });
  addEventListener('pagehide', close);
})();
