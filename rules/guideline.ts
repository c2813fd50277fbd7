/**
 * The guideline as data: every sentence of the paper that asks, permits or explains something about a post.
 *
 * Source: Giuffrida A, Saia-Owenby C, Andriano C, et al. Social Media Behavior Guidelines for Healthcare Professionals:
 * An American Society of Pain and Neuroscience NEURON Project. J Pain Res 2024;17:3587–3599. doi:10.2147/JPR.S488590.
 *
 * Quotes are contiguous excerpts, byte for byte as in `tests/guideline/aspn-2024.txt`; reference numbers are stripped
 * there. The paper has no clause numbers: ids are ours and `place` counts paragraphs under a heading.
 */

export const guideline = {
  title:
    "Social Media Behavior Guidelines for Healthcare Professionals: An American Society of Pain and Neuroscience NEURON Project",
  citation:
    "Giuffrida A, Saia-Owenby C, Andriano C, et al. Social Media Behavior Guidelines for Healthcare Professionals: An American Society of Pain and Neuroscience NEURON Project. J Pain Res 2024;17:3587–3599. doi:10.2147/JPR.S488590",
  url: "https://doi.org/10.2147/JPR.S488590",
} as const;

/** How strongly the paper puts it. `risk` warns of a consequence, `definition` says what a term covers, `context` asks nothing. */
export type Force = "must" | "should" | "may" | "risk" | "definition" | "context";

interface ClauseText {
  readonly id: `ASPN-${string}`;
  /** The heading it stands under, in full. */
  readonly section: string;
  /** Where a person finds it: the heading up to its colon, the paragraph, and for a table the table and its row. */
  readonly place: string;
  /** The paper's own words. */
  readonly quote: string;
  readonly force: Force;
}

/**
 * `check` says what a reader of the words alone can do about the clause: rules look for it, only the author can answer
 * it, or nobody can tell from one post. Which rule checks which clause is not kept here: rules name their clauses and
 * `coverage` in `coverage.ts` turns that round. A clause that a rule checks may have a question beside it.
 */
export type Clause =
  | (ClauseText & { readonly check: "by-rule"; readonly asks?: string })
  | (ClauseText & { readonly check: "asked"; readonly asks: string })
  | (ClauseText & { readonly check: "cannot-be-checked"; readonly reason: string });

