// Written by scripts/embed-text. Do not edit.
// swift-format-ignore-file

/// Text files of this target, by their path below it.
enum EmbeddedText {
    static let files: [String: String] = [
"BuiltIn/instruments/audit-c.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: audit-c
name: Alcohol, three questions
short-name: AUDIT-C
translations: {he: {name: "אלכוהול, שלוש שאלות"}, ar: {name: "الكحول، ثلاثة أسئلة"}, de: {name: "Alkohol, drei Fragen"}, es: {name: "Alcohol, tres preguntas"}}
items: {count: 3, lowest: 0, highest: 4}
total: {lowest: 0, highest: 12}
direction: higher-is-worse
cut-offs:
  - {value: 3, purpose: "hazardous drinking, women", source: "loinc.org 75626-2"}
  - {value: 4, purpose: "hazardous drinking, men", source: "loinc.org 75626-2"}
# No source gives an official reliable change.
licence: "LOINC calls the AUDIT public domain; the WHO manual bars sale and commercial use"
loinc: 75626-2

"""####,
"BuiltIn/instruments/audit.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: audit
name: Alcohol
short-name: AUDIT
translations: {he: {name: "אלכוהול"}, ar: {name: "الكحول"}, de: {name: "Alkohol"}, es: {name: "Alcohol"}}
# Items 9 and 10 have three answers only: 0, 2 and 4 (from general knowledge, to be verified).
items: {count: 10, lowest: 0, highest: 4, exceptions: [{items: [9, 10], values: [0, 2, 4]}]}
total: {lowest: 0, highest: 40}
direction: higher-is-worse
bands:
  source: "The four zones of the WHO manual; from general knowledge, to be verified"
  from:
    - {score: 0, label: zone I, translations: {he: {label: "אזור 1"}, ar: {label: "النطاق 1"}, de: {label: "Zone I"}, es: {label: "zona I"}}}
    - {score: 8, label: zone II, translations: {he: {label: "אזור 2"}, ar: {label: "النطاق 2"}, de: {label: "Zone II"}, es: {label: "zona II"}}}
    - {score: 16, label: zone III, translations: {he: {label: "אזור 3"}, ar: {label: "النطاق 3"}, de: {label: "Zone III"}, es: {label: "zona III"}}}
    - {score: 20, label: zone IV, translations: {he: {label: "אזור 4"}, ar: {label: "النطاق 4"}, de: {label: "Zone IV"}, es: {label: "zona IV"}}}
cut-offs:
  - {value: 8, purpose: "hazardous or harmful drinking", source: "loinc.org 75624-7"}
# No source gives an official reliable change.
licence: "LOINC calls it public domain; the WHO manual bars sale and commercial use"
loinc: 75624-7

"""####,
"BuiltIn/instruments/core-10.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: core-10
name: How you have been
short-name: CORE-10
translations: {he: {name: "מה שלומך"}, ar: {name: "كيف حالك"}, de: {name: "Wie es Ihnen ging"}, es: {name: "Cómo ha estado"}}
items: {count: 10, lowest: 0, highest: 4}
total: {lowest: 0, highest: 40}
direction: higher-is-worse
# Published bands disagree, so none are drawn.
other-bands:
  - name: The manual's
    source: "CORE-10 user manual; from general knowledge, to be verified"
    from:
      - {score: 0, label: healthy}
      - {score: 6, label: low}
      - {score: 11, label: mild}
      - {score: 15, label: moderate}
      - {score: 20, label: moderate to severe}
      - {score: 25, label: severe}
  - {name: A teaching hub's, source: socasresourcehub.com, from: [{score: 0}, {score: 11}, {score: 15}, {score: 20}, {score: 25}]}
  - {name: A counselling page's, source: helpineedsomebody.org, from: [{score: 0}, {score: 6}, {score: 11}, {score: 16}, {score: 21}, {score: 26}]}
cut-offs:
  - {value: 11, purpose: "clinical cut-off", source: "Barkham et al. 2013, doi:10.1080/14733145.2012.729069"}
  - {value: 13, purpose: "depression, sensitivity .92, specificity .72", source: "Barkham et al. 2013, doi:10.1080/14733145.2012.729069"}
reliable-change:
  - {value: 6, purpose: "reliable change index at the 90 % interval, less strict than 95 %", source: "Barkham et al. 2013, doi:10.1080/14733145.2012.729069", confidence: 0.90}
missing: {may-prorate: 1}
risk-items: [6]
# The positively worded items. Answers are expected as given, 0 to 4, not yet turned round. One teaching page names 3 and 4.
reverse-items: [2, 3]
licence: "CC BY-ND 4.0; no edited wording and no home-made translation"

"""####,
"BuiltIn/instruments/core-om.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: core-om
name: How you have been, the long form
short-name: CORE-OM
translations: {he: {name: "מה שלומך, הטופס המלא"}, ar: {name: "كيف حالك، الاستبيان الطويل"}, de: {name: "Wie es Ihnen ging, lange Form"}, es: {name: "Cómo ha estado, versión larga"}}
items: {count: 34, lowest: 0, highest: 4}
total: {lowest: 0, highest: 40}
# The clinical score: ten times the mean of the answers.
score: {of: mean, times: 10}
direction: higher-is-worse
# The domains by item: awell-health/awell-score; their sizes of 4, 12, 12 and 6: helpineedsomebody.org.
subscales:
  - {id: wellbeing, name: Well-being, items: [4, 14, 17, 31], total: {lowest: 0, highest: 40}}
  - {id: problems, name: Problems, items: [2, 5, 8, 11, 13, 15, 18, 20, 23, 27, 28, 30], total: {lowest: 0, highest: 40}}
  - {id: functioning, name: Functioning, items: [1, 3, 7, 10, 12, 19, 21, 25, 26, 29, 32, 33], total: {lowest: 0, highest: 40}}
  - {id: risk, name: Risk, items: [6, 9, 16, 22, 24, 34], total: {lowest: 0, highest: 40}}
cut-offs:
  # The source says "above 10" and "below 10" on one page; our policy counts 10 itself.
  - {value: 10, purpose: "clinical cut-off", source: "coreims.co.uk, How is CORE used"}
reliable-change:
  - {value: 5, purpose: "reliable change", source: "coreims.co.uk, How is CORE used"}
missing: {may-prorate: 3} # Barkham, Gilbert, Connell, Marshall & Twigg 2005, Br J Psychiatry 186:239-246: more than three missing, no score
risk-items: [6, 9, 16, 22, 24, 34]
# The positively worded items. Answers are expected as given, 0 to 4, not yet turned round. One public repository turns 30 round
# instead of 32.
reverse-items: [3, 4, 7, 12, 19, 21, 31, 32]
licence: "CC BY-ND 4.0; no edited wording and no home-made translation"

"""####,
"BuiltIn/instruments/dass-21.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: dass-21
name: Low mood, anxiety and stress
short-name: DASS-21
translations: {he: {name: "מצב רוח ירוד, חרדה ולחץ"}, ar: {name: "المزاج المنخفض والقلق والضغط"}, de: {name: "Gedrückte Stimmung, Angst und Stress"}, es: {name: "Ánimo bajo, ansiedad y estrés"}}
items: {count: 21, lowest: 0, highest: 3}
total: {lowest: 0, highest: 126}
direction: higher-is-worse
# Two scalings are in use, with bands of their own, and a number does not say which of them it is. The clinic declares it.
# Which items are of which scale: from general knowledge, to be verified. The paper PMC6708020 prints a slightly wrong doubled
# table; and the two tables here do not agree on an anxiety of 5, or 10 doubled, which is mild in the one and moderate in the other.
codings:
  - id: raw
    meaning: sums as they are, each scale from 0 to 21
    total: {lowest: 0, highest: 63}
    subscales:
      - id: depression
        name: Low mood
        translations: {he: {name: "מצב רוח ירוד"}, ar: {name: "المزاج المنخفض"}, de: {name: "Gedrückte Stimmung"}, es: {name: "Ánimo bajo"}}
        items: [3, 5, 10, 13, 16, 17, 21]
        total: {lowest: 0, highest: 21}
        bands:
          source: "PMC10560014, table 1"
          from:
            - {score: 0, label: very low, translations: {he: {label: "נמוך מאוד"}, ar: {label: "منخفض جدًا"}, de: {label: "sehr gering"}, es: {label: "muy bajo"}}}
            - {score: 5, label: mild, translations: {he: {label: "קל"}, ar: {label: "خفيف"}, de: {label: "leicht"}, es: {label: "leve"}}}
            - {score: 7, label: moderate, translations: {he: {label: "בינוני"}, ar: {label: "متوسط"}, de: {label: "mittel"}, es: {label: "moderado"}}}
            - {score: 11, label: severe, translations: {he: {label: "חמור"}, ar: {label: "شديد"}, de: {label: "schwer"}, es: {label: "grave"}}}
            - {score: 14, label: extremely severe, translations: {he: {label: "חמור ביותר"}, ar: {label: "شديد للغاية"}, de: {label: "extrem schwer"}, es: {label: "extremo"}}}
        cut-offs: [{value: 5, purpose: "first band above the lowest", source: "PMC10560014, table 1"}]
      - id: anxiety
        name: Anxiety
        translations: {he: {name: "חרדה"}, ar: {name: "القلق والخوف"}, de: {name: "Angst"}, es: {name: "Ansiedad"}}
        items: [2, 4, 7, 9, 15, 19, 20]
        total: {lowest: 0, highest: 21}
        bands:
          source: "PMC10560014, table 1"
          from:
            - {score: 0, label: very low, translations: {he: {label: "נמוך מאוד"}, ar: {label: "منخفض جدًا"}, de: {label: "sehr gering"}, es: {label: "muy bajo"}}}
            - {score: 4, label: mild, translations: {he: {label: "קל"}, ar: {label: "خفيف"}, de: {label: "leicht"}, es: {label: "leve"}}}
            - {score: 6, label: moderate, translations: {he: {label: "בינוני"}, ar: {label: "متوسط"}, de: {label: "mittel"}, es: {label: "moderado"}}}
            - {score: 8, label: severe, translations: {he: {label: "חמור"}, ar: {label: "شديد"}, de: {label: "schwer"}, es: {label: "grave"}}}
            - {score: 10, label: extremely severe, translations: {he: {label: "חמור ביותר"}, ar: {label: "شديد للغاية"}, de: {label: "extrem schwer"}, es: {label: "extremo"}}}
        cut-offs: [{value: 4, purpose: "first band above the lowest", source: "PMC10560014, table 1"}]
      - id: stress
        name: Stress
        translations: {he: {name: "לחץ"}, ar: {name: "الضغط"}, de: {name: "Stress"}, es: {name: "Estrés"}}
        items: [1, 6, 8, 11, 12, 14, 18]
        total: {lowest: 0, highest: 21}
        bands:
          source: "PMC10560014, table 1"
          from:
            - {score: 0, label: very low, translations: {he: {label: "נמוך מאוד"}, ar: {label: "منخفض جدًا"}, de: {label: "sehr gering"}, es: {label: "muy bajo"}}}
            - {score: 8, label: mild, translations: {he: {label: "קל"}, ar: {label: "خفيف"}, de: {label: "leicht"}, es: {label: "leve"}}}
            - {score: 10, label: moderate, translations: {he: {label: "בינוני"}, ar: {label: "متوسط"}, de: {label: "mittel"}, es: {label: "moderado"}}}
            - {score: 13, label: severe, translations: {he: {label: "חמור"}, ar: {label: "شديد"}, de: {label: "schwer"}, es: {label: "grave"}}}
            - {score: 17, label: extremely severe, translations: {he: {label: "חמור ביותר"}, ar: {label: "شديد للغاية"}, de: {label: "extrem schwer"}, es: {label: "extremo"}}}
        cut-offs: [{value: 8, purpose: "first band above the lowest", source: "PMC10560014, table 1"}]
  - id: doubled
    meaning: sums times two, each scale from 0 to 42
    total: {lowest: 0, highest: 126}
    score: {of: sum, times: 2}
    subscales:
      - id: depression
        name: Low mood
        translations: {he: {name: "מצב רוח ירוד"}, ar: {name: "المزاج المنخفض"}, de: {name: "Gedrückte Stimmung"}, es: {name: "Ánimo bajo"}}
        items: [3, 5, 10, 13, 16, 17, 21]
        total: {lowest: 0, highest: 42}
        bands:
          source: "DASS manual; from general knowledge, to be verified"
          from:
            - {score: 0, label: very low, translations: {he: {label: "נמוך מאוד"}, ar: {label: "منخفض جدًا"}, de: {label: "sehr gering"}, es: {label: "muy bajo"}}}
            - {score: 10, label: mild, translations: {he: {label: "קל"}, ar: {label: "خفيف"}, de: {label: "leicht"}, es: {label: "leve"}}}
            - {score: 14, label: moderate, translations: {he: {label: "בינוני"}, ar: {label: "متوسط"}, de: {label: "mittel"}, es: {label: "moderado"}}}
            - {score: 21, label: severe, translations: {he: {label: "חמור"}, ar: {label: "شديد"}, de: {label: "schwer"}, es: {label: "grave"}}}
            - {score: 28, label: extremely severe, translations: {he: {label: "חמור ביותר"}, ar: {label: "شديد للغاية"}, de: {label: "extrem schwer"}, es: {label: "extremo"}}}
        cut-offs: [{value: 10, purpose: "first band above the lowest", source: "DASS manual; from general knowledge, to be verified"}]
      - id: anxiety
        name: Anxiety
        translations: {he: {name: "חרדה"}, ar: {name: "القلق والخوف"}, de: {name: "Angst"}, es: {name: "Ansiedad"}}
        items: [2, 4, 7, 9, 15, 19, 20]
        total: {lowest: 0, highest: 42}
        bands:
          source: "DASS manual; from general knowledge, to be verified"
          from:
            - {score: 0, label: very low, translations: {he: {label: "נמוך מאוד"}, ar: {label: "منخفض جدًا"}, de: {label: "sehr gering"}, es: {label: "muy bajo"}}}
            - {score: 8, label: mild, translations: {he: {label: "קל"}, ar: {label: "خفيف"}, de: {label: "leicht"}, es: {label: "leve"}}}
            - {score: 10, label: moderate, translations: {he: {label: "בינוני"}, ar: {label: "متوسط"}, de: {label: "mittel"}, es: {label: "moderado"}}}
            - {score: 15, label: severe, translations: {he: {label: "חמור"}, ar: {label: "شديد"}, de: {label: "schwer"}, es: {label: "grave"}}}
            - {score: 20, label: extremely severe, translations: {he: {label: "חמור ביותר"}, ar: {label: "شديد للغاية"}, de: {label: "extrem schwer"}, es: {label: "extremo"}}}
        cut-offs: [{value: 8, purpose: "first band above the lowest", source: "DASS manual; from general knowledge, to be verified"}]
      - id: stress
        name: Stress
        translations: {he: {name: "לחץ"}, ar: {name: "الضغط"}, de: {name: "Stress"}, es: {name: "Estrés"}}
        items: [1, 6, 8, 11, 12, 14, 18]
        total: {lowest: 0, highest: 42}
        bands:
          source: "DASS manual; from general knowledge, to be verified"
          from:
            - {score: 0, label: very low, translations: {he: {label: "נמוך מאוד"}, ar: {label: "منخفض جدًا"}, de: {label: "sehr gering"}, es: {label: "muy bajo"}}}
            - {score: 15, label: mild, translations: {he: {label: "קל"}, ar: {label: "خفيف"}, de: {label: "leicht"}, es: {label: "leve"}}}
            - {score: 19, label: moderate, translations: {he: {label: "בינוני"}, ar: {label: "متوسط"}, de: {label: "mittel"}, es: {label: "moderado"}}}
            - {score: 26, label: severe, translations: {he: {label: "חמור"}, ar: {label: "شديد"}, de: {label: "schwer"}, es: {label: "grave"}}}
            - {score: 34, label: extremely severe, translations: {he: {label: "חמור ביותר"}, ar: {label: "شديد للغاية"}, de: {label: "extrem schwer"}, es: {label: "extremo"}}}
        cut-offs: [{value: 15, purpose: "first band above the lowest", source: "DASS manual; from general knowledge, to be verified"}]
# Reliable change is study-specific, so none is claimed.
licence: "Public domain; from general knowledge, to be verified"

"""####,
"BuiltIn/instruments/epds.yml": ####"""
# Scoring data only: the wording of the items is not part of this file, and may not be part of a page either. The holder
# asks for written permission to print it; protected-wording holds digests by which the rule licensed-item-text finds it.
id: epds
name: Mood after a birth
short-name: EPDS
translations: {he: {name: "מצב רוח אחרי לידה"}, ar: {name: "المزاج بعد الولادة"}, de: {name: "Stimmung nach einer Geburt"}, es: {name: "Ánimo después de un parto"}}
# Answers as scored, 0 to 3, already in the direction in which more is worse.
items: {count: 10, lowest: 0, highest: 3}
total: {lowest: 0, highest: 30}
direction: higher-is-worse
cut-offs:
  - {value: 10, purpose: "possible depression", source: "Cox, Holden & Sagovsky 1987, Br J Psychiatry 150:782-786"}
  - {value: 13, purpose: "likely depression", source: "Cox, Holden & Sagovsky 1987, Br J Psychiatry 150:782-786"}
reliable-change:
  - {value: 4, purpose: "reliable change", source: "Matthey 2004, J Affect Disord 81:81-88; the year and pages from general knowledge, to be verified"}
risk-items: [10]
licence: "Written permission of the holder (Royal College of Psychiatrists) for any republication, in print or online"
protected-wording:
  - "13/58:81f9aed624ea1e2ad0b718c391c18f7d"
  - "8/46:8dae150be705d66d215ab8b2f4e11ba6"
  - "9/57:ab09a02203c67253de793c3d443570b9"
  - "10/49:a649c08a22190de3e924dcd4d9aebbed"
  - "11/53:98e19148794a402056847e641178b9df"
  - "10/48:2a0e26a2b60dd78d82942018424b0dbb"
  - "8/37:dc32fb2436d4a4a48954fee5ba18802c"
  - "11/58:f9884cc10dd69a3000c0f78b8ccc062f"
  - "10/46:e5dde4cfb225c85131b7959d2c5957a1"
  - "9/48:b902e8a2af0398f36ab7fde06042eba6"

"""####,
"BuiltIn/instruments/gad-2.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: gad-2
name: Worry, two questions
short-name: GAD-2
translations: {he: {name: "דאגה, שתי שאלות"}, ar: {name: "القلق، سؤالان"}, de: {name: "Sorgen, zwei Fragen"}, es: {name: "Preocupación, dos preguntas"}}
items: {count: 2, lowest: 0, highest: 3}
total: {lowest: 0, highest: 6}
direction: higher-is-worse
cut-offs:
  - {value: 3, purpose: "screen for an anxiety disorder, to be followed by the GAD-7", source: "Kroenke, Spitzer, Williams, Monahan & Löwe 2007, Ann Intern Med 146:317-325; from general knowledge, to be verified"}
# No source gives a reliable change.
licence: "No permission needed to reproduce, translate, display or distribute, by the screener's own site; keep the credit to Spitzer, Kroenke, Williams and Löwe"

"""####,
"BuiltIn/instruments/gad-7.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: gad-7
name: Worry
short-name: GAD-7
translations: {he: {name: "דאגה"}, ar: {name: "القلق"}, de: {name: "Sorgen"}, es: {name: "Preocupación"}}
items: {count: 7, lowest: 0, highest: 3}
total: {lowest: 0, highest: 21}
direction: higher-is-worse
bands:
  source: "Spitzer, Kroenke, Williams & Löwe 2006, Arch Intern Med 166:1092-1097"
  from:
    - {score: 0, label: very low, translations: {he: {label: "נמוך מאוד"}, ar: {label: "منخفض جدًا"}, de: {label: "sehr gering"}, es: {label: "muy bajo"}}}
    - {score: 5, label: mild, translations: {he: {label: "קל"}, ar: {label: "خفيف"}, de: {label: "leicht"}, es: {label: "leve"}}}
    - {score: 10, label: moderate, translations: {he: {label: "בינוני"}, ar: {label: "متوسط"}, de: {label: "mittel"}, es: {label: "moderado"}}}
    - {score: 15, label: severe, translations: {he: {label: "חמור"}, ar: {label: "شديد"}, de: {label: "schwer"}, es: {label: "grave"}}}
# The first of each list is the one that pages use; the others show where sources disagree.
cut-offs:
  - {value: 8, purpose: "caseness", source: "NHS Talking Therapies", scheme: nhs-talking-therapies}
  - {value: 10, purpose: "generalised anxiety disorder, sensitivity 89 %, specificity 82 %", source: "Spitzer, Kroenke, Williams & Löwe 2006"}
reliable-change:
  - {value: 4, purpose: "reliable change, met by a change of exactly 4 points or more", source: "NHS Talking Therapies", scheme: nhs-talking-therapies}
  - {value: 6, purpose: "reliable change index of 5.59, which its authors round to 6 for use", source: "Bischoff et al. 2020, doi:10.5964/pch.v8i1.309"}
  - {value: 4, purpose: "smallest difference that patients notice", source: "Toussaint 2020, doi:10.1016/j.jad.2020.01.032"}
missing: {may-prorate: 1}
licence: "No permission needed to reproduce, translate, display or distribute, by the screener's own site; keep the credit to Spitzer, Kroenke, Williams and Löwe"
loinc: 70274-6

"""####,
"BuiltIn/instruments/isi.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: isi
name: Sleep
short-name: ISI
translations: {he: {name: "שינה"}, ar: {name: "النوم"}, de: {name: "Schlaf"}, es: {name: "Sueño"}}
items: {count: 7, lowest: 0, highest: 4}
total: {lowest: 0, highest: 28}
direction: higher-is-worse
bands:
  source: "myhealth.va.gov, on the ISI"
  from:
    - {score: 0, label: very low, translations: {he: {label: "נמוך מאוד"}, ar: {label: "منخفض جدًا"}, de: {label: "sehr gering"}, es: {label: "muy bajo"}}}
    - {score: 8, label: subthreshold, translations: {he: {label: "מתחת לסף"}, ar: {label: "دون الحد"}, de: {label: "unter der Schwelle"}, es: {label: "por debajo del umbral"}}}
    - {score: 15, label: moderate, translations: {he: {label: "בינוני"}, ar: {label: "متوسط"}, de: {label: "mittel"}, es: {label: "moderado"}}}
    - {score: 22, label: severe, translations: {he: {label: "חמור"}, ar: {label: "شديد"}, de: {label: "schwer"}, es: {label: "grave"}}}
cut-offs:
  - {value: 15, purpose: "clinical insomnia", source: "A methods extract on pubcompare.ai; no primary source was read"}
  - {value: 10, purpose: "insomnia in the community, sensitivity 86.1 %, specificity 87.7 %", source: "Morin et al. 2011, Sleep 34:601-608"}
  - {value: 8, comparison: less-than, purpose: "remission", source: "A methods extract on pubcompare.ai; no primary source was read"}
reliable-change:
  - {value: 8.4, purpose: "moderate improvement, 95 % interval 7.1 to 9.4", source: "Morin et al. 2011, Sleep 34:601-608"}
  - {value: 6, purpose: "smallest important difference", source: "Yang et al. 2009; from general knowledge, to be verified"}
licence: "Used by permission of Charles M. Morin"

"""####,
"BuiltIn/instruments/k10.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: k10
name: Distress
short-name: K10
translations: {he: {name: "מצוקה"}, ar: {name: "الضيق النفسي"}, de: {name: "Seelische Belastung"}, es: {name: "Malestar"}}
# The widest range of both codings; what is possible follows from the one that is declared.
items: {count: 10, lowest: 0, highest: 5}
total: {lowest: 0, highest: 50}
direction: higher-is-worse
codings:
  - id: 1-5
    meaning: each answer from 1 to 5, as in Australia
    items: {lowest: 1, highest: 5}
    total: {lowest: 10, highest: 50}
    # Two systems of bands are in use, so none are drawn.
    other-bands:
      - {name: Australian Bureau of Statistics, source: "abs.gov.au 4817.0.55.001", from: [{score: 10, label: low}, {score: 16, label: moderate}, {score: 22, label: high}, {score: 30, label: very high}]}
      - {name: CRUfAD and general practice, source: dqref.com on the K10, from: [{score: 10}, {score: 20}, {score: 25}, {score: 30}]}
    cut-offs:
      - {value: 20, purpose: "second band of CRUfAD and general practice", source: "dqref.com, on the K10"}
      - {value: 16, purpose: "second band of the Australian Bureau of Statistics", source: "abs.gov.au 4817.0.55.001"}
  - id: 0-4
    meaning: each answer from 0 to 4, as in the United States
    items: {lowest: 0, highest: 4}
    total: {lowest: 0, highest: 40}
# Reliable change is study-specific, so none is claimed.
licence: "Free with conditions of its author, Ronald C. Kessler"

"""####,
"BuiltIn/instruments/oasis.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: oasis
name: Anxiety
short-name: OASIS
translations: {he: {name: "חרדה"}, ar: {name: "القلق والخوف"}, de: {name: "Angst"}, es: {name: "Ansiedad"}}
items: {count: 5, lowest: 0, highest: 4}
total: {lowest: 0, highest: 20}
direction: higher-is-worse
cut-offs:
  - {value: 8, purpose: "anxiety disorder", source: "Campbell-Sills et al. 2009; Norman et al. 2011"}
reliable-change:
  - {value: 5, purpose: "reliable change, German version", source: "Sci Rep 2023, doi:10.1038/s41598-023-33355-0"}
licence: "Free with conditions of its authors"

"""####,
"BuiltIn/instruments/ors.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: ors
name: How the week went
short-name: ORS
translations: {he: {name: "איך עבר השבוע"}, ar: {name: "كيف مضى الأسبوع"}, de: {name: "Wie die Woche war"}, es: {name: "Cómo fue la semana"}}
# Four marks on lines of ten centimetres.
items: {count: 4, lowest: 0, highest: 10, fractions: true}
total: {lowest: 0, highest: 40}
direction: higher-is-better
cut-offs:
  - {value: 25, comparison: less-than, purpose: "clinical range, adults", source: "ORS manual; from general knowledge, to be verified"}
  - {value: 28, comparison: less-than, purpose: "clinical range, ages 13 to 17", source: "ORS manual; from general knowledge, to be verified"}
  - {value: 32, comparison: less-than, purpose: "clinical range, children", source: "ORS manual; from general knowledge, to be verified"}
reliable-change:
  - {value: 5, purpose: "reliable change", source: "ORS manual; from general knowledge, to be verified"}
  - {value: 6, purpose: "reliable change, newer manuals", source: "ORS manual; from general knowledge, to be verified"}
licence: "Free on paper for individual practitioners only; groups and software need a licence (corc.uk.net)"

"""####,
"BuiltIn/instruments/pcl-5.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: pcl-5
name: After a trauma
short-name: PCL-5
translations: {he: {name: "אחרי טראומה"}, ar: {name: "بعد صدمة نفسية"}, de: {name: "Nach einem Trauma"}, es: {name: "Después de un trauma"}}
items: {count: 20, lowest: 0, highest: 4}
total: {lowest: 0, highest: 80}
direction: higher-is-worse
# There are no empirically derived severity bands (comorbidityguidelines.org.au), so none are drawn.
cut-offs:
  - {value: 31, purpose: "probable PTSD, lower end of the published range of 31 to 33", source: "comorbidityguidelines.org.au, on the PCL-5"}
  - {value: 33, purpose: "probable PTSD, upper end of the published range of 31 to 33", source: "comorbidityguidelines.org.au, on the PCL-5"}
  - {value: 32, purpose: "caseness", source: "NHS Talking Therapies; from general knowledge, to be verified", scheme: nhs-talking-therapies}
  - {value: 28, comparison: at-most, purpose: "nearer to people without PTSD", source: "Marx et al. 2022, Psychol Assess 34:197-203"}
# The strongest disagreement of sources on any instrument here. The first is the one that pages use.
reliable-change:
  - {value: 15, purpose: "reliable change, one trial sample", source: "Marx et al. 2022, Psychol Assess 34:197-203"}
  - {value: 18, purpose: "reliable change, another trial sample", source: "Marx et al. 2022, Psychol Assess 34:197-203"}
  - {value: 10, purpose: "reliable change", source: "NHS Talking Therapies; from general knowledge, to be verified", scheme: nhs-talking-therapies}
  - {value: 5, purpose: "reliable change, widely repeated", source: "calculate.qxmd.com, on the PCL-5; no primary source was found"}
  - {value: 10, purpose: "clinically meaningful change, widely repeated", source: "calculate.qxmd.com, on the PCL-5; no primary source was found"}
  - {value: 8.5, purpose: "smallest important difference, lower end of 8.5 to 12.5", source: "Blanchard et al. 2023, doi:10.1002/jts.22975"}
licence: "Work of the government of the United States, not copyrighted"
# No LOINC code: the ones in public use contradict each other, and one belongs to the older PCL-C.

"""####,
"BuiltIn/instruments/pdss-sr.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: pdss-sr
name: Panic
short-name: PDSS-SR
translations: {he: {name: "פאניקה"}, ar: {name: "نوبات الهلع"}, de: {name: "Panik"}, es: {name: "Pánico"}}
items: {count: 7, lowest: 0, highest: 4}
total: {lowest: 0, highest: 28}
direction: higher-is-worse
cut-offs:
  - {value: 8, purpose: "caseness", source: "NHS Talking Therapies; from general knowledge, to be verified", scheme: nhs-talking-therapies}
reliable-change:
  - {value: 5, purpose: "reliable change", source: "NHS Talking Therapies; from general knowledge, to be verified", scheme: nhs-talking-therapies}
licence: "Copyright M. Katherine Shear; permission needed"

"""####,
"BuiltIn/instruments/phq-2.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: phq-2
name: Low mood, two questions
short-name: PHQ-2
translations: {he: {name: "מצב רוח ירוד, שתי שאלות"}, ar: {name: "المزاج المنخفض، سؤالان"}, de: {name: "Gedrückte Stimmung, zwei Fragen"}, es: {name: "Ánimo bajo, dos preguntas"}}
items: {count: 2, lowest: 0, highest: 3}
total: {lowest: 0, highest: 6}
direction: higher-is-worse
cut-offs:
  - {value: 3, purpose: "screen for depression, to be followed by the PHQ-9", source: "Kroenke, Spitzer & Williams 2003, Med Care 41:1284-1292; from general knowledge, to be verified"}
# No source gives a reliable change, and the two questions have no risk item.
licence: "No permission needed to reproduce, translate, display or distribute, by the screener's own site; keep the credit to Spitzer, Williams, Kroenke and colleagues"

"""####,
"BuiltIn/instruments/phq-8.yml": ####"""
# Scoring data only: the wording of the items is not part of this file. It is the PHQ-9 without its risk item, so a plan that
# changes from the one to the other loses that signal: the rule risk-item-kept looks at it.
id: phq-8
name: Low mood
short-name: PHQ-8
translations: {he: {name: "מצב רוח ירוד"}, ar: {name: "المزاج المنخفض"}, de: {name: "Gedrückte Stimmung"}, es: {name: "Ánimo bajo"}}
items: {count: 8, lowest: 0, highest: 3}
total: {lowest: 0, highest: 24}
direction: higher-is-worse
bands:
  source: "The cut points of the PHQ-9: Kroenke, Spitzer & Williams 2001, J Gen Intern Med 16:606-613"
  from:
    - {score: 0, label: very low, translations: {he: {label: "נמוך מאוד"}, ar: {label: "منخفض جدًا"}, de: {label: "sehr gering"}, es: {label: "muy bajo"}}}
    - {score: 5, label: mild, translations: {he: {label: "קל"}, ar: {label: "خفيف"}, de: {label: "leicht"}, es: {label: "leve"}}}
    - {score: 10, label: moderate, translations: {he: {label: "בינוני"}, ar: {label: "متوسط"}, de: {label: "mittel"}, es: {label: "moderado"}}}
    - {score: 15, label: moderately severe, translations: {he: {label: "בינוני עד חמור"}, ar: {label: "متوسط إلى شديد"}, de: {label: "mittel bis schwer"}, es: {label: "moderado a grave"}}}
    - {score: 20, label: severe, translations: {he: {label: "חמור"}, ar: {label: "شديد"}, de: {label: "schwer"}, es: {label: "grave"}}}
cut-offs:
  - {value: 10, purpose: "major depression, sensitivity and specificity 88 %", source: "The developers' screener site"}
# No source gives a reliable change for the PHQ-8, so none is claimed: pages then say nothing about a change.
missing: {may-prorate: 1}
licence: "No permission needed to reproduce, translate, display or distribute, by the screener's own site"

"""####,
"BuiltIn/instruments/phq-9.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: phq-9
name: Low mood
short-name: PHQ-9
translations: {he: {name: "מצב רוח ירוד"}, ar: {name: "المزاج المنخفض"}, de: {name: "Gedrückte Stimmung"}, es: {name: "Ánimo bajo"}}
items: {count: 9, lowest: 0, highest: 3}
total: {lowest: 0, highest: 27}
direction: higher-is-worse
bands:
  source: "Kroenke, Spitzer & Williams 2001, J Gen Intern Med 16:606-613"
  from:
    - {score: 0, label: very low, translations: {he: {label: "נמוך מאוד"}, ar: {label: "منخفض جدًا"}, de: {label: "sehr gering"}, es: {label: "muy bajo"}}}
    - {score: 5, label: mild, translations: {he: {label: "קל"}, ar: {label: "خفيف"}, de: {label: "leicht"}, es: {label: "leve"}}}
    - {score: 10, label: moderate, translations: {he: {label: "בינוני"}, ar: {label: "متوسط"}, de: {label: "mittel"}, es: {label: "moderado"}}}
    - {score: 15, label: moderately severe, translations: {he: {label: "בינוני עד חמור"}, ar: {label: "متوسط إلى شديد"}, de: {label: "mittel bis schwer"}, es: {label: "moderado a grave"}}}
    - {score: 20, label: severe, translations: {he: {label: "חמור"}, ar: {label: "شديد"}, de: {label: "schwer"}, es: {label: "grave"}}}
# The first of each list is the one that pages use; the others show where sources disagree.
cut-offs:
  - {value: 10, purpose: "caseness", source: "NHS Talking Therapies", scheme: nhs-talking-therapies}
  - {value: 10, purpose: "major depression, sensitivity and specificity 88 %", source: "Kroenke, Spitzer & Williams 2001, J Gen Intern Med 16:606-613"}
reliable-change:
  - {value: 6, purpose: "reliable change, met by a change of exactly 6 points or more", source: "NHS Talking Therapies", scheme: nhs-talking-therapies}
  - {value: 5, purpose: "long-used convention", source: "From general knowledge, to be verified"}
percent-fall:
  - {value: 21, purpose: "smallest fall that patients report as an improvement, from a moderate start", source: "PMC9340848"}
# The developers' manual lets two be missing (from general knowledge, to be verified), CamCOPS none; ours fills one and says so.
missing: {may-prorate: 1}
risk-items: [9]
licence: "No permission needed to reproduce, translate, display or distribute, by the screener's own site; keep the credit to Spitzer, Williams, Kroenke and colleagues"
loinc: 44261-6

"""####,
"BuiltIn/instruments/spin.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: spin
name: Fear of being judged
short-name: SPIN
translations: {he: {name: "חשש משיפוט של אחרים"}, ar: {name: "الخوف من حكم الآخرين"}, de: {name: "Angst vor dem Urteil anderer"}, es: {name: "Miedo a que le juzguen"}}
items: {count: 17, lowest: 0, highest: 4}
total: {lowest: 0, highest: 68}
direction: higher-is-worse
bands:
  source: "Connor et al. 2000; from general knowledge, to be verified"
  from:
    - {score: 0, label: very low, translations: {he: {label: "נמוך מאוד"}, ar: {label: "منخفض جدًا"}, de: {label: "sehr gering"}, es: {label: "muy bajo"}}}
    - {score: 21, label: mild, translations: {he: {label: "קל"}, ar: {label: "خفيف"}, de: {label: "leicht"}, es: {label: "leve"}}}
    - {score: 31, label: moderate, translations: {he: {label: "בינוני"}, ar: {label: "متوسط"}, de: {label: "mittel"}, es: {label: "moderado"}}}
    - {score: 41, label: severe, translations: {he: {label: "חמור"}, ar: {label: "شديد"}, de: {label: "schwer"}, es: {label: "grave"}}}
    - {score: 51, label: very severe, translations: {he: {label: "חמור מאוד"}, ar: {label: "شديد جدًا"}, de: {label: "sehr schwer"}, es: {label: "muy grave"}}}
cut-offs:
  - {value: 19, purpose: "caseness", source: "NHS Talking Therapies; from general knowledge, to be verified", scheme: nhs-talking-therapies}
reliable-change:
  - {value: 10, purpose: "reliable change", source: "NHS Talking Therapies; from general knowledge, to be verified", scheme: nhs-talking-therapies}
licence: "Copyright Jonathan Davidson; permission needed"

"""####,
"BuiltIn/instruments/srs.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: srs
name: How the session was
short-name: SRS
translations: {he: {name: "איך הייתה הפגישה"}, ar: {name: "كيف كانت الجلسة"}, de: {name: "Wie die Sitzung war"}, es: {name: "Cómo fue la sesión"}}
# Four marks on lines of ten centimetres. It is about the session and not an outcome, so there is no reliable change.
items: {count: 4, lowest: 0, highest: 10, fractions: true}
total: {lowest: 0, highest: 40}
direction: higher-is-better
cut-offs:
  - {value: 36, comparison: at-most, purpose: "a prompt to talk about the session", source: "hiboop.com, on the SRS"}
licence: "Free on paper for individual practitioners only; groups and software need a licence (corc.uk.net)"

"""####,
"BuiltIn/instruments/swemwbs.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: swemwbs
name: Mental well-being
short-name: SWEMWBS
translations: {he: {name: "רווחה נפשית, הטופס הקצר"}, ar: {name: "العافية النفسية، الاستبيان القصير"}, de: {name: "Seelisches Wohlbefinden, kurze Form"}, es: {name: "Bienestar mental, versión corta"}}
items: {count: 7, lowest: 1, highest: 5}
# Of the converted score; the raw sum has the same ends and other steps.
total: {lowest: 7, highest: 35}
direction: higher-is-better
conversion:
  why: "its raw sums have to be converted to metric scores, and the holder's table is not part of this project while its licence is unclear"
  source: "warwick.ac.uk, How to use WEMWBS"
  # Between the ends no metric score is a whole number (from general knowledge, to be verified).
  whole-totals-are-raw: true
reliable-change:
  - {value: 3, purpose: "change of 2.77 standard errors, rounded up from 2.87", source: "Health Qual Life Outcomes 2018 16:239, doi:10.1186/s12955-018-1060-2"}
  - {value: 1, purpose: "change of one standard error of 1.03", source: "Health Qual Life Outcomes 2018 16:239, doi:10.1186/s12955-018-1060-2"}
# There is no cut-off for one person.
licence: "Free with registration at Warwick; CamCOPS argues that the open-access articles make it CC BY"

"""####,
"BuiltIn/instruments/wai-sr.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: wai-sr
name: Working together
short-name: WAI-SR
translations: {he: {name: "העבודה יחד"}, ar: {name: "العمل معًا"}, de: {name: "Die Zusammenarbeit"}, es: {name: "El trabajo en común"}}
# About the alliance and not an outcome, so there is no reliable change. Answers from 1 to 7 belong to the WAI-S.
items: {count: 12, lowest: 1, highest: 5}
total: {lowest: 12, highest: 60}
direction: higher-is-better
# The parts by item: docs.getrivet.ca. The bands of that page are a vendor's and not validated, so there are none here.
subscales:
  - {id: task, name: Agreement on tasks, items: [1, 2, 10, 12], total: {lowest: 4, highest: 20}}
  - {id: bond, name: Bond, items: [3, 5, 7, 9], total: {lowest: 4, highest: 20}}
  - {id: goal, name: Agreement on goals, items: [4, 6, 8, 11], total: {lowest: 4, highest: 20}}
licence: "Permission needed; the holder is named as the Society for Psychotherapy Research, elsewhere as Adam Horvath"

"""####,
"BuiltIn/instruments/who-5.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: who-5
name: Well-being
short-name: WHO-5
translations: {he: {name: "רווחה נפשית"}, ar: {name: "العافية"}, de: {name: "Wohlbefinden"}, es: {name: "Bienestar"}}
items: {count: 5, lowest: 0, highest: 5}
# The raw sum of 0 to 25 times four (corc.uk.net).
score: {of: sum, times: 4}
total: {lowest: 0, highest: 100}
direction: higher-is-better
cut-offs:
  - {value: 50, comparison: at-most, purpose: "poor well-being", source: "help.valant.com, on the WHO-5 (below 13 of the raw 25)"}
  - {value: 28, comparison: at-most, purpose: "likely depression", source: "smaat.eu, on the WHO-5"}
reliable-change:
  - {value: 10, purpose: "significant change", source: "help.valant.com, on the WHO-5"}
licence: "CORC calls it free without permission; the WHO release of 2024 is CC BY-NC-SA 3.0 IGO (from general knowledge, to be verified)"

"""####,
"BuiltIn/instruments/wsas.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: wsas
name: Work and everyday life
short-name: WSAS
translations: {he: {name: "עבודה וחיי יומיום"}, ar: {name: "العمل والحياة اليومية"}, de: {name: "Arbeit und Alltag"}, es: {name: "Trabajo y vida diaria"}}
items: {count: 5, lowest: 0, highest: 8}
total: {lowest: 0, highest: 40}
direction: higher-is-worse
# The work item does not apply to everybody. The four others are a scale of their own: 20 of 32 is not 20 of 40.
variants:
  - {id: wsas-without-work, short-name: WSAS without work, without: [1], total: {lowest: 0, highest: 32}, source: "CamCOPS (University of Cambridge), on the WSAS"}
bands:
  source: "Mundt et al. 2002, Br J Psychiatry 180:461-464, as quoted by a scoring sheet"
  from:
    - {score: 0, label: low, translations: {he: {label: "נמוך"}, ar: {label: "منخفض"}, de: {label: "gering"}, es: {label: "bajo"}}}
    - {score: 10, label: significant, translations: {he: {label: "משמעותי"}, ar: {label: "ملحوظ"}, de: {label: "deutlich"}, es: {label: "considerable"}}}
    - {score: 21, label: moderately severe or more, translations: {he: {label: "בינוני עד חמור ומעלה"}, ar: {label: "متوسط إلى شديد أو أكثر"}, de: {label: "mittel bis schwer oder mehr"}, es: {label: "moderado a grave o más"}}}
cut-offs:
  - {value: 10, purpose: "significant impairment", source: "Mundt et al. 2002, Br J Psychiatry 180:461-464, as quoted by a scoring sheet"}
reliable-change:
  - {value: 8, purpose: "reliable change, a weak estimate", source: "Zahra et al. 2014; from general knowledge, to be verified"}
licence: "Copyright Isaac Marks; permission needed"

"""####,
"BuiltIn/instruments/y-bocs.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: y-bocs
name: Obsessions and compulsions
short-name: Y-BOCS
translations: {he: {name: "מחשבות טורדניות וטקסים"}, ar: {name: "الأفكار والأفعال القهرية"}, de: {name: "Zwangsgedanken und Zwangshandlungen"}, es: {name: "Obsesiones y compulsiones"}}
# The first edition. The Y-BOCS-II runs from 0 to 50 and is another instrument.
items: {count: 10, lowest: 0, highest: 4}
total: {lowest: 0, highest: 40}
direction: higher-is-worse
# Which items are of which part: from general knowledge, to be verified.
subscales:
  - {id: obsessions, name: Obsessions, items: [1, 2, 3, 4, 5], total: {lowest: 0, highest: 20}}
  - {id: compulsions, name: Compulsions, items: [6, 7, 8, 9, 10], total: {lowest: 0, highest: 20}}
# The customary bands and the empirical ones disagree, so none are drawn.
other-bands:
  - {name: The customary ones, source: pbpsychiatricservices.com, from: [{score: 0}, {score: 8}, {score: 16}, {score: 24}, {score: 32}]}
  - {name: Empirical benchmarks, source: Storch et al. 2015, from: [{score: 0}, {score: 14}, {score: 26}, {score: 35}]}
cut-offs:
  - {value: 16, purpose: "entry to trials", source: "Custom of trials; from general knowledge, to be verified"}
  - {value: 12, comparison: at-most, purpose: "remission", source: "Consensus criteria; from general knowledge, to be verified"}
percent-fall:
  - {value: 35, purpose: "response", source: "Consensus criteria; from general knowledge, to be verified"}
# No source gives a reliable change in points.
licence: "Copyright Goodman and colleagues; permission needed"

"""####,
"BuiltIn/jurisdictions.yml": ####"""
# What the law of a place caps or asks, as far as a check of data can see it. State of November 2026. NOT LEGAL ADVICE: the
# texts are summarised in our own words, they change often, and a clinic asks its own lawyers.
#
# A profile may cap who may handle a kind of step (caps) and ask for something more (duties). Each names its provision, a
# summary, its source, and the day from which it holds; before that day it is not applied.
#   caps:   reach   therapeutic-contact | {kinds: [...]} | {all-except: [...]}
#           rung    after-use | before-use | assisting | human-only: the least human handler that is allowed
#   duties: asks    disclosure | no-emotion-inference | safety-case | local-licence
jurisdictions:
  - id: eu
    name: European Union
    # The duties of high-risk systems (Articles 14 and 26) apply later: 2 December 2027 and 2 August 2028, by the amendment of 2026.
    duties:
      - asks: disclosure
        provision: "Regulation (EU) 2024/1689, Article 50(1)"
        in-force: 2026-08-02
        summary: People are told that they deal with an AI system.
        source: "Regulation (EU) 2024/1689 (AI Act), Article 50, as amended in 2026"
        url: https://eur-lex.europa.eu/eli/reg/2024/1689/oj
  - id: us-il
    name: Illinois
    caps:
      - reach: therapeutic-contact
        rung: assisting
        provision: 225 ILCS 155/20(b)
        in-force: 2025-08-01
        summary: A licensed professional may not let AI take part in therapeutic communication with clients, or decide independently.
        source: "Illinois, Wellness and Oversight for Psychological Resources Act, 225 ILCS 155"
        url: https://www.ilga.gov/legislation/publicacts/fulltext.asp?Name=104-0054
      - reach: {kinds: [treatment-plan-drafting]}
        rung: before-use
        provision: 225 ILCS 155/20(b)
        in-force: 2025-08-01
        summary: AI may draft recommendations and plans only with the professional's review and approval.
        source: "Illinois, Wellness and Oversight for Psychological Resources Act, 225 ILCS 155"
        url: https://www.ilga.gov/legislation/publicacts/fulltext.asp?Name=104-0054
    duties:
      - asks: no-emotion-inference
        provision: 225 ILCS 155/20(b)
        in-force: 2025-08-01
        summary: AI may not detect emotions or mental states.
        source: "Illinois, Wellness and Oversight for Psychological Resources Act, 225 ILCS 155"
        url: https://www.ilga.gov/legislation/publicacts/fulltext.asp?Name=104-0054
      - asks: local-licence
        provision: 225 ILCS 155/15
        in-force: 2025-08-01
        summary: The professional holds a licence of this state and keeps full responsibility.
        source: "Illinois, Wellness and Oversight for Psychological Resources Act, 225 ILCS 155"
        url: https://www.ilga.gov/legislation/publicacts/fulltext.asp?Name=104-0054
  - id: us-nv
    name: Nevada
    caps:
      - reach: {all-except: [appointment-logistics, session-note-drafting, literature-or-guideline-lookup]}
        rung: human-only
        provision: Assembly Bill 406 (2025)
        in-force: 2025-07-01
        summary: A provider may use AI for administrative support only.
        source: "Nevada, Assembly Bill 406 (2025): no AI in care given directly to a patient"
      - reach: {kinds: [session-note-drafting]}
        rung: before-use
        provision: Assembly Bill 406 (2025)
        in-force: 2025-07-01
        summary: The provider independently reviews what AI makes.
        source: "Nevada, Assembly Bill 406 (2025): no AI in care given directly to a patient"
  - id: us-ut
    name: Utah
    duties:
      - asks: disclosure
        provision: Utah Code 13-72a-203
        in-force: 2025-05-07
        summary: A mental health chatbot says that it is not human before it is first used, after seven days without use, and when asked.
        source: "Utah Code 13-72a-201 and 203 (HB 452, 2025)"
  - id: us-ca
    name: California
    duties:
      - asks: disclosure
        provision: Health and Safety Code 1339.75
        in-force: 2025-01-01
        summary: Clinical messages by generative AI carry a notice and a way to a person, unless a licensed person read and reviewed them.
        source: "California, Health and Safety Code 1339.75 (AB 3030, 2024)"
  - id: uk
    name: United Kingdom
    duties:
      - asks: safety-case
        provision: DCB0160 under section 250 of the Health and Social Care Act 2012
        # The day is that of the current issue as generally cited; it was not read in the standard itself.
        in-force: 2018-05-02
        summary: Who deploys health software names a clinical safety officer and keeps a hazard log and a safety case.
        source: "NHS DCB0160: clinical risk management in the deployment and use of health IT systems"
  - id: il
    name: Israel
    # No cap or duty is known to us that a check of data could see. A clinic can state its place; all other rules hold.

"""####,
"BuiltIn/step-kinds.yml": ####"""
# What each kind of care step asks of whoever does it.
#
# The aspects of empathy (cognitive: understanding; affective: feeling with; motivational: caring and acting) are those of
# Rubin, Arnon, Huppert & Perry, JMIR Ment Health 2024;11:e56529. The paper is a viewpoint: it rates no steps. Every level
# here is policy, a clinic may add kinds of its own in clinic.yml, and `basis` says how far the paper supports a level:
# paper (it names this kind of task on that side), derived (its argument extended), policy (safety or practice).
# `stakes` is our own axis: what a mistake can cost.
kinds:
  - {id: appointment-logistics, name: "appointments", translations: {he: {name: "קביעת תורים"}}, contact: false, cognitive: low, affective: low, motivational: low, stakes: routine, basis: policy, rationale: "Logistics only."}
  - {id: intake-questionnaire, name: "first questions on a form", translations: {he: {name: "שאלות ראשונות בטופס"}}, contact: false, cognitive: moderate, affective: low, motivational: low, stakes: routine, basis: paper, rationale: "The paper's press text names intake. Structured answers; risk items inside it have rules of their own."}
  - {id: intake-interview, name: "first conversation", translations: {he: {name: "שיחה ראשונה"}}, contact: true, cognitive: moderate, affective: moderate, motivational: moderate, stakes: clinical, basis: derived, rationale: "The press text says AI could do intake. A first conversation also founds the alliance, so it is kept apart from the form; a clinic that follows the press text literally may lower it."}
  - {id: routine-outcome-monitoring, name: "regular check-in questions", translations: {he: {name: "שאלות מעקב קבועות"}}, contact: false, cognitive: low, affective: low, motivational: low, stakes: routine, basis: paper, rationale: "The press text names routine evaluation."}
  - {id: sleep-diary, name: "sleep diary", translations: {he: {name: "יומן שינה"}}, contact: false, cognitive: low, affective: low, motivational: low, stakes: routine, basis: derived, rationale: "Derived from routine evaluation."}
  - {id: mood-diary, name: "mood diary", translations: {he: {name: "יומן מצב רוח"}}, contact: false, cognitive: low, affective: low, motivational: low, stakes: routine, basis: derived, rationale: "Derived from routine evaluation."}
  - {id: symptom-tracking, name: "keeping track of symptoms", translations: {he: {name: "מעקב אחרי תסמינים"}}, contact: false, cognitive: low, affective: low, motivational: low, stakes: routine, basis: derived, rationale: "Derived from routine evaluation."}
  - {id: medication-reminder, name: "medicine reminders", translations: {he: {name: "תזכורות לתרופות"}}, contact: false, cognitive: low, affective: low, motivational: low, stakes: routine, basis: derived, rationale: "A reminder only; advice on doses is a medication decision."}
  - {id: psychoeducation, name: "learning about a difficulty", translations: {he: {name: "ללמוד על קושי"}}, contact: true, cognitive: moderate, affective: low, motivational: low, stakes: routine, basis: paper, rationale: "A secondary account of the paper names it. A person approves the content first."}
  - {id: between-session-cbt-exercise, name: "practice between sessions", translations: {he: {name: "תרגול בין הפגישות"}}, contact: true, cognitive: moderate, affective: low, motivational: low, stakes: clinical, basis: paper, rationale: "The press text names assisting in some modalities. Which worksheet fits is individual clinical content, so a person releases it."}
  - {id: behavioural-activation-coaching, name: "help with small steps", translations: {he: {name: "עזרה בצעדים קטנים"}}, contact: true, cognitive: moderate, affective: low, motivational: low, stakes: clinical, basis: paper, rationale: "As for exercises between sessions."}
  - {id: relaxation-or-mindfulness-practice, name: "relaxation practice", translations: {he: {name: "תרגול הרפיה"}}, contact: false, cognitive: low, affective: low, motivational: low, stakes: routine, basis: derived, rationale: "Derived: a routine practice without individual advice."}
  - {id: exposure-homework-coaching, name: "help with facing fears", translations: {he: {name: "עזרה בהתמודדות עם פחדים"}}, contact: true, cognitive: moderate, affective: moderate, motivational: moderate, stakes: clinical, basis: policy, rationale: "Fear is provoked on purpose; encouraging and stopping need a person."}
  - {id: adherence-checkin, name: "asking how the practice goes", translations: {he: {name: "לשאול איך הולך התרגול"}}, contact: true, cognitive: low, affective: low, motivational: low, stakes: routine, basis: paper, rationale: "A secondary account of the paper names adherence."}
  - {id: session-note-drafting, name: "drafting session notes", translations: {he: {name: "טיוטה של רשימות מפגישה"}}, contact: false, cognitive: high, affective: low, motivational: low, stakes: clinical, basis: policy, rationale: "No contact with the patient, but an error in the notes follows them."}
  - {id: letter-or-summary-drafting, name: "drafting letters", translations: {he: {name: "טיוטה של מכתבים"}}, contact: false, cognitive: high, affective: low, motivational: low, stakes: clinical, basis: policy, rationale: "A letter reaches the patient, so a person reads and releases it."}
  - {id: literature-or-guideline-lookup, name: "looking up guidelines", translations: {he: {name: "חיפוש בהנחיות מקצועיות"}}, contact: false, cognitive: moderate, affective: low, motivational: low, stakes: routine, basis: policy, rationale: "For clinicians, who can check the source."}
  - {id: outcome-trend-analysis, name: "looking at how scores change", translations: {he: {name: "בדיקה איך ציונים משתנים"}}, contact: false, cognitive: moderate, affective: low, motivational: low, stakes: clinical, basis: policy, rationale: "Draws conclusions from scores, so a person checks them first."}
  - {id: risk-screening-questions, name: "fixed safety questions", translations: {he: {name: "שאלות בטיחות קבועות"}}, contact: false, cognitive: low, affective: low, motivational: low, stakes: clinical, basis: policy, rationale: "AI may administer a fixed instrument; it may not judge the answers."}
  - {id: risk-assessment, name: "talking about safety", translations: {he: {name: "שיחה על בטיחות"}}, contact: true, cognitive: high, affective: high, motivational: high, stakes: critical, basis: policy, rationale: "Safety, and the argument of the paper extended."}
  - {id: crisis-response, name: "help in a crisis", translations: {he: {name: "עזרה במשבר"}}, contact: true, cognitive: high, affective: high, motivational: high, stakes: critical, basis: policy, rationale: "Safety. A tool may only show at once how to reach people."}
  - {id: safety-planning, name: "making a safety plan", translations: {he: {name: "הכנת תוכנית בטיחות"}}, contact: true, cognitive: moderate, affective: high, motivational: high, stakes: critical, basis: policy, rationale: "A caring act done together."}
  - {id: safeguarding-decision, name: "decisions that protect someone", translations: {he: {name: "החלטות שמגינות על מישהו"}}, contact: false, cognitive: high, affective: moderate, motivational: high, stakes: critical, basis: policy, rationale: "Safety."}
  - {id: trauma-processing, name: "working through trauma", translations: {he: {name: "עיבוד טראומה"}}, contact: true, cognitive: high, affective: high, motivational: high, stakes: critical, basis: derived, rationale: "The argument of the paper extended, and safety."}
  - {id: grief-work, name: "working with grief", translations: {he: {name: "עבודה עם אבל"}}, contact: true, cognitive: moderate, affective: high, motivational: high, stakes: clinical, basis: derived, rationale: "Compassion is the work."}
  - {id: relational-psychotherapy-session, name: "relational therapy", translations: {he: {name: "טיפול שנשען על הקשר"}}, contact: true, cognitive: high, affective: high, motivational: high, stakes: clinical, basis: paper, rationale: "The relationship-centred end of the paper's methodology axis."}
  - {id: cbt-session, name: "CBT session", translations: {he: {name: "פגישת CBT"}}, contact: true, cognitive: high, affective: moderate, motivational: moderate, stakes: clinical, basis: derived, rationale: "Follows a manual, but guidance and alliance still count."}
  - {id: alliance-rupture-repair, name: "mending trust", translations: {he: {name: "תיקון של אמון"}}, contact: true, cognitive: high, affective: high, motivational: high, stakes: clinical, basis: derived, rationale: "Trust is mended between people."}
  - {id: shame-or-stigma-disclosure, name: "telling something hard", translations: {he: {name: "לספר משהו קשה"}}, contact: true, cognitive: moderate, affective: high, motivational: high, stakes: clinical, basis: derived, rationale: "Some people find it easier to tell a machine first; a wish for that can be recorded and does not lower the ceiling."}
  - {id: formulation, name: "making sense of what keeps it going", translations: {he: {name: "להבין מה משאיר את הקושי"}}, contact: false, cognitive: high, affective: moderate, motivational: low, stakes: clinical, basis: derived, rationale: "Thinking together about what keeps a difficulty going."}
  - {id: diagnosis-decision, name: "deciding on a diagnosis", translations: {he: {name: "החלטה על אבחנה"}}, contact: false, cognitive: high, affective: low, motivational: moderate, stakes: critical, basis: policy, rationale: "The law asks for an independent decision by a professional."}
  - {id: diagnosis-disclosure, name: "talking about a diagnosis", translations: {he: {name: "שיחה על אבחנה"}}, contact: true, cognitive: moderate, affective: high, motivational: high, stakes: clinical, basis: derived, rationale: "Hearing a diagnosis asks for someone who cares."}
  - {id: treatment-decision, name: "deciding on treatment", translations: {he: {name: "החלטה על טיפול"}}, contact: true, cognitive: high, affective: moderate, motivational: moderate, stakes: critical, basis: policy, rationale: "The law asks for a decision by a professional."}
  - {id: medication-decision, name: "deciding on medicine", translations: {he: {name: "החלטה על תרופות"}}, contact: false, cognitive: high, affective: low, motivational: moderate, stakes: critical, basis: policy, rationale: "The law asks for a decision by a prescriber."}
  - {id: treatment-plan-drafting, name: "drafting a plan", translations: {he: {name: "טיוטה של תוכנית"}}, contact: false, cognitive: high, affective: low, motivational: low, stakes: clinical, basis: policy, rationale: "A draft is allowed only with a professional's review and approval."}
  - {id: goal-setting, name: "choosing goals", translations: {he: {name: "בחירת מטרות"}}, contact: true, cognitive: moderate, affective: moderate, motivational: moderate, stakes: clinical, basis: derived, rationale: "What the patient wants drives the model."}
  - {id: progress-review-conversation, name: "looking back together", translations: {he: {name: "מבט משותף לאחור"}}, contact: true, cognitive: moderate, affective: moderate, motivational: moderate, stakes: clinical, basis: derived, rationale: "Looking back is a talk between people who know each other."}
  - {id: family-session, name: "family session", translations: {he: {name: "פגישה משפחתית"}}, contact: true, cognitive: high, affective: high, motivational: high, stakes: clinical, basis: derived, rationale: "Several people's feelings at once."}
  - {id: group-session, name: "group session", translations: {he: {name: "פגישה קבוצתית"}}, contact: true, cognitive: high, affective: high, motivational: moderate, stakes: clinical, basis: derived, rationale: "Several people's feelings at once."}
  - {id: discharge-planning, name: "planning the end of care", translations: {he: {name: "תכנון סיום הטיפול"}}, contact: true, cognitive: moderate, affective: moderate, motivational: moderate, stakes: clinical, basis: derived, rationale: "Planning an end together."}
  - {id: ending-session, name: "saying goodbye", translations: {he: {name: "פרידה"}}, contact: true, cognitive: moderate, affective: high, motivational: high, stakes: clinical, basis: derived, rationale: "An ending deserves a goodbye from a person."}
  - {id: waiting-list-contact, name: "contact while waiting", translations: {he: {name: "קשר בזמן ההמתנה"}}, contact: true, cognitive: low, affective: moderate, motivational: low, stakes: routine, basis: derived, rationale: "Waiting is hard, and being remembered matters."}
  - {id: peer-or-companion-chat, name: "open-ended chat", translations: {he: {name: "שיחה פתוחה"}}, contact: true, cognitive: moderate, affective: high, motivational: high, stakes: critical, basis: policy, rationale: "Open-ended companion AI is the least supported use (American Psychological Association health advisory, 2025)."}

"""####,
    ]
}
