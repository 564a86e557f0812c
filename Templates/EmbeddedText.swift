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
"components/bands.mustache": ####"""
<div class="scroll" role="region" aria-label="{{label}}" tabindex="0">
    <table>
      <thead><tr><th scope="col">{{t.band-column}}</th><th scope="col">{{t.band-name-column}}</th></tr></thead>
      <tbody>
{{#rows}}
        <tr><th scope="row">{{range}}</th><td>{{name}}</td></tr>
{{/rows}}
      </tbody>
    </table>
    </div>
{{#source}}
    <p class="small">{{t.source-label}} <span lang="en" dir="auto">{{source}}</span></p>
{{/source}}

"""####,
"components/bar.mustache": ####"""
<header class="bar">
  <div class="frame">
    <a class="brand" href="{{home}}">{{#logo}}<img src="{{src}}" alt=""{{#width}} width="{{width}}"{{/width}}{{#height}} height="{{height}}"{{/height}}>{{/logo}}{{^logo}}<svg aria-hidden="true" viewBox="0 0 50 30" fill="none" stroke-width="2.5"><rect x="2" y="8" width="12" height="12" rx="2" stroke="var(--tool)"/><path d="M14 14c6 14 16 14 20 2" stroke="var(--person)"/><circle cx="41" cy="13" r="7.5" stroke="var(--person)"/></svg>{{/logo}}{{clinic}}</a>
{{#synthetic}}
    <p class="badge">{{#staff}}{{t.staff-only}} · {{/staff}}{{t.synthetic}}</p>
{{/synthetic}}
{{^synthetic}}
{{#staff}}
    <p class="badge">{{t.staff-only}}</p>
{{/staff}}
{{/synthetic}}
{{#search}}
{{#page}}
    <form class="find" role="search" action="{{page}}">
      <label><span class="hidden-text">{{t.search-label}}</span><input type="search" placeholder="{{t.search-title}}" autocomplete="off" enterkeyhint="search"></label>
      <button type="submit"><svg class="icon" aria-hidden="true"><use href="#i-search"/></svg><span class="hidden-text">{{t.search-title}}</span></button>
    </form>
    <a class="find-link" href="{{page}}"><svg class="icon" aria-hidden="true"><use href="#i-search"/></svg><span class="hidden-text">{{t.search-title}}</span></a>
{{/page}}
{{/search}}
{{#nav}}
    <nav class="nav{{#search}} below{{/search}}" aria-label="{{t.nav-label}}">
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
"components/demand.mustache": ####"""
<ul class="demand plain">{{#demands}}<li><span>{{label}}</span><span class="dots" data-level="{{level}}"><i></i><i></i><i></i>{{word}}</span></li>{{/demands}}</ul>

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
"components/finding.mustache": ####"""
<li class="finding">
      <div class="line">{{status}} {{#href}}<a class="rule-id" href="{{href}}">{{rule}}</a>{{/href}}{{^href}}<span class="rule-id">{{rule}}</span>{{/href}} <code dir="ltr">{{place}}</code></div>
      <h3 lang="en" dir="auto">{{message}}</h3>
{{#help}}
      <p><b>{{t.fix}}</b> <span lang="en">{{help}}</span></p>
{{/help}}
    </li>

"""####,
"components/foot.mustache": ####"""
<footer class="foot">
  <div class="frame">
    <p><b>{{clinic}}</b>{{#address}}{{t.list-comma}}{{address}}{{/address}}.{{#phone}} {{phone}}{{#hours}}{{t.list-comma}}{{hours}}{{/hours}}.{{/phone}}</p>
{{#has-links}}
    <ul class="plain foot-links" aria-label="{{t.foot-label}}">{{#links}}<li><a href="{{href}}">{{label}}</a></li>{{/links}}</ul>
{{/has-links}}
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
"components/minis-key.mustache": ####"""
<ul class="chart-key minis-key" aria-label="{{t.minis-key}}">
    <li><svg class="mini-key" aria-hidden="true" viewBox="0 0 44 20"><path class="score" d="M4 5L18 13L38 9"/><circle class="dot" cx="4" cy="5" r="3.5"/><circle class="dot" cx="38" cy="9" r="5"/></svg>{{t.minis-key-line}}</li>
    <li><svg class="mini-key" aria-hidden="true" viewBox="0 0 44 20"><path class="cutoff" d="M0 10H44"/></svg>{{t.minis-key-cut}}</li>
    <li><svg class="mini-key" aria-hidden="true" viewBox="0 0 44 20"><rect class="b1" x="0" y="1" width="44" height="18"/></svg>{{t.minis-key-scale}}</li>
  </ul>

"""####,
"components/minis.mustache": ####"""
<ul class="minis">
{{#cards}}
    <li{{#is-worse}} class="worse"{{/is-worse}}><span><b><code>{{code}}</code></b>{{#pathway}} <span class="small">{{pathway}}</span>{{/pathway}}</span>{{#lines}}{{#svg}}{{svg}}{{/svg}}{{status}}<span class="small">{{words}}</span>{{/lines}}</li>
{{/cards}}
  </ul>
{{#more}}
  <p class="small">{{more}}</p>
{{/more}}

"""####,
"components/opening.mustache": ####"""
<!DOCTYPE html>
<html lang="{{lang}}" dir="{{t.direction}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{policy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
{{#private}}
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
{{/private}}
<title>{{title}}</title>
<meta name="description" content="{{description}}">
{{#head}}
{{head}}
{{/head}}
{{#inline-styles}}
<style>{{inline-styles}}</style>
{{/inline-styles}}
{{^inline-styles}}
<link rel="stylesheet" href="{{styles}}">
{{/inline-styles}}
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
"components/public-head.mustache": ####"""
{{#canonical}}
<link rel="canonical" href="{{canonical}}">
{{/canonical}}
{{#alternates}}
<link rel="alternate" hreflang="{{language}}" href="{{href}}">
{{/alternates}}
<meta property="og:type" content="website">
<meta property="og:site_name" content="{{site}}">
<meta property="og:title" content="{{title}}">
<meta property="og:description" content="{{description}}">
{{#canonical}}
<meta property="og:url" content="{{canonical}}">
{{/canonical}}
<script src="{{script}}" defer></script>

"""####,
"components/rates.mustache": ####"""
<div class="scroll">
    <table class="stacks">
      <caption>{{caption}}</caption>
      <thead><tr><th scope="col">{{head}}</th><th scope="col" class="num">{{t.people-column}}</th><th scope="col" class="num">{{t.rate-column}}</th><th scope="col">{{t.range-column}}</th><th scope="col" class="scale"><span aria-hidden="true"><span>0</span><span>50</span><span>{{all}}</span></span></th></tr></thead>
      <tbody>
{{#rows}}
        <tr><th scope="row">{{label}}</th>{{#hidden}}<td colspan="4" class="not-shown">{{hidden}}</td>{{/hidden}}{{#shown}}<td class="num" data-label="{{t.people-column}}">{{people}}</td><td class="num" data-label="{{t.rate-column}}"><b>{{rate}}</b></td><td data-label="{{t.range-column}}">{{range}}</td><td>{{whisker}}</td>{{/shown}}</tr>
{{/rows}}
      </tbody>
    </table>
    </div>

"""####,
"components/reviews.mustache": ####"""
<table class="stacks tasks">
      <thead><tr><th scope="col">{{t.step}}</th><th scope="col">{{t.tool-column}}</th><th scope="col">{{t.patient}}</th><th scope="col">{{t.cadence-column}}</th><th scope="col">{{t.last-review}}</th><th scope="col">{{t.next-due}}</th><th scope="col">{{t.task-column}}</th></tr></thead>
      <tbody>
{{#rows}}
        <tr{{#is-late}} class="late"{{/is-late}}><th scope="row"><bdi>{{title}}</bdi></th><td data-label="{{t.tool-column}}">{{tool}}</td><td data-label="{{t.patient}}">{{#code}}<code>{{code}}</code>{{/code}}{{^code}}{{pathway}}{{/code}}</td><td data-label="{{t.cadence-column}}">{{cadence}}</td><td data-label="{{t.last-review}}">{{last}}</td><td data-label="{{t.next-due}}">{{due}}</td><td data-label="{{t.task-column}}">{{task}}</td></tr>
{{/rows}}
      </tbody>
    </table>
{{#more}}
    <p class="small">{{more}}</p>
{{/more}}

"""####,
"components/rung-mark.mustache": ####"""
<span class="face tool-face"><svg class="icon"><use href="#i-tool"/></svg></span><span class="ladder-tie"></span><span class="face person-face"><svg class="icon"><use href="#i-person"/></svg></span>

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
{{#search}}
  <symbol id="i-search" viewBox="0 0 24 24"><circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5L21 21"/></symbol>
{{/search}}
{{#lock}}
  <symbol id="i-lock" viewBox="0 0 24 24"><rect x="4.5" y="10.5" width="15" height="10.5" rx="2"/><path d="M8 10.5V7a4 4 0 0 1 8 0v3.5M12 14.5v2.5"/></symbol>
{{/lock}}
</svg>

"""####,
"components/staff-note.mustache": ####"""
<div class="callout staff" role="note"><svg class="icon" aria-hidden="true"><use href="#i-lock"/></svg><div><p class="title">{{t.callout-staff}}</p><p>{{t.register-note}}</p><p>{{code-note}}</p></div></div>

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
"components/thresholds.mustache": ####"""
<table class="stacks">
      <thead><tr><th scope="col">{{column}}</th><th scope="col">{{t.purpose-column}}</th><th scope="col">{{t.source-column}}</th></tr></thead>
      <tbody>
{{#rows}}
        <tr><th scope="row">{{value}}</th><td data-label="{{t.purpose-column}}"><span lang="en" dir="auto">{{purpose}}</span></td><td data-label="{{t.source-column}}"><span lang="en" dir="auto">{{source}}</span></td></tr>
{{/rows}}
      </tbody>
    </table>

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
<span class="tool"><span class="face" aria-hidden="true"><svg class="icon" aria-hidden="true"><use href="#i-tool"/></svg></span><span><b>{{#href}}<a href="{{href}}">{{/href}}{{name}}{{#href}}</a>{{/href}}</b> <small>{{t.ai-tool}}</small></span></span>

"""####,
"components/untied.mustache": ####"""
<div class="tie-box"><p class="tie" data-tied="no">
      {{tool}}
      <span class="tie-line"><span>{{t.not-watched-over}}</span><svg class="thread" aria-hidden="true" viewBox="0 0 100 20" preserveAspectRatio="none"><path vector-effect="non-scaling-stroke" d="M0 1C25 24 75 24 100 1"/></svg></span>
      <span class="person"><span class="face" aria-hidden="true">?</span><span><b>{{t.no-one-yet}}</b> <small>{{t.no-one-yet-text}}</small></span></span>
    </p></div>

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
   11 forms · 12 home · 13 swimlane · 14 rules and findings · 15 scripts · 16 print
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
a { color: var(--pine); text-decoration-thickness: .08em; text-underline-offset: .18em; padding-block: .25rem; }
a:hover { text-decoration-thickness: .16em; }
a[href^="tel:"] { white-space: nowrap; }
:focus-visible { outline: 3px solid var(--pine); outline-offset: 3px; border-radius: .25rem; }
a:focus-visible { outline-offset: 1px; }
/* a heading to which the page itself led: it can be read on from there, and there is nothing to press */
[tabindex="-1"]:focus-visible { outline: 0; }
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
.brand img { inline-size: auto; block-size: 2.25rem; max-inline-size: 9rem; object-fit: contain; }
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
.foot-links { display: flex; flex-wrap: wrap; gap: 0 var(--s4); }
.foot-links a { display: inline-block; padding-block: .5rem; }

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
.tie > .person { align-items: start; } .tie > .tool { align-items: end; } /* the thread ends at a face, also beside two lines of words */
.tie-line { position: relative; margin-inline-start: calc(var(--face) / 2 - 1px); padding: .55rem 0 .55rem 1.45rem; padding-inline: 1.45rem 0; border-inline-start: 2px solid var(--person); color: var(--person); font-size: var(--size-small); line-height: 1.3; }
.tie-line::before, .tie-line::after { content: ""; position: absolute; inset-inline-start: -6px; inline-size: 10px; block-size: 10px; border-radius: 50%; border: 2px solid var(--person); background: var(--surface); }
.tie-line::before { inset-block-start: -6px; }
.tie-line::after { inset-block-end: -5px; border-width: 5px; } /* solid by border, so it prints */
.thread { display: none; fill: none; stroke: var(--person); stroke-width: 2; stroke-linecap: round; }
@container (min-width: 34rem) {
  .tie { grid-template-columns: auto minmax(9rem, 13rem) auto; justify-content: start; align-items: center; }
  .tie > :is(.person, .tool) { align-items: center; }
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
.reg :is(th, td):first-child { inline-size: 19%; }
.reg thead :nth-child(2) { inline-size: 9%; }
.reg thead :nth-child(3) { inline-size: 18%; }
.reg thead :nth-child(4) { inline-size: 14%; }
.reg thead :is(:nth-child(5), :nth-child(6)) { inline-size: 11%; }
:is(.reg, .minis) .status { white-space: normal; }
.reg + .small { margin-block-start: var(--s2); }
@media screen and (max-width: 56rem) { .reg { min-inline-size: 0; } .reg :is(th, td):first-child { inline-size: auto; } }
.load { inline-size: 100%; min-inline-size: 9rem; max-inline-size: 24rem; block-size: auto; }
.load rect { fill: var(--person); } .load .late { fill: var(--surface); stroke: var(--alert); stroke-width: 2; }
.load .room { fill: var(--paper); stroke: var(--edge); }
.mini-key { flex: none; inline-size: 2.75rem; block-size: 1.25rem; }
.minis-key { display: flex; flex-wrap: wrap; gap: .15rem var(--s4); }
/* a person's page: what is to be done, with room for what to do */
.tasks { table-layout: fixed; }
.tasks thead th { inline-size: 10.5%; }
.tasks thead :nth-child(1) { inline-size: 20%; }
.tasks thead :nth-child(2) { inline-size: 12.5%; }
.tasks thead :nth-child(3) { inline-size: 8.5%; }
.tasks thead :last-child { inline-size: auto; }
.tasks :is(th, td):last-child { padding-inline-end: 0; }
.flow > .tasks + h3 { margin-block-start: var(--s4); }
.flow > h3 + .tasks { margin-block-start: var(--s1); }
.rows > .line { display: flex; flex-wrap: wrap; align-items: center; gap: .15rem var(--s3); }
.sheet .status { white-space: normal; }
.codes { display: inline-flex; flex-wrap: wrap; gap: .15rem .9rem; }

summary { cursor: pointer; min-block-size: var(--tap); padding-block: .5rem; font-weight: 600; color: var(--pine); inline-size: fit-content; }

/* 9 Tables ----------------------------------------------------------------- */
/* the padding leaves room for the ring of focus, which the box would cut */
.scroll { overflow-x: auto; padding-block-start: .75rem; }
table { border-collapse: collapse; inline-size: 100%; line-height: 1.45; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 700; padding-block-end: var(--s2); }
th, td { text-align: start; vertical-align: top; padding: .75rem 1.25rem .75rem 0; padding-inline: 0 1.25rem; border-block-end: 1px solid var(--line); }
thead th { font-size: var(--size-small); color: var(--ink-soft); font-weight: 600; vertical-align: bottom; border-block-end: 2px solid var(--edge); }
tbody th { font-weight: 700; }
td.num, th.num { text-align: end; }
.to-start { text-align: start; } .to-centre { text-align: center; }
.compact { inline-size: auto; }
/* a tie measures its box, so it would let a cell shrink to nothing */
td > .tie-box { min-inline-size: 13rem; }
td > .plain > li + li { margin-block-start: var(--s1); }
.late td, .late th { background: var(--alert-tint); }
.late > :first-child { box-shadow: inset 5px 0 0 var(--alert); padding-inline-start: 1rem; }
.status { display: inline-flex; align-items: center; gap: .4em; font-weight: 700; white-space: nowrap; }
.status.is-late, .status.is-error { color: var(--alert); }
.status.is-soon, .status.is-warning { color: var(--warn); }
.status.is-ok { color: var(--good); }
.not-shown { color: var(--ink-soft); font-style: italic; }
.demand { display: grid; grid-template-columns: fit-content(60%) auto; justify-content: start; gap: .15rem .9rem; font-size: var(--size-small); }
.demand li { display: contents; }
.demand + .small { display: block; max-inline-size: 15rem; margin-block-start: .15rem; }
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
  .stacks td:empty { display: none; }
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
.prose figure img { max-inline-size: 100%; block-size: auto; border-radius: var(--round); }
.prose figcaption { margin-block-start: var(--s1); font-size: var(--size-small); color: var(--ink-soft); }
.prose p img { max-inline-size: 100%; block-size: auto; vertical-align: middle; }
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
.callout.crisis :focus-visible { outline-color: var(--on-lamp); }
.callout.staff { --tone: var(--ink); --tone-tint: var(--surface); }

/* 11 Forms ----------------------------------------------------------------- */
label { font-weight: 700; }
input:is([type="search"], [type="password"], [type="text"]) { font: inherit; line-height: normal; color: inherit; background: var(--surface); inline-size: 100%; min-block-size: 3.25rem; padding: .5rem 1rem; border: 2px solid var(--edge); border-radius: .6rem; }
input::placeholder { color: var(--ink-soft); opacity: 1; }
input[aria-invalid="true"] { border-color: var(--alert); border-width: 3px; }
input[type="checkbox"] { inline-size: 1.5rem; block-size: 1.5rem; accent-color: var(--pine); margin: 0; flex: none; }
.button { font: 700 1.125rem/1.2 var(--sans); color: var(--on-pine); background: var(--pine); border: 2px solid var(--pine); border-radius: .6rem; min-block-size: 3.25rem; padding: .6rem 1.6rem; cursor: pointer; text-decoration: none; display: inline-flex; align-items: center; justify-content: center; gap: .5em; }
.button:hover { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.field { display: grid; gap: var(--s1); }
.tick { display: flex; align-items: center; gap: .75rem; min-block-size: var(--tap); font-weight: 400; }
.error { display: flex; gap: .6rem; color: var(--alert); font-weight: 600; }
.search { display: grid; gap: var(--s1); max-inline-size: 36rem; }
/* the way to search in the bar: a field where there is room, a sign on a phone */
.find { display: none; }
.find-link { display: grid; place-items: center; inline-size: var(--tap); block-size: var(--tap); color: var(--ink); }
.find-link .icon { inline-size: 1.625rem; block-size: 1.625rem; }
@media screen and (min-width: 62rem) {
  .find { display: flex; margin-inline-start: auto; }
  .find label { font-weight: 400; }
  .find input[type="search"] { inline-size: 15rem; min-block-size: var(--tap); padding: .25rem 3rem .25rem 1rem; padding-inline: 1rem 3rem; }
  .find button { margin-inline-start: -2.875rem; inline-size: var(--tap); block-size: var(--tap); display: grid; place-items: center; border: 0; border-radius: .6rem; color: inherit; background: none; cursor: pointer; }
  .find-link { display: none; }
  .nav.below { flex-basis: 100%; }
}
mark { color: inherit; background: var(--lamp-tint); border-block-end: 2px solid var(--warn); }
a mark { border: 0; }
[hidden] + .section { border: 0; }
.masthead .search { margin-block-start: var(--s4); }
.columns { columns: 16rem; column-gap: var(--s4); }
.columns > li { break-inside: avoid; padding-block: .4rem; }
.search + .rows { margin-block-start: var(--s4); }
.search > div { display: flex; gap: var(--s2); }
.sealed { max-inline-size: 40rem; margin-inline: auto; padding: clamp(2rem, 6vw, 4.5rem) 1.25rem; }
.closing { position: sticky; inset-block-end: 0; z-index: 4; margin: 0; padding-block: .75rem; padding-inline: max(0px, (100% - var(--frame)) / 2); max-inline-size: none; background: var(--paper); border-block-start: 1px solid var(--line); text-align: end; }
.closing > .button { margin-inline-end: clamp(1.25rem, 4vw, 2.5rem); }
/* what has the focus is not beneath the bar with the button to close */
html:has(> body > .closing:not([hidden])) { scroll-padding-block-end: 6rem; }
.closing[hidden] { display: none; }
@media print { .closing, .sealed form { display: none; } }
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

/* the ladder of handlers: how a tool and a person share a kind of step */
.ladder { display: grid; list-style: none; padding: 0; }
.ladder > li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--s3); align-items: start; max-inline-size: none; padding-block: var(--s3); border-block-start: 1px solid var(--line); }
.ladder > li:first-child { border-block-start: 0; padding-block-start: 0; }
.ladder-mark { display: flex; align-items: center; }
.ladder-mark .tool-face { border-radius: .35rem; color: var(--tool); background: var(--tool-tint); }
.ladder-mark .person-face { border-radius: 50%; color: var(--person); background: var(--person-tint); }
.ladder-tie { inline-size: 1.5rem; border-block-start: 2px solid var(--person); }
.ladder [data-rung="after-use"] .person-face, .ladder [data-rung="assisting"] .tool-face { --face: 2rem; }
.ladder [data-rung="after-use"] .person-face { margin-inline-end: .75rem; }
.ladder [data-rung="assisting"] .tool-face { margin-inline-start: .75rem; }
.ladder [data-rung="human-only"] :is(.tool-face, .ladder-tie) { visibility: hidden; }
/* the two wants of patients, crossed */
.quadrant .cell { fill: var(--surface); stroke: var(--line); }
.quadrant .corner { fill: var(--pine); }
.quadrant .mark-person { fill: var(--person); } .quadrant .mark-tool { fill: var(--tool); }
.chart svg.quadrant .count { font-weight: 600; } .chart svg.quadrant .axis-name { font-weight: 700; }
.kinds tr:target { background: var(--lamp-tint); }
.digest code { overflow-wrap: anywhere; }

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

/* 15 Right to left, and other scripts -------------------------------------- */
/* Logical properties do the mirroring. Only these need help. */
:lang(he) { --serif: "Frank Ruhl Libre", "Frank Ruehl CLM", David, "Noto Serif Hebrew", "Noto Sans Hebrew", "Noto Sans", serif; --sans: "Assistant", "Segoe UI", Arial, "Noto Sans Hebrew", "Noto Sans", sans-serif; }
:lang(he) h1 { letter-spacing: 0; }
/* Arabic letters join: no letter-spacing, more room above and below, and no slanting, which the script does not know. */
:lang(ar) { --serif: "Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Noto Sans Arabic", "Noto Serif", "Times New Roman", serif; --sans: "Segoe UI", "Geeza Pro", "Noto Sans Arabic", "Noto Sans", Tahoma, Arial, sans-serif; }
body:lang(ar) { line-height: 1.75; }
:lang(ar) :is(h1, h2, h3, h4, .face, .lead, .kicker) { letter-spacing: 0; }
:lang(ar) :is(h1, h2, h3, h4) { line-height: 1.45; }
:lang(ar) :is(.person, .tool, .tie-line, .key li, .facts dt, .facts dd, .share .words) { line-height: 1.5; }
:lang(ar) a { text-underline-offset: .35em; }
:is(:lang(ar), :lang(he)) :is(em, cite, .not-shown) { font-style: normal; }
:is(:lang(ar), :lang(he)) em { font-weight: 700; }
/* Long German words break where the language breaks them; numbers, names of files and addresses never do. */
body:lang(de) { hyphens: auto; hyphenate-limit-chars: 12 5 4; }
:lang(de) :is(code, pre, bdi, time, .brand, a[href^="tel:"]) { hyphens: manual; }
[dir="rtl"] .flip, [dir="rtl"] .track { transform: scaleX(-1); }
[dir="rtl"] .late > :first-child { box-shadow: inset -5px 0 0 var(--alert); }
[dir="rtl"] a { unicode-bidi: isolate; } /* a Latin title beside a Hebrew prefix */
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
@page { margin: 10mm 14mm; }
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
  body:lang(ar) { line-height: 1.45; }
  :lang(ar) :is(h1, h2, h3, h4, .person, .tool, .tie-line, .key li, .facts dt, .facts dd) { line-height: 1.3; }
  .step-mark, .flag, .chart svg, .load, .lanes svg, .whisker, .mini { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .art, .nav, .jump, .skip, .search, .find, .find-link, .no-print, .toc, summary { display: none !important; }
  .frame { padding-inline: 0; }
  .scroll { padding: 0; overflow: visible; }
  .reg { table-layout: auto; min-inline-size: 0; }
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
  /* a person's sheet: the tables first, the rest below in two columns, on one or two pages */
  .sheet .section.wide { display: block; }
  .sheet th, .sheet td { padding-block: .3rem; }
  .sheet .flow > * + * { margin-block-start: .4rem; }
  .sheet .section:not(.wide) { display: grid; grid-template-columns: 14rem minmax(0, 1fr); column-gap: 1.5rem; }
  .sheet .section:not(.wide) > .body { margin-block-start: 0 !important; }
  .sheet .rows > * { padding-block: .25rem; }
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
    <h1{{#foreign}} lang="{{code}}" dir="{{dir}}"{{/foreign}}>{{title}}</h1>
{{#summary}}
    <p class="lead"{{#foreign}} lang="{{code}}" dir="{{dir}}"{{/foreign}}>{{summary}}</p>
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
        <li><a href="#{{id}}"{{#lang}} lang="{{lang}}" dir="{{dir}}"{{/lang}}>{{text}}</a></li>
{{/contents}}
      </ol>
    </nav>
{{/has-contents}}
  </aside>
  <article class="prose">
{{#stands-in}}
    <div class="callout note" role="note">
    <svg class="icon" aria-hidden="true"><use href="#i-info"/></svg>
    <div><p class="title">{{t.not-translated}}</p></div>
    </div>
{{/stands-in}}
{{#foreign}}
    <div class="prose" lang="{{code}}" dir="{{dir}}">
{{/foreign}}
{{body}}
{{#foreign}}
    </div>
{{/foreign}}
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
"pages/caseload.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <p class="kicker">{{t.staff-only}}</p>
    <h1>{{t.caseload-title}}</h1>
    <p class="lead">{{t.caseload-lead}}</p>
    <dl class="facts">
{{#facts}}
      <div><dt>{{term}}</dt><dd>{{value}}</dd></div>
{{/facts}}
    </dl>
  </div>
</div>
<div class="frame">
<section class="section wide" id="patients" aria-labelledby="patients-h">
  <header>
    <h2 id="patients-h">{{t.patients-column}}</h2>
    <p>{{t.caseload-intro}}</p>
  </header>
  <div class="body flow">
    {{>staff-note}}
{{#charts}}
    {{>minis-key}}
    {{>minis}}
{{/charts}}
{{^charts}}
    <p>{{t.caseload-none}}</p>
{{/charts}}
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
</div>
</main>
{{foot}}

"""####,
"pages/findings.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <p class="kicker">{{t.staff-only}}</p>
    <h1>{{t.findings-title}}</h1>
    <p class="lead">{{lead}}</p>
    <dl class="facts">
      <div><dt>{{t.fact-as-of}}</dt><dd>{{day}}</dd></div>
    </dl>
  </div>
</div>
<div class="frame">
{{#groups}}
<section class="section" id="{{id}}" aria-labelledby="{{id}}-h">
  <header>
    <h2 id="{{id}}-h">{{#href}}<a class="rule-id" href="{{href}}">{{id}}</a>{{/href}}{{^href}}<span class="rule-id">{{id}}</span>{{/href}}</h2>
    <p>{{status}}</p>
    <p>{{count}}</p>
  </header>
  <div class="body flow">
{{#summary}}
    <p lang="en" dir="auto">{{summary}}</p>
{{/summary}}
{{#files}}
    <h3><code dir="ltr">{{file}}</code></h3>
    <ul class="rows plain">
{{#findings}}
      <li class="finding"><span>{{#line}}<span class="small">{{line}}:</span> {{/line}}<bdi lang="en">{{message}}</bdi></span>{{#own-help}}<span><b>{{t.fix}}</b> <span lang="en">{{own-help}}</span></span>{{/own-help}}</li>
{{/findings}}
    </ul>
{{/files}}
{{#same-help}}
    <p><b>{{t.fix}}</b> <span lang="en">{{same-help}}</span></p>
{{/same-help}}
{{#more}}
    <p class="small">{{more}}</p>
{{/more}}
  </div>
</section>
{{/groups}}
{{#more-rules}}
<p>{{more-rules}}</p>
{{/more-rules}}
<section class="section" id="about" aria-labelledby="about-h">
  <header>
    <h2 id="about-h">{{t.about-page}}</h2>
  </header>
  <div class="body flow">
    <p>{{t.findings-page-note}} {{t.register-note}} {{code-note}}</p>
{{#has-rules}}
    <p><a class="more" href="rules/index.html">{{t.rules-all}}</a></p>
{{/has-rules}}
  </div>
</section>
</div>
</main>
{{foot}}

"""####,
"pages/glossary.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <h1>{{t.glossary-title}}</h1>
    <p class="lead">{{t.glossary-lead}}</p>
  </div>
</div>
<div class="frame">
<section class="section wide" id="words" aria-labelledby="words-h">
  <header>
    <h2 id="words-h">{{t.glossary-all}}</h2>
  </header>
  <div class="body">
  <dl class="rows split">
{{#terms}}
    <div id="{{id}}"><dt><b>{{name}}</b></dt><dd class="flush"><p>{{means}}</p>{{#source}}<p class="small"><cite lang="en"><a href="{{href}}" rel="noreferrer"><bdi>{{title}}</bdi></a></cite></p>{{/source}}</dd></div>
{{/terms}}
  </dl>
  </div>
</section>
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
      <div><h3><a href="{{href}}"{{#foreign}} lang="{{code}}" dir="{{dir}}"{{/foreign}}>{{title}}</a></h3>{{#summary}}<p{{#foreign}} lang="{{code}}" dir="{{dir}}"{{/foreign}}>{{summary}}</p>{{/summary}}{{#note}}<p class="small">{{note}}</p>{{/note}}</div>
{{/articles}}
    </div>
{{#has-instruments}}
    <p><a class="more" href="../instruments/index.html">{{t.instruments-more}}</a></p>
{{/has-instruments}}
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
      <div><h3><a href="{{href}}"{{#foreign}} lang="{{code}}" dir="{{dir}}"{{/foreign}}>{{title}}</a></h3>{{#summary}}<p{{#foreign}} lang="{{code}}" dir="{{dir}}"{{/foreign}}>{{summary}}</p>{{/summary}}{{#note}}<p class="small">{{note}}</p>{{/note}}</div>
{{/articles}}
    </div>
{{#more-articles}}
    <p><a class="more" href="guidance/index.html">{{t.guidance-all}}</a></p>
{{/more-articles}}
  </div>
</section>
{{/has-articles}}
{{#outcomes}}
<section class="section" id="outcomes" aria-labelledby="outcomes-h">
  <header>
    <h2 id="outcomes-h">{{t.nav-outcomes}}</h2>
    <p>{{day}}</p>
  </header>
  <div class="body">
  <div class="flow">
    <div class="cards pairs">
{{#figures}}
      <p><span class="bignum">{{number}}</span> {{words}}</p>
{{/figures}}
    </div>
    <p><a class="more" href="outcomes.html">{{t.outcomes-more}}</a></p>
  </div>
  </div>
</section>
{{/outcomes}}
<section class="section" id="oversight" aria-labelledby="oversight-h">
  <header>
    <h2 id="oversight-h">{{t.promise-title}}</h2>
  </header>
  <div class="body">
  <div class="flow">
    <p class="lead">{{t.promise-lead}}</p>
    <p>{{promise}}</p>
    <p>{{t.promise-paper}} <cite><a href="https://mental.jmir.org/2024/1/e56529" rel="noreferrer"><bdi>JMIR Mental Health 11:e56529</bdi></a></cite></p>
    <p><a class="more" href="how-we-decide.html">{{t.decide-title}}</a></p>
{{#has-statement}}
    <p><a class="more" href="oversight.html">{{t.oversight-more}}</a></p>
{{/has-statement}}
{{#has-rules}}
    <p><a class="more" href="rules/OVS101.html">{{t.rules-more}}</a></p>
{{/has-rules}}
  </div>
  </div>
</section>
</div>
</main>
{{foot}}

"""####,
"pages/how-we-decide.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <h1>{{t.decide-title}}</h1>
    <p class="lead">{{t.decide-lead}}</p>
  </div>
</div>
<div class="frame">
<section class="section" id="paper" aria-labelledby="paper-h">
  <header>
    <h2 id="paper-h">{{t.decide-paper-title}}</h2>
    <p>{{t.decide-paper-intro}}</p>
  </header>
  <div class="body">
  <div class="prose">
    <p>{{t.decide-paper-html}}</p>
    <p><cite lang="en" dir="auto">Rubin M, Arnon H, Huppert JD, Perry A. Considering the Role of Human Empathy in AI-Driven Therapy. JMIR Ment Health 2024;11:e56529.</cite> <a href="https://doi.org/10.2196/56529" rel="noreferrer"><bdi>doi:10.2196/56529</bdi></a></p>
    <h3>{{t.decide-limits-title}}</h3>
    <ul>
      <li>{{t.decide-limit-viewpoint}}</li>
      <li>{{t.decide-limit-levels}}</li>
      <li>{{t.decide-limit-rest}}</li>
      <li>{{t.decide-limit-study-html}} <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC12169703/" rel="noreferrer"><bdi>PMC12169703</bdi></a></li>
    </ul>
    <h3>{{t.decide-ours-title}}</h3>
    <p>{{t.decide-ours}}</p>
  </div>
  </div>
</section>
<section class="section" id="ladder" aria-labelledby="ladder-h">
  <header>
    <h2 id="ladder-h">{{t.decide-ladder-title}}</h2>
    <p>{{t.decide-ladder-intro}}</p>
  </header>
  <div class="body">
  <ol class="ladder">
{{#rungs}}
    <li id="rung-{{id}}" data-rung="{{id}}"><span class="ladder-mark" aria-hidden="true">{{>rung-mark}}</span><div><h3>{{title}}</h3><p>{{text}}</p><p class="small">{{count}}</p></div></li>
{{/rungs}}
  </ol>
  </div>
</section>
<section class="section" id="how" aria-labelledby="how-h">
  <header>
    <h2 id="how-h">{{t.decide-how-title}}</h2>
    <p>{{t.decide-how-intro}}</p>
  </header>
  <div class="body">
  <div class="prose">
    <ol>
      <li>{{t.decide-how-1}} <b>{{t.rung-human-only}}.</b></li>
      <li>{{t.decide-how-2}} <b>{{t.rung-human-only}}.</b></li>
      <li>{{t.decide-how-3}} <b>{{t.rung-assisting}}.</b></li>
      <li>{{t.decide-how-4}} <b>{{t.rung-before-use}}.</b></li>
      <li>{{t.decide-how-5}} <b>{{t.rung-after-use}}.</b></li>
    </ol>
    <h3>{{t.decide-moves-title}}</h3>
    <ul>
      <li>{{t.decide-moves-relation}}</li>
      <li>{{t.decide-moves-connection}}</li>
      <li>{{t.decide-moves-declines}}</li>
      <li>{{t.decide-moves-risk}}</li>
      <li>{{t.decide-moves-law}}</li>
    </ul>
    <p>{{t.decide-moves-never}}</p>
    <p>{{t.decide-moves-exception}}</p>
  </div>
  </div>
</section>
{{#has-steps}}
<section class="section wide" id="needs" aria-labelledby="needs-h">
  <header>
    <h2 id="needs-h">{{t.needs-title}}</h2>
    <p>{{t.needs-intro}}</p>
  </header>
  <div class="body">
  <div class="flow apart">
  <div class="charts">
    {{quadrant}}
    <dl class="rows">
{{#needs}}
      <div><dt><span class="flag of-service">{{number}}</span> <b>{{of.title}}</b></dt><dd class="flush">{{of.text}}</dd></div>
{{/needs}}
    </dl>
  </div>
  <table class="stacks">
    <caption>{{t.needs-table}}</caption>
    <thead><tr><th scope="col">{{t.pathway}}</th><th scope="col" class="num">{{t.steps-column}}</th><th scope="col" class="num">{{t.with-tools-column}}</th><th scope="col" class="num">{{t.needs-connection-column}}</th><th scope="col" class="num">{{t.needs-moved-column}}</th></tr></thead>
    <tbody>
{{#pathways}}
      <tr><th scope="row">{{title}}</th><td class="num" data-label="{{t.steps-column}}">{{steps}}</td><td class="num" data-label="{{t.with-tools-column}}">{{tools}}</td><td class="num" data-label="{{t.needs-connection-column}}">{{connection}}</td><td class="num" data-label="{{t.needs-moved-column}}">{{moved}}</td></tr>
{{/pathways}}
    </tbody>
  </table>
  <p class="small">{{t.needs-policy}}</p>
  </div>
  </div>
</section>
{{/has-steps}}
<section class="section wide" id="kinds" aria-labelledby="kinds-h">
  <header>
    <h2 id="kinds-h">{{t.kinds-title}}</h2>
    <p>{{t.kinds-intro}}</p>
  </header>
  <div class="body">
  <div class="flow apart">
{{#groups}}
    <table class="stacks kinds">
      <caption>{{title}}</caption>
      <thead><tr><th scope="col">{{t.kind-column}}</th><th scope="col">{{t.demand}}</th><th scope="col">{{t.stakes-column}}</th><th scope="col">{{t.basis-column}}</th><th scope="col">{{t.kind-used-column}}</th></tr></thead>
      <tbody>
{{#kinds}}
        <tr id="{{id}}">
          <th scope="row">{{name}}</th>
          <td data-label="{{t.demand}}">{{>demand}}</td>
          <td data-label="{{t.stakes-column}}">{{stakes}}</td>
          <td data-label="{{t.basis-column}}">{{basis}} <span class="small" lang="en" dir="auto">{{rationale}}</span></td>
          <td data-label="{{t.kind-used-column}}">{{#used}}{{used}}{{/used}}{{^used}}<span class="not-shown">{{t.kind-unused}}</span>{{/used}}</td>
        </tr>
{{/kinds}}
      </tbody>
    </table>
{{/groups}}
  </div>
  </div>
</section>
</div>
</main>
{{foot}}

"""####,
"pages/instrument.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <p class="kicker">{{t.instrument}} <bdi>{{short}}</bdi></p>
    <h1>{{title}}</h1>
    <p class="lead">{{lead}}</p>
    <dl class="facts">
{{#facts}}
      <div><dt>{{term}}</dt><dd>{{value}}</dd></div>
{{/facts}}
    </dl>
  </div>
</div>
<div class="frame article">
  <aside aria-label="{{t.about-page}}">
    <nav class="toc" aria-labelledby="toc-h">
      <h2 id="toc-h">{{t.jump-label}}</h2>
      <ol>
{{#contents}}
        <li><a href="#{{id}}">{{text}}</a></li>
{{/contents}}
{{#has-index}}
        <li><a href="index.html">{{t.instruments-all}}</a></li>
{{/has-index}}
      </ol>
    </nav>
  </aside>
  <article class="prose">
    <p class="lead">{{t.instrument-honest}}</p>
{{#codings}}
    <h2 id="codings">{{t.codings-title}}</h2>
    <p>{{t.codings-intro}}</p>
    <ul>
{{#list}}
      <li lang="en" dir="auto">{{text}}</li>
{{/list}}
    </ul>
{{/codings}}
{{#bands}}
    <h2 id="bands">{{t.bands-title}}</h2>
{{#note}}
    <p>{{note}}</p>
{{/note}}
{{#sets}}
{{#name}}
    <h3 lang="en" dir="auto">{{name}}</h3>
{{/name}}
    {{>bands}}
{{/sets}}
{{/bands}}
{{#thresholds}}
    <h2 id="{{id}}">{{title}}</h2>
    <p>{{intro}}</p>
{{#differ}}
    <p><b>{{t.sources-differ}}</b></p>
{{/differ}}
    {{>thresholds}}
{{/thresholds}}
{{#has-parts}}
    <h2 id="parts">{{t.parts-title}}</h2>
{{#parts}}
    <h3>{{name}}</h3>
    <p>{{text}}</p>
{{#sets}}
    {{>bands}}
{{/sets}}
{{#thresholds}}
    {{>thresholds}}
{{/thresholds}}
{{/parts}}
{{/has-parts}}
    <h2 id="answers">{{t.answers-title}}</h2>
{{#answers}}
    <p>{{text}}</p>
{{/answers}}
{{#notes}}
    <p lang="en" dir="auto">{{text}}</p>
{{/notes}}
    <h2 id="licence">{{t.licence-title}}</h2>
    <p>{{t.instrument-no-items}}</p>
{{#licence}}
    <p lang="en" dir="auto">{{licence}}</p>
{{/licence}}
  </article>
</div>
</main>
{{foot}}

"""####,
"pages/instruments.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <h1>{{t.instruments-title}}</h1>
    <p class="lead">{{t.instruments-lead}}</p>
  </div>
</div>
<div class="frame">
<section class="section" id="instruments" aria-labelledby="instruments-h">
  <header>
    <h2 id="instruments-h">{{t.instruments-all}}</h2>
    <p>{{t.instruments-intro}}</p>
  </header>
  <div class="body">
    <div class="rows">
{{#instruments}}
      <div><h3><a href="{{href}}">{{title}}</a></h3><p>{{text}}</p></div>
{{/instruments}}
    </div>
  </div>
</section>
</div>
</main>
{{foot}}

"""####,
"pages/not-found.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <h1>{{t.not-found-title}}</h1>
    <p class="lead">{{t.not-found-lead}}</p>
  </div>
</div>
<div class="frame">
<section class="section" id="ways" aria-labelledby="ways-h">
  <header>
    <h2 id="ways-h">{{t.not-found-ways}}</h2>
  </header>
  <div class="body">
  <ul class="rows plain">
    <li><h3><a href="{{root}}search.html">{{t.not-found-search}}</a></h3><p>{{t.not-found-search-text}}</p></li>
    <li><h3><a href="{{root}}index.html">{{t.not-found-home}}</a></h3><p>{{t.not-found-home-text}}</p></li>
  </ul>
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
  <p><a class="more" href="glossary.html">{{t.glossary-more}}</a></p>
  <p><a class="more" href="instruments/index.html">{{t.instruments-more}}</a></p>
  </div>
</section>
{{/has-words}}
</div>
</main>
{{foot}}

"""####,
"pages/overseer.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <p class="kicker">{{t.staff-only}}</p>
    <h1>{{name}}</h1>
    <p class="lead">{{#role}}{{role}}. {{/role}}{{lead}}</p>
    <dl class="facts">
{{#facts}}
      <div><dt>{{term}}</dt><dd>{{value}}</dd></div>
{{/facts}}
    </dl>
  </div>
</div>
<div class="frame sheet">
<section class="section wide" id="reviews" aria-labelledby="reviews-h">
  <header>
    <h2 id="reviews-h">{{t.reviews-title}}</h2>
    <p>{{reviews-intro}}</p>
  </header>
  <div class="body flow">
{{#has-reviews}}
{{#calm}}
    <p class="lead">{{calm}}</p>
{{/calm}}
{{#parts}}
    <h3>{{title}} ({{count}})</h3>
    {{>reviews}}
{{/parts}}
{{#folded}}
    <details><summary>{{title}} ({{count}})</summary>
    {{>reviews}}
    </details>
{{/folded}}
{{/has-reviews}}
  </div>
</section>
{{#drafts}}
<section class="section" id="drafts" aria-labelledby="drafts-h">
  <header>
    <h2 id="drafts-h">{{t.drafts-title}}</h2>
    <p>{{t.drafts-intro}}</p>
  </header>
  <div class="body flow">
  <ul class="rows plain">
{{#rows}}
    <li class="line"><b>{{tool}}</b> <span class="codes">{{#codes}}<code>{{.}}</code> {{/codes}}</span>{{#more}} <span class="small">{{more}}</span>{{/more}}</li>
{{/rows}}
  </ul>
  <p class="small">{{t.drafts-note}}</p>
  </div>
</section>
{{/drafts}}
{{#worse}}
<section class="section wide" id="worse" aria-labelledby="worse-h">
  <header>
    <h2 id="worse-h">{{t.worse-title}}</h2>
    <p>{{t.worse-intro}} {{worse-days}}</p>
  </header>
  <div class="body flow">
  {{>minis}}
  {{>minis-key}}
  </div>
</section>
{{/worse}}
{{#has-plans}}
<section class="section" id="plans" aria-labelledby="plans-h">
  <header>
    <h2 id="plans-h">{{t.plans-title}}</h2>
    <p>{{t.plans-intro}}</p>
  </header>
  <div class="body">
  <ul class="rows plain">
{{#plans}}
    <li class="line"><b><code>{{code}}</code></b> {{status}}{{#pathway}} <span class="small">{{pathway}}</span>{{/pathway}}</li>
{{/plans}}
  </ul>
{{#more-plans}}
  <p class="small">{{more-plans}}</p>
{{/more-plans}}
  </div>
</section>
{{/has-plans}}
{{#has-texts}}
<section class="section" id="texts" aria-labelledby="texts-h">
  <header>
    <h2 id="texts-h">{{t.texts-title}}</h2>
    <p>{{t.texts-intro}}</p>
  </header>
  <div class="body">
  <ul class="rows plain">
{{#texts}}
    <li class="line">{{#href}}<a href="{{href}}">{{title}}</a>{{/href}}{{^href}}<b>{{title}}</b>{{/href}} {{status}}</li>
{{/texts}}
  </ul>
  </div>
</section>
{{/has-texts}}
{{#has-findings}}
<section class="section" id="findings" aria-labelledby="findings-h">
  <header>
    <h2 id="findings-h">{{t.findings-title}}</h2>
    <p>{{t.own-findings-intro}}</p>
  </header>
  <div class="body">
  <ul class="rows plain">
{{#findings}}
    {{>finding}}
{{/findings}}
  </ul>
{{#more-findings}}
  <p class="small">{{more-findings}}</p>
{{/more-findings}}
  </div>
</section>
{{/has-findings}}
<section class="section" id="standing" aria-labelledby="standing-h">
  <header>
    <h2 id="standing-h">{{t.standing-title}}</h2>
  </header>
  <div class="body flow">
{{#standing}}
  <ul class="rows plain">
{{#ends}}
    <li>{{.}}</li>
{{/ends}}
{{#away}}
    <li class="line"><span>{{#href}}<a href="{{href}}">{{words}}</a>{{/href}}{{^href}}{{words}}{{/href}}</span>{{#status}} {{status}}{{/status}}</li>
{{/away}}
    <li><span>{{load}}</span>{{load-status}}{{#bar}}<svg class="load flip" aria-hidden="true" viewBox="0 0 244 20"><rect class="room" x="1" y="2" width="240" height="16" rx="2"/>{{bar}}</svg>{{/bar}}</li>
  </ul>
{{/standing}}
  <p class="small">{{t.register-note}} {{code-note}}</p>
  <p class="no-print"><a class="more" href="../people.html">{{t.people-all}}</a></p>
  </div>
</section>
</div>
</main>
{{foot}}

"""####,
"pages/oversight.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <p class="kicker">{{as-of}}</p>
    <h1>{{t.oversight-title}}</h1>
    <p class="lead">{{t.oversight-lead}}</p>
    <dl class="facts">
{{#facts}}
      <div><dt>{{term}}</dt><dd>{{value}}</dd></div>
{{/facts}}
    </dl>
  </div>
</div>
<div class="frame">
{{#has-steps}}
<section class="section wide" id="steps" aria-labelledby="steps-h">
  <header>
    <h2 id="steps-h">{{t.oversight-steps-title}}</h2>
    <p>{{t.oversight-steps-intro}}</p>
  </header>
  <div class="body">
    <table class="stacks">
      <thead><tr><th scope="col">{{t.step}}</th><th scope="col">{{t.pathway}}</th><th scope="col">{{t.who}}</th><th scope="col">{{t.oversight-how-column}}</th><th scope="col">{{t.oversight-escalate-column}}</th></tr></thead>
      <tbody>
{{#steps}}
        <tr><th scope="row">{{step}}</th><td data-label="{{t.pathway}}">{{pathway}}</td><td data-label="{{t.who}}">{{handler}}</td><td data-label="{{t.oversight-how-column}}">{{rung}}</td><td data-label="{{t.oversight-escalate-column}}">{{#escalate}}{{escalate}}{{/escalate}}</td></tr>
{{/steps}}
      </tbody>
    </table>
  </div>
</section>
{{/has-steps}}
<section class="section" id="plans" aria-labelledby="plans-h">
  <header>
    <h2 id="plans-h">{{t.oversight-plans-title}}</h2>
  </header>
  <div class="body">
    <p>{{t.oversight-plans}}</p>
  </div>
</section>
{{#has-rules}}
<section class="section" id="rules" aria-labelledby="rules-h">
  <header>
    <h2 id="rules-h">{{t.oversight-rules-title}}</h2>
    <p>{{t.oversight-rules-intro}}</p>
  </header>
  <div class="body">
  <div class="flow">
    <table class="stacks">
      <thead><tr><th scope="col">{{t.rule-group}}</th><th scope="col" class="num">{{t.rules-count}}</th><th scope="col" class="num">{{t.rules-that-stop}}</th><th scope="col" class="num">{{t.rules-never-waived}}</th></tr></thead>
      <tbody>
{{#groups}}
        <tr><th scope="row">{{title}}</th><td class="num" data-label="{{t.rules-count}}">{{count}}</td><td class="num" data-label="{{t.rules-that-stop}}">{{errors}}</td><td class="num" data-label="{{t.rules-never-waived}}">{{never}}</td></tr>
{{/groups}}
      </tbody>
    </table>
{{#has-changes}}
    <p>{{t.oversight-changed}}</p>
    <ul class="flow">
{{#changed}}
      <li>{{rule}}: {{setting}}</li>
{{/changed}}
    </ul>
{{/has-changes}}
{{^has-changes}}
    <p>{{t.oversight-unchanged}}</p>
{{/has-changes}}
  </div>
  </div>
</section>
{{/has-rules}}
<section class="section" id="findings" aria-labelledby="findings-h">
  <header>
    <h2 id="findings-h">{{t.findings-title}}</h2>
    <p>{{t.oversight-findings-intro}}</p>
  </header>
  <div class="body">
    <table class="stacks">
      <thead><tr><th scope="col">{{t.severity}}</th><th scope="col">{{t.oversight-means-column}}</th><th scope="col" class="num">{{t.oversight-count-column}}</th></tr></thead>
      <tbody>
{{#severities}}
        <tr><th scope="row">{{name}}</th><td data-label="{{t.oversight-means-column}}">{{means}}</td><td class="num" data-label="{{t.oversight-count-column}}">{{count}}</td></tr>
{{/severities}}
      </tbody>
    </table>
  </div>
</section>
<section class="section wide" id="exceptions" aria-labelledby="exceptions-h">
  <header>
    <h2 id="exceptions-h">{{t.oversight-exceptions-title}}</h2>
    <p>{{t.oversight-exceptions-intro}}</p>
  </header>
  <div class="body">
  <div class="flow">
{{#none}}
    <p>{{none}}</p>
{{/none}}
{{#has-exceptions}}
    <table class="stacks">
      <thead><tr><th scope="col">{{t.rule}}</th><th scope="col">{{t.oversight-where-column}}</th><th scope="col">{{t.oversight-reason-column}}</th><th scope="col">{{t.oversight-by-column}}</th><th scope="col">{{t.oversight-until-column}}</th></tr></thead>
      <tbody>
{{#exceptions}}
        <tr><th scope="row">{{rule}}</th><td data-label="{{t.oversight-where-column}}">{{where}}</td><td data-label="{{t.oversight-reason-column}}" dir="auto">{{reason}}</td><td data-label="{{t.oversight-by-column}}">{{by}}</td><td data-label="{{t.oversight-until-column}}">{{until}}</td></tr>
{{/exceptions}}
      </tbody>
    </table>
{{/has-exceptions}}
{{#for-patients}}
    <p>{{for-patients}}</p>
{{/for-patients}}
  </div>
  </div>
</section>
<section class="section" id="report" aria-labelledby="report-h">
  <header>
    <h2 id="report-h">{{t.oversight-report-title}}</h2>
  </header>
  <div class="body">
  <div class="flow">
    <p class="lead">{{t.oversight-report-lead}}</p>
    <p>{{report}}</p>
    <p>{{t.oversight-report-text}}</p>
  </div>
  </div>
</section>
<section class="section" id="digest" aria-labelledby="digest-h">
  <header>
    <h2 id="digest-h">{{t.oversight-digest-title}}</h2>
    <p>{{t.oversight-digest-intro}}</p>
  </header>
  <div class="body">
  <div class="flow">
    <p class="digest"><code dir="ltr">{{digest}}</code></p>
    <p class="small">{{t.oversight-digest-text}}</p>
  </div>
  </div>
</section>
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
    <p class="small">{{t.demand-limits}} <a href="../how-we-decide.html">{{t.decide-title}}</a></p>
    <table class="stacks">
      <thead><tr><th scope="col">{{t.step}}</th><th scope="col">{{t.who}}</th><th scope="col">{{t.demand}}</th><th scope="col">{{t.checked}}</th><th scope="col">{{t.guidance}}</th></tr></thead>
      <tbody>
{{#steps}}
        <tr id="step-{{number}}">
          <th scope="row">{{number}}. {{title}}</th>
          <td data-label="{{t.who}}">{{handler}}</td>
          <td data-label="{{t.demand}}">{{>demand}}<span class="small">{{basis}}{{#critical}}. {{t.demand-critical}}{{/critical}}</span></td>
          <td data-label="{{t.checked}}">{{checked}}</td>
          <td data-label="{{t.guidance}}">{{#has-links}}<ul class="plain">{{#links}}<li><a href="{{href}}">{{label}}</a></li>{{/links}}</ul>{{/has-links}}</td>
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
    <p>{{read-intro}}</p>
  </header>
  <div class="body">
  <ul class="rows links">
{{#reading}}
    <li><h3><a href="{{href}}"{{#foreign}} lang="{{code}}" dir="{{dir}}"{{/foreign}}>{{title}}</a></h3><p class="small">{{note}}</p></li>
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
    {{>staff-note}}
{{^has-loads}}
    <p>{{t.register-empty}}</p>
{{/has-loads}}
{{#groups}}
    <div class="scroll">
    <table class="stacks reg">
      <caption>{{person}}</caption>
      <thead><tr><th scope="col">{{t.step}}</th><th scope="col">{{t.patient}}</th><th scope="col">{{t.pathway}}</th><th scope="col">{{t.tool-column}}</th><th scope="col">{{t.last-review}}</th><th scope="col">{{t.next-due}}</th><th scope="col">{{t.status}}</th></tr></thead>
      <tbody>
{{#rows}}
        <tr{{#is-late}} class="late"{{/is-late}}><th scope="row"><bdi>{{title}}</bdi></th><td data-label="{{t.patient}}">{{#code}}<code>{{code}}</code>{{/code}}{{^code}}–{{/code}}</td><td data-label="{{t.pathway}}">{{pathway}}</td><td data-label="{{t.tool-column}}">{{tool}}</td><td data-label="{{t.last-review}}">{{last}}</td><td data-label="{{t.next-due}}">{{due}}</td><td data-label="{{t.status}}">{{status}}</td></tr>
{{/rows}}
      </tbody>
    </table>
{{#more}}
    <p class="small">{{more}}{{#href}} <a href="{{href}}">{{name}}</a>{{/href}}</p>
{{/more}}
    </div>
{{/groups}}
{{#more-overseers}}
    <p>{{more-overseers}} <a href="people.html">{{t.people-all}}</a></p>
{{/more-overseers}}
  </div>
  </div>
</section>
{{#has-loads}}
<section class="section wide" id="load" aria-labelledby="load-h">
  <header>
    <h2 id="load-h">{{t.load-title}}</h2>
    <p>{{t.load-intro}} {{limit}}</p>
  </header>
  <div class="body">
    <table class="stacks">
      <thead><tr><th scope="col">{{t.person-column}}</th><th scope="col" class="num">{{t.steps-column}}</th><th scope="col" class="num">{{t.patients-column}}</th><th scope="col" class="num">{{t.late-column}}</th><th scope="col">{{t.load-column}}</th></tr></thead>
      <tbody>
{{#loads}}
        <tr><th scope="row">{{person}}</th><td class="num" data-label="{{t.steps-column}}">{{steps}}</td><td class="num" data-label="{{t.patients-column}}">{{patients}}</td><td class="num" data-label="{{t.late-column}}">{{late}}</td><td><svg class="load flip" aria-hidden="true" viewBox="0 0 244 20">{{bar}}</svg></td></tr>
{{/loads}}
      </tbody>
    </table>
{{#more-people}}
    <p class="small">{{more-people}}</p>
{{/more-people}}
    <p><a class="more" href="people.html">{{t.load-people}}</a></p>
  </div>
</section>
{{/has-loads}}
{{#caseload}}
<section class="section wide" id="caseload" aria-labelledby="caseload-h">
  <header>
    <h2 id="caseload-h">{{t.caseload-title}}</h2>
    <p>{{t.caseload-intro}}</p>
  </header>
  <div class="body flow">
    <dl class="facts flush">
{{#counts}}
      <div><dt>{{term}}</dt><dd>{{value}}</dd></div>
{{/counts}}
    </dl>
{{#charts}}
    {{>minis}}
    {{>minis-key}}
{{/charts}}
    <p><a class="more" href="caseload.html">{{t.caseload-all}}</a></p>
  </div>
</section>
{{/caseload}}
<section class="section" id="findings" aria-labelledby="findings-h">
  <header>
    <h2 id="findings-h">{{t.findings-title}}</h2>
    <p>{{findings-intro}}</p>
  </header>
  <div class="body">
{{#has-findings}}
  <ul class="rows plain">
{{#findings}}
    {{>finding}}
{{/findings}}
  </ul>
{{/has-findings}}
  <p><a class="more" href="findings.html">{{t.findings-all}}</a></p>
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
    <h1><span dir="ltr" lang="en">{{title}}</span></h1>
    <p class="lead" lang="en" dir="auto">{{summary}}</p>
    <dl class="facts">
      <div><dt>{{t.severity}}</dt><dd>{{severity}}</dd></div>
{{#setting}}
      <div><dt>{{t.rule-here}}</dt><dd>{{setting}}</dd></div>
{{/setting}}
      <div><dt>{{t.rule-waiver}}</dt><dd>{{waiver}}</dd></div>
      <div><dt>{{t.rule-group}}</dt><dd><a href="{{group-href}}">{{group}}</a></dd></div>
      <div><dt>{{t.rule-name}}</dt><dd><code dir="ltr">{{name}}</code></dd></div>
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
{{#glossary}}
        <li><a href="{{glossary}}">{{t.glossary-title}}</a></li>
{{/glossary}}
      </ol>
    </nav>
  </aside>
  <article class="prose">
    <h2 id="why">{{t.rule-why}}</h2>
    <p lang="en" dir="auto">{{rationale}}</p>
{{#ties}}
    {{loose}}
    {{tied}}
{{/ties}}
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
    <p>{{waiver-text}}{{#glossary}} <a href="{{glossary}}#term-waiver">{{t.term-waiver}}</a>{{/glossary}}</p>
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
      <div><dt>{{t.rules-that-stop}}</dt><dd>{{errors}}</dd></div>
      <div><dt>{{t.rules-never-waived}}</dt><dd>{{never}}</dd></div>
      <div><dt>{{t.fact-as-of}}</dt><dd>{{day}}</dd></div>
    </dl>
  </div>
</div>
<div class="frame">
{{#groups}}
<section class="section wide" id="{{id}}" aria-labelledby="{{id}}-h">
  <header>
    <h2 id="{{id}}-h">{{title}}</h2>
  </header>
  <div class="body">
    <table class="stacks rules">
      <thead><tr><th scope="col">{{t.rule}}</th><th scope="col">{{t.rule-asks}}</th><th scope="col">{{t.severity}}</th><th scope="col">{{t.rule-waiver}}</th></tr></thead>
      <tbody>
{{#rules}}
        <tr><th scope="row"><a class="rule-id" href="{{href}}">{{id}}</a></th><td data-label="{{t.rule-asks}}" lang="en" dir="auto">{{summary}}</td><td data-label="{{t.severity}}">{{severity}}</td><td data-label="{{t.rule-waiver}}">{{waiver}}</td></tr>
{{/rules}}
      </tbody>
    </table>
  </div>
</section>
{{/groups}}
<p class="small">{{t.rules-legal}}</p>
</div>
</main>
{{foot}}

"""####,
"pages/sealed.mustache": ####"""
{{opening}}
<div class="sealed flow" id="room">
  <svg class="seal flip" aria-hidden="true" viewBox="0 0 176 84"><rect class="paper" x="6" y="10" width="92" height="64" rx="5"/><path class="paper" d="M6 16l46 32 46-32"/><path d="M52 48C66 82 112 84 136 52"/><circle class="knot" cx="136" cy="50" r="6"/><circle cx="148" cy="30" r="22"/><use href="#i-person" x="132" y="14" width="32" height="32"/></svg>
  <h1>{{t.sealed-title}}</h1>
  <p class="lead">{{lead}}</p>
{{#valid}}
  <p>{{valid}}</p>
{{/valid}}
  <p id="cannot-run">{{cannot-run}}</p>
  <p id="cannot-decrypt" role="alert" hidden>{{cannot-decrypt}}</p>
  <p id="damaged" role="alert" hidden>{{damaged}}</p>
  <form class="flow" id="open" hidden>
    <div class="field">
      <label for="pass">{{t.sealed-passphrase}}</label>
      <p class="small" id="hint">{{hint}}</p>
      <input id="pass" type="password" autocomplete="off" autocapitalize="none" spellcheck="false" required aria-describedby="hint">
      <p class="error" id="bad" role="alert" hidden><svg class="icon" aria-hidden="true"><use href="#i-late"/></svg><span>{{t.sealed-wrong}}</span></p>
      <label class="tick"><input type="checkbox" id="show"> {{t.sealed-show}}</label>
    </div>
    <button class="button">{{t.sealed-open}}</button>
    <p class="small" id="busy" role="status" data-text="{{t.sealed-busy}}"></p>
  </form>
  <hr>
  <div class="flow">
    <h2>{{t.sealed-what-title}}</h2>
    <p>{{t.sealed-what}}</p>
    <p>{{t.sealed-device}}</p>
    <p><b>{{t.sealed-lost-title}}</b> {{lost}}</p>
    <p><b>{{t.sealed-not-yours-title}}</b> {{t.sealed-not-yours}}</p>
  </div>
</div>
</main>
<footer class="foot">
  <div class="frame">
    <p class="small">{{foot-line}}</p>
  </div>
</footer>
<p class="closing" id="closing" hidden><button class="button" id="close">{{t.sealed-close}}</button></p>
<script type="application/json" id="sealed-plan">{{box}}</script>
<script>{{script}}</script>
</body>
</html>

"""####,
"pages/search.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <h1>{{t.search-title}}</h1>
    <noscript><p class="lead">{{t.search-no-script}}</p></noscript>
    <form class="search" id="search" role="search" hidden data-count="{{t.search-count}}" data-more="{{t.search-more}}" data-any="{{t.search-any}}" data-none="{{t.search-none}}" data-failed="{{t.search-failed}}">
      <label for="q">{{t.search-label}}</label>
      <div><input type="search" id="q" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search"><button class="button" type="submit">{{t.search-title}}</button></div>
      <p id="search-status" role="status"></p>
      <p class="small">{{t.search-keys}} {{t.search-private}}</p>
      <label class="tick small"><input type="checkbox" id="slash"> {{t.search-slash}}</label>
    </form>
  </div>
</div>
<div class="frame">
<section class="section wide" id="results" hidden aria-labelledby="results-h">
  <header>
    <h2 id="results-h">{{t.search-results}}</h2>
  </header>
  <div class="body">
    <ol class="rows plain" id="found"></ol>
  </div>
</section>
<section class="section wide" id="all" aria-labelledby="all-h">
  <header>
    <h2 id="all-h">{{t.search-all}}</h2>
  </header>
  <div class="body flow apart">
{{#kinds}}
    <div class="flow">
    <h3>{{name}}</h3>
    <ul class="plain columns">{{#pages}}<li><a href="{{href}}"{{#language}} hreflang="{{language}}" lang="{{language}}" dir="auto"{{/language}}>{{title}}</a></li>{{/pages}}</ul>
    </div>
{{/kinds}}
  </div>
</section>
</div>
</main>
{{foot}}

"""####,
"pages/staff-guidance.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <p class="kicker">{{t.staff-only}}</p>
    <h1>{{t.guidance}}</h1>
    <p class="lead">{{t.staff-guidance-lead}}</p>
    <dl class="facts">
{{#facts}}
      <div><dt>{{term}}</dt><dd>{{value}}</dd></div>
{{/facts}}
    </dl>
  </div>
</div>
<div class="frame">
{{#has-overdue}}
<section class="section" id="overdue" aria-labelledby="overdue-h">
  <header>
    <h2 id="overdue-h">{{t.needs-review}}</h2>
    <p>{{t.needs-review-intro}}</p>
  </header>
  <div class="body">
    <div class="rows">
{{#overdue}}
      <div><h3><a href="{{href}}">{{title}}</a></h3>{{status}}{{#summary}}<p>{{summary}}</p>{{/summary}}<p class="small">{{note}}</p></div>
{{/overdue}}
    </div>
  </div>
</section>
{{/has-overdue}}
{{#topics}}
<section class="section" id="{{id}}" aria-labelledby="{{id}}-h">
  <header>
    <h2 id="{{id}}-h">{{title}}</h2>
  </header>
  <div class="body">
    <div class="rows">
{{#articles}}
      <div><h3><a href="{{href}}">{{title}}</a></h3>{{#summary}}<p>{{summary}}</p>{{/summary}}<p class="small">{{note}}</p></div>
{{/articles}}
    </div>
  </div>
</section>
{{/topics}}
</div>
</main>
{{foot}}

"""####,
"pages/staff-people.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <p class="kicker">{{t.staff-only}}</p>
    <h1>{{t.nav-people}}</h1>
    <p class="lead">{{lead}}</p>
  </div>
</div>
<div class="frame">
<section class="section wide" id="people" aria-labelledby="people-h">
  <header>
    <h2 id="people-h">{{t.people-all}}</h2>
    <p>{{t.staff-people-intro}} {{limit}}</p>
  </header>
  <div class="body">
    <table class="stacks">
      <thead><tr><th scope="col">{{t.person-column}}</th><th scope="col" class="num">{{t.fact-late}}</th><th scope="col" class="num">{{week}}</th><th scope="col" class="num">{{t.fact-worse}}</th><th scope="col" class="num">{{t.plans-title}}</th><th scope="col" class="num">{{t.findings-title}}</th><th scope="col" class="num">{{t.steps-column}}</th></tr></thead>
      <tbody>
{{#rows}}
        <tr{{#is-late}} class="late"{{/is-late}}><th scope="row">{{person}}</th><td class="num" data-label="{{t.fact-late}}">{{late}}</td><td class="num" data-label="{{week}}">{{week-count}}</td><td class="num" data-label="{{t.fact-worse}}">{{worse}}</td><td class="num" data-label="{{t.plans-title}}">{{plans}}</td><td class="num" data-label="{{t.findings-title}}">{{findings}}</td><td class="num" data-label="{{t.steps-column}}">{{steps}}</td></tr>
{{/rows}}
      </tbody>
    </table>
  </div>
</section>
</div>
</main>
{{foot}}

"""####,
"pages/tool.mustache": ####"""
{{opening}}
<div class="masthead">
  <div class="frame">
    <p class="kicker">{{t.ai-tool}}</p>
    <h1>{{name}}</h1>
{{#lead}}
    <p class="lead">{{lead}}</p>
{{/lead}}
    <dl class="facts">
{{#facts}}
      <div><dt>{{term}}</dt><dd>{{value}}</dd></div>
{{/facts}}
    </dl>
  </div>
</div>
<div class="frame">
<section class="section" id="overseers" aria-labelledby="overseers-h">
  <header>
    <h2 id="overseers-h">{{t.tool-overseers-title}}</h2>
    <p>{{t.tool-overseers-intro}}</p>
  </header>
  <div class="body">
{{#is-used}}
  <div class="stack">
{{#overseers}}
    <div class="card">
      {{tie}}
      <p>{{steps}} {{checks}}</p>
      <p class="small">{{standing}}</p>
    </div>
{{/overseers}}
  </div>
{{/is-used}}
{{^is-used}}
    <p class="lead">{{t.tool-unused}}</p>
{{/is-used}}
  </div>
</section>
<section class="section" id="about" aria-labelledby="about-h">
  <header>
    <h2 id="about-h">{{t.tool-about-title}}</h2>
  </header>
  <div class="body">
  <dl class="rows split">
{{#about}}
    <div><dt><b>{{title}}</b></dt><dd class="flush">{{text}}</dd></div>
{{/about}}
  </dl>
  </div>
</section>
<section class="section" id="approved" aria-labelledby="approved-h">
  <header>
    <h2 id="approved-h">{{t.tool-approved-title}}</h2>
    <p>{{t.tool-approved-intro}}</p>
  </header>
  <div class="body">
  <div class="flow">
{{#approved}}
    <p>{{approved}}</p>
{{/approved}}
{{^approved}}
    <p>{{t.tool-not-approved}}</p>
{{/approved}}
    <ul class="flow">
{{#kinds}}
      <li>{{name}}</li>
{{/kinds}}
    </ul>
  </div>
  </div>
</section>
{{#is-used}}
<section class="section" id="used" aria-labelledby="used-h">
  <header>
    <h2 id="used-h">{{t.tool-used-title}}</h2>
  </header>
  <div class="body">
  <div class="rows split">
{{#pathways}}
    <div><h3>{{title}}</h3><p>{{steps}}</p>{{#reviewed}}<p class="small">{{reviewed}}</p>{{/reviewed}}</div>
{{/pathways}}
  </div>
  </div>
</section>
{{/is-used}}
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
{{#more}}
      <p><a class="more" href="{{more}}">{{t.tool-more}}</a></p>
{{/more}}
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
"sealed.js": ####"""
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

"""####,
"search.js": ####"""
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

"""####,
"strings/ar.yml": ####"""
# كل كلمة يكتبها المولِّد، بالعربية الفصحى المبسطة. المفاتيح هي مفاتيح en.yml. انظر docs/languages.md.
# صيغ العدد: .zero .one .two .few .many .other، وصيغ المخاطبة: .feminine .masculine. النص بلا لاحقة يصلح للجميع.

# the frame of every page
direction: "rtl"
skip: "الانتقال إلى محتوى الصفحة"
nav-label: "القائمة الرئيسية"
jump-label: "في هذه الصفحة"
synthetic: "مثال خيالي"
synthetic-note: "مثال خيالي: لا أشخاص ولا مرضى حقيقيون هنا."
list-comma: "، "
list-last: "{first} و{last}"
page-title: "{title}: {clinic}"
made-with: "أُنشئت باستخدام Overseen."

# the help strip
help-label: "مساعدة فورية"
help-title: "بحاجة إلى مساعدة الآن؟"
help-danger: "في خطر؟"
call-number-html: "الاتصال على {phone}"

# people, tools and the thread
ai-tool: "أداة ذكاء اصطناعي"
watched-over-by: "بمتابعة"
key-label: "كيف تُقرأ هذه الصفحة"
key-person: "شخص"
key-tool: "أداة ذكاء اصطناعي"
key-thread: "الشخص الذي يتابع تلك الأداة"
checks-every: "مراجعة من {name}: {every}"
checks-after: "مراجعة من {name} بعد كل استخدام"
checks-before: "كل شيء يمرّ أولًا بمراجعة {name}"
checked-every: "كانت المراجعة من {name}: {every}"
checked-after: "كانت المراجعة من {name} بعد كل استخدام"
checked-before: "كل شيء مرّ أولًا بمراجعة {name}"
last-checked: "آخر مراجعة: {date}"
last-checked-done: "تمت المراجعة: {date}"
not-checked-yet: "لم تتم المراجعة بعد"
every-day.zero: "كل {count} يوم"
every-day.one: "كل يوم"
every-day.two: "كل يومين"
every-day.few: "كل {count} أيام"
every-day.many: "كل {count} يومًا"
every-day.other: "كل {count} يوم"
every-week.zero: "كل {count} أسبوع"
every-week.one: "كل أسبوع"
every-week.two: "كل أسبوعين"
every-week.few: "كل {count} أسابيع"
every-week.many: "كل {count} أسبوعًا"
every-week.other: "كل {count} أسبوع"
every-month.zero: "كل {count} شهر"
every-month.one: "كل شهر"
every-month.two: "كل شهرين"
every-month.few: "كل {count} أشهر"
every-month.many: "كل {count} شهرًا"
every-month.other: "كل {count} شهر"
every-year.zero: "كل {count} سنة"
every-year.one: "كل سنة"
every-year.two: "كل سنتين"
every-year.few: "كل {count} سنوات"
every-year.many: "كل {count} سنة"
every-year.other: "كل {count} سنة"

# the plan: cover
plan-title: "خطة رعايتك"
plan-description: "خطة رعاية من {clinic}"
plan-lead-tools: "{name}، هذه هي الخطة التي وضعتها معنا. تقول لك من يساعدك، وما الخطوة التالية، وأي أجزاء تستخدم أداة ذكاء اصطناعي. وكل أداة يتابعها شخص معروف لك."
plan-lead-tools.feminine: "{name}، هذه هي الخطة التي وضعتِها معنا. تقول لكِ من يساعدك، وما الخطوة التالية، وأي أجزاء تستخدم أداة ذكاء اصطناعي. وكل أداة يتابعها شخص تعرفينه."
plan-lead-tools.masculine: "{name}، هذه هي الخطة التي وضعتَها معنا. تقول لكَ من يساعدك، وما الخطوة التالية، وأي أجزاء تستخدم أداة ذكاء اصطناعي. وكل أداة يتابعها شخص تعرفه."
plan-lead-people: "{name}، هذه هي الخطة التي وضعتها معنا. تقول لك من يساعدك وما الخطوة التالية. لا تستخدم هذه الخطة أي أداة ذكاء اصطناعي."
fact-version: "النسخة"
fact-version-value: "{version}، {date}"
fact-date: "التاريخ"
fact-prepared: "من إعداد"
fact-prepared-value: "{name}، معك"
fact-review: "موعد مراجعتها معك"

# the plan: sections
people-title: "الأشخاص الذين معك"
people-intro: "هم يعرفونك، ويمكنك التحدث مع أي واحد منهم."
person-watches: "{name}: متابعة {tools}."
call-hours-html: "هاتف {phone}، {hours}"
call-only-html: "هاتف {phone}"
jump-tools: "الأدوات"
tools-title: "الأدوات التي نستخدمها، ومن يتابعها"
tools-intro: "يدلّك الخيط على المسؤول عن كل أداة."
tool-not-in-use: "لم نعد نستخدمها معك."
tool-to-come: "لم يبدأ استخدامها معك بعد."
goals-title: "أهدافك"
goals-intro: "بكلماتك. والرقم من اختيارك."
goals-intro.feminine: "بكلماتكِ. أنتِ تختارين الرقم."
goals-intro.masculine: "بكلماتكَ. أنتَ تختار الرقم."
goal-quoted: "«{text}»"
goal-start-html: "{month} أعطيت هذا الهدف <b>{start} من 10</b>."
goal-start-only-html: "في البداية أعطيت هذا الهدف <b>{start} من 10</b>."
goal-now-html: "والرقم الآن هو <b>{now}</b>."
goal-now-first-html: "رقم هذا الهدف الآن هو <b>{now} من 10</b>."
goal-hope-html: "والرقم المأمول هو {hope}."
goal-hope-html.feminine: "والرقم الذي تأملين الوصول إليه هو {hope}."
goal-hope-html.masculine: "والرقم الذي تأمل الوصول إليه هو {hope}."
steps-title: "خطتك، خطوة بخطوة"
jump-steps: "خطوة بخطوة"
steps-intro-both: "العلامة المستديرة شخص. والعلامة المربعة أداة."
steps-intro-people: "الأشخاص يقومون بكل خطوة."
state-done: "تمّت"
state-now: "الآن"
state-next: "لاحقًا"
state-stopped: "توقفت"
when-from: "من {date}"
when-until: "حتى {date}"
when-between: "من {from} إلى {to}"
why-person: "لماذا شخص؟"
why-tool: "لماذا أداة؟"
prefer-title: "شخص بدل الأداة؟"
prefer-title.feminine: "هل تفضّلين شخصًا؟"
prefer-title.masculine: "هل تفضّل شخصًا؟"
prefer-default: "يمكنك التحدث مع {name}. ويمكن أن يقوم شخص بهذا معك بدل الأداة."

# the plan: scores
scores-title: "كيف كان حالك"
jump-scores: "كيف حالك"
scores-intro: "من إجاباتك عن أسئلة المتابعة منذ {month}."
lower-is-better: "الرقم الأقل أفضل."
higher-is-better: "الرقم الأعلى أفضل."
marks-title: "معنى العلامات"
mark-event: "{text}، {date}"
mark-missing: "لا إجابات في {dates}، لذلك الخط هناك منقّط"
mark-missing-end: "لا إجابات في {dates}"
scores-note: "الدرجات جزء واحد من الصورة. وشعورك مهم أيضًا."
see-numbers: "عرض الأرقام"
date: "التاريخ"
score: "الدرجة"
no-answers: "لا إجابات"
chart-heading-html: "{name} ({short})"
chart-caption: "{short} حسب التاريخ"
chart-title: "درجات {name} ({short})، من {from} إلى {to}"
chart-title-one: "درجة {name} ({short})، {from}"
chart-description-lower: "رسم بياني بخط، من {low} إلى {high}، الرقم الأقل أفضل."
chart-description-higher: "رسم بياني بخط، من {low} إلى {high}، الرقم الأعلى أفضل."
chart-value: "{score} في {date}"
chart-value-missing: "لا إجابات في {date}"
chart-last-below: "الدرجة الأخيرة تحت خط التعافي، وهو {cut}."
chart-last-above: "الدرجة الأخيرة فوق خط التعافي، وهو {cut}."
chart-last-at: "الدرجة الأخيرة على خط التعافي، وهو {cut}."
recovery-line: "خط التعافي"
meaning-none: "لا توجد درجات نعرضها بعد."
meaning-one: "كانت درجتك {score} في {date}. نحتاج إلى درجتين على الأقل لنرى التغيّر."
meaning-better-html: "تغيّرت درجتك من {first} إلى {last}. <b>هذا تحسّن حقيقي</b>، وهو أكبر من التقلبات المعتادة."
meaning-better-crossed-below-html: "تغيّرت درجتك من {first} إلى {last}. <b>هذا تحسّن حقيقي</b>، وهو أكبر من التقلبات المعتادة. ودرجتك الآن تحت خط التعافي."
meaning-better-crossed-above-html: "تغيّرت درجتك من {first} إلى {last}. <b>هذا تحسّن حقيقي</b>، وهو أكبر من التقلبات المعتادة. وقد تجاوزت درجتك الآن خط التعافي."
meaning-unsure-html: "تغيّرت درجتك من {first} إلى {last}. <b>ما زال من المبكر التأكد.</b> قد يكون تغيّر بمقدار {change} من التقلبات المعتادة فقط."
meaning-same-html: "كانت درجتك {first} وهي {last} من جديد. <b>ما زال من المبكر التأكد</b> من اتجاهها."
meaning-unknown-html: "تغيّرت درجتك من {first} إلى {last}. <b>ما زال من المبكر التأكد</b> من معنى ذلك."
meaning-worse-html: "تغيّرت درجتك من {first} إلى {last}. <b>هذا تدهور حقيقي</b>، وهو أكبر من التقلبات المعتادة. {who}"
meaning-worse-again-html: "تغيّرت درجتك من {first} إلى {best}، وهي الآن {last}. <b>التغيّر الأخير تدهور حقيقي</b>، وهو أكبر من التقلبات المعتادة. {who}"
talk-on: "سيكون الحديث عن ذلك بينك وبين {name} في {date}."
talk-soon: "سيكون الحديث عن ذلك بينك وبين {name} في لقائكما القادم."
talk-clinic-on: "سنتحدث معك عن ذلك في {date}."
talk-clinic-soon: "سنتحدث معك عن ذلك في لقائنا القادم."

# the plan: letter, reading, choices, foot
letter-title: "رسالة إليك"
jump-letter: "رسالتك"
read-title: "للقراءة"
read-intro: "كل نص منها راجعه شخص عندنا."
read-intro-open: "كل نص منها يقول من راجعه."
minutes.zero: "{count} دقيقة للقراءة."
minutes.one: "دقيقة واحدة للقراءة."
minutes.two: "دقيقتان للقراءة."
minutes.few: "{count} دقائق للقراءة."
minutes.many: "{count} دقيقة للقراءة."
minutes.other: "{count} دقيقة للقراءة."
goes-with: "لهذه الخطوات: {steps}."
choices-title: "اختياراتك بشأن الذكاء الاصطناعي"
jump-choices: "اختياراتك"
choices-intro: "لا شيء هنا نهائي."
consent-given: "وافقت على استخدام {tools} في {date}."
consent-withdrawn: "رفضت استخدام {tools} ابتداءً من {date}."
consent-change: "يمكنك تغيير رأيك في أي وقت، ولن تصبح رعايتك أسوأ."
consent-none: "يمكنك رفض أي أداة في أي وقت، ولن تصبح رعايتك أسوأ."
choices-declined: "طلبت منا عدم استخدام أدوات الذكاء الاصطناعي، لذلك يقوم الأشخاص بكل خطوة. يمكنك تغيير رأيك في أي وقت."
choices-people: "لا تستخدم هذه الخطة أدوات ذكاء اصطناعي. إذا اقترحنا أداة في أي وقت، فسنسألك أولًا، ويمكنك الرفض."
stop-title: "للتوقف عن استخدام أداة"
stop-text-html: "يكفي إخبار {names}. لا حاجة إلى ذكر السبب. وفي اليوم التالي يتولى شخص الأمر."
stop-text-html.feminine: "أخبري {names}. لا حاجة إلى ذكر السبب. وفي اليوم التالي يتولى شخص الأمر."
stop-text-html.masculine: "أخبر {names}. لا حاجة إلى ذكر السبب. وفي اليوم التالي يتولى شخص الأمر."
stop-text-call-html: "يكفي إخبار {names}، أو الاتصال على {phone}. لا حاجة إلى ذكر السبب. وفي اليوم التالي يتولى شخص الأمر."
stop-text-call-html.feminine: "أخبري {names}، أو اتصلي على {phone}. لا حاجة إلى ذكر السبب. وفي اليوم التالي يتولى شخص الأمر."
stop-text-call-html.masculine: "أخبر {names}، أو اتصل على {phone}. لا حاجة إلى ذكر السبب. وفي اليوم التالي يتولى شخص الأمر."
sees-title: "ما الذي تراه الأدوات"
never-title: "ما لا يجوز لأي أداة"
never-text: "لا يجوز لأي أداة أن تقرر علاجك، أو تغيّر دواءك، أو تجيبك وقت الأزمة. الأشخاص يقومون بذلك."
wrong-title: "إذا شعرت أن هناك خطأ"
wrong-text: "إذا قالت لك أداة شيئًا جارحًا أو غريبًا، نرجو إخبار {names}. فهذا يساعدنا على حمايتك وحماية غيرك."
wrong-text.feminine: "إذا قالت لكِ أداة شيئًا جارحًا أو غريبًا، أخبري {names}. فهذا يساعدنا على حمايتك وحماية غيرك."
wrong-text.masculine: "إذا قالت لكَ أداة شيئًا جارحًا أو غريبًا، أخبر {names}. فهذا يساعدنا على حمايتك وحماية غيرك."
wrong-text-clinic: "إذا قالت لك أداة شيئًا جارحًا أو غريبًا، نرجو إخبارنا. فهذا يساعدنا على حمايتك وحماية غيرك."
wrong-text-clinic.feminine: "إذا قالت لكِ أداة شيئًا جارحًا أو غريبًا، أخبرينا. فهذا يساعدنا على حمايتك وحماية غيرك."
wrong-text-clinic.masculine: "إذا قالت لكَ أداة شيئًا جارحًا أو غريبًا، أخبرنا. فهذا يساعدنا على حمايتك وحماية غيرك."
or-last: "{first} أو {last}"
prepared-by-html: "من إعداد <b>{name}</b> في {date}. إذا كان هنا أي خطأ، نرجو إخبارنا."
prepared-html: "أُعدّت في {date}. إذا كان هنا أي خطأ، نرجو إخبارنا."
version-replaces: "النسخة {version} تحل محل النسخ السابقة."

# a sealed plan
sealed-page-title: "خطة مختومة"
sealed-description: "فتح خطة رعاية مختومة من {clinic}"
sealed-title: "خطة لك، مختومة"
sealed-lead: "هذه أُرسلت إليك من {name} في {clinic}، بتاريخ {date}. وهي مقفلة، حتى لا يقرأها أحد غيرك."
sealed-lead-clinic: "هذه أُرسلت إليك من {clinic}، بتاريخ {date}. وهي مقفلة، حتى لا يقرأها أحد غيرك."
sealed-valid: "هي للاستخدام حتى {date}. وبعد ذلك يمكنك طلب نسخة جديدة منا."
sealed-passphrase: "كلمات السر الخاصة بك"
sealed-hint: "وصلت إليك الكلمات من {name} وجهًا لوجه أو بالهاتف. المسافات والأحرف الكبيرة لا تهم."
sealed-hint-clinic: "قلنا لك الكلمات وجهًا لوجه أو بالهاتف. المسافات والأحرف الكبيرة لا تهم."
sealed-wrong: "هذه الكلمات لم تفتح الخطة. قد يكون الخطأ في الكتابة أو في الترتيب. يمكنك إعادة المحاولة، بلا حد لعدد المرات."
sealed-show: "إظهار الكلمات"
sealed-open: "فتح خطتي"
sealed-busy: "جارٍ الفتح. يستغرق ذلك بضع ثوانٍ."
sealed-cannot-run: "هذا البرنامج لا يستطيع فتح الخطة. يمكنك حفظ الملف على جهازك، ثم فتحه في Chrome أو Firefox أو Edge أو Safari. ويمكنك أيضًا طلب نسخة ورقية منا."
sealed-cannot-decrypt: "هذا المتصفح لا يستطيع فتح صفحات مقفلة من هذا العنوان. يمكنك حفظ الملف على جهازك، ثم فتحه من هناك. ويمكنك أيضًا طلب نسخة ورقية منا."
sealed-damaged: "هذا الملف تالف أو غير كامل. نرجو طلب نسخة جديدة منا."
sealed-what-title: "ما هذا؟"
sealed-what: "في هذا الملف وحده خطة رعايتك. وهو يُفتح على جهازك. لا يُرسل شيء مما يُكتب هنا إلى أي مكان، والملف يعمل بلا إنترنت."
sealed-device: "على هاتف أو حاسوب مشترك، نرجو إغلاق الخطة بعد الانتهاء، وحذف الملف."
sealed-lost-title: "هل ضاعت الكلمات؟"
sealed-lost-call-html: "لا نستطيع رؤيتها ولا استعادتها. يمكنك الاتصال على {phone} وطلب نسخة جديدة من {name}."
sealed-lost-phone-html: "لا نستطيع رؤيتها ولا استعادتها. يمكنك الاتصال بنا على {phone} لطلب نسخة جديدة."
sealed-lost-html: "لا نستطيع رؤيتها ولا استعادتها. يمكنك طلب نسخة جديدة منا."
sealed-not-yours-title: "ليست لك؟"
sealed-not-yours: "نرجو حذف هذا الملف، وإخبارنا."
sealed-close: "إغلاق الخطة"
sealed-with: "خُتمت باستخدام Overseen."

# days
date-long: "{day} {month} {year}"
date-day-month: "{day} {month}"
date-short: "{day} {month}"
date-short-year: "{day} {month} {year}"
in-month: "في {month}"
in-month-year: "في {month} {year}"
since-month: "{month}"
since-month-year: "{month} {year}"
month-1: "يناير"
month-2: "فبراير"
month-3: "مارس"
month-4: "أبريل"
month-5: "مايو"
month-6: "يونيو"
month-7: "يوليو"
month-8: "أغسطس"
month-9: "سبتمبر"
month-10: "أكتوبر"
month-11: "نوفمبر"
month-12: "ديسمبر"
month-short-1: "يناير"
month-short-2: "فبراير"
month-short-3: "مارس"
month-short-4: "أبريل"
month-short-5: "مايو"
month-short-6: "يونيو"
month-short-7: "يوليو"
month-short-8: "أغسطس"
month-short-9: "سبتمبر"
month-short-10: "أكتوبر"
month-short-11: "نوفمبر"
month-short-12: "ديسمبر"

# numbers
decimal-mark: "."
thousands-mark: ","
thousands-from: "1000"

# guidance
guidance: "الإرشادات"
about-page: "عن هذه الصفحة"
fact-reviewed-by: "المراجعة"
fact-next-review: "المراجعة القادمة في موعد أقصاه"
fact-time: "مدة القراءة"
minutes-short.zero: "{count} دقيقة"
minutes-short.one: "دقيقة واحدة"
minutes-short.two: "دقيقتان"
minutes-short.few: "{count} دقائق"
minutes-short.many: "{count} دقيقة"
minutes-short.other: "{count} دقيقة"
used-title: "تُستخدم في هذه الخطوات"
credit-reviewed: "مراجعة {name} في {date}."
credit-next: "المراجعة القادمة في موعد أقصاه {date}."
credit-sources: "المصادر: {sources}."
not-translated: "هذه الصفحة ليست بلغتك بعد."
review-none: "لا أحد بعد"
not-reviewed: "لم تُراجع بعد"
credit-unreviewed: "لم يراجع أحد هذه الصفحة بعد."
callout-note: "معلومة مفيدة"
callout-warning: "تنبيه"
callout-crisis: "في حالة الخطر"
callout-staff: "لفريق العيادة"

# questionnaires
instrument: "استبيان"
instruments-title: "الاستبيانات التي نستخدمها"
instruments-lead: "ما يقيسه كل استبيان، وما يمكن أن تقوله درجاته."
instruments-all: "كل الاستبيانات"
instruments-intro: "كل رقم يذكر مصدره."
instruments-more: "معلومات عن الاستبيانات"
instrument-lead.zero: "لا أسئلة في {short}."
instrument-lead.one: "في {short} سؤال واحد. والإجابة تعطي درجة."
instrument-lead.two: "في {short} سؤالان. والإجابتان معًا تعطيان درجة."
instrument-lead.few: "في {short} {count} أسئلة. والإجابات معًا تعطي درجة."
instrument-lead.many: "في {short} {count} سؤالًا. والإجابات معًا تعطي درجة."
instrument-lead.other: "في {short} {count} سؤال. والإجابات معًا تعطي درجة."
instrument-honest: "الدرجة جزء واحد من الصورة. وهي ليست تشخيصًا، ولا توجد درجة تُثبت أن شخصًا ما في أمان."
instrument-no-items: "الأسئلة نفسها غير مطبوعة هنا."
fact-scale: "الدرجة"
fact-direction: "الأفضل هو"
fact-questions: "الأسئلة"
direction-lower: "درجة أقل"
direction-higher: "درجة أعلى"
score-range: "من {low} إلى {high}"
score-under: "من {low} إلى أقل من {high}"
codings-title: "طرق الحساب"
codings-intro: "تُحسب درجة هذا الاستبيان بأكثر من طريقة. وقد يكون للرقم نفسه أكثر من معنى."
bands-title: "أسماء نطاقات الدرجات"
bands-others: "المصادر مختلفة، لذلك نذكرها كلها هنا. ورسومنا البيانية تستخدم أولها."
bands-disagree: "المصادر مختلفة، لذلك نذكرها كلها هنا. ورسومنا البيانية لا تستخدم أيًا منها."
band-column: "الدرجة"
band-name-column: "الاسم"
source-label: "المصدر:"
cut-offs-title: "خطوط ترسمها المصادر"
cut-offs-intro: "إذا تجاوزت الدرجة خطًا، فهذا سبب للنظر عن قرب. وهو لا يحسم شيئًا."
reliable-title: "متى يكون التغيّر أكبر من التقلبات المعتادة"
reliable-intro: "التغيّر الأصغر قد يكون من التقلبات المعتادة."
percent-title: "التغيّر بالنسبة المئوية"
percent-intro: "كم انخفضت الدرجة، بالنسبة المئوية من الدرجة الأولى."
sources-differ: "تذكر المصادر أكثر من رقم. وصفحاتنا تستخدم الأول."
column-score: "الدرجة"
column-points: "التغيّر"
column-percent: "الانخفاض"
purpose-column: "الغرض منه"
source-column: "من قال ذلك"
score-at-least: "{value} أو أكثر"
score-more-than: "أكثر من {value}"
score-at-most: "{value} أو أقل"
score-less-than: "أقل من {value}"
points-at-least: "عدد النقاط {value} أو أكثر"
points-more-than: "عدد النقاط أكثر من {value}"
points-at-most: "عدد النقاط {value} أو أقل"
points-less-than: "عدد النقاط أقل من {value}"
percent-at-least: "{value}% أو أكثر"
percent-more-than: "أكثر من {value}%"
percent-at-most: "{value}% أو أقل"
percent-less-than: "أقل من {value}%"
with-confidence: "(بثقة {percent}%)"
parts-title: "أجزاء الدرجة"
part-text: "الأسئلة {items}. الدرجة {range}."
answers-title: "الإجابات"
missing-none: "إذا نقصت إجابة، فلا توجد درجة."
missing.zero: "إذا نقصت إجابة، فلا توجد درجة."
missing.one: "يمكن ملء إجابة ناقصة واحدة بمتوسط الإجابات الأخرى. وإذا نقص أكثر من ذلك، فلا توجد درجة."
missing.two: "يمكن ملء إجابة ناقصة أو إجابتين بمتوسط الإجابات الأخرى. وإذا نقص أكثر من ذلك، فلا توجد درجة."
missing.few: "يمكن ملء ما يصل إلى {count} إجابات ناقصة بمتوسط الإجابات الأخرى. وإذا نقص أكثر من ذلك، فلا توجد درجة."
missing.many: "يمكن ملء ما يصل إلى {count} إجابة ناقصة بمتوسط الإجابات الأخرى. وإذا نقص أكثر من ذلك، فلا توجد درجة."
missing.other: "يمكن ملء ما يصل إلى {count} إجابة ناقصة بمتوسط الإجابات الأخرى. وإذا نقص أكثر من ذلك، فلا توجد درجة."
risk-items.zero: "الأسئلة عن السلامة: {items}. كل إجابة أعلى من الأدنى تحتاج إلى أن ينظر فيها شخص، مهما كانت الدرجة. وبدون إجابة عن كل منها لا توجد درجة."
risk-items.one: "السؤال {items} عن السلامة. كل إجابة أعلى من الأدنى تحتاج إلى أن ينظر فيها شخص، مهما كانت الدرجة. وبدون إجابة عنه لا توجد درجة."
risk-items.two: "السؤالان {items} عن السلامة. كل إجابة أعلى من الأدنى تحتاج إلى أن ينظر فيها شخص، مهما كانت الدرجة. وبدون إجابة عن كل منهما لا توجد درجة."
risk-items.few: "الأسئلة {items} عن السلامة. كل إجابة أعلى من الأدنى تحتاج إلى أن ينظر فيها شخص، مهما كانت الدرجة. وبدون إجابة عن كل منها لا توجد درجة."
risk-items.many: "الأسئلة {items} عن السلامة. كل إجابة أعلى من الأدنى تحتاج إلى أن ينظر فيها شخص، مهما كانت الدرجة. وبدون إجابة عن كل منها لا توجد درجة."
risk-items.other: "الأسئلة {items} عن السلامة. كل إجابة أعلى من الأدنى تحتاج إلى أن ينظر فيها شخص، مهما كانت الدرجة. وبدون إجابة عن كل منها لا توجد درجة."
licence-title: "من يملكه"

# the public pages
nav-home: "رعايتنا"
nav-pathways: "المسارات"
nav-people: "الأشخاص"
nav-tools: "الأدوات"
home-description: "كيف يتقاسم الأشخاص وأدوات الذكاء الاصطناعي عمل الرعاية في {clinic}"
home-title: "الأشخاص يرعونك. والأدوات تساعد فقط."
home-lead: "{clinic}: نستخدم عددًا قليلًا من أدوات الذكاء الاصطناعي في العمل المعتاد. وكل أداة منها يتابعها شخص معروف بالاسم."
home-lead-people: "{clinic}: الأشخاص يقومون بكل خطوة من رعايتك. لا نستخدم أدوات الذكاء الاصطناعي."
share-title: "كيف يتقاسم الأشخاص والأدوات العمل"
share-intro: "الأشخاص يمسكون بالخيط من البداية إلى النهاية. والأداة مربوطة دائمًا بشخص."
share-tool: "{tool} تساعد، بمتابعة {name}."
share-person: "{name}، معك."
pathways-intro: "ما يحدث، خطوة بخطوة."
pathways-lead: "المسار يقول ماذا يحدث، وبأي ترتيب، ومن يقوم به."
pathways-all: "كل المسارات"
steps-count.zero: "لا خطوات"
steps-count.one: "خطوة واحدة"
steps-count.two: "خطوتان"
steps-count.few: "{count} خطوات"
steps-count.many: "{count} خطوة"
steps-count.other: "{count} خطوة"
by-people.zero: "{count} على يد أشخاص"
by-people.one: "{count} على يد شخص"
by-people.two: "{count} على يد أشخاص"
by-people.few: "{count} على يد أشخاص"
by-people.many: "{count} على يد أشخاص"
by-people.other: "{count} على يد أشخاص"
by-tools.zero: "{count} بأدوات"
by-tools.one: "{count} بأداة"
by-tools.two: "{count} بأدوات"
by-tools.few: "{count} بأدوات"
by-tools.many: "{count} بأدوات"
by-tools.other: "{count} بأدوات"
steps-shared: "{steps}: {people}، {tools}"
steps-people: "{steps}، كلها على يد أشخاص"
tools-page-title: "الأدوات التي نستخدمها"
tools-page-intro: "ما تفعله كل أداة، وما لا تفعله أبدًا."
tools-lead: "كل أداة ذكاء اصطناعي مستخدمة هنا، والشخص الذي يتابعها."
tools-all: "قائمة الأدوات"
tool-does: "عملها:"
tool-never: "حدودها:"
tool-version: "الإصدار {version}، من صنع {maker}."
tool-maker: "من صنع {maker}."
tool-approved: "اعتُمدت في {date}."
tool-approved-until: "اعتُمدت في {date}، حتى {until}."
tool-unused: "لا يستخدمها أي مسار الآن."
last-reviewed: "روجعت في {date}"
people-page-intro: "من المسؤول عن ماذا."
people-lead: "الأشخاص الذين يعالجونك، والذين يتابعون الأدوات."
people-all: "الجميع"
leads: "قيادة {pathways}."
watches: "متابعة {tools}."
guidance-intro: "كتبها وراجعها فريقنا."
guidance-lead: "ما يساعد، بكلمات بسيطة، مع مصادره."
guidance-all: "كل المقالات"
reviewed-by: "مراجعة {name}، {date}"
promise-title: "وعدنا بالمتابعة"
promise-lead: "لا تعمل أي أداة هنا وحدها. لكل خطوة تقوم بها أداة شخص واحد معروف بالاسم، يراجع عملها، ويستطيع إيقافها، ويتحمل المسؤولية عنها."
promise-count.zero: "تُفحص صفحاتنا في كل مرة تُبنى فيها. إذا لم يكن لخطوة أداة شخص معروف بالاسم، فلا يُنشر شيء. واليوم لا توجد في مساراتنا خطوات أدوات."
promise-count.one: "تُفحص صفحاتنا في كل مرة تُبنى فيها. إذا لم يكن لخطوة أداة شخص معروف بالاسم، فلا يُنشر شيء. واليوم في مساراتنا خطوة أداة واحدة، ولها شخص معروف بالاسم."
promise-count.two: "تُفحص صفحاتنا في كل مرة تُبنى فيها. إذا لم يكن لخطوة أداة شخص معروف بالاسم، فلا يُنشر شيء. واليوم في مساراتنا خطوتا أدوات، ولكل منهما شخص معروف بالاسم."
promise-count.few: "تُفحص صفحاتنا في كل مرة تُبنى فيها. إذا لم يكن لخطوة أداة شخص معروف بالاسم، فلا يُنشر شيء. واليوم في مساراتنا {count} خطوات أدوات، ولكل منها شخص معروف بالاسم."
promise-count.many: "تُفحص صفحاتنا في كل مرة تُبنى فيها. إذا لم يكن لخطوة أداة شخص معروف بالاسم، فلا يُنشر شيء. واليوم في مساراتنا {count} خطوة أدوات، ولكل منها شخص معروف بالاسم."
promise-count.other: "تُفحص صفحاتنا في كل مرة تُبنى فيها. إذا لم يكن لخطوة أداة شخص معروف بالاسم، فلا يُنشر شيء. واليوم في مساراتنا {count} خطوة أدوات، ولكل منها شخص معروف بالاسم."
promise-none: "تُفحص صفحاتنا في كل مرة تُبنى فيها. إذا لم يكن لخطوة أداة شخص معروف بالاسم، فلا يُنشر شيء. واليوم لا يستخدم أي مسار أداة."
promise-paper: "نتبع ما يراه روبين وأرنون وهوبرت وبيري (2024): يمكن للأدوات أن تدعم أجزاء من العلاج، ويجب أن تكون الرعاية الإنسانية الحقيقية حاضرة حيث يُحتاج إليها."
pathway: "المسار"
pathway-lead-tools.zero: "لا تساعد الأدوات في أي من خطوات المسار، وعددها {steps}. الأشخاص يقومون بها ويتابعونها كلها."
pathway-lead-tools.one: "تساعد الأدوات في خطوة معتادة واحدة من خطوات المسار، وعددها {steps}. الأشخاص يقومون بالباقي، ويتابعونها كلها."
pathway-lead-tools.two: "تساعد الأدوات في خطوتين من خطوات المسار، وعددها {steps}. الأشخاص يقومون بالباقي، ويتابعونها كلها."
pathway-lead-tools.few: "تساعد الأدوات في {count} خطوات من خطوات المسار، وعددها {steps}. الأشخاص يقومون بالباقي، ويتابعونها كلها."
pathway-lead-tools.many: "تساعد الأدوات في {count} خطوة من خطوات المسار، وعددها {steps}. الأشخاص يقومون بالباقي، ويتابعونها كلها."
pathway-lead-tools.other: "تساعد الأدوات في {count} خطوة من خطوات المسار، وعددها {steps}. الأشخاص يقومون بالباقي، ويتابعونها كلها."
pathway-lead-people: "الأشخاص يقومون بكل خطوة."
pathway-about: "عن هذا المسار"
fact-for: "لمن"
fact-led-by: "بقيادة"
fact-reviewed: "آخر مراجعة"
picture-title: "المسار في نظرة واحدة"
picture-intro: "من كل رقم ينزل خط إلى من يقوم بتلك الخطوة. وخيط يربط كل أداة بالشخص الذي يتابعها."
picture-label: "صورة المسار"
picture-note: "تحتاج الصورة إلى شاشة أعرض. والخطوات نفسها مكتوبة في الأسفل."
lanes-title: "{title}: من يقوم بكل خطوة"
lanes-description.zero: "ثلاثة صفوف، بلا خطوات."
lanes-description.one: "ثلاثة صفوف، خطوة واحدة."
lanes-description.two: "ثلاثة صفوف، خطوتان بترتيب القراءة."
lanes-description.few: "ثلاثة صفوف، {count} خطوات بترتيب القراءة."
lanes-description.many: "ثلاثة صفوف، {count} خطوة بترتيب القراءة."
lanes-description.other: "ثلاثة صفوف، {count} خطوة بترتيب القراءة."
lanes-tool: "الخطوة {number}، {title}: تقوم بها أداة الذكاء الاصطناعي {tool}، بمتابعة {name}."
lanes-person: "الخطوة {number}، {title}: على يد {name}."
lane-patient: "المريض"
lane-tools: "الأدوات"
lane-people: "الأشخاص"
watched-by: "بمتابعة"
every-step: "كل خطوة، ولماذا"
demand-intro-html: "بعض الخطوات تحتاج إلى تعاطف أكثر من غيرها. نسأل كم تحتاج الخطوة إلى من <b>يفهمك</b> (التعاطف المعرفي)، ومن <b>يشعر معك</b> (العاطفي)، ومن <b>يهتم ويتصرف</b> (الدافعي). كلما زادت هذه الحاجة، زاد ما يقوم به شخص."
step: "الخطوة"
who: "من يقوم بها"
demand: "التعاطف المطلوب"
checked: "المراجعة"
demand-cognitive: "الفهم"
demand-affective: "الشعور معك"
demand-motivational: "الاهتمام والتصرف"
level-low: "منخفض"
level-moderate: "متوسط"
level-high: "مرتفع"
basis-paper: "من المقال الأصلي"
basis-derived: "مستنتج من المقال الأصلي"
basis-policy: "سياستنا"
table-after: "بعد كل استخدام"
table-before: "قبل أي استخدام"
table-person: "وجهًا لوجه"

# search, the glossary and the page for a wrong address
search-title: "البحث"
search-label: "ما موضوع بحثك؟"
search-no-script: "يحتاج البحث إلى JavaScript، وهو متوقف في هذا المتصفح. كل الصفحات مذكورة في الأسفل."
search-keys: "مفاتيح الأسهم تنقلك بين النتائج. ومفتاح Escape يمسح الخانة."
search-private: "ما يُكتب هنا يبقى في متصفحك."
search-slash: "مفتاح / ينقلك إلى خانة البحث"
search-results: "ما وجدناه"
search-count: "النتائج: {count}."
search-more: "النتائج: {count}. وفي القائمة أول {shown} منها."
search-any: "لا توجد صفحة فيها كل هذه الكلمات. في هذه الصفحات بعضها."
search-none: "لم نجد شيئًا. قد تفيد كلمة أخرى، أو قائمة كل الصفحات."
search-failed: "لم يُحمَّل البحث. كل الصفحات مذكورة في الأسفل."
search-all: "كل الصفحات"
kind-page: "صفحة"
kind-page-all: "الصفحات الرئيسية"
kind-pathway: "مسار"
kind-pathway-all: "المسارات"
kind-article: "إرشادات"
kind-article-all: "الإرشادات"
kind-questionnaire: "استبيان"
kind-questionnaire-all: "الاستبيانات"
kind-tool: "أداة ذكاء اصطناعي"
kind-tool-all: "أدوات الذكاء الاصطناعي"
kind-person: "شخص"
kind-person-all: "الأشخاص"
kind-term: "كلمة"
kind-term-all: "الكلمات"
kind-rule: "قاعدة"
kind-rule-all: "القواعد"
not-found-title: "هذه الصفحة ليست هنا"
not-found-lead: "قد يكون العنوان قديمًا، أو فيه خطأ. لم يكن ذلك بسببك."
not-found-ways: "إلى أين من هنا"
not-found-search: "البحث في صفحاتنا"
not-found-search-text: "البحث عن كلمة، أو في قائمة كل الصفحات."
not-found-home: "الذهاب إلى الصفحة الأولى"
not-found-home-text: "كيف نرعاك، ومن يقوم بماذا."
glossary-title: "كلمات نستخدمها"
glossary-lead: "معنى بعض الكلمات في صفحاتنا، بلغة بسيطة."
glossary-all: "كل الكلمات"
glossary-more: "كل الكلمات مع شرحها"
term-ai-tool: "أداة ذكاء اصطناعي"
term-ai-tool-means: "برنامج حاسوب يكتب أو يرتّب أو يجيب من نفسه. يمكنه أن يساعد في الخطوات المعتادة. وكل أداة نستخدمها يتابعها شخص معروف بالاسم."
term-care-plan: "خطة الرعاية"
term-care-plan-means: "ما نفعله معًا، خطوة بخطوة، ومن يقوم بكل خطوة. ولك دور في وضعها. ويمكنك طلب تغييرها في أي وقت."
term-consent: "الموافقة"
term-consent-means: "قولك نعم لاستخدام أداة، بعد أن نقول لك ما تفعله. ويمكنك سحب موافقتك في أي وقت."
term-crisis-line: "خط الأزمات"
term-crisis-line-means: "رقم هاتف لمن يحتاج إلى مساعدة الآن. وهو مكتوب في أعلى صفحاتنا."
term-effect-size: "حجم الأثر"
term-effect-size-means: "كم هو كبير متوسط التغيّر، بالمقارنة مع تباعد الدرجات في البداية. وهو لا يقول ما سبب التغيّر."
term-empathy: "التعاطف"
term-empathy-means: "أن يفهم أحد ما يشعر به غيره، وأن يشعر معه، وأن يهتم ويتصرف. نسأل كم تحتاج كل خطوة من ذلك. والخطوات التي تحتاج إلى كثير منه يقوم بها أشخاص."
term-escalation: "رفع الأمر"
term-escalation-means: "نقل الأمر إلى شخص يستطيع أن يتصرف فيه. ولكل خطوة تقوم بها أداة، اسم هذا الشخص مكتوب."
term-guidance: "الإرشادات"
term-guidance-means: "صفحات عمّا يمكن أن يساعد، بكلمات بسيطة ومع مصادرها."
term-likely-range: "المدى المرجّح"
term-likely-range-means: "تأتي أرقامنا من عدد محدود من الأشخاص، لذلك لا تكون دقيقة تمامًا أبدًا. والمدى يبيّن كم يمكن أن تبتعد عن الصواب. ومع عدد قليل من الأشخاص يكون واسعًا. ويسمى أيضًا فترة الثقة."
term-not-shown: "غير معروض"
term-not-shown-means: "رقم لا نذكره، لأنه صغير بحيث يمكن التعرف على أحد. وأحيانًا لا نذكر أرقامًا أخرى أيضًا، حتى لا يمكن حسابه منها."
term-outcome: "النتيجة"
term-outcome-means: "كيف كان حال الأشخاص في نهاية الرعاية، بالمقارنة مع البداية."
term-overseer: "الشخص المتابِع"
term-overseer-means: "الشخص الذي يتابع أداة. يراجع عملها، ويستطيع إيقافها، ويتحمل المسؤولية عنها."
term-pathway: "المسار"
term-pathway-means: "الترتيب المعتاد للخطوات في نوع واحد من الصعوبات. وقد تكون خطتك مختلفة."
term-questionnaire: "الاستبيان"
term-questionnaire-means: "مجموعة قصيرة من الأسئلة عن حالك في الفترة الماضية. وتُجمع الإجابات في درجة."
term-recovery-line: "خط التعافي (الحد السريري)"
term-recovery-line-means: "خط على مقياس الاستبيان. أغلب من لديهم هذه الصعوبة تقع درجاتهم في جانب منه، وأغلب من ليست لديهم تقع درجاتهم في الجانب الآخر. وعبور الخط علامة واحدة بين علامات أخرى. وهو لا يقول إن الشخص بخير."
term-register: "السجل"
term-register-means: "قائمة كل أدوات الذكاء الاصطناعي المستخدمة هنا، ومن يتابع كل أداة منها."
term-reliable-change: "التغيّر الموثوق"
term-reliable-change-means: "تغيّر في الدرجة أكبر من التقلبات المعتادة. وتقول صفحاتنا: تحسّن واضح، أو تدهور واضح."
term-review: "المراجعة"
term-review-means: "أن ينظر شخص في ما فعلته أداة، أو يقرأ صفحة من جديد ليرى هل ما زالت صحيحة. ولكل مراجعة تاريخ واسم."
term-rule: "القاعدة"
term-rule-means: "شيء يُفحص في كل مرة تُبنى فيها صفحاتنا. وعندما تجد قاعدة خطأً، لا تُنشر الصفحات الجديدة."
term-score: "الدرجة"
term-score-means: "الرقم الذي يخرج من الاستبيان. وهي جزء واحد من الصورة. وشعورك مهم أيضًا."
term-sign-off: "التوقيع"
term-sign-off-means: "علامة من شخص على أنه يوافق على الخطة كما هي الآن ويتحمل مسؤوليتها. وعندما تتغيّر الخطة، يجب توقيعها من جديد."
term-step: "الخطوة"
term-step-means: "جزء واحد من الخطة. يقوم به شخص، أو أداة يتابعها شخص."
term-waiver: "الاستثناء"
term-waiver-means: "خروج عن قاعدة لفترة. ويحتاج إلى سبب، وشخص معروف بالاسم يوافق عليه، وتاريخ نهاية. وأهم القواعد لا تسمح بأي استثناء."
# the model of care: how we decide, the register of tools, the oversight statement
foot-label: "كيف نعمل"
not-watched-over: "بلا متابعة"
no-one-yet: "لا أحد بعد"
no-one-yet-text: "لذلك لا يُنشر شيء"
fact-reviewed-value: "{date}، مراجعة {name}"
treats-in: "العمل معك في {pathways}."
licensed-by: "ترخيص من {issuer}."
trained-on: "تدريب على {tools}."
lanes-done-by: "على يد"
lanes-assisted: "الخطوة {number}، {title}: على يد {actor} مع أداة الذكاء الاصطناعي {tool}، بمتابعة {name}."
demand-limits: "أجزاء التعاطف الثلاثة مأخوذة من روبين وأرنون وهوبرت وبيري (2024). ومقالهم مقال رأي، ولا يقيّم أي خطوة. وكل مستوى هنا من سياستنا نحن."
demand-critical: "قد يسبب الخطأ هنا ضررًا كبيرًا، لذلك يقوم بها أشخاص فقط."
home-in-hundred: "{count} من كل 100"
home-improved: "تحسّن حالهم بوضوح على {short} (المدى المرجّح من {low} إلى {high})"
home-worse: "ساء حالهم بوضوح على {short} (المدى المرجّح من {low} إلى {high})"
outcomes-more: "كل النتائج، وما لا تستطيع قوله لك"
tool-more: "كل شيء عن هذه الأداة"
tool-fact-maker: "من صنع"
tool-fact-until: "معتمدة حتى"
tool-overseers-title: "من يتابعها"
tool-overseers-intro: "يراجعون ما تفعله، ويتحملون المسؤولية عنها."
tool-watched-steps: "متابعتها في: {steps}."
tool-checks-before: "قراءة كل شيء أولًا."
tool-checks-every: "مراجعة ما فعلته: {every}."
tool-checks-after: "مراجعة ما فعلته بعد كل استخدام."
tool-trained: "تدريب على هذه الأداة في {date}."
tool-not-trained: "لا تُظهر سجلاتنا تدريبًا على هذه الأداة."
tool-about-title: "ما تفعله، وما لا تفعله"
tool-row-does: "عملها"
tool-row-never: "حدودها"
tool-row-sees: "ما تراه"
tool-row-feelings: "المشاعر"
tool-row-for: "لمن صُنعت"
tool-feelings-yes: "تحاول معرفة المشاعر من كتابتك أو كلامك."
tool-feelings-no: "لا تحاول معرفة مشاعرك."
tool-unsaid: "سجلنا لا يذكر ذلك."
ages-between: "أشخاص أعمارهم بالسنوات من {from} إلى {to}."
ages-from: "أشخاص أعمارهم بالسنوات {from} أو أكثر."
ages-to: "أشخاص أعمارهم بالسنوات {to} أو أقل."
tool-languages: "اللغات: {languages}."
language-ar: "العربية"
language-de: "الألمانية"
language-en: "الإنجليزية"
language-es: "الإسبانية"
language-fr: "الفرنسية"
language-he: "العبرية"
language-ru: "الروسية"
tool-approved-title: "ما يجوز استخدامها فيه"
tool-approved-intro: "لا يجوز للأداة أن تفعل شيئًا ليس في قائمتها."
tool-approved-by: "اعتماد {name} في {date}، لهذه الأنواع من الخطوات:"
tool-approved-by-until: "اعتماد {name} في {date}، حتى {until}، لهذه الأنواع من الخطوات:"
tool-not-approved: "لم يعتمدها أحد بعد."
tool-used-title: "أين نستخدمها"
decide-title: "كيف نقرر من يقوم بماذا"
decide-lead: "بعض الخطوات تحتاج إلى شخص يهتم. وغيرها معتاد. ننظر في كل نوع من الخطوات، ونقرر كم يجوز للأداة أن تفعل منه."
decide-paper-title: "من أين جاء هذا"
decide-paper-intro: "مقال واحد، وما يتركه مفتوحًا."
decide-paper-html: "في عام 2024 سأل روبين وأرنون وهوبرت وبيري: متى يكون من الأسهل أن تحل أداة محل شخص في العلاج، ومتى تكون الرعاية الإنسانية أثمن؟ وجوابهم يدور حول التعاطف. وهم يميزون بين ثلاثة أجزاء منه: أن <b>يفهمك</b> أحد (التعاطف المعرفي)، وأن <b>يشعر معك</b> (العاطفي)، وأن <b>يهتم ويتصرف</b> (الدافعي). قد تبدو الأداة كأنها تفهم. لكنها لا تستطيع أن تشعر معك حقًا، ولا تستطيع أن تهتم."
decide-limits-title: "ما لا يقوله المقال"
decide-limit-viewpoint: "هو مقال رأي. وليس فيه بيانات ولا تجربة."
decide-limit-levels: "لا يقيّم أي خطوة، ولا يحدد أي مستوى. وكل المستويات في هذه الصفحات من سياستنا نحن."
decide-limit-rest: "لا يقول شيئًا عن التراخيص، أو الموافقة، أو عدد مرات المراجعة، أو الدرجات التي يجب أن تقلقنا. وقواعدنا في هذه الأمور لها مصادر أخرى."
decide-limit-study-html: "ليست كل الدراسات متفقة. في دراسة من عام 2025 رأى أخصائيون نفسيون أن نصائح كتبها ذكاء اصطناعي فيها اهتمام أكثر من نصائح خبراء. ولم يستطيعوا التمييز بينها، وأعجبهم أكثر ما ظنوا أن خبيرًا كتبه. لذلك لا نحكم أبدًا على نص بمقدار الاهتمام الذي يبدو فيه. نحن نسأل هل تحتاج الخطوة إلى شخص يهتم."
decide-ours-title: "ما أضفناه"
decide-ours: "نسأل سؤالًا رابعًا: ماذا يمكن أن يسبب الخطأ؟ هذا السؤال ليس من المقال. هو هنا لحماية الناس، ولا يمكنه إلا أن يزيد دور الأشخاص."
decide-ladder-title: "أربع طرق لتقاسم خطوة"
decide-ladder-intro: "من أقل دور لشخص إلى أكبر دور."
rung-after-use: "أداة تقوم بها، وشخص يراجع بعدها"
rung-after-use-text: "الأداة تعمل من نفسها. وشخص معروف بالاسم ينظر في ما فعلته، في مواعيد محددة."
rung-before-use: "أداة تُعدّ، وشخص يراجع أولًا"
rung-before-use-text: "لا يصل إليك شيء قبل أن يقرأه شخص معروف بالاسم."
rung-assisting: "شخص يقوم بها، وأداة تساعد"
rung-assisting-text: "الشخص حاضر، ويتصرف، ويتحمل المسؤولية."
rung-human-only: "أشخاص فقط"
rung-human-only-text: "لا دور فيها لأي أداة."
kinds-count.zero: "لا أنواع من الخطوات"
kinds-count.one: "نوع واحد من الخطوات"
kinds-count.two: "نوعان من الخطوات"
kinds-count.few: "{count} أنواع من الخطوات"
kinds-count.many: "{count} نوعًا من الخطوات"
kinds-count.other: "{count} نوع من الخطوات"
decide-how-title: "كيف تأخذ الخطوة مكانها"
decide-how-intro: "أول إجابة مناسبة هي التي تُحسب."
decide-how-1: "هل يمكن أن يسبب الخطأ ضررًا كبيرًا؟"
decide-how-2: "هل تحتاج إلى كثير من الشعور معك، أو كثير من الاهتمام؟"
decide-how-3: "هل تحتاج إلى بعض الشعور معك، أو بعض الاهتمام؟"
decide-how-4: "هل يمكن أن يضر الخطأ بعلاجك، أو هل تحتاج إلى كثير من الفهم؟"
decide-how-5: "كل الخطوات الأخرى:"
decide-moves-title: "ما يزيد دور الأشخاص"
decide-moves-relation: "علاجك يقوم على العلاقة بينك وبين من يعالجك."
decide-moves-connection: "يهمك كثيرًا التواصل الإنساني."
decide-moves-declines: "رفضت أدوات الذكاء الاصطناعي."
decide-moves-risk: "هناك علامة خطر، أو ساءت درجاتك بوضوح، ولم ينظر شخص في الأمر بعد."
decide-moves-law: "قانون مكان ما يطلب ذلك."
decide-moves-never: "الرغبة في الأدوات لا تُبعد شخصًا أبدًا."
decide-moves-exception: "يمكننا أن نقرر غير ذلك في خطوة واحدة، لفترة. ويحتاج ذلك إلى سبب، وشخص معروف بالاسم يوافق عليه، وتاريخ نهاية. ولا يمكن ذلك أبدًا حيث قد يسبب الخطأ ضررًا كبيرًا."
needs-title: "ما تحتاج إليه، وما نقدمه"
needs-intro: "يبحث الناس عن شيئين: أدوات عملية، وتواصل إنساني. وقد يكون المطلوب كثيرًا من أحدهما، أو من كليهما، أو قليلًا من كليهما."
quadrant-caption: "خطوات مساراتنا، حسب ما تقدمه"
quadrant-note: "العلامات المستديرة خطوات على يد أشخاص، والعلامات المربعة خطوات مع أداة. نرسم عشر علامات على الأكثر، والرقم يعدّها كلها. والزوايا المرقّمة هي ما قد يبحث عنه الناس. ولا يوجد أي مريض في هذه الصورة."
quadrant-desc: "شبكة من تسع خانات. تزيد الأدوات العملية من اليسار إلى اليمين، ويزيد التواصل الإنساني من الأسفل إلى الأعلى."
quadrant-place: "التواصل {connection}، ودور الأدوات {tools}"
quadrant-describe: "{place}: {people} على يد أشخاص، {tools} مع أداة."
quadrant-cell: "الخانة"
quadrant-x: "إلى أي حد يجوز أن تساعد أداة"
quadrant-y: "التواصل الإنساني المطلوب"
by-people-column: "على يد أشخاص"
with-tools-column: "مع أداة"
needs-both: "كثير من كليهما"
needs-both-text: "لا توجد خطوة واحدة تعطي الاثنين، لذلك تمزج الخطة بينهما: الأدوات للتمرين، والأشخاص لما يحتاج إلى اهتمام."
needs-connection: "التواصل الإنساني قبل كل شيء"
needs-connection-text: "الأشخاص يقومون بكل ما يمكنهم القيام به معك."
needs-tools: "الأدوات العملية قبل كل شيء"
needs-tools-stay: "يمكن أن تساعد الأدوات في عدد من خطوات مساراتنا لا يزيد على {tools} من {steps}. والأشخاص يقومون بالباقي، وعدده {people}."
needs-tools-text: "ولا يقل دور الأشخاص عن ذلك أبدًا."
needs-neither: "قليل من كليهما"
needs-neither-text: "يمكن أن تكون الخطة قصيرة. والخطوات التي تحتاج إلى شخص يبقى لها شخص."
needs-moved.zero: "لمن يبحث عن تواصل كثير، لا تحتاج أي خطوة أداة إلى دور أكبر لشخص."
needs-moved.one: "لمن يبحث عن تواصل كثير، تحتاج خطوة أداة واحدة إلى دور أكبر لشخص."
needs-moved.two: "لمن يبحث عن تواصل كثير، تحتاج خطوتا أدوات إلى دور أكبر لشخص."
needs-moved.few: "لمن يبحث عن تواصل كثير، تحتاج {count} خطوات أدوات إلى دور أكبر لشخص."
needs-moved.many: "لمن يبحث عن تواصل كثير، تحتاج {count} خطوة أدوات إلى دور أكبر لشخص."
needs-moved.other: "لمن يبحث عن تواصل كثير، تحتاج {count} خطوة أدوات إلى دور أكبر لشخص."
needs-none-moved: "في مساراتنا لا حاجة إلى تغيير أي خطوة أداة من أجل ذلك."
needs-ask: "في كل خطوة تقوم بها أداة يمكنك طلب شخص بدلًا منها."
needs-table: "مساراتنا، وما يتغيّر لمن يبحث عن تواصل كثير"
needs-connection-column: "تحتاج إلى بعض التواصل أو كثير منه"
needs-moved-column: "خطوات أدوات تحتاج عندئذ إلى دور أكبر لشخص"
needs-policy: "هاتان الحاجتان من المقال. أما مكان كل خطوة، وما ينتج عنه، فمن سياستنا نحن."
kinds-title: "كل أنواع الخطوات"
kinds-intro: "كل نوع مع ما يحتاج إليه، وإلى أي حد يؤيد المقال ذلك، وأين نستخدمه."
kind-column: "نوع الخطوة"
stakes-column: "إذا حدث خطأ"
basis-column: "من أين جاءت المستويات"
kind-used-column: "مستخدم في"
kind-used: "{step} ({pathway})"
kind-unused: "ليس في أي مسار"
stakes-routine: "ضرر قليل"
stakes-clinical: "قد يضر بالعلاج"
stakes-critical: "قد يسبب ضررًا كبيرًا"
oversight-title: "بيان المتابعة"
oversight-more: "قراءة بيان المتابعة"
oversight-as-of: "بتاريخ {date}"
oversight-lead: "ما فحصناه قبل نشر هذه الصفحات، وما بقي من ملاحظات، ومن يتابع كل أداة."
rules-checked: "القواعد المفحوصة"
oversight-all-named: "{count}، لكل منها شخص معروف بالاسم"
oversight-fact-exceptions: "الاستثناءات السارية"
oversight-steps-title: "خطوات الأدوات، ومن يتابعها"
oversight-steps-intro: "كل خطوة في مساراتنا فيها دور لأداة."
oversight-how-column: "كيف يُتقاسم العمل"
oversight-escalate-column: "إذا حدث خطأ، يُرفع الأمر إلى"
oversight-plans-title: "خطط المرضى"
oversight-plans: "تُفحص خطة كل مريض بالقواعد نفسها، في كل مرة. وإذا كانت في خطة خطوة أداة بلا شخص معروف بالاسم، فلا تُنشر، ولا يُنشر أي شيء آخر. ولا نذكر هنا أرقامًا عن الخطط، حتى لا يمكن التعرف على أحد."
oversight-rules-title: "ما نفحصه"
oversight-rules-intro: "الخطأ يوقف كل شيء."
rule-group: "المجموعة"
rules-that-stop: "يمكن أن توقف البناء"
rules-never-waived: "بلا استثناء أبدًا"
oversight-changed: "غيّرنا هذه القواعد:"
oversight-unchanged: "لم نوقف أي قاعدة، ولم نغيّر أيًا منها."
rule-off: "متوقفة هنا"
rule-changed: "تُحسب هنا: {severity}"
rule-here: "في هذه العيادة"
rule-name: "الاسم"
severity-means-error: "خطأ: يوقف البناء"
severity-means-warning: "تحذير: لا يوقف البناء وحده"
severity-means-note: "ملاحظة: لا توقف البناء أبدًا"
severity-text-error: "يجب إصلاحه أولًا. وما دام موجودًا، لا يُنشر شيء."
severity-text-warning: "ينبغي إصلاحه قريبًا. ويراه الفريق في سجله."
severity-text-note: "معلومة مفيدة."
oversight-findings-intro: "كم كان قائمًا منها في هذا اليوم."
oversight-means-column: "المعنى"
oversight-count-column: "العدد"
oversight-exceptions-title: "الاستثناءات"
oversight-exceptions-intro: "كل استثناء يحتاج إلى سبب، وشخص معروف بالاسم يوافق عليه، ونهاية. ولا استثناء لأي قاعدة عن شخص ناقص، أو علامة خطر، أو طريقة للوصول إلى المساعدة."
oversight-no-exceptions: "لا يوجد أي استثناء."
oversight-everywhere: "في كل مكان"
oversight-where-column: "المكان"
oversight-reason-column: "السبب"
oversight-by-column: "الموافقة من"
oversight-until-column: "حتى"
oversight-for-patients.zero: "لا يوجد استثناء عن مريض بعينه."
oversight-for-patients.one: "هناك استثناء واحد عن مريض واحد، لذلك نذكر عدده فقط هنا."
oversight-for-patients.two: "هناك استثناءان عن مرضى بأعينهم، لذلك نذكر عددهما فقط هنا."
oversight-for-patients.few: "هناك {count} استثناءات عن مرضى بأعينهم، لذلك نذكر عددها فقط هنا."
oversight-for-patients.many: "هناك {count} استثناءً عن مرضى بأعينهم، لذلك نذكر عددها فقط هنا."
oversight-for-patients.other: "هناك {count} استثناء عن مرضى بأعينهم، لذلك نذكر عددها فقط هنا."
oversight-report-title: "إذا كان هناك خطأ"
oversight-report-lead: "نرجو إخبارنا إذا فعلت أداة شيئًا غريبًا أو جارحًا أو خاطئًا، أو إذا لم يكن ممكنًا معرفة من يتابعها."
oversight-report-text: "يمكنك إخبار أي شخص يعمل هنا. وهذا لا يغيّر رعايتك. وفي حالة الخطر، الأرقام في أعلى هذه الصفحة."
oversight-report-visit: "يمكنك زيارتنا، أو إخبار أي شخص يعمل هنا."
oversight-write-html: "الكتابة إلى {email}"
oversight-digest-title: "البصمة الرقمية"
oversight-digest-intro: "لمن يريد أن يتحقق من عملنا."
oversight-digest-text: "بصمة رقمية (SHA-256) لكل ملف فُحص. إذا تغيّر حرف واحد، تغيّرت هي أيضًا. وهي بصمة قائمة فيها سطر لكل ملف، كما يكتبها برنامج sha256sum."
rule-group-0: "قواعدنا الخاصة"
rule-group-1: "شخص معروف بالاسم"
rule-group-2: "شخص قادر على المتابعة"
rule-group-3: "خطوة تصلح للذكاء الاصطناعي"
rule-group-4: "المراجعة ورفع الأمر"
rule-group-5: "الموافقة، والقول إنه ذكاء اصطناعي"
rule-group-6: "درجات تحتاج إلى شخص"
rule-group-7: "الإرشادات والصفحات"
rule-group-8: "الاستثناءات والإعدادات"
rule-group-9: "ما لا تمكن قراءته"

# the staff pages
nav-register: "السجل"
staff-only: "للفريق فقط"
register-title: "سجل المتابعة"
register-description: "سجل المتابعة للفريق"
register-lead: "كل خطوة تقوم بها أداة، والشخص الذي يتابعها، وتاريخ آخر مراجعة له."
register-note: "لا توجد أسماء مرضى في هذه الصفحة. نرجو عدم مشاركتها خارج الفريق."
fact-as-of: "بتاريخ"
fact-tool-steps: "خطوات تقوم بها أدوات"
fact-late: "متأخرة"
fact-findings: "ملاحظات الفحص"
reviews-title: "المراجعات"
reviews-intro: "المراجعات المتأخرة تأتي أولًا."
patient: "المريض"
tool-column: "الأداة"
last-review: "آخر مراجعة"
next-due: "الموعد القادم"
status: "الحالة"
never: "أبدًا"
at-once: "فورًا"
each-use: "كل استخدام"
in-plans: "في كل خطة"
days-late.zero: "بلا تأخير"
days-late.one: "متأخرة يومًا واحدًا"
days-late.two: "متأخرة يومين"
days-late.few: "متأخرة {count} أيام"
days-late.many: "متأخرة {count} يومًا"
days-late.other: "متأخرة {count} يوم"
due-in.zero: "موعدها اليوم"
due-in.one: "موعدها بعد يوم واحد"
due-in.two: "موعدها بعد يومين"
due-in.few: "موعدها بعد {count} أيام"
due-in.many: "موعدها بعد {count} يومًا"
due-in.other: "موعدها بعد {count} يوم"
due-today: "موعدها اليوم"
never-reviewed: "لم تُراجع أبدًا"
on-time: "في موعدها"
not-started: "لم تبدأ"
model-step: "نموذج الرعاية"
load-title: "العمل لكل شخص"
load-intro: "كثرة الخطوات على شخص واحد خطر أيضًا."
person-column: "الشخص"
steps-column: "الخطوات"
patients-column: "المرضى"
late-column: "المتأخرة"
load-column: "الخطوات التي يتابعها الشخص (بإطار: المتأخرة)"
findings-title: "ملاحظات الفحص"
findings-none: "لا توجد ملاحظات."
severity-error: "خطأ"
severity-warning: "تحذير"
severity-note: "ملاحظة"
fix: "الحل:"
rules-title: "القواعد التي نفحصها"
rules-lead: "تُفحص صفحاتنا بهذه القواعد في كل مرة تُبنى فيها. الخطأ يوقف البناء، وتبقى الصفحات القديمة."
rules-count: "القواعد"
rules-all: "كل القواعد"
rules-legal: "القواعد التي تذكر قانونًا تذكير فقط، وليست استشارة قانونية."
rule: "القاعدة"
rule-asks: "ما تطلبه"
severity: "الشدة"
rule-waiver: "الاستثناء"
rule-why: "لماذا هذا مهم"
rule-examples: "أمثلة"
rule-sources: "المصادر"
rule-fails: "لا ينجح"
rule-passes: "ينجح"
rule-waivable: "ممكن"
rule-not-waivable: "غير ممكن"
rule-waivable-text: "يمكن للعيادة أن تقبل استثناءً لفترة. ويحتاج ذلك إلى سبب، وشخص معروف بالاسم يوافق عليه، وتاريخ نهاية."
rule-not-waivable-text: "لا يمكن استثناء هذه القاعدة أو إيقافها أو إدراجها في خط الأساس."
rules-more: "القاعدة التي توقف خطوة لا يتابعها أحد"

# the staff pages: what needs each person, the caseload, findings and guidance
nav-caseload: "كل المرضى"
code-note: "لكل مريض رمز قصير، هو بداية عنوان الخطة (عدد الخانات: {count}). وللعثور على الخطة، يكفي البحث عن الرمز في addresses.tsv، وهو قائمة العيادة الخاصة."
register-empty: "لا تقوم أي أداة بخطوة هنا، لذلك لا توجد مراجعة مطلوبة."
steps-more.zero: "لا خطوات أخرى."
steps-more.one: "خطوة أخرى غير مذكورة هنا."
steps-more.two: "خطوتان أخريان غير مذكورتين هنا."
steps-more.few: "{count} خطوات أخرى غير مذكورة هنا."
steps-more.many: "{count} خطوة أخرى غير مذكورة هنا."
steps-more.other: "{count} خطوة أخرى غير مذكورة هنا."
overseers-more.zero: "لا أحد غيرهم يتابع خطوات."
overseers-more.one: "شخص آخر يتابع خطوات، وهو غير مذكور هنا."
overseers-more.two: "شخصان آخران يتابعان خطوات، وهما غير مذكورين هنا."
overseers-more.few: "{count} أشخاص آخرين يتابعون خطوات، وهم غير مذكورين هنا."
overseers-more.many: "{count} شخصًا آخرين يتابعون خطوات، وهم غير مذكورين هنا."
overseers-more.other: "{count} شخص آخرين يتابعون خطوات، وهم غير مذكورين هنا."
people-more.zero: "لا يوجد أشخاص آخرون."
people-more.one: "شخص آخر غير مذكور هنا."
people-more.two: "شخصان آخران غير مذكورين هنا."
people-more.few: "{count} أشخاص آخرين غير مذكورين هنا."
people-more.many: "{count} شخصًا آخرين غير مذكورين هنا."
people-more.other: "{count} شخص آخرين غير مذكورين هنا."
patients-more.zero: "ولا مرضى آخرين"
patients-more.one: "ومريض آخر"
patients-more.two: "ومريضان آخران"
patients-more.few: "و{count} مرضى آخرين"
patients-more.many: "و{count} مريضًا آخرين"
patients-more.other: "و{count} مريض آخرين"
plans-more.zero: "لا خطط أخرى."
plans-more.one: "خطة أخرى غير مذكورة هنا."
plans-more.two: "خطتان أخريان غير مذكورتين هنا."
plans-more.few: "{count} خطط أخرى غير مذكورة هنا."
plans-more.many: "{count} خطة أخرى غير مذكورة هنا."
plans-more.other: "{count} خطة أخرى غير مذكورة هنا."
findings-more.zero: "لا ملاحظات أخرى."
findings-more.one: "ملاحظة أخرى غير مذكورة هنا."
findings-more.two: "ملاحظتان أخريان غير مذكورتين هنا."
findings-more.few: "{count} ملاحظات أخرى غير مذكورة هنا."
findings-more.many: "{count} ملاحظة أخرى غير مذكورة هنا."
findings-more.other: "{count} ملاحظة أخرى غير مذكورة هنا."
load-limit: "الحد في هذه العيادة هو {count} من الخطوات في خطط المرضى لكل شخص."
load-people: "ما يحتاج إلى كل شخص"
caseload-all: "قائمة كل المرضى"
caseload-lead: "درجات كل مريض، صغيرة وجنبًا إلى جنب. والدرجة جزء واحد من الصورة."
caseload-none: "لا توجد درجات بعد."
minis-key: "كيف تُقرأ الرسوم الصغيرة"
minis-key-line: "من الدرجة الأولى إلى الأخيرة. والرقم هو الدرجة الأخيرة."
minis-key-cut: "خط التعافي، حيث يوجد في الاستبيان."
minis-key-scale: "المقياس كله، من أدنى درجة إلى أعلى درجة."
findings-all: "كل الملاحظات، حسب القاعدة"
findings-counted: "{counts}. الأخطاء توقف البناء."
count-error.zero: "لا أخطاء"
count-error.one: "خطأ واحد"
count-error.two: "خطآن"
count-error.few: "{count} أخطاء"
count-error.many: "{count} خطأً"
count-error.other: "{count} خطأ"
count-warning.zero: "لا تحذيرات"
count-warning.one: "تحذير واحد"
count-warning.two: "تحذيران"
count-warning.few: "{count} تحذيرات"
count-warning.many: "{count} تحذيرًا"
count-warning.other: "{count} تحذير"
count-note.zero: "لا ملاحظات"
count-note.one: "ملاحظة واحدة"
count-note.two: "ملاحظتان"
count-note.few: "{count} ملاحظات"
count-note.many: "{count} ملاحظة"
count-note.other: "{count} ملاحظة"
findings-count.zero: "لا ملاحظات فحص"
findings-count.one: "ملاحظة فحص واحدة"
findings-count.two: "ملاحظتا فحص"
findings-count.few: "{count} ملاحظات فحص"
findings-count.many: "{count} ملاحظة فحص"
findings-count.other: "{count} ملاحظة فحص"
findings-page-note: "رمز القاعدة يقود إلى سببها ومصادرها وأمثلة عليها."
line-number: "السطر {line}"
staff-people-lead: "ما يحتاج إلى كل شخص في {date}. ولكل شخص صفحة يمكن فتحها للقراءة أو الطباعة."
staff-people-intro: "المراجعات المتأخرة تأتي أولًا."
fact-due: "موعدها ذلك اليوم"
fact-worse: "درجات ساءت"
fact-load: "الخطوات، من الحد"
load-of: "{count} من {limit}"
overseer-lead: "ما يحتاج إليك في {date}."
overseer-calm: "لا شيء مطلوب منك في {date}."
overseer-reviews-intro: "خطوات تقوم بها أداة بمتابعتك. وما انتظر أطول مدة يأتي أولًا."
overseer-reviews-none: "لا توجد في خطط المرضى أداة بمتابعتك."
reviews-calm: "لا توجد مراجعة متأخرة أو موعدها {date}."
reviews-calm-next: "لا توجد مراجعة متأخرة أو موعدها {date}. والمراجعة القادمة موعدها {next}."
part-late: "متأخرة"
part-due: "موعدها {date}"
part-week: "موعدها حتى {date}"
part-each-use: "قبل كل استخدام"
part-later: "بعد {date}"
cadence-column: "كم مرة"
task-column: "المطلوب"
do-after: "النظر في ما فعلته الأداة، وكتابة اليوم في الخطة."
do-first: "النظر لأول مرة، وكتابة اليوم في الخطة."
do-before: "قراءة ما ينتظر، ثم السماح به أو تغييره أو إيقافه."
do-model: "لا شيء هنا. لكل خطة أيامها."
do-wait: "لا شيء حتى تبدأ الخطوة."
drafts-title: "قبل أن يصل إلى أي أحد"
drafts-intro: "لا يصل شيء من هذه الأدوات إلى المريض إلا بعد سماحك به."
drafts-note: "هذه الصفحة لا تعرف هل هناك مسودة تنتظر. يمكن معرفة ذلك في الأداة."
worse-title: "درجات ساءت"
worse-intro: "في الخطط التي بقيادتك، أو التي فيها أداة بمتابعتك، فقط."
worse-days.zero: "ينظر شخص في الدرجة في يومها نفسه."
worse-days.one: "ينظر شخص في الدرجة خلال يوم واحد من تاريخها."
worse-days.two: "ينظر شخص في الدرجة خلال يومين من تاريخها."
worse-days.few: "ينظر شخص في الدرجة خلال {count} أيام من تاريخها."
worse-days.many: "ينظر شخص في الدرجة خلال {count} يومًا من تاريخها."
worse-days.other: "ينظر شخص في الدرجة خلال {count} يوم من تاريخها."
plans-title: "خطط يُنظر فيها من جديد"
plans-intro: "مع المريض، في اليوم المتفق عليه."
plan-was-due: "كان موعدها {date}"
plan-due: "موعدها {date}"
plan-no-day: "لم يُحدَّد يوم"
texts-title: "نصوص للمراجعة"
texts-intro: "آخر مراجعة لها كانت منك."
text-was-due: "كانت مراجعته مطلوبة في موعد أقصاه {date}"
text-due: "المراجعة القادمة في موعد أقصاه {date}"
own-findings-intro: "ملاحظات تذكر اسمك، أو هي عن خطواتك وخططك. والمراجعات المتأخرة مذكورة في الأعلى."
standing-title: "البدلاء وحجم العمل"
span: "من {from} إلى {to}"
span-open: "من {from}، بلا يوم أخير محدد"
away-covered: "غيابك {span}. والبديل عنك: {name}."
away-alone: "غيابك {span}."
away-nobody: "لا يوجد بديل"
away-covering: "دورك بديلًا عن {name} {span}."
away-none: "حتى {date} لا غياب لك، ولا دور لك بديلًا عن أحد."
load-words: "بمتابعتك الآن: {steps}. المرضى: {patients}. والحد هو {step-limit} للخطوات و{patient-limit} للمرضى."
load-steps.zero: "لا خطوات"
load-steps.one: "خطوة واحدة"
load-steps.two: "خطوتان"
load-steps.few: "{count} خطوات"
load-steps.many: "{count} خطوة"
load-steps.other: "{count} خطوة"
load-patients.zero: "لا أحد"
load-patients.one: "مريض واحد"
load-patients.two: "مريضان"
load-patients.few: "{count} مرضى"
load-patients.many: "{count} مريضًا"
load-patients.other: "{count} مريض"
load-within: "ضمن الحدود"
load-over: "فوق الحد"
licence-ends: "ينتهي ترخيصك في {date}"
licence-ended: "انتهى ترخيصك في {date}"
approval-ends: "ينتهي اعتماد {tool} في {date}"
approval-ended: "انتهى اعتماد {tool} في {date}"
staff-guidance-lead: "كل مقال، مع الملاحظات التي لا يراها إلا الفريق."
needs-review: "تحتاج إلى مراجعة"
needs-review-intro: "لم يراجعها أحد، أو مضى يوم مراجعتها القادمة."
topic-staff: "للفريق"
topic-shared: "في أكثر من مسار"
topic-other: "مقالات أخرى"
audience-public: "للجميع"
audience-patient: "للمرضى"
audience-staff: "للفريق"

# outcomes of groups
nav-outcomes: "النتائج"
outcomes-title: "نتائجنا"
outcomes-description: "نتائج مجموعات من الأشخاص في {clinic}"
outcomes-lead: "ما تغيّر لدى أشخاص أنهوا الرعاية عندنا، وأجابوا عن الأسئلة في البداية وفي النهاية."
outcomes-as-of: "أرقام {date}"
outcomes-held: "هذه الأرقام بتاريخ {date}. لا نغيّرها إلا عندما ينضم عدد كافٍ من الأشخاص، حتى لا يمكن التعرف على أحد."
outcomes-none-title: "لا يوجد عدد كافٍ من الأشخاص بعد"
outcomes-none.zero: "نعرض أرقام الاستبيان عندما ينهي أشخاص الرعاية ولكل منهم درجتان. وحتى ذلك الحين لا نعرض شيئًا، حتى لا يمكن التعرف على أحد."
outcomes-none.one: "نعرض أرقام الاستبيان عندما ينهي الرعاية شخص واحد على الأقل وله درجتان. وحتى ذلك الحين لا نعرض شيئًا، حتى لا يمكن التعرف على أحد."
outcomes-none.two: "نعرض أرقام الاستبيان عندما ينهي الرعاية شخصان على الأقل ولكل منهما درجتان. وحتى ذلك الحين لا نعرض شيئًا، حتى لا يمكن التعرف على أحد."
outcomes-none.few: "نعرض أرقام الاستبيان عندما ينهي الرعاية {count} أشخاص على الأقل ولكل منهم درجتان. وحتى ذلك الحين لا نعرض شيئًا، حتى لا يمكن التعرف على أحد."
outcomes-none.many: "نعرض أرقام الاستبيان عندما ينهي الرعاية {count} شخصًا على الأقل ولكل منهم درجتان. وحتى ذلك الحين لا نعرض شيئًا، حتى لا يمكن التعرف على أحد."
outcomes-none.other: "نعرض أرقام الاستبيان عندما ينهي الرعاية {count} شخص على الأقل ولكل منهم درجتان. وحتى ذلك الحين لا نعرض شيئًا، حتى لا يمكن التعرف على أحد."
fact-started: "بدؤوا"
fact-finished: "أنهوا"
fact-smallest: "أصغر مجموعة نعرضها"
people-number.zero: "لا أحد"
people-number.one: "شخص واحد"
people-number.two: "شخصان"
people-number.few: "{count} أشخاص"
people-number.many: "{count} شخصًا"
people-number.other: "{count} شخص"
people-about.zero: "نحو {count} شخص"
people-about.one: "نحو شخص واحد"
people-about.two: "نحو شخصين"
people-about.few: "نحو {count} أشخاص"
people-about.many: "نحو {count} شخصًا"
people-about.other: "نحو {count} شخص"
fewer-than: "أقل من {count}"
not-shown: "غير معروض"
row-small.zero: "أقل من {count} شخص، غير معروض"
row-small.one: "أقل من شخص واحد، غير معروض"
row-small.two: "أقل من شخصين، غير معروض"
row-small.few: "أقل من {count} أشخاص، غير معروض"
row-small.many: "أقل من {count} شخصًا، غير معروض"
row-small.other: "أقل من {count} شخص، غير معروض"
row-withheld: "غير معروض، حتى لا يمكن حساب صف آخر منه"
row-unsaid: "غير معروض"
rates-title: "هل تحسّن حال الناس؟"
rates-lead.zero: "من بين {count} شخص، تحسّن بوضوح {better} من كل 100. وساء بوضوح حال {worse} من كل 100."
rates-lead.one: "من بين {count} شخص، تحسّن بوضوح {better} من كل 100. وساء بوضوح حال {worse} من كل 100."
rates-lead.two: "من بين شخصين، تحسّن بوضوح {better} من كل 100. وساء بوضوح حال {worse} من كل 100."
rates-lead.few: "من بين {count} أشخاص، تحسّن بوضوح {better} من كل 100. وساء بوضوح حال {worse} من كل 100."
rates-lead.many: "من بين {count} شخصًا، تحسّن بوضوح {better} من كل 100. وساء بوضوح حال {worse} من كل 100."
rates-lead.other: "من بين {count} شخص، تحسّن بوضوح {better} من كل 100. وساء بوضوح حال {worse} من كل 100."
rates-lead-better.zero: "من بين {count} شخص، تحسّن بوضوح {better} من كل 100."
rates-lead-better.one: "من بين {count} شخص، تحسّن بوضوح {better} من كل 100."
rates-lead-better.two: "من بين شخصين، تحسّن بوضوح {better} من كل 100."
rates-lead-better.few: "من بين {count} أشخاص، تحسّن بوضوح {better} من كل 100."
rates-lead-better.many: "من بين {count} شخصًا، تحسّن بوضوح {better} من كل 100."
rates-lead-better.other: "من بين {count} شخص، تحسّن بوضوح {better} من كل 100."
rates-caption: "{name} ({short})، الجميع معًا"
result-column: "النتيجة"
people-column: "الأشخاص"
rate-column: "النسبة"
range-column: "المدى المرجّح"
result-improved: "تحسّن واضح"
result-uncertain: "لا تغيّر واضح"
result-worse: "تدهور واضح"
result-crossed: "عبور خط التعافي"
rate-people: "{count} من {total}"
rate-percent: "{value}%"
rate-range: "من {low}% إلى {high}%"
by-pathway-title: "حسب المسار"
by-pathway-improved: "تحسّن واضح ({short})، حسب المسار"
by-pathway-worse: "تدهور واضح ({short})، حسب المسار"
group-no-pathway: "بلا مسار"
by-tools-title: "مع الأدوات وبدونها"
by-tools-intro: "هذا لا يقول هل ساعدت الأدوات."
by-tools-improved: "تحسّن واضح ({short})، مع الأدوات وبدونها"
by-tools-worse: "تدهور واضح ({short})، مع الأدوات وبدونها"
group-column: "المجموعة"
group-everyone: "الجميع"
group-tools: "استخدموا أداة ذكاء اصطناعي واحدة على الأقل"
group-no-tools: "لم يستخدموا أي أداة ذكاء اصطناعي"
size-title: "كم كان حجم التغيّر؟"
size-caption: "متوسط درجة {short} قبل الرعاية وبعدها"
before-column: "قبل"
after-column: "بعد"
effect-column: "حجم الأثر (المدى)"
effect-range-html: "<b>{value}</b> (من {low} إلى {high})"
spread-title: "كم تحركت الدرجات؟"
spread-intro: "قد يخفي المتوسط أشخاصًا لم يتحسنوا."
spread-caption: "التغيّر في {short} من البداية إلى النهاية، {people}"
spread-note: "المستطيلات المتقطعة أعداد لا نعرضها. وطولها لا يعني شيئًا."
change-column: "التغيّر"
band-worse-least: "أسوأ بـ {least} أو أكثر"
band-worse-range: "أسوأ بـ {low} إلى {high}"
band-worse-under: "أسوأ بأقل من {under}"
band-same: "لا تغيّر"
band-better-least: "أفضل بـ {least} أو أكثر"
band-better-range: "أفضل بـ {low} إلى {high}"
band-better-under: "أفضل بأقل من {under}"
funnel-title: "المسارات جنبًا إلى جنب"
funnel-intro: "تتغيّر أرقام المجموعات الصغيرة بالمصادفة أكثر."
funnel-caption: "تحسّن واضح ({short}) وحجم كل مسار"
funnel-note: "بين المنحنيين، لا تزيد الفروق على ما تسببه المصادفة. هذا ليس ترتيبًا: فالمسارات تساعد أشخاصًا مختلفين."
funnel-people: "الأشخاص"
funnel-all: "الجميع"
funnel-place: "مكانه"
funnel-within: "بين المنحنيين"
funnel-beyond: "خارج المنحنى الداخلي"
funnel-far-beyond: "خارج المنحنى الخارجي"
numbered: "{number}. {name}"
list-two: "{first}، {second}"
chart-named-value: "{name}: {value}."
xmr-limit: "الحد"
xmr-mean: "المتوسط"
xmr-limits: "المتوسط {mean}، والحدّان {low} و{high}."
xmr-too-few: "عدد النقاط المتتالية اللازم لرسم الحدود هو {needs} على الأقل. والعدد الآن {has}."
xmr-none-beyond: "كل النقاط داخل الحدّين. هذه هي التقلبات المعتادة."
xmr-beyond: "خارج الحدّين: {points}. ربما تغيّر شيء هناك."
period-column: "الفترة"
figure-column: "الرقم"
limits-title: "ما لا تستطيع هذه الأرقام قوله"
limit-cause-html: "<b>لا تستطيع أن تقول ما سبب التغيّر.</b> كثيرًا ما يشعر الناس بتحسّن مع الوقت. وليس لدينا مجموعة بلا رعاية لنقارن بها."
limit-missing-html: "<b>ينقصها بعض الأشخاص.</b> من لم يُنهِ الرعاية، أو لم يعطِ درجة ثانية، ليس فيها. وقد تكون حاله أسوأ."
limit-tools-html: "<b>لا تستطيع أن تقول هل ساعدت الأدوات.</b> اختار الناس استخدام الأدوات أو عدم استخدامها، لذلك تختلف المجموعتان في أمور أخرى أيضًا."
limit-groups-html: "<b>هي عن مجموعات.</b> ولا تستطيع أن تقول ماذا سيحدث معك."
limit-questionnaires-html: "<b>هي استبيانات.</b> ويفوتها كثير مما يهم، مثل الشعور بأن هناك من يفهمك."
limit-ranking-html: "<b>لا ترتّب أحدًا.</b> تساعد المسارات أشخاصًا لهم احتياجات مختلفة، ونحن لا نقارن أبدًا بين من يعملون هنا."
words-title: "معنى الكلمات"
word-improved: "تحسّنت الدرجة بأكثر من التقلبات المعتادة: {thresholds}. ويسمى أيضًا التحسّن الموثوق."
word-worse: "ساءت الدرجة بالمقدار نفسه. ويسمى أيضًا التدهور الموثوق."
word-crossed: "من بين من بدؤوا في الجانب الأسوأ من الحد الفاصل ({cuts}): كم منهم انتهوا في جانبه الأفضل."
word-range-title: "المدى المرجّح"
word-range: "فترة ثقة 95% (ويلسون). مع عدد قليل من الأشخاص يكون المدى واسعًا."
word-effect-title: "حجم الأثر"
word-effect: "متوسط التغيّر مقسومًا على تشتت الدرجات في البداية، مع تصحيح هيدجز. فوق 0 أفضل. نحو 0.2 صغير، و0.5 متوسط، و0.8 كبير. ومداه فترة 95% (بيكر 1988)."
word-hidden-title: "غير معروض"
word-hidden: "أي عدد أقل من {count}، وأعداد أخرى حيث يمكن حساب عدد مخفي."
word-rounded: "تُقرَّب الأعداد إلى أقرب مضاعف للعدد {round}. وتُحسب النسب المئوية قبل التقريب."
threshold-points.zero: "{count} نقطة على {short}"
threshold-points.one: "نقطة واحدة على {short}"
threshold-points.two: "نقطتان على {short}"
threshold-points.few: "{count} نقاط على {short}"
threshold-points.many: "{count} نقطة على {short}"
threshold-points.other: "{count} نقطة على {short}"
threshold-cut: "{short}: {cut}"

# the service from month to month
service-title: "شهرًا بعد شهر"
service-intro: "العيادة كلها، في أشهر كاملة."
forms-caption: "الاستبيانات المجاب عنها كل شهر"
month-short-year: "{month} {year}"
# the caseload at a glance
caseload-title: "كل المرضى في نظرة واحدة"
caseload-intro: "من ساءت درجاتهم يأتون أولًا."
caseload-worse: "تدهور واضح"
caseload-unsure: "ما زال من المبكر التأكد"
caseload-better: "تحسّن واضح"
caseload-one: "درجة واحدة"
caseload-line: "{short}: من {first} إلى {last}"
caseload-line-best: "{short}: {first}، الأفضل {best}، والآن {last}"
caseload-line-one: "{short}: {last}"
caseload-last: "الأخيرة في {date}"
caseload-more.zero: "لا يوجد أشخاص آخرون."
caseload-more.one: "شخص آخر غير مرسوم هنا."
caseload-more.two: "شخصان آخران غير مرسومين هنا."
caseload-more.few: "{count} أشخاص آخرين غير مرسومين هنا."
caseload-more.many: "{count} شخصًا آخرين غير مرسومين هنا."
caseload-more.other: "{count} شخص آخرين غير مرسومين هنا."

"""####,
"strings/de.yml": ####"""
# Alle Wörter, die der Generator schreibt, auf Deutsch. Die Schlüssel sind die von en.yml. Siehe docs/languages.md.
# Anrede: „Sie“. Damit braucht kein Schlüssel die Endungen .feminine und .masculine.

# the frame of every page
direction: "ltr"
skip: "Zum Inhalt der Seite"
nav-label: "Hauptmenü"
jump-label: "Auf dieser Seite"
synthetic: "Erfundenes Beispiel"
synthetic-note: "Erfundenes Beispiel: keine echten Menschen, keine echten Patientinnen oder Patienten."
list-comma: ", "
list-last: "{first} und {last}"
page-title: "{title}: {clinic}"
made-with: "Erstellt mit Overseen."

# the help strip
help-label: "Wenn Sie jetzt Hilfe brauchen"
help-title: "Wenn Sie jetzt Hilfe brauchen"
help-danger: "In Gefahr?"
call-number-html: "{phone} anrufen"

# people, tools and the thread
ai-tool: "KI-Werkzeug"
watched-over-by: "darüber wacht"
key-label: "So lesen Sie diese Seite"
key-person: "Ein Mensch"
key-tool: "Ein KI-Werkzeug"
key-thread: "Der Mensch, der über dieses Werkzeug wacht"
checks-every: "{name} prüft {every}"
checks-after: "{name} prüft nach jeder Nutzung"
checks-before: "{name} liest alles zuerst"
checked-every: "{name} prüfte {every}"
checked-after: "{name} prüfte nach jeder Nutzung"
checked-before: "{name} las alles zuerst"
last-checked: "Zuletzt geprüft: {date}"
last-checked-done: "Geprüft: {date}"
not-checked-yet: "Noch nicht geprüft"
every-day.one: "jeden Tag"
every-day.other: "alle {count} Tage"
every-week.one: "jede Woche"
every-week.other: "alle {count} Wochen"
every-month.one: "jeden Monat"
every-month.other: "alle {count} Monate"
every-year.one: "jedes Jahr"
every-year.other: "alle {count} Jahre"

# the plan: cover
plan-title: "Ihr Behandlungsplan"
plan-description: "Ein Behandlungsplan: {clinic}"
plan-lead-tools: "{name}, das ist der Plan, den Sie mit uns gemacht haben. Er sagt, wer Ihnen hilft, was als Nächstes kommt und wo wir ein KI-Werkzeug nutzen. Über jedes Werkzeug wacht ein Mensch, den Sie kennen."
plan-lead-people: "{name}, das ist der Plan, den Sie mit uns gemacht haben. Er sagt, wer Ihnen hilft und was als Nächstes kommt. In diesem Plan gibt es kein KI-Werkzeug."
fact-version: "Fassung"
fact-version-value: "{version}, {date}"
fact-date: "Datum"
fact-prepared: "Vorbereitet von"
fact-prepared-value: "{name}, mit Ihnen"
fact-review: "Wir schauen ihn wieder an"

# the plan: sections
people-title: "Ihre Menschen hier"
people-intro: "Diese Menschen kennen Sie. Sie können mit jedem von ihnen reden."
person-watches: "{name} wacht über {tools}."
call-hours-html: "Telefon {phone}, {hours}"
call-only-html: "Telefon {phone}"
jump-tools: "Werkzeuge"
tools-title: "Unsere Werkzeuge, und wer über sie wacht"
tools-intro: "Folgen Sie dem Faden. Er zeigt, wer für welches Werkzeug verantwortlich ist."
tool-not-in-use: "Es wird bei Ihnen nicht mehr genutzt."
tool-to-come: "Sie nutzen es noch nicht."
goals-title: "Ihre Ziele"
goals-intro: "In Ihren eigenen Worten. Sie wählen die Zahl."
goal-quoted: "„{text}“"
goal-start-html: "Sie gaben diesem Ziel {month} <b>{start} von 10</b>."
goal-start-only-html: "Am Anfang gaben Sie diesem Ziel <b>{start} von 10</b>."
goal-now-html: "Jetzt geben Sie ihm <b>{now}</b>."
goal-now-first-html: "Jetzt geben Sie diesem Ziel <b>{now} von 10</b>."
goal-hope-html: "Sie hoffen auf {hope}."
steps-title: "Ihr Plan, Schritt für Schritt"
jump-steps: "Schritt für Schritt"
steps-intro-both: "Runde Zeichen sind Menschen. Eckige Zeichen sind Werkzeuge."
steps-intro-people: "Jeden Schritt machen Menschen."
state-done: "Fertig"
state-now: "Jetzt"
state-next: "Kommt noch"
state-stopped: "Beendet"
when-from: "Ab {date}"
when-until: "Bis {date}"
when-between: "{from} bis {to}"
why-person: "Warum ein Mensch?"
why-tool: "Warum ein Werkzeug?"
prefer-title: "Lieber ein Mensch?"
prefer-default: "Fragen Sie {name}. Dann kann das ein Mensch mit Ihnen machen."

# the plan: scores
scores-title: "Wie es Ihnen ging"
jump-scores: "Wie es Ihnen geht"
scores-intro: "Aus Ihren Antworten auf die Fragebögen seit {month}."
lower-is-better: "Weniger ist besser."
higher-is-better: "Mehr ist besser."
marks-title: "Was die Zeichen bedeuten"
mark-event: "{text}, {date}"
mark-missing: "Keine Antworten am {dates}, darum ist die Linie dort gepunktet"
mark-missing-end: "Keine Antworten am {dates}"
scores-note: "Zahlen sind nur ein Teil des Bildes. Es zählt auch, wie Sie sich fühlen."
see-numbers: "Zahlen ansehen"
date: "Datum"
score: "Wert"
no-answers: "keine Antworten"
chart-heading-html: "{name} ({short})"
chart-caption: "{short} nach Datum"
chart-title: "Werte für {name} ({short}), {from} bis {to}"
chart-title-one: "Wert für {name} ({short}), {from}"
chart-description-lower: "Liniendiagramm, {low} bis {high}, weniger ist besser."
chart-description-higher: "Liniendiagramm, {low} bis {high}, mehr ist besser."
chart-value: "{score} am {date}"
chart-value-missing: "keine Antworten am {date}"
chart-last-below: "Der letzte Wert liegt unter der Genesungslinie bei {cut}."
chart-last-above: "Der letzte Wert liegt über der Genesungslinie bei {cut}."
chart-last-at: "Der letzte Wert liegt auf der Genesungslinie bei {cut}."
recovery-line: "Genesungslinie"
meaning-none: "Es gibt noch keine Werte zu zeigen."
meaning-one: "Ihr Wert war {score} am {date}. Erst mit mindestens zwei Werten sehen wir, ob sich etwas ändert."
meaning-better-html: "Ihr Wert ging von {first} auf {last}. <b>Das ist eine echte Verbesserung</b>, mehr als das übliche Auf und Ab."
meaning-better-crossed-below-html: "Ihr Wert ging von {first} auf {last}. <b>Das ist eine echte Verbesserung</b>, mehr als das übliche Auf und Ab, und er liegt jetzt unter der Genesungslinie."
meaning-better-crossed-above-html: "Ihr Wert ging von {first} auf {last}. <b>Das ist eine echte Verbesserung</b>, mehr als das übliche Auf und Ab, und er liegt jetzt jenseits der Genesungslinie."
meaning-unsure-html: "Ihr Wert ging von {first} auf {last}. <b>Es ist noch zu früh, um sicher zu sein.</b> Eine Änderung um {change} kann auch nur das übliche Auf und Ab sein."
meaning-same-html: "Ihr Wert war {first} und ist wieder {last}. <b>Es ist noch zu früh, um sicher zu sein</b>, wohin er geht."
meaning-unknown-html: "Ihr Wert ging von {first} auf {last}. <b>Es ist noch zu früh, um sicher zu sein</b>, was das bedeutet."
meaning-worse-html: "Ihr Wert ging von {first} auf {last}. <b>Das ist eine echte Verschlechterung</b>, mehr als das übliche Auf und Ab. {who}"
meaning-worse-again-html: "Ihr Wert ging von {first} auf {best} und ist jetzt {last}. <b>Die letzte Änderung ist eine echte Verschlechterung</b>, mehr als das übliche Auf und Ab. {who}"
talk-on: "{name} spricht am {date} mit Ihnen darüber."
talk-soon: "{name} spricht beim nächsten Treffen mit Ihnen darüber."
talk-clinic-on: "Wir sprechen am {date} mit Ihnen darüber."
talk-clinic-soon: "Wir sprechen beim nächsten Treffen mit Ihnen darüber."

# the plan: letter, reading, choices, foot
letter-title: "Ein Brief an Sie"
jump-letter: "Ihr Brief"
read-title: "Zum Lesen"
read-intro: "Jeden Text hat ein Mensch hier geprüft."
read-intro-open: "Bei jedem Text steht, wer ihn geprüft hat."
minutes.one: "{count} Minute zum Lesen."
minutes.other: "{count} Minuten zum Lesen."
goes-with: "Gehört zu: {steps}."
choices-title: "Was Sie zu KI entscheiden"
jump-choices: "Ihre Entscheidungen"
choices-intro: "Nichts davon ist fest."
consent-given: "Sie haben am {date} Ja gesagt zu {tools}."
consent-withdrawn: "Sie haben ab {date} Nein gesagt zu {tools}."
consent-change: "Sie können es sich jederzeit anders überlegen. Ihre Behandlung wird davon nicht schlechter."
consent-none: "Sie können zu jedem Werkzeug jederzeit Nein sagen. Ihre Behandlung wird davon nicht schlechter."
choices-declined: "Sie möchten keine KI-Werkzeuge. Darum machen Menschen jeden Schritt. Sie können es sich jederzeit anders überlegen."
choices-people: "In diesem Plan gibt es keine KI-Werkzeuge. Wenn wir einmal eines vorschlagen, fragen wir Sie zuerst, und Sie können Nein sagen."
stop-title: "Ein Werkzeug nicht mehr nutzen"
stop-text-html: "Sagen Sie es {names}. Sie müssen keinen Grund nennen. Ab dem nächsten Tag übernimmt ein Mensch."
stop-text-call-html: "Sagen Sie es {names}, oder rufen Sie an: {phone}. Sie müssen keinen Grund nennen. Ab dem nächsten Tag übernimmt ein Mensch."
sees-title: "Was die Werkzeuge sehen können"
never-title: "Was kein Werkzeug darf"
never-text: "Kein Werkzeug darf über Ihre Behandlung entscheiden, Ihre Medikamente ändern oder Ihnen in einer Krise antworten. Das tun Menschen."
wrong-title: "Wenn sich etwas falsch anfühlte"
wrong-text: "Wenn ein Werkzeug etwas Verletzendes oder Seltsames geschrieben hat, sagen Sie es {names}. Das hilft uns, Sie und andere zu schützen."
wrong-text-clinic: "Wenn ein Werkzeug etwas Verletzendes oder Seltsames geschrieben hat, sagen Sie es uns. Das hilft uns, Sie und andere zu schützen."
or-last: "{first} oder {last}"
prepared-by-html: "Vorbereitet von <b>{name}</b> am {date}. Wenn hier etwas nicht stimmt, sagen Sie es uns bitte."
prepared-html: "Vorbereitet am {date}. Wenn hier etwas nicht stimmt, sagen Sie es uns bitte."
version-replaces: "Fassung {version} ersetzt alle früheren Fassungen."

# a sealed plan
sealed-page-title: "Ein versiegelter Plan"
sealed-description: "Einen versiegelten Behandlungsplan öffnen: {clinic}"
sealed-title: "Ein Plan für Sie, versiegelt"
sealed-lead: "{name} ({clinic}) hat Ihnen das am {date} geschickt. Es ist verschlossen, damit nur Sie es lesen können."
sealed-lead-clinic: "{clinic} hat Ihnen das am {date} geschickt. Es ist verschlossen, damit nur Sie es lesen können."
sealed-valid: "Der Plan ist zur Nutzung bis zum {date} gedacht. Bitten Sie uns danach um einen neuen."
sealed-passphrase: "Ihre geheimen Wörter"
sealed-hint: "{name} hat Ihnen die Wörter persönlich oder am Telefon gesagt. Leerzeichen und große Buchstaben sind egal."
sealed-hint-clinic: "Wir haben Ihnen die Wörter persönlich oder am Telefon gesagt. Leerzeichen und große Buchstaben sind egal."
sealed-wrong: "Mit diesen Wörtern ging es nicht auf. Sehen Sie nach, ob die Schreibweise und die Reihenfolge stimmen, und versuchen Sie es noch einmal. Sie können es so oft versuchen, wie Sie möchten."
sealed-show: "Wörter zeigen"
sealed-open: "Meinen Plan öffnen"
sealed-busy: "Der Plan wird geöffnet. Das dauert ein paar Sekunden."
sealed-cannot-run: "Diese Anzeige kann den Plan nicht öffnen. Speichern Sie die Datei auf Ihrem Gerät, und öffnen Sie sie dann in Chrome, Firefox, Edge oder Safari. Sie können uns auch um eine Kopie auf Papier bitten."
sealed-cannot-decrypt: "Dieser Browser kann verschlossene Seiten von dieser Adresse nicht öffnen. Speichern Sie die Datei auf Ihrem Gerät, und öffnen Sie sie dann von dort. Sie können uns auch um eine Kopie auf Papier bitten."
sealed-damaged: "Diese Datei ist beschädigt oder nicht vollständig. Bitten Sie uns um eine neue Kopie."
sealed-what-title: "Was ist das?"
sealed-what: "In dieser einen Datei ist Ihr Behandlungsplan. Sie öffnet sich auf Ihrem eigenen Gerät. Nichts, was Sie eintippen, wird irgendwohin gesendet, und es geht auch ohne Internet."
sealed-device: "Wenn andere das Telefon oder den Computer auch nutzen: Schließen Sie den Plan, wenn Sie fertig sind, und löschen Sie die Datei."
sealed-lost-title: "Wörter verloren?"
sealed-lost-call-html: "Wir können sie nicht sehen und nicht zurückholen. Rufen Sie {name} an, Telefon {phone}, und bitten Sie um eine neue Kopie."
sealed-lost-phone-html: "Wir können sie nicht sehen und nicht zurückholen. Rufen Sie uns an, Telefon {phone}, und bitten Sie um eine neue Kopie."
sealed-lost-html: "Wir können sie nicht sehen und nicht zurückholen. Bitten Sie uns um eine neue Kopie."
sealed-not-yours-title: "Nicht für Sie?"
sealed-not-yours: "Bitte löschen Sie diese Datei, und sagen Sie es uns."
sealed-close: "Plan schließen"
sealed-with: "Versiegelt mit Overseen."

# days
date-long: "{day}. {month} {year}"
date-day-month: "{day}. {month}"
date-short: "{day}. {month}"
date-short-year: "{day}. {month} {year}"
in-month: "im {month}"
in-month-year: "im {month} {year}"
since-month: "{month}"
since-month-year: "{month} {year}"
month-1: "Januar"
month-2: "Februar"
month-3: "März"
month-4: "April"
month-5: "Mai"
month-6: "Juni"
month-7: "Juli"
month-8: "August"
month-9: "September"
month-10: "Oktober"
month-11: "November"
month-12: "Dezember"
month-short-1: "Jan"
month-short-2: "Feb"
month-short-3: "März"
month-short-4: "Apr"
month-short-5: "Mai"
month-short-6: "Juni"
month-short-7: "Juli"
month-short-8: "Aug"
month-short-9: "Sept"
month-short-10: "Okt"
month-short-11: "Nov"
month-short-12: "Dez"

# numbers
decimal-mark: ","
thousands-mark: "."
thousands-from: "1000"

# guidance
guidance: "Ratgeber"
about-page: "Über diese Seite"
fact-reviewed-by: "Geprüft von"
fact-next-review: "Nächste Prüfung bis"
fact-time: "Lesezeit"
minutes-short.one: "{count} Minute"
minutes-short.other: "{count} Minuten"
used-title: "Gehört zu diesen Schritten"
credit-reviewed: "Geprüft von {name} am {date}."
credit-next: "Nächste Prüfung bis {date}."
credit-sources: "Quellen: {sources}."
not-translated: "Diese Seite gibt es noch nicht in Ihrer Sprache."
review-none: "Noch niemand"
not-reviewed: "Noch nicht geprüft"
credit-unreviewed: "Diese Seite hat noch niemand geprüft."
callout-note: "Gut zu wissen"
callout-warning: "Achtung"
callout-crisis: "Wenn Sie in Gefahr sind"
callout-staff: "Für das Team"

# questionnaires
instrument: "Fragebogen"
instruments-title: "Fragebögen, die wir nutzen"
instruments-lead: "Was jeder misst, und was seine Werte sagen können."
instruments-all: "Alle Fragebögen"
instruments-intro: "Bei jeder Zahl steht, woher sie kommt."
instruments-more: "Über die Fragebögen lesen"
instrument-lead.one: "{short} stellt {count} Frage. Die Antwort ergibt einen Wert."
instrument-lead.other: "{short} stellt {count} Fragen. Die Antworten ergeben zusammen einen Wert."
instrument-honest: "Ein Wert ist ein Teil des Bildes. Er ist keine Diagnose, und kein Wert zeigt, dass jemand außer Gefahr ist."
instrument-no-items: "Die Fragen selbst sind hier nicht abgedruckt."
fact-scale: "Wert"
fact-direction: "Besser ist"
fact-questions: "Fragen"
direction-lower: "ein niedrigerer Wert"
direction-higher: "ein höherer Wert"
score-range: "{low} bis {high}"
score-under: "{low} bis unter {high}"
codings-title: "Arten zu zählen"
codings-intro: "Diesen Fragebogen zählt man auf mehr als eine Art. Dieselbe Zahl kann Verschiedenes bedeuten."
bands-title: "Wie die Bereiche heißen"
bands-others: "Die Quellen sind sich nicht einig, darum stehen alle hier. Unsere Diagramme nutzen die erste."
bands-disagree: "Die Quellen sind sich nicht einig, darum stehen alle hier. Unsere Diagramme nutzen keine davon."
band-column: "Wert"
band-name-column: "Heißt"
source-label: "Quelle:"
cut-offs-title: "Linien, die Quellen ziehen"
cut-offs-intro: "Ein Wert jenseits einer Linie ist ein Grund, genauer hinzusehen. Entschieden ist damit nichts."
reliable-title: "Wann eine Änderung mehr ist als das Auf und Ab"
reliable-intro: "Eine kleinere Änderung kann das übliche Auf und Ab sein."
percent-title: "Änderung in Prozent"
percent-intro: "Wie weit der Wert gesunken ist, in Prozent des ersten Werts."
sources-differ: "Die Quellen nennen mehr als eine Zahl. Unsere Seiten nutzen die erste."
column-score: "Wert"
column-points: "Änderung"
column-percent: "Rückgang"
purpose-column: "Wofür"
source-column: "Wer das sagt"
score-at-least: "{value} oder mehr"
score-more-than: "mehr als {value}"
score-at-most: "{value} oder weniger"
score-less-than: "weniger als {value}"
points-at-least: "{value} Punkte oder mehr"
points-more-than: "mehr als {value} Punkte"
points-at-most: "{value} Punkte oder weniger"
points-less-than: "weniger als {value} Punkte"
percent-at-least: "{value} % oder mehr"
percent-more-than: "mehr als {value} %"
percent-at-most: "{value} % oder weniger"
percent-less-than: "weniger als {value} %"
with-confidence: "(Konfidenz {percent} %)"
parts-title: "Teile des Werts"
part-text: "Fragen {items}. Wert {range}."
answers-title: "Die Antworten"
missing-none: "Wenn eine Antwort fehlt, gibt es keinen Wert."
missing.one: "Eine fehlende Antwort darf mit dem Mittelwert der anderen gefüllt werden. Fehlen mehr, gibt es keinen Wert."
missing.other: "Bis zu {count} fehlende Antworten dürfen mit dem Mittelwert der anderen gefüllt werden. Fehlen mehr, gibt es keinen Wert."
risk-items.one: "Bei Frage {items} geht es um Sicherheit. Jede Antwort über der niedrigsten muss sich ein Mensch ansehen, egal wie hoch der Wert ist. Ohne Antwort darauf gibt es keinen Wert."
risk-items.other: "Bei den Fragen {items} geht es um Sicherheit. Jede Antwort über der niedrigsten muss sich ein Mensch ansehen, egal wie hoch der Wert ist. Fehlt auch nur eine Antwort darauf, gibt es keinen Wert."
licence-title: "Wem der Fragebogen gehört"

# the public pages
nav-home: "Unsere Behandlung"
nav-pathways: "Behandlungs­wege"
nav-people: "Menschen"
nav-tools: "Werkzeuge"
home-description: "Wie Menschen und KI-Werkzeuge sich die Arbeit teilen: {clinic}"
home-title: "Menschen sind für Sie da. Werkzeuge helfen nur."
home-lead: "{clinic}: Für Routinearbeit nutzen wir einige KI-Werkzeuge. Über jedes wacht ein Mensch, den Sie beim Namen kennen."
home-lead-people: "{clinic}: Jeden Schritt Ihrer Behandlung machen Menschen. Wir nutzen keine KI-Werkzeuge."
share-title: "Wie Menschen und Werkzeuge sich die Arbeit teilen"
share-intro: "Menschen halten den Faden von Anfang bis Ende. Ein Werkzeug ist immer an einen Menschen gebunden."
share-tool: "{tool} hilft. {name} wacht darüber."
share-person: "{name}, mit Ihnen."
pathways-intro: "Was geschieht, Schritt für Schritt."
pathways-lead: "Ein Behandlungsweg sagt, was geschieht, in welcher Reihenfolge und wer es macht."
pathways-all: "Alle Behandlungswege"
steps-count.one: "{count} Schritt"
steps-count.other: "{count} Schritte"
by-people.one: "{count} von einem Menschen"
by-people.other: "{count} von Menschen"
by-tools.one: "{count} von einem Werkzeug"
by-tools.other: "{count} von Werkzeugen"
steps-shared: "{steps}: {people}, {tools}"
steps-people: "{steps}, alle von Menschen"
tools-page-title: "Unsere Werkzeuge"
tools-page-intro: "Was jedes tut, und was es niemals tut."
tools-lead: "Jedes KI-Werkzeug, das wir nutzen, und der Mensch, der darüber wacht."
tools-all: "Alle Werkzeuge"
tool-does: "Aufgabe:"
tool-never: "Grenzen:"
tool-version: "Version {version}, Hersteller: {maker}."
tool-maker: "Hersteller: {maker}."
tool-approved: "Freigegeben am {date}."
tool-approved-until: "Freigegeben am {date}, bis {until}."
tool-unused: "Zurzeit nutzt es kein Behandlungsweg."
last-reviewed: "Geprüft: {date}"
people-page-intro: "Wer wofür verantwortlich ist."
people-lead: "Die Menschen, die Sie behandeln und über die Werkzeuge wachen."
people-all: "Alle Menschen"
leads: "Leitet {pathways}."
watches: "Wacht über {tools}."
guidance-intro: "Geschrieben und geprüft von unserem Team."
guidance-lead: "Was hilft, in einfachen Worten, mit Quellen."
guidance-all: "Alle Texte"
reviewed-by: "Geprüft von {name}, {date}"
promise-title: "Unser Versprechen"
promise-lead: "Hier arbeitet kein Werkzeug allein. Für jeden Schritt eines Werkzeugs gibt es einen Menschen mit Namen. Dieser Mensch prüft die Arbeit, kann das Werkzeug anhalten und steht dafür ein."
promise-count.one: "Unsere Seiten werden bei jedem Erstellen geprüft. Steht bei einem Schritt eines Werkzeugs kein Mensch mit Namen, wird nichts veröffentlicht. Heute gibt es auf unseren Behandlungswegen {count} solchen Schritt, und dort steht ein Mensch mit Namen."
promise-count.other: "Unsere Seiten werden bei jedem Erstellen geprüft. Steht bei einem Schritt eines Werkzeugs kein Mensch mit Namen, wird nichts veröffentlicht. Heute gibt es auf unseren Behandlungswegen {count} solche Schritte, und bei allen steht ein Mensch mit Namen."
promise-none: "Unsere Seiten werden bei jedem Erstellen geprüft. Steht bei einem Schritt eines Werkzeugs kein Mensch mit Namen, wird nichts veröffentlicht. Heute nutzt kein Behandlungsweg ein Werkzeug."
promise-paper: "Wir folgen dem Gedanken von Rubin, Arnon, Huppert und Perry (2024): Werkzeuge können Teile einer Therapie unterstützen, und echte menschliche Zuwendung muss da sein, wo sie gebraucht wird."
pathway: "Behandlungsweg"
pathway-lead-tools.one: "Werkzeuge helfen bei {count} Routineschritt von {steps} Schritten. Die anderen machen Menschen, und Menschen wachen über alle."
pathway-lead-tools.other: "Werkzeuge helfen bei {count} von {steps} Schritten. Die anderen machen Menschen, und Menschen wachen über alle."
pathway-lead-people: "Jeden Schritt machen Menschen."
pathway-about: "Über diesen Behandlungsweg"
fact-for: "Für wen"
fact-led-by: "Geleitet von"
fact-reviewed: "Geprüft"
picture-title: "Der Weg auf einen Blick"
picture-intro: "Von jeder Zahl führt eine Linie zu dem, der den Schritt macht. Ein Faden verbindet jedes Werkzeug mit dem Menschen, der darüber wacht."
picture-label: "Bild des Behandlungswegs"
picture-note: "Das Bild braucht einen breiteren Bildschirm. Dieselben Schritte stehen unten."
lanes-title: "{title}: wer welchen Schritt macht"
lanes-description.one: "Drei Bahnen, {count} Schritt."
lanes-description.other: "Drei Bahnen, {count} Schritte der Reihe nach."
lanes-tool: "Schritt {number}, {title}: Das macht das KI-Werkzeug {tool}, darüber wacht {name}."
lanes-person: "Schritt {number}, {title}: Das macht {name}."
lane-patient: "Sie"
lane-tools: "KI"
lane-people: "Menschen"
watched-by: "darüber wacht"
every-step: "Jeder Schritt, und warum"
demand-intro-html: "Manche Schritte brauchen mehr Einfühlung als andere. Wir fragen, wie sehr ein Schritt jemanden braucht, der Sie <b>versteht</b> (kognitiv), der <b>mitfühlt</b> (emotional) und der <b>sich sorgt und handelt</b> (motivational). Je mehr ein Schritt davon braucht, desto mehr davon macht ein Mensch."
step: "Schritt"
who: "Wer es macht"
demand: "Einfühlung, die er braucht"
checked: "Geprüft"
demand-cognitive: "verstehen"
demand-affective: "mitfühlen"
demand-motivational: "sorgen und handeln"
level-low: "gering"
level-moderate: "mittel"
level-high: "hoch"
basis-paper: "Aus dem Fachartikel"
basis-derived: "Aus dem Fachartikel abgeleitet"
basis-policy: "Unsere eigene Regel"
table-after: "Nach jeder Nutzung"
table-before: "Bevor etwas genutzt wird"
table-person: "Persönlich"

# search, the glossary and the page for a wrong address
search-title: "Suche"
search-label: "Was suchen Sie?"
search-no-script: "Die Suche braucht JavaScript, und es ist in diesem Browser aus. Unten stehen alle Seiten."
search-keys: "Mit den Pfeiltasten gehen Sie durch die Treffer. Escape leert das Feld."
search-private: "Was Sie eintippen, bleibt in Ihrem Browser."
search-slash: "Die Taste / führt zum Suchfeld"
search-results: "Was wir gefunden haben"
search-count: "Treffer: {count}."
search-more: "Treffer: {count}. Hier stehen die ersten {shown}."
search-any: "Keine Seite hat alle diese Wörter. Diese Seiten haben einige davon."
search-none: "Nichts gefunden. Versuchen Sie ein anderes Wort, oder sehen Sie in die Liste aller Seiten."
search-failed: "Die Suche wurde nicht geladen. Unten stehen alle Seiten."
search-all: "Alle Seiten"
kind-page: "Seite"
kind-page-all: "Hauptseiten"
kind-pathway: "Behandlungsweg"
kind-pathway-all: "Behandlungswege"
kind-article: "Ratgeber"
kind-article-all: "Ratgeber"
kind-questionnaire: "Fragebogen"
kind-questionnaire-all: "Fragebögen"
kind-tool: "KI-Werkzeug"
kind-tool-all: "KI-Werkzeuge"
kind-person: "Mensch"
kind-person-all: "Menschen"
kind-term: "Wort"
kind-term-all: "Wörter"
kind-rule: "Regel"
kind-rule-all: "Regeln"
not-found-title: "Diese Seite gibt es hier nicht"
not-found-lead: "Die Adresse ist vielleicht alt oder hat einen Fehler. Sie haben nichts falsch gemacht."
not-found-ways: "So geht es von hier weiter"
not-found-search: "Unsere Seiten durchsuchen"
not-found-search-text: "Suchen Sie ein Wort, oder sehen Sie in die Liste aller Seiten."
not-found-home: "Zur ersten Seite"
not-found-home-text: "Sehen Sie, wie wir Sie behandeln und wer was macht."
glossary-title: "Wörter, die wir nutzen"
glossary-lead: "Was manche Wörter auf unseren Seiten bedeuten, einfach gesagt."
glossary-all: "Alle Wörter"
glossary-more: "Alle Wörter, erklärt"
term-ai-tool: "KI-Werkzeug"
term-ai-tool-means: "Ein Computerprogramm, das von selbst schreibt, ordnet oder antwortet. Es kann bei Routineschritten helfen. Über jedes Werkzeug, das wir nutzen, wacht ein Mensch mit Namen."
term-care-plan: "Behandlungsplan"
term-care-plan-means: "Was wir zusammen tun, Schritt für Schritt, und wer jeden Schritt macht. Sie machen ihn mit uns. Sie können jederzeit darum bitten, ihn zu ändern."
term-consent: "Einwilligung"
term-consent-means: "Ihr Ja dazu, ein Werkzeug zu nutzen, nachdem wir Ihnen gesagt haben, was es tut. Sie können es jederzeit zurücknehmen."
term-crisis-line: "Krisentelefon"
term-crisis-line-means: "Eine Nummer zum Anrufen, wenn Sie jetzt Hilfe brauchen. Sie steht oben auf unseren Seiten."
term-effect-size: "Effektstärke"
term-effect-size-means: "Wie groß eine mittlere Änderung ist, verglichen damit, wie weit die Werte am Anfang auseinanderlagen. Sie sagt nicht, wodurch sich etwas änderte."
term-empathy: "Einfühlung (Empathie)"
term-empathy-means: "Verstehen, wie es jemandem geht, mitfühlen, und sich sorgen und handeln. Wir fragen, wie viel davon jeder Schritt braucht. Schritte, die viel davon brauchen, machen Menschen."
term-escalation: "Weitergabe (Eskalation)"
term-escalation-means: "Etwas an einen Menschen weitergeben, der handeln kann. Bei jedem Schritt mit einem Werkzeug steht, wer dieser Mensch ist."
term-guidance: "Ratgeber"
term-guidance-means: "Seiten darüber, was helfen kann, in einfachen Worten und mit ihren Quellen."
term-likely-range: "Wahrscheinlicher Bereich"
term-likely-range-means: "Unsere Zahlen kommen von einer begrenzten Zahl von Menschen, darum sind sie nie ganz genau. Der Bereich zeigt, wie weit sie danebenliegen können. Bei wenigen Menschen ist er breit. Heißt auch Konfidenzintervall."
term-not-shown: "Nicht gezeigt"
term-not-shown-means: "Eine Zahl, die wir weglassen, weil sie so klein ist, dass jemand erkannt werden könnte. Manchmal lassen wir auch andere weg, damit sie sich nicht ausrechnen lässt."
term-outcome: "Ergebnis"
term-outcome-means: "Wie es Menschen am Ende der Behandlung ging, verglichen mit dem Anfang."
term-overseer: "Mensch, der über ein Werkzeug wacht"
term-overseer-means: "Dieser Mensch prüft die Arbeit des Werkzeugs, kann es anhalten und steht dafür ein."
term-pathway: "Behandlungsweg"
term-pathway-means: "Die übliche Reihenfolge der Schritte bei einer Art von Schwierigkeit. Ihr eigener Plan kann anders sein."
term-questionnaire: "Fragebogen"
term-questionnaire-means: "Einige kurze Fragen dazu, wie es Ihnen ging. Die Antworten werden zu einem Wert zusammengezählt."
term-recovery-line: "Genesungslinie (Grenzwert)"
term-recovery-line-means: "Eine Linie auf der Skala eines Fragebogens. Die meisten Menschen mit der Schwierigkeit haben Werte auf der einen Seite, die meisten ohne sie auf der anderen. Über die Linie zu kommen ist ein Zeichen unter anderen. Es sagt nicht, dass jemand gesund ist."
term-register: "Register der Werkzeuge"
term-register-means: "Die Liste aller KI-Werkzeuge, die wir hier nutzen, und der Menschen, die über jedes davon wachen."
term-reliable-change: "Reliable Veränderung"
term-reliable-change-means: "Eine Änderung eines Werts, die größer ist als das übliche Auf und Ab. Auf unseren Seiten heißt sie deutlich besser oder deutlich schlechter."
term-review: "Prüfung"
term-review-means: "Ein Mensch sieht an, was ein Werkzeug getan hat, oder liest eine Seite noch einmal, um zu sehen, ob sie noch stimmt. Jede Prüfung hat ein Datum und einen Namen."
term-rule: "Regel"
term-rule-means: "Etwas, das bei jedem Erstellen unserer Seiten geprüft wird. Findet eine Regel einen Fehler, werden die neuen Seiten nicht veröffentlicht."
term-score: "Wert"
term-score-means: "Die Zahl, die aus einem Fragebogen kommt. Sie ist ein Teil des Bildes. Es zählt auch, wie Sie sich fühlen."
term-sign-off: "Unterschrift"
term-sign-off-means: "Das Zeichen eines Menschen, dass er zu einem Plan steht, so wie er jetzt ist. Wenn sich der Plan ändert, muss neu unterschrieben werden."
term-step: "Schritt"
term-step-means: "Ein Teil eines Plans. Ihn macht ein Mensch, oder ein Werkzeug, über das ein Mensch wacht."
term-waiver: "Ausnahme"
term-waiver-means: "Eine Regel gilt für eine Weile nicht. Das braucht einen Grund, einen Menschen mit Namen, der zustimmt, und ein Enddatum. Die wichtigsten Regeln lassen keine Ausnahme zu."
# the model of care: how we decide, the register of tools, the oversight statement
foot-label: "Wie wir arbeiten"
not-watched-over: "niemand wacht darüber"
no-one-yet: "Noch niemand"
no-one-yet-text: "darum wird nichts veröffentlicht"
fact-reviewed-value: "{date}, von {name}"
treats-in: "Arbeitet mit Ihnen bei: {pathways}."
licensed-by: "Zugelassen von {issuer}."
trained-on: "Geschult für {tools}."
lanes-done-by: "das macht"
lanes-assisted: "Schritt {number}, {title}: Das macht {actor} mit dem KI-Werkzeug {tool}, darüber wacht {name}."
demand-limits: "Die drei Teile der Einfühlung sind die von Rubin, Arnon, Huppert und Perry (2024). Der Fachartikel ist ein Standpunkt und bewertet keine Schritte. Alle Stufen hier haben wir selbst festgelegt."
demand-critical: "Ein Fehler könnte großen Schaden anrichten, darum machen das nur Menschen."
home-in-hundred: "{count} von 100"
home-improved: "Menschen verbesserten sich deutlich ({short}, wahrscheinlicher Bereich {low} bis {high})"
home-worse: "Menschen verschlechterten sich deutlich ({short}, wahrscheinlicher Bereich {low} bis {high})"
outcomes-more: "Alle Ergebnisse, und was sie Ihnen nicht sagen können"
tool-more: "Alles über dieses Werkzeug"
tool-fact-maker: "Hersteller"
tool-fact-until: "Freigegeben bis"
tool-overseers-title: "Wer darüber wacht"
tool-overseers-intro: "Diese Menschen prüfen, was es tut, und stehen dafür ein."
tool-watched-steps: "Wacht darüber bei: {steps}."
tool-checks-before: "Liest alles zuerst."
tool-checks-every: "Sieht {every} an, was es getan hat."
tool-checks-after: "Sieht nach jeder Nutzung an, was es getan hat."
tool-trained: "Für dieses Werkzeug geschult am {date}."
tool-not-trained: "In unseren Unterlagen steht keine Schulung für dieses Werkzeug."
tool-about-title: "Was es tut, und was nicht"
tool-row-does: "Es tut"
tool-row-never: "Seine Grenzen"
tool-row-sees: "Was es sieht"
tool-row-feelings: "Gefühle"
tool-row-for: "Gemacht für"
tool-feelings-yes: "Es versucht, Gefühle aus dem abzulesen, was Sie schreiben oder sagen."
tool-feelings-no: "Es versucht nicht, Ihre Gefühle abzulesen."
tool-unsaid: "In unserem Register steht dazu nichts."
ages-between: "Menschen von {from} bis {to} Jahren."
ages-from: "Menschen ab {from} Jahren."
ages-to: "Menschen bis {to} Jahre."
tool-languages: "Sprachen: {languages}."
language-ar: "Arabisch"
language-de: "Deutsch"
language-en: "Englisch"
language-es: "Spanisch"
language-fr: "Französisch"
language-he: "Hebräisch"
language-ru: "Russisch"
tool-approved-title: "Wofür es genutzt werden darf"
tool-approved-intro: "Ein Werkzeug darf nichts tun, was nicht auf seiner Liste steht."
tool-approved-by: "Freigegeben von {name} am {date}, für diese Arten von Schritten:"
tool-approved-by-until: "Freigegeben von {name} am {date}, bis {until}, für diese Arten von Schritten:"
tool-not-approved: "Noch hat es niemand freigegeben."
tool-used-title: "Wo wir es nutzen"
decide-title: "Wie wir entscheiden, wer was macht"
decide-lead: "Manche Schritte brauchen einen Menschen, dem Sie wichtig sind. Andere sind Routine. Wir sehen uns jede Art von Schritt an und entscheiden, wie viel davon ein Werkzeug machen darf."
decide-paper-title: "Woher das kommt"
decide-paper-intro: "Ein Fachartikel, und was er offen lässt."
decide-paper-html: "2024 fragten Rubin, Arnon, Huppert und Perry, wann ein Mensch in der Therapie leichter zu ersetzen ist und wann menschliche Zuwendung mehr wert ist. Die Antwort hängt für sie an der Einfühlung. Davon unterscheiden sie drei Teile: dass jemand Sie <b>versteht</b> (kognitiv), dass jemand <b>mitfühlt</b> (emotional) und dass jemand <b>sich sorgt und handelt</b> (motivational). Bei einem Werkzeug kann es so scheinen, als ob es versteht. Wirklich mitfühlen kann es nicht, und sich sorgen kann es nicht."
decide-limits-title: "Was der Fachartikel nicht sagt"
decide-limit-viewpoint: "Er ist ein Standpunkt. Er berichtet keine Daten und keine klinische Studie."
decide-limit-levels: "Er bewertet keine Schritte und legt keine Stufen fest. Alle Stufen auf diesen Seiten haben wir selbst festgelegt."
decide-limit-rest: "Er sagt nichts über Zulassungen, Einwilligung, wie oft man prüfen soll oder welche Werte uns Sorgen machen sollten. Unsere Regeln dazu haben andere Quellen."
decide-limit-study-html: "Nicht alle Befunde stimmen überein. In einer Studie von 2025 bewerteten Psychologinnen und Psychologen Ratschläge von KI als fürsorglicher als Ratschläge von Fachleuten. Sie konnten nicht erkennen, was von wem war, und mochten am liebsten, was sie für den Text eines Fachmenschen hielten. Darum beurteilen wir nie, wie fürsorglich ein Text klingt. Wir fragen, ob der Schritt jemanden braucht, dem Sie wichtig sind."
decide-ours-title: "Was wir ergänzt haben"
decide-ours: "Wir stellen eine vierte Frage: Was könnte ein Fehler kosten? Sie kommt nicht aus dem Fachartikel. Sie soll Menschen schützen, und sie kann nur dazu führen, dass ein Mensch mehr macht."
decide-ladder-title: "Vier Arten, einen Schritt zu teilen"
decide-ladder-intro: "Von am wenigsten Mensch bis am meisten Mensch."
rung-after-use: "Ein Werkzeug macht es, ein Mensch prüft danach"
rung-after-use-text: "Das Werkzeug arbeitet von selbst. Ein Mensch mit Namen sieht zu festen Zeiten an, was es getan hat."
rung-before-use: "Ein Werkzeug bereitet vor, ein Mensch prüft zuerst"
rung-before-use-text: "Nichts kommt zu Ihnen, bevor ein Mensch mit Namen es gelesen hat."
rung-assisting: "Ein Mensch macht es, ein Werkzeug hilft"
rung-assisting-text: "Der Mensch ist da, handelt und steht dafür ein."
rung-human-only: "Nur Menschen"
rung-human-only-text: "Kein Werkzeug ist daran beteiligt."
kinds-count.one: "{count} Art von Schritt"
kinds-count.other: "{count} Arten von Schritten"
decide-how-title: "Wie ein Schritt seinen Platz bekommt"
decide-how-intro: "Es zählt die erste Antwort, die passt."
decide-how-1: "Könnte ein Fehler großen Schaden anrichten?"
decide-how-2: "Braucht der Schritt viel Mitfühlen oder viel Zuwendung?"
decide-how-3: "Braucht der Schritt etwas Mitfühlen oder etwas Zuwendung?"
decide-how-4: "Könnte ein Fehler Ihrer Behandlung schaden, oder braucht der Schritt viel Verstehen?"
decide-how-5: "Alle anderen Schritte:"
decide-moves-title: "Wann ein Mensch mehr macht"
decide-moves-relation: "Ihre Therapie ruht auf der Bindung zu dem Menschen, der Sie behandelt."
decide-moves-connection: "Sie suchen viel menschliche Nähe."
decide-moves-declines: "Sie sagen Nein zu KI-Werkzeugen."
decide-moves-risk: "Es gibt ein Zeichen von Gefahr, oder Ihre Werte wurden deutlich schlechter, und noch kein Mensch hat es sich angesehen."
decide-moves-law: "Das Recht an einem Ort verlangt es."
decide-moves-never: "Ein Wunsch nach Werkzeugen nimmt niemals einen Menschen weg."
decide-moves-exception: "Wir können bei einem Schritt für eine Weile anders entscheiden. Das braucht einen Grund, einen Menschen mit Namen, der zustimmt, und ein Enddatum. Es ist nie möglich, wo ein Fehler großen Schaden anrichten könnte."
needs-title: "Was Sie suchen, und was wir anbieten"
needs-intro: "Menschen suchen zweierlei: praktische Werkzeuge und menschliche Nähe. Sie können von einem viel wollen, von beidem oder von keinem."
quadrant-caption: "Die Schritte unserer Behandlungswege, nach dem, was sie geben"
quadrant-note: "Runde Zeichen sind Schritte von Menschen, eckige Zeichen sind Schritte mit einem Werkzeug. Bis zu zehn Zeichen sind gezeichnet, die Zahl zählt alle. Die Ecken mit Nummern sind das, was jemand suchen kann. In diesem Bild sind keine Patientinnen oder Patienten."
quadrant-desc: "Ein Gitter aus neun Feldern. Praktische Werkzeuge nehmen von links nach rechts zu, menschliche Nähe von unten nach oben."
quadrant-place: "Nähe {connection}, Werkzeuge {tools}"
quadrant-describe: "{place}: {people} von Menschen, {tools} mit einem Werkzeug."
quadrant-cell: "Feld"
quadrant-x: "Wie weit ein Werkzeug helfen darf"
quadrant-y: "Menschliche Nähe, die er braucht"
by-people-column: "Von Menschen"
with-tools-column: "Mit einem Werkzeug"
needs-both: "Viel von beidem"
needs-both-text: "Kein einzelner Schritt gibt beides, darum mischt ein Plan sie: Werkzeuge zum Üben, Menschen für das, was Zuwendung braucht."
needs-connection: "Vor allem menschliche Nähe"
needs-connection-text: "Menschen machen alles, was sie mit Ihnen machen können."
needs-tools: "Vor allem praktische Werkzeuge"
needs-tools-stay: "Werkzeuge können bei bis zu {tools} der {steps} Schritte unserer Behandlungswege helfen. Die anderen {people} machen Menschen."
needs-tools-text: "Weniger Schritte von Menschen werden es nie."
needs-neither: "Wenig von beidem"
needs-neither-text: "Ein Plan kann kurz sein. Schritte, die einen Menschen brauchen, haben auch dann einen."
needs-moved.one: "Für jemanden, der viel Nähe sucht, muss ein Mensch bei {count} Schritt mit einem Werkzeug mehr machen."
needs-moved.other: "Für jemanden, der viel Nähe sucht, muss ein Mensch bei {count} Schritten mit einem Werkzeug mehr machen."
needs-none-moved: "Auf unseren Behandlungswegen muss sich dafür kein Schritt mit einem Werkzeug ändern."
needs-ask: "Bei jedem Schritt mit einem Werkzeug können Sie stattdessen um einen Menschen bitten."
needs-table: "Unsere Behandlungswege, und was sich für jemanden ändert, der viel Nähe sucht"
needs-connection-column: "Brauchen etwas oder viel Nähe"
needs-moved-column: "Schritte mit einem Werkzeug, bei denen ein Mensch dann mehr macht"
needs-policy: "Die zwei Wünsche kommen aus dem Fachartikel. Wo ein Schritt liegt und was daraus folgt, haben wir selbst festgelegt."
kinds-title: "Alle Arten von Schritten"
kinds-intro: "Zu jeder steht, was sie braucht, wie weit der Fachartikel das stützt und wo wir sie nutzen."
kind-column: "Art von Schritt"
stakes-column: "Wenn es schiefgeht"
basis-column: "Woher die Stufen kommen"
kind-used-column: "Genutzt bei"
kind-used: "{step} ({pathway})"
kind-unused: "Auf keinem Behandlungsweg"
stakes-routine: "Wenig Schaden"
stakes-clinical: "Könnte der Behandlung schaden"
stakes-critical: "Könnte großen Schaden anrichten"
oversight-title: "So wachen wir über die Werkzeuge"
oversight-more: "Lesen Sie, wie wir über die Werkzeuge wachen"
oversight-as-of: "Stand: {date}"
oversight-lead: "Was wir geprüft haben, bevor diese Seiten veröffentlicht wurden, was offen war, und wer über jedes Werkzeug wacht."
rules-checked: "Geprüfte Regeln"
oversight-all-named: "{count}, alle mit einem Menschen mit Namen"
oversight-fact-exceptions: "Gültige Ausnahmen"
oversight-steps-title: "Schritte mit einem Werkzeug, und wer darüber wacht"
oversight-steps-intro: "Jeder Schritt unserer Behandlungswege, an dem ein Werkzeug beteiligt ist."
oversight-how-column: "Wie er geteilt ist"
oversight-escalate-column: "Wenn etwas nicht stimmt, geht es an"
oversight-plans-title: "Pläne von Patientinnen und Patienten"
oversight-plans: "Jeder Plan wird jedes Mal nach denselben Regeln geprüft. Ein Plan mit einem Schritt eines Werkzeugs und ohne Menschen mit Namen wird nicht veröffentlicht, und alles andere auch nicht. Zahlen zu Plänen nennen wir hier nicht, damit niemand erkannt werden kann."
oversight-rules-title: "Was wir prüfen"
oversight-rules-intro: "Ein Fehler hält alles an."
rule-group: "Gruppe"
rules-that-stop: "Können das Erstellen anhalten"
rules-never-waived: "Niemals mit Ausnahme"
oversight-changed: "Diese Regeln haben wir geändert:"
oversight-unchanged: "Wir haben keine Regel abgeschaltet und keine geändert."
rule-off: "hier abgeschaltet"
rule-changed: "zählt als: {severity}"
rule-here: "In dieser Praxis"
rule-name: "Name der Regel"
severity-means-error: "Fehler: hält das Erstellen an"
severity-means-warning: "Warnung: hält das Erstellen nicht von selbst an"
severity-means-note: "Hinweis: hält das Erstellen nie an"
severity-text-error: "Muss zuerst behoben werden. Gibt es einen, wird nichts veröffentlicht."
severity-text-warning: "Sollte bald behoben werden. Das Team sieht sie in seinem Register."
severity-text-note: "Gut zu wissen."
oversight-findings-intro: "Wie viele an diesem Tag offen waren."
oversight-means-column: "Was es bedeutet"
oversight-count-column: "Anzahl"
oversight-exceptions-title: "Ausnahmen"
oversight-exceptions-intro: "Jede braucht einen Grund, einen Menschen mit Namen, der zustimmt, und ein Ende. Regeln über einen fehlenden Menschen, ein Zeichen von Gefahr oder einen Weg zu Hilfe lassen keine zu."
oversight-no-exceptions: "Es gibt keine."
oversight-everywhere: "Überall"
oversight-where-column: "Wo"
oversight-reason-column: "Grund"
oversight-by-column: "Zugestimmt hat"
oversight-until-column: "Bis"
oversight-for-patients.one: "{count} Ausnahme betrifft eine einzelne Patientin oder einen einzelnen Patienten, darum wird sie hier nur gezählt."
oversight-for-patients.other: "{count} Ausnahmen betreffen einzelne Patientinnen oder Patienten, darum werden sie hier nur gezählt."
oversight-report-title: "Wenn etwas nicht stimmt"
oversight-report-lead: "Sagen Sie es uns, wenn ein Werkzeug etwas Seltsames, Verletzendes oder Falsches getan hat, oder wenn Sie nicht finden, wer darüber wacht."
oversight-report-text: "Sie können es jedem Menschen sagen, der hier arbeitet. An Ihrer Behandlung ändert das nichts. Wenn Sie in Gefahr sind, nutzen Sie die Nummern oben auf dieser Seite."
oversight-report-visit: "Kommen Sie vorbei, oder sagen Sie es jedem Menschen, der hier arbeitet."
oversight-write-html: "Schreiben Sie an {email}"
oversight-digest-title: "Prüfsumme"
oversight-digest-intro: "Für alle, die uns nachprüfen wollen."
oversight-digest-text: "Ein Fingerabdruck (SHA-256) aller Dateien, die geprüft wurden. Ändert sich ein Buchstabe, ändert er sich auch. Er ist die Prüfsumme einer Liste mit einer Zeile für jede Datei, so wie das Programm sha256sum sie schreibt."
rule-group-0: "Unsere eigenen Regeln"
rule-group-1: "Ein Mensch mit Namen"
rule-group-2: "Ein Mensch, der es kann"
rule-group-3: "Ein Schritt, der für KI geeignet ist"
rule-group-4: "Prüfen und weitergeben"
rule-group-5: "Einwilligung, und sagen, dass es KI ist"
rule-group-6: "Werte, die einen Menschen brauchen"
rule-group-7: "Ratgeber und Seiten"
rule-group-8: "Ausnahmen und Einstellungen"
rule-group-9: "Was sich nicht lesen lässt"

# the staff pages
nav-register: "Register"
staff-only: "Nur für das Team"
register-title: "Wer worüber wacht"
register-description: "Register für das Team"
register-lead: "Jeder Schritt, den ein Werkzeug macht, der Mensch, der darüber wacht, und wann er zuletzt hingesehen hat."
register-note: "Auf dieser Seite stehen keine Namen von Patientinnen oder Patienten. Bitte geben Sie sie nicht außerhalb des Teams weiter."
fact-as-of: "Stand"
fact-tool-steps: "Schritte von Werkzeugen"
fact-late: "Überfällig"
fact-findings: "Befunde der Prüfung"
reviews-title: "Prüfungen"
reviews-intro: "Überfällige Prüfungen stehen zuerst."
patient: "Patient/in"
tool-column: "Werkzeug"
last-review: "Letzte Prüfung"
next-due: "Nächste fällig"
status: "Stand"
never: "nie"
at-once: "sofort"
each-use: "jede Nutzung"
in-plans: "in jedem Plan"
days-late.one: "{count} Tag überfällig"
days-late.other: "{count} Tage überfällig"
due-in.one: "Fällig in {count} Tag"
due-in.other: "Fällig in {count} Tagen"
due-today: "Heute fällig"
never-reviewed: "Nie geprüft"
on-time: "Rechtzeitig"
not-started: "Noch nicht begonnen"
model-step: "Modell der Behandlung"
load-title: "Arbeit je Mensch"
load-intro: "Zu viele Schritte für einen Menschen sind auch ein Risiko."
person-column: "Mensch"
steps-column: "Schritte"
patients-column: "Patient/innen"
late-column: "Überfällig"
load-column: "Schritte, über die der Mensch wacht (umrandet: überfällig)"
findings-title: "Befunde der Prüfung"
findings-none: "Es gibt keine."
severity-error: "Fehler"
severity-warning: "Warnung"
severity-note: "Hinweis"
fix: "Abhilfe:"
rules-title: "Regeln, die wir prüfen"
rules-lead: "Unsere Seiten werden bei jedem Erstellen nach diesen Regeln geprüft. Ein Fehler hält das Erstellen an, und die alten Seiten bleiben."
rules-count: "Regeln"
rules-all: "Alle Regeln"
rules-legal: "Regeln, die ein Gesetz nennen, sind eine Erinnerung und keine Rechtsberatung."
rule: "Regel"
rule-asks: "Was sie verlangt"
severity: "Schwere"
rule-waiver: "Ausnahme"
rule-why: "Warum sie wichtig ist"
rule-examples: "Beispiele"
rule-sources: "Quellen"
rule-fails: "Fällt durch"
rule-passes: "Besteht"
rule-waivable: "Möglich"
rule-not-waivable: "Niemals"
rule-waivable-text: "Eine Praxis kann für eine Weile eine Ausnahme zulassen. Dafür braucht sie einen Grund, einen Menschen mit Namen, der zustimmt, und ein Enddatum."
rule-not-waivable-text: "Für diese Regel gibt es keine Ausnahme. Sie lässt sich nicht abschalten und nicht in eine Baseline aufnehmen."
rules-more: "Die Regel, die einen Schritt anhält, über den niemand wacht"

# the staff pages: what needs each person, the caseload, findings and guidance
nav-caseload: "Alle Verläufe"
code-note: "Jede Patientin und jeder Patient hat einen kurzen Code, die ersten {count} Zeichen der Adresse des Plans. Um den Plan zu finden, suchen Sie den Code in addresses.tsv, der privaten Liste der Praxis."
register-empty: "Hier macht kein Werkzeug einen Schritt, darum ist nichts zu prüfen."
steps-more.one: "{count} weiterer Schritt steht hier nicht."
steps-more.other: "{count} weitere Schritte stehen hier nicht."
overseers-more.one: "{count} weiterer Mensch wacht über Schritte und steht hier nicht."
overseers-more.other: "{count} weitere Menschen wachen über Schritte und stehen hier nicht."
people-more.one: "{count} weiterer Mensch steht hier nicht."
people-more.other: "{count} weitere Menschen stehen hier nicht."
patients-more.one: "und noch {count} Patient/in"
patients-more.other: "und noch {count} Patient/innen"
plans-more.one: "{count} weiterer Plan steht hier nicht."
plans-more.other: "{count} weitere Pläne stehen hier nicht."
findings-more.one: "{count} weiterer Befund steht hier nicht."
findings-more.other: "{count} weitere Befunde stehen hier nicht."
load-limit: "Die Grenze der Praxis für einen Menschen: {count} Schritte in Plänen von Patientinnen und Patienten."
load-people: "Was jeder Mensch zu tun hat"
caseload-all: "Alle Verläufe ansehen"
caseload-lead: "Die Werte aller Patientinnen und Patienten, klein und nebeneinander. Ein Wert ist ein Teil des Bildes."
caseload-none: "Es gibt noch keine Werte."
minis-key: "So lesen Sie die kleinen Diagramme"
minis-key-line: "Vom ersten Wert zum letzten. Die Zahl ist der letzte Wert."
minis-key-cut: "Genesungslinie, wo der Fragebogen eine hat."
minis-key-scale: "Die ganze Skala, vom niedrigsten Wert zum höchsten."
findings-all: "Alle Befunde, nach Regel"
findings-counted: "{counts}. Fehler halten das Erstellen an."
count-error.one: "{count} Fehler"
count-error.other: "{count} Fehler"
count-warning.one: "{count} Warnung"
count-warning.other: "{count} Warnungen"
count-note.one: "{count} Hinweis"
count-note.other: "{count} Hinweise"
findings-count.one: "{count} Befund"
findings-count.other: "{count} Befunde"
findings-page-note: "Die Kennung einer Regel führt zu ihrem Grund, ihren Quellen und Beispielen."
line-number: "Zeile {line}"
staff-people-lead: "Was jeder Mensch am {date} zu tun hat. Öffnen Sie eine Seite, um sie zu lesen oder zu drucken."
staff-people-intro: "Überfällige Prüfungen stehen zuerst."
fact-due: "An diesem Tag fällig"
fact-worse: "Werte wurden schlechter"
fact-load: "Schritte, von höchstens"
load-of: "{count} von {limit}"
overseer-lead: "Was Sie am {date} zu tun haben."
overseer-calm: "Am {date} ist für Sie nichts fällig."
overseer-reviews-intro: "Schritte, die ein Werkzeug macht und über die Sie wachen. Was am längsten wartet, steht zuerst."
overseer-reviews-none: "Sie wachen in keinem Plan über ein Werkzeug."
reviews-calm: "Am {date} ist keine Prüfung fällig oder überfällig."
reviews-calm-next: "Am {date} ist keine Prüfung fällig oder überfällig. Die nächste ist am {next} fällig."
part-late: "Überfällig"
part-due: "Fällig am {date}"
part-week: "Fällig bis {date}"
part-each-use: "Vor jeder Nutzung"
part-later: "Nach dem {date}"
cadence-column: "Wie oft"
task-column: "Was zu tun ist"
do-after: "Sehen Sie an, was das Werkzeug getan hat. Schreiben Sie den Tag in den Plan."
do-first: "Sehen Sie zum ersten Mal hin. Schreiben Sie den Tag in den Plan."
do-before: "Lesen Sie, was wartet. Geben Sie es frei, ändern Sie es, oder halten Sie es an."
do-model: "Hier nichts. Jeder Plan hat seine eigenen Tage."
do-wait: "Nichts, bis der Schritt beginnt."
drafts-title: "Bevor es zu jemandem kommt"
drafts-intro: "Nichts von diesen Werkzeugen kommt zur Patientin oder zum Patienten, bis Sie es freigeben."
drafts-note: "Ob ein Entwurf wartet, ist auf dieser Seite nicht zu sehen. Sehen Sie im Werkzeug nach."
worse-title: "Werte, die schlechter wurden"
worse-intro: "Nur in Plänen, die Sie leiten oder in denen Sie über ein Werkzeug wachen."
worse-days.one: "Ein Mensch sieht innerhalb von {count} Tag nach dem Wert hin."
worse-days.other: "Ein Mensch sieht innerhalb von {count} Tagen nach dem Wert hin."
plans-title: "Pläne zum Wiederansehen"
plans-intro: "Mit der Patientin oder dem Patienten, am vereinbarten Tag."
plan-was-due: "War am {date} fällig"
plan-due: "Am {date} fällig"
plan-no-day: "Kein Tag festgelegt"
texts-title: "Texte zum Prüfen"
texts-intro: "Sie haben sie zuletzt geprüft."
text-was-due: "War bis {date} zu prüfen"
text-due: "Nächste Prüfung bis {date}"
own-findings-intro: "In diesen Befunden steht Ihr Name, oder es geht um Ihre Schritte und Pläne. Überfällige Prüfungen stehen oben."
standing-title: "Vertretung und Arbeit"
span: "vom {from} bis zum {to}"
span-open: "ab dem {from}, ohne letzten Tag"
away-covered: "Sie sind abwesend, {span}. {name} vertritt Sie."
away-alone: "Sie sind abwesend, {span}."
away-nobody: "Niemand vertritt"
away-covering: "Sie vertreten {name}, {span}."
away-none: "Bis zum {date} sind Sie nicht abwesend, und Sie vertreten niemanden."
load-words: "Sie wachen über {steps} bei {patients}. Die Grenzen sind {step-limit} Schritte und {patient-limit} Patient/innen."
load-steps.one: "{count} Schritt"
load-steps.other: "{count} Schritte"
load-patients.one: "{count} Patient/in"
load-patients.other: "{count} Patient/innen"
load-within: "Innerhalb der Grenzen"
load-over: "Über einer Grenze"
licence-ends: "Ihre Zulassung endet am {date}"
licence-ended: "Ihre Zulassung endete am {date}"
approval-ends: "Die Freigabe von {tool} endet am {date}"
approval-ended: "Die Freigabe von {tool} endete am {date}"
staff-guidance-lead: "Alle Texte, mit den Hinweisen, die nur das Team sieht."
needs-review: "Zu prüfen"
needs-review-intro: "Niemand hat sie geprüft, oder der Tag der nächsten Prüfung ist vorbei."
topic-staff: "Für das Team"
topic-shared: "Auf mehreren Behandlungswegen"
topic-other: "Andere Texte"
audience-public: "Öffentlichkeit"
audience-patient: "Patientinnen und Patienten"
audience-staff: "Team"

# outcomes of groups
nav-outcomes: "Ergebnisse"
outcomes-title: "Unsere Ergebnisse"
outcomes-description: "Ergebnisse von Gruppen: {clinic}"
outcomes-lead: "Was sich bei Menschen änderte, die ihre Behandlung bei uns beendet und am Anfang und am Ende Fragebögen ausgefüllt haben."
outcomes-as-of: "Zahlen vom {date}"
outcomes-held: "Diese Zahlen sind vom {date}. Wir ändern sie erst, wenn genug Menschen dazugekommen sind, damit niemand erkannt werden kann."
outcomes-none-title: "Noch nicht genug Menschen"
outcomes-none.one: "Wir zeigen Zahlen eines Fragebogens, wenn mindestens {count} Person ihre Behandlung beendet und zwei Werte angegeben hat. Bis dahin zeigen wir keine, damit niemand erkannt werden kann."
outcomes-none.other: "Wir zeigen Zahlen eines Fragebogens, wenn mindestens {count} Personen ihre Behandlung beendet und zwei Werte angegeben haben. Bis dahin zeigen wir keine, damit niemand erkannt werden kann."
fact-started: "Begonnen"
fact-finished: "Beendet"
fact-smallest: "Kleinste Gruppe, die wir zeigen"
people-number.one: "{count} Person"
people-number.other: "{count} Personen"
people-about.one: "etwa {count} Person"
people-about.other: "etwa {count} Personen"
fewer-than: "weniger als {count}"
not-shown: "nicht gezeigt"
row-small.one: "Weniger als {count} Person, nicht gezeigt"
row-small.other: "Weniger als {count} Personen, nicht gezeigt"
row-withheld: "Nicht gezeigt, damit sich keine andere Zeile ausrechnen lässt"
row-unsaid: "Nicht gezeigt"
rates-title: "Ging es den Menschen besser?"
rates-lead.one: "Von {count} Person: {better} von 100 verbesserten sich deutlich. {worse} von 100 verschlechterten sich deutlich."
rates-lead.other: "Von {count} Personen verbesserten sich {better} von 100 deutlich. {worse} von 100 verschlechterten sich deutlich."
rates-lead-better.one: "Von {count} Person: {better} von 100 verbesserten sich deutlich."
rates-lead-better.other: "Von {count} Personen verbesserten sich {better} von 100 deutlich."
rates-caption: "{name} ({short}), alle zusammen"
result-column: "Ergebnis"
people-column: "Personen"
rate-column: "Anteil"
range-column: "Wahrscheinlicher Bereich"
result-improved: "Deutlich besser"
result-uncertain: "Keine klare Änderung"
result-worse: "Deutlich schlechter"
result-crossed: "Über die Genesungslinie"
rate-people: "{count} von {total}"
rate-percent: "{value} %"
rate-range: "{low} % bis {high} %"
by-pathway-title: "Nach Behandlungsweg"
by-pathway-improved: "Deutlich besser ({short}), nach Behandlungsweg"
by-pathway-worse: "Deutlich schlechter ({short}), nach Behandlungsweg"
group-no-pathway: "Ohne Behandlungsweg"
by-tools-title: "Mit und ohne Werkzeuge"
by-tools-intro: "Das sagt nicht, ob Werkzeuge geholfen haben."
by-tools-improved: "Deutlich besser ({short}), mit und ohne Werkzeuge"
by-tools-worse: "Deutlich schlechter ({short}), mit und ohne Werkzeuge"
group-column: "Gruppe"
group-everyone: "Alle"
group-tools: "Nutzten mindestens ein KI-Werkzeug"
group-no-tools: "Nutzten kein KI-Werkzeug"
size-title: "Wie groß war die Änderung?"
size-caption: "Mittlerer Wert ({short}) vorher und nachher"
before-column: "Vorher"
after-column: "Nachher"
effect-column: "Effektstärke (Bereich)"
effect-range-html: "<b>{value}</b> ({low} bis {high})"
spread-title: "Wie weit bewegten sich die Werte?"
spread-intro: "Ein Mittelwert kann Menschen verdecken, denen es nicht besser ging."
spread-caption: "Änderung ({short}) vom Anfang bis zum Ende, {people}"
spread-note: "Gestrichelte Kästen sind Zahlen, die wir nicht zeigen. Ihre Länge bedeutet nichts."
change-column: "Änderung"
band-worse-least: "{least} oder mehr schlechter"
band-worse-range: "{low} bis {high} schlechter"
band-worse-under: "unter {under} schlechter"
band-same: "keine Änderung"
band-better-least: "{least} oder mehr besser"
band-better-range: "{low} bis {high} besser"
band-better-under: "unter {under} besser"
funnel-title: "Behandlungswege nebeneinander"
funnel-intro: "Kleine Gruppen schwanken stärker durch Zufall."
funnel-caption: "Deutlich besser ({short}) und Größe jedes Behandlungswegs"
funnel-note: "Zwischen den Kurven sind Unterschiede nicht größer, als der Zufall sie bringt. Das ist keine Rangliste: Behandlungswege helfen verschiedenen Menschen."
funnel-people: "Personen"
funnel-all: "alle"
funnel-place: "Wo er liegt"
funnel-within: "zwischen den Kurven"
funnel-beyond: "jenseits der inneren Kurve"
funnel-far-beyond: "jenseits der äußeren Kurve"
numbered: "{number}. {name}"
list-two: "{first}, {second}"
chart-named-value: "{name}: {value}."
xmr-limit: "Grenze"
xmr-mean: "Mittel"
xmr-limits: "Mittel {mean}, Grenzen {low} und {high}."
xmr-too-few: "Für Grenzen brauchen wir mindestens {needs} Punkte hintereinander. Es sind {has}."
xmr-none-beyond: "Alle Punkte liegen in den Grenzen. Das ist das übliche Auf und Ab."
xmr-beyond: "Außerhalb der Grenzen: {points}. Dort hat sich vielleicht etwas geändert."
period-column: "Zeitraum"
figure-column: "Zahl"
limits-title: "Was diese Zahlen Ihnen nicht sagen können"
limit-cause-html: "<b>Die Zahlen sagen nicht, warum sich etwas änderte.</b> Vielen Menschen geht es mit der Zeit besser. Wir haben keine Gruppe ohne Behandlung zum Vergleich."
limit-missing-html: "<b>Es fehlen Menschen.</b> Wer nicht bis zum Ende blieb oder keinen zweiten Wert angab, ist nicht dabei. Vielleicht ging es diesen Menschen schlechter."
limit-tools-html: "<b>Die Zahlen sagen nicht, ob Werkzeuge geholfen haben.</b> Die Menschen haben selbst gewählt, ob sie Werkzeuge nutzen. Darum unterscheiden sich die zwei Gruppen auch in anderem."
limit-groups-html: "<b>Die Zahlen handeln von Gruppen.</b> Was bei Ihnen sein wird, sagen die Zahlen nicht."
limit-questionnaires-html: "<b>Die Zahlen kommen aus Fragebögen.</b> Vieles, was wichtig ist, fehlt darin, zum Beispiel sich verstanden zu fühlen."
limit-ranking-html: "<b>Die Zahlen sind keine Rangliste.</b> Behandlungswege helfen Menschen mit verschiedenem Bedarf, und wir vergleichen niemals die Menschen, die hier arbeiten."
words-title: "Was die Wörter bedeuten"
word-improved: "Der Wert wurde um mehr als das übliche Auf und Ab besser: {thresholds}. Heißt auch reliable Verbesserung."
word-worse: "Der Wert wurde um ebenso viel schlechter. Heißt auch reliable Verschlechterung."
word-crossed: "Von denen, die jenseits des Grenzwerts begannen ({cuts}): wie viele auf seiner besseren Seite endeten."
word-range-title: "Wahrscheinlicher Bereich"
word-range: "Ein Konfidenzintervall von 95 % (Wilson). Bei wenigen Menschen ist der Bereich breit."
word-effect-title: "Effektstärke"
word-effect: "Mittlere Änderung geteilt durch die Streuung der Werte am Anfang, mit der Korrektur nach Hedges. Über 0 ist besser. Etwa 0,2 ist klein, 0,5 mittel, 0,8 groß. Der Bereich ist ein Intervall von 95 % (Becker 1988)."
word-hidden-title: "Nicht gezeigt"
word-hidden: "Jede Zahl unter {count}, und weitere Zahlen, wenn sich eine verborgene ausrechnen ließe."
word-rounded: "Zahlen sind auf das nächste Vielfache von {round} gerundet. Prozente sind vor dem Runden berechnet."
threshold-points.one: "{count} Punkt auf {short}"
threshold-points.other: "{count} Punkte auf {short}"
threshold-cut: "{short}: {cut}"

# the service from month to month
service-title: "Monat für Monat"
service-intro: "Die ganze Praxis, in ganzen Monaten."
forms-caption: "Ausgefüllte Fragebögen je Monat"
month-short-year: "{month} {year}"
# the caseload at a glance
caseload-title: "Alle auf einen Blick"
caseload-intro: "Zuerst die, deren Werte schlechter wurden."
caseload-worse: "Deutlich schlechter"
caseload-unsure: "Zu früh, um sicher zu sein"
caseload-better: "Deutlich besser"
caseload-one: "Ein Wert"
caseload-line: "{short}: {first} bis {last}"
caseload-line-best: "{short}: {first}, bester Wert {best}, jetzt {last}"
caseload-line-one: "{short}: {last}"
caseload-last: "zuletzt am {date}"
caseload-more.one: "{count} weitere Person ist hier nicht gezeichnet."
caseload-more.other: "{count} weitere Personen sind hier nicht gezeichnet."

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
read-intro-open: "Each one says who has checked it."
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

# a sealed plan
sealed-page-title: "A sealed plan"
sealed-description: "Open a sealed care plan from {clinic}"
sealed-title: "A plan for you, sealed"
sealed-lead: "{name} at {clinic} sent you this on {date}. It is locked, so only you can read it."
sealed-lead-clinic: "{clinic} sent you this on {date}. It is locked, so only you can read it."
sealed-valid: "It is meant to be used until {date}. After that, ask us for a new one."
sealed-passphrase: "Your passphrase"
sealed-hint: "{name} told you the words or numbers in person or by phone. Gaps and capital letters do not matter."
sealed-hint-clinic: "We told you the words or numbers in person or by phone. Gaps and capital letters do not matter."
sealed-wrong: "Those words did not open it. Check the spelling and the order, then try again. You can try as often as you like."
sealed-show: "Show the words"
sealed-open: "Open my plan"
sealed-busy: "Opening. This takes a few seconds."
sealed-cannot-run: "This viewer cannot open the plan. Save the file on your device, then open it in Chrome, Firefox, Edge or Safari. You can also ask us for a paper copy."
sealed-cannot-decrypt: "This browser cannot open locked pages from this address. Save the file on your device, then open it from there. You can also ask us for a paper copy."
sealed-damaged: "This file is damaged or not whole. Please ask us for a new copy."
sealed-what-title: "What is this?"
sealed-what: "This one file holds your care plan. It opens on your own device. Nothing you type is sent anywhere, and it works with no internet."
sealed-device: "On a shared phone or computer, close the plan when you are done, and delete the file."
sealed-lost-title: "Lost the words?"
sealed-lost-call-html: "We cannot see them or get them back. Call {name} on {phone} for a new copy."
sealed-lost-phone-html: "We cannot see them or get them back. Call us on {phone} for a new copy."
sealed-lost-html: "We cannot see them or get them back. Ask us for a new copy."
sealed-not-yours-title: "Not for you?"
sealed-not-yours: "Please delete this file, and tell us."
sealed-close: "Close the plan"
sealed-with: "Sealed with Overseen."

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

# numbers
decimal-mark: "."
thousands-mark: ","
thousands-from: "1000"

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
not-translated: "This page is not yet in your language."
review-none: "Nobody yet"
not-reviewed: "Not reviewed yet"
credit-unreviewed: "Nobody has reviewed this page yet."
callout-note: "Good to know"
callout-warning: "Take care"
callout-crisis: "If you are in danger"
callout-staff: "For clinic staff"

# questionnaires
instrument: "Questionnaire"
instruments-title: "Questionnaires we use"
instruments-lead: "What each one measures, and what its scores can say."
instruments-all: "All questionnaires"
instruments-intro: "Each figure names its source."
instruments-more: "Read about the questionnaires"
instrument-lead.one: "The {short} asks {count} question. The answer gives a score."
instrument-lead.other: "The {short} asks {count} questions. The answers together give a score."
instrument-honest: "A score is one part of the picture. It is not a diagnosis, and no score shows that someone is safe."
instrument-no-items: "The questions themselves are not printed here."
fact-scale: "Score"
fact-direction: "Better is"
fact-questions: "Questions"
direction-lower: "a lower score"
direction-higher: "a higher score"
score-range: "{low} to {high}"
score-under: "{low} to under {high}"
codings-title: "Ways to count"
codings-intro: "This one is counted in more than one way. The same number can mean different things."
bands-title: "What the ranges are called"
bands-others: "Sources differ, so all of them stand here. Our charts use the first."
bands-disagree: "Sources differ, so all of them stand here. Our charts use none."
band-column: "Score"
band-name-column: "Called"
source-label: "Source:"
cut-offs-title: "Lines that sources draw"
cut-offs-intro: "A score past a line is a reason to look closer. It settles nothing."
reliable-title: "When a change is more than ups and downs"
reliable-intro: "A smaller change can be the usual ups and downs."
percent-title: "Change in percent"
percent-intro: "How far the score fell, in percent of the first score."
sources-differ: "Sources give more than one figure. Our pages use the first."
column-score: "Score"
column-points: "Change"
column-percent: "Fall"
purpose-column: "What it is for"
source-column: "Who says so"
score-at-least: "{value} or more"
score-more-than: "more than {value}"
score-at-most: "{value} or less"
score-less-than: "less than {value}"
points-at-least: "{value} points or more"
points-more-than: "more than {value} points"
points-at-most: "{value} points or less"
points-less-than: "less than {value} points"
percent-at-least: "{value}% or more"
percent-more-than: "more than {value}%"
percent-at-most: "{value}% or less"
percent-less-than: "less than {value}%"
with-confidence: "({percent}% confidence)"
parts-title: "Parts of the score"
part-text: "Questions {items}. Score {range}."
answers-title: "The answers"
missing-none: "When an answer is missing there is no score."
missing.one: "One missing answer may be filled with the average of the others. With more missing there is no score."
missing.other: "Up to {count} missing answers may be filled with the average of the others. With more missing there is no score."
risk-items.one: "Question {items} is about safety. Any answer above the lowest needs a person to look at it, whatever the score. Without an answer to it there is no score."
risk-items.other: "Questions {items} are about safety. Any answer above the lowest needs a person to look at it, whatever the score. Without an answer to each of them there is no score."
licence-title: "Who owns it"

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
by-people.one: "{count} by a person"
by-people.other: "{count} by people"
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

# search, the glossary and the page for a wrong address
search-title: "Search"
search-label: "What are you looking for?"
search-no-script: "Search needs JavaScript, and it is off in this browser. All pages are listed below."
search-keys: "Arrow keys move through the results. Escape clears the field."
search-private: "What you type stays in your browser."
search-slash: "The / key jumps to the search field"
search-results: "What we found"
search-count: "Results: {count}."
search-more: "Results: {count}. The first {shown} are listed."
search-any: "No page has all of these words. These pages have some of them."
search-none: "Nothing found. Try another word, or look through the list of all pages."
search-failed: "Search did not load. All pages are listed below."
search-all: "All pages"
kind-page: "Page"
kind-page-all: "Main pages"
kind-pathway: "Pathway"
kind-pathway-all: "Pathways"
kind-article: "Guidance"
kind-article-all: "Guidance"
kind-questionnaire: "Questionnaire"
kind-questionnaire-all: "Questionnaires"
kind-tool: "AI tool"
kind-tool-all: "AI tools"
kind-person: "Person"
kind-person-all: "People"
kind-term: "Word"
kind-term-all: "Words"
kind-rule: "Rule"
kind-rule-all: "Rules"
not-found-title: "This page is not here"
not-found-lead: "The address may be old, or have a mistake in it. You did nothing wrong."
not-found-ways: "Where to go from here"
not-found-search: "Search our pages"
not-found-search-text: "Look for a word, or through the list of all pages."
not-found-home: "Go to the first page"
not-found-home-text: "See how we care for you, and who does what."
glossary-title: "Words we use"
glossary-lead: "What some words mean on our pages, in plain language."
glossary-all: "All words"
glossary-more: "All words, explained"
term-ai-tool: "AI tool"
term-ai-tool-means: "A computer program that writes, sorts or answers by itself. It can help with routine steps. A named person watches over each tool we use."
term-care-plan: "Care plan"
term-care-plan-means: "What we do together, step by step, and who does each step. You help to make it. You can ask to change it at any time."
term-consent: "Consent"
term-consent-means: "Your yes to using a tool, after we have told you what it does. You can take it back at any time."
term-crisis-line: "Crisis line"
term-crisis-line-means: "A number to call when you need help now. It stands at the top of our pages."
term-effect-size: "Effect size"
term-effect-size-means: "How big an average change is, next to how far apart the scores were at the start. It does not say what caused the change."
term-empathy: "Empathy"
term-empathy-means: "To understand how someone feels, to feel with them, and to care and act. We ask how much of it each step needs. Steps that need much of it are done by people."
term-escalation: "Escalation"
term-escalation-means: "Passing something on to a person who can act on it. Each tool step names who that person is."
term-guidance: "Guidance"
term-guidance-means: "Pages about what can help, in plain words and with their sources."
term-likely-range: "Likely range"
term-likely-range-means: "Our figures come from a limited number of people, so they are never exact. The range shows how far off they could be. With few people it is wide. Also called a confidence interval."
term-not-shown: "Not shown"
term-not-shown-means: "A number we leave out, because it is so small that someone could be recognised. Sometimes we leave out others too, so that it cannot be worked out."
term-outcome: "Outcome"
term-outcome-means: "How people were doing at the end of care, compared with the start."
term-overseer: "Overseer"
term-overseer-means: "The person who watches over a tool. They check its work, can stop it, and answer for it."
term-pathway: "Pathway"
term-pathway-means: "The usual order of steps for one kind of difficulty. Your own plan can be different."
term-questionnaire: "Questionnaire"
term-questionnaire-means: "A short set of questions about how you have been. The answers are added up to a score."
term-recovery-line: "Recovery line (caseness)"
term-recovery-line-means: "A line on the scale of a questionnaire. Most people with the difficulty score on one side of it, and most people without it on the other. To cross the line is one sign among others. It does not say that someone is well."
term-register: "Register"
term-register-means: "The list of all AI tools in use here, and of who watches over each of them."
term-reliable-change: "Reliable change"
term-reliable-change-means: "A change in a score that is bigger than the usual ups and downs. Our pages say clearly improved, or clearly worse."
term-review: "Review"
term-review-means: "When a person looks at what a tool did, or reads a page again to see if it is still right. Each review has a date and a name."
term-rule: "Rule"
term-rule-means: "Something that is checked each time our pages are built. When a rule finds an error, the new pages are not published."
term-score: "Score"
term-score-means: "The number that comes out of a questionnaire. It is one part of the picture. How you feel counts too."
term-sign-off: "Sign-off"
term-sign-off-means: "A person’s mark that they stand behind a plan as it is now. When the plan changes, it has to be signed again."
term-step: "Step"
term-step-means: "One part of a plan. A person does it, or a tool that a person watches over."
term-waiver: "Waiver"
term-waiver-means: "An exception to a rule, for a while. It needs a reason, a named person who approves it, and an end date. The most important rules allow none."
# the model of care: how we decide, the register of tools, the oversight statement
foot-label: "How we work"
not-watched-over: "not watched over"
no-one-yet: "No one yet"
no-one-yet-text: "so nothing is published"
fact-reviewed-value: "{date}, by {name}"
treats-in: "Works with you in {pathways}."
licensed-by: "Licensed by {issuer}."
trained-on: "Trained on {tools}."
lanes-done-by: "done by"
lanes-assisted: "Step {number}, {title}: done by {actor} with the AI tool {tool}, watched over by {name}."
demand-limits: "The three parts of empathy are those of Rubin, Arnon, Huppert and Perry (2024). Their paper is a viewpoint, and it rates no steps. Every level here is our own policy."
demand-critical: "A mistake could do great harm, so only people do it."
home-in-hundred: "{count} in 100"
home-improved: "people clearly improved on {short} (likely range {low} to {high})"
home-worse: "people got clearly worse on {short} (likely range {low} to {high})"
outcomes-more: "See all outcomes, and what they cannot tell you"
tool-more: "All about this tool"
tool-fact-maker: "Made by"
tool-fact-until: "Approved until"
tool-overseers-title: "Who watches over it"
tool-overseers-intro: "They check what it does, and answer for it."
tool-watched-steps: "Watches over it in {steps}."
tool-checks-before: "Reads everything first."
tool-checks-every: "Looks at what it did {every}."
tool-checks-after: "Looks at what it did after each use."
tool-trained: "Trained on this tool on {date}."
tool-not-trained: "Our records show no training on this tool."
tool-about-title: "What it does, and what it does not"
tool-row-does: "It does"
tool-row-never: "Its limits"
tool-row-sees: "What it sees"
tool-row-feelings: "Feelings"
tool-row-for: "Made for"
tool-feelings-yes: "It tries to tell feelings from what you write or say."
tool-feelings-no: "It does not try to tell your feelings."
tool-unsaid: "Our register does not say."
ages-between: "People from {from} to {to} years old."
ages-from: "People of {from} years and older."
ages-to: "People up to {to} years old."
tool-languages: "Languages: {languages}."
language-ar: "Arabic"
language-de: "German"
language-en: "English"
language-es: "Spanish"
language-fr: "French"
language-he: "Hebrew"
language-ru: "Russian"
tool-approved-title: "What it may be used for"
tool-approved-intro: "A tool may do nothing that is not on its list."
tool-approved-by: "Approved by {name} on {date}, for these kinds of step:"
tool-approved-by-until: "Approved by {name} on {date}, until {until}, for these kinds of step:"
tool-not-approved: "Nobody has approved it yet."
tool-used-title: "Where we use it"
decide-title: "How we decide who does what"
decide-lead: "Some steps need a person who cares. Others are routine. We look at each kind of step, and decide how much of it a tool may do."
decide-paper-title: "Where this comes from"
decide-paper-intro: "One paper, and what it leaves open."
decide-paper-html: "In 2024 Rubin, Arnon, Huppert and Perry asked when a person in therapy is easier to replace, and when human care is worth more. Their answer turns on empathy. They tell three parts of it apart: to <b>understand</b> you (cognitive), to <b>feel with</b> you (emotional), and to <b>care and act</b> (motivational). A tool can seem to understand. It cannot truly feel with you, and it cannot care."
decide-limits-title: "What the paper does not say"
decide-limit-viewpoint: "It is a viewpoint. It reports no data and no trial."
decide-limit-levels: "It rates no steps and sets no levels. All levels on these pages are our own policy."
decide-limit-rest: "It says nothing about licences, consent, how often to check, or which scores should worry us. Our rules about these have other sources."
decide-limit-study-html: "Not all findings agree. In a study of 2025, psychologists rated advice written by AI as more caring than advice by experts. They could not tell which was which, and liked best what they thought an expert wrote. So we never judge how caring a text sounds. We ask whether the step needs someone who cares."
decide-ours-title: "What we added"
decide-ours: "We ask a fourth question: what could a mistake cost? It is not from the paper. It is there to keep people safe, and it can only bring more of a person."
decide-ladder-title: "Four ways to share a step"
decide-ladder-intro: "From the least of a person to the most."
rung-after-use: "A tool does it, a person checks after"
rung-after-use-text: "The tool works by itself. A named person looks at what it did, at set times."
rung-before-use: "A tool prepares, a person checks first"
rung-before-use-text: "Nothing reaches you before a named person has read it."
rung-assisting: "A person does it, a tool helps"
rung-assisting-text: "The person is there, acts, and answers for it."
rung-human-only: "People only"
rung-human-only-text: "No tool has a part in it."
kinds-count.one: "{count} kind of step"
kinds-count.other: "{count} kinds of step"
decide-how-title: "How a step gets its place"
decide-how-intro: "The first answer that fits counts."
decide-how-1: "Could a mistake do great harm?"
decide-how-2: "Does it need much feeling with you, or much care?"
decide-how-3: "Does it need some feeling with you, or some care?"
decide-how-4: "Could a mistake harm your treatment, or does it need much understanding?"
decide-how-5: "All other steps:"
decide-moves-title: "What brings in more of a person"
decide-moves-relation: "Your therapy rests on the bond with your therapist."
decide-moves-connection: "You look for much human connection."
decide-moves-declines: "You say no to AI tools."
decide-moves-risk: "There is a sign of danger, or your scores got clearly worse, and no person has looked at it yet."
decide-moves-law: "The law of a place asks for it."
decide-moves-never: "A wish for tools never takes a person away."
decide-moves-exception: "We can decide otherwise for one step, for a while. That needs a reason, a named person who approves it, and an end date. It is never possible where a mistake could do great harm."
needs-title: "What you look for, and what we offer"
needs-intro: "People look for two things: practical tools, and human connection. You can want much of one, of both, or of neither."
quadrant-caption: "The steps of our pathways, by what they give"
quadrant-note: "Round marks are steps by people, square marks are steps with a tool. Up to ten marks are drawn; the number counts them all. The numbered corners are what someone may look for. No patient is in this picture."
quadrant-desc: "A grid of nine fields. Practical tools grow from left to right, human connection from bottom to top."
quadrant-place: "Connection {connection}, tools {tools}"
quadrant-describe: "{place}: {people} by people, {tools} with a tool."
quadrant-cell: "Field"
quadrant-x: "How far a tool may help"
quadrant-y: "Human connection it needs"
by-people-column: "By people"
with-tools-column: "With a tool"
needs-both: "Much of both"
needs-both-text: "No single step gives both, so a plan mixes them: tools for practice, people for what needs care."
needs-connection: "Human connection most of all"
needs-connection-text: "People do all that they can do with you."
needs-tools: "Practical tools most of all"
needs-tools-stay: "Tools can help in up to {tools} of the {steps} steps of our pathways. People do the other {people}."
needs-tools-text: "It never gets fewer people than that."
needs-neither: "Little of either"
needs-neither-text: "A plan can be short. The steps that need a person still have one."
needs-moved.one: "For someone who looks for much connection, {count} tool step needs more of a person."
needs-moved.other: "For someone who looks for much connection, {count} tool steps need more of a person."
needs-none-moved: "In our pathways no tool step has to change for this."
needs-ask: "For each tool step you can ask for a person instead."
needs-table: "Our pathways, and what changes for someone who looks for much connection"
needs-connection-column: "Need some or much connection"
needs-moved-column: "Tool steps that then need more of a person"
needs-policy: "The two wants come from the paper. Where a step lies, and what follows from it, is our own policy."
kinds-title: "All kinds of step"
kinds-intro: "Each with what it needs, how far the paper supports that, and where we use it."
kind-column: "Kind of step"
stakes-column: "If it goes wrong"
basis-column: "Where the levels come from"
kind-used-column: "Used in"
kind-used: "{step} ({pathway})"
kind-unused: "Not in a pathway"
stakes-routine: "Little harm"
stakes-clinical: "Could harm treatment"
stakes-critical: "Could do great harm"
oversight-title: "Our oversight statement"
oversight-more: "Read our oversight statement"
oversight-as-of: "As of {date}"
oversight-lead: "What we checked before these pages were published, what stood, and who watches over each tool."
rules-checked: "Rules checked"
oversight-all-named: "{count}, all with a named person"
oversight-fact-exceptions: "Exceptions in force"
oversight-steps-title: "Tool steps, and who watches over them"
oversight-steps-intro: "Every step of our pathways in which a tool has a part."
oversight-how-column: "How it is shared"
oversight-escalate-column: "If something is wrong, it goes to"
oversight-plans-title: "Plans of patients"
oversight-plans: "Each patient’s plan is checked by the same rules, each time. A plan with a tool step and no named person is not published, and neither is anything else. We give no numbers about plans here, so that nobody can be recognised."
oversight-rules-title: "What we check"
oversight-rules-intro: "An error stops everything."
rule-group: "Group"
rules-that-stop: "Can stop the build"
rules-never-waived: "Never waived"
oversight-changed: "We changed these rules:"
oversight-unchanged: "We turned no rule off and changed none."
rule-off: "turned off here"
rule-changed: "counts as: {severity}"
rule-here: "In this clinic"
rule-name: "Name"
severity-means-error: "Error: stops the build"
severity-means-warning: "Warning: does not stop the build by itself"
severity-means-note: "Note: never stops the build"
severity-text-error: "Must be mended first. With one, nothing is published."
severity-text-warning: "Should be mended soon. Staff see it in their register."
severity-text-note: "Good to know."
oversight-findings-intro: "How many stood on this day."
oversight-means-column: "What it means"
oversight-count-column: "Number"
oversight-exceptions-title: "Exceptions"
oversight-exceptions-intro: "Each needs a reason, a named person who approves it, and an end. No rule about a missing person, a sign of danger or a way to reach help can have one."
oversight-no-exceptions: "There are none."
oversight-everywhere: "Everywhere"
oversight-where-column: "Where"
oversight-reason-column: "Reason"
oversight-by-column: "Approved by"
oversight-until-column: "Until"
oversight-for-patients.one: "{count} exception is about one patient, so it is only counted here."
oversight-for-patients.other: "{count} exceptions are about single patients, so they are only counted here."
oversight-report-title: "If something is wrong"
oversight-report-lead: "Tell us if a tool did something strange, unkind or wrong, or if you cannot find out who watches over it."
oversight-report-text: "You can tell anyone who works here. It does not change your care. In danger, use the numbers at the top of this page."
oversight-report-visit: "Come by, or tell anyone who works here."
oversight-write-html: "Write to {email}"
oversight-digest-title: "Digest"
oversight-digest-intro: "For those who want to check us."
oversight-digest-text: "A fingerprint (SHA-256) of every file that was checked. If one letter changes, it changes too. It is the digest of a list with one line for each file, as the program sha256sum writes it."
rule-group-0: "Rules of our own"
rule-group-1: "A named human"
rule-group-2: "An able human"
rule-group-3: "A step fit for AI"
rule-group-4: "Review and passing it on"
rule-group-5: "Consent, and saying that it is AI"
rule-group-6: "Scores that need a human"
rule-group-7: "Guidance and pages"
rule-group-8: "Exceptions and settings"
rule-group-9: "What cannot be read"

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

# the staff pages: what needs each person, the caseload, findings and guidance
nav-caseload: "Caseload"
code-note: "Each patient has a short code, the first {count} characters of the plan’s address. To find the plan, look for the code in addresses.tsv, the clinic’s private list."
register-empty: "No tool handles a step here, so there is no review to do."
steps-more.one: "{count} more step is not listed here."
steps-more.other: "{count} more steps are not listed here."
overseers-more.one: "{count} more person watches over steps and is not listed here."
overseers-more.other: "{count} more people watch over steps and are not listed here."
people-more.one: "{count} more person is not listed here."
people-more.other: "{count} more people are not listed here."
patients-more.one: "and {count} more patient"
patients-more.other: "and {count} more patients"
plans-more.one: "{count} more plan is not listed here."
plans-more.other: "{count} more plans are not listed here."
findings-more.one: "{count} more finding is not listed here."
findings-more.other: "{count} more findings are not listed here."
load-limit: "The clinic’s limit is {count} steps in patients’ plans for one person."
load-people: "What needs each person"
caseload-all: "The whole caseload"
caseload-lead: "Each patient’s scores, small and side by side. A score is one part of the picture."
caseload-none: "There are no scores yet."
minis-key: "How to read the small charts"
minis-key-line: "From the first score to the last. The number is the last score."
minis-key-cut: "Recovery line, where the questionnaire has one."
minis-key-scale: "The whole scale, from its lowest score to its highest."
findings-all: "All findings, by rule"
findings-counted: "{counts}. Errors stop the build."
count-error.one: "{count} error"
count-error.other: "{count} errors"
count-warning.one: "{count} warning"
count-warning.other: "{count} warnings"
count-note.one: "{count} note"
count-note.other: "{count} notes"
findings-count.one: "{count} finding"
findings-count.other: "{count} findings"
findings-page-note: "A rule’s id leads to its reason, its sources and examples."
line-number: "Line {line}"
staff-people-lead: "What needs each person on {date}. Open a page to read or print it."
staff-people-intro: "Late reviews come first."
fact-due: "Due that day"
fact-worse: "Scores got worse"
fact-load: "Steps, of the limit"
load-of: "{count} of {limit}"
overseer-lead: "What needs you on {date}."
overseer-calm: "Nothing is due for you on {date}."
overseer-reviews-intro: "Steps that a tool handles and you watch over. What has waited longest comes first."
overseer-reviews-none: "You watch over no tool in a patient’s plan."
reviews-calm: "No review is late or due on {date}."
reviews-calm-next: "No review is late or due on {date}. The next one is due on {next}."
part-late: "Late"
part-due: "Due on {date}"
part-week: "Due by {date}"
part-each-use: "Before each use"
part-later: "After {date}"
cadence-column: "How often"
task-column: "What to do"
do-after: "Look at what the tool did. Write the day in the plan."
do-first: "Look for the first time. Write the day in the plan."
do-before: "Read what waits. Release, change or stop it."
do-model: "Nothing here. Each plan has its own days."
do-wait: "Nothing until the step starts."
drafts-title: "Before it reaches anyone"
drafts-intro: "Nothing from these tools reaches the patient until you release it."
drafts-note: "This page does not know if a draft waits. Look in the tool."
worse-title: "Scores that got worse"
worse-intro: "Only in plans that you lead, or where you watch over a tool."
worse-days.one: "A person looks within {count} day of the score."
worse-days.other: "A person looks within {count} days of the score."
plans-title: "Plans to look at again"
plans-intro: "With the patient, on the day that you agreed."
plan-was-due: "Was due on {date}"
plan-due: "Due on {date}"
plan-no-day: "No day is set"
texts-title: "Texts to review"
texts-intro: "You reviewed them last."
text-was-due: "Was to be reviewed by {date}"
text-due: "Next review by {date}"
own-findings-intro: "They name you, or are about your steps and plans. Late reviews stand above."
standing-title: "Cover and load"
span: "from {from} to {to}"
span-open: "from {from}, with no last day"
away-covered: "You are away {span}. {name} covers for you."
away-alone: "You are away {span}."
away-nobody: "Nobody covers"
away-covering: "You cover for {name} {span}."
away-none: "Up to {date} you are not away, and you cover for nobody."
load-words: "You watch over {steps} of {patients}. The limits are {step-limit} steps and {patient-limit} patients."
load-steps.one: "{count} step"
load-steps.other: "{count} steps"
load-patients.one: "{count} patient"
load-patients.other: "{count} patients"
load-within: "Within the limits"
load-over: "Over a limit"
licence-ends: "Your licence ends on {date}"
licence-ended: "Your licence ended on {date}"
approval-ends: "The approval of {tool} ends on {date}"
approval-ended: "The approval of {tool} ended on {date}"
staff-guidance-lead: "Every article, with the notes that only staff can see."
needs-review: "Needs review"
needs-review-intro: "Nobody has reviewed them, or the day of the next review is past."
topic-staff: "For staff"
topic-shared: "In several pathways"
topic-other: "Other articles"
audience-public: "Public"
audience-patient: "Patients"
audience-staff: "Staff"

# outcomes of groups
nav-outcomes: "Outcomes"
outcomes-title: "Our outcomes"
outcomes-description: "Outcomes of groups of people at {clinic}"
outcomes-lead: "What changed for people who finished care with us and gave scores at the start and at the end."
outcomes-as-of: "Figures of {date}"
outcomes-held: "These figures are of {date}. We change them only when enough people have joined, so that nobody can be recognised."
outcomes-none-title: "Not enough people yet"
outcomes-none.one: "We show figures of a questionnaire when at least {count} person has finished care and given two scores. Until then we show none, so that nobody can be recognised."
outcomes-none.other: "We show figures of a questionnaire when at least {count} people have finished care and given two scores. Until then we show none, so that nobody can be recognised."
fact-started: "Started"
fact-finished: "Finished"
fact-smallest: "Smallest group that we show"
people-number.one: "{count} person"
people-number.other: "{count} people"
people-about.one: "about {count} person"
people-about.other: "about {count} people"
fewer-than: "fewer than {count}"
not-shown: "not shown"
row-small.one: "Fewer than {count} person, not shown"
row-small.other: "Fewer than {count} people, not shown"
row-withheld: "Not shown, so that another row cannot be worked out"
row-unsaid: "Not shown"
rates-title: "Did people get better?"
rates-lead.one: "Of {count} person, {better} in 100 clearly improved. {worse} in 100 got clearly worse."
rates-lead.other: "Of {count} people, {better} in 100 clearly improved. {worse} in 100 got clearly worse."
rates-lead-better.one: "Of {count} person, {better} in 100 clearly improved."
rates-lead-better.other: "Of {count} people, {better} in 100 clearly improved."
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
threshold-points.one: "{count} point on {short}"
threshold-points.other: "{count} points on {short}"
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
"strings/es.yml": ####"""
# Todas las palabras que escribe el generador, en español. Las claves son las de en.yml. Véase docs/languages.md.
# Trato: «usted», sin adjetivos que obliguen a saber si se habla a una mujer o a un hombre.

# the frame of every page
direction: "ltr"
skip: "Ir al contenido de la página"
nav-label: "Menú principal"
jump-label: "En esta página"
synthetic: "Ejemplo ficticio"
synthetic-note: "Ejemplo ficticio: no hay personas ni pacientes reales."
list-comma: ", "
list-last: "{first} y {last}"
page-title: "{title}: {clinic}"
made-with: "Hecho con Overseen."

# the help strip
help-label: "Si necesita ayuda ahora"
help-title: "Si necesita ayuda ahora"
help-danger: "¿Hay peligro?"
call-number-html: "Llame al {phone}"

# people, tools and the thread
ai-tool: "Herramienta de IA"
watched-over-by: "bajo el cuidado de"
key-label: "Cómo leer esta página"
key-person: "Una persona"
key-tool: "Una herramienta de IA"
key-thread: "La persona que cuida de esa herramienta"
checks-every: "{name} revisa {every}"
checks-after: "{name} revisa después de cada uso"
checks-before: "{name} lee todo primero"
checked-every: "{name} revisó {every}"
checked-after: "{name} revisó después de cada uso"
checked-before: "{name} leyó todo primero"
last-checked: "Última revisión: {date}"
last-checked-done: "Revisión: {date}"
not-checked-yet: "Todavía sin revisar"
every-day.one: "cada día"
every-day.other: "cada {count} días"
every-week.one: "cada semana"
every-week.other: "cada {count} semanas"
every-month.one: "cada mes"
every-month.other: "cada {count} meses"
every-year.one: "cada año"
every-year.other: "cada {count} años"

# the plan: cover
plan-title: "Su plan de atención"
plan-description: "Un plan de atención de {clinic}"
plan-lead-tools: "{name}, este es el plan que usted hizo con nosotros. Dice quién le ayuda, qué viene después y qué partes usan una herramienta de IA. De cada herramienta cuida una persona que usted conoce."
plan-lead-people: "{name}, este es el plan que usted hizo con nosotros. Dice quién le ayuda y qué viene después. Este plan no usa ninguna herramienta de IA."
fact-version: "Versión"
fact-version-value: "{version}, {date}"
fact-date: "Fecha"
fact-prepared: "Lo preparó"
fact-prepared-value: "{name}, con usted"
fact-review: "Lo vemos otra vez"

# the plan: sections
people-title: "Las personas con usted"
people-intro: "Le conocen, y usted puede hablar con cualquiera de ellas."
person-watches: "{name} cuida de {tools}."
call-hours-html: "Teléfono {phone}, {hours}"
call-only-html: "Teléfono {phone}"
jump-tools: "Herramientas"
tools-title: "Las herramientas que usamos, y quién cuida de ellas"
tools-intro: "Siga el hilo para ver quién responde de cada herramienta."
tool-not-in-use: "Ya no la usamos con usted."
tool-to-come: "Usted todavía no ha empezado a usarla."
goals-title: "Sus metas"
goals-intro: "Con sus propias palabras. Usted elige el número."
goal-quoted: "«{text}»"
goal-start-html: "Usted le dio a esto <b>{start} de 10</b> {month}."
goal-start-only-html: "Al principio usted le dio a esto <b>{start} de 10</b>."
goal-now-html: "Ahora le da <b>{now}</b>."
goal-now-first-html: "Ahora usted le da a esto <b>{now} de 10</b>."
goal-hope-html: "Espera llegar a {hope}."
steps-title: "Su plan, paso a paso"
jump-steps: "Paso a paso"
steps-intro-both: "Las marcas redondas son personas. Las cuadradas son herramientas."
steps-intro-people: "Todos los pasos los hacen personas."
state-done: "Hecho"
state-now: "Ahora"
state-next: "Después"
state-stopped: "Detenido"
when-from: "Desde el {date}"
when-until: "Hasta el {date}"
when-between: "Del {from} al {to}"
why-person: "¿Por qué una persona?"
why-tool: "¿Por qué una herramienta?"
prefer-title: "¿Prefiere una persona?"
prefer-default: "Hable con {name}. Una persona puede hacer esto con usted en su lugar."

# the plan: scores
scores-title: "Cómo le ha ido"
jump-scores: "Cómo le va"
scores-intro: "Según sus respuestas a los cuestionarios desde {month}."
lower-is-better: "Más bajo es mejor."
higher-is-better: "Más alto es mejor."
marks-title: "Qué significan las marcas"
mark-event: "{text}, {date}"
mark-missing: "Sin respuestas el {dates}, por eso la línea es de puntos ahí"
mark-missing-end: "Sin respuestas el {dates}"
scores-note: "Las puntuaciones son una parte de la historia. También cuenta cómo se siente usted."
see-numbers: "Ver los números"
date: "Fecha"
score: "Puntuación"
no-answers: "sin respuestas"
chart-heading-html: "{name} ({short})"
chart-caption: "{short} por fecha"
chart-title: "Puntuaciones de {name} ({short}), del {from} al {to}"
chart-title-one: "Puntuación de {name} ({short}), {from}"
chart-description-lower: "Gráfico de línea, de {low} a {high}, más bajo es mejor."
chart-description-higher: "Gráfico de línea, de {low} a {high}, más alto es mejor."
chart-value: "{score} el {date}"
chart-value-missing: "sin respuestas el {date}"
chart-last-below: "La última puntuación está por debajo de la línea de recuperación, que es {cut}."
chart-last-above: "La última puntuación está por encima de la línea de recuperación, que es {cut}."
chart-last-at: "La última puntuación está en la línea de recuperación, que es {cut}."
recovery-line: "línea de recuperación"
meaning-none: "Todavía no hay puntuaciones para mostrar."
meaning-one: "Su puntuación fue {score} el {date}. Necesitamos al menos dos puntuaciones para ver un cambio."
meaning-better-html: "Su puntuación pasó de {first} a {last}. <b>Esta es una mejora real</b>, mayor que los altibajos de siempre."
meaning-better-crossed-below-html: "Su puntuación pasó de {first} a {last}. <b>Esta es una mejora real</b>, mayor que los altibajos de siempre, y ahora está por debajo de la línea de recuperación."
meaning-better-crossed-above-html: "Su puntuación pasó de {first} a {last}. <b>Esta es una mejora real</b>, mayor que los altibajos de siempre, y ahora ha pasado la línea de recuperación."
meaning-unsure-html: "Su puntuación pasó de {first} a {last}. <b>Es pronto para saberlo con seguridad.</b> Un cambio de {change} puede ser solo parte de los altibajos de siempre."
meaning-same-html: "Su puntuación era {first} y vuelve a ser {last}. <b>Es pronto para saber con seguridad</b> hacia dónde va."
meaning-unknown-html: "Su puntuación pasó de {first} a {last}. <b>Es pronto para saber con seguridad</b> qué significa esto."
meaning-worse-html: "Su puntuación pasó de {first} a {last}. <b>Este es un empeoramiento real</b>, mayor que los altibajos de siempre. {who}"
meaning-worse-again-html: "Su puntuación pasó de {first} a {best}, y ahora es {last}. <b>El último cambio es un empeoramiento real</b>, mayor que los altibajos de siempre. {who}"
talk-on: "{name} hablará de ello con usted el {date}."
talk-soon: "{name} hablará de ello con usted en su próximo encuentro."
talk-clinic-on: "Hablaremos de ello con usted el {date}."
talk-clinic-soon: "Hablaremos de ello con usted en nuestro próximo encuentro."

# the plan: letter, reading, choices, foot
letter-title: "Una carta para usted"
jump-letter: "Su carta"
read-title: "Para leer"
read-intro: "Cada texto lo ha revisado una persona de aquí."
read-intro-open: "Cada texto dice quién lo ha revisado."
minutes.one: "{count} minuto de lectura."
minutes.other: "{count} minutos de lectura."
goes-with: "Va con: {steps}."
choices-title: "Sus decisiones sobre la IA"
jump-choices: "Sus decisiones"
choices-intro: "Aquí nada es para siempre."
consent-given: "Usted dijo que sí a {tools} el {date}."
consent-withdrawn: "Usted dijo que no a {tools} desde el {date}."
consent-change: "Puede cambiar de opinión en cualquier momento, y su atención no será peor."
consent-none: "Puede decir que no a cualquier herramienta en cualquier momento, y su atención no será peor."
choices-declined: "Usted nos pidió no usar herramientas de IA, así que todos los pasos los hacen personas. Puede cambiar de opinión en cualquier momento."
choices-people: "Este plan no usa herramientas de IA. Si alguna vez proponemos una, se lo preguntamos antes, y puede decir que no."
stop-title: "Para dejar de usar una herramienta"
stop-text-html: "Dígaselo a {names}. No hace falta explicar por qué. Desde el día siguiente lo hace una persona."
stop-text-call-html: "Dígaselo a {names}, o llame al {phone}. No hace falta explicar por qué. Desde el día siguiente lo hace una persona."
sees-title: "Qué pueden ver las herramientas"
never-title: "Qué no puede hacer ninguna herramienta"
never-text: "Ninguna herramienta puede decidir su tratamiento, cambiar su medicación ni responderle en una crisis. Eso lo hacen personas."
wrong-title: "Si algo le pareció mal"
wrong-text: "Si una herramienta dijo algo hiriente o extraño, cuénteselo a {names}. Así nos ayuda a cuidar de usted y de otras personas."
wrong-text-clinic: "Si una herramienta dijo algo hiriente o extraño, cuéntenoslo. Así nos ayuda a cuidar de usted y de otras personas."
or-last: "{first} o {last}"
prepared-by-html: "Lo preparó <b>{name}</b> el {date}. Si algo aquí no es correcto, díganoslo, por favor."
prepared-html: "Preparado el {date}. Si algo aquí no es correcto, díganoslo, por favor."
version-replaces: "La versión {version} reemplaza a las anteriores."

# a sealed plan
sealed-page-title: "Un plan sellado"
sealed-description: "Abrir un plan de atención sellado de {clinic}"
sealed-title: "Un plan para usted, sellado"
sealed-lead: "{name}, de {clinic}, le envió esto el {date}. Está cerrado con clave, para que solo usted pueda leerlo."
sealed-lead-clinic: "{clinic} le envió esto el {date}. Está cerrado con clave, para que solo usted pueda leerlo."
sealed-valid: "Está pensado para usarse hasta el {date}. Después, pídanos uno nuevo."
sealed-passphrase: "Sus palabras clave"
sealed-hint: "{name} le dijo las palabras en persona o por teléfono. Los espacios y las mayúsculas no importan."
sealed-hint-clinic: "Le dijimos las palabras en persona o por teléfono. Los espacios y las mayúsculas no importan."
sealed-wrong: "Con esas palabras no se abrió. Revise cómo están escritas y en qué orden, y pruebe otra vez. Puede probar todas las veces que quiera."
sealed-show: "Mostrar las palabras"
sealed-open: "Abrir mi plan"
sealed-busy: "Se está abriendo. Tarda unos segundos."
sealed-cannot-run: "Este visor no puede abrir el plan. Guarde el archivo en su dispositivo y ábralo después en Chrome, Firefox, Edge o Safari. También puede pedirnos una copia en papel."
sealed-cannot-decrypt: "Este navegador no puede abrir páginas cerradas con clave desde esta dirección. Guarde el archivo en su dispositivo y ábralo después desde allí. También puede pedirnos una copia en papel."
sealed-damaged: "Este archivo está dañado o incompleto. Pídanos una copia nueva, por favor."
sealed-what-title: "¿Qué es esto?"
sealed-what: "Este único archivo contiene su plan de atención. Se abre en su propio dispositivo. Nada de lo que escribe se envía a ninguna parte, y funciona sin internet."
sealed-device: "En un teléfono o equipo que también usan otras personas, cierre el plan cuando termine y borre el archivo."
sealed-lost-title: "¿Perdió las palabras?"
sealed-lost-call-html: "No podemos verlas ni recuperarlas. Llame a {name} al {phone} para pedir una copia nueva."
sealed-lost-phone-html: "No podemos verlas ni recuperarlas. Llámenos al {phone} para pedir una copia nueva."
sealed-lost-html: "No podemos verlas ni recuperarlas. Pídanos una copia nueva."
sealed-not-yours-title: "¿No es para usted?"
sealed-not-yours: "Borre este archivo, por favor, y avísenos."
sealed-close: "Cerrar el plan"
sealed-with: "Sellado con Overseen."

# days
date-long: "{day} de {month} de {year}"
date-day-month: "{day} de {month}"
date-short: "{day} {month}"
date-short-year: "{day} {month} {year}"
in-month: "en {month}"
in-month-year: "en {month} de {year}"
since-month: "{month}"
since-month-year: "{month} de {year}"
month-1: "enero"
month-2: "febrero"
month-3: "marzo"
month-4: "abril"
month-5: "mayo"
month-6: "junio"
month-7: "julio"
month-8: "agosto"
month-9: "septiembre"
month-10: "octubre"
month-11: "noviembre"
month-12: "diciembre"
month-short-1: "ene"
month-short-2: "feb"
month-short-3: "mar"
month-short-4: "abr"
month-short-5: "may"
month-short-6: "jun"
month-short-7: "jul"
month-short-8: "ago"
month-short-9: "sept"
month-short-10: "oct"
month-short-11: "nov"
month-short-12: "dic"

# numbers
decimal-mark: ","
thousands-mark: "."
thousands-from: "10000"

# guidance
guidance: "Guías"
about-page: "Sobre esta página"
fact-reviewed-by: "Revisión"
fact-next-review: "Próxima revisión, como tarde"
fact-time: "Tiempo de lectura"
minutes-short.one: "{count} minuto"
minutes-short.other: "{count} minutos"
used-title: "Se usa en estos pasos"
credit-reviewed: "Revisión de {name}, {date}."
credit-next: "Próxima revisión, como tarde el {date}."
credit-sources: "Fuentes: {sources}."
not-translated: "Esta página todavía no está en su idioma."
review-none: "Nadie todavía"
not-reviewed: "Todavía sin revisión"
credit-unreviewed: "Nadie ha revisado esta página todavía."
callout-note: "Bueno saberlo"
callout-warning: "Atención"
callout-crisis: "Si hay peligro"
callout-staff: "Para el equipo"

# questionnaires
instrument: "Cuestionario"
instruments-title: "Los cuestionarios que usamos"
instruments-lead: "Qué mide cada uno, y qué pueden decir sus puntuaciones."
instruments-all: "Todos los cuestionarios"
instruments-intro: "Cada cifra nombra su fuente."
instruments-more: "Leer sobre los cuestionarios"
instrument-lead.one: "El cuestionario {short} hace {count} pregunta. La respuesta da una puntuación."
instrument-lead.other: "El cuestionario {short} hace {count} preguntas. Las respuestas juntas dan una puntuación."
instrument-honest: "Una puntuación es una parte de la historia. No es un diagnóstico, y ninguna puntuación muestra que alguien esté a salvo."
instrument-no-items: "Las preguntas mismas no están impresas aquí."
fact-scale: "Puntuación"
fact-direction: "Es mejor"
fact-questions: "Preguntas"
direction-lower: "una puntuación más baja"
direction-higher: "una puntuación más alta"
score-range: "{low} a {high}"
score-under: "{low} a menos de {high}"
codings-title: "Formas de contar"
codings-intro: "Este cuestionario se cuenta de más de una forma. El mismo número puede significar cosas distintas."
bands-title: "Cómo se llaman los tramos"
bands-others: "Las fuentes no coinciden, así que aquí están todas. Nuestros gráficos usan la primera."
bands-disagree: "Las fuentes no coinciden, así que aquí están todas. Nuestros gráficos no usan ninguna."
band-column: "Puntuación"
band-name-column: "Se llama"
source-label: "Fuente:"
cut-offs-title: "Líneas que marcan las fuentes"
cut-offs-intro: "Una puntuación más allá de una línea es un motivo para mirar con más atención. No decide nada."
reliable-title: "Cuándo un cambio es más que altibajos"
reliable-intro: "Un cambio menor puede ser parte de los altibajos de siempre."
percent-title: "Cambio en porcentaje"
percent-intro: "Cuánto bajó la puntuación, en porcentaje de la primera puntuación."
sources-differ: "Las fuentes dan más de una cifra. Nuestras páginas usan la primera."
column-score: "Puntuación"
column-points: "Cambio"
column-percent: "Bajada"
purpose-column: "Para qué sirve"
source-column: "Quién lo dice"
score-at-least: "{value} o más"
score-more-than: "más de {value}"
score-at-most: "{value} o menos"
score-less-than: "menos de {value}"
points-at-least: "{value} puntos o más"
points-more-than: "más de {value} puntos"
points-at-most: "{value} puntos o menos"
points-less-than: "menos de {value} puntos"
percent-at-least: "{value} % o más"
percent-more-than: "más del {value} %"
percent-at-most: "{value} % o menos"
percent-less-than: "menos del {value} %"
with-confidence: "({percent} % de confianza)"
parts-title: "Partes de la puntuación"
part-text: "Preguntas {items}. Puntuación: {range}."
answers-title: "Las respuestas"
missing-none: "Si falta una respuesta, no hay puntuación."
missing.one: "Si falta una respuesta, se puede poner en su lugar la media de las demás. Si faltan más, no hay puntuación."
missing.other: "Si faltan hasta {count} respuestas, se puede poner en su lugar la media de las demás. Si faltan más, no hay puntuación."
risk-items.one: "La pregunta {items} trata de la seguridad de la persona. Si la respuesta no es la más baja, tiene que mirarla una persona, sea cual sea la puntuación. Si falta esa respuesta, no hay puntuación."
risk-items.other: "Las preguntas {items} tratan de la seguridad de la persona. Si alguna respuesta no es la más baja, tiene que mirarla una persona, sea cual sea la puntuación. Si falta alguna de esas respuestas, no hay puntuación."
licence-title: "De quién es"

# the public pages
nav-home: "Nuestra atención"
nav-pathways: "Recorridos"
nav-people: "Personas"
nav-tools: "Herramientas"
home-description: "Cómo comparten el trabajo las personas y las herramientas de IA en {clinic}"
home-title: "Las personas le cuidan. Las herramientas solo ayudan."
home-lead: "{clinic}: usamos unas pocas herramientas de IA para el trabajo de rutina. De cada una cuida una persona con nombre y apellido."
home-lead-people: "{clinic}: todos los pasos de su atención los hacen personas. No usamos herramientas de IA."
share-title: "Cómo comparten el trabajo personas y herramientas"
share-intro: "Las personas sostienen el hilo de principio a fin. Una herramienta siempre está unida a una persona."
share-tool: "{tool} ayuda. {name} cuida de ella."
share-person: "{name}, con usted."
pathways-intro: "Qué pasa, paso a paso."
pathways-lead: "Un recorrido dice qué pasa, en qué orden y quién lo hace."
pathways-all: "Todos los recorridos"
steps-count.one: "{count} paso"
steps-count.other: "{count} pasos"
by-people.one: "{count} de una persona"
by-people.other: "{count} de personas"
by-tools.one: "{count} de una herramienta"
by-tools.other: "{count} de herramientas"
steps-shared: "{steps}: {people}, {tools}"
steps-people: "{steps}, todos de personas"
tools-page-title: "Las herramientas que usamos"
tools-page-intro: "Qué hace cada una, y qué no hace nunca."
tools-lead: "Cada herramienta de IA que usamos aquí, y la persona que cuida de ella."
tools-all: "Todas las herramientas"
tool-does: "Hace:"
tool-never: "Límites:"
tool-version: "Versión {version}, hecha por {maker}."
tool-maker: "Hecha por {maker}."
tool-approved: "Aprobada el {date}."
tool-approved-until: "Aprobada el {date}, hasta el {until}."
tool-unused: "Ahora no la usa ningún recorrido."
last-reviewed: "Revisión: {date}"
people-page-intro: "Quién responde de qué."
people-lead: "Las personas que le tratan y que cuidan de las herramientas."
people-all: "Todas las personas"
leads: "Dirige {pathways}."
watches: "Cuida de {tools}."
guidance-intro: "Escritas y revisadas por nuestro equipo."
guidance-lead: "Lo que ayuda, en palabras sencillas, con sus fuentes."
guidance-all: "Todas las guías"
reviewed-by: "Revisión de {name}, {date}"
promise-title: "Nuestra promesa"
promise-lead: "Aquí ninguna herramienta trabaja sola. Cada paso que hace una herramienta tiene una persona con nombre y apellido que revisa su trabajo, puede detenerla y responde de ella."
promise-count.one: "Nuestras páginas se comprueban cada vez que se crean. Si el paso de una herramienta no tiene una persona con nombre, no se publica nada. Hoy hay {count} paso de herramienta en nuestros recorridos, y tiene su persona con nombre."
promise-count.other: "Nuestras páginas se comprueban cada vez que se crean. Si el paso de una herramienta no tiene una persona con nombre, no se publica nada. Hoy hay {count} pasos de herramientas en nuestros recorridos, y todos tienen su persona con nombre."
promise-none: "Nuestras páginas se comprueban cada vez que se crean. Si el paso de una herramienta no tiene una persona con nombre, no se publica nada. Hoy ningún recorrido usa una herramienta."
promise-paper: "Seguimos la idea de Rubin, Arnon, Huppert y Perry (2024): las herramientas pueden apoyar partes de la terapia, y el cuidado humano real tiene que estar donde hace falta."
pathway: "Recorrido"
pathway-lead-tools.one: "Las herramientas ayudan en {count} paso de rutina de {steps}. Las personas hacen los demás y cuidan de todos."
pathway-lead-tools.other: "Las herramientas ayudan en {count} de {steps} pasos. Las personas hacen los demás y cuidan de todos."
pathway-lead-people: "Todos los pasos los hacen personas."
pathway-about: "Sobre este recorrido"
fact-for: "Para quién"
fact-led-by: "Dirige"
fact-reviewed: "Revisión"
picture-title: "El camino de un vistazo"
picture-intro: "De cada número baja una línea hasta quien hace ese paso. Un hilo une cada herramienta con la persona que cuida de ella."
picture-label: "Dibujo del recorrido"
picture-note: "El dibujo necesita una pantalla más ancha. Los mismos pasos están escritos abajo."
lanes-title: "{title}: quién hace cada paso"
lanes-description.one: "Tres carriles, {count} paso."
lanes-description.other: "Tres carriles, {count} pasos en orden de lectura."
lanes-tool: "Paso {number}, {title}: lo hace la herramienta de IA {tool}, bajo el cuidado de {name}."
lanes-person: "Paso {number}, {title}: lo hace {name}."
lane-patient: "Usted"
lane-tools: "IA"
lane-people: "Personas"
watched-by: "la cuida"
every-step: "Cada paso, y por qué"
demand-intro-html: "Unos pasos necesitan más empatía que otros. Nos preguntamos cuánto necesita un paso a alguien que le <b>comprenda</b> (cognitiva), que <b>sienta con usted</b> (emocional) y que <b>se preocupe y actúe</b> (motivacional). Cuanto más lo necesita un paso, más parte hace una persona."
step: "Paso"
who: "Quién lo hace"
demand: "Empatía que necesita"
checked: "Revisión"
demand-cognitive: "comprender"
demand-affective: "sentir con usted"
demand-motivational: "preocuparse y actuar"
level-low: "baja"
level-moderate: "media"
level-high: "alta"
basis-paper: "Del artículo original"
basis-derived: "Deducido del artículo original"
basis-policy: "Norma nuestra"
table-after: "Después de cada uso"
table-before: "Antes de usar nada"
table-person: "En persona"

# search, the glossary and the page for a wrong address
search-title: "Buscar"
search-label: "¿Qué busca?"
search-no-script: "La búsqueda necesita JavaScript, y en este navegador está apagado. Todas las páginas están en la lista de abajo."
search-keys: "Con las flechas se recorren los resultados. Con Escape se borra el campo."
search-private: "Lo que usted escribe se queda en su navegador."
search-slash: "La tecla / lleva al campo de búsqueda"
search-results: "Lo que encontramos"
search-count: "Resultados: {count}."
search-more: "Resultados: {count}. La lista muestra los primeros {shown}."
search-any: "Ninguna página tiene todas estas palabras. Estas páginas tienen algunas."
search-none: "No encontramos nada. Pruebe con otra palabra, o mire la lista de todas las páginas."
search-failed: "La búsqueda no se cargó. Todas las páginas están en la lista de abajo."
search-all: "Todas las páginas"
kind-page: "Página"
kind-page-all: "Páginas principales"
kind-pathway: "Recorrido"
kind-pathway-all: "Recorridos"
kind-article: "Guía"
kind-article-all: "Guías"
kind-questionnaire: "Cuestionario"
kind-questionnaire-all: "Cuestionarios"
kind-tool: "Herramienta de IA"
kind-tool-all: "Herramientas de IA"
kind-person: "Persona"
kind-person-all: "Personas"
kind-term: "Palabra"
kind-term-all: "Palabras"
kind-rule: "Regla"
kind-rule-all: "Reglas"
not-found-title: "Esta página no está aquí"
not-found-lead: "Puede que la dirección sea antigua o tenga un error. Usted no hizo nada mal."
not-found-ways: "Adónde ir desde aquí"
not-found-search: "Buscar en nuestras páginas"
not-found-search-text: "Busque una palabra, o mire la lista de todas las páginas."
not-found-home: "Ir a la primera página"
not-found-home-text: "Vea cómo le cuidamos, y quién hace qué."
glossary-title: "Palabras que usamos"
glossary-lead: "Qué significan algunas palabras en nuestras páginas, en lenguaje sencillo."
glossary-all: "Todas las palabras"
glossary-more: "Todas las palabras, explicadas"
term-ai-tool: "Herramienta de IA"
term-ai-tool-means: "Un programa informático que escribe, ordena o responde por sí mismo. Puede ayudar con pasos de rutina. De cada herramienta que usamos cuida una persona con nombre y apellido."
term-care-plan: "Plan de atención"
term-care-plan-means: "Lo que hacemos con usted, paso a paso, y quién hace cada paso. Usted ayuda a hacerlo. Puede pedir que se cambie en cualquier momento."
term-consent: "Consentimiento"
term-consent-means: "Su sí a usar una herramienta, después de que le dijimos qué hace. Puede retirarlo en cualquier momento."
term-crisis-line: "Línea de crisis"
term-crisis-line-means: "Un número al que llamar cuando necesita ayuda ahora. Está arriba en nuestras páginas."
term-effect-size: "Tamaño del efecto"
term-effect-size-means: "Lo grande que es un cambio medio, en comparación con lo separadas que estaban las puntuaciones al principio. No dice qué causó el cambio."
term-empathy: "Empatía"
term-empathy-means: "Comprender cómo se siente alguien, sentir con esa persona, y preocuparse y actuar. Nos preguntamos cuánta necesita cada paso. Los pasos que necesitan mucha los hacen personas."
term-escalation: "Pasarlo a una persona"
term-escalation-means: "Dar un asunto a una persona que puede actuar. Cada paso de una herramienta dice quién es esa persona."
term-guidance: "Guías"
term-guidance-means: "Páginas sobre lo que puede ayudar, en palabras sencillas y con sus fuentes."
term-likely-range: "Margen probable"
term-likely-range-means: "Nuestras cifras vienen de un número limitado de personas, así que nunca son exactas. El margen muestra cuánto podrían desviarse. Con pocas personas es ancho. También se llama intervalo de confianza."
term-not-shown: "No se muestra"
term-not-shown-means: "Un número que dejamos fuera, porque es tan pequeño que se podría reconocer a alguien. A veces dejamos fuera también otros, para que no se pueda calcular."
term-outcome: "Resultado"
term-outcome-means: "Cómo estaban las personas al final de la atención, en comparación con el principio."
term-overseer: "Persona que cuida de una herramienta"
term-overseer-means: "La persona que revisa el trabajo de una herramienta, puede detenerla y responde de ella."
term-pathway: "Recorrido"
term-pathway-means: "El orden habitual de los pasos para un tipo de dificultad. Su propio plan puede ser distinto."
term-questionnaire: "Cuestionario"
term-questionnaire-means: "Unas pocas preguntas sobre cómo ha estado usted. Las respuestas se suman y dan una puntuación."
term-recovery-line: "Línea de recuperación (umbral de caso)"
term-recovery-line-means: "Una línea en la escala de un cuestionario. La mayoría de las personas con la dificultad puntúan a un lado, y la mayoría de las personas sin ella, al otro. Cruzar la línea es una señal entre otras. No dice que alguien esté bien."
term-register: "Registro"
term-register-means: "La lista de todas las herramientas de IA que se usan aquí, y de quién cuida de cada una."
term-reliable-change: "Cambio fiable"
term-reliable-change-means: "Un cambio en una puntuación que es mayor que los altibajos de siempre. Nuestras páginas dicen que mejoró claramente, o que empeoró claramente."
term-review: "Revisión"
term-review-means: "Cuando una persona mira lo que hizo una herramienta, o vuelve a leer una página para ver si sigue siendo correcta. Cada revisión tiene una fecha y un nombre."
term-rule: "Regla"
term-rule-means: "Algo que se comprueba cada vez que se crean nuestras páginas. Cuando una regla encuentra un fallo, las páginas nuevas no se publican."
term-score: "Puntuación"
term-score-means: "El número que sale de un cuestionario. Es una parte de la historia. También cuenta cómo se siente usted."
term-sign-off: "Firma"
term-sign-off-means: "La marca con la que una persona dice que responde de un plan tal como está ahora. Cuando el plan cambia, hay que firmarlo otra vez."
term-step: "Paso"
term-step-means: "Una parte de un plan. La hace una persona, o una herramienta de la que cuida una persona."
term-waiver: "Excepción"
term-waiver-means: "Permiso para no seguir una regla por un tiempo. Hace falta un motivo, una persona con nombre que la apruebe y una fecha de fin. Las reglas más importantes no admiten ninguna."
# the model of care: how we decide, the register of tools, the oversight statement
foot-label: "Cómo trabajamos"
not-watched-over: "nadie cuida de ella"
no-one-yet: "Nadie todavía"
no-one-yet-text: "por eso no se publica nada"
fact-reviewed-value: "{date}, por {name}"
treats-in: "Trabaja con usted en {pathways}."
licensed-by: "Licencia de {issuer}."
trained-on: "Formación en {tools}."
lanes-done-by: "lo hace"
lanes-assisted: "Paso {number}, {title}: lo hace {actor} con la herramienta de IA {tool}, bajo el cuidado de {name}."
demand-limits: "Las tres partes de la empatía son las de Rubin, Arnon, Huppert y Perry (2024). Su artículo es de opinión y no valora ningún paso. Cada nivel de aquí es norma nuestra."
demand-critical: "Un error podría hacer mucho daño, así que solo lo hacen personas."
home-in-hundred: "{count} de cada 100"
home-improved: "personas mejoraron claramente en {short} (margen probable: {low} a {high})"
home-worse: "personas empeoraron claramente en {short} (margen probable: {low} a {high})"
outcomes-more: "Ver todos los resultados, y lo que no pueden decirle"
tool-more: "Todo sobre esta herramienta"
tool-fact-maker: "Hecha por"
tool-fact-until: "Aprobada hasta"
tool-overseers-title: "Quién cuida de ella"
tool-overseers-intro: "Revisan lo que hace, y responden de ella."
tool-watched-steps: "Cuida de ella en {steps}."
tool-checks-before: "Lee todo primero."
tool-checks-every: "Revisa {every} lo que hizo."
tool-checks-after: "Después de cada uso, revisa lo que hizo."
tool-trained: "Formación en esta herramienta: {date}."
tool-not-trained: "Nuestros registros no muestran ninguna formación en esta herramienta."
tool-about-title: "Qué hace, y qué no hace"
tool-row-does: "Hace"
tool-row-never: "Sus límites"
tool-row-sees: "Qué ve"
tool-row-feelings: "Sentimientos"
tool-row-for: "Hecha para"
tool-feelings-yes: "Intenta detectar sentimientos en lo que usted escribe o dice."
tool-feelings-no: "No intenta detectar sus sentimientos."
tool-unsaid: "Nuestro registro no lo dice."
ages-between: "Personas de {from} a {to} años."
ages-from: "Personas de {from} años o más."
ages-to: "Personas de hasta {to} años."
tool-languages: "Idiomas: {languages}."
language-ar: "árabe"
language-de: "alemán"
language-en: "inglés"
language-es: "español"
language-fr: "francés"
language-he: "hebreo"
language-ru: "ruso"
tool-approved-title: "Para qué se puede usar"
tool-approved-intro: "Una herramienta no puede hacer nada que no esté en su lista."
tool-approved-by: "Aprobada por {name} el {date}, para estos tipos de paso:"
tool-approved-by-until: "Aprobada por {name} el {date}, hasta el {until}, para estos tipos de paso:"
tool-not-approved: "Nadie la ha aprobado todavía."
tool-used-title: "Dónde la usamos"
decide-title: "Cómo decidimos quién hace qué"
decide-lead: "Unos pasos necesitan a una persona que se preocupe por usted. Otros son de rutina. Miramos cada tipo de paso y decidimos cuánto de él puede hacer una herramienta."
decide-paper-title: "De dónde viene esto"
decide-paper-intro: "Un artículo, y lo que deja abierto."
decide-paper-html: "En 2024, Rubin, Arnon, Huppert y Perry se preguntaron cuándo es más fácil sustituir a una persona en la terapia, y cuándo vale más el cuidado humano. Su respuesta depende de la empatía. Distinguen tres partes: que alguien le <b>comprenda</b> (cognitiva), que <b>sienta con usted</b> (emocional) y que <b>se preocupe y actúe</b> (motivacional). Puede parecer que una herramienta comprende. No puede sentir de verdad con usted, y no puede preocuparse por usted."
decide-limits-title: "Lo que el artículo no dice"
decide-limit-viewpoint: "Es un artículo de opinión. No presenta datos ni ningún ensayo."
decide-limit-levels: "No valora ningún paso ni fija niveles. Todos los niveles de estas páginas son norma nuestra."
decide-limit-rest: "No dice nada sobre licencias, consentimiento, cada cuánto hay que revisar o qué puntuaciones deben preocuparnos. Nuestras reglas sobre esto tienen otras fuentes."
decide-limit-study-html: "No todos los resultados coinciden. En un estudio de 2025, a unos profesionales de la psicología les pareció que los consejos escritos por una IA mostraban más preocupación por la persona que los de especialistas. No pudieron distinguir unos de otros, y les gustaron más los que creían escritos por especialistas. Por eso nunca juzgamos cuánta preocupación parece mostrar un texto. Nos preguntamos si el paso necesita a alguien que se preocupe."
decide-ours-title: "Lo que añadimos"
decide-ours: "Hacemos una cuarta pregunta: ¿qué podría costar un error? No viene del artículo. Está para proteger a las personas, y solo puede traer más presencia de una persona."
decide-ladder-title: "Cuatro formas de compartir un paso"
decide-ladder-intro: "De menos a más presencia de una persona."
rung-after-use: "Lo hace una herramienta, una persona revisa después"
rung-after-use-text: "La herramienta trabaja por sí misma. Una persona con nombre mira lo que hizo, en momentos fijados."
rung-before-use: "Una herramienta prepara, una persona revisa antes"
rung-before-use-text: "Nada le llega a usted antes de que lo lea una persona con nombre."
rung-assisting: "Lo hace una persona, una herramienta ayuda"
rung-assisting-text: "La persona está presente, actúa y responde de ello."
rung-human-only: "Solo personas"
rung-human-only-text: "Ninguna herramienta tiene parte en ello."
kinds-count.one: "{count} tipo de paso"
kinds-count.other: "{count} tipos de paso"
decide-how-title: "Cómo recibe su lugar un paso"
decide-how-intro: "Cuenta la primera respuesta que encaja."
decide-how-1: "¿Podría un error hacer mucho daño?"
decide-how-2: "¿Necesita mucho que alguien sienta con usted, o mucho que se preocupe y actúe?"
decide-how-3: "¿Necesita algo que alguien sienta con usted, o algo que se preocupe y actúe?"
decide-how-4: "¿Podría un error dañar su tratamiento, o necesita mucho que alguien le comprenda?"
decide-how-5: "Todos los demás pasos:"
decide-moves-title: "Qué trae más presencia de una persona"
decide-moves-relation: "Su terapia se apoya en el vínculo con su terapeuta."
decide-moves-connection: "Usted busca mucha conexión humana."
decide-moves-declines: "Usted dice que no a las herramientas de IA."
decide-moves-risk: "Hay una señal de peligro, o sus puntuaciones empeoraron claramente, y ninguna persona lo ha mirado todavía."
decide-moves-law: "La ley de un lugar lo pide."
decide-moves-never: "El deseo de usar herramientas nunca quita a una persona."
decide-moves-exception: "Podemos decidir otra cosa para un paso, por un tiempo. Hace falta un motivo, una persona con nombre que lo apruebe y una fecha de fin. Nunca es posible donde un error podría hacer mucho daño."
needs-title: "Lo que usted busca, y lo que ofrecemos"
needs-intro: "Las personas buscan dos cosas: herramientas prácticas y conexión humana. Usted puede querer mucho de una, de las dos o de ninguna."
quadrant-caption: "Los pasos de nuestros recorridos, según lo que dan"
quadrant-note: "Las marcas redondas son pasos de personas, las cuadradas son pasos con una herramienta. Se dibujan hasta diez marcas; el número las cuenta todas. Las esquinas numeradas son lo que alguien puede buscar. En este dibujo no hay pacientes."
quadrant-desc: "Una cuadrícula de nueve campos. Las herramientas prácticas crecen de izquierda a derecha, la conexión humana, de abajo arriba."
quadrant-place: "Conexión {connection}, herramientas {tools}"
quadrant-describe: "{place}: {people} de personas, {tools} con una herramienta."
quadrant-cell: "Campo"
quadrant-x: "Hasta dónde puede ayudar una herramienta"
quadrant-y: "Conexión humana que necesita"
by-people-column: "De personas"
with-tools-column: "Con una herramienta"
needs-both: "Mucho de las dos"
needs-both-text: "Ningún paso da las dos por sí solo, así que un plan las mezcla: herramientas para practicar, personas para lo que necesita a alguien que se preocupe."
needs-connection: "Sobre todo conexión humana"
needs-connection-text: "Las personas hacen todo lo que pueden hacer con usted."
needs-tools: "Sobre todo herramientas prácticas"
needs-tools-stay: "Las herramientas pueden ayudar como máximo en {tools} de los {steps} pasos de nuestros recorridos. Las personas hacen los otros {people}."
needs-tools-text: "La parte de las personas nunca es menor que esa."
needs-neither: "Poco de las dos"
needs-neither-text: "Un plan puede ser corto. Los pasos que necesitan a una persona la siguen teniendo."
needs-moved.one: "Para quien busca mucha conexión, {count} paso de herramienta necesita más presencia de una persona."
needs-moved.other: "Para quien busca mucha conexión, {count} pasos de herramientas necesitan más presencia de una persona."
needs-none-moved: "En nuestros recorridos, ningún paso de herramienta tiene que cambiar por esto."
needs-ask: "Para cada paso de una herramienta puede pedir una persona en su lugar."
needs-table: "Nuestros recorridos, y qué cambia para quien busca mucha conexión"
needs-connection-column: "Necesitan algo de conexión o mucha"
needs-moved-column: "Pasos de herramientas que entonces necesitan más presencia de una persona"
needs-policy: "Las dos cosas que se buscan vienen del artículo. Dónde está un paso, y qué se sigue de ello, es norma nuestra."
kinds-title: "Todos los tipos de paso"
kinds-intro: "Cada uno con lo que necesita, hasta dónde lo apoya el artículo y dónde lo usamos."
kind-column: "Tipo de paso"
stakes-column: "Si sale mal"
basis-column: "De dónde vienen los niveles"
kind-used-column: "Se usa en"
kind-used: "{step} ({pathway})"
kind-unused: "En ningún recorrido"
stakes-routine: "Poco daño"
stakes-clinical: "Podría dañar el tratamiento"
stakes-critical: "Podría hacer mucho daño"
oversight-title: "Nuestra declaración sobre el cuidado de las herramientas"
oversight-more: "Leer nuestra declaración sobre el cuidado de las herramientas"
oversight-as-of: "A fecha de {date}"
oversight-lead: "Qué comprobamos antes de publicar estas páginas, qué avisos quedaban y quién cuida de cada herramienta."
rules-checked: "Reglas comprobadas"
oversight-all-named: "{count}, cada uno con una persona con nombre"
oversight-fact-exceptions: "Excepciones en vigor"
oversight-steps-title: "Pasos de herramientas, y quién cuida de ellos"
oversight-steps-intro: "Todos los pasos de nuestros recorridos en los que una herramienta tiene parte."
oversight-how-column: "Cómo se comparte"
oversight-escalate-column: "Si algo va mal, se pasa a"
oversight-plans-title: "Planes de pacientes"
oversight-plans: "El plan de cada paciente se comprueba con las mismas reglas, cada vez. Un plan con un paso de herramienta y sin una persona con nombre no se publica, y tampoco se publica nada más. Aquí no damos números sobre los planes, para que no se pueda reconocer a nadie."
oversight-rules-title: "Qué comprobamos"
oversight-rules-intro: "Un fallo lo detiene todo."
rule-group: "Grupo"
rules-that-stop: "Pueden detener la creación"
rules-never-waived: "Nunca admiten excepciones"
oversight-changed: "Cambiamos estas reglas:"
oversight-unchanged: "No apagamos ninguna regla ni cambiamos ninguna."
rule-off: "apagada aquí"
rule-changed: "cuenta como: {severity}"
rule-here: "En esta clínica"
rule-name: "Nombre"
severity-means-error: "Fallo: detiene la creación de las páginas"
severity-means-warning: "Advertencia: por sí sola no detiene la creación de las páginas"
severity-means-note: "Nota: nunca detiene la creación de las páginas"
severity-text-error: "Hay que arreglarlo primero. Si hay uno, no se publica nada."
severity-text-warning: "Conviene arreglarla pronto. El equipo la ve en su registro."
severity-text-note: "Bueno saberlo."
oversight-findings-intro: "Cuántos quedaban este día."
oversight-means-column: "Qué significa"
oversight-count-column: "Número"
oversight-exceptions-title: "Excepciones"
oversight-exceptions-intro: "Cada una necesita un motivo, una persona con nombre que la apruebe y un fin. Ninguna regla sobre una persona que falta, una señal de peligro o una forma de llegar a la ayuda puede tener una."
oversight-no-exceptions: "No hay ninguna."
oversight-everywhere: "En todas partes"
oversight-where-column: "Dónde"
oversight-reason-column: "Motivo"
oversight-by-column: "La aprobó"
oversight-until-column: "Hasta"
oversight-for-patients.one: "{count} excepción se refiere a un solo paciente, por eso aquí solo se cuenta."
oversight-for-patients.other: "{count} excepciones se refieren cada una a un solo paciente, por eso aquí solo se cuentan."
oversight-report-title: "Si algo va mal"
oversight-report-lead: "Díganos si una herramienta hizo algo extraño, poco amable o incorrecto, o si no puede saber quién cuida de ella."
oversight-report-text: "Puede decírselo a cualquier persona que trabaje aquí. No cambia su atención. Si hay peligro, use los números de arriba en esta página."
oversight-report-visit: "Venga, o dígaselo a cualquier persona que trabaje aquí."
oversight-write-html: "Escriba a {email}"
oversight-digest-title: "Huella digital"
oversight-digest-intro: "Para quien quiera comprobar lo que decimos."
oversight-digest-text: "Una huella digital (SHA-256) de todos los archivos que se comprobaron. Si cambia una letra, ella cambia también. Es la huella de una lista con una línea para cada archivo, como la escribe el programa sha256sum."
rule-group-0: "Reglas propias"
rule-group-1: "Una persona con nombre"
rule-group-2: "Una persona que puede hacerlo"
rule-group-3: "Un paso adecuado para la IA"
rule-group-4: "Revisar y pasarlo a una persona"
rule-group-5: "Consentimiento, y decir que es IA"
rule-group-6: "Puntuaciones que necesitan a una persona"
rule-group-7: "Guías y páginas"
rule-group-8: "Excepciones y ajustes"
rule-group-9: "Lo que no se puede leer"

# the staff pages
nav-register: "Registro"
staff-only: "Solo para el equipo"
register-title: "Registro de cuidado de las herramientas"
register-description: "Registro para el equipo"
register-lead: "Cada paso que hace una herramienta, la persona que cuida de ella y cuándo miró por última vez."
register-note: "En esta página no hay nombres de pacientes. No la comparta fuera del equipo, por favor."
fact-as-of: "A fecha de"
fact-tool-steps: "Pasos de herramientas"
fact-late: "Con retraso"
fact-findings: "Avisos de la comprobación"
reviews-title: "Revisiones"
reviews-intro: "Primero van las revisiones con retraso."
patient: "Paciente"
tool-column: "Herramienta"
last-review: "Última revisión"
next-due: "La próxima"
status: "Estado"
never: "nunca"
at-once: "ya"
each-use: "cada uso"
in-plans: "en cada plan"
days-late.one: "{count} día de retraso"
days-late.other: "{count} días de retraso"
due-in.one: "Toca en {count} día"
due-in.other: "Toca en {count} días"
due-today: "Toca hoy"
never-reviewed: "Nunca revisado"
on-time: "A tiempo"
not-started: "Sin empezar"
model-step: "Modelo de atención"
load-title: "Carga por persona"
load-intro: "Demasiados pasos para una persona también son un riesgo."
person-column: "Persona"
steps-column: "Pasos"
patients-column: "Pacientes"
late-column: "Con retraso"
load-column: "Pasos a su cuidado (con borde: con retraso)"
findings-title: "Avisos de la comprobación"
findings-none: "No hay ninguno."
severity-error: "Fallo"
severity-warning: "Advertencia"
severity-note: "Nota"
fix: "Arreglo:"
rules-title: "Reglas que comprobamos"
rules-lead: "Nuestras páginas se comprueban con estas reglas cada vez que se crean. Un fallo detiene la creación, y las páginas anteriores se quedan."
rules-count: "Reglas"
rules-all: "Todas las reglas"
rules-legal: "Las reglas que citan una ley son un recordatorio y no un consejo legal."
rule: "Regla"
rule-asks: "Qué pide"
severity: "Gravedad"
rule-waiver: "Excepción"
rule-why: "Por qué importa"
rule-examples: "Ejemplos"
rule-sources: "Fuentes"
rule-fails: "No pasa"
rule-passes: "Pasa"
rule-waivable: "Posible"
rule-not-waivable: "Nunca"
rule-waivable-text: "Una clínica puede aceptar una excepción por un tiempo. Hace falta un motivo, una persona con nombre que la apruebe y una fecha de fin."
rule-not-waivable-text: "Esta regla no admite excepciones. No se puede apagar ni incluir en una línea de base."
rules-more: "La regla que detiene un paso del que nadie cuida"

# the staff pages: what needs each person, the caseload, findings and guidance
nav-caseload: "Pacientes"
code-note: "Cada paciente tiene un código corto: los primeros {count} caracteres de la dirección del plan. Para encontrar el plan, busque el código en addresses.tsv, la lista privada de la clínica."
register-empty: "Aquí ninguna herramienta hace un paso, así que no hay revisiones que hacer."
steps-more.one: "Hay {count} paso más que no está en esta lista."
steps-more.other: "Hay {count} pasos más que no están en esta lista."
overseers-more.one: "Hay {count} persona más que cuida de pasos y no está en esta lista."
overseers-more.other: "Hay {count} personas más que cuidan de pasos y no están en esta lista."
people-more.one: "Hay {count} persona más que no está en esta lista."
people-more.other: "Hay {count} personas más que no están en esta lista."
patients-more.one: "y {count} paciente más"
patients-more.other: "y {count} pacientes más"
plans-more.one: "Hay {count} plan más que no está en esta lista."
plans-more.other: "Hay {count} planes más que no están en esta lista."
findings-more.one: "Hay {count} aviso más que no está en esta lista."
findings-more.other: "Hay {count} avisos más que no están en esta lista."
load-limit: "El límite de pasos de la clínica para una persona, en los planes de pacientes, es {count}."
load-people: "Lo que le toca a cada persona"
caseload-all: "Todos los pacientes"
caseload-lead: "Las puntuaciones de cada paciente, en pequeño y lado a lado. Una puntuación es una parte de la historia."
caseload-none: "Todavía no hay puntuaciones."
minis-key: "Cómo leer los gráficos pequeños"
minis-key-line: "De la primera puntuación a la última. El número es la última puntuación."
minis-key-cut: "Línea de recuperación, si el cuestionario tiene una."
minis-key-scale: "Toda la escala, de su puntuación más baja a la más alta."
findings-all: "Todos los avisos, por regla"
findings-counted: "{counts}. Los fallos detienen la creación de las páginas."
count-error.one: "{count} fallo"
count-error.other: "{count} fallos"
count-warning.one: "{count} advertencia"
count-warning.other: "{count} advertencias"
count-note.one: "{count} nota"
count-note.other: "{count} notas"
findings-count.one: "{count} aviso"
findings-count.other: "{count} avisos"
findings-page-note: "El código de una regla lleva a su motivo, sus fuentes y ejemplos."
line-number: "Línea {line}"
staff-people-lead: "Lo que le toca a cada persona el {date}. Abra una página para leerla o imprimirla."
staff-people-intro: "Primero van las revisiones con retraso."
fact-due: "Tocan ese día"
fact-worse: "Puntuaciones que empeoraron"
fact-load: "Pasos, del límite"
load-of: "{count} de {limit}"
overseer-lead: "Lo que le toca a usted el {date}."
overseer-calm: "El {date} no le toca nada."
overseer-reviews-intro: "Pasos que hace una herramienta y de los que usted cuida. Primero va lo que más tiempo lleva esperando."
overseer-reviews-none: "Usted no cuida de ninguna herramienta en el plan de un paciente."
reviews-calm: "El {date} no toca ninguna revisión y ninguna tiene retraso."
reviews-calm-next: "El {date} no toca ninguna revisión y ninguna tiene retraso. La próxima toca el {next}."
part-late: "Con retraso"
part-due: "Toca el {date}"
part-week: "Toca como tarde el {date}"
part-each-use: "Antes de cada uso"
part-later: "Después del {date}"
cadence-column: "Cada cuánto"
task-column: "Qué hay que hacer"
do-after: "Mire lo que hizo la herramienta. Escriba el día en el plan."
do-first: "Mire por primera vez. Escriba el día en el plan."
do-before: "Lea lo que espera. Dé su visto bueno, cámbielo o deténgalo."
do-model: "Aquí nada. Cada plan tiene sus propios días."
do-wait: "Nada hasta que empiece el paso."
drafts-title: "Antes de que llegue a nadie"
drafts-intro: "Nada de estas herramientas llega al paciente hasta que usted da su visto bueno."
drafts-note: "Esta página no sabe si hay un borrador esperando. Mire en la herramienta."
worse-title: "Puntuaciones que empeoraron"
worse-intro: "Solo en los planes que usted dirige, o donde usted cuida de una herramienta."
worse-days.one: "Una persona mira como máximo {count} día después de la puntuación."
worse-days.other: "Una persona mira como máximo {count} días después de la puntuación."
plans-title: "Planes para ver otra vez"
plans-intro: "Con cada paciente, el día que acordaron."
plan-was-due: "Tocaba el {date}"
plan-due: "Toca el {date}"
plan-no-day: "No hay un día fijado"
texts-title: "Textos para revisar"
texts-intro: "Usted hizo su última revisión."
text-was-due: "Había que revisarlo como tarde el {date}"
text-due: "Próxima revisión, como tarde el {date}"
own-findings-intro: "Le nombran a usted, o tratan de sus pasos y planes. Las revisiones con retraso están más arriba."
standing-title: "Sustituciones y carga"
span: "del {from} al {to}"
span-open: "desde el {from}, sin último día"
away-covered: "Usted no está {span}. Le sustituye {name}."
away-alone: "Usted no está {span}."
away-nobody: "Nadie sustituye"
away-covering: "Usted sustituye a {name} {span}."
away-none: "Hasta el {date} usted no tiene ausencias y no sustituye a nadie."
load-words: "Usted cuida de {steps} de {patients}. Los límites son {step-limit} pasos y {patient-limit} pacientes."
load-steps.one: "{count} paso"
load-steps.other: "{count} pasos"
load-patients.one: "{count} paciente"
load-patients.other: "{count} pacientes"
load-within: "Dentro de los límites"
load-over: "Por encima de un límite"
licence-ends: "Su licencia termina el {date}"
licence-ended: "Su licencia terminó el {date}"
approval-ends: "La aprobación de {tool} termina el {date}"
approval-ended: "La aprobación de {tool} terminó el {date}"
staff-guidance-lead: "Todas las guías, con las notas que solo puede ver el equipo."
needs-review: "Necesitan revisión"
needs-review-intro: "Nadie las ha revisado, o ya pasó el día de la próxima revisión."
topic-staff: "Para el equipo"
topic-shared: "En varios recorridos"
topic-other: "Otras guías"
audience-public: "Público"
audience-patient: "Pacientes"
audience-staff: "Equipo"

# outcomes of groups
nav-outcomes: "Resultados"
outcomes-title: "Nuestros resultados"
outcomes-description: "Resultados de grupos de personas en {clinic}"
outcomes-lead: "Qué cambió para las personas que terminaron su atención con nosotros y dieron puntuaciones al principio y al final."
outcomes-as-of: "Cifras del {date}"
outcomes-held: "Estas cifras son del {date}. Solo las cambiamos cuando se suman suficientes personas, para que no se pueda reconocer a nadie."
outcomes-none-title: "Todavía no hay suficientes personas"
outcomes-none.one: "Mostramos cifras de un cuestionario cuando al menos {count} persona ha terminado su atención y ha dado dos puntuaciones. Hasta entonces no mostramos ninguna, para que no se pueda reconocer a nadie."
outcomes-none.other: "Mostramos cifras de un cuestionario cuando al menos {count} personas han terminado su atención y han dado dos puntuaciones. Hasta entonces no mostramos ninguna, para que no se pueda reconocer a nadie."
fact-started: "Empezaron"
fact-finished: "Terminaron"
fact-smallest: "El grupo más pequeño que mostramos"
people-number.one: "{count} persona"
people-number.other: "{count} personas"
people-about.one: "cerca de {count} persona"
people-about.other: "cerca de {count} personas"
fewer-than: "menos de {count}"
not-shown: "no se muestra"
row-small.one: "Menos de {count} persona, no se muestra"
row-small.other: "Menos de {count} personas, no se muestra"
row-withheld: "No se muestra, para que no se pueda calcular otra fila"
row-unsaid: "No se muestra"
rates-title: "¿Mejoraron las personas?"
rates-lead.one: "De {count} persona, {better} de cada 100 mejoraron claramente. {worse} de cada 100 empeoraron claramente."
rates-lead.other: "De {count} personas, {better} de cada 100 mejoraron claramente. {worse} de cada 100 empeoraron claramente."
rates-lead-better.one: "De {count} persona, {better} de cada 100 mejoraron claramente."
rates-lead-better.other: "De {count} personas, {better} de cada 100 mejoraron claramente."
rates-caption: "{name} ({short}), todas las personas juntas"
result-column: "Resultado"
people-column: "Personas"
rate-column: "Parte"
range-column: "Margen probable"
result-improved: "Mejoraron claramente"
result-uncertain: "Sin cambio claro"
result-worse: "Empeoraron claramente"
result-crossed: "Cruzaron la línea de recuperación"
rate-people: "{count} de {total}"
rate-percent: "{value} %"
rate-range: "{low} % a {high} %"
by-pathway-title: "Por recorrido"
by-pathway-improved: "Mejoraron claramente ({short}), por recorrido"
by-pathway-worse: "Empeoraron claramente ({short}), por recorrido"
group-no-pathway: "Sin recorrido"
by-tools-title: "Con herramientas y sin ellas"
by-tools-intro: "Esto no dice si las herramientas ayudaron."
by-tools-improved: "Mejoraron claramente ({short}), con herramientas y sin ellas"
by-tools-worse: "Empeoraron claramente ({short}), con herramientas y sin ellas"
group-column: "Grupo"
group-everyone: "Todas las personas"
group-tools: "Usaron al menos una herramienta de IA"
group-no-tools: "No usaron ninguna herramienta de IA"
size-title: "¿Cuánto cambió?"
size-caption: "Puntuación media de {short} antes y después"
before-column: "Antes"
after-column: "Después"
effect-column: "Tamaño del efecto (margen)"
effect-range-html: "<b>{value}</b> (de {low} a {high})"
spread-title: "¿Cuánto se movieron las puntuaciones?"
spread-intro: "Una media puede ocultar a personas que no mejoraron."
spread-caption: "Cambio en {short} del principio al final, {people}"
spread-note: "Las cajas con borde discontinuo son números que no mostramos. Su largo no significa nada."
change-column: "Cambio"
band-worse-least: "{least} o más, peor"
band-worse-range: "{low} a {high} peor"
band-worse-under: "menos de {under} peor"
band-same: "sin cambio"
band-better-least: "{least} o más, mejor"
band-better-range: "{low} a {high} mejor"
band-better-under: "menos de {under} mejor"
funnel-title: "Los recorridos, lado a lado"
funnel-intro: "Los grupos pequeños varían más por azar."
funnel-caption: "Mejoraron claramente ({short}) y tamaño de cada recorrido"
funnel-note: "Entre las curvas, las diferencias no son mayores que las que traería el azar. Esto no es una clasificación: los recorridos ayudan a personas distintas."
funnel-people: "personas"
funnel-all: "total"
funnel-place: "Dónde está"
funnel-within: "entre las curvas"
funnel-beyond: "más allá de la curva interior"
funnel-far-beyond: "más allá de la curva exterior"
numbered: "{number}. {name}"
list-two: "{first}, {second}"
chart-named-value: "{name}: {value}."
xmr-limit: "límite"
xmr-mean: "media"
xmr-limits: "Media {mean}, límites {low} y {high}."
xmr-too-few: "Para dibujar límites necesitamos al menos {needs} puntos seguidos. Hay {has}."
xmr-none-beyond: "Todos los puntos están dentro de los límites. Son los altibajos de siempre."
xmr-beyond: "Fuera de los límites: {points}. Puede que allí algo haya cambiado."
period-column: "Periodo"
figure-column: "Cifra"
limits-title: "Lo que estas cifras no pueden decirle"
limit-cause-html: "<b>No pueden decir qué causó el cambio.</b> Con el tiempo, la gente suele sentirse mejor. No tenemos un grupo sin atención con el que comparar."
limit-missing-html: "<b>Dejan fuera a personas.</b> Quien no terminó, o no dio una segunda puntuación, no está en ellas. Puede que le haya ido peor."
limit-tools-html: "<b>No pueden decir si las herramientas ayudaron.</b> Cada persona eligió usarlas o no, así que los dos grupos se diferencian también en otras cosas."
limit-groups-html: "<b>Hablan de grupos.</b> No pueden decirle qué pasará en su caso."
limit-questionnaires-html: "<b>Son cuestionarios.</b> Se les escapa mucho de lo que importa, como sentir que alguien nos comprende."
limit-ranking-html: "<b>No clasifican a nadie.</b> Los recorridos ayudan a personas con necesidades distintas, y nunca comparamos a las personas que trabajan aquí."
words-title: "Qué significan las palabras"
word-improved: "La puntuación mejoró más que los altibajos de siempre: {thresholds}. También se llama mejora fiable."
word-worse: "La puntuación empeoró en la misma medida. También se llama empeoramiento fiable."
word-crossed: "De quienes empezaron más allá del punto de corte ({cuts}): cuántas personas terminaron en su lado mejor."
word-range-title: "Margen probable"
word-range: "Un intervalo de confianza del 95 % (Wilson). Con pocas personas, el margen es ancho."
word-effect-title: "Tamaño del efecto"
word-effect: "Cambio medio dividido por la dispersión de las puntuaciones al principio, con la corrección de Hedges. Más de 0 es mejor. Cerca de 0,2 es pequeño, 0,5 medio, 0,8 grande. Su margen es un intervalo del 95 % (Becker 1988)."
word-hidden-title: "No se muestra"
word-hidden: "Cualquier número menor que {count}, y otros números cuando se podría calcular uno oculto."
word-rounded: "Los números se redondean al múltiplo de {round} más cercano. Los porcentajes se calculan antes de redondear."
threshold-points.one: "{count} punto en {short}"
threshold-points.other: "{count} puntos en {short}"
threshold-cut: "{short}: {cut}"

# the service from month to month
service-title: "Mes a mes"
service-intro: "Toda la clínica, en meses completos."
forms-caption: "Cuestionarios respondidos cada mes"
month-short-year: "{month} {year}"
# the caseload at a glance
caseload-title: "Todos los pacientes de un vistazo"
caseload-intro: "Primero van aquellos cuyas puntuaciones empeoraron."
caseload-worse: "Empeoró claramente"
caseload-unsure: "Es pronto para saberlo con seguridad"
caseload-better: "Mejoró claramente"
caseload-one: "Una puntuación"
caseload-line: "{short}: de {first} a {last}"
caseload-line-best: "{short}: {first}, lo mejor {best}, ahora {last}"
caseload-line-one: "{short}: {last}"
caseload-last: "última el {date}"
caseload-more.one: "Hay {count} persona más que no está dibujada aquí."
caseload-more.other: "Hay {count} personas más que no están dibujadas aquí."

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
every-day.two: "פעם ביומיים"
every-day.other: "פעם ב־{count} ימים"
every-week.one: "בכל שבוע"
every-week.two: "פעם בשבועיים"
every-week.other: "פעם ב־{count} שבועות"
every-month.one: "בכל חודש"
every-month.two: "פעם בחודשיים"
every-month.other: "פעם ב־{count} חודשים"
every-year.one: "בכל שנה"
every-year.two: "פעם בשנתיים"
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
read-intro-open: "בכל דף כתוב מי בדק אותו."
minutes.one: "דקת קריאה אחת."
minutes.two: "שתי דקות קריאה."
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

# a sealed plan
sealed-page-title: "תוכנית נעולה"
sealed-description: "לפתיחת תוכנית טיפול נעולה מ{clinic}"
sealed-title: "תוכנית בשבילך, נעולה"
sealed-lead: "זה נשלח אליך על ידי {name}, {clinic}, ב־{date}. הקובץ נעול, ורק לך יש איך לקרוא אותו."
sealed-lead-clinic: "זה נשלח אליך מ{clinic} ב־{date}. הקובץ נעול, ורק לך יש איך לקרוא אותו."
sealed-valid: "התוכנית מיועדת לשימוש עד {date}. אחרי כן אפשר לבקש מאיתנו חדשה."
sealed-passphrase: "משפט הסיסמה שלך"
sealed-hint: "הסיסמה נמסרה לך על ידי {name}, פנים אל פנים או בטלפון. רווחים ואותיות גדולות אינם משנים."
sealed-hint-clinic: "מסרנו לך את הסיסמה פנים אל פנים או בטלפון. רווחים ואותיות גדולות אינם משנים."
sealed-wrong: "הסיסמה הזאת לא פתחה את הקובץ. כדאי לבדוק את הכתיב ואת הסדר ולנסות שוב. אפשר לנסות כמה פעמים שרוצים."
sealed-show: "להציג את הסיסמה"
sealed-open: "לפתוח את התוכנית שלי"
sealed-busy: "הקובץ נפתח. זה לוקח כמה שניות."
sealed-cannot-run: "אי אפשר לפתוח כאן את התוכנית. יש לשמור את הקובץ במכשיר ולפתוח אותו ב־Chrome, ב־Firefox, ב־Edge או ב־Safari. אפשר גם לבקש מאיתנו עותק מודפס."
sealed-cannot-decrypt: "הדפדפן לא יכול לפתוח דפים נעולים מהכתובת הזאת. יש לשמור את הקובץ במכשיר ולפתוח אותו משם. אפשר גם לבקש מאיתנו עותק מודפס."
sealed-damaged: "הקובץ פגום או חסר. אפשר לבקש מאיתנו עותק חדש."
sealed-what-title: "מה זה?"
sealed-what: "בקובץ הזה נמצאת תוכנית הטיפול שלך. הוא נפתח במכשיר שלך. שום דבר שמקלידים בו לא נשלח לשום מקום, והוא עובד בלי אינטרנט."
sealed-device: "בטלפון או במחשב משותף כדאי לסגור את התוכנית בסוף ולמחוק את הקובץ."
sealed-lost-title: "הסיסמה אבדה?"
sealed-lost-call-html: "אנחנו לא יכולים לראות אותה או לשחזר אותה. לעותק חדש אפשר להתקשר אל {name}, {phone}."
sealed-lost-phone-html: "אנחנו לא יכולים לראות אותה או לשחזר אותה. לעותק חדש אפשר להתקשר אלינו, {phone}."
sealed-lost-html: "אנחנו לא יכולים לראות אותה או לשחזר אותה. אפשר לבקש מאיתנו עותק חדש."
sealed-not-yours-title: "זה לא בשבילך?"
sealed-not-yours: "נא למחוק את הקובץ ולהודיע לנו."
sealed-close: "לסגור את התוכנית"
sealed-with: "ננעל בעזרת Overseen."

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

# numbers
decimal-mark: "."
thousands-mark: ","
thousands-from: "1000"

# guidance
guidance: "הדרכה"
about-page: "על הדף הזה"
fact-reviewed-by: "נבדק בידי"
fact-next-review: "בדיקה הבאה עד"
fact-time: "זמן קריאה"
minutes-short.one: "דקה אחת"
minutes-short.two: "שתי דקות"
minutes-short.other: "{count} דקות"
used-title: "מתאים לצעדים האלה"
credit-reviewed: "נבדק בידי {name} ב־{date}."
credit-next: "בדיקה הבאה עד {date}."
credit-sources: "מקורות: {sources}."
not-translated: "הדף הזה עדיין לא מתורגם לשפה שלך."
review-none: "עדיין אף אחד"
not-reviewed: "עדיין לא נבדק"
credit-unreviewed: "עדיין אף אחד לא בדק את הדף הזה."
callout-note: "טוב לדעת"
callout-warning: "שימו לב"
callout-crisis: "אם יש סכנה"
callout-staff: "לצוות המרפאה"

# questionnaires
instrument: "שאלון"
instruments-title: "השאלונים שלנו"
instruments-lead: "מה כל שאלון מודד, ומה הציונים שלו יכולים לומר."
instruments-all: "כל השאלונים"
instruments-intro: "לצד כל מספר כתוב מאין הוא בא."
instruments-more: "לקריאה על השאלונים"
instrument-lead.one: "ב־{short} יש שאלה אחת. התשובה נותנת ציון."
instrument-lead.two: "ב־{short} יש שתי שאלות. התשובות יחד נותנות ציון."
instrument-lead.other: "ב־{short} יש {count} שאלות. התשובות יחד נותנות ציון."
instrument-honest: "ציון הוא חלק אחד מהתמונה. הוא לא אבחנה, ושום ציון לא מראה שאין סכנה."
instrument-no-items: "השאלות עצמן לא מודפסות כאן."
fact-scale: "ציון"
fact-direction: "טוב יותר"
fact-questions: "שאלות"
direction-lower: "ציון נמוך יותר"
direction-higher: "ציון גבוה יותר"
score-range: "{low} עד {high}"
score-under: "{low} עד פחות מ־{high}"
codings-title: "דרכי ספירה"
codings-intro: "את השאלון הזה סופרים ביותר מדרך אחת. אותו מספר יכול לומר דברים שונים."
bands-title: "איך קוראים לטווחים"
bands-others: "המקורות חלוקים, ולכן כולם כתובים כאן. התרשימים שלנו משתמשים בראשון."
bands-disagree: "המקורות חלוקים, ולכן כולם כתובים כאן. התרשימים שלנו לא משתמשים באף אחד מהם."
band-column: "ציון"
band-name-column: "השם"
source-label: "מקור:"
cut-offs-title: "קווים שהמקורות מותחים"
cut-offs-intro: "ציון שעבר קו הוא סיבה להסתכל מקרוב. הוא לא קובע דבר."
reliable-title: "מתי שינוי הוא יותר מעליות וירידות"
reliable-intro: "שינוי קטן יותר יכול להיות העליות והירידות הרגילות."
percent-title: "שינוי באחוזים"
percent-intro: "בכמה ירד הציון, באחוזים מהציון הראשון."
sources-differ: "המקורות נותנים יותר ממספר אחד. הדפים שלנו משתמשים בראשון."
column-score: "ציון"
column-points: "שינוי"
column-percent: "ירידה"
purpose-column: "למה הוא משמש"
source-column: "מי אומר"
score-at-least: "{value} או יותר"
score-more-than: "יותר מ־{value}"
score-at-most: "{value} או פחות"
score-less-than: "פחות מ־{value}"
points-at-least: "{value} נקודות או יותר"
points-more-than: "יותר מ־{value} נקודות"
points-at-most: "{value} נקודות או פחות"
points-less-than: "פחות מ־{value} נקודות"
percent-at-least: "{value}% או יותר"
percent-more-than: "יותר מ־{value}%"
percent-at-most: "{value}% או פחות"
percent-less-than: "פחות מ־{value}%"
with-confidence: "(רמת ביטחון של {percent}%)"
parts-title: "חלקי הציון"
part-text: "שאלות {items}. ציון {range}."
answers-title: "התשובות"
missing-none: "כשחסרה תשובה אין ציון."
missing.one: "תשובה חסרה אחת יכולה להתמלא בממוצע של האחרות. אם חסרות יותר, אין ציון."
missing.two: "עד שתי תשובות חסרות יכולות להתמלא בממוצע של האחרות. אם חסרות יותר, אין ציון."
missing.other: "עד {count} תשובות חסרות יכולות להתמלא בממוצע של האחרות. אם חסרות יותר, אין ציון."
risk-items.one: "שאלה {items} נוגעת לבטיחות. כל תשובה מעל הנמוכה ביותר דורשת שאדם יסתכל עליה, בלי קשר לציון. בלי תשובה עליה אין ציון."
risk-items.two: "שאלות {items} נוגעות לבטיחות. כל תשובה מעל הנמוכה ביותר דורשת שאדם יסתכל עליה, בלי קשר לציון. בלי תשובה על שתיהן אין ציון."
risk-items.other: "שאלות {items} נוגעות לבטיחות. כל תשובה מעל הנמוכה ביותר דורשת שאדם יסתכל עליה, בלי קשר לציון. בלי תשובה על כולן אין ציון."
licence-title: "למי הוא שייך"

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
steps-count.two: "שני צעדים"
steps-count.other: "{count} צעדים"
by-people.one: "{count} בידי אדם"
by-people.two: "{count} בידי אנשים"
by-people.other: "{count} בידי אנשים"
by-tools.one: "{count} בידי כלי"
by-tools.two: "{count} בידי כלים"
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
promise-count.one: "הדפים נבדקים בכל פעם שהם נבנים. אם אין לצעד של כלי אדם אחראי, שום דבר לא מתפרסם. היום יש במסלולים שלנו צעד אחד של כלי, ויש לו אדם אחראי."
promise-count.two: "הדפים נבדקים בכל פעם שהם נבנים. אם אין לצעד של כלי אדם אחראי, שום דבר לא מתפרסם. היום יש במסלולים שלנו שני צעדים של כלים, ויש אדם אחראי לשניהם."
promise-count.other: "הדפים נבדקים בכל פעם שהם נבנים. אם אין לצעד של כלי אדם אחראי, שום דבר לא מתפרסם. היום יש אדם אחראי לכל {count} צעדי הכלים במסלולים שלנו."
promise-none: "הדפים נבדקים בכל פעם שהם נבנים. אם אין לצעד של כלי אדם אחראי, שום דבר לא מתפרסם. היום אין מסלול שמשתמש בכלי."
promise-paper: "הלכנו בעקבות המאמר של רובין, ארנון, הופרט ופרי (2024): כלים יכולים לתמוך בחלקים מהטיפול, וטיפול אנושי אמיתי חייב להיות במקום שבו צריך אותו."
pathway: "מסלול"
pathway-lead-tools.one: "כלים עוזרים בצעד שגרתי אחד מתוך {steps}. אנשים עושים את האחרים ומשגיחים על כולם."
pathway-lead-tools.two: "כלים עוזרים בשני צעדים מתוך {steps}. אנשים עושים את האחרים ומשגיחים על כולם."
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
lanes-description.one: "שלושה נתיבים, צעד אחד."
lanes-description.two: "שלושה נתיבים, שני צעדים לפי הסדר."
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

# search, the glossary and the page for a wrong address
search-title: "חיפוש"
search-label: "מה לחפש?"
search-no-script: "החיפוש צריך JavaScript, והוא כבוי בדפדפן הזה. כל הדפים רשומים למטה."
search-keys: "מקשי החיצים עוברים בין התוצאות. Escape מנקה את השדה."
search-private: "מה שמקלידים כאן נשאר בדפדפן."
search-slash: "המקש / מוביל אל שדה החיפוש"
search-results: "מה מצאנו"
search-count: "תוצאות: {count}."
search-more: "תוצאות: {count}. {shown} הראשונות רשומות כאן."
search-any: "אין דף עם כל המילים האלה. בדפים האלה יש חלק מהן."
search-none: "לא נמצא דבר. אפשר לנסות מילה אחרת, או לעבור על רשימת כל הדפים."
search-failed: "החיפוש לא נטען. כל הדפים רשומים למטה."
search-all: "כל הדפים"
kind-page: "דף"
kind-page-all: "דפים ראשיים"
kind-pathway: "מסלול"
kind-pathway-all: "מסלולים"
kind-article: "הדרכה"
kind-article-all: "הדרכה"
kind-questionnaire: "שאלון"
kind-questionnaire-all: "שאלונים"
kind-tool: "כלי בינה מלאכותית"
kind-tool-all: "כלי בינה מלאכותית"
kind-person: "איש צוות"
kind-person-all: "אנשים"
kind-term: "מילה"
kind-term-all: "מילים"
kind-rule: "כלל"
kind-rule-all: "כללים"
not-found-title: "הדף הזה לא כאן"
not-found-lead: "אולי הכתובת ישנה, או שיש בה אות שגויה. זו לא טעות שלך."
not-found-ways: "לאן אפשר להמשיך"
not-found-search: "חיפוש בדפים שלנו"
not-found-search-text: "אפשר לחפש מילה, או לעבור על רשימת כל הדפים."
not-found-home: "אל הדף הראשון"
not-found-home-text: "איך אנחנו מטפלים, ומי עושה מה."
glossary-title: "המילים שלנו"
glossary-lead: "מה אומרות כמה מילים בדפים שלנו, בשפה פשוטה."
glossary-all: "כל המילים"
glossary-more: "כל המילים, עם הסבר"
term-ai-tool: "כלי בינה מלאכותית"
term-ai-tool-means: "תוכנת מחשב שכותבת, ממיינת או עונה בעצמה. היא יכולה לעזור בצעדים שגרתיים. על כל כלי שלנו משגיח אדם, בשמו."
term-care-plan: "תוכנית טיפול"
term-care-plan-means: "מה אנחנו עושים יחד, צעד אחר צעד, ומי עושה כל צעד. התוכנית נבנית יחד איתך. אפשר לבקש לשנות אותה בכל זמן."
term-consent: "הסכמה"
term-consent-means: "ה„כן” שלך לשימוש בכלי, אחרי שהסברנו מה הוא עושה. אפשר לחזור ממנה בכל זמן."
term-crisis-line: "קו חירום"
term-crisis-line-means: "מספר טלפון למי שצריך עזרה עכשיו. הוא כתוב בראש הדפים שלנו."
term-effect-size: "גודל השינוי"
term-effect-size-means: "כמה גדול השינוי הממוצע, לעומת ההבדלים בין הציונים בהתחלה. הוא לא אומר מה גרם לשינוי."
term-empathy: "אמפתיה"
term-empathy-means: "להבין מה אדם אחר מרגיש, להרגיש איתו, ולדאוג ולפעול. אנחנו שואלים כמה ממנה כל צעד צריך. צעדים שצריכים הרבה ממנה נעשים בידי אנשים."
term-escalation: "העברה לאדם"
term-escalation-means: "להעביר משהו לאדם שיכול לטפל בו. בכל צעד של כלי כתוב מי האדם הזה."
term-guidance: "הדרכה"
term-guidance-means: "דפים על מה שיכול לעזור, במילים פשוטות ועם המקורות."
term-likely-range: "טווח סביר"
term-likely-range-means: "הנתונים שלנו באים ממספר מוגבל של אנשים, ולכן הם אף פעם לא מדויקים. הטווח מראה כמה הם יכולים לסטות. כשיש מעט אנשים הוא רחב. נקרא גם רווח סמך."
term-not-shown: "לא מוצג"
term-not-shown-means: "מספר שאנחנו משמיטים כי הוא קטן כל כך שאפשר לזהות בו אדם. לפעמים נשמיט גם מספרים אחרים, כדי שאי אפשר יהיה לחשב אותו."
term-outcome: "תוצאה"
term-outcome-means: "מה היה שלומם של אנשים בסוף הטיפול, לעומת ההתחלה."
term-overseer: "משגיח או משגיחה"
term-overseer-means: "האדם שמשגיח על כלי. הוא בודק את עבודת הכלי, יכול לעצור אותו ואחראי עליו."
term-pathway: "מסלול"
term-pathway-means: "סדר הצעדים הרגיל לקושי מסוג אחד. התוכנית שלך יכולה להיות אחרת."
term-questionnaire: "שאלון"
term-questionnaire-means: "כמה שאלות קצרות על מה שלומך בזמן האחרון. התשובות מתחברות לציון."
term-recovery-line: "קו ההחלמה (סף קליני)"
term-recovery-line-means: "קו על הסולם של שאלון. רוב האנשים עם הקושי נמצאים בצד אחד שלו, ורוב האנשים בלי הקושי בצד האחר. לעבור את הקו הוא סימן אחד מתוך כמה. הוא לא אומר שהכול כבר בסדר."
term-register: "רשימת הכלים"
term-register-means: "הרשימה של כל כלי הבינה המלאכותית שבשימוש כאן, ושל מי שמשגיח על כל אחד מהם."
term-reliable-change: "שינוי מהימן"
term-reliable-change-means: "שינוי בציון שהוא גדול מהעליות והירידות הרגילות. בדפים שלנו כתוב: השתפרו בבירור, או החמרה ברורה."
term-review: "בדיקה"
term-review-means: "כשאדם מסתכל על מה שכלי עשה, או קורא שוב דף כדי לראות אם הוא עדיין נכון. לכל בדיקה יש תאריך ושם."
term-rule: "כלל"
term-rule-means: "משהו שנבדק בכל פעם שהדפים שלנו נבנים. כשכלל מוצא שגיאה, הדפים החדשים לא מתפרסמים."
term-score: "ציון"
term-score-means: "המספר שיוצא משאלון. הוא חלק אחד מהתמונה. חשוב גם איך זה מרגיש לך."
term-sign-off: "חתימה"
term-sign-off-means: "סימן של אדם שהוא עומד מאחורי תוכנית כמו שהיא עכשיו. כשהתוכנית משתנה, צריך לחתום עליה שוב."
term-step: "צעד"
term-step-means: "חלק אחד של תוכנית. עושה אותו אדם, או כלי שאדם משגיח עליו."
term-waiver: "חריגה"
term-waiver-means: "יציאה מן הכלל, לזמן מוגבל. דרושים סיבה, אדם בשמו שמאשר אותה, ותאריך סיום. הכללים החשובים ביותר לא מאפשרים חריגה."
# the model of care: how we decide, the register of tools, the oversight statement
foot-label: "איך אנחנו עובדים"
not-watched-over: "בלי השגחה"
no-one-yet: "עוד אין אף אחד"
no-one-yet-text: "ולכן שום דבר לא מתפרסם"
fact-reviewed-value: "{date}, בידי {name}"
treats-in: "עבודה איתך ב{pathways}."
licensed-by: "רישיון מטעם {issuer}."
trained-on: "הכשרה על {tools}."
lanes-done-by: "בידי"
lanes-assisted: "צעד {number}, {title}: בידי {actor} עם הכלי {tool}, תחת השגחת {name}."
demand-limits: "שלושת חלקי האמפתיה הם של רובין, ארנון, הופרט ופרי (2024). המאמר שלהם הוא מאמר עמדה, והוא לא מדרג צעדים. כל רמה כאן היא המדיניות שלנו."
demand-critical: "טעות יכולה לגרום נזק גדול, ולכן רק אנשים עושים את זה."
home-in-hundred: "{count} מתוך 100"
home-improved: "אנשים השתפרו בבירור ב־{short} (טווח סביר {low} עד {high})"
home-worse: "אנשים הורעו בבירור ב־{short} (טווח סביר {low} עד {high})"
outcomes-more: "כל התוצאות, ומה הן לא יכולות לומר"
tool-more: "הכול על הכלי הזה"
tool-fact-maker: "מי בנה"
tool-fact-until: "מאושר עד"
tool-overseers-title: "מי משגיח עליו"
tool-overseers-intro: "הם בודקים מה הוא עושה, ואחראים לזה."
tool-watched-steps: "השגחה עליו ב{steps}."
tool-checks-before: "קריאה של הכול לפני השימוש."
tool-checks-every: "בדיקה של מה שעשה {every}."
tool-checks-after: "בדיקה של מה שעשה אחרי כל שימוש."
tool-trained: "הכשרה על הכלי הזה ב־{date}."
tool-not-trained: "אין ברשומות שלנו הכשרה על הכלי הזה."
tool-about-title: "מה הוא עושה, ומה לא"
tool-row-does: "מה הוא עושה"
tool-row-never: "הגבולות שלו"
tool-row-sees: "מה הוא רואה"
tool-row-feelings: "רגשות"
tool-row-for: "למי הוא מיועד"
tool-feelings-yes: "הוא מנסה לזהות רגשות ממה שנכתב או נאמר."
tool-feelings-no: "הוא לא מנסה לזהות רגשות."
tool-unsaid: "זה לא כתוב ברישום שלנו."
ages-between: "אנשים בני {from} עד {to}."
ages-from: "אנשים בני {from} ומעלה."
ages-to: "אנשים עד גיל {to}."
tool-languages: "שפות: {languages}."
language-ar: "ערבית"
language-de: "גרמנית"
language-en: "אנגלית"
language-es: "ספרדית"
language-fr: "צרפתית"
language-he: "עברית"
language-ru: "רוסית"
tool-approved-title: "למה מותר להשתמש בו"
tool-approved-intro: "לכלי אסור לעשות דבר שלא ברשימה שלו."
tool-approved-by: "אושר בידי {name} ב־{date}, לסוגי הצעדים האלה:"
tool-approved-by-until: "אושר בידי {name} ב־{date}, עד {until}, לסוגי הצעדים האלה:"
tool-not-approved: "עוד לא אישרו אותו."
tool-used-title: "איפה אנחנו משתמשים בו"
decide-title: "איך אנחנו מחליטים מי עושה מה"
decide-lead: "יש צעדים שצריכים אדם שאכפת לו. אחרים הם שגרה. אנחנו מסתכלים על כל סוג של צעד, ומחליטים כמה ממנו כלי יכול לעשות."
decide-paper-title: "מאיפה זה בא"
decide-paper-intro: "מאמר אחד, ומה שהוא משאיר פתוח."
decide-paper-html: "בשנת 2024 שאלו רובין, ארנון, הופרט ופרי מתי קל יותר להחליף אדם בטיפול, ומתי אכפתיות אנושית שווה יותר. התשובה שלהם נשענת על אמפתיה. הם מבחינים בין שלושה חלקים שלה: <b>להבין</b> אותך (קוגניטיבי), <b>להרגיש איתך</b> (רגשי), ו<b>לדאוג ולפעול</b> (מוטיבציוני). כלי יכול להיראות כאילו הוא מבין. הוא לא יכול באמת להרגיש איתך, ולא אכפת לו."
decide-limits-title: "מה המאמר לא אומר"
decide-limit-viewpoint: "זה מאמר עמדה. אין בו נתונים ואין בו ניסוי."
decide-limit-levels: "הוא לא מדרג צעדים ולא קובע רמות. כל הרמות בדפים האלה הן המדיניות שלנו."
decide-limit-rest: "הוא לא אומר דבר על רישיונות, על הסכמה, על תדירות הבדיקה או על ציונים שצריכים להדאיג. לכללים שלנו על אלה יש מקורות אחרים."
decide-limit-study-html: "לא כל הממצאים מסכימים. במחקר משנת 2025 פסיכולוגים דירגו עצות שכתבה בינה מלאכותית כאכפתיות יותר מעצות של מומחים. הם לא ידעו להבחין ביניהן, והעדיפו את מה שחשבו שמומחה כתב. לכן אנחנו אף פעם לא שופטים כמה אכפתי טקסט נשמע. אנחנו שואלים אם הצעד צריך מישהו שאכפת לו."
decide-ours-title: "מה הוספנו"
decide-ours: "אנחנו שואלים שאלה רביעית: כמה טעות יכולה לעלות? היא לא מהמאמר. היא כאן כדי לשמור על אנשים, והיא יכולה רק להביא יותר מאדם."
decide-ladder-title: "ארבע דרכים לחלוק צעד"
decide-ladder-intro: "מהמעט ביותר של אדם ועד ההרבה ביותר."
rung-after-use: "כלי עושה, אדם בודק אחר כך"
rung-after-use-text: "הכלי עובד לבד. אדם בשמו מסתכל על מה שעשה, בזמנים קבועים."
rung-before-use: "כלי מכין, אדם בודק קודם"
rung-before-use-text: "שום דבר לא מגיע אליך לפני שאדם בשמו קרא אותו."
rung-assisting: "אדם עושה, כלי עוזר"
rung-assisting-text: "האדם נמצא שם, פועל ואחראי."
rung-human-only: "רק אנשים"
rung-human-only-text: "אין לשום כלי חלק בזה."
kinds-count.one: "סוג אחד של צעד ({count})"
kinds-count.two: "שני סוגים של צעדים"
kinds-count.other: "{count} סוגים של צעדים"
decide-how-title: "איך צעד מקבל את מקומו"
decide-how-intro: "התשובה הראשונה שמתאימה קובעת."
decide-how-1: "האם טעות יכולה לגרום נזק גדול?"
decide-how-2: "האם צריך להרגיש איתך הרבה, או לדאוג לך הרבה?"
decide-how-3: "האם צריך להרגיש איתך במידה מסוימת, או לדאוג לך במידה מסוימת?"
decide-how-4: "האם טעות יכולה לפגוע בטיפול, או שצריך הרבה הבנה?"
decide-how-5: "כל שאר הצעדים:"
decide-moves-title: "מה מביא יותר מאדם"
decide-moves-relation: "הטיפול שלך נשען על הקשר עם המטפל."
decide-moves-connection: "חשוב לך מאוד קשר אנושי."
decide-moves-declines: "אמרת לא לכלים."
decide-moves-risk: "יש סימן לסכנה, או שהציונים החמירו בבירור, ועוד לא הסתכל על זה אדם."
decide-moves-law: "החוק של מקום מסוים דורש זאת."
decide-moves-never: "רצון בכלים אף פעם לא מרחיק אדם."
decide-moves-exception: "אפשר להחליט אחרת על צעד אחד, לזמן מוגבל. לזה דרושים סיבה, אדם בשמו שמאשר, ותאריך סיום. זה אף פעם לא אפשרי במקום שטעות יכולה לגרום בו נזק גדול."
needs-title: "מה חשוב לך, ומה אנחנו מציעים"
needs-intro: "אנשים מחפשים שני דברים: כלים מעשיים, וקשר אנושי. אפשר לרצות הרבה מאחד מהם, משניהם או מאף אחד."
quadrant-caption: "הצעדים של המסלולים שלנו, לפי מה שהם נותנים"
quadrant-note: "סימן עגול הוא צעד של אנשים, סימן מרובע הוא צעד עם כלי. מצוירים עד עשרה סימנים, והמספר סופר את כולם. הפינות הממוספרות הן מה שמישהו יכול לחפש. אין בתמונה הזאת שום מטופל."
quadrant-desc: "רשת של תשעה שדות. הכלים המעשיים גדלים משמאל לימין, הקשר האנושי מלמטה למעלה."
quadrant-place: "קשר {connection}, כלים {tools}"
quadrant-describe: "{place}: {people} בידי אנשים, {tools} עם כלי."
quadrant-cell: "שדה"
quadrant-x: "כמה כלי יכול לעזור"
quadrant-y: "כמה קשר אנושי צריך"
by-people-column: "בידי אנשים"
with-tools-column: "עם כלי"
needs-both: "הרבה משניהם"
needs-both-text: "אין צעד אחד שנותן את שניהם, ולכן תוכנית מערבת: כלים לתרגול, אנשים למה שצריך אכפתיות."
needs-connection: "קשר אנושי לפני הכול"
needs-connection-text: "אנשים עושים כל מה שאפשר לעשות יחד איתך."
needs-tools: "כלים מעשיים לפני הכול"
needs-tools-stay: "כלים יכולים לעזור בעד {tools} מתוך {steps} הצעדים של המסלולים שלנו. אנשים עושים את {people} האחרים."
needs-tools-text: "פחות אנשים מזה לא יהיו."
needs-neither: "מעט משניהם"
needs-neither-text: "תוכנית יכולה להיות קצרה. לצעדים שצריכים אדם עדיין יש אדם."
needs-moved.one: "למי שמחפש הרבה קשר, צעד אחד ({count}) של כלי צריך יותר מאדם."
needs-moved.two: "למי שמחפש הרבה קשר, שני צעדים של כלים צריכים יותר מאדם."
needs-moved.other: "למי שמחפש הרבה קשר, {count} צעדים של כלים צריכים יותר מאדם."
needs-none-moved: "במסלולים שלנו אין צעד של כלי שצריך להשתנות בגלל זה."
needs-ask: "בכל צעד של כלי אפשר לבקש אדם במקומו."
needs-table: "המסלולים שלנו, ומה משתנה למי שמחפש הרבה קשר"
needs-connection-column: "צריכים קשר במידה מסוימת או רבה"
needs-moved-column: "צעדי כלים שצריכים אז יותר מאדם"
needs-policy: "שני הרצונות באים מהמאמר. איפה צעד נמצא, ומה נובע מזה, הוא המדיניות שלנו."
kinds-title: "כל סוגי הצעדים"
kinds-intro: "לכל אחד מה הוא צריך, כמה המאמר תומך בזה, ואיפה אנחנו משתמשים בו."
kind-column: "סוג הצעד"
stakes-column: "אם משהו משתבש"
basis-column: "מאיפה הרמות"
kind-used-column: "במסלולים"
kind-used: "{step} ({pathway})"
kind-unused: "לא במסלול"
stakes-routine: "נזק קטן"
stakes-clinical: "פגיעה בטיפול"
stakes-critical: "נזק גדול"
oversight-title: "הצהרת ההשגחה שלנו"
oversight-more: "הצהרת ההשגחה שלנו"
oversight-as-of: "נכון ליום {date}"
oversight-lead: "מה בדקנו לפני שהדפים האלה התפרסמו, מה נמצא, ומי משגיח על כל כלי."
rules-checked: "כללים שנבדקו"
oversight-all-named: "{count}, לכולם אדם בשמו"
oversight-fact-exceptions: "חריגות בתוקף"
oversight-steps-title: "צעדים של כלים, ומי משגיח עליהם"
oversight-steps-intro: "כל צעד במסלולים שלנו שיש בו חלק לכלי."
oversight-how-column: "איך הוא מחולק"
oversight-escalate-column: "אם משהו לא בסדר, זה עובר אל"
oversight-plans-title: "התוכניות של המטופלים"
oversight-plans: "התוכנית של כל מטופל נבדקת לפי אותם כללים, בכל פעם. תוכנית עם צעד של כלי ובלי אדם בשמו לא מתפרסמת, וגם שום דבר אחר לא. אין כאן מספרים על תוכניות, כדי שאי אפשר יהיה לזהות איש."
oversight-rules-title: "מה אנחנו בודקים"
oversight-rules-intro: "שגיאה עוצרת הכול."
rule-group: "קבוצה"
rules-that-stop: "יכולים לעצור את הבנייה"
rules-never-waived: "בלי חריגות"
oversight-changed: "שינינו את הכללים האלה:"
oversight-unchanged: "לא כיבינו ולא שינינו שום כלל."
rule-off: "כבוי כאן"
rule-changed: "נחשב כאן: {severity}"
rule-here: "במרפאה הזאת"
rule-name: "שם"
severity-means-error: "שגיאה: עוצרת את הבנייה"
severity-means-warning: "אזהרה: לא עוצרת את הבנייה לבדה"
severity-means-note: "הערה: אף פעם לא עוצרת את הבנייה"
severity-text-error: "חייבים לתקן קודם. כשיש כזאת, שום דבר לא מתפרסם."
severity-text-warning: "כדאי לתקן בקרוב. הצוות רואה אותה ברישום שלו."
severity-text-note: "טוב לדעת."
oversight-findings-intro: "כמה היו ביום הזה."
oversight-means-column: "מה זה אומר"
oversight-count-column: "מספר"
oversight-exceptions-title: "חריגות"
oversight-exceptions-intro: "לכל אחת דרושים סיבה, אדם בשמו שמאשר, ותאריך סיום. לכללים על אדם חסר, על סימן לסכנה או על דרך להגיע לעזרה אין חריגות."
oversight-no-exceptions: "אין."
oversight-everywhere: "בכל מקום"
oversight-where-column: "איפה"
oversight-reason-column: "סיבה"
oversight-by-column: "מי אישר"
oversight-until-column: "עד"
oversight-for-patients.one: "חריגה אחת ({count}) נוגעת למטופל אחד, ולכן היא רק נספרת כאן."
oversight-for-patients.two: "שתי חריגות נוגעות למטופלים מסוימים, ולכן הן רק נספרות כאן."
oversight-for-patients.other: "{count} חריגות נוגעות למטופלים מסוימים, ולכן הן רק נספרות כאן."
oversight-report-title: "אם משהו לא בסדר"
oversight-report-lead: "נא לספר לנו אם כלי עשה משהו מוזר, פוגע או שגוי, או אם אי אפשר לדעת מי משגיח עליו."
oversight-report-text: "אפשר לספר לכל מי שעובד כאן. זה לא משנה את הטיפול. בסכנה, יש להתקשר למספרים שבראש הדף."
oversight-report-visit: "אפשר לבוא אלינו, או לספר לכל מי שעובד כאן."
oversight-write-html: "לכתוב אל {email}"
oversight-digest-title: "טביעת אצבע"
oversight-digest-intro: "למי שרוצה לבדוק אותנו."
oversight-digest-text: "טביעת אצבע (SHA-256) של כל קובץ שנבדק. אם אות אחת משתנה, גם היא משתנה. היא התקציר של רשימה עם שורה לכל קובץ, כפי שהתוכנה sha256sum כותבת אותה."
rule-group-0: "כללים משלנו"
rule-group-1: "אדם בשמו"
rule-group-2: "אדם שמסוגל"
rule-group-3: "צעד שמתאים לבינה מלאכותית"
rule-group-4: "בדיקה והעברה הלאה"
rule-group-5: "הסכמה, ואמירה שזו בינה מלאכותית"
rule-group-6: "ציונים שצריכים אדם"
rule-group-7: "הדרכה ודפים"
rule-group-8: "חריגות והגדרות"
rule-group-9: "מה שאי אפשר לקרוא"

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
days-late.one: "איחור של יום אחד"
days-late.two: "איחור של יומיים"
days-late.other: "איחור של {count} ימים"
due-in.one: "בעוד יום אחד"
due-in.two: "בעוד יומיים"
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

# the staff pages: what needs each person, the caseload, findings and guidance
nav-caseload: "כל המטופלים"
code-note: "לכל מטופל קוד קצר: {count} התווים הראשונים בכתובת התוכנית. כדי למצוא את התוכנית מחפשים את הקוד בקובץ addresses.tsv, הרשימה הפרטית של המרפאה."
register-empty: "אין כאן צעד שכלי עושה, ולכן אין מה לבדוק."
steps-more.one: "יש עוד צעד אחד ({count}) שלא מופיע כאן."
steps-more.two: "יש עוד שני צעדים שלא מופיעים כאן."
steps-more.other: "יש עוד {count} צעדים שלא מופיעים כאן."
overseers-more.one: "יש עוד אדם אחד ({count}) שמשגיח על צעדים ולא מופיע כאן."
overseers-more.two: "יש עוד שני אנשים שמשגיחים על צעדים ולא מופיעים כאן."
overseers-more.other: "יש עוד {count} אנשים שמשגיחים על צעדים ולא מופיעים כאן."
people-more.one: "יש עוד אדם אחד ({count}) שלא מופיע כאן."
people-more.two: "יש עוד שני אנשים שלא מופיעים כאן."
people-more.other: "יש עוד {count} אנשים שלא מופיעים כאן."
patients-more.one: "ועוד מטופל אחד ({count})"
patients-more.two: "ועוד שני מטופלים"
patients-more.other: "ועוד {count} מטופלים"
plans-more.one: "יש עוד תוכנית אחת ({count}) שלא מופיעה כאן."
plans-more.two: "יש עוד שתי תוכניות שלא מופיעות כאן."
plans-more.other: "יש עוד {count} תוכניות שלא מופיעות כאן."
findings-more.one: "יש עוד ממצא אחד ({count}) שלא מופיע כאן."
findings-more.two: "יש עוד שני ממצאים שלא מופיעים כאן."
findings-more.other: "יש עוד {count} ממצאים שלא מופיעים כאן."
load-limit: "הגבול במרפאה הוא {count} צעדים בתוכניות של מטופלים לכל אדם."
load-people: "מה מחכה לכל אדם"
caseload-all: "כל המטופלים"
caseload-lead: "הציונים של כל מטופל, בקטן וזה לצד זה. ציון הוא רק חלק מהתמונה."
caseload-none: "עדיין אין ציונים."
minis-key: "איך לקרוא את התרשימים הקטנים"
minis-key-line: "מהציון הראשון עד האחרון. המספר הוא הציון האחרון."
minis-key-cut: "קו ההחלמה, אם יש כזה בשאלון."
minis-key-scale: "כל הסולם, מהציון הנמוך ביותר עד הגבוה ביותר."
findings-all: "כל הממצאים, לפי כלל"
findings-counted: "{counts}. שגיאות עוצרות את הבנייה."
count-error.one: "שגיאה אחת ({count})"
count-error.two: "שתי שגיאות"
count-error.other: "{count} שגיאות"
count-warning.one: "אזהרה אחת ({count})"
count-warning.two: "שתי אזהרות"
count-warning.other: "{count} אזהרות"
count-note.one: "הערה אחת ({count})"
count-note.two: "שתי הערות"
count-note.other: "{count} הערות"
findings-count.one: "ממצא אחד ({count})"
findings-count.two: "שני ממצאים"
findings-count.other: "{count} ממצאים"
findings-page-note: "מספר הכלל מוביל אל הסיבה שלו, המקורות והדוגמאות."
line-number: "שורה {line}"
staff-people-lead: "מה מחכה לכל אדם ב־{date}. אפשר לפתוח דף, לקרוא או להדפיס."
staff-people-intro: "בדיקות באיחור באות קודם."
fact-due: "לאותו יום"
fact-worse: "ציונים שהחמירו"
fact-load: "צעדים, מתוך הגבול"
load-of: "{count} מתוך {limit}"
overseer-lead: "מה מחכה לך ב־{date}."
overseer-calm: "אין דבר שמחכה לך ב־{date}."
overseer-reviews-intro: "צעדים שכלי עושה תחת ההשגחה שלך. מה שמחכה הכי הרבה זמן בא קודם."
overseer-reviews-none: "אין כלי תחת ההשגחה שלך בתוכנית של מטופל."
reviews-calm: "אין בדיקה באיחור או כזו שצריך לעשות ב־{date}."
reviews-calm-next: "אין בדיקה באיחור או כזו שצריך לעשות ב־{date}. הבדיקה הבאה היא ב־{next}."
part-late: "באיחור"
part-due: "ליום {date}"
part-week: "עד {date}"
part-each-use: "לפני כל שימוש"
part-later: "אחרי {date}"
cadence-column: "באיזו תדירות"
task-column: "מה לעשות"
do-after: "להסתכל על מה שהכלי עשה, ולכתוב את היום בתוכנית."
do-first: "להסתכל בפעם הראשונה, ולכתוב את היום בתוכנית."
do-before: "לקרוא את מה שמחכה, ולאשר, לשנות או לעצור."
do-model: "כאן כלום. לכל תוכנית יש ימים משלה."
do-wait: "כלום, עד שהצעד מתחיל."
drafts-title: "לפני שזה מגיע למישהו"
drafts-intro: "שום דבר מהכלים האלה לא מגיע למטופל לפני האישור שלך."
drafts-note: "הדף הזה לא יודע אם מחכה טיוטה. צריך להסתכל בכלי."
worse-title: "ציונים שהחמירו"
worse-intro: "רק בתוכניות בהובלה שלך, או כאלה שיש בהן כלי תחת ההשגחה שלך."
worse-days.one: "אדם מסתכל בתוך יום אחד ({count}) מהציון."
worse-days.two: "אדם מסתכל בתוך יומיים מהציון."
worse-days.other: "אדם מסתכל בתוך {count} ימים מהציון."
plans-title: "תוכניות לבדיקה מחדש"
plans-intro: "יחד עם המטופל, ביום שעליו הוסכם."
plan-was-due: "היה צריך להיות ב־{date}"
plan-due: "ב־{date}"
plan-no-day: "לא נקבע יום"
texts-title: "טקסטים לבדיקה"
texts-intro: "הבדיקה האחרונה שלהם הייתה שלך."
text-was-due: "היה צריך להיבדק עד {date}"
text-due: "הבדיקה הבאה עד {date}"
own-findings-intro: "ממצאים שמזכירים אותך, או שהם על הצעדים והתוכניות שלך. בדיקות באיחור מופיעות למעלה."
standing-title: "מחליפים ועומס"
span: "מ־{from} עד {to}"
span-open: "מ־{from}, בלי יום אחרון"
away-covered: "ההיעדרות שלך: {span}. במקומך: {name}."
away-alone: "ההיעדרות שלך: {span}."
away-nobody: "אין מי שמחליף"
away-covering: "החלפה של {name}: {span}."
away-none: "עד {date} לא רשומות היעדרות שלך או החלפה של מישהו אחר."
load-words: "תחת ההשגחה שלך: {steps}, {patients}. הגבולות הם {step-limit} צעדים ו־{patient-limit} מטופלים."
load-steps.one: "צעד אחד ({count})"
load-steps.two: "שני צעדים"
load-steps.other: "{count} צעדים"
load-patients.one: "מטופל אחד ({count})"
load-patients.two: "שני מטופלים"
load-patients.other: "{count} מטופלים"
load-within: "בתוך הגבולות"
load-over: "מעל הגבול"
licence-ends: "הרישיון שלך מסתיים ב־{date}"
licence-ended: "הרישיון שלך הסתיים ב־{date}"
approval-ends: "האישור של {tool} מסתיים ב־{date}"
approval-ended: "האישור של {tool} הסתיים ב־{date}"
staff-guidance-lead: "כל המאמרים, עם ההערות שרק הצוות רואה."
needs-review: "צריך בדיקה"
needs-review-intro: "אף אחד לא בדק אותם, או שהיום של הבדיקה הבאה עבר."
topic-staff: "לצוות"
topic-shared: "בכמה מסלולים"
topic-other: "מאמרים אחרים"
audience-public: "לכולם"
audience-patient: "למטופלים"
audience-staff: "לצוות"

# outcomes of groups
nav-outcomes: "תוצאות"
outcomes-title: "התוצאות שלנו"
outcomes-description: "תוצאות של קבוצות אנשים ב{clinic}"
outcomes-lead: "מה השתנה אצל אנשים שסיימו טיפול אצלנו ומילאו שאלונים בהתחלה ובסוף."
outcomes-as-of: "נתונים מיום {date}"
outcomes-held: "הנתונים האלה הם מיום {date}. אנחנו משנים אותם רק כשמצטרפים מספיק אנשים, כדי שאי אפשר יהיה לזהות אף אחד."
outcomes-none-title: "עדיין אין מספיק אנשים"
outcomes-none.one: "אנחנו מראים נתונים של שאלון כשלפחות אדם אחד סיים טיפול ומילא אותו פעמיים. עד אז איננו מראים דבר, כדי שאי אפשר יהיה לזהות אף אחד."
outcomes-none.two: "אנחנו מראים נתונים של שאלון כשלפחות שני אנשים סיימו טיפול ומילאו אותו פעמיים. עד אז איננו מראים דבר, כדי שאי אפשר יהיה לזהות אף אחד."
outcomes-none.other: "אנחנו מראים נתונים של שאלון כשלפחות {count} אנשים סיימו טיפול ומילאו אותו פעמיים. עד אז איננו מראים דבר, כדי שאי אפשר יהיה לזהות אף אחד."
fact-started: "התחילו"
fact-finished: "סיימו"
fact-smallest: "הקבוצה הקטנה ביותר שאנחנו מראים"
people-number.one: "אדם אחד"
people-number.two: "שני אנשים"
people-number.other: "{count} אנשים"
people-about.one: "כאדם אחד"
people-about.two: "כשני אנשים"
people-about.other: "כ-{count} אנשים"
fewer-than: "פחות מ-{count}"
not-shown: "לא מוצג"
row-small.one: "פחות מאדם אחד, לא מוצג"
row-small.two: "פחות משני אנשים, לא מוצג"
row-small.other: "פחות מ-{count} אנשים, לא מוצג"
row-withheld: "לא מוצג, כדי שלא יהיה אפשר לחשב שורה אחרת"
row-unsaid: "לא מוצג"
rates-title: "האם אנשים הרגישו טוב יותר?"
rates-lead.one: "מתוך אדם אחד, {better} מכל 100 השתפרו בבירור. אצל {worse} מכל 100 חלה החמרה ברורה."
rates-lead.two: "מתוך שני אנשים, {better} מכל 100 השתפרו בבירור. אצל {worse} מכל 100 חלה החמרה ברורה."
rates-lead.other: "מתוך {count} אנשים, {better} מכל 100 השתפרו בבירור. אצל {worse} מכל 100 חלה החמרה ברורה."
rates-lead-better.one: "מתוך אדם אחד, {better} מכל 100 השתפרו בבירור."
rates-lead-better.two: "מתוך שני אנשים, {better} מכל 100 השתפרו בבירור."
rates-lead-better.other: "מתוך {count} אנשים, {better} מכל 100 השתפרו בבירור."
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
threshold-points.one: "נקודה אחת ב-{short}"
threshold-points.two: "שתי נקודות ב-{short}"
threshold-points.other: "{count} נקודות ב-{short}"
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
caseload-more.two: "עוד שני אנשים אינם מצוירים כאן."
caseload-more.other: "עוד {count} אנשים אינם מצוירים כאן."

"""####,
    ]
}
