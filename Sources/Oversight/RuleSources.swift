import CareModel

/// The texts that rules cite. State of 2026-11; summaries are our own and none of this is legal advice.
extension RuleSource {
    static let rubin2024 = RuleSource(
        "Rubin M, Arnon H, Huppert JD, Perry A. Considering the Role of Human Empathy in AI-Driven Therapy. JMIR Ment Health "
            + "2024;11:e56529 (a viewpoint: it names aspects of empathy and rates no steps)",
        url: "https://doi.org/10.2196/56529")
    static let euArticle14 = RuleSource(
        "Regulation (EU) 2024/1689 (AI Act), Article 14: human oversight", url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj")
    static let euArticle26 = RuleSource(
        "Regulation (EU) 2024/1689 (AI Act), Article 26: natural persons with competence, training, authority and support",
        url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj")
    static let euArticle50 = RuleSource(
        "Regulation (EU) 2024/1689 (AI Act), Article 50: people are told that they deal with an AI system",
        url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj")
    static let illinois = RuleSource(
        "Illinois, Wellness and Oversight for Psychological Resources Act, 225 ILCS 155",
        url: "https://www.ilga.gov/legislation/publicacts/fulltext.asp?Name=104-0054")
    static let nevada = RuleSource("Nevada, Assembly Bill 406 (2025): no AI in care given directly to a patient")
    static let utah = RuleSource("Utah Code 13-72a-201 and 203 (HB 452, 2025): when a mental health chatbot says what it is")
    static let california489 = RuleSource("California, Business and Professions Code 4999.8 and 4999.9 (AB 489, 2025)")
    static let california3030 = RuleSource("California, Health and Safety Code 1339.75 (AB 3030, 2024)")
    static let california243 = RuleSource("California, Business and Professions Code 22601 to 22606 (SB 243, 2025)")
    static let who2024 = RuleSource(
        "World Health Organization. Ethics and governance of artificial intelligence for health: guidance on large multi-modal models. 2024"
    )
    static let who2021 = RuleSource("World Health Organization. Ethics and governance of artificial intelligence for health. 2021")
    static let apa2025 = RuleSource(
        "American Psychological Association. Ethical guidance for AI in the professional practice of health service psychology. 2025")
    static let apaAdvisory2025 = RuleSource(
        "American Psychological Association. Health advisory on generative AI chatbots and wellness applications. November 2025")
    static let australia = RuleSource(
        "Australian Psychological Society. Guideline on the use of AI: consent is specific to each tool and each use of data")
    static let iso42001 = RuleSource("ISO/IEC 42001:2023, Annex A.3 and A.9: roles, responsible use and intended use")
    static let hl7 = RuleSource("HL7 AI Transparency on FHIR, 1.0.0-ballot: the human of an AI provenance is a verifier")
    static let dcb0160 = RuleSource("NHS DCB0160: clinical risk management in the deployment and use of health IT systems")
    static let gmlp = RuleSource(
        "FDA, Health Canada and MHRA. Good machine learning practice for medical device development: guiding principles. 2021")
    static let hti1 = RuleSource("ONC HTI-1, 45 CFR 170.315(b)(11): source attributes of decision support interventions")
    static let nice14 = RuleSource("NICE QS14, statement 6: a care plan is agreed jointly, a copy given and a review date agreed")
    static let phq9Screen = RuleSource(
        "PHQ-9 item 9 as a suicide screen in medical inpatients: 73 of 116 who screened positive elsewhere had not endorsed it",
        url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8258235/")
    static let vaRiskID = RuleSource(
        "The VA's Risk ID: an endorsed item 9 leads to a further screen and then to a person's evaluation",
        url: "https://doi.org/10.1176/appi.ps.202000109")
    static let policy = RuleSource("Overseen's own policy: a default that errs towards human attention, without a published figure")
}
