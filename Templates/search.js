// Search without a server. It works from a folder as well as from the web and sends nothing anywhere: the words are looked up
// in search-index.js, the excerpts come from search-texts.js. The build writes both, and they are loaded when they are needed.
"use strict";

// The form in which words are compared. Sources/CareSite/Search/SearchWords.swift does the same to the pages, step by step.
const DROPPED = /[\p{M}\p{Cf}'"’‘ʼ׳״ـ]/gu;
const FROM = Array.from("ςךםןףץøłđıٱىةکی٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹");
const TO = Array.from("σכמנפצoldiايهكي01234567890123456789");
const FOLDS = new Map([...FROM.map((letter, i) => [letter, TO[i]]), ["ß", "ss"], ["æ", "ae"], ["œ", "oe"]]);
function searchWords(text) {
  const plain = text.normalize("NFKD").toLowerCase().replace(DROPPED, "").replace(/[^\0-\x7F]/gu, (a) => FOLDS.get(a) ?? a);
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

// Hebrew and Arabic join short words (and, the, in, to, from, that, as) to the next word. A word is also found without them.
const JOINED = [
  /^[והבלמשכ](?=[א-ת]{3})/u, /^[והבלמשכ]{2}(?=[א-ת]{3})/u,
  /^[وفبكل]?ال(?=[\u0621-\u064A]{2})/u, /^لل(?=[\u0621-\u064A]{2})/u, /^و(?=[\u0621-\u064A]{3})/u,
];
const stems = (word) => [word, ...JOINED.filter((short) => short.test(word)).map((short) => word.replace(short, ""))];

// How well a word of a page fits a word of the query: 0 for not at all, 1 for the same. The last word may not be finished yet.
function fit(wanted, isLast, found) {
  if (found[0] === wanted[0]) return 1;
  if (found.some((stem) => wanted.includes(stem))) return 0.8;
  return isLast && wanted[0].length > 1 && found.some((stem) => stem.startsWith(wanted[0])) ? 0.5 : 0;
}
const isWanted = (wanted) => (word) => wanted.some((other, i) => fit(other, i === wanted.length - 1, stems(word)));
const WEIGHTS = [1, 1.6, 4, 8]; // a word once in the text, often, in a heading, in the title
// What each section tells about a word of the query.
function sectionsWith(index, wanted, isLast) {
  const sections = new Map();
  index.stems.forEach((found, number) => {
    const share = fit(wanted, isLast, found);
    let posting = 0;
    for (const step of share ? index.postings[number] : []) {
      posting += step;
      sections.set(posting >> 2, Math.max(sections.get(posting >> 2) ?? 0, WEIGHTS[posting & 3] * share));
    }
  });
  return sections;
}

// The records that hold all words of the query, or else any of them, best first; of equals the earlier one of the site.
function findRecords(index, wanted) {
  const records = new Map();
  wanted.forEach((word, position) => {
    const best = new Map();
    for (const [section, weight] of sectionsWith(index, word, position === wanted.length - 1)) {
      const record = index.recordOf[section];
      best.set(record, Math.max(best.get(record) ?? 0, weight));
      if (!records.has(record)) records.set(record, { record, words: 0, score: 0, sections: new Map() });
      const own = records.get(record).sections;
      own.set(section, (own.get(section) ?? 0) + weight);
    }
    for (const [record, weight] of best) {
      records.get(record).words += 1;
      records.get(record).score += weight * Math.log(1 + index.paths.length / best.size);
    }
  });
  for (const found of records.values()) {
    const title = searchWords(index.titles[found.record]);
    found.score *= index.shares[index.kindOf[found.record]] / 100; // a kind for fewer readers stands further down
    found.score *= 1 + title.filter(isWanted(wanted)).length / (title.length || 1); // a title that says little else
    found.section = [...found.sections].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0][0];
  }
  const any = [...records.values()].sort((a, b) => b.words - a.words || b.score - a.score || a.record - b.record);
  const all = any.filter((found) => found.words === wanted.length);
  return all.length ? { list: all, hasAll: true } : { list: any, hasAll: false };
}

// The text as nodes, with the words of the query marked.
function marked(text, wanted) {
  return text.split(/([\p{L}\p{N}\p{M}'"’׳״]+)/u).map((part, i) =>
    i % 2 && searchWords(part).some(isWanted(wanted)) ? element("mark", [part]) : part);
}

// About 200 characters around the first word that was found.
function excerpt(text, wanted) {
  const parts = marked(text, wanted), first = parts.findIndex((part) => typeof part !== "string");
  const before = parts.slice(0, Math.max(0, first)).join("").length;
  const start = before > 70 ? text.indexOf(" ", before - 70) + 1 : 0;
  const end = text.length > start + 200 ? Math.max(text.lastIndexOf(" ", start + 200), start + 1) : text.length;
  return [start ? "… " : "", ...marked(text.slice(start, end), wanted), end < text.length ? " …" : ""];
}

// Text only ever becomes text: no part of a query or of the index is read as markup.
function element(name, contents) {
  const made = document.createElement(name);
  made.append(...contents);
  return made;
}

const base = document.currentScript.src, loads = {};
function load(name) {
  return loads[name] ??= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = new URL(name, base).href;
    script.addEventListener("load", done);
    script.addEventListener("error", failed);
    document.head.append(script);
  });
}
async function openIndex() {
  await load("search-index.js");
  self.searchIndex.stems ??= self.searchIndex.words.split(" ").map(stems);
  return self.searchIndex;
}

// Whether the key / leads to the field. A browser may keep no settings; then it does.
function slashWorks(choice) {
  try {
    if (choice !== undefined) localStorage.setItem("overseen-slash", choice ? "on" : "off");
    return localStorage.getItem("overseen-slash") !== "off";
  } catch { return true; }
}

function startPage(form) {
  const [field, status, results, found, all, slash] = ["q", "search-status", "results", "found", "all", "slash"]
    .map((id) => document.getElementById(id));
  const limit = 50;
  let turn = 0, pause = 0;
  function row(index, hit, wanted) {
    const anchor = index.anchors[hit.section], heading = anchor && index.headings[hit.section];
    const link = element("a", marked(index.titles[hit.record] + (heading ? " › " + heading : ""), wanted));
    link.href = index.paths[hit.record] + (anchor ? "#" + encodeURIComponent(anchor) : "");
    const title = element("h3", [link]), kind = element("p", [index.kinds[index.kindOf[hit.record]]]);
    const text = element("p", excerpt(self.searchTexts?.[hit.section] ?? "", wanted));
    kind.className = "small";
    const [lang, dir] = index.languages[hit.record].split(" ");
    for (const part of [title, text]) Object.assign(part, { lang, dir });
    return element("li", [title, kind, text]);
  }

  async function update() {
    const mine = ++turn, query = field.value.trim(), wanted = searchWords(query).map(stems);
    let list = [], words = query && form.dataset.none;
    try {
      const index = wanted.length ? await openIndex() : null, answer = index && findRecords(index, wanted);
      if (answer?.list.length) {
        list = answer.list;
        await load("search-texts.js").catch(() => {}); // a title is worth having without its excerpt
        words = (answer.hasAll ? "" : form.dataset.any + " ") + (list.length > limit ? form.dataset.more : form.dataset.count);
      }
      if (mine !== turn) return;
      found.replaceChildren(...list.slice(0, limit).map((hit) => row(index, hit, wanted)));
    } catch { words = form.dataset.failed; }
    results.hidden = !list.length;
    all.hidden = !results.hidden;
    clearTimeout(pause);
    pause = setTimeout(() => { // once the typing rests, so that a screen reader is not talked over
      status.textContent = words.replace("{count}", list.length).replace("{shown}", limit);
      try { history.replaceState(null, "", location.pathname + (query && "#q=" + encodeURIComponent(query))); } catch { /* refused */ }
    }, 300);
  }

  function takeFromAddress() {
    const query = new URLSearchParams(location.search).get("q") ?? new URLSearchParams(location.hash.slice(1)).get("q");
    field.value = query ?? field.value;
    if (query !== null) update();
  }
  form.hidden = false; // without this script there is only the list of pages
  slash.checked = slashWorks();
  slash.addEventListener("change", () => slashWorks(slash.checked));
  field.addEventListener("focus", () => openIndex().catch(() => {}), { once: true });
  field.addEventListener("input", update);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    await update();
    found.querySelector("a")?.focus();
  });
  document.addEventListener("keydown", (event) => {
    const stops = [field, ...found.querySelectorAll("a")], here = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1, Escape: -here }[event.key];
    if (here < 0 || step === undefined || event.isComposing) return;
    event.preventDefault();
    stops[here + step]?.focus();
    if (event.key === "Escape") { field.value = ""; update(); }
  });
  window.addEventListener("hashchange", takeFromAddress);
  takeFromAddress();
  if (!field.value) field.focus();
}

const page = document.getElementById("search"), bar = document.querySelector(".find");
if (page) startPage(page);
// The field in the bar of the other pages. The query follows the #, so it is never sent to whoever hosts the pages.
bar?.addEventListener("submit", (event) => {
  event.preventDefault();
  location.href = bar.action + "#q=" + encodeURIComponent(bar.querySelector("input").value);
});

document.addEventListener("keydown", (event) => {
  const isTyping = event.target.isContentEditable || event.target.matches?.("input:not([type=checkbox]), textarea, select");
  const field = page ? document.getElementById("q") : bar?.querySelector("input");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping || !field || !slashWorks()) return;
  event.preventDefault();
  if (field.offsetParent) field.focus(); else location.href = bar.action;
});