/** In the paper's order. */
export const clauses = [
  {
    id: "ASPN-ABS-1",
    section: "Abstract",
    place: "Abstract ¶3",
    quote:
      "Social media messages significantly impact patients' and colleagues' perceptions and actions regarding medical issues.",
    force: "context",
    check: "cannot-be-checked",
    reason: "A finding of the paper. It asks nothing of a post.",
  },
  {
    id: "ASPN-ABS-2",
    section: "Abstract",
    place: "Abstract ¶3",
    quote:
      "As such, providers and their teams must be aware of legal and ethical considerations in healthcare while maintaining a consistent, educational, and digestible persona online.",
    force: "must",
    check: "by-rule",
  },
  {
    id: "ASPN-INTRO-1",
    section: "Introduction",
    place: "Introduction ¶2",
    quote:
      "However, inappropriate messages from peers or practitioners on social media can lead to the acceptance of misinformation, increase shame and stigma, and create cognitive overload, which in turn may discourage individuals from seeking care.",
    force: "risk",
    check: "by-rule",
  },
  {
    id: "ASPN-RISK-1",
    section: "Risks and Rewards: Social Media Usage in the Digital Age",
    place: "Risks and Rewards ¶1",
    quote:
      "With the popularization of social media platforms comes increased access to content from online sources, which poses the threat of misinformation about health topics, as noted by the Office of the US Surgeon General.",
    force: "risk",
    check: "by-rule",
  },
  {
    id: "ASPN-RISK-2",
    section: "Risks and Rewards: Social Media Usage in the Digital Age",
    place: "Risks and Rewards ¶1",
    quote:
      "Because of its interactive nature, social media allows various, possibly unverified, players to produce and rapidly disseminate inaccurate content",
    force: "context",
    check: "cannot-be-checked",
    reason: "Describes how false information spreads. It asks nothing of a post.",
  },
  {
    id: "ASPN-RISK-3",
    section: "Risks and Rewards: Social Media Usage in the Digital Age",
    place: "Risks and Rewards ¶1",
    quote:
      "The possibility of bias and lack of control of information and reliability is considered one of the main drawbacks to the use of social media.",
    force: "context",
    check: "cannot-be-checked",
    reason: "Describes a drawback of social media. It asks nothing of a post.",
  },
  {
    id: "ASPN-RISK-4",
    section: "Risks and Rewards: Social Media Usage in the Digital Age",
    place: "Risks and Rewards ¶1",
    quote:
      "the need for providers to have a reliable and easily digestible online presence to counteract user-to-user harm",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-RISK-5",
    section: "Risks and Rewards: Social Media Usage in the Digital Age",
    place: "Risks and Rewards ¶1",
    quote:
      "Most importantly, a provider's professional self-representation on social media carries a weight of trust with patients and other professionals.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-RISK-6",
    section: "Risks and Rewards: Social Media Usage in the Digital Age",
    place: "Risks and Rewards ¶1",
    quote:
      "Social media can also be a place of inappropriate discourse and unproductive discussions, and as such, online disagreements, especially between physicians and industry, can be very unprofessional and damaging; we recommend taking these discussions to personal messaging or offline.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-RISK-7",
    section: "Risks and Rewards: Social Media Usage in the Digital Age",
    place: "Risks and Rewards ¶2",
    quote:
      "This discrepancy should prompt providers to evaluate their social media presence and perhaps seek a review of their publicized communications from a non-medical reviewer.",
    force: "should",
    check: "asked",
    asks: "Has someone outside medicine read it?",
  },
  {
    id: "ASPN-RISK-8",
    section: "Risks and Rewards: Social Media Usage in the Digital Age",
    place: "Risks and Rewards ¶2",
    quote:
      "Clarification of intentions and representation of one's own opinion versus that of an employer or institution will help avoid mistrust and perceived conflicts of interest.",
    force: "should",
    check: "by-rule",
    asks: "Do you post for yourself or for your employer?",
  },
  {
    id: "ASPN-RISK-9",
    section: "Risks and Rewards: Social Media Usage in the Digital Age",
    place: "Risks and Rewards ¶2",
    quote:
      "Crucially, all publicly accessible platforms are vulnerable to inadvertent violations of patient confidentiality.",
    force: "risk",
    check: "by-rule",
  },
  {
    id: "ASPN-RISK-10",
    section: "Risks and Rewards: Social Media Usage in the Digital Age",
    place: "Risks and Rewards ¶2",
    quote:
      "Providers must be wary of responding to individual clinical concerns, which may be construed as patient-provider treatment relationships or using social media as an unsecured communication route for patient data.",
    force: "must",
    check: "by-rule",
    asks: "Are you answering one person, and what did they write?",
  },
  {
    id: "ASPN-RISK-11",
    section: "Risks and Rewards: Social Media Usage in the Digital Age",
    place: "Risks and Rewards ¶2",
    quote:
      "Providers must also be aware the information being disseminated may only reach a limited section of the population.",
    force: "must",
    check: "asked",
    asks: "Who needs this and won't see it here?",
  },
  {
    id: "ASPN-RISK-12",
    section: "Risks and Rewards: Social Media Usage in the Digital Age",
    place: "Risks and Rewards ¶2",
    quote:
      "The elderly population, those who are physically or cognitively disabled, and those without a reliable way to access online sources may not be able to benefit from this published information.",
    force: "risk",
    check: "by-rule",
    asks: "Do the pictures carry alt text and the videos captions?",
  },
  {
    id: "ASPN-RISK-13",
    section: "Risks and Rewards: Social Media Usage in the Digital Age",
    place: "Risks and Rewards ¶3",
    quote:
      "studies suggest that social media platforms may facilitate scientific discussions that could benefit patients, industry partners, non-clinical researchers, and other providers through avenues like public scholarly journal clubs",
    force: "may",
    check: "cannot-be-checked",
    reason: "Permits scholarly discussion in public, so we leave it alone.",
  },
  {
    id: "ASPN-USE-1",
    section: "Appropriate Use of Social Media in Healthcare",
    place: "Appropriate Use of Social Media in Healthcare ¶1",
    quote:
      "Understanding the leading social platforms is essential to selecting which platform(s) to enhance patient-provider relations.",
    force: "must",
    check: "asked",
    asks: "Where will this go?",
  },
  {
    id: "ASPN-USE-2",
    section: "Appropriate Use of Social Media in Healthcare",
    place: "Appropriate Use of Social Media in Healthcare ¶1",
    quote: "Factors to consider include user demographics, how content is disseminated, and goals of use.",
    force: "should",
    check: "asked",
    asks: "Who is it for, and what do you want it to do?",
  },
  {
    id: "ASPN-USE-3",
    section: "Appropriate Use of Social Media in Healthcare",
    place: "Appropriate Use of Social Media in Healthcare ¶1",
    quote:
      "This emphasis on photo and video sharing can aid patient education and business growth but comes with additional privacy risks, which are discussed in further detail below.",
    force: "risk",
    check: "by-rule",
    asks: "Does a photo, video or scan go out with it?",
  },
  {
    id: "ASPN-USE-4",
    section: "Appropriate Use of Social Media in Healthcare",
    place: "Appropriate Use of Social Media in Healthcare ¶1",
    quote:
      "Facebook also builds communities via groups/pages that can be followed and can be of positive or negative value in patient education since there is no fact-checking available.",
    force: "context",
    check: "cannot-be-checked",
    reason: "Describes Facebook. It asks nothing of a post.",
  },
  {
    id: "ASPN-USE-5",
    section: "Appropriate Use of Social Media in Healthcare",
    place: "Appropriate Use of Social Media in Healthcare ¶2",
    quote:
      "The appropriate use of social media in health care requires meticulous adherence to ethical, legal, and professional standards.",
    force: "must",
    check: "by-rule",
  },
  {
    id: "ASPN-USE-6",
    section: "Appropriate Use of Social Media in Healthcare",
    place: "Appropriate Use of Social Media in Healthcare ¶2",
    quote:
      "Fundamental considerations encompass preserving patient privacy and confidentiality, maintaining professional boundaries and respect, disseminating accurate and integral information, disclosing conflicts of interest, adhering to legal requirements, and cultivating respect and sensitivity towards cultural and ethical diversity.",
    force: "must",
    check: "by-rule",
  },
  {
    id: "ASPN-USE-7",
    section: "Appropriate Use of Social Media in Healthcare",
    place: "Appropriate Use of Social Media in Healthcare ¶2",
    quote:
      "The consensus encompasses several pertinent domains to ensure practitioners communicate professionally, clearly, and compassionately.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-USE-8",
    section: "Appropriate Use of Social Media in Healthcare",
    place: "Appropriate Use of Social Media in Healthcare ¶2",
    quote:
      "It is recommended that practitioners have separate personal and professional social media accounts",
    force: "should",
    check: "asked",
    asks: "Is this your personal account or a professional one?",
  },
  {
    id: "ASPN-USE-9",
    section: "Appropriate Use of Social Media in Healthcare",
    place: "Appropriate Use of Social Media in Healthcare ¶2",
    quote:
      "As such, a well-defined distinction between personal and professional relationships with patients should be emphasized by physicians.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-USE-10",
    section: "Appropriate Use of Social Media in Healthcare",
    place: "Appropriate Use of Social Media in Healthcare ¶2",
    quote:
      "healthcare practitioners are counseled to treat all disseminated content on social media platforms as inherently public, regardless of privacy settings",
    force: "should",
    check: "by-rule",
    asks: "Are you counting on a private group or setting to keep it in?",
  },
  {
    id: "ASPN-USE-11",
    section: "Appropriate Use of Social Media in Healthcare",
    place: "Appropriate Use of Social Media in Healthcare ¶2",
    quote: "prudence is advised when expressing potentially contentious viewpoints",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-PRIV-1",
    section: "Privacy and Security",
    place: "Privacy and Security ¶1",
    quote:
      "Navigating patient privacy and data security is paramount in healthcare when incorporating social media into medical practices.",
    force: "must",
    check: "cannot-be-checked",
    reason:
      "A general principle. What it asks of a post is spelled out in the next sentences and in Table 1, and is checked there.",
  },
  {
    id: "ASPN-PRIV-2",
    section: "Privacy and Security",
    place: "Privacy and Security ¶1",
    quote:
      "Some security issues may vary based on the country of social media use, but in general, some things are universal.",
    force: "context",
    check: "asked",
    asks: "In which state or country do you practice?",
  },
  {
    id: "ASPN-PRIV-3",
    section: "Privacy and Security",
    place: "Privacy and Security ¶1",
    quote:
      "At a minimum, social media posts should not contain Protected Health Information (PHI) unless the patient gives explicit, written permission.",
    force: "should",
    check: "by-rule",
    asks: "If this is about a patient, do you hold their explicit, written permission for this post?",
  },
  {
    id: "ASPN-PRIV-4",
    section: "Privacy and Security",
    place: "Privacy and Security ¶1",
    quote:
      "PHI is “individually identifiable health information, held, or maintained by a covered entity transmitted or maintained in any form or medium”.",
    force: "definition",
    check: "by-rule",
  },
  {
    id: "ASPN-PRIV-5",
    section: "Privacy and Security",
    place: "Privacy and Security ¶1",
    quote:
      "In addition, even with proper consent, the posts could be used in litigations in the event of any complications.",
    force: "risk",
    check: "by-rule",
  },
  {
    id: "ASPN-PRIV-6",
    section: "Privacy and Security",
    place: "Privacy and Security ¶2",
    quote:
      "Data security must be maintained by implementing robust measures to safeguard personal and sensitive data from unauthorized access, disclosure, or alteration.",
    force: "must",
    check: "cannot-be-checked",
    reason: "How accounts and systems are secured isn't in the words of a post.",
  },
  {
    id: "ASPN-PRIV-7",
    section: "Privacy and Security",
    place: "Privacy and Security ¶2",
    quote:
      "Social media users should create protocols to protect PHI, limit access to platforms to authorized individuals only, have all accounts protected by two-factor authentication (2FA), and create well-defined plans to mitigate data breaches.",
    force: "should",
    check: "cannot-be-checked",
    reason: "Protocols, access and two-factor authentication belong to the practice, not to one post.",
  },
  {
    id: "ASPN-PRIV-T1-GEO",
    section: "Privacy and Security",
    place: "Privacy and Security ¶1, Table 1: Geographical element",
    quote: "Street address, city, or zip code",
    force: "definition",
    check: "by-rule",
  },
  {
    id: "ASPN-PRIV-T1-NAME",
    section: "Privacy and Security",
    place: "Privacy and Security ¶1, Table 1: Patient name",
    quote: "Legal, nicknames, monikers",
    force: "definition",
    check: "by-rule",
  },
  {
    id: "ASPN-PRIV-T1-DATE",
    section: "Privacy and Security",
    place: "Privacy and Security ¶1, Table 1: Date",
    quote: "Date of discharge, date of death, or the exact age of a patient older than 89",
    force: "definition",
    check: "by-rule",
  },
  {
    id: "ASPN-PRIV-T1-BIO",
    section: "Privacy and Security",
    place: "Privacy and Security ¶1, Table 1: Biometric element",
    quote: "Finger, retinal, and voiceprints, facial images",
    force: "definition",
    check: "by-rule",
    asks: "Is there a face, a voice, a tattoo or another feature in the picture or sound that is the patient's?",
  },
  {
    id: "ASPN-PRIV-T1-NUM",
    section: "Privacy and Security",
    place: "Privacy and Security ¶1, Table 1: Number",
    quote: "Medical records, social security, phone, fax",
    force: "definition",
    check: "by-rule",
  },
  {
    id: "ASPN-PRIV-T1-DIGITAL",
    section: "Privacy and Security",
    place: "Privacy and Security ¶1, Table 1: Digital",
    quote: "Email or IP address",
    force: "definition",
    check: "by-rule",
  },
  {
    id: "ASPN-PRIV-T1-DEVICE",
    section: "Privacy and Security",
    place: "Privacy and Security ¶1, Table 1: Device",
    quote: "Device attributes or serial numbers",
    force: "definition",
    check: "by-rule",
  },
  {
    id: "ASPN-ETH-1",
    section: "Potential Ethical Dilemmas",
    place: "Potential Ethical Dilemmas ¶1",
    quote: "One such example involves the promotion of pharmaceuticals and medical devices.",
    force: "context",
    check: "cannot-be-checked",
    reason: "Introduces the example that follows. It asks nothing of a post.",
  },
  {
    id: "ASPN-ETH-2",
    section: "Potential Ethical Dilemmas",
    place: "Potential Ethical Dilemmas ¶1",
    quote:
      "A paid consulting endorsement of a specific product should also come with a disclosure of conflict of interest.",
    force: "should",
    check: "by-rule",
    asks: "Has anyone you mention paid you, fed you or flown you?",
  },
  {
    id: "ASPN-ETH-3",
    section: "Potential Ethical Dilemmas",
    place: "Potential Ethical Dilemmas ¶1",
    quote:
      "When discussing a case or procedure, the disclosure is at the judgment of the posting party but should be considered.",
    force: "may",
    check: "by-rule",
    asks: "Do you have a tie to anything used in this case or procedure?",
  },
  {
    id: "ASPN-ETH-4",
    section: "Potential Ethical Dilemmas",
    place: "Potential Ethical Dilemmas ¶1",
    quote:
      "When talking about a procedure that may be regarded as promotional, the physician finds a discussion of alternatives and risks to avoid patient harm and maintain integrity or directs the viewer to resources such as a website or article to review these issues.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-ETH-5",
    section: "Potential Ethical Dilemmas",
    place: "Potential Ethical Dilemmas ¶1",
    quote:
      "Healthcare providers should adhere to professional standards regarding informed consent and transparency when acting professionally on social media.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-ETH-6",
    section: "Potential Ethical Dilemmas",
    place: "Potential Ethical Dilemmas ¶2",
    quote:
      "Well-meaning clinicians may respond as best they can, but doing so without a complete assessment can lead to inaccurate diagnoses and treatment plans.",
    force: "risk",
    check: "by-rule",
  },
  {
    id: "ASPN-ETH-7",
    section: "Potential Ethical Dilemmas",
    place: "Potential Ethical Dilemmas ¶2",
    quote:
      "Clinicians should educate and guide patients toward appropriate consultations and be clear about the limitations of social media interactions regarding individuals' healthcare.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-ETH-8",
    section: "Potential Ethical Dilemmas",
    place: "Potential Ethical Dilemmas ¶2",
    quote:
      "Generally, the best practice is to refer the patient to an official medical evaluation and avoid practicing medicine online in any media outlet, including messenger apps.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-ETH-9",
    section: "Potential Ethical Dilemmas",
    place: "Potential Ethical Dilemmas ¶2",
    quote:
      "By adopting professional and responsible social media practices, clinicians can contribute to the safe and constructive use of social media within the healthcare system.",
    force: "context",
    check: "cannot-be-checked",
    reason: "Says why the practices are worth adopting. It asks nothing of a post.",
  },
  {
    id: "ASPN-REV-1",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place: "Navigating the Legal and Ethical Landscape of Online Reviews ¶2",
    quote:
      "Organizations and healthcare consumers can mitigate legal risks associated with online reviews by adhering to truth in advertising laws, consumer protection regulations, and intellectual property rights.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-REV-2",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place: "Navigating the Legal and Ethical Landscape of Online Reviews ¶2",
    quote:
      "Moreover, upholding ethical standards such as authenticity, fairness, transparency, and respect for diverse perspectives is crucial for fostering trust, credibility, and integrity in the online review ecosystem.",
    force: "must",
    check: "by-rule",
  },
  {
    id: "ASPN-REV-3",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place: "Navigating the Legal and Ethical Landscape of Online Reviews ¶2",
    quote:
      "stakeholders must remain vigilant in upholding legal compliance and ethical conduct to ensure a fair and transparent environment",
    force: "must",
    check: "cannot-be-checked",
    reason: "A lasting duty of everyone who handles reviews. One post can't show it.",
  },
  {
    id: "ASPN-REV-T2-TRUTH1",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place: "Navigating the Legal and Ethical Landscape of Online Reviews ¶1, Table 2: Truth in Advertising",
    quote:
      "Truth in advertising laws, such as the Federal Trade Commission's (FTC) regulations in the United States, require that online reviews accurately represent consumers' experiences, including patients.",
    force: "must",
    check: "by-rule",
  },
  {
    id: "ASPN-REV-T2-TRUTH2",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place: "Navigating the Legal and Ethical Landscape of Online Reviews ¶1, Table 2: Truth in Advertising",
    quote:
      "Businesses engaging in deceptive practices, such as paying for fake reviews or fabricating positive feedback, risk violating these laws and facing legal consequences.",
    force: "risk",
    check: "by-rule",
  },
  {
    id: "ASPN-REV-T2-CONSUMER",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place:
      "Navigating the Legal and Ethical Landscape of Online Reviews ¶1, Table 2: Consumer Protection Laws",
    quote:
      "Businesses must ensure that their management practices comply with these laws to avoid allegations of deceptive conduct and potential legal action.",
    force: "must",
    check: "cannot-be-checked",
    reason: "How a business is managed isn't in the words of a post.",
  },
  {
    id: "ASPN-REV-T2-IP",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place:
      "Navigating the Legal and Ethical Landscape of Online Reviews ¶1, Table 2: Intellectual Property Rights",
    quote:
      "Review platforms and users must respect intellectual property rights by obtaining appropriate permissions to use copyrighted content, including images, tables, and charts, to avoid infringement claims.",
    force: "must",
    check: "by-rule",
    asks: "Do you have permission to use the image, table or chart?",
  },
  {
    id: "ASPN-REV-T2-DEFAM1",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place: "Navigating the Legal and Ethical Landscape of Online Reviews ¶1, Table 2: Defamation and Libel",
    quote:
      "Online reviews can lead to defamation lawsuits if they contain false statements that harm an organization's reputation.",
    force: "risk",
    check: "by-rule",
  },
  {
    id: "ASPN-REV-T2-DEFAM2",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place: "Navigating the Legal and Ethical Landscape of Online Reviews ¶1, Table 2: Defamation and Libel",
    quote:
      "Individuals posting reviews must exercise caution to avoid making defamatory statements and ensure that their reviews are based on correct information and their personal experiences.",
    force: "must",
    check: "by-rule",
    asks: "Is every statement about that person or practice correct, and from your own experience?",
  },
  {
    id: "ASPN-REV-T2-PRIV1",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place: "Navigating the Legal and Ethical Landscape of Online Reviews ¶1, Table 2: Privacy Laws",
    quote:
      "Reviewers must adhere to privacy laws when sharing personal information or details about specific individuals in their reviews.",
    force: "must",
    check: "by-rule",
  },
  {
    id: "ASPN-REV-T2-PRIV2",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place: "Navigating the Legal and Ethical Landscape of Online Reviews ¶1, Table 2: Privacy Laws",
    quote:
      "Review platforms should implement measures to protect users' privacy and ensure compliance with applicable privacy regulations",
    force: "should",
    check: "cannot-be-checked",
    reason: "A duty of the review platform, not of the author.",
  },
  {
    id: "ASPN-REV-T3-AUTH",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place:
      "Navigating the Legal and Ethical Landscape of Online Reviews ¶1, Table 3: Authenticity and Transparency",
    quote:
      "Reviewers should provide honest and unbiased assessments based on their genuine experiences, while businesses should refrain from manipulating or censoring reviews to maintain credibility.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-REV-T3-FAIR",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place: "Navigating the Legal and Ethical Landscape of Online Reviews ¶1, Table 3: Fairness and Equality",
    quote:
      "Ethical considerations necessitate fair treatment of all organizations irrespective of their size or influence.",
    force: "must",
    check: "cannot-be-checked",
    reason: "A duty of the review platform, not of the author.",
  },
  {
    id: "ASPN-REV-T3-DISC1",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place:
      "Navigating the Legal and Ethical Landscape of Online Reviews ¶1, Table 3: Disclosure of Relationships",
    quote:
      "Reviewers with affiliations or incentives related to the organizations they review should fully disclose such relationships transparently.",
    force: "should",
    check: "by-rule",
    asks: "Do you have a tie to the organization you are reviewing?",
  },
  {
    id: "ASPN-REV-T3-DISC2",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place:
      "Navigating the Legal and Ethical Landscape of Online Reviews ¶1, Table 3: Disclosure of Relationships",
    quote:
      "Failure to disclose conflicts of interest undermines the credibility of reviews and erodes trust among patients and colleagues.",
    force: "risk",
    check: "by-rule",
  },
  {
    id: "ASPN-REV-T3-RESP1",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place:
      "Navigating the Legal and Ethical Landscape of Online Reviews ¶1, Table 3: Respect for Diverse Perspectives",
    quote:
      "Ethical review practices entail respecting diverse perspectives and acknowledging that individual experiences may vary considerably.",
    force: "must",
    check: "by-rule",
  },
  {
    id: "ASPN-REV-T3-RESP2",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place:
      "Navigating the Legal and Ethical Landscape of Online Reviews ¶1, Table 3: Respect for Diverse Perspectives",
    quote:
      "Reviewers should refrain from dismissing or disparaging differing opinions, fostering a constructive dialogue that accommodates a range of viewpoints.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-REV-T3-PLAT",
    section: "Navigating the Legal and Ethical Landscape of Online Reviews",
    place:
      "Navigating the Legal and Ethical Landscape of Online Reviews ¶1, Table 3: Responsibility of Review Platforms",
    quote:
      "Implementing robust verification mechanisms and moderation policies can help combat fake reviews and maintain users' trust.",
    force: "should",
    check: "cannot-be-checked",
    reason: "A duty of the review platform, not of the author.",
  },
  {
    id: "ASPN-PLAT-1",
    section: "Picking the Platform",
    place: "Picking the Platform ¶1",
    quote:
      "Healthcare practitioners aspiring to establish a social media presence confront pivotal considerations, including identifying the target audience and which platform may be more appropriate for their brand.",
    force: "should",
    check: "asked",
    asks: "Is this the place where the people you mean to reach will read it?",
  },
  {
    id: "ASPN-PLAT-2",
    section: "Picking the Platform",
    place: "Picking the Platform ¶1",
    quote:
      "practitioners must also be aware of platform privacy policies, the threat of data mining, which can make practitioners and patients vulnerable to scams, and public discussions regarding such topics to maintain a positive online persona",
    force: "must",
    check: "cannot-be-checked",
    reason: "What the author knows about a platform's privacy policy isn't in the words of a post.",
  },
  {
    id: "ASPN-PLAT-3",
    section: "Picking the Platform",
    place: "Picking the Platform ¶2",
    quote:
      "establishing a professional online brand requires a meticulous identification of clinical or professional interests and highlights the criticality of maintaining brand consistency across all social media platforms",
    force: "must",
    check: "cannot-be-checked",
    reason: "Consistency shows across accounts and over time, not in one post.",
  },
  {
    id: "ASPN-PLAT-4",
    section: "Picking the Platform",
    place: "Picking the Platform ¶3",
    quote:
      "When utilizing audiovisual capabilities for marketing that involves patients, it is of paramount importance to secure written consent before publishing content.",
    force: "must",
    check: "by-rule",
    asks: "Does the picture, video or sound show a patient, and did they agree in writing before it goes out?",
  },
  {
    id: "ASPN-PLAT-5",
    section: "Picking the Platform",
    place: "Picking the Platform ¶3",
    quote:
      "Practitioners are reminded to meticulously adhere to patient confidentiality and Health Insurance Portability and Accountability Act (HIPAA) considerations.",
    force: "should",
    check: "cannot-be-checked",
    reason:
      "A general reminder. What it asks of a post is spelled out under Privacy and Security ¶1 and is checked there.",
  },
  {
    id: "ASPN-PLAT-6",
    section: "Picking the Platform",
    place: "Picking the Platform ¶3",
    quote:
      "healthcare practitioners are advised to exercise caution in endorsing products or brands with limited research",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-PLAT-7",
    section: "Picking the Platform",
    place: "Picking the Platform ¶3",
    quote: "transparency is advocated by disclosing financial conflicts of interest",
    force: "should",
    check: "by-rule",
    asks: "Do you have a financial interest in anything named here?",
  },
  {
    id: "ASPN-PLAT-8",
    section: "Picking the Platform",
    place: "Picking the Platform ¶3",
    quote:
      "Patient education information should be focused on disseminating honest and ethically sound advertising content.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-PLAT-9",
    section: "Picking the Platform",
    place: "Picking the Platform ¶3",
    quote:
      "Practitioners are advised to exercise restraint in publicizing anecdotal experiences and establish realistic expectations during promotional endeavors, safeguarding patient trust.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-PLAT-10",
    section: "Picking the Platform",
    place: "Picking the Platform ¶3",
    quote:
      "Sourcing data from peer-reviewed literature is encouraged, providing a comprehensive educational approach that includes a balanced risk-benefit analysis.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-PROF-1",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶1",
    quote:
      "The profile setup on social media requires a balance between professionalism and personalization.",
    force: "must",
    check: "cannot-be-checked",
    reason: "About the profile, which we don't see.",
  },
  {
    id: "ASPN-PROF-2",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶1",
    quote:
      "Physicians should craft profiles that are informative for patients and providers and instill a human touch through sensible, generic personal details.",
    force: "should",
    check: "cannot-be-checked",
    reason:
      "About the profile, which we don't see. It also permits generic personal details, so we leave those alone.",
  },
  {
    id: "ASPN-PROF-3",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶1",
    quote:
      "Striking this balance humanizes the physician without compromising privacy and, for instance, sharing interests in traveling without divulging specific information that could jeopardize personal security.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-PROF-4",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶1",
    quote:
      "Additionally, physicians must prioritize using secure devices, safeguarding their personal information, and reinforcing the protection of patient-related content.",
    force: "must",
    check: "by-rule",
  },
  {
    id: "ASPN-PROF-5",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶1",
    quote:
      "Ensuring the security of social media engagement involves implementing essential measures, such as two-factor authentication (2FA), to fortify access controls.",
    force: "should",
    check: "cannot-be-checked",
    reason: "How an account is secured isn't in the words of a post.",
  },
  {
    id: "ASPN-PROF-6",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶1",
    quote:
      "Physicians utilizing social media platforms can proactively manage their online presence by leveraging privacy settings offered by most social networking sites.",
    force: "should",
    check: "cannot-be-checked",
    reason: "Privacy settings aren't in the words of a post.",
  },
  {
    id: "ASPN-PROF-7",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶1",
    quote:
      "by selectively hiding personal life-related posts or tagged photos, physicians can maintain a focused and professional online presence",
    force: "should",
    check: "cannot-be-checked",
    reason: "Which posts and photos are hidden isn't in the words of a post.",
  },
  {
    id: "ASPN-PROF-8",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶2",
    quote:
      "Content creation represents a critical aspect, demanding unwavering adherence to HIPAA guidelines.",
    force: "must",
    check: "by-rule",
  },
  {
    id: "ASPN-PROF-9",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶2",
    quote:
      "Securing patient consent remains essential in conjunction with de-identifying patient information.",
    force: "must",
    check: "by-rule",
    asks: "Did the patient agree, even though the details are removed?",
  },
  {
    id: "ASPN-PROF-10",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶2",
    quote:
      "Despite the anonymization process, obtaining signed consent from the patient is recommended, mainly when the case involves potentially identifiable images.",
    force: "should",
    check: "by-rule",
    asks: "Is there a signed consent, and does it cover the images?",
  },
  {
    id: "ASPN-PROF-11",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶2",
    quote: "This is sometimes done in the surgical consent documents or patient intake forms.",
    force: "context",
    check: "asked",
    asks: "Is the permission a form of its own that names this post, or a line in the surgical or intake papers?",
  },
  {
    id: "ASPN-PROF-12",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶2",
    quote: "In non-original images or artwork, attribution for the artwork should be given.",
    force: "should",
    check: "by-rule",
    asks: "Is the image your own work?",
  },
  {
    id: "ASPN-PROF-13",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶2",
    quote:
      "Disclosing conflicts of interest, such as any financial or professional affiliations, ensures that patients and the public can assess information with the necessary context, fostering informed decision-making.",
    force: "should",
    check: "by-rule",
    asks: "Do you have a financial or professional tie to anyone named here?",
  },
  {
    id: "ASPN-PROF-14",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶2",
    quote:
      "In content creation, it is also essential to avoid post-dilution and ensure content provides value to the audience.",
    force: "must",
    check: "cannot-be-checked",
    reason: "What a post is worth to its audience is theirs to judge.",
  },
  {
    id: "ASPN-PROF-15",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶2",
    quote:
      "Sharing content that solves a problem, answers a question, or prompts discussion helps promote audience engagement.",
    force: "may",
    check: "cannot-be-checked",
    reason: "Permits answering questions in general terms, so we leave that alone.",
  },
  {
    id: "ASPN-PROF-16",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶2",
    quote: "In principle, one should aim to provide quality over quantity.",
    force: "should",
    check: "cannot-be-checked",
    reason: "Quality against quantity shows over many posts, not in one.",
  },
  {
    id: "ASPN-PROF-17",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶2",
    quote:
      "it is essential to maintain consistency in content creation, as this allows for continued engagement and reinforces your social media presence",
    force: "must",
    check: "cannot-be-checked",
    reason: "Consistency shows over many posts, not in one.",
  },
  {
    id: "ASPN-PROF-18",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶2",
    quote:
      "Finally, we recommend adhering to the employer's guidelines when working in an employed-physician model.",
    force: "should",
    check: "asked",
    asks: "Does your employer have a social media policy, and does this post follow it?",
  },
  {
    id: "ASPN-PROF-19",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶2",
    quote: "This could be accomplished by running content through a marketing director or brand manager.",
    force: "may",
    check: "asked",
    asks: "Has your marketing director or brand manager read it?",
  },
  {
    id: "ASPN-PROF-20",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶2",
    quote:
      "In some cases, it may be appropriate to disclaim that personal opinions do not reflect the views of your employer.",
    force: "may",
    check: "by-rule",
    asks: "Are you employed, and could this be read as your employer's view?",
  },
  {
    id: "ASPN-PROF-21",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶3",
    quote:
      "The core principles of respect and professionalism are crucial for fostering positive interactions.",
    force: "must",
    check: "by-rule",
  },
  {
    id: "ASPN-PROF-22",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶3",
    quote:
      "Balancing empathy with direction to seek a formal evaluation is essential when responding to patients.",
    force: "must",
    check: "by-rule",
  },
  {
    id: "ASPN-PROF-23",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶3",
    quote:
      "Offering simple, easily understood advice contributes to solidifying relationships with the audience.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-PROF-24",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶3",
    quote:
      "Engagement with professional colleagues may involve further discussions, possibly in person or by phone, requiring a nuanced approach that may include sharing additional information.",
    force: "may",
    check: "cannot-be-checked",
    reason:
      "Permits fuller talk between colleagues in person or by phone. What is said there isn't in the post.",
  },
  {
    id: "ASPN-PROF-25",
    section: "Putting Together the Profiles: A Comprehensive Guideline for Providers Social Media Use",
    place: "Putting Together the Profiles ¶3",
    quote:
      "This approach underscores the pivotal role of engagement etiquette in shaping the physician's online presence and navigating the balance between professional boundaries and relationship-building.",
    force: "context",
    check: "cannot-be-checked",
    reason: "Sums up the paragraph. It asks nothing of a post.",
  },
  {
    id: "ASPN-ENG-1",
    section: "Engagement and Education via Social Media",
    place: "Engagement and Education via Social Media ¶1",
    quote:
      "patient interaction and patient education should be critical components of most providers' social media strategy",
    force: "should",
    check: "cannot-be-checked",
    reason: "Encourages talking with and teaching patients, so we don't mark a post for doing it.",
  },
  {
    id: "ASPN-ENG-2",
    section: "Engagement and Education via Social Media",
    place: "Engagement and Education via Social Media ¶1",
    quote: "However, this necessitates a conscientious approach.",
    force: "context",
    check: "cannot-be-checked",
    reason: "Introduces what follows. It asks nothing of a post by itself.",
  },
  {
    id: "ASPN-ENG-3",
    section: "Engagement and Education via Social Media",
    place: "Engagement and Education via Social Media ¶1",
    quote:
      "To enhance patients' health literacy, using both language and visuals through social media is helpful.",
    force: "should",
    check: "by-rule",
    asks: "Do the pictures carry alt text and the videos captions?",
  },
  {
    id: "ASPN-ENG-4",
    section: "Engagement and Education via Social Media",
    place: "Engagement and Education via Social Media ¶1",
    quote:
      "Using visuals to describe the outcomes of a clinical trial may be more beneficial to patients and other physicians than written explanations.",
    force: "may",
    check: "cannot-be-checked",
    reason: "Permits showing trial results as pictures. We don't see pictures.",
  },
  {
    id: "ASPN-ENG-5",
    section: "Engagement and Education via Social Media",
    place: "Engagement and Education via Social Media ¶1",
    quote: "Using a variety of multimedia formats is essential to improve literacy as well.",
    force: "must",
    check: "cannot-be-checked",
    reason: "A mix of formats shows over many posts, not in one.",
  },
  {
    id: "ASPN-EVAL-1",
    section: "Evaluating the Impact of Social Media on Engagement",
    place: "Evaluating the Impact of Social Media on Engagement ¶1",
    quote:
      "it is essential to realize that individual results are difficult to examine using population-based metrics",
    force: "context",
    check: "cannot-be-checked",
    reason: "About measuring engagement, which isn't in the words of a post.",
  },
  {
    id: "ASPN-EVAL-2",
    section: "Evaluating the Impact of Social Media on Engagement",
    place: "Evaluating the Impact of Social Media on Engagement ¶1",
    quote: "Involving other clinicians in your field can be extremely helpful to improve engagement further.",
    force: "may",
    check: "cannot-be-checked",
    reason: "Encourages involving colleagues, so we leave their names and handles alone.",
  },
  {
    id: "ASPN-FUT-1",
    section: "Future Directions and Emerging Trends",
    place: "Future Directions and Emerging Trends ¶1",
    quote: "Active efforts must be made to prioritize user privacy and maintain ethical standards.",
    force: "must",
    check: "asked",
    asks: "If a tool wrote or measured any of this, were patients' details kept out of it?",
  },
  {
    id: "ASPN-FUT-2",
    section: "Future Directions and Emerging Trends",
    place: "Future Directions and Emerging Trends ¶1",
    quote:
      "There needs to be more transparency in understanding how conclusions are derived, and AI may be prone to inaccuracies and inherent bias.",
    force: "risk",
    check: "asked",
    asks: "Did AI draft or draw any of this, and have you checked each statement yourself?",
  },
  {
    id: "ASPN-FUT-3",
    section: "Future Directions and Emerging Trends",
    place: "Future Directions and Emerging Trends ¶1",
    quote: "Furthermore, content may seem robotic and need more creativity.",
    force: "risk",
    check: "cannot-be-checked",
    reason: "Whether text seems robotic is a matter of taste, and we don't guess who wrote it.",
  },
  {
    id: "ASPN-FUT-4",
    section: "Future Directions and Emerging Trends",
    place: "Future Directions and Emerging Trends ¶2",
    quote:
      "Recent studies highlight four key factors contributing to physicians' success as influencers: board certification, affiliation with research-sharing groups, strategic hashtag usage, and presence across multiple platforms.",
    force: "may",
    check: "cannot-be-checked",
    reason: "Permits stating a true board certification. Whether it is true isn't in the words of a post.",
  },
  {
    id: "ASPN-FUT-5",
    section: "Future Directions and Emerging Trends",
    place: "Future Directions and Emerging Trends ¶2",
    quote:
      "Physicians' use of social media presents opportunities, such as medical information dissemination, and challenges like credibility and misinformation.",
    force: "context",
    check: "cannot-be-checked",
    reason: "Describes opportunities and challenges. It asks nothing of a post.",
  },
  {
    id: "ASPN-LONG-1",
    section:
      "Reflecting on the Potential Long-Term Impacts on Provider-Patient Relationships Utilizing Social Media",
    place:
      "Reflecting on the Potential Long-Term Impacts on Provider-Patient Relationships Utilizing Social Media ¶2",
    quote: "We can promote health education by disseminating clear yet accurate medical information.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-LONG-2",
    section:
      "Reflecting on the Potential Long-Term Impacts on Provider-Patient Relationships Utilizing Social Media",
    place:
      "Reflecting on the Potential Long-Term Impacts on Provider-Patient Relationships Utilizing Social Media ¶2",
    quote:
      "We can help patients identify reliable, trustworthy sources such as unbiased peer-reviewed articles or society-endorsed online details.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-LONG-3",
    section:
      "Reflecting on the Potential Long-Term Impacts on Provider-Patient Relationships Utilizing Social Media",
    place:
      "Reflecting on the Potential Long-Term Impacts on Provider-Patient Relationships Utilizing Social Media ¶3",
    quote:
      "Some examples include raising awareness of legislation that impacts patient care, encouraging and teaching patients to advocate for themselves individually, and supporting peer-to-peer healthcare.",
    force: "may",
    check: "cannot-be-checked",
    reason: "Permits advocacy on legislation and for patients, so we leave it alone.",
  },
  {
    id: "ASPN-LONG-4",
    section:
      "Reflecting on the Potential Long-Term Impacts on Provider-Patient Relationships Utilizing Social Media",
    place:
      "Reflecting on the Potential Long-Term Impacts on Provider-Patient Relationships Utilizing Social Media ¶3",
    quote:
      "Holding discussions with patients via posts, blogs, or live streams can foster open communication, build supportive online communities, and give individuals the confidence to discuss disease management options.",
    force: "may",
    check: "cannot-be-checked",
    reason:
      "Permits discussions with patients in posts and live streams, so we mark advice to one person and not the talk itself.",
  },
  {
    id: "ASPN-LONG-5",
    section:
      "Reflecting on the Potential Long-Term Impacts on Provider-Patient Relationships Utilizing Social Media",
    place:
      "Reflecting on the Potential Long-Term Impacts on Provider-Patient Relationships Utilizing Social Media ¶4",
    quote:
      "By providing patients with information about which health services are appropriate and available (locally or online), we can help increase their awareness of resources and access to healthcare.",
    force: "may",
    check: "cannot-be-checked",
    reason: "Permits saying which services there are and where, so a clinic's own contacts are left alone.",
  },
  {
    id: "ASPN-UNMET-1",
    section: "Identifying Unmet Research Needs and Proposing New Studies",
    place: "Identifying Unmet Research Needs and Proposing New Studies ¶2",
    quote:
      "it is helpful to be honest and give hope, but also reduce the urge to present any new idea or novel approach as a panacea",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-CTA-1",
    section: "Call to Action for Healthcare Providers and Organizations",
    place: "Call to Action for Healthcare Providers and Organizations ¶1",
    quote: "It is essential to maintain professionalism through social media engagement.",
    force: "must",
    check: "by-rule",
  },
  {
    id: "ASPN-CTA-2",
    section: "Call to Action for Healthcare Providers and Organizations",
    place: "Call to Action for Healthcare Providers and Organizations ¶1",
    quote:
      "The guidelines above help set a baseline for these professional standards; however, personal judgment is also central to the appropriate use of social media.",
    force: "context",
    check: "cannot-be-checked",
    reason: "Says what guidelines can't replace: your judgment. That is why we never give a verdict.",
  },
  {
    id: "ASPN-CTA-3",
    section: "Call to Action for Healthcare Providers and Organizations",
    place: "Call to Action for Healthcare Providers and Organizations ¶1",
    quote:
      "This consensus paper aims to maximize the positive impact of social media posting while minimizing negative interactions, although these are unlikely to be avoided entirely.",
    force: "context",
    check: "cannot-be-checked",
    reason: "States the aim of the paper. It asks nothing of a post.",
  },
  {
    id: "ASPN-CTA-4",
    section: "Call to Action for Healthcare Providers and Organizations",
    place: "Call to Action for Healthcare Providers and Organizations ¶1",
    quote:
      "Sharing information with current and potential patients regarding treatment options and opening a dialog with other physicians regarding innovations in the field and important outcomes for current procedures can help attract new patients",
    force: "may",
    check: "cannot-be-checked",
    reason: "Permits telling people about treatments and innovations, so we mark claims and not the subject.",
  },
  {
    id: "ASPN-CON-1",
    section: "Conclusion",
    place: "Conclusion ¶1",
    quote:
      "The guidelines provided within this paper emphasize the importance of maintaining brand consistency, separating personal and professional lives, upholding professional ethics, ensuring patient safety, and practicing truthfulness in all social media interactions.",
    force: "should",
    check: "by-rule",
  },
  {
    id: "ASPN-CON-2",
    section: "Conclusion",
    place: "Conclusion ¶1",
    quote:
      "healthcare professionals must be aware of the dynamic media and medical landscape to harness and not abuse the power of these platforms effectively, ethically, legally, and professionally",
    force: "must",
    check: "cannot-be-checked",
    reason: "What the author knows of the media landscape isn't in the words of a post.",
  },
  {
    id: "ASPN-CON-3",
    section: "Conclusion",
    place: "Conclusion ¶1",
    quote:
      "these advantages do come with a plethora of challenges, including the threat of misinformation, ethical dilemmas, and the need for increased privacy and security measures to protect patients",
    force: "context",
    check: "cannot-be-checked",
    reason: "Names the challenges in general. It asks nothing of a post.",
  },
  {
    id: "ASPN-CON-4",
    section: "Conclusion",
    place: "Conclusion ¶2",
    quote:
      "healthcare providers must constantly adapt and learn how to utilize these tools to enhance their communication and practice, all while maintaining patient trust and confidentiality",
    force: "must",
    check: "asked",
    asks: "Were patients' details kept out of every tool you used to make this?",
  },
  {
    id: "ASPN-CON-5",
    section: "Conclusion",
    place: "Conclusion ¶2",
    quote:
      "these guidelines must continue to evolve to keep up with the rapidly changing nature of digital communication",
    force: "context",
    check: "cannot-be-checked",
    reason: "A duty of those who write guidelines.",
  },
] as const satisfies readonly Clause[];

export type ClauseId = (typeof clauses)[number]["id"];

const byId: ReadonlyMap<string, Clause> = new Map(clauses.map((clause) => [clause.id, clause]));

/** Whether a string names a clause of the guideline. */
export function isClauseId(id: string): id is ClauseId {
  return byId.has(id);
}

/** The clause of that id. Total: every `ClauseId` has one; an id that a type assertion let through throws a `RangeError`. */
export function clauseById(id: ClauseId): Clause {
  const clause = byId.get(id);
  if (clause === undefined) throw new RangeError(`unknown clause: ${id}`);
  return clause;
}
