// Written by scripts/embed-text. Do not edit.
// swift-format-ignore-file

/// Text files of this target, by their path below it.
enum EmbeddedText {
    static let files: [String: String] = [
"components/art.mustache": ####"""
    <svg class="art flip" aria-hidden="true" viewBox="0 0 400 250">
      <path class="quay" d="M20 78H380"/>
      <circle class="p" cx="80" cy="52" r="25"/><circle class="p" cx="200" cy="52" r="25"/><circle class="p" cx="320" cy="52" r="25"/>
      <g class="pi"><use href="#i-person" x="64" y="36" width="32" height="32"/><use href="#i-person" x="184" y="36" width="32" height="32"/><use href="#i-person" x="304" y="36" width="32" height="32"/></g>
      <path class="thr" d="M80 86C60 130 130 120 108 166M200 86C215 120 172 140 190 172M320 86C350 128 262 122 288 164"/>
      <circle class="knot" cx="80" cy="82" r="6"/><circle class="knot" cx="200" cy="82" r="6"/><circle class="knot" cx="320" cy="82" r="6"/>
      <rect class="t" x="88" y="168" width="44" height="44" rx="6" transform="rotate(-6 110 190)"/><rect class="t" x="168" y="174" width="44" height="44" rx="6" transform="rotate(4 190 196)"/><rect class="t" x="266" y="166" width="44" height="44" rx="6" transform="rotate(-3 288 188)"/>
      <g class="ti"><use href="#i-tool" x="96" y="176" width="28" height="28"/><use href="#i-tool" x="176" y="182" width="28" height="28"/><use href="#i-tool" x="274" y="174" width="28" height="28"/></g>
      <path class="sea" d="M10 206c14-10 28-10 42 0s28 10 42 0 28-10 42 0 28 10 42 0 28-10 42 0 28 10 42 0 28-10 42 0 28 10 42 0 28-10 42 0M40 230c14-10 28-10 42 0s28 10 42 0 28-10 42 0 28 10 42 0 28-10 42 0 28 10 42 0 28-10 42 0"/>
    </svg>

"""####,
"components/bar.mustache": ####"""
<header class="bar">
  <div class="frame">
    <a class="brand" href="{{home}}"><svg aria-hidden="true" viewBox="0 0 50 30" fill="none" stroke-width="2.5"><rect x="2" y="8" width="12" height="12" rx="2" stroke="var(--tool)"/><path d="M14 14c6 14 16 14 20 2" stroke="var(--person)"/><circle cx="41" cy="13" r="7.5" stroke="var(--person)"/></svg>{{clinic}}</a>
{{#synthetic}}
    <p class="badge">{{t.synthetic}}</p>
{{/synthetic}}
{{#nav}}
    <nav class="nav" aria-label="{{t.nav-label}}">
      <ul class="plain">{{#links}}<li><a href="{{href}}"{{#current}} aria-current="page"{{/current}}>{{label}}</a></li>{{/links}}</ul>
    </nav>
{{/nav}}
  </div>
</header>

"""####,
"components/chart.mustache": ####"""
<figure class="chart">
      <figcaption><h3>{{heading}}</h3></figcaption>
{{#svg}}
      {{svg}}
{{/svg}}
      <p class="meaning">{{meaning}}</p>
{{#rows}}
      <details>
        <summary>{{t.see-numbers}}</summary>
        <table class="compact"><caption class="hidden-text">{{caption}}</caption><thead><tr><th scope="col">{{t.date}}</th><th scope="col" class="num">{{t.score}}</th></tr></thead><tbody>{{#row}}<tr><th scope="row">{{date}}</th><td class="num">{{score}}</td></tr>{{/row}}</tbody></table>
      </details>
{{/rows}}
    </figure>

"""####,
"components/checks.mustache": ####"""
<p class="checks"><span><svg class="icon" aria-hidden="true"><use href="#i-eye"/></svg>{{cadence}}</span>{{#last}} <span><svg class="icon" aria-hidden="true"><use href="#i-check"/></svg>{{last}}</span>{{/last}}</p>

"""####,
"components/effects.mustache": ####"""
<div class="scroll">
    <table class="stacks">
      <caption>{{caption}}</caption>
      <thead><tr><th scope="col">{{t.group-column}}</th><th scope="col" class="num">{{t.people-column}}</th><th scope="col" class="num">{{t.before-column}}</th><th scope="col" class="num">{{t.after-column}}</th><th scope="col">{{t.effect-column}}</th><th scope="col" class="scale"><span aria-hidden="true"><span>{{low}}</span><span>{{middle}}</span><span>{{high}}</span></span></th></tr></thead>
      <tbody>
{{#rows}}
        <tr><th scope="row">{{label}}</th>{{#hidden}}<td colspan="5" class="not-shown">{{hidden}}</td>{{/hidden}}{{#shown}}<td class="num" data-label="{{t.people-column}}">{{people}}</td><td class="num" data-label="{{t.before-column}}">{{before}}</td><td class="num" data-label="{{t.after-column}}">{{after}}</td><td data-label="{{t.effect-column}}">{{effect}}</td><td>{{whisker}}</td>{{/shown}}</tr>
{{/rows}}
      </tbody>
    </table>
    </div>

"""####,
"components/figure.mustache": ####"""
<figure class="chart">
      <figcaption><b>{{caption}}</b></figcaption>
{{#svg}}
      {{svg}}
{{/svg}}
{{#has-key}}
      <ol class="chart-key">{{#key}}<li><span class="flag of-service">{{number}}</span><bdi>{{name}}</bdi></li>{{/key}}</ol>
{{/has-key}}
{{#notes}}
      <p class="small">{{note}}</p>
{{/notes}}
{{#table}}
      <details>
        <summary>{{t.see-numbers}}</summary>
        <table class="compact"><caption class="hidden-text">{{caption}}</caption><thead><tr>{{#columns}}<th scope="col"{{#num}} class="num"{{/num}}>{{label}}</th>{{/columns}}</tr></thead><tbody>{{#rows}}<tr><th scope="row">{{head}}</th>{{#cells}}<td{{#num}} class="num"{{/num}}>{{text}}</td>{{/cells}}</tr>{{/rows}}</tbody></table>
      </details>
{{/table}}
    </figure>

"""####,
"components/foot.mustache": ####"""
<footer class="foot">
  <div class="frame">
    <p><b>{{clinic}}</b>{{#address}}, {{address}}{{/address}}.{{#phone}} {{phone}}{{#hours}}, {{hours}}{{/hours}}.{{/phone}}</p>
    <p class="small">{{#synthetic}}{{t.synthetic-note}} {{/synthetic}}{{built}}</p>
  </div>
</footer>
</body>
</html>

"""####,
"components/goal.mustache": ####"""
<div class="card goal">
      <blockquote><p>{{quoted}}</p></blockquote>
{{#track}}
      <svg class="track" aria-hidden="true" viewBox="0 0 340 36"><path class="rail" d="M12 20H328"/><path class="rail" d="M12 27v6"/><path class="rail" d="M44 27v6"/><path class="rail" d="M75 27v6"/><path class="rail" d="M107 27v6"/><path class="rail" d="M138 27v6"/><path class="rail" d="M170 27v6"/><path class="rail" d="M202 27v6"/><path class="rail" d="M233 27v6"/><path class="rail" d="M265 27v6"/><path class="rail" d="M296 27v6"/><path class="rail" d="M328 27v6"/>{{#gone}}<path class="gone" d="M{{gone}} 20H{{#here}}{{here}}{{/here}}"/>{{/gone}}{{#from}}<circle class="from" cx="{{from}}" cy="20" r="6"/>{{/from}}{{#hope}}<path class="hope" d="M{{hope}} 20V3l11 4.5-11 4.5"/>{{/hope}}{{#here}}<circle class="here" cx="{{here}}" cy="20" r="9"/>{{/here}}</svg>
{{/track}}
{{#words}}
      <p>{{words}}</p>
{{/words}}
    </div>

"""####,
"components/help.mustache": ####"""
<aside class="help" aria-label="{{t.help-label}}">
  <div class="frame">
    <p><strong>{{t.help-title}}</strong></p>
{{#lines}}
    <p>{{#label}}<span class="help-when">{{label}}</span> {{/label}}<a href="{{href}}"><svg class="icon" aria-hidden="true"><use href="#i-phone"/></svg>{{phone}}</a>{{#hours}} <span class="help-when">{{hours}}</span>{{/hours}}</p>
{{/lines}}
{{#emergency}}
    <p class="help-more"><span class="help-when">{{t.help-danger}}</span> <a href="{{href}}">{{call}}</a></p>
{{/emergency}}
  </div>
</aside>

"""####,
"components/key.mustache": ####"""
<ul class="key plain" aria-label="{{t.key-label}}">
      <li><span class="person"><span class="face" aria-hidden="true"><svg class="icon" aria-hidden="true"><use href="#i-person"/></svg></span></span>{{t.key-person}}</li>
      <li><span class="tool"><span class="face" aria-hidden="true"><svg class="icon" aria-hidden="true"><use href="#i-tool"/></svg></span></span>{{t.key-tool}}</li>
      <li><svg class="key-thread flip" aria-hidden="true" viewBox="0 0 72 22"><path d="M6 7C22 24 50 24 66 7"/><circle cx="6" cy="7" r="4"/><circle class="knot" cx="66" cy="7" r="4"/></svg>{{t.key-thread}}</li>
    </ul>

"""####,
"components/opening.mustache": ####"""
<!DOCTYPE html>
<html lang="{{lang}}" dir="{{t.direction}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
{{#private}}
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
{{/private}}
<title>{{title}}</title>
<meta name="description" content="{{description}}">
<link rel="stylesheet" href="{{root}}overseen.css">
</head>
<body>
<a class="skip" href="#main">{{t.skip}}</a>
{{sprite}}
{{#help}}
{{help}}
{{/help}}
{{>bar}}
<main id="main">

"""####,
"components/person.mustache": ####"""
<span class="person"><span class="face" aria-hidden="true">{{initials}}</span><span><b>{{#href}}<a href="{{href}}">{{/href}}{{name}}{{#href}}</a>{{/href}}</b> <small>{{role}}</small></span></span>

"""####,
"components/rates.mustache": ####"""
<div class="scroll">
    <table class="stacks">
      <caption>{{caption}}</caption>
      <thead><tr><th scope="col">{{head}}</th><th scope="col" class="num">{{t.people-column}}</th><th scope="col" class="num">{{t.rate-column}}</th><th scope="col">{{t.range-column}}</th><th scope="col" class="scale"><span aria-hidden="true"><span>0</span><span>50</span><span>100%</span></span></th></tr></thead>
      <tbody>
{{#rows}}
        <tr><th scope="row">{{label}}</th>{{#hidden}}<td colspan="4" class="not-shown">{{hidden}}</td>{{/hidden}}{{#shown}}<td class="num" data-label="{{t.people-column}}">{{people}}</td><td class="num" data-label="{{t.rate-column}}"><b>{{rate}}</b></td><td data-label="{{t.range-column}}">{{range}}</td><td>{{whisker}}</td>{{/shown}}</tr>
{{/rows}}
      </tbody>
    </table>
    </div>

"""####,
"components/sprite.mustache": ####"""
<svg class="sprite" width="0" height="0" aria-hidden="true">
{{#person}}
  <symbol id="i-person" viewBox="0 0 24 24"><circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.6-4.4 3.6-6.5 7.5-6.5s6.9 2.1 7.5 6.5"/></symbol>
{{/person}}
{{#tool}}
  <symbol id="i-tool" viewBox="0 0 24 24"><rect x="6" y="6" width="12" height="12" rx="1.5"/><path d="M10 10h4v4h-4zM9 6V2.5M15 6V2.5M9 21.5V18M15 21.5V18M6 9H2.5M6 15H2.5M21.5 9H18M21.5 15H18"/></symbol>
{{/tool}}
{{#phone}}
  <symbol id="i-phone" viewBox="0 0 24 24"><path d="M6.5 3h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3a2.5 2.5 0 0 1-2.7 2.5C10.8 19.4 4.6 13.2 4 5.7A2.5 2.5 0 0 1 6.5 3z"/></symbol>
{{/phone}}
{{#check}}
  <symbol id="i-check" viewBox="0 0 24 24"><path d="M5 12.5l4.5 4.5L19 7.5"/></symbol>
{{/check}}
{{#here}}
  <symbol id="i-here" viewBox="0 0 24 24"><circle cx="12" cy="12" r="8"/><path d="M12 7.5V12l3 2"/></symbol>
{{/here}}
{{#next}}
  <symbol id="i-next" viewBox="0 0 24 24"><path d="M5 12h13M13 6.5l5.5 5.5-5.5 5.5"/></symbol>
{{/next}}
{{#eye}}
  <symbol id="i-eye" viewBox="0 0 24 24"><path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="3"/></symbol>
{{/eye}}
{{#cross}}
  <symbol id="i-cross" viewBox="0 0 24 24"><path d="M6 6l12 12M18 6L6 18"/></symbol>
{{/cross}}
{{#info}}
  <symbol id="i-info" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.5v.01"/></symbol>
{{/info}}
{{#warning}}
  <symbol id="i-warning" viewBox="0 0 24 24"><path d="M12 3.5L2.5 20h19zM12 10v4.5M12 17.3v.01"/></symbol>
{{/warning}}
{{#help}}
  <symbol id="i-help" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9"/><circle cx="12" cy="12" r="3.7"/><path d="M5.7 5.7l3.6 3.6M14.7 14.7l3.6 3.6M18.3 5.7l-3.6 3.6M9.3 14.7l-3.6 3.6"/></symbol>
{{/help}}
{{#late}}
  <symbol id="i-late" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9"/><path d="M12 7v6M12 16.5v.01"/></symbol>
{{/late}}
{{#lock}}
  <symbol id="i-lock" viewBox="0 0 24 24"><rect x="4.5" y="10.5" width="15" height="10.5" rx="2"/><path d="M8 10.5V7a4 4 0 0 1 8 0v3.5M12 14.5v2.5"/></symbol>
{{/lock}}
</svg>

"""####,
"components/status.mustache": ####"""
<span class="status is-{{kind}}"><svg class="icon" aria-hidden="true"><use href="#i-{{icon}}"/></svg>{{word}}</span>

"""####,
"components/step.mustache": ####"""
<li class="step" data-state="{{state}}" data-by="{{by}}" id="{{id}}">
      <span class="step-mark" aria-hidden="true"><svg class="icon" aria-hidden="true"><use href="#i-{{by}}"/></svg></span>
      <article class="card">
        <p class="step-when"><span class="state"><svg class="icon{{#flips}} flip{{/flips}}" aria-hidden="true"><use href="#i-{{icon}}"/></svg>{{state-word}}</span>{{#when}} <span>{{when}}</span>{{/when}}</p>
        <h3>{{title}}</h3>
{{#what}}
        <p>{{what}}</p>
{{/what}}
{{#person}}
        <p>{{person}}</p>
{{/person}}
{{#tie}}
        {{tie}}
{{/tie}}
{{#checks}}
      {{checks}}
{{/checks}}
{{#why}}
        <p class="why"><b>{{why-title}}</b> {{why}}</p>
{{/why}}
{{#prefer}}
      <p class="prefer"><b>{{t.prefer-title}}</b> {{prefer}}</p>
{{/prefer}}
      </article>
    </li>

"""####,
"components/tie.mustache": ####"""
<div class="tie-box"><p class="tie">
      {{tool}}
      <span class="tie-line"><span>{{t.watched-over-by}}</span><svg class="thread" aria-hidden="true" viewBox="0 0 100 20" preserveAspectRatio="none"><path vector-effect="non-scaling-stroke" d="M0 1C25 24 75 24 100 1"/></svg></span>
      {{person}}
    </p></div>

"""####,
"components/tool-card.mustache": ####"""
<div class="card tool-card" id="{{id}}">
      {{tie}}
{{#does}}
      <p>{{does}}</p>
{{/does}}
{{#checks}}
      {{checks}}
{{/checks}}
    </div>

"""####,
"components/tool.mustache": ####"""
<span class="tool"><span class="face" aria-hidden="true"><svg class="icon" aria-hidden="true"><use href="#i-tool"/></svg></span><span><b>{{name}}</b> <small>{{t.ai-tool}}</small></span></span>

"""####,
"components/who-card.mustache": ####"""
<article class="who-card" id="{{id}}">
      <h3 class="person"><span class="face" aria-hidden="true">{{initials}}</span><span><b>{{name}}</b> <small>{{role}}</small></span></h3>
{{#does}}
      <p>{{does}}</p>
{{/does}}
{{#reach}}
      <p class="small">{{reach}}</p>
{{/reach}}
    </article>

"""####,
"overseen.css": ####"""
/* ==========================================================================
   Overseen: one stylesheet for every page.
   People are round and warm. Tools are square and cool. A thread ties each
   tool to a named person. Colour only repeats what shape and words say.
   Sections: 1 tokens · 2 base · 3 page frame · 4 people, tools, threads
   5 cards · 6 steps · 7 goals · 8 charts · 9 tables · 10 prose and callouts
   11 forms · 12 home · 13 swimlane · 14 rules and findings · 15 RTL · 16 print
   ========================================================================== */

/* 1 Tokens ----------------------------------------------------------------- */
:root {
  color-scheme: light dark;
  /* paper and ink */
  --paper: #fbfaf6;  --surface: #ffffff;  --mist: #e4eee8;  --line: #d5dcd5;
  --ink: #1d2a2b;    --ink-soft: #46575a; --edge: #6c7d7b;
  /* brand and links */
  --pine: #1c594a;   --on-pine: #ffffff;
  /* people: warm, round */
  --person: #a33c19; --person-tint: #fcebe1; --on-person: #ffffff;
  /* tools: cool, square */
  --tool: #28557a;   --tool-tint: #e5eef6;   --on-tool: #ffffff;
  /* the harbour lamp: help now, and "you are here" */
  --lamp: #ffdc7c;   --lamp-tint: #fff5d8;   --on-lamp: #2f2300;
  /* states */
  --alert: #971d46;  --alert-tint: #fbe8ee;  --warn: #7a5200; --good: #1c594a;
  /* chart bands, least to most severe */
  --band-0: #f1f5f2; --band-1: #e6eeea; --band-2: #dae6e1; --band-3: #cdddd7; --band-4: #bfd3cc;
  /* type */
  --sans: Seravek, "Gill Sans Nova", "Segoe UI", Ubuntu, "Noto Sans", system-ui, "Noto Sans Hebrew", sans-serif;
  --serif: "Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, "Noto Serif", Georgia, serif;
  --mono: ui-monospace, "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  --size-small: 1rem;  --size-body: 1.125rem;  --size-lead: 1.3125rem;
  --size-h3: 1.3125rem;
  --size-h2: clamp(1.625rem, 1.4rem + 1vw, 2.125rem);
  --size-h1: clamp(2.375rem, 1.7rem + 3.2vw, 3.75rem);
  /* space and shape */
  --s1: .375rem; --s2: .75rem; --s3: 1.25rem; --s4: 2rem; --s5: 3.25rem; --s6: 5rem;
  --measure: 65ch;  --frame: 70rem;  --face: 2.75rem;  --round: 1rem;  --tap: 2.75rem;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #121d1c;  --surface: #1a2726;  --mist: #1c302b;  --line: #364744;
    --ink: #eef2ed;    --ink-soft: #b9c7c2; --edge: #889a95;
    --pine: #93d3bd;   --on-pine: #0f1e1a;
    --person: #f6a985; --person-tint: #39251b; --on-person: #2a1006;
    --tool: #a3cbea;   --tool-tint: #1b3042;   --on-tool: #0a1c2b;
    --lamp: #f3c95f;   --lamp-tint: #332b14;   --on-lamp: #261c00;
    --alert: #f79bb8;  --alert-tint: #3b1b27;  --warn: #f0c35a; --good: #93d3bd;
    --band-0: #1a2827; --band-1: #1f302e; --band-2: #253936; --band-3: #2c433f; --band-4: #344e49;
  }
}

/* 2 Base ------------------------------------------------------------------- */
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-block: 5.5rem 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 400 var(--size-body)/1.6 var(--sans); overflow-wrap: break-word;
}
h1, h2, h3, h4 { font-family: var(--serif); font-weight: 600; line-height: 1.2; margin: 0; text-wrap: balance; }
h1 { font-size: var(--size-h1); letter-spacing: -.015em; line-height: 1.08; }
h2 { font-size: var(--size-h2); letter-spacing: -.005em; }
h3 { font-size: var(--size-h3); }
h4 { font: 700 var(--size-body)/1.4 var(--sans); }
p, ul, ol, dl, figure, blockquote, pre, table { margin: 0; }
p, li, dd, blockquote { max-inline-size: var(--measure); }
/* the padding moves nothing, but makes a link that stands alone 24px tall to the finger, in fonts with low letters too */
a { color: var(--pine); text-decoration-thickness: .08em; text-underline-offset: .18em; padding-block: .15rem; }
a:hover { text-decoration-thickness: .16em; }
a[href^="tel:"] { white-space: nowrap; }
:focus-visible { outline: 3px solid var(--pine); outline-offset: 3px; border-radius: .25rem; }
svg { display: block; }
[hidden] { display: none !important; }
code { font: .9em/1.5 var(--mono); }
td code { overflow-wrap: anywhere; }
pre code { font-size: 1em; }
hr { border: 0; border-block-start: 1px solid var(--line); margin-block: var(--s4); }
.sprite { position: absolute; }
.icon { inline-size: 1.375em; block-size: 1.375em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.plain { list-style: none; padding: 0; }
.flow > * + * { margin-block-start: var(--s3); }
.lead { font-size: var(--size-lead); line-height: 1.5; }
.small { font-size: var(--size-small); color: var(--ink-soft); }
.hidden-text { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: var(--s2); inset-block-start: -6rem; z-index: 9; padding: var(--s2) var(--s3); background: var(--ink); color: var(--paper); }
.skip:focus { inset-block-start: var(--s2); }
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
}

/* 3 Page frame ------------------------------------------------------------- */
.frame { max-inline-size: var(--frame); margin-inline: auto; padding-inline: clamp(1.25rem, 4vw, 2.5rem); }

/* help strip: stays at the top of the screen on every patient-facing page */
.help { position: sticky; inset-block-start: 0; z-index: 5; background: var(--lamp); color: var(--on-lamp); }
.help .frame { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s3); min-block-size: 3.25rem; padding-block: .25rem; }
.help p { max-inline-size: none; line-height: 1.35; display: flex; flex-wrap: wrap; align-items: center; gap: 0 .4em; }
.help a { color: inherit; font-weight: 700; display: inline-flex; align-items: center; gap: .4em; min-block-size: var(--tap); white-space: nowrap; }
.help :focus-visible { outline-color: var(--on-lamp); outline-offset: -2px; }
.help-more { margin-inline-start: auto; }
@media screen and (max-width: 40rem) {
  .help .frame { padding-block: .35rem 0; gap: 0; }
  .help p:first-child { inline-size: 100%; font-size: var(--size-small); }
  .help-when { display: none; }
}

/* site bar */
.bar .frame { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 var(--s4); padding-block: var(--s2); }
.brand { display: inline-flex; align-items: center; gap: .65rem; min-block-size: var(--tap); font: 600 1.1875rem/1.2 var(--serif); color: var(--ink); text-decoration: none; }
.brand svg { inline-size: 2.5rem; block-size: 1.5rem; }
.nav ul { display: flex; flex-wrap: wrap; gap: 0 var(--s3); }
@media screen and (max-width: 40rem) { .nav ul { gap: 0 1rem; font-size: var(--size-small); } }
.nav a { display: inline-flex; align-items: center; min-block-size: var(--tap); color: var(--ink); text-decoration-color: transparent; }
.nav a:hover { text-decoration-color: currentColor; }
.nav [aria-current] { font-weight: 700; text-decoration: underline; text-decoration-color: var(--person); text-decoration-thickness: 3px; }

/* fictional data say so, calmly, on every page */
.badge { font-size: var(--size-small); color: var(--ink-soft); border: 1px solid var(--edge); border-radius: 1rem; padding: .1rem .8rem; line-height: 1.5; }

/* masthead: the cover of the leaflet */
.masthead { background: var(--mist); }
.masthead .frame { padding-block: clamp(2rem, 5vw, 4rem); }
.masthead h1 { max-inline-size: 18ch; }
.masthead .lead { margin-block-start: var(--s3); max-inline-size: 54ch; }
.art { display: none; fill: none; stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; }
.art .p { stroke: var(--person); fill: var(--person-tint); } .art .t { stroke: var(--tool); fill: var(--tool-tint); } .art .pi { color: var(--person); stroke: currentColor; } .art .ti { color: var(--tool); stroke: currentColor; }
.art .thr { stroke: var(--person); } .art .knot { fill: var(--person); stroke: none; } .art .sea { stroke: var(--pine); opacity: .55; } .art .quay { stroke: var(--ink); }
@media (min-width: 62rem) {
  .masthead .frame.with-art { display: grid; grid-template-columns: minmax(0, 1fr) 23rem; gap: 3rem; align-items: center; }
  .art { display: block; inline-size: 100%; block-size: auto; }
}
.kicker { font-weight: 700; color: var(--pine); margin-block-end: var(--s2); }
.facts { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s4); margin-block-start: var(--s4); }
.facts dt { font-size: var(--size-small); color: var(--ink-soft); line-height: 1.4; }
.facts dd { margin: 0; font-weight: 600; line-height: 1.4; }
.jump ul { display: flex; flex-wrap: wrap; gap: 0 var(--s3); padding-block: var(--s2); }
.jump a { display: inline-flex; align-items: center; min-block-size: var(--tap); }
.jump { border-block-end: 1px solid var(--line); }

/* sections: heading in the margin on wide screens, as in a printed leaflet */
.section { padding-block: var(--s5); }
.section + .section { border-block-start: 1px solid var(--line); }
.section > header > p { margin-block-start: var(--s2); color: var(--ink-soft); }
.section > .body { margin-block-start: var(--s4); min-inline-size: 0; }
@media (min-width: 62rem) {
  .section { display: grid; grid-template-columns: 15rem minmax(0, 1fr); column-gap: 3.5rem; padding-block: var(--s6); }
  .section > .body { margin-block-start: .35rem; }
  .section.wide { display: block; }
  .section.wide > .body { margin-block-start: var(--s4); }
}
.foot { margin-block-start: var(--s5); background: var(--mist); }
.foot .frame { padding-block: var(--s4); display: grid; gap: var(--s2); }

/* 4 People, tools and the thread ------------------------------------------- */
.person, .tool { display: inline-flex; align-items: center; gap: .7rem; line-height: 1.3; min-block-size: var(--face); text-align: start; }
.face { flex: none; display: grid; place-items: center; inline-size: var(--face); block-size: var(--face); font-weight: 700; font-size: 1rem; border: 2px solid; }
.person .face { border-radius: 50%; color: var(--person); background: var(--person-tint); letter-spacing: .02em; }
.tool .face   { border-radius: .35rem; color: var(--tool); background: var(--tool-tint); }
.tool .face .icon { inline-size: 1.625rem; block-size: 1.625rem; }
.person b, .tool b { display: block; font-weight: 700; }
.person small, .tool small { display: block; font-weight: 400; font-size: var(--size-small); color: var(--ink-soft); }
.person a, .tool a { color: inherit; }

/* .tie = tool + thread + person. Stacked by default; in a row when its
   container is wide enough. The thread is a border or an SVG stroke, so it
   always prints. */
.tie-box { container-type: inline-size; }
.tie { max-inline-size: none; display: grid; justify-items: start; }
.tie-line { position: relative; margin-inline-start: calc(var(--face) / 2 - 1px); padding: .55rem 0 .55rem 1.45rem; padding-inline: 1.45rem 0; border-inline-start: 2px solid var(--person); color: var(--person); font-size: var(--size-small); line-height: 1.3; }
.tie-line::before, .tie-line::after { content: ""; position: absolute; inset-inline-start: -6px; inline-size: 10px; block-size: 10px; border-radius: 50%; border: 2px solid var(--person); background: var(--surface); }
.tie-line::before { inset-block-start: -6px; }
.tie-line::after { inset-block-end: -5px; border-width: 5px; } /* solid by border, so it prints */
.thread { display: none; fill: none; stroke: var(--person); stroke-width: 2; stroke-linecap: round; }
@container (min-width: 34rem) {
  .tie { grid-template-columns: auto minmax(9rem, 13rem) auto; justify-content: start; align-items: center; }
  .tie-line { align-self: stretch; display: grid; align-content: center; justify-items: center; inline-size: auto; margin-inline: .9rem; padding: 0 .4rem 1.4rem; border: 0; justify-self: stretch; text-align: center; }
  .tie-line::before, .tie-line::after { inset-block: auto; inset-block-start: calc(50% - 5px); }
  .tie-line::before { inset-inline-start: -6px; }
  .tie-line::after { inset-inline: auto -6px; }
  .thread { display: block; position: absolute; inset-inline: 0; inset-block-start: 50%; inline-size: 100%; block-size: 1.5rem; }
}
/* a tool with no overseer: loose thread, open ring, empty place */
.tie[data-tied="no"] { --person: var(--alert); }
.tie[data-tied="no"] .tie-line { border-inline-start-style: dashed; }
.tie[data-tied="no"] .tie-line::after { border-width: 2px; background: var(--surface); }
.tie[data-tied="no"] .thread { stroke-dasharray: 3 6; }
.tie[data-tied="no"] .person .face { border-style: dashed; background: none; }
.checks { display: flex; flex-wrap: wrap; gap: 0 var(--s3); font-size: var(--size-small); color: var(--ink-soft); max-inline-size: none; }
.checks > span { display: inline-flex; align-items: center; gap: .4em; }

/* key: how to read the shapes */
.key { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s4); align-items: center; }
.key li { display: flex; align-items: center; gap: .7rem; line-height: 1.35; }
.key .face { --face: 2.25rem; }
.key-thread { inline-size: 4.5rem; block-size: 1.375rem; fill: none; stroke: var(--person); stroke-width: 2; }
.key-thread .knot { fill: var(--person); }

/* 5 Cards ------------------------------------------------------------------ */
.card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--round); padding: clamp(1.25rem, 3vw, 1.75rem); }
.card > * + * { margin-block-start: var(--s2); }
.cards { display: grid; gap: var(--s3); grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
.stack { display: grid; gap: var(--s3); }
.rows { display: grid; list-style: none; padding: 0; }
.rows > * { max-inline-size: none; padding-block: var(--s3); border-block-start: 1px solid var(--line); display: grid; gap: var(--s1) var(--s4); }
.rows > :first-child { border-block-start: 0; padding-block-start: 0; }
.rows h3 a { color: var(--ink); }
@media (min-width: 48rem) { .rows.split > * { grid-template-columns: 17rem minmax(0, 1fr); } .rows.split > * > :first-child { grid-row: span 3; } }
.who-card .face { --face: 4rem; font-size: 1.375rem; }
.who-card .person { font-family: var(--sans); gap: .9rem; }
.who-card .person b { font: 600 var(--size-h3)/1.25 var(--serif); }
.who-card .person small { font-weight: 400; }
.more { display: inline-flex; align-items: center; min-block-size: var(--tap); font-weight: 600; }

/* 6 Steps (timeline) ------------------------------------------------------- */
.steps { display: grid; gap: var(--s3); list-style: none; padding: 0; }
.steps > li { max-inline-size: none; }
.step { position: relative; padding-inline-start: 4.25rem; }
.step::before { content: ""; position: absolute; inset-inline-start: 1.3125rem; inset-block: 0 calc(-1 * var(--s3)); border-inline-start: 3px solid var(--pine); }
.step:first-child::before { inset-block-start: 1.5rem; }
.step:last-child::before { inset-block-end: auto; block-size: 2rem; }
.step[data-state="next"]::before { border-inline-start: 3px dashed var(--edge); }
.step > .card { position: relative; }
.step-mark { position: absolute; z-index: 1; inset-inline-start: 0; inset-block-start: 1.125rem; display: grid; place-items: center; inline-size: var(--face); block-size: var(--face); border: 2px solid var(--mark); color: var(--mark); background: var(--paper); }
.step[data-by="person"] { --mark: var(--person); --mark-tint: var(--person-tint); --on-mark: var(--on-person); }
.step[data-by="tool"] { --mark: var(--tool); --mark-tint: var(--tool-tint); --on-mark: var(--on-tool); }
.step[data-by="person"] .step-mark { border-radius: 50%; }
.step[data-by="tool"] .step-mark { border-radius: .35rem; }
.step[data-state="done"] .step-mark { background: var(--mark); color: var(--on-mark); }
.step[data-state="now"] .step-mark { background: var(--mark-tint); border-width: 3px; outline: 4px solid var(--lamp); outline-offset: 2px; }
.step[data-state="next"] .step-mark { border-style: dashed; }
.step[data-state="stopped"] .step-mark { color: var(--ink-soft); border-color: var(--edge); background: var(--paper); }
.step[data-state="stopped"] > .card { background: transparent; }
.step[data-state="now"] > .card { border-color: var(--edge); }
.step[data-state="next"] > .card { background: transparent; }
.step-when { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; font-size: var(--size-small); color: var(--ink-soft); }
.state { display: inline-flex; align-items: center; gap: .35em; font-weight: 700; color: var(--ink); }
.state .icon { inline-size: 1.1em; block-size: 1.1em; stroke-width: 3; }
.step[data-state="now"] .state { background: var(--lamp); color: var(--on-lamp); padding: .1rem .7rem; border-radius: 1rem; }
.step .person, .step .tie { margin-block: var(--s1); }
.why b { font-weight: 700; }
.prefer { border-block-start: 1px solid var(--line); padding-block-start: var(--s2); }
@media screen and (max-width: 40rem) {
  .step { padding-inline-start: 0; padding-block-start: 1.5rem; }
  .step::before { inset-inline-start: 2.5625rem; }
  .step-mark { inset-inline-start: 1.25rem; inset-block-start: 0; }
  .step .card { padding-block-start: 2.25rem; }
  .step[data-state="next"] > .card { background: var(--paper); }
}

/* 7 Goals ------------------------------------------------------------------ */
.goal blockquote { font: 500 var(--size-lead)/1.45 var(--serif); }
.goal .track { inline-size: 100%; max-inline-size: 30rem; block-size: auto; }
.track .rail { stroke: var(--edge); stroke-width: 2; stroke-linecap: round; }
.track .gone { stroke: var(--person); stroke-width: 6; stroke-linecap: round; }
.track .from { fill: var(--surface); stroke: var(--person); stroke-width: 3; }
.track .here { fill: var(--person); }
.track .hope { fill: none; stroke: var(--ink); stroke-width: 2.5; stroke-linejoin: round; }

/* 8 Charts ----------------------------------------------------------------- */
.charts { display: grid; gap: var(--s5) var(--s4); grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); }
.chart > * + * { margin-block-start: var(--s2); }
.chart > svg { inline-size: 100%; max-inline-size: 35rem; block-size: auto; overflow: visible; }
.chart svg text, .lanes text { font-family: var(--sans); fill: var(--ink); }
.chart svg text { font-size: 13px; }
.chart .soft { fill: var(--ink-soft); }
.chart .strong { font-weight: 700; font-size: 17px; }
.halo { paint-order: stroke; stroke: var(--band-1); stroke-width: 4px; stroke-linejoin: round; }
.b0 { fill: var(--band-0); } .b1 { fill: var(--band-1); } .b2 { fill: var(--band-2); } .b3 { fill: var(--band-3); } .b4 { fill: var(--band-4); }
.axis { stroke: var(--edge); stroke-width: 1; }
.cutoff { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 5 4; }
.score { fill: none; stroke: var(--pine); stroke-width: 3; stroke-linejoin: round; stroke-linecap: round; }
.score.gap { stroke-dasharray: 1 7; }
.dot { fill: var(--pine); stroke: var(--surface); stroke-width: 1.5; }
.dot.end { stroke-width: 2.5; }
.missing { fill: none; stroke: var(--ink-soft); stroke-width: 2; }
.event { fill: none; stroke: var(--ink-soft); stroke-width: 1; }
.flag-person { fill: var(--person); } .flag-tool { fill: var(--tool); }
.chart svg .flag-text { fill: var(--surface); font-weight: 700; font-size: 12px; }
.bar-fill { fill: var(--pine); } .bar-hidden { fill: var(--surface); stroke: var(--edge); stroke-width: 1.5; stroke-dasharray: 4 3; }
.bar-worse { fill: var(--edge); }
.chart .grid { stroke: var(--line); }
.limit { fill: none; stroke: var(--ink-soft); stroke-width: 1.5; }
.limit.outer { stroke-dasharray: 1.5 4; stroke-linecap: round; }
.chart svg .dot-text { fill: var(--on-pine); font-weight: 700; font-size: 12px; }
.ring { fill: none; stroke: var(--alert); stroke-width: 2; }
.chart-key { display: grid; gap: .15rem; padding: 0; list-style: none; font-size: var(--size-small); color: var(--ink-soft); }
.chart-key li { display: flex; gap: .6em; align-items: center; line-height: 1.4; }
.flag { flex: none; display: inline-grid; place-items: center; inline-size: 1.375rem; block-size: 1.375rem; color: var(--on-person); background: var(--person); border-radius: 50%; font-size: .875rem; font-weight: 700; }
.flag.of-service { color: var(--on-pine); background: var(--pine); }
.flag.of-tool { color: var(--on-tool); background: var(--tool); border-radius: .2rem; }
.meaning { padding-inline-start: var(--s3); border-inline-start: 4px solid var(--lamp); }
.whisker { inline-size: 100%; min-inline-size: 12rem; max-inline-size: 26rem; block-size: auto; }
.whisker .axis, .whisker .grid { stroke: var(--line); }
.whisker .range { stroke: var(--pine); stroke-width: 3; stroke-linecap: round; }
.whisker .point { fill: var(--pine); }
.whisker .zero { stroke: var(--ink); stroke-width: 1.5; }
/* small multiples: a caseload at a glance */
.minis { display: grid; gap: var(--s3); grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); list-style: none; padding: 0; }
.minis > li { display: grid; gap: var(--s1); align-content: start; padding-block-start: var(--s2); border-block-start: 1px solid var(--line); min-inline-size: 0; }
.minis > .worse { border-block-start: 4px solid var(--alert); }
.minis code { overflow-wrap: anywhere; }
.mini { inline-size: 100%; max-inline-size: 13rem; block-size: auto; }
.mini text { font: 700 17px/1 var(--sans); fill: var(--ink); }
.apart > * + * { margin-block-start: var(--s5); }
.reg { table-layout: fixed; min-inline-size: 48rem; }
.reg :is(th, td) { overflow-wrap: normal; }
.reg :is(th, td):first-child { inline-size: 20%; }
.reg .status { white-space: normal; }
@media screen and (max-width: 56rem) { .reg { min-inline-size: 0; } .reg :is(th, td):first-child { inline-size: auto; } }
.load { inline-size: 100%; min-inline-size: 9rem; max-inline-size: 24rem; block-size: auto; }
.load rect { fill: var(--person); } .load .late { fill: var(--surface); stroke: var(--alert); stroke-width: 2; }
summary { cursor: pointer; min-block-size: var(--tap); padding-block: .5rem; font-weight: 600; color: var(--pine); inline-size: fit-content; }

/* 9 Tables ----------------------------------------------------------------- */
.scroll { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; line-height: 1.45; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 700; padding-block-end: var(--s2); }
th, td { text-align: start; vertical-align: top; padding: .75rem 1.25rem .75rem 0; padding-inline: 0 1.25rem; border-block-end: 1px solid var(--line); }
thead th { font-size: var(--size-small); color: var(--ink-soft); font-weight: 600; vertical-align: bottom; border-block-end: 2px solid var(--edge); }
tbody th { font-weight: 700; }
td.num, th.num { text-align: end; }
.compact { inline-size: auto; }
.late td, .late th { background: var(--alert-tint); }
.late > :first-child { box-shadow: inset 5px 0 0 var(--alert); padding-inline-start: 1rem; }
.status { display: inline-flex; align-items: center; gap: .4em; font-weight: 700; white-space: nowrap; }
.status.is-late, .status.is-error { color: var(--alert); }
.status.is-soon, .status.is-warning { color: var(--warn); }
.status.is-ok { color: var(--good); }
.not-shown { color: var(--ink-soft); font-style: italic; }
.demand { display: grid; grid-template-columns: auto auto; justify-content: start; gap: .15rem .9rem; font-size: var(--size-small); }
.demand li { display: contents; }
.scale { inline-size: 30%; }
.scale > span { display: flex; justify-content: space-between; max-inline-size: 26rem; font-weight: 400; }
.dots { display: inline-flex; align-items: center; gap: .2rem; white-space: nowrap; font-size: var(--size-small); }
.dots i { inline-size: .75rem; block-size: .75rem; border: 2px solid var(--ink-soft); border-radius: 50%; }
.dots i:last-of-type { margin-inline-end: .35rem; }
.dots[data-level="1"] i:nth-of-type(-n+1), .dots[data-level="2"] i:nth-of-type(-n+2), .dots[data-level="3"] i { border: .375rem solid var(--ink); }
@media screen and (max-width: 40rem) { th, td { padding-inline-end: .75rem; } }
/* table.stacks: each row becomes a small card on a narrow screen */
@media screen and (max-width: 56rem) {
  .stacks, .stacks tbody, .stacks tr, .stacks td, .stacks th { display: block; }
  .stacks thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacks tbody tr { border: 1px solid var(--line); border-radius: var(--round); background: var(--surface); padding: var(--s3); margin-block-end: var(--s2); }
  .stacks td, .stacks th { border: 0; padding: .3rem 0; box-shadow: none !important; background: none !important; }
  .stacks tbody th { font: 600 var(--size-h3)/1.3 var(--serif); }
  .stacks caption { display: block; }
  .stacks .late > :first-child { padding-inline-start: 0; }
  .stacks td[data-label]::before { content: attr(data-label); display: inline-block; min-inline-size: 7.5rem; padding-inline-end: .75rem; font-size: var(--size-small); color: var(--ink-soft); }
  .stacks td.num { text-align: start; }
  .stacks tbody tr.late { border: 2px solid var(--alert); background: var(--alert-tint); }
}

/* 10 Prose and callouts ---------------------------------------------------- */
.article { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s5); padding-block: var(--s5); }
@media (min-width: 62rem) {
  .article { grid-template-columns: 15rem minmax(0, 1fr); column-gap: 3.5rem; }
  .article > aside { position: sticky; inset-block-start: 5.5rem; align-self: start; }
}
.prose { max-inline-size: 42rem; }
.prose > * + * { margin-block-start: var(--s3); }
.prose > h2 { margin-block-start: var(--s5); }
.prose > h3 { margin-block-start: var(--s4); }
.prose > :first-child { margin-block-start: 0; }
.prose :is(h2, h3) + * { margin-block-start: var(--s2); }
.prose li + li { margin-block-start: .4rem; }
.prose :is(ul, ol) { padding-inline-start: 1.5rem; }
.prose .plain { padding-inline-start: 0; }
.prose li::marker { color: var(--pine); font-weight: 700; }
.prose blockquote { font: 500 var(--size-lead)/1.5 var(--serif); padding-inline-start: var(--s3); border-inline-start: 3px solid var(--person); }
.prose blockquote footer { font: 400 var(--size-small)/1.5 var(--sans); color: var(--ink-soft); margin-block-start: var(--s1); }
.toc ol { list-style: none; padding: 0; border-inline-start: 2px solid var(--line); }
.toc a { display: block; padding: .5rem 0; padding-inline: 1rem 0; line-height: 1.4; color: var(--ink); text-decoration-color: transparent; }
.toc a:hover { text-decoration-color: currentColor; }
.toc h2 { font: 700 var(--size-small)/1.4 var(--sans); margin-block-end: var(--s2); }
.callout { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 .9rem; padding: var(--s3); border: 2px solid var(--tone); border-radius: var(--round); background: var(--tone-tint); }
.callout > .icon { color: var(--tone); inline-size: 1.75rem; block-size: 1.75rem; }
.callout > div > * + * { margin-block-start: var(--s1); }
.callout .title { font-weight: 700; }
.callout.note { --tone: var(--pine); --tone-tint: var(--mist); }
.callout.warning { --tone: var(--warn); --tone-tint: var(--lamp-tint); }
.callout.crisis { --tone: var(--on-lamp); --tone-tint: var(--lamp); color: var(--on-lamp); border-width: 3px; }
.callout.crisis a { color: inherit; font-weight: 700; }
.callout.staff { --tone: var(--ink); --tone-tint: var(--surface); }

/* 11 Forms ----------------------------------------------------------------- */
label { font-weight: 700; }
input:is([type="search"], [type="password"], [type="text"]) { font: inherit; color: inherit; background: var(--surface); inline-size: 100%; min-block-size: 3.25rem; padding: .5rem 1rem; border: 2px solid var(--edge); border-radius: .6rem; }
input::placeholder { color: var(--ink-soft); opacity: 1; }
input[aria-invalid="true"] { border-color: var(--alert); border-width: 3px; }
input[type="checkbox"] { inline-size: 1.5rem; block-size: 1.5rem; accent-color: var(--pine); margin: 0; flex: none; }
.button { font: 700 1.125rem/1.2 var(--sans); color: var(--on-pine); background: var(--pine); border: 2px solid var(--pine); border-radius: .6rem; min-block-size: 3.25rem; padding: .6rem 1.6rem; cursor: pointer; text-decoration: none; display: inline-flex; align-items: center; justify-content: center; gap: .5em; }
.button:hover { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.field { display: grid; gap: var(--s1); }
.tick { display: flex; align-items: center; gap: .75rem; min-block-size: var(--tap); font-weight: 400; }
.error { display: flex; gap: .6rem; color: var(--alert); font-weight: 600; }
.search { display: grid; gap: var(--s1); max-inline-size: 36rem; }
.search + .rows { margin-block-start: var(--s4); }
.search > div { display: flex; gap: var(--s1); }
.sealed { max-inline-size: 40rem; margin-inline: auto; padding: clamp(2rem, 6vw, 4.5rem) 1.25rem; }
.seal { inline-size: 11rem; block-size: auto; margin-block-end: var(--s3); fill: none; stroke: var(--person); stroke-width: 2.5; stroke-linecap: round; }
.seal .paper { stroke: var(--ink); fill: var(--surface); stroke-linejoin: round; }
.seal .knot { fill: var(--person); }

/* 12 Home: who does what --------------------------------------------------- */
.share { display: grid; gap: var(--s3); list-style: none; padding: 0; }
.share > li { display: grid; grid-template-columns: auto auto minmax(0, 1fr); column-gap: 0; align-items: center; max-inline-size: none; }
.share .ends { display: flex; align-items: center; inline-size: 9rem; }
.share .ends > svg { flex: 1; block-size: 1.25rem; min-inline-size: 0; fill: none; stroke: var(--person); stroke-width: 2; }
.share .down { display: none; }
.share .words { grid-column: 3; padding-inline-start: var(--s3); line-height: 1.4; }
.share .words small { display: block; font-size: var(--size-small); color: var(--ink-soft); }
@media (min-width: 62rem) {
  .share { grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 0; }
  .share > li { grid-template-columns: 1fr; justify-items: center; align-content: start; position: relative; text-align: center; padding-inline: .5rem; }
  .share > li::before { content: ""; position: absolute; inset-inline: 0; inset-block-start: 1.75rem; border-block-start: 3px solid var(--person); }
  .share > li:first-child::before { inset-inline-start: 50%; }
  .share > li:last-child::before { inset-inline-end: 50%; }
  .share .ends { flex-direction: column; inline-size: auto; block-size: 11.5rem; position: relative; }
  .share .ends .face { --face: 3.5rem; }
  .share .ends > svg { inline-size: 2.5rem; } .share .down { display: inline; } .share .across { display: none; }
  .share .words { grid-column: 1; padding: var(--s2) 0 0; }
}
.share .face { --face: 3rem; }
.share .person-face { border-radius: 50%; color: var(--person); background: var(--person-tint); }
.share .person-face { position: relative; }
.share .person-face:not(:only-child)::after { content: ""; position: absolute; inline-size: 12px; block-size: 12px; border-radius: 50%; background: var(--person); inset-inline-end: -7px; inset-block-start: calc(50% - 8px); }
@media (min-width: 62rem) { .share .person-face:not(:only-child)::after { inset-inline-end: calc(50% - 6px); inset-block: auto -7px; } }
.share .tool-face { border-radius: .35rem; color: var(--tool); background: var(--tool-tint); }
.share .face .icon { inline-size: 1.75rem; block-size: 1.75rem; }
.flush { margin: 0; }
.bignum { font: 600 clamp(2.25rem, 1.8rem + 2vw, 3rem)/1.1 var(--serif); color: var(--pine); display: block; }

/* 13 Swimlane -------------------------------------------------------------- */
.lanes { overflow-x: auto; }
.lanes svg { inline-size: 100%; min-inline-size: 58rem; block-size: auto; }
.lane-a { fill: var(--band-0); } .lane-b { fill: var(--tool-tint); } .lane-c { fill: var(--person-tint); }
.lanes text { font-size: 14.5px; }
.lanes .lane-name { font-family: var(--serif); font-weight: 600; font-size: 19px; }
.lanes .strong { font-weight: 700; } .lanes .soft { fill: var(--ink-soft); font-size: 13.5px; }
.lanes .path { stroke: var(--pine); stroke-width: 3; fill: none; } .lanes .drop { stroke: var(--edge); stroke-width: 1.5; fill: none; }
.lanes .node { fill: var(--pine); } .lanes .node-text { fill: var(--on-pine); font-weight: 700; }
.lanes .tool-shape { fill: var(--surface); stroke: var(--tool); stroke-width: 2; }
.lanes .person-shape { fill: var(--surface); stroke: var(--person); stroke-width: 2; }
.lanes .thread-line { stroke: var(--person); stroke-width: 2.5; fill: none; } .lanes .knot { fill: var(--person); } .lanes .eyelet { fill: var(--surface); stroke: var(--person); stroke-width: 2; }
.lanes .initials { fill: var(--person); font-weight: 700; } .lanes .glyph { fill: none; stroke: var(--tool); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.lanes-note { display: none; }
@media screen and (max-width: 56rem) { .lanes { display: none; } .lanes-note { display: block; } }

/* 14 Rules and findings ---------------------------------------------------- */
pre { background: var(--surface); border: 1px solid var(--line); border-radius: .6rem; padding: var(--s3); overflow-x: auto; font: 1rem/1.6 var(--mono); }
pre mark { background: var(--lamp-tint); color: inherit; border-block-end: 2px solid var(--warn); padding-inline: .15em; }
.example > figcaption { display: flex; align-items: center; gap: .5em; font-weight: 700; margin-block-end: var(--s1); }
.example.fails > figcaption { color: var(--alert); } .example.fails > pre { border: 2px dashed var(--alert); }
.example.passes > figcaption { color: var(--good); } .example.passes > pre { border: 2px solid var(--good); }
.rule-id { font: 700 var(--size-body)/1.4 var(--mono); }
.finding { display: grid; gap: .35rem; }
.finding code { overflow-wrap: anywhere; }
.finding .line { display: flex; flex-wrap: wrap; gap: .25rem var(--s3); align-items: center; }

/* 15 Right to left --------------------------------------------------------- */
/* Logical properties do the mirroring. Only these need help. */
:lang(he) { --serif: "Frank Ruhl Libre", "Frank Ruehl CLM", David, "Noto Serif Hebrew", "Noto Sans Hebrew", "Noto Sans", serif; --sans: "Assistant", "Segoe UI", Arial, "Noto Sans Hebrew", "Noto Sans", sans-serif; }
:lang(he) h1 { letter-spacing: 0; }
[dir="rtl"] .flip, [dir="rtl"] .track { transform: scaleX(-1); }
.chart svg, .lanes svg, .whisker, .mini, .scale > span { direction: ltr; }
bdi, .ltr { unicode-bidi: isolate; }

/* forced colours take paper tints away: what only a tint set apart gets an edge */
@media (forced-colors: active) {
  .help { border-block-end: 2px solid; }
  .flag { border: 1px solid; }
}

/* 16 Print: A4 and US Letter ------------------------------------------------ */
/* The root size drives every rem, so the whole leaflet shrinks together.
   Shapes are borders and SVG strokes: they print with backgrounds off. */
@page { margin: 12mm 14mm; }
@media print {
  html { font-size: 10.25px; }
  :root {
    --paper: #fff; --surface: #fff; --mist: #fff; --line: #999; --edge: #555; --ink: #000; --ink-soft: #333;
    --pine: #1c594a; --on-pine: #fff; --person: #8d3010; --person-tint: #fff; --on-person: #fff; --tool: #1f4766; --tool-tint: #fff; --on-tool: #fff;
    --lamp: #fff; --on-lamp: #000; --lamp-tint: #fff; --alert: #7d1236; --alert-tint: #fff; --warn: #5c3d00; --good: #1c594a;
    --band-0: #fafafa; --band-1: #f1f3f2; --band-2: #e7ebe9; --band-3: #dce2df; --band-4: #d0d8d4;
    --sans: Seravek, "Gill Sans Nova", "Segoe UI", Ubuntu, "Noto Sans", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; /* no wide fallback on paper */
    --size-h1: 2.75rem; --size-h2: 1.625rem; --size-h3: 1.25rem; --size-lead: 1.25rem;
    --s1: .25rem; --s2: .4rem; --s3: .75rem; --s4: 1rem; --s5: 1.25rem; --s6: 1.25rem; --round: .5rem; --tap: 0; --face: 2.25rem; --frame: none; --measure: none;
  }
  body { line-height: 1.36; }
  .step-mark, .flag, .chart svg, .load, .lanes svg, .whisker, .mini { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .art, .nav, .jump, .skip, .search, .no-print, .toc, summary { display: none !important; }
  .frame { padding-inline: 0; }
  .help { position: static; border: 2px solid #000; border-radius: .5rem; }
  .help .frame { min-block-size: 0; padding: .5rem 1rem; }
  .help-when { display: inline; }
  .bar .frame { padding-block: .75rem 0; }
  .masthead { border-block-end: 2px solid var(--pine); }
  .masthead .frame { padding-block: .5rem .75rem; display: block; }
  .masthead .lead { max-inline-size: none; }
  .facts { margin-block-start: .75rem; }
  .section, .article { display: block; padding-block: .5rem; }
  .section > header > p, .prose > * + * { margin-block-start: .3rem; }
  .goal .track { max-inline-size: 24rem; }
  .tool-card { display: grid; grid-template-columns: 35rem minmax(0, 1fr); column-gap: 1rem; align-items: start; padding-block: .5rem; }
  .tool-card > * { margin-block: 0 !important; }
  .tool-card > p:not(.checks) { grid-column: 2; grid-row: 1 / span 2; }
  .section > header { break-after: avoid; }
  .section > .body { margin-block-start: .4rem !important; }
  .card { padding: .75rem 1rem; }
  .cards { grid-template-columns: repeat(2, 1fr); }
  .charts { grid-template-columns: repeat(2, 1fr); }
  .chart > svg { max-inline-size: 20rem; }
  .rows > * { padding-block: .4rem; }
  .rows.split > * { grid-template-columns: 14rem minmax(0, 1fr); }
  .rows.links { grid-template-columns: repeat(3, 1fr); gap: 1rem; }
  .rows.links > * { border: 0; padding: 0; }
  .rows.pairs { grid-template-columns: repeat(2, 1fr); gap: .5rem 1.5rem; }
  .rows.pairs > * { display: block; border: 0; padding: 0; }
  .rows { break-before: avoid; }
  .chart-key { grid-template-columns: repeat(2, 1fr); }
  .minis { grid-template-columns: repeat(3, 1fr); }
  .minis > li { break-inside: avoid; }
  .charts { gap: 0 1rem; }
  .foot { break-inside: avoid; }
  .rows.split > * > :first-child { grid-row: span 3; }
  .who-card .face { --face: 2.75rem; font-size: 1.1rem; }
  .card, .callout, .chart, tr, .rows > *, .finding, .share { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  a { color: inherit; }
  /* each step becomes one row: what · who · why */
  .steps { gap: .5rem; display: block; }
  .step { break-inside: avoid; padding-block: 0 .2rem; padding-inline-start: 3.25rem; }
  .step::before { display: none; }
  .step-mark { inset-inline-start: .25rem; inset-block-start: .5rem; }
  .step[data-state="now"] .step-mark { outline: 2px solid #000; outline-offset: 1px; }
  .step[data-state="now"] .state { padding: 0; }
  .step .card { display: grid; grid-template: auto auto 1fr / 1.4fr 1fr 1.4fr; gap: 0 1rem; padding-block: .4rem; }
  .step .card > * { grid-column: 1; margin-block: 0; border: 0; padding: 0; }
  .step .card > :is(.tie-box, p:has(> .person)) { grid-column: 2; grid-row: 1 / span 3; }
  h2, h3 { text-wrap: wrap; }
  .prose { max-inline-size: none; }
  #letter .prose > * + * { margin-block-start: .35rem; }
  #letter .prose li { margin-block: 0; }
  .foot .frame { padding-block: .5rem 0; }
  .foot { margin-block-start: .5rem; }
  .step .card > .checks { display: none; } /* the tools section above has it */
  .step .card > .why { grid-column: 3; grid-row: 1 / span 2; }
  .step .card > .why:last-child { grid-row: 1 / span 3; }
  .step .card > .prefer { grid-column: 3; grid-row: 3; }
  .foot { border-block-start: 1px solid #000; margin-block-start: .5rem; }
  .foot .frame { padding-block: .75rem; }
  .lanes { display: block; overflow: visible; } .lanes svg { min-inline-size: 0; } .lanes-note { display: none; }
}

"""####,
"pages/article.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <p class="kicker">{{t.guidance}}</p>
    <h1>{{title}}</h1>
{{#summary}}
    <p class="lead">{{summary}}</p>
{{/summary}}
    <dl class="facts">
{{#facts}}
      <div><dt>{{term}}</dt><dd>{{value}}</dd></div>
{{/facts}}
    </dl>
  </div>
</div>
<div class="frame article">
  <aside aria-label="{{t.about-page}}">
{{#has-contents}}
    <nav class="toc" aria-labelledby="toc-h">
      <h2 id="toc-h">{{t.jump-label}}</h2>
      <ol>
{{#contents}}
        <li><a href="#{{id}}">{{text}}</a></li>
{{/contents}}
      </ol>
    </nav>
{{/has-contents}}
  </aside>
  <article class="prose"{{#foreign}} lang="{{foreign}}" dir="auto"{{/foreign}}>
{{body}}
{{#has-used}}
    <h2 id="used">{{t.used-title}}</h2>
    <ul class="rows plain">
{{#used}}
      <li>{{step}} {{handler}}</li>
{{/used}}
    </ul>
{{/has-used}}
{{#credits}}
    <hr>
    <p class="small">{{credits}}</p>
{{/credits}}
  </article>
</div>
</main>
{{foot}}

"""####,
"pages/guidance.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <h1>{{t.guidance}}</h1>
    <p class="lead">{{t.guidance-lead}}</p>
  </div>
</div>
<div class="frame">
<section class="section" id="guidance" aria-labelledby="guidance-h">
  <header>
    <h2 id="guidance-h">{{t.guidance-all}}</h2>
    <p>{{t.guidance-intro}}</p>
  </header>
  <div class="body">
    <div class="rows">
{{#articles}}
      <div><h3><a href="{{href}}">{{title}}</a></h3>{{#summary}}<p>{{summary}}</p>{{/summary}}{{#note}}<p class="small">{{note}}</p>{{/note}}</div>
{{/articles}}
    </div>
  </div>
</section>
</div>
</main>
{{foot}}

"""####,
"pages/home.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame with-art">
    <div>
    <h1>{{t.home-title}}</h1>
    <p class="lead">{{lead}}</p>
    </div>
{{>art}}
  </div>
</div>
<div class="frame">
{{#has-share}}
<section class="section wide" id="share" aria-labelledby="share-h">
  <header>
    <h2 id="share-h">{{t.share-title}}</h2>
    <p>{{t.share-intro}}</p>
  </header>
  <div class="body">
    <ol class="share">
{{#share}}
      <li><span class="ends" aria-hidden="true"><span class="face person-face">{{initials}}</span>{{#is-tool}}<svg aria-hidden="true" viewBox="0 0 40 40" preserveAspectRatio="none"><path class="across" vector-effect="non-scaling-stroke" d="M0 12C12 36 28 36 40 12"/><path class="down" vector-effect="non-scaling-stroke" d="M20 0C-4 16 44 24 20 40"/></svg><span class="face tool-face"><svg class="icon" aria-hidden="true"><use href="#i-tool"/></svg></span>{{/is-tool}}</span><span class="words"><b>{{title}}</b><small>{{words}}</small></span></li>
{{/share}}
    </ol>
  </div>
</section>
{{/has-share}}
{{#has-pathways}}
<section class="section" id="pathways" aria-labelledby="pathways-h">
  <header>
    <h2 id="pathways-h">{{t.nav-pathways}}</h2>
    <p>{{t.pathways-intro}}</p>
  </header>
  <div class="body">
  <div class="rows split">
{{#pathways}}
    <div><h3><a href="{{href}}">{{title}}</a></h3>{{#for}}<p>{{for}}</p>{{/for}}<p class="small">{{count}}</p></div>
{{/pathways}}
  </div>
  </div>
</section>
{{/has-pathways}}
{{#has-tools}}
<section class="section" id="tools" aria-labelledby="tools-h">
  <header>
    <h2 id="tools-h">{{t.tools-page-title}}</h2>
    <p>{{t.tools-page-intro}}</p>
  </header>
  <div class="body">
  <div class="stack">
{{#tools}}
    <div class="card" id="{{id}}">
      {{tie}}
{{#does}}
      <p><b>{{t.tool-does}}</b> {{does}}</p>
{{/does}}
{{#never}}
      <p><b>{{t.tool-never}}</b> {{never}}</p>
{{/never}}
{{#checks}}
      {{checks}}
{{/checks}}
{{#about}}
      <p class="small">{{about}}</p>
{{/about}}
    </div>
{{/tools}}
  </div>
  </div>
</section>
{{/has-tools}}
{{#has-people}}
<section class="section" id="people" aria-labelledby="people-h">
  <header>
    <h2 id="people-h">{{t.nav-people}}</h2>
    <p>{{t.people-page-intro}}</p>
  </header>
  <div class="body">
  <div class="rows split">
{{#people}}
    {{>who-card}}
{{/people}}
  </div>
  </div>
</section>
{{/has-people}}
{{#has-articles}}
<section class="section" id="guidance" aria-labelledby="guidance-h">
  <header>
    <h2 id="guidance-h">{{t.guidance}}</h2>
    <p>{{t.guidance-intro}}</p>
  </header>
  <div class="body">
    <div class="rows">
{{#articles}}
      <div><h3><a href="{{href}}">{{title}}</a></h3>{{#summary}}<p>{{summary}}</p>{{/summary}}{{#note}}<p class="small">{{note}}</p>{{/note}}</div>
{{/articles}}
    </div>
{{#more-articles}}
    <p><a class="more" href="guidance/index.html">{{t.guidance-all}}</a></p>
{{/more-articles}}
  </div>
</section>
{{/has-articles}}
<section class="section" id="oversight" aria-labelledby="oversight-h">
  <header>
    <h2 id="oversight-h">{{t.promise-title}}</h2>
  </header>
  <div class="body">
  <div class="flow">
    <p class="lead">{{t.promise-lead}}</p>
    <p>{{promise}}</p>
{{#has-rules}}
    <p><a class="more" href="rules/OVS101.html">{{t.rules-more}}</a></p>
{{/has-rules}}
    <p>{{t.promise-paper}} <cite><a href="https://mental.jmir.org/2024/1/e56529" rel="noreferrer"><bdi>JMIR Mental Health 11:e56529</bdi></a></cite></p>
  </div>
  </div>
</section>
</div>
</main>
{{foot}}

"""####,
"pages/outcomes.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <p class="kicker">{{as-of}}</p>
    <h1>{{t.outcomes-title}}</h1>
    <p class="lead">{{t.outcomes-lead}}</p>
    <dl class="facts">
{{#facts}}
      <div><dt>{{term}}</dt><dd>{{value}}</dd></div>
{{/facts}}
    </dl>
  </div>
</div>
<div class="frame">
{{#none}}
<section class="section" id="none" aria-labelledby="none-h">
  <header>
    <h2 id="none-h">{{t.outcomes-none-title}}</h2>
  </header>
  <div class="body">
    <p class="lead">{{none}}</p>
  </div>
</section>
{{/none}}
{{#has-rates}}
<section class="section wide" id="rates" aria-labelledby="rates-h">
  <header>
    <h2 id="rates-h">{{t.rates-title}}</h2>
  </header>
  <div class="body">
  <div class="flow apart">
{{#rates}}
    <div class="flow">
{{#lead}}
    <p class="lead">{{lead}}</p>
{{/lead}}
    {{table}}
{{#held}}
    <p class="small">{{held}}</p>
{{/held}}
    </div>
{{/rates}}
  </div>
  </div>
</section>
<section class="section wide" id="pathways" aria-labelledby="pathways-h">
  <header>
    <h2 id="pathways-h">{{t.by-pathway-title}}</h2>
  </header>
  <div class="body">
  <div class="flow apart">
{{#pathways}}
    {{table}}
{{/pathways}}
  </div>
  </div>
</section>
{{#has-tools}}
<section class="section wide" id="tools" aria-labelledby="tools-h">
  <header>
    <h2 id="tools-h">{{t.by-tools-title}}</h2>
    <p>{{t.by-tools-intro}}</p>
  </header>
  <div class="body">
  <div class="flow apart">
{{#tools}}
    {{table}}
{{/tools}}
  </div>
  </div>
</section>
{{/has-tools}}
{{#has-effects}}
<section class="section wide" id="size" aria-labelledby="size-h">
  <header>
    <h2 id="size-h">{{t.size-title}}</h2>
  </header>
  <div class="body">
  <div class="flow apart">
{{#effects}}
    {{table}}
{{/effects}}
  </div>
  </div>
</section>
{{/has-effects}}
<section class="section" id="spread" aria-labelledby="spread-h">
  <header>
    <h2 id="spread-h">{{t.spread-title}}</h2>
    <p>{{t.spread-intro}}</p>
  </header>
  <div class="body">
  <div class="charts">
{{#spreads}}
    {{figure}}
{{/spreads}}
  </div>
  </div>
</section>
{{#has-funnels}}
<section class="section" id="funnel" aria-labelledby="funnel-h">
  <header>
    <h2 id="funnel-h">{{t.funnel-title}}</h2>
    <p>{{t.funnel-intro}}</p>
  </header>
  <div class="body">
  <div class="charts">
{{#funnels}}
    {{figure}}
{{/funnels}}
  </div>
  </div>
</section>
{{/has-funnels}}
{{/has-rates}}
<section class="section" id="limits" aria-labelledby="limits-h">
  <header>
    <h2 id="limits-h">{{t.limits-title}}</h2>
  </header>
  <div class="body">
  <ul class="flow">
{{#limits}}
    <li>{{text}}</li>
{{/limits}}
  </ul>
  </div>
</section>
{{#has-words}}
<section class="section" id="words" aria-labelledby="words-h">
  <header>
    <h2 id="words-h">{{t.words-title}}</h2>
  </header>
  <div class="body">
  <dl class="rows split">
{{#words}}
    <div><dt><b>{{term}}</b></dt><dd class="flush">{{text}}</dd></div>
{{/words}}
  </dl>
  </div>
</section>
{{/has-words}}
</div>
</main>
{{foot}}

"""####,
"pages/pathway.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <p class="kicker">{{t.pathway}}</p>
    <h1>{{title}}</h1>
    <p class="lead">{{lead}}</p>
    <dl class="facts">
{{#facts}}
      <div><dt>{{term}}</dt><dd>{{value}}</dd></div>
{{/facts}}
    </dl>
  </div>
</div>
<div class="frame">
<section class="section wide" id="picture" aria-labelledby="picture-h">
  <header>
    <h2 id="picture-h">{{t.picture-title}}</h2>
    <p>{{t.picture-intro}}</p>
  </header>
  <div class="body">
    <figure class="flow">
      <div class="lanes" role="region" aria-label="{{t.picture-label}}" tabindex="0">
      {{lanes}}
      </div>
      <p class="lanes-note">{{t.picture-note}}</p>
      <figcaption>{{>key}}</figcaption>
    </figure>
  </div>
</section>
<section class="section wide" id="steps" aria-labelledby="steps-h">
  <header>
    <h2 id="steps-h">{{t.every-step}}</h2>
  </header>
  <div class="body">
  <div class="flow">
    <p>{{t.demand-intro-html}}</p>
    <table class="stacks">
      <thead><tr><th scope="col">{{t.step}}</th><th scope="col">{{t.who}}</th><th scope="col">{{t.demand}}</th><th scope="col">{{t.checked}}</th><th scope="col">{{t.guidance}}</th></tr></thead>
      <tbody>
{{#steps}}
        <tr>
          <th scope="row">{{number}}. {{title}}</th>
          <td data-label="{{t.who}}">{{handler}}</td>
          <td data-label="{{t.demand}}"><ul class="demand plain">{{#demands}}<li><span>{{label}}</span><span class="dots" data-level="{{level}}"><i></i><i></i><i></i>{{word}}</span></li>{{/demands}}</ul><span class="small">{{basis}}</span></td>
          <td data-label="{{t.checked}}">{{checked}}</td>
          <td data-label="{{t.guidance}}">{{#links}}<a href="{{href}}">{{label}}</a> {{/links}}</td>
        </tr>
{{/steps}}
      </tbody>
    </table>
  </div>
  </div>
</section>
{{#explanation}}
<section class="section" id="about" aria-labelledby="about-h">
  <header>
    <h2 id="about-h">{{t.pathway-about}}</h2>
  </header>
  <div class="body">
  <div class="prose">
{{explanation}}
  </div>
  </div>
</section>
{{/explanation}}
</div>
</main>
{{foot}}

"""####,
"pages/pathways.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <h1>{{t.nav-pathways}}</h1>
    <p class="lead">{{t.pathways-lead}}</p>
  </div>
</div>
<div class="frame">
<section class="section" id="pathways" aria-labelledby="pathways-h">
  <header>
    <h2 id="pathways-h">{{t.pathways-all}}</h2>
    <p>{{t.pathways-intro}}</p>
  </header>
  <div class="body">
  <div class="rows split">
{{#pathways}}
    <div><h3><a href="{{href}}">{{title}}</a></h3>{{#for}}<p>{{for}}</p>{{/for}}<p class="small">{{count}}</p></div>
{{/pathways}}
  </div>
  </div>
</section>
</div>
</main>
{{foot}}

"""####,
"pages/patient.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame with-art">
    <div>
    <h1>{{t.plan-title}}</h1>
    <p class="lead">{{lead}}</p>
    <dl class="facts">
{{#facts}}
      <div><dt>{{term}}</dt><dd>{{value}}</dd></div>
{{/facts}}
    </dl>
    </div>
{{>art}}
  </div>
</div>
<nav class="jump" aria-label="{{t.jump-label}}">
  <div class="frame">
    <ul class="plain">
      {{#jump}}<li><a href="#{{id}}">{{label}}</a></li>{{/jump}}
    </ul>
  </div>
</nav>
<div class="frame">
{{#has-people}}
<section class="section" id="people" aria-labelledby="people-h">
  <header>
    <h2 id="people-h">{{t.people-title}}</h2>
    <p>{{t.people-intro}}</p>
  </header>
  <div class="body">
  <div class="rows split">
{{#people}}
    {{>who-card}}
{{/people}}
  </div>
  </div>
</section>
{{/has-people}}
{{#has-tools}}
<section class="section" id="tools" aria-labelledby="tools-h">
  <header>
    <h2 id="tools-h">{{t.tools-title}}</h2>
    <p>{{t.tools-intro}}</p>
  </header>
  <div class="body flow">
    {{>key}}
  <div class="stack">
{{#tools}}
    {{>tool-card}}
{{/tools}}
  </div>
  </div>
</section>
{{/has-tools}}
{{#has-goals}}
<section class="section" id="goals" aria-labelledby="goals-h">
  <header>
    <h2 id="goals-h">{{t.goals-title}}</h2>
    <p>{{t.goals-intro}}</p>
  </header>
  <div class="body">
    <div class="cards pairs">
{{#goals}}
    {{>goal}}
{{/goals}}
  </div>
  </div>
</section>
{{/has-goals}}
{{#has-steps}}
<section class="section" id="plan" aria-labelledby="plan-h">
  <header>
    <h2 id="plan-h">{{t.steps-title}}</h2>
    <p>{{steps-intro}}</p>
  </header>
  <div class="body">
  <ol class="steps">
{{#steps}}
    {{>step}}
{{/steps}}
  </ol>
  </div>
</section>
{{/has-steps}}
{{#has-scores}}
<section class="section wide" id="scores" aria-labelledby="scores-h">
  <header>
    <h2 id="scores-h">{{t.scores-title}}</h2>
    <p>{{scores-intro}}</p>
  </header>
  <div class="body">
  <div class="flow">
  <div class="charts">
{{#charts}}
    {{>chart}}
{{/charts}}
  </div>
{{#has-marks}}
  <h3 class="hidden-text">{{t.marks-title}}</h3>
  <ul class="chart-key">
{{#marks}}
        <li>{{#number}}<span class="flag{{#of-tool}} of-tool{{/of-tool}}">{{number}}</span>{{/number}}{{^number}}<svg class="icon" aria-hidden="true"><use href="#i-cross"/></svg>{{/number}}{{text}}</li>
{{/marks}}
      </ul>
{{/has-marks}}
  <p class="small">{{t.scores-note}}</p>
  </div>
  </div>
</section>
{{/has-scores}}
{{#own}}
<section class="section" id="{{id}}" aria-labelledby="{{id}}-h">
  <header>
    <h2 id="{{id}}-h">{{title}}</h2>
{{#intro}}
    <p>{{intro}}</p>
{{/intro}}
  </header>
  <div class="body">
  <div class="prose">
{{html}}
  </div>
  </div>
</section>
{{/own}}
{{#letter}}
<section class="section" id="letter" aria-labelledby="letter-h">
  <header>
    <h2 id="letter-h">{{t.letter-title}}</h2>
  </header>
  <div class="body">
  <div class="prose">
{{letter}}
  </div>
  </div>
</section>
{{/letter}}
{{#has-reading}}
<section class="section" id="read" aria-labelledby="read-h">
  <header>
    <h2 id="read-h">{{t.read-title}}</h2>
    <p>{{t.read-intro}}</p>
  </header>
  <div class="body">
  <ul class="rows links">
{{#reading}}
    <li><h3><a href="{{href}}">{{title}}</a></h3><p class="small">{{note}}</p></li>
{{/reading}}
  </ul>
  </div>
</section>
{{/has-reading}}
<section class="section" id="choices" aria-labelledby="choices-h">
  <header>
    <h2 id="choices-h">{{t.choices-title}}</h2>
    <p>{{t.choices-intro}}</p>
  </header>
  <div class="body">
  <div class="flow">
    <p class="lead">{{choices-lead}}</p>
    <div class="rows split pairs">
{{#choices}}
      <div><h3>{{title}}</h3><p>{{text}}</p></div>
{{/choices}}
    </div>
  </div>
  </div>
</section>
</div>
</main>
<footer class="foot">
  <div class="frame">
    <p>{{prepared}}</p>
    <p class="small">{{colophon}}</p>
  </div>
</footer>
</body>
</html>

"""####,
"pages/people.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <h1>{{t.nav-people}}</h1>
    <p class="lead">{{t.people-lead}}</p>
  </div>
</div>
<div class="frame">
<section class="section" id="people" aria-labelledby="people-h">
  <header>
    <h2 id="people-h">{{t.people-all}}</h2>
    <p>{{t.people-page-intro}}</p>
  </header>
  <div class="body">
  <div class="rows split">
{{#people}}
    {{>who-card}}
{{/people}}
  </div>
  </div>
</section>
</div>
</main>
{{foot}}

"""####,
"pages/register.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <p class="kicker">{{t.staff-only}}</p>
    <h1>{{t.register-title}}</h1>
    <p class="lead">{{t.register-lead}}</p>
    <dl class="facts">
{{#facts}}
      <div><dt>{{term}}</dt><dd>{{value}}</dd></div>
{{/facts}}
    </dl>
  </div>
</div>
<div class="frame">
<section class="section wide" id="reviews" aria-labelledby="reviews-h">
  <header>
    <h2 id="reviews-h">{{t.reviews-title}}</h2>
    <p>{{t.reviews-intro}}</p>
  </header>
  <div class="body">
  <div class="flow apart">
    <div class="callout staff" role="note"><svg class="icon" aria-hidden="true"><use href="#i-lock"/></svg><div><p class="title">{{t.callout-staff}}</p><p>{{t.register-note}}</p></div></div>
{{#groups}}
    <div class="scroll">
    <table class="stacks reg">
      <caption>{{person}}</caption>
      <thead><tr><th scope="col">{{t.step}}</th><th scope="col">{{t.patient}}</th><th scope="col">{{t.pathway}}</th><th scope="col">{{t.tool-column}}</th><th scope="col">{{t.last-review}}</th><th scope="col">{{t.next-due}}</th><th scope="col">{{t.status}}</th></tr></thead>
      <tbody>
{{#rows}}
        <tr{{#is-late}} class="late"{{/is-late}}><th scope="row">{{title}}</th><td data-label="{{t.patient}}"><code>{{patient}}</code></td><td data-label="{{t.pathway}}">{{pathway}}</td><td data-label="{{t.tool-column}}">{{tool}}</td><td data-label="{{t.last-review}}">{{last}}</td><td data-label="{{t.next-due}}">{{due}}</td><td data-label="{{t.status}}">{{status}}</td></tr>
{{/rows}}
      </tbody>
    </table>
    </div>
{{/groups}}
  </div>
  </div>
</section>
<section class="section wide" id="load" aria-labelledby="load-h">
  <header>
    <h2 id="load-h">{{t.load-title}}</h2>
    <p>{{t.load-intro}}</p>
  </header>
  <div class="body">
    <table class="stacks">
      <thead><tr><th scope="col">{{t.person-column}}</th><th scope="col" class="num">{{t.steps-column}}</th><th scope="col" class="num">{{t.patients-column}}</th><th scope="col" class="num">{{t.late-column}}</th><th scope="col">{{t.load-column}}</th></tr></thead>
      <tbody>
{{#loads}}
        <tr><th scope="row">{{person}}</th><td class="num" data-label="{{t.steps-column}}">{{steps}}</td><td class="num" data-label="{{t.patients-column}}">{{patients}}</td><td class="num" data-label="{{t.late-column}}">{{late}}</td><td><svg class="load" aria-hidden="true" viewBox="0 0 244 20">{{bar}}</svg></td></tr>
{{/loads}}
      </tbody>
    </table>
  </div>
</section>
{{#service}}
<section class="section" id="service" aria-labelledby="service-h">
  <header>
    <h2 id="service-h">{{t.service-title}}</h2>
    <p>{{t.service-intro}}</p>
  </header>
  <div class="body">
  <div class="charts">
    {{figure}}
  </div>
  </div>
</section>
{{/service}}
{{#caseload}}
<section class="section wide" id="caseload" aria-labelledby="caseload-h">
  <header>
    <h2 id="caseload-h">{{t.caseload-title}}</h2>
    <p>{{t.caseload-intro}}</p>
  </header>
  <div class="body">
  <ul class="minis">
{{#cards}}
    <li{{#is-worse}} class="worse"{{/is-worse}}><b><code>{{token}}</code></b>{{#pathway}}<span class="small">{{pathway}}</span>{{/pathway}}{{#lines}}{{#svg}}{{svg}}{{/svg}}{{status}}<span class="small">{{words}}</span>{{/lines}}</li>
{{/cards}}
  </ul>
{{#more}}
  <p class="small">{{more}}</p>
{{/more}}
  </div>
</section>
{{/caseload}}
<section class="section" id="findings" aria-labelledby="findings-h">
  <header>
    <h2 id="findings-h">{{t.findings-title}}</h2>
    <p>{{findings-intro}}</p>
  </header>
  <div class="body">
  <ul class="rows plain">
{{#findings}}
    <li class="finding">
      <div class="line">{{status}} <span class="rule-id">{{rule}}</span> <code>{{place}}</code></div>
      <h3>{{message}}</h3>
{{#help}}
      <p><b>{{t.fix}}</b> {{help}}</p>
{{/help}}
    </li>
{{/findings}}
  </ul>
  </div>
</section>
</div>
</main>
{{foot}}

"""####,
"pages/rule.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <p class="kicker">{{t.rule}} {{id}}</p>
    <h1><span dir="ltr" lang="en">{{name}}</span></h1>
    <p class="lead" lang="en" dir="auto">{{summary}}</p>
    <dl class="facts">
      <div><dt>{{t.severity}}</dt><dd>{{severity}}</dd></div>
      <div><dt>{{t.rule-waiver}}</dt><dd>{{waiver}}</dd></div>
    </dl>
  </div>
</div>
<div class="frame article">
  <aside aria-label="{{t.about-page}}">
    <nav class="toc" aria-labelledby="toc-h">
      <h2 id="toc-h">{{t.jump-label}}</h2>
      <ol>
        <li><a href="#why">{{t.rule-why}}</a></li>
{{#has-examples}}
        <li><a href="#examples">{{t.rule-examples}}</a></li>
{{/has-examples}}
        <li><a href="#waive">{{t.rule-waiver}}</a></li>
{{#has-sources}}
        <li><a href="#sources">{{t.rule-sources}}</a></li>
{{/has-sources}}
        <li><a href="index.html">{{t.rules-all}}</a></li>
      </ol>
    </nav>
  </aside>
  <article class="prose">
    <h2 id="why">{{t.rule-why}}</h2>
    <p lang="en" dir="auto">{{rationale}}</p>
{{#has-examples}}
    <h2 id="examples">{{t.rule-examples}}</h2>
{{#examples}}
    <figure class="example {{kind}}">
      <figcaption><svg class="icon" aria-hidden="true"><use href="#i-{{icon}}"/></svg>{{label}}: <span lang="en">{{caption}}</span></figcaption>
      <pre tabindex="0" dir="ltr"><code>{{code}}</code></pre>
    </figure>
{{/examples}}
{{/has-examples}}
    <h2 id="waive">{{t.rule-waiver}}</h2>
    <p>{{waiver-text}}</p>
{{#has-sources}}
    <h2 id="sources">{{t.rule-sources}}</h2>
    <ul lang="en" dir="ltr">
{{#sources}}
      <li>{{#href}}<a href="{{href}}">{{title}}</a>{{/href}}{{^href}}{{title}}{{/href}}</li>
{{/sources}}
    </ul>
{{/has-sources}}
  </article>
</div>
</main>
{{foot}}

"""####,
"pages/rules.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <h1>{{t.rules-title}}</h1>
    <p class="lead">{{t.rules-lead}}</p>
    <dl class="facts">
      <div><dt>{{t.rules-count}}</dt><dd>{{count}}</dd></div>
      <div><dt>{{t.fact-as-of}}</dt><dd>{{day}}</dd></div>
    </dl>
  </div>
</div>
<div class="frame">
<section class="section wide" id="rules" aria-labelledby="rules-h">
  <header>
    <h2 id="rules-h">{{t.rules-all}}</h2>
    <p>{{t.rules-legal}}</p>
  </header>
  <div class="body">
    <table class="stacks">
      <thead><tr><th scope="col">{{t.rule}}</th><th scope="col">{{t.rule-asks}}</th><th scope="col">{{t.severity}}</th><th scope="col">{{t.rule-waiver}}</th></tr></thead>
      <tbody>
{{#rules}}
        <tr><th scope="row"><a class="rule-id" href="{{href}}">{{id}}</a></th><td data-label="{{t.rule-asks}}" lang="en">{{summary}}</td><td data-label="{{t.severity}}">{{severity}}</td><td data-label="{{t.rule-waiver}}">{{waiver}}</td></tr>
{{/rules}}
      </tbody>
    </table>
  </div>
</section>
</div>
</main>
{{foot}}

"""####,
"pages/tools.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <h1>{{t.tools-page-title}}</h1>
    <p class="lead">{{t.tools-lead}}</p>
  </div>
</div>
<div class="frame">
<section class="section" id="tools" aria-labelledby="tools-h">
  <header>
    <h2 id="tools-h">{{t.tools-all}}</h2>
    <p>{{t.tools-page-intro}}</p>
  </header>
  <div class="body">
  <div class="flow">
    {{>key}}
  <div class="stack">
{{#tools}}
    <div class="card" id="{{id}}">
      {{tie}}
{{#does}}
      <p><b>{{t.tool-does}}</b> {{does}}</p>
{{/does}}
{{#never}}
      <p><b>{{t.tool-never}}</b> {{never}}</p>
{{/never}}
{{#checks}}
      {{checks}}
{{/checks}}
{{#about}}
      <p class="small">{{about}}</p>
{{/about}}
    </div>
{{/tools}}
  </div>
  </div>
  </div>
</section>
</div>
</main>
{{foot}}

"""####,
"strings/en.yml": ####"""
# Every word that the generator writes, in English. One line a key: "text". Placeholders stand in braces.

# the frame of every page
direction: "ltr"
skip: "Skip to the page"
nav-label: "Main"
jump-label: "On this page"
synthetic: "Fictional example"
synthetic-note: "Fictional example: no real people or patients."
list-comma: ", "
list-last: "{first} and {last}"
page-title: "{title}: {clinic}"
made-with: "Made with Overseen."

# the help strip
help-label: "If you need help now"
help-title: "If you need help now"
help-danger: "In danger?"
call-number-html: "Call {phone}"

# people, tools and the thread
ai-tool: "AI tool"
watched-over-by: "watched over by"
key-label: "How to read this page"
key-person: "A person"
key-tool: "An AI tool"
key-thread: "The person who watches over that tool"
checks-every: "{name} checks {every}"
checks-after: "{name} checks after each use"
checks-before: "{name} reads everything first"
checked-every: "{name} checked {every}"
checked-after: "{name} checked after each use"
checked-before: "{name} read everything first"
last-checked: "Last checked {date}"
last-checked-done: "Checked {date}"
not-checked-yet: "Not checked yet"
every-day.one: "every day"
every-day.other: "every {count} days"
every-week.one: "every week"
every-week.other: "every {count} weeks"
every-month.one: "every month"
every-month.other: "every {count} months"
every-year.one: "every year"
every-year.other: "every {count} years"

# the plan: cover
plan-title: "Your care plan"
plan-description: "A care plan from {clinic}"
plan-lead-tools: "{name}, this is the plan you made with us. It says who is helping you, what comes next, and which parts use an AI tool. A person you know watches over every tool."
plan-lead-people: "{name}, this is the plan you made with us. It says who is helping you and what comes next. This plan uses no AI tool."
fact-version: "Version"
fact-version-value: "{version}, {date}"
fact-date: "Date"
fact-prepared: "Prepared by"
fact-prepared-value: "{name}, with you"
fact-review: "We look at it again"

# the plan: sections
people-title: "Your people"
people-intro: "They know you, and you can talk to any of them."
person-watches: "{name} watches over {tools}."
call-hours-html: "Call {phone}, {hours}"
call-only-html: "Call {phone}"
jump-tools: "Tools"
tools-title: "Tools we use, and who watches over them"
tools-intro: "Follow the thread to see who is in charge of each tool."
tool-not-in-use: "It is not in use for you any more."
tool-to-come: "You have not started using it yet."
goals-title: "Your goals"
goals-intro: "In your own words. You choose the number."
goal-quoted: "“{text}”"
goal-start-html: "You gave this <b>{start} out of 10</b> {month}."
goal-start-only-html: "You gave this <b>{start} out of 10</b> at the start."
goal-now-html: "Now you give it <b>{now}</b>."
goal-now-first-html: "You give this <b>{now} out of 10</b> now."
goal-hope-html: "You hope for {hope}."
steps-title: "Your plan, step by step"
jump-steps: "Step by step"
steps-intro-both: "Round marks are people. Square marks are tools."
steps-intro-people: "People do every step."
state-done: "Done"
state-now: "Now"
state-next: "Next"
state-stopped: "Stopped"
when-from: "From {date}"
when-until: "Until {date}"
when-between: "{from} to {to}"
why-person: "Why a person?"
why-tool: "Why a tool?"
prefer-title: "Prefer a person?"
prefer-default: "Ask {name}. A person can do this with you instead."

# the plan: scores
scores-title: "How you have been doing"
jump-scores: "How you are doing"
scores-intro: "From your check-in answers since {month}."
lower-is-better: "Lower is better."
higher-is-better: "Higher is better."
marks-title: "What the marks mean"
mark-event: "{text}, {date}"
mark-missing: "No answers on {dates}, so the line is dotted there"
mark-missing-end: "No answers on {dates}"
scores-note: "Scores are one part of the picture. How you feel counts too."
see-numbers: "See the numbers"
date: "Date"
score: "Score"
no-answers: "no answers"
chart-heading-html: "{name} ({short})"
chart-caption: "{short} by date"
chart-title: "{name} scores ({short}), {from} to {to}"
chart-title-one: "{name} score ({short}), {from}"
chart-description-lower: "Line chart, {low} to {high}, lower is better."
chart-description-higher: "Line chart, {low} to {high}, higher is better."
chart-value: "{score} on {date}"
chart-value-missing: "no answers on {date}"
chart-last-below: "The last score is below the recovery line of {cut}."
chart-last-above: "The last score is above the recovery line of {cut}."
chart-last-at: "The last score is at the recovery line of {cut}."
recovery-line: "recovery line"
meaning-none: "There are no scores to show yet."
meaning-one: "Your score was {score} on {date}. We need at least two scores to see a change."
meaning-better-html: "Your score went from {first} to {last}. <b>This is a real improvement</b>, more than the usual ups and downs."
meaning-better-crossed-below-html: "Your score went from {first} to {last}. <b>This is a real improvement</b>, more than the usual ups and downs, and it is now below the recovery line."
meaning-better-crossed-above-html: "Your score went from {first} to {last}. <b>This is a real improvement</b>, more than the usual ups and downs, and it is now past the recovery line."
meaning-unsure-html: "Your score went from {first} to {last}. <b>It is too soon to be sure.</b> A change of {change} can be just the usual ups and downs."
meaning-same-html: "Your score was {first} and is {last} again. <b>It is too soon to be sure</b> where it is going."
meaning-unknown-html: "Your score went from {first} to {last}. <b>It is too soon to be sure</b> what this means."
meaning-worse-html: "Your score went from {first} to {last}. <b>This is a real worsening</b>, more than the usual ups and downs. {who}"
meaning-worse-again-html: "Your score went from {first} to {best}, and is now {last}. <b>The last change is a real worsening</b>, more than the usual ups and downs. {who}"
talk-on: "{name} will talk about it with you on {date}."
talk-soon: "{name} will talk about it with you at your next meeting."
talk-clinic-on: "We will talk about it with you on {date}."
talk-clinic-soon: "We will talk about it with you at your next meeting."

# the plan: letter, reading, choices, foot
letter-title: "A letter to you"
jump-letter: "Your letter"
read-title: "Things to read"
read-intro: "Each one is checked by a person here."
minutes.one: "{count} minute to read."
minutes.other: "{count} minutes to read."
goes-with: "Goes with: {steps}."
choices-title: "Your choices about AI"
jump-choices: "Your choices"
choices-intro: "Nothing here is fixed."
consent-given: "You said yes to {tools} on {date}."
consent-withdrawn: "You said no to {tools} from {date}."
consent-change: "You can change your mind at any time, and your care will not get worse."
consent-none: "You can say no to any tool at any time, and your care will not get worse."
choices-declined: "You asked us not to use AI tools, so people do every step. You can change your mind at any time."
choices-people: "This plan uses no AI tools. If we ever suggest one, we ask you first, and you can say no."
stop-title: "To stop using a tool"
stop-text-html: "Tell {names}. You do not need to say why. A person takes over from the next day."
stop-text-call-html: "Tell {names}, or call {phone}. You do not need to say why. A person takes over from the next day."
sees-title: "What the tools can see"
never-title: "What no tool may do"
never-text: "No tool may decide your treatment, change your medicine, or answer you in a crisis. People do those things."
wrong-title: "If something felt wrong"
wrong-text: "If a tool said something unkind or strange, tell {names}. It helps us keep you and others safe."
wrong-text-clinic: "If a tool said something unkind or strange, tell us. It helps us keep you and others safe."
or-last: "{first} or {last}"
prepared-by-html: "Prepared by <b>{name}</b> on {date}. If anything here looks wrong, please tell us."
prepared-html: "Prepared on {date}. If anything here looks wrong, please tell us."
version-replaces: "Version {version} replaces the versions before it."

# days
date-long: "{day} {month} {year}"
date-day-month: "{day} {month}"
date-short: "{day} {month}"
date-short-year: "{day} {month} {year}"
in-month: "in {month}"
in-month-year: "in {month} {year}"
since-month: "{month}"
since-month-year: "{month} {year}"
month-1: "January"
month-2: "February"
month-3: "March"
month-4: "April"
month-5: "May"
month-6: "June"
month-7: "July"
month-8: "August"
month-9: "September"
month-10: "October"
month-11: "November"
month-12: "December"
month-short-1: "Jan"
month-short-2: "Feb"
month-short-3: "Mar"
month-short-4: "Apr"
month-short-5: "May"
month-short-6: "June"
month-short-7: "July"
month-short-8: "Aug"
month-short-9: "Sept"
month-short-10: "Oct"
month-short-11: "Nov"
month-short-12: "Dec"

# guidance
guidance: "Guidance"
about-page: "About this page"
fact-reviewed-by: "Reviewed by"
fact-next-review: "Next review by"
fact-time: "Time to read"
minutes-short.one: "{count} minute"
minutes-short.other: "{count} minutes"
used-title: "Used in these steps"
credit-reviewed: "Reviewed by {name} on {date}."
credit-next: "Next review by {date}."
credit-sources: "Sources: {sources}."
callout-note: "Good to know"
callout-warning: "Take care"
callout-crisis: "If you are in danger"
callout-staff: "For clinic staff"

# the public pages
nav-home: "Our care"
nav-pathways: "Pathways"
nav-people: "People"
nav-tools: "Tools"
home-description: "How people and AI tools share the work of care at {clinic}"
home-title: "People care for you. Tools only help."
home-lead: "{clinic} uses a few AI tools for routine work. A person you can name watches over every one of them."
home-lead-people: "At {clinic} people do every step of your care. We use no AI tools."
share-title: "How people and tools share the work"
share-intro: "People hold the line from start to end. A tool is only ever tied to a person."
share-tool: "{tool} helps. {name} watches over it."
share-person: "{name}, with you."
pathways-intro: "What happens, step by step."
pathways-lead: "A pathway says what happens, in which order, and who does it."
pathways-all: "All pathways"
steps-count.one: "{count} step"
steps-count.other: "{count} steps"
by-people: "{count} by people"
by-tools.one: "{count} by a tool"
by-tools.other: "{count} by tools"
steps-shared: "{steps}: {people}, {tools}"
steps-people: "{steps}, all by people"
tools-page-title: "Tools we use"
tools-page-intro: "What each one does, and never does."
tools-lead: "Every AI tool in use here, and the person who watches over it."
tools-all: "The register"
tool-does: "Does:"
tool-never: "Limits:"
tool-version: "Version {version}, made by {maker}."
tool-maker: "Made by {maker}."
tool-approved: "Approved {date}."
tool-approved-until: "Approved {date}, until {until}."
tool-unused: "No pathway uses it now."
last-reviewed: "Reviewed {date}"
people-page-intro: "Who answers for what."
people-lead: "The people who treat you, and who watch over the tools."
people-all: "Everyone"
leads: "Leads {pathways}."
watches: "Watches over {tools}."
guidance-intro: "Written and checked by our team."
guidance-lead: "What helps, in plain words, with its sources."
guidance-all: "All articles"
reviewed-by: "Reviewed by {name}, {date}"
promise-title: "Our oversight promise"
promise-lead: "No tool works alone here. Each step that a tool handles has one named person who checks its work, can stop it, and answers for it."
promise-count.one: "Our pages are checked each time they are built. If a tool’s step has no named person, nothing is published. Today the {count} tool step of our pathways has its named person."
promise-count.other: "Our pages are checked each time they are built. If a tool’s step has no named person, nothing is published. Today all {count} tool steps of our pathways have a named person."
promise-none: "Our pages are checked each time they are built. If a tool’s step has no named person, nothing is published. Today no pathway uses a tool."
promise-paper: "We follow the argument of Rubin, Arnon, Huppert and Perry (2024): tools can support parts of therapy, and real human care must be there where it is needed."
pathway: "Pathway"
pathway-lead-tools.one: "Tools help with {count} routine step of {steps}. People do the others, and watch over all of them."
pathway-lead-tools.other: "Tools help with {count} of {steps} steps. People do the others, and watch over all of them."
pathway-lead-people: "People do every step."
pathway-about: "About this pathway"
fact-for: "For"
fact-led-by: "Led by"
fact-reviewed: "Reviewed"
picture-title: "The path at a glance"
picture-intro: "Follow a number down to see who does that step. A thread ties each tool to the person who watches over it."
picture-label: "Pathway picture"
picture-note: "The picture needs a wider screen. The same steps are listed below."
lanes-title: "{title}: who does each step"
lanes-description.one: "Three lanes, {count} step."
lanes-description.other: "Three lanes, {count} steps in reading order."
lanes-tool: "Step {number}, {title}: handled by the AI tool {tool}, watched over by {name}."
lanes-person: "Step {number}, {title}: handled by {name}."
lane-patient: "Patient"
lane-tools: "AI tools"
lane-people: "People"
watched-by: "watched by"
every-step: "Every step, and why"
demand-intro-html: "Some steps need more empathy than others. We ask how much a step needs someone to <b>understand</b> you (cognitive), to <b>feel with</b> you (emotional), and to <b>care and act</b> (motivational). The more a step needs, the more of it a person does."
step: "Step"
who: "Who does it"
demand: "Empathy it needs"
checked: "Checked"
demand-cognitive: "understand"
demand-affective: "feel with"
demand-motivational: "care and act"
level-low: "low"
level-moderate: "moderate"
level-high: "high"
basis-paper: "From the source paper"
basis-derived: "Derived from the source paper"
basis-policy: "Our own policy"
table-after: "After each use"
table-before: "Before anything is used"
table-person: "In person"

# the staff pages
nav-register: "Register"
staff-only: "Staff only"
register-title: "Oversight register"
register-description: "Staff oversight register"
register-lead: "Every step that a tool handles, the person who watches over it, and when they last looked."
register-note: "No patient names are on this page. Please do not share it outside the team."
fact-as-of: "As of"
fact-tool-steps: "Steps handled by tools"
fact-late: "Late"
fact-findings: "Findings"
reviews-title: "Reviews"
reviews-intro: "Late reviews come first."
patient: "Patient"
tool-column: "Tool"
last-review: "Last review"
next-due: "Next due"
status: "Status"
never: "never"
at-once: "at once"
each-use: "each use"
in-plans: "in each plan"
days-late.one: "{count} day late"
days-late.other: "{count} days late"
due-in.one: "Due in {count} day"
due-in.other: "Due in {count} days"
due-today: "Due today"
never-reviewed: "Never reviewed"
on-time: "On time"
not-started: "Not started"
model-step: "Model of care"
load-title: "Load per person"
load-intro: "Too many steps for one person is a risk too."
person-column: "Person"
steps-column: "Steps"
patients-column: "Patients"
late-column: "Late"
load-column: "Steps watched over (outlined: late)"
findings-title: "Findings"
findings-none: "There are none."
findings-some: "Errors stop the build."
severity-error: "Error"
severity-warning: "Warning"
severity-note: "Note"
fix: "Fix:"
rules-title: "Rules we check"
rules-lead: "Our pages are checked against these rules each time they are built. An error stops the build, and the old pages stay."
rules-count: "Rules"
rules-all: "All rules"
rules-legal: "Rules that name a law are a reminder and not legal advice."
rule: "Rule"
rule-asks: "What it asks"
severity: "Severity"
rule-waiver: "Waiver"
rule-why: "Why it matters"
rule-examples: "Examples"
rule-sources: "Sources"
rule-fails: "Fails"
rule-passes: "Passes"
rule-waivable: "Possible"
rule-not-waivable: "Never"
rule-waivable-text: "A clinic may accept an exception for a while. It needs a reason, a named person who approves it, and an end date."
rule-not-waivable-text: "This rule cannot be waived, turned off or put in a baseline."
rules-more: "Read the rule that stops a step with no overseer"

# outcomes of groups
nav-outcomes: "Outcomes"
outcomes-title: "Our outcomes"
outcomes-description: "Outcomes of groups of people at {clinic}"
outcomes-lead: "What changed for people who finished care with us and gave scores at the start and at the end."
outcomes-as-of: "Figures of {date}"
outcomes-held: "These figures are of {date}. We change them only when enough people have joined, so that nobody can be recognised."
outcomes-none-title: "Not enough people yet"
outcomes-none: "We show figures of a questionnaire when at least {count} people have finished care and given two scores. Until then we show none, so that nobody can be recognised."
fact-started: "Started"
fact-finished: "Finished"
fact-smallest: "Smallest group that we show"
people-number: "{count} people"
people-about: "about {count} people"
fewer-than: "fewer than {count}"
not-shown: "not shown"
row-small: "Fewer than {count} people, not shown"
row-withheld: "Not shown, so that another row cannot be worked out"
row-unsaid: "Not shown"
rates-title: "Did people get better?"
rates-lead: "Of {people} people, {better} in 100 clearly improved. {worse} in 100 got clearly worse."
rates-lead-better: "Of {people} people, {better} in 100 clearly improved."
rates-caption: "{name} ({short}), everyone together"
result-column: "Result"
people-column: "People"
rate-column: "Rate"
range-column: "Likely range"
result-improved: "Clearly improved"
result-uncertain: "No clear change"
result-worse: "Clearly worse"
result-crossed: "Crossed the recovery line"
rate-people: "{count} of {total}"
rate-percent: "{value}%"
rate-range: "{low}% to {high}%"
by-pathway-title: "By pathway"
by-pathway-improved: "Clearly improved ({short}), by pathway"
by-pathway-worse: "Clearly worse ({short}), by pathway"
group-no-pathway: "No pathway"
by-tools-title: "With and without tools"
by-tools-intro: "This does not say whether tools helped."
by-tools-improved: "Clearly improved ({short}), with and without tools"
by-tools-worse: "Clearly worse ({short}), with and without tools"
group-column: "Group"
group-everyone: "Everyone"
group-tools: "Used at least one AI tool"
group-no-tools: "Used no AI tool"
size-title: "How big was the change?"
size-caption: "Average {short} score before and after"
before-column: "Before"
after-column: "After"
effect-column: "Effect size (range)"
effect-range-html: "<b>{value}</b> ({low} to {high})"
spread-title: "How far did scores move?"
spread-intro: "An average can hide people who did not improve."
spread-caption: "Change in {short} from start to end, {people}"
spread-note: "Dashed boxes are counts we do not show. Their length means nothing."
change-column: "Change"
band-worse-least: "{least} or more worse"
band-worse-range: "{low} to {high} worse"
band-worse-under: "under {under} worse"
band-same: "no change"
band-better-least: "{least} or more better"
band-better-range: "{low} to {high} better"
band-better-under: "under {under} better"
funnel-title: "Pathways beside each other"
funnel-intro: "Small groups vary more by chance."
funnel-caption: "Clearly improved ({short}) and size of each pathway"
funnel-note: "Between the curves, differences are no more than chance would bring. This is not a ranking: pathways help different people."
funnel-people: "people"
funnel-all: "all"
funnel-place: "Where it lies"
funnel-within: "within the curves"
funnel-beyond: "past the inner curve"
funnel-far-beyond: "past the outer curve"
numbered: "{number}. {name}"
list-two: "{first}, {second}"
chart-named-value: "{name}: {value}."
xmr-limit: "limit"
xmr-mean: "average"
xmr-limits: "Average {mean}, limits {low} and {high}."
xmr-too-few: "We need at least {needs} points in a row to draw limits. There are {has}."
xmr-none-beyond: "All points lie within the limits. These are the usual ups and downs."
xmr-beyond: "Beyond the limits: {points}. Something may have changed there."
period-column: "Period"
figure-column: "Figure"
limits-title: "What these figures cannot tell you"
limit-cause-html: "<b>They cannot say what caused the change.</b> People often feel better with time. We have no group without care to compare with."
limit-missing-html: "<b>They leave people out.</b> Whoever did not finish, or gave no second score, is not in them. They may have done worse."
limit-tools-html: "<b>They cannot say whether tools helped.</b> People chose to use tools or not, so the two groups differ in other ways."
limit-groups-html: "<b>They are about groups.</b> They cannot tell you what will happen for you."
limit-questionnaires-html: "<b>They are questionnaires.</b> They miss much of what matters, such as feeling understood."
limit-ranking-html: "<b>They rank nobody.</b> Pathways help people with different needs, and we never compare the people who work here."
words-title: "What the words mean"
word-improved: "The score got better by more than the usual ups and downs: {thresholds}. Also called reliable improvement."
word-worse: "The score got worse by as much. Also called reliable deterioration."
word-crossed: "Of those who started past the cut-off ({cuts}): how many ended on its better side."
word-range-title: "Likely range"
word-range: "A 95% confidence interval (Wilson). With few people, the range is wide."
word-effect-title: "Effect size"
word-effect: "Average change divided by the spread of scores at the start, with Hedges’ correction. Above 0 is better. Around 0.2 is small, 0.5 medium, 0.8 large. Its range is a 95% interval (Becker 1988)."
word-hidden-title: "Not shown"
word-hidden: "Any count under {count}, and more counts where a hidden one could be worked out."
word-rounded: "Counts are rounded to the nearest {round}. Percentages are worked out before rounding."
threshold-points: "{points} points on {short}"
threshold-cut: "{short}: {cut}"

# the service from month to month
service-title: "Month by month"
service-intro: "The whole clinic, in whole months."
forms-caption: "Forms answered each month"
month-short-year: "{month} {year}"
# the caseload at a glance
caseload-title: "Caseload at a glance"
caseload-intro: "Those whose scores got worse come first."
caseload-worse: "Clearly worse"
caseload-unsure: "Too soon to be sure"
caseload-better: "Clearly improved"
caseload-one: "One score"
caseload-line: "{short}: {first} to {last}"
caseload-line-best: "{short}: {first}, at best {best}, now {last}"
caseload-line-one: "{short}: {last}"
caseload-last: "last on {date}"
caseload-more.one: "{count} more person is not drawn here."
caseload-more.other: "{count} more people are not drawn here."

"""####,
"strings/he.yml": ####"""
# כל מילה שהמחולל כותב, בעברית. המפתחות הם אלה של en.yml.
# פנייה למטופלת או למטופל: מפתח עם הסיומת .feminine או .masculine קודם למפתח בלעדיה.

# the frame of every page
direction: "rtl"
skip: "דילוג לתוכן"
nav-label: "ראשי"
jump-label: "בדף הזה"
synthetic: "דוגמה בדיונית"
synthetic-note: "דוגמה בדיונית: אין כאן אנשים או מטופלים אמיתיים."
list-comma: ", "
list-last: "{first} ו{last}"
page-title: "{title}: {clinic}"
made-with: "נבנה עם Overseen."

# the help strip
help-label: "עזרה מיידית"
help-title: "צריכים עזרה עכשיו?"
help-danger: "סכנה מיידית?"
call-number-html: "חייגו {phone}"

# people, tools and the thread
ai-tool: "כלי בינה מלאכותית"
watched-over-by: "תחת השגחת"
key-label: "איך קוראים את הדף"
key-person: "אדם"
key-tool: "כלי בינה מלאכותית"
key-thread: "מי שמשגיח על הכלי"
checks-every: "בדיקה של {name}: {every}"
checks-after: "בדיקה של {name} אחרי כל שימוש"
checks-before: "הכול עובר קודם בדיקה של {name}"
checked-every: "בדיקה של {name}: {every}"
checked-after: "בדיקה של {name} אחרי כל שימוש"
checked-before: "הכול עבר קודם בדיקה של {name}"
last-checked: "בדיקה אחרונה: {date}"
last-checked-done: "נבדק {date}"
not-checked-yet: "עוד לא נבדק"
every-day.one: "בכל יום"
every-day.other: "פעם ב־{count} ימים"
every-week.one: "בכל שבוע"
every-week.other: "פעם ב־{count} שבועות"
every-month.one: "בכל חודש"
every-month.other: "פעם ב־{count} חודשים"
every-year.one: "בכל שנה"
every-year.other: "פעם ב־{count} שנים"

# the plan: cover
plan-title: "תוכנית הטיפול שלך"
plan-description: "תוכנית טיפול של {clinic}"
plan-lead-tools: "{name}, זו התוכנית שבנינו יחד איתך. כתוב בה מי עוזר לך, מה השלב הבא, ובאילו חלקים יש כלי בינה מלאכותית. על כל כלי משגיח אדם מוכר לך."
plan-lead-tools.feminine: "{name}, זו התוכנית שבנית איתנו. כתוב בה מי עוזר לך, מה השלב הבא, ובאילו חלקים יש כלי בינה מלאכותית. על כל כלי משגיח אדם שאת מכירה."
plan-lead-tools.masculine: "{name}, זו התוכנית שבנית איתנו. כתוב בה מי עוזר לך, מה השלב הבא, ובאילו חלקים יש כלי בינה מלאכותית. על כל כלי משגיח אדם שאתה מכיר."
plan-lead-people: "{name}, זו התוכנית שבנינו יחד איתך. כתוב בה מי עוזר לך ומה השלב הבא. אין בה שום כלי בינה מלאכותית."
plan-lead-people.feminine: "{name}, זו התוכנית שבנית איתנו. כתוב בה מי עוזר לך ומה השלב הבא. אין בה שום כלי בינה מלאכותית."
plan-lead-people.masculine: "{name}, זו התוכנית שבנית איתנו. כתוב בה מי עוזר לך ומה השלב הבא. אין בה שום כלי בינה מלאכותית."
fact-version: "גרסה"
fact-version-value: "{version}, {date}"
fact-date: "תאריך"
fact-prepared: "הכינו"
fact-prepared-value: "{name}, יחד איתך"
fact-review: "נעבור עליה שוב"

# the plan: sections
people-title: "האנשים שלך"
people-intro: "הם מכירים אותך, ואפשר לדבר עם כל אחד מהם."
person-watches: "{name}: השגחה על {tools}."
call-hours-html: "טלפון {phone}, {hours}"
call-only-html: "טלפון {phone}"
jump-tools: "הכלים"
tools-title: "הכלים שלנו, ומי משגיח עליהם"
tools-intro: "החוט מראה מי אחראי על כל כלי."
tool-not-in-use: "הכלי כבר לא בשימוש עבורך."
tool-to-come: "השימוש בו עוד לא התחיל."
goals-title: "המטרות שלך"
goals-intro: "במילים שלך. המספר הוא בחירה שלך."
goals-intro.feminine: "במילים שלך. את בוחרת את המספר."
goals-intro.masculine: "במילים שלך. אתה בוחר את המספר."
goal-quoted: "“{text}”"
goal-start-html: "{month} נתת לזה <b><bdi>{start}</bdi> מתוך <bdi>10</bdi></b>."
goal-start-only-html: "בהתחלה נתת לזה <b><bdi>{start}</bdi> מתוך <bdi>10</bdi></b>."
goal-now-html: "עכשיו נתת <b>{now}</b>."
goal-now-first-html: "עכשיו נתת לזה <b><bdi>{now}</bdi> מתוך <bdi>10</bdi></b>."
goal-hope-html: "התקווה שלך היא {hope}."
steps-title: "התוכנית, צעד אחר צעד"
jump-steps: "צעד אחר צעד"
steps-intro-both: "סימן עגול הוא אדם. סימן מרובע הוא כלי."
steps-intro-people: "אנשים עושים כל צעד."
state-done: "נעשה"
state-now: "עכשיו"
state-next: "בהמשך"
state-stopped: "הופסק"
when-from: "מ־{date}"
when-until: "עד {date}"
when-between: "{from} עד {to}"
why-person: "למה אדם?"
why-tool: "למה כלי?"
prefer-title: "נוח יותר עם אדם?"
prefer-title.feminine: "מעדיפה אדם?"
prefer-title.masculine: "מעדיף אדם?"
prefer-default: "אפשר לפנות אל {name}. אדם יכול לעשות את זה איתך במקום הכלי."

# the plan: scores
scores-title: "מה שלומך לאורך הזמן"
jump-scores: "מה שלומך"
scores-intro: "לפי התשובות שלך לשאלונים מאז {month}."
lower-is-better: "נמוך יותר הוא טוב יותר."
higher-is-better: "גבוה יותר הוא טוב יותר."
marks-title: "מה אומרים הסימנים"
mark-event: "{text}, {date}"
mark-missing: "אין תשובות: {dates}, ולכן הקו שם מנוקד"
mark-missing-end: "אין תשובות: {dates}"
scores-note: "המספרים הם חלק אחד מהתמונה. חשוב גם איך זה מרגיש לך."
see-numbers: "המספרים"
date: "תאריך"
score: "ציון"
no-answers: "אין תשובות"
chart-heading-html: "{name} ({short})"
chart-caption: "{short} לפי תאריך"
chart-title: "{name} ({short}), {from} עד {to}"
chart-title-one: "{name} ({short}), {from}"
chart-description-lower: "תרשים קו, {low} עד {high}, נמוך יותר הוא טוב יותר."
chart-description-higher: "תרשים קו, {low} עד {high}, גבוה יותר הוא טוב יותר."
chart-value: "{score} ב־{date}"
chart-value-missing: "אין תשובות ב־{date}"
chart-last-below: "הציון האחרון מתחת לקו ההחלמה, {cut}."
chart-last-above: "הציון האחרון מעל קו ההחלמה, {cut}."
chart-last-at: "הציון האחרון על קו ההחלמה, {cut}."
recovery-line: "קו ההחלמה"
meaning-none: "אין עדיין ציונים להראות."
meaning-one: "הציון היה {score} ב־{date}. צריך לפחות שני ציונים כדי לראות שינוי."
meaning-better-html: "הציון עבר מ־{first} ל־{last}. <b>זה שיפור ממשי</b>, יותר מהעליות והירידות הרגילות."
meaning-better-crossed-below-html: "הציון עבר מ־{first} ל־{last}. <b>זה שיפור ממשי</b>, יותר מהעליות והירידות הרגילות, ועכשיו הוא מתחת לקו ההחלמה."
meaning-better-crossed-above-html: "הציון עבר מ־{first} ל־{last}. <b>זה שיפור ממשי</b>, יותר מהעליות והירידות הרגילות, ועכשיו הוא מעבר לקו ההחלמה."
meaning-unsure-html: "הציון עבר מ־{first} ל־{last}. <b>מוקדם לדעת.</b> שינוי של {change} יכול להיות רק העליות והירידות הרגילות."
meaning-same-html: "הציון היה {first} ועכשיו שוב {last}. <b>מוקדם לדעת</b> לאן הוא הולך."
meaning-unknown-html: "הציון עבר מ־{first} ל־{last}. <b>מוקדם לדעת</b> מה זה אומר."
meaning-worse-html: "הציון עבר מ־{first} ל־{last}. <b>זו החמרה ממשית</b>, יותר מהעליות והירידות הרגילות. {who}"
meaning-worse-again-html: "הציון עבר מ־{first} ל־{best}, ועכשיו הוא {last}. <b>השינוי האחרון הוא החמרה ממשית</b>, יותר מהעליות והירידות הרגילות. {who}"
talk-on: "השיחה על זה עם {name} תהיה ב־{date}."
talk-soon: "השיחה על זה עם {name} תהיה בפגישה הבאה."
talk-clinic-on: "נדבר איתך על זה ב־{date}."
talk-clinic-soon: "נדבר איתך על זה בפגישה הבאה."

# the plan: letter, reading, choices, foot
letter-title: "מכתב אליך"
jump-letter: "המכתב שלך"
read-title: "דברים לקרוא"
read-intro: "כל אחד מהם נבדק בידי אדם אצלנו."
minutes.one: "דקת קריאה אחת."
minutes.other: "{count} דקות קריאה."
goes-with: "מתאים לצעדים: {steps}."
choices-title: "הבחירות שלך לגבי בינה מלאכותית"
jump-choices: "הבחירות שלך"
choices-intro: "שום דבר כאן לא קבוע."
consent-given: "הסכמת לשימוש ב{tools} ב־{date}."
consent-withdrawn: "ביקשת להפסיק את {tools} מ־{date}."
consent-change: "אפשר לשנות את דעתך בכל רגע, והטיפול שלך לא ייפגע."
consent-none: "אפשר לסרב לכל כלי בכל רגע, והטיפול שלך לא ייפגע."
choices-declined: "ביקשת שלא נשתמש בכלי בינה מלאכותית, ולכן אנשים עושים כל צעד. אפשר לשנות את דעתך בכל רגע."
choices-people: "אין בתוכנית הזו כלי בינה מלאכותית. אם נציע כלי כזה, נשאל אותך קודם, ואפשר יהיה לסרב."
stop-title: "להפסיק להשתמש בכלי"
stop-text-html: "אפשר לפנות אל {names}. לא צריך להסביר למה. למחרת אדם ימשיך במקום הכלי."
stop-text-call-html: "אפשר לפנות אל {names}, או להתקשר אל {phone}. לא צריך להסביר למה. למחרת אדם ימשיך במקום הכלי."
sees-title: "מה הכלים רואים"
never-title: "מה אסור לכל כלי"
never-text: "אסור לכלי להחליט על הטיפול שלך, לשנות את התרופה שלך או לענות לך בשעת משבר. אנשים עושים את זה."
wrong-title: "אם משהו הרגיש לא בסדר"
wrong-text: "אם כלי כתב משהו פוגע או מוזר, כדאי לספר: {names}. זה עוזר לנו לשמור עליך ועל אחרים."
wrong-text-clinic: "אם כלי כתב משהו פוגע או מוזר, כדאי לספר לנו. זה עוזר לנו לשמור עליך ועל אחרים."
or-last: "{first} או {last}"
prepared-by-html: "הוכן בידי <b>{name}</b>, {date}. אם משהו כאן לא נראה נכון, כדאי לספר לנו."
prepared-html: "הוכן ב־{date}. אם משהו כאן לא נראה נכון, כדאי לספר לנו."
version-replaces: "גרסה {version} מחליפה את הגרסאות שלפניה."

# days
date-long: "{day} ב{month} {year}"
date-day-month: "{day} ב{month}"
date-short: "{day} ב{month}"
date-short-year: "{day} ב{month} {year}"
in-month: "ב{month}"
in-month-year: "ב{month} {year}"
since-month: "{month}"
since-month-year: "{month} {year}"
month-1: "ינואר"
month-2: "פברואר"
month-3: "מרץ"
month-4: "אפריל"
month-5: "מאי"
month-6: "יוני"
month-7: "יולי"
month-8: "אוגוסט"
month-9: "ספטמבר"
month-10: "אוקטובר"
month-11: "נובמבר"
month-12: "דצמבר"
month-short-1: "ינואר"
month-short-2: "פברואר"
month-short-3: "מרץ"
month-short-4: "אפריל"
month-short-5: "מאי"
month-short-6: "יוני"
month-short-7: "יולי"
month-short-8: "אוגוסט"
month-short-9: "ספטמבר"
month-short-10: "אוקטובר"
month-short-11: "נובמבר"
month-short-12: "דצמבר"

# guidance
guidance: "הדרכה"
about-page: "על הדף הזה"
fact-reviewed-by: "נבדק בידי"
fact-next-review: "בדיקה הבאה עד"
fact-time: "זמן קריאה"
minutes-short.one: "דקה אחת"
minutes-short.other: "{count} דקות"
used-title: "מתאים לצעדים האלה"
credit-reviewed: "נבדק בידי {name} ב־{date}."
credit-next: "בדיקה הבאה עד {date}."
credit-sources: "מקורות: {sources}."
callout-note: "טוב לדעת"
callout-warning: "שימו לב"
callout-crisis: "אם יש סכנה"
callout-staff: "לצוות המרפאה"

# the public pages
nav-home: "הטיפול אצלנו"
nav-pathways: "מסלולים"
nav-people: "אנשים"
nav-tools: "כלים"
home-description: "איך אנשים וכלי בינה מלאכותית חולקים את עבודת הטיפול: {clinic}"
home-title: "אנשים מטפלים בך. כלים רק עוזרים."
home-lead: "{clinic}: יש לנו כמה כלי בינה מלאכותית לעבודה שגרתית. על כל אחד מהם משגיח אדם, בשמו."
home-lead-people: "{clinic}: אנשים עושים כל צעד בטיפול שלך. אין אצלנו כלי בינה מלאכותית."
share-title: "איך אנשים וכלים חולקים את העבודה"
share-intro: "אנשים מחזיקים בחוט מההתחלה ועד הסוף. כלי קשור תמיד לאדם."
share-tool: "{tool} עוזר. {name}: השגחה."
share-person: "{name}, יחד איתך."
pathways-intro: "מה קורה, צעד אחר צעד."
pathways-lead: "מסלול אומר מה קורה, באיזה סדר, ומי עושה את זה."
pathways-all: "כל המסלולים"
steps-count.one: "צעד אחד"
steps-count.other: "{count} צעדים"
by-people: "{count} בידי אנשים"
by-tools.one: "{count} בידי כלי"
by-tools.other: "{count} בידי כלים"
steps-shared: "{steps}: {people}, {tools}"
steps-people: "{steps}, כולם בידי אנשים"
tools-page-title: "הכלים שלנו"
tools-page-intro: "מה כל כלי עושה, ומה הוא לא עושה אף פעם."
tools-lead: "כל כלי בינה מלאכותית שבשימוש כאן, והאדם שמשגיח עליו."
tools-all: "רשימת הכלים"
tool-does: "מה הוא עושה:"
tool-never: "גבולות:"
tool-version: "גרסה {version}, תוצרת {maker}."
tool-maker: "תוצרת {maker}."
tool-approved: "אושר ב־{date}."
tool-approved-until: "אושר ב־{date}, עד {until}."
tool-unused: "אין מסלול שמשתמש בו עכשיו."
last-reviewed: "נבדק {date}"
people-page-intro: "מי אחראי על מה."
people-lead: "האנשים שמטפלים בך ומשגיחים על הכלים."
people-all: "כולם"
leads: "הובלה של {pathways}."
watches: "השגחה על {tools}."
guidance-intro: "נכתב ונבדק בידי הצוות שלנו."
guidance-lead: "מה עוזר, במילים פשוטות, עם המקורות."
guidance-all: "כל המאמרים"
reviewed-by: "נבדק בידי {name}, {date}"
promise-title: "ההבטחה שלנו"
promise-lead: "שום כלי לא עובד כאן לבד. לכל צעד שכלי עושה יש אדם אחד, בשמו, שבודק את עבודת הכלי, יכול לעצור אותו ואחראי עליו."
promise-count.one: "הדפים נבדקים בכל פעם שהם נבנים. אם אין לצעד של כלי אדם אחראי, שום דבר לא מתפרסם. היום יש לצעד הכלי ({count}) במסלולים שלנו אדם אחראי."
promise-count.other: "הדפים נבדקים בכל פעם שהם נבנים. אם אין לצעד של כלי אדם אחראי, שום דבר לא מתפרסם. היום יש אדם אחראי לכל {count} צעדי הכלים במסלולים שלנו."
promise-none: "הדפים נבדקים בכל פעם שהם נבנים. אם אין לצעד של כלי אדם אחראי, שום דבר לא מתפרסם. היום אין מסלול שמשתמש בכלי."
promise-paper: "הלכנו בעקבות המאמר של רובין, ארנון, הופרט ופרי (2024): כלים יכולים לתמוך בחלקים מהטיפול, וטיפול אנושי אמיתי חייב להיות במקום שבו צריך אותו."
pathway: "מסלול"
pathway-lead-tools.one: "כלים עוזרים בצעד שגרתי אחד ({count}) מתוך {steps}. אנשים עושים את האחרים ומשגיחים על כולם."
pathway-lead-tools.other: "כלים עוזרים ב־{count} מתוך {steps} צעדים. אנשים עושים את האחרים ומשגיחים על כולם."
pathway-lead-people: "אנשים עושים כל צעד."
pathway-about: "על המסלול הזה"
fact-for: "למי"
fact-led-by: "בהובלת"
fact-reviewed: "נבדק"
picture-title: "הדרך במבט אחד"
picture-intro: "מכל מספר יורד קו אל מי שעושה את הצעד. חוט קושר כל כלי אל האדם שמשגיח עליו."
picture-label: "תמונת המסלול"
picture-note: "לתמונה צריך מסך רחב יותר. אותם צעדים כתובים למטה."
lanes-title: "{title}: מי עושה כל צעד"
lanes-description.one: "שלושה נתיבים, צעד {count}."
lanes-description.other: "שלושה נתיבים, {count} צעדים לפי הסדר."
lanes-tool: "צעד {number}, {title}: בידי הכלי {tool}, תחת השגחת {name}."
lanes-person: "צעד {number}, {title}: בידי {name}."
lane-patient: "מטופלים"
lane-tools: "כלים"
lane-people: "אנשים"
watched-by: "תחת השגחת"
every-step: "כל צעד, ולמה"
demand-intro-html: "יש צעדים שצריכים יותר אמפתיה. אנחנו שואלים כמה הצעד צריך מישהו ש<b>יבין</b> אותך (קוגניטיבי), <b>ירגיש</b> איתך (רגשי), ו<b>ידאג ויפעל</b> (מוטיבציוני). ככל שצריך יותר, כך אדם עושה יותר."
step: "צעד"
who: "מי עושה"
demand: "כמה אמפתיה צריך"
checked: "בדיקה"
demand-cognitive: "להבין"
demand-affective: "להרגיש איתך"
demand-motivational: "לדאוג ולפעול"
level-low: "נמוך"
level-moderate: "בינוני"
level-high: "גבוה"
basis-paper: "מתוך מאמר המקור"
basis-derived: "נגזר ממאמר המקור"
basis-policy: "המדיניות שלנו"
table-after: "אחרי כל שימוש"
table-before: "לפני כל שימוש"
table-person: "פנים אל פנים"

# the staff pages
nav-register: "רישום"
staff-only: "לצוות בלבד"
register-title: "רישום ההשגחה"
register-description: "רישום ההשגחה לצוות"
register-lead: "כל צעד שכלי עושה, האדם שמשגיח עליו, ומתי הסתכל לאחרונה."
register-note: "אין בדף הזה שמות של מטופלים. נא לא לשתף אותו מחוץ לצוות."
fact-as-of: "נכון ליום"
fact-tool-steps: "צעדים שכלים עושים"
fact-late: "באיחור"
fact-findings: "ממצאים"
reviews-title: "בדיקות"
reviews-intro: "בדיקות באיחור באות קודם."
patient: "מטופל"
tool-column: "כלי"
last-review: "בדיקה אחרונה"
next-due: "הבדיקה הבאה"
status: "מצב"
never: "אף פעם"
at-once: "מיד"
each-use: "כל שימוש"
in-plans: "בכל תוכנית"
days-late.one: "איחור של יום ({count})"
days-late.other: "איחור של {count} ימים"
due-in.one: "בעוד יום ({count})"
due-in.other: "בעוד {count} ימים"
due-today: "היום"
never-reviewed: "לא נבדק אף פעם"
on-time: "בזמן"
not-started: "עוד לא התחיל"
model-step: "מודל הטיפול"
load-title: "עומס לכל אדם"
load-intro: "גם יותר מדי צעדים לאדם אחד הם סיכון."
person-column: "אדם"
steps-column: "צעדים"
patients-column: "מטופלים"
late-column: "באיחור"
load-column: "צעדים תחת השגחה (במסגרת: באיחור)"
findings-title: "ממצאים"
findings-none: "אין ממצאים."
findings-some: "שגיאות עוצרות את הבנייה."
severity-error: "שגיאה"
severity-warning: "אזהרה"
severity-note: "הערה"
fix: "תיקון:"
rules-title: "הכללים שאנחנו בודקים"
rules-lead: "הדפים נבדקים לפי הכללים האלה בכל בנייה. שגיאה עוצרת את הבנייה, והדפים הקודמים נשארים."
rules-count: "כללים"
rules-all: "כל הכללים"
rules-legal: "כללים שמזכירים חוק הם תזכורת, ולא ייעוץ משפטי."
rule: "כלל"
rule-asks: "מה הוא דורש"
severity: "חומרה"
rule-waiver: "חריגה"
rule-why: "למה זה חשוב"
rule-examples: "דוגמאות"
rule-sources: "מקורות"
rule-fails: "נכשל"
rule-passes: "עובר"
rule-waivable: "אפשרית"
rule-not-waivable: "אף פעם"
rule-waivable-text: "מרפאה יכולה לקבל חריגה לזמן מוגבל. דרושים סיבה, אדם בשמו שמאשר אותה, ותאריך סיום."
rule-not-waivable-text: "אי אפשר לחרוג מהכלל הזה, לכבות אותו או להכניס אותו לקו בסיס."
rules-more: "הכלל שעוצר צעד בלי משגיח"

# outcomes of groups
nav-outcomes: "תוצאות"
outcomes-title: "התוצאות שלנו"
outcomes-description: "תוצאות של קבוצות אנשים ב{clinic}"
outcomes-lead: "מה השתנה אצל אנשים שסיימו טיפול אצלנו ומילאו שאלונים בהתחלה ובסוף."
outcomes-as-of: "נתונים מיום {date}"
outcomes-held: "הנתונים האלה הם מיום {date}. אנחנו משנים אותם רק כשמצטרפים מספיק אנשים, כדי שאי אפשר יהיה לזהות אף אחד."
outcomes-none-title: "עדיין אין מספיק אנשים"
outcomes-none: "אנחנו מראים נתונים של שאלון כשלפחות {count} אנשים סיימו טיפול ומילאו אותו פעמיים. עד אז איננו מראים דבר, כדי שאי אפשר יהיה לזהות אף אחד."
fact-started: "התחילו"
fact-finished: "סיימו"
fact-smallest: "הקבוצה הקטנה ביותר שאנחנו מראים"
people-number: "{count} אנשים"
people-about: "כ-{count} אנשים"
fewer-than: "פחות מ-{count}"
not-shown: "לא מוצג"
row-small: "פחות מ-{count} אנשים, לא מוצג"
row-withheld: "לא מוצג, כדי שלא יהיה אפשר לחשב שורה אחרת"
row-unsaid: "לא מוצג"
rates-title: "האם אנשים הרגישו טוב יותר?"
rates-lead: "מתוך {people} אנשים, {better} מכל 100 השתפרו בבירור. אצל {worse} מכל 100 חלה החמרה ברורה."
rates-lead-better: "מתוך {people} אנשים, {better} מכל 100 השתפרו בבירור."
rates-caption: "{name} ({short}), כולם יחד"
result-column: "תוצאה"
people-column: "אנשים"
rate-column: "שיעור"
range-column: "טווח סביר"
result-improved: "השתפרו בבירור"
result-uncertain: "בלי שינוי ברור"
result-worse: "החמרה ברורה"
result-crossed: "עברו את קו ההחלמה"
rate-people: "{count} מתוך {total}"
rate-percent: "{value}%"
rate-range: "{low}% עד {high}%"
by-pathway-title: "לפי מסלול"
by-pathway-improved: "השתפרו בבירור ({short}), לפי מסלול"
by-pathway-worse: "החמרה ברורה ({short}), לפי מסלול"
group-no-pathway: "בלי מסלול"
by-tools-title: "עם כלים ובלי כלים"
by-tools-intro: "מזה אי אפשר לדעת אם הכלים עזרו."
by-tools-improved: "השתפרו בבירור ({short}), עם כלים ובלי כלים"
by-tools-worse: "החמרה ברורה ({short}), עם כלים ובלי כלים"
group-column: "קבוצה"
group-everyone: "כולם"
group-tools: "השתמשו בכלי בינה מלאכותית אחד לפחות"
group-no-tools: "לא השתמשו בכלי בינה מלאכותית"
size-title: "כמה גדול היה השינוי?"
size-caption: "ציון {short} ממוצע לפני ואחרי"
before-column: "לפני"
after-column: "אחרי"
effect-column: "גודל השינוי (טווח)"
effect-range-html: "<b>{value}</b> ({low} עד {high})"
spread-title: "עד כמה זזו הציונים?"
spread-intro: "ממוצע יכול להסתיר אנשים שלא השתפרו."
spread-caption: "השינוי ב-{short} מההתחלה ועד הסוף, {people}"
spread-note: "מלבנים מקווקווים הם מספרים שאיננו מראים. לאורך שלהם אין משמעות."
change-column: "שינוי"
band-worse-least: "החמרה של {least} ויותר"
band-worse-range: "החמרה של {low} עד {high}"
band-worse-under: "החמרה של פחות מ-{under}"
band-same: "בלי שינוי"
band-better-least: "שיפור של {least} ויותר"
band-better-range: "שיפור של {low} עד {high}"
band-better-under: "שיפור של פחות מ-{under}"
funnel-title: "המסלולים זה לצד זה"
funnel-intro: "בקבוצות קטנות המקרה משפיע יותר."
funnel-caption: "השתפרו בבירור ({short}) וגודל כל מסלול"
funnel-note: "בין העקומות, ההבדלים אינם גדולים מכפי שהמקרה היה יוצר. זה אינו דירוג: המסלולים עוזרים לאנשים שונים."
funnel-people: "אנשים"
funnel-all: "כולם"
funnel-place: "איפה הוא נמצא"
funnel-within: "בין העקומות"
funnel-beyond: "מעבר לעקומה הפנימית"
funnel-far-beyond: "מעבר לעקומה החיצונית"
numbered: "{number}. {name}"
list-two: "{first}, {second}"
chart-named-value: "{name}: {value}."
xmr-limit: "גבול"
xmr-mean: "ממוצע"
xmr-limits: "ממוצע {mean}, גבולות {low} ו-{high}."
xmr-too-few: "כדי לצייר גבולות דרושות לפחות {needs} נקודות ברצף. יש {has}."
xmr-none-beyond: "כל הנקודות בתוך הגבולות. אלה העליות והירידות הרגילות."
xmr-beyond: "מעבר לגבולות: {points}. אולי משהו השתנה שם."
period-column: "תקופה"
figure-column: "נתון"
limits-title: "מה הנתונים האלה לא יכולים לומר"
limit-cause-html: "<b>הם לא יכולים לומר מה גרם לשינוי.</b> לעתים קרובות אנשים מרגישים טוב יותר עם הזמן. אין לנו קבוצה ללא טיפול להשוות אליה."
limit-missing-html: "<b>הם משאירים אנשים בחוץ.</b> מי שלא סיימו, או לא מילאו שאלון בסוף, אינם כלולים בהם. ייתכן שמצבם טוב פחות."
limit-tools-html: "<b>הם לא יכולים לומר אם הכלים עזרו.</b> אנשים בחרו אם להשתמש בכלים, ולכן שתי הקבוצות שונות גם בדברים אחרים."
limit-groups-html: "<b>הם נתונים על קבוצות.</b> הם לא יכולים לומר מה יקרה אצלך."
limit-questionnaires-html: "<b>הם שאלונים.</b> הם מחמיצים הרבה ממה שחשוב, כמו ההרגשה שמבינים אותך."
limit-ranking-html: "<b>הם לא מדרגים אף אחד.</b> המסלולים עוזרים לאנשים עם צרכים שונים, ואנחנו לעולם לא משווים בין האנשים שעובדים כאן."
words-title: "מה פירוש המילים"
word-improved: "הציון השתפר ביותר מהעליות והירידות הרגילות: {thresholds}. נקרא גם שיפור מהימן."
word-worse: "הציון החמיר באותה מידה. נקרא גם החמרה מהימנה."
word-crossed: "מבין מי שהתחילו מעבר לסף ({cuts}): כמה סיימו בצד הטוב יותר שלו."
word-range-title: "טווח סביר"
word-range: "רווח סמך של 95% (וילסון). כשיש מעט אנשים, הטווח רחב."
word-effect-title: "גודל השינוי"
word-effect: "השינוי הממוצע חלקי פיזור הציונים בהתחלה, עם התיקון של הדג'ס. מעל 0 הוא טוב יותר. בערך 0.2 הוא קטן, 0.5 בינוני, 0.8 גדול. הטווח הוא רווח של 95% (בקר 1988)."
word-hidden-title: "לא מוצג"
word-hidden: "כל מספר קטן מ-{count}, ועוד מספרים שאפשר היה לחשב מהם מספר מוסתר."
word-rounded: "המספרים מעוגלים לכפולה הקרובה של {round}. האחוזים מחושבים לפני העיגול."
threshold-points: "{points} נקודות ב-{short}"
threshold-cut: "{short}: {cut}"

# the service from month to month
service-title: "חודש אחר חודש"
service-intro: "כל המרפאה, בחודשים שלמים."
forms-caption: "שאלונים שמולאו בכל חודש"
month-short-year: "{month} {year}"
# the caseload at a glance
caseload-title: "כל המטופלים במבט אחד"
caseload-intro: "מי שהציונים שלהם החמירו מופיעים ראשונים."
caseload-worse: "החמרה ברורה"
caseload-unsure: "מוקדם לדעת בוודאות"
caseload-better: "שיפור ברור"
caseload-one: "ציון אחד"
caseload-line: "{short}: {first} עד {last}"
caseload-line-best: "{short}: {first}, הטוב ביותר {best}, עכשיו {last}"
caseload-line-one: "{short}: {last}"
caseload-last: "אחרון ב-{date}"
caseload-more.one: "עוד אדם אחד אינו מצויר כאן."
caseload-more.other: "עוד {count} אנשים אינם מצוירים כאן."

"""####,
    ]
}
