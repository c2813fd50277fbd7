/**
 * The references that rules stand on beside the guideline: regulations, agency guidance, cases, codes and studies.
 * `url` is given only where the address is the publisher's own and known; a missing one is not an omission.
 */
export interface Source {
  readonly id: string;
  /** What it is, in a few words. */
  readonly title: string;
  readonly citation: string;
  readonly url?: `https://${string}`;
  /**
   * How surely it was read when the rules were written. `read`: its text, whole or the part relied on, in a stored
   * copy. `secondary`: through somebody's account of it. `title-only`: its existence, title or abstract. `recalled`:
   * from memory, to be looked up before anyone relies on it.
   */
  readonly confirmed: "read" | "secondary" | "title-only" | "recalled";
}

export const sources = [
  {
    id: "ASPN-2024",
    title: "The ASPN guideline",
    citation:
      "Giuffrida A, Saia-Owenby C, Andriano C, et al. Social Media Behavior Guidelines for Healthcare Professionals: An American Society of Pain and Neuroscience NEURON Project. J Pain Res 2024;17:3587–3599.",
    url: "https://doi.org/10.2147/JPR.S488590",
    confirmed: "read",
  },
  {
    id: "CFR-164.514",
    title: "HIPAA de-identification standard: Safe Harbor",
    citation:
      "45 CFR 164.514(b)(2). Eighteen identifiers of the individual or of relatives, employers or household members, and no actual knowledge that the rest could identify the person.",
    url: "https://www.ecfr.gov/current/title-45/section-164.514",
    confirmed: "read",
  },
  {
    id: "CFR-164.508",
    title: "HIPAA authorizations",
    citation: "45 CFR 164.508(c). Elements of a valid authorization.",
    url: "https://www.ecfr.gov/current/title-45/section-164.508",
    confirmed: "read",
  },
  {
    id: "CFR-164.502f",
    title: "HIPAA and people who have died",
    citation: "45 CFR 164.502(f). Protection for 50 years after death.",
    url: "https://www.ecfr.gov/current/title-45/section-164.502",
    confirmed: "read",
  },
  {
    id: "CFR-160.103",
    title: "HIPAA definition of protected health information",
    citation: "45 CFR 160.103.",
    url: "https://www.ecfr.gov/current/title-45/section-160.103",
    confirmed: "read",
  },
  {
    id: "HHS-DEID",
    title: "HHS guidance on de-identification",
    citation:
      "US Department of Health and Human Services, Office for Civil Rights. Guidance Regarding Methods for De-identification of Protected Health Information. 26 November 2012.",
    confirmed: "title-only",
  },
  {
    id: "ZIP-LISTS",
    title: "Three-digit ZIP areas of 20,000 people or fewer",
    citation:
      "Lists in circulation, from the 2000 Census. 45 CFR 164.514(b)(2)(i)(B) points to the currently available Census data.",
    confirmed: "read",
  },
  {
    id: "AHMED",
    title: "Patients who can be recognized in clinicians' posts",
    citation:
      "Ahmed W, Jagsi R, Gutheil TG, Katz MS. Public disclosure on social media of identifiable patient information by health professionals: content analysis of Twitter data. J Med Internet Res 2020;22(9):e19746.",
    url: "https://doi.org/10.2196/19746",
    confirmed: "read",
  },
  {
    id: "OCR-ELITE",
    title: "Elite Dental Associates: reply to a review",
    citation:
      "HHS Office for Civil Rights, resolution with Elite Dental Associates, Dallas. 2 October 2019. $10,000.",
    confirmed: "read",
  },
  {
    id: "OCR-UPI",
    title: "U. Phillip Igbinadolor, DMD: reply to a review",
    citation: "HHS Office for Civil Rights, civil money penalty, North Carolina. 2022. $50,000.",
    confirmed: "read",
  },
  {
    id: "OCR-NVD",
    title: "New Vision Dental: replies to reviews",
    citation:
      "HHS Office for Civil Rights, resolution with B. Brandon Au, DDS, doing business as New Vision Dental, California. 14 December 2022. $23,000.",
    confirmed: "read",
  },
  {
    id: "OCR-MANASA",
    title: "Manasa Health Center: replies to reviews",
    citation:
      "HHS Office for Civil Rights, resolution with Manasa Health Center, New Jersey. 5 June 2023. $30,000.",
    confirmed: "read",
  },
  {
    id: "OCR-CPT",
    title: "Complete P.T.: testimonials",
    citation:
      "HHS Office for Civil Rights, resolution with Complete P.T., Pool & Land Physical Therapy. 16 February 2016. $25,000.",
    confirmed: "read",
  },
  {
    id: "OCR-CADIA",
    title: "Cadia Healthcare Facilities: success stories",
    citation:
      "HHS Office for Civil Rights, resolution with Cadia Healthcare Facilities, Delaware. 30 September 2025. $182,000.",
    confirmed: "read",
  },
  {
    id: "OCR-MEDIA",
    title: "HHS guidance on filming and media access",
    citation:
      "HHS Office for Civil Rights, guidance on media access to protected health information, 2016 and May 2020.",
    confirmed: "secondary",
  },
  {
    id: "RI-THRAN",
    title: "A trauma patient recognized without a name",
    citation:
      "Rhode Island Board of Medical Licensure and Discipline, A. Thran, April 2011, as reported by the Boston Globe.",
    confirmed: "secondary",
  },
  {
    id: "OFID-2021",
    title: "“Can I post this?”",
    citation: "Dong SW, et al. Open Forum Infectious Diseases 2021.",
    url: "https://doi.org/10.1093/ofid/ofab084",
    confirmed: "read",
  },
  {
    id: "RAD-SCHLOSS",
    title: "Identifying marks left on a shared scan",
    citation: "Schloss RW. Clinical Imaging, as reported by Radiology Business.",
    confirmed: "secondary",
  },
  {
    id: "PHM-CONSENT",
    title: "#ConsentObtained: patient privacy in the age of social media",
    citation: "MDedge, 3 November 2020.",
    confirmed: "read",
  },
  {
    id: "ACR-CASE",
    title: "Protecting the Patient",
    citation: "American College of Radiology case study, Cincinnati Children's.",
    confirmed: "read",
  },
  {
    id: "REVIEW-PRACTICE",
    title: "Guides to answering reviews",
    citation:
      "Industry guides to review replies under HIPAA. Several agree that patient status is never confirmed.",
    confirmed: "secondary",
  },
  {
    id: "FTC-255",
    title: "FTC Endorsement Guides",
    citation: "16 CFR Part 255; 88 FR 48102, 26 July 2023.",
    url: "https://www.ecfr.gov/current/title-16/part-255",
    confirmed: "read",
  },
  {
    id: "FTC-255-TYPICAL",
    title: "FTC on typical results",
    citation: "16 CFR 255.2, and the FTC's 2009 tests of disclaimers.",
    url: "https://www.ecfr.gov/current/title-16/section-255.2",
    confirmed: "read",
  },
  {
    id: "FTC-101",
    title: "Disclosures 101 for Social Media Influencers",
    citation: "Federal Trade Commission, November 2019.",
    url: "https://www.ftc.gov/business-guidance/resources/disclosures-101-social-media-influencers",
    confirmed: "read",
  },
  {
    id: "FTC-FAQ",
    title: "FTC's Endorsement Guides: What People Are Asking",
    citation: "Federal Trade Commission.",
    url: "https://www.ftc.gov/business-guidance/resources/ftcs-endorsement-guides-what-people-are-asking",
    confirmed: "secondary",
  },
  {
    id: "FTC-ABA",
    title: "FTC warning letters on undisclosed ties",
    citation:
      "Federal Trade Commission, letters to two trade associations and twelve dietitians and influencers, 13 November 2023.",
    confirmed: "read",
  },
  {
    id: "FTC-2017-ADLAW",
    title: "FTC letters to influencers, 2017",
    citation: "Federal Trade Commission, 2017, as described at allaboutadvertisinglaw.com.",
    confirmed: "read",
  },
  {
    id: "FTC-HPCG",
    title: "Health Products Compliance Guidance",
    citation: "Federal Trade Commission, December 2022.",
    url: "https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance",
    confirmed: "secondary",
  },
  {
    id: "FTC-465",
    title: "FTC rule on consumer reviews and testimonials",
    citation: "16 CFR Part 465; 89 FR 68034, effective 21 October 2024.",
    url: "https://www.ecfr.gov/current/title-16/part-465",
    confirmed: "read",
  },
  {
    id: "FTC-465-QA",
    title: "FTC staff questions and answers on the review rule",
    citation: "Federal Trade Commission staff, November 2024.",
    confirmed: "secondary",
  },
  {
    id: "FTC-RMG",
    title: "Regenerative Medical Group",
    citation:
      "FTC v. Regenerative Medical Group and Henderson, 2018. $3.31 million judgment, partly suspended.",
    confirmed: "read",
  },
  {
    id: "FTC-SCIA",
    title: "Stem Cell Institute of America",
    citation:
      "FTC and State of Georgia v. Stem Cell Institute of America. Orders announced 8 January 2025. $5,155,146.",
    confirmed: "read",
  },
  {
    id: "CRFA",
    title: "Consumer Review Fairness Act",
    citation: "15 U.S.C. 45b, 2016.",
    confirmed: "secondary",
  },
  {
    id: "FDA-807.39",
    title: "Registration doesn't denote FDA approval",
    citation: "21 CFR 807.39.",
    url: "https://www.ecfr.gov/current/title-21/section-807.39",
    confirmed: "read",
  },
  {
    id: "FDA-807.97",
    title: "510(k) clearance doesn't denote FDA approval",
    citation: "21 CFR 807.97.",
    url: "https://www.ecfr.gov/current/title-21/section-807.97",
    confirmed: "read",
  },
  {
    id: "FDA-812.7",
    title: "No promotion of investigational devices",
    citation: "21 CFR 812.7.",
    url: "https://www.ecfr.gov/current/title-21/section-812.7",
    confirmed: "read",
  },
  {
    id: "CFR-312.7",
    title: "No promotion of investigational drugs",
    citation: "21 CFR 312.7.",
    url: "https://www.ecfr.gov/current/title-21/section-312.7",
    confirmed: "recalled",
  },
  {
    id: "FDA-CSL",
    title: "FDA draft guidance on character limits",
    citation:
      "US Food and Drug Administration. Internet/Social Media Platforms with Character Space Limitations. Draft, June 2014.",
    confirmed: "secondary",
  },
  {
    id: "FDA-EXO",
    title: "FDA safety alert on unapproved exosome products",
    citation: "US Food and Drug Administration, public safety alert, read in a copy at paho.org.",
    confirmed: "secondary",
  },
  {
    id: "ADBCCRO",
    title: "Off-label promotion explained",
    citation: "adbccro.com.",
    confirmed: "secondary",
  },
  {
    id: "REGEN",
    title: "Enforcement digest on regenerative marketing",
    citation: "regencompliance.ai. A vendor's page, indicative only.",
    confirmed: "secondary",
  },
  {
    id: "TX-164.3",
    title: "Texas rule on physician advertising",
    citation: "22 TAC 164.3, effective 9 January 2025. An example: state law varies.",
    confirmed: "read",
  },
  {
    id: "AMA-SM",
    title: "AMA Code of Medical Ethics on social media",
    citation:
      "American Medical Association. Physicians' Use of Social Media for Product Promotion and Compensation. The first five items were read.",
    confirmed: "read",
  },
  {
    id: "AMA-812",
    title: "AMA Code of Medical Ethics on conduct in the media",
    citation: "American Medical Association. Opinion 8.12, Ethical Physician Conduct in the Media.",
    confirmed: "secondary",
  },
  {
    id: "AMA-SELL",
    title: "AMA Code of Medical Ethics on selling health products",
    citation: "American Medical Association. Opinion 9.6.4.",
    confirmed: "recalled",
  },
  {
    id: "AMA-ADV",
    title: "AMA Code of Medical Ethics on advertising and publicity",
    citation: "American Medical Association. Opinion 9.6.1.",
    confirmed: "recalled",
  },
  {
    id: "FSMB-2019",
    title: "FSMB on social media and electronic communications",
    citation: "Federation of State Medical Boards. Social Media and Electronic Communications. April 2019.",
    confirmed: "title-only",
  },
  {
    id: "FSMB-MIS",
    title: "Boards on misinformation",
    citation:
      "Federation of State Medical Boards, statement of 29 July 2021; ABFM, ABIM and ABP, joint statement of 9 September 2021.",
    confirmed: "read",
  },
  {
    id: "ACPFSMB-2013",
    title: "Online Medical Professionalism",
    citation:
      "American College of Physicians and Federation of State Medical Boards. Ann Intern Med 2013;158:620–627.",
    confirmed: "secondary",
  },
  {
    id: "NCSBN",
    title: "A Nurse's Guide to the Use of Social Media",
    citation: "National Council of State Boards of Nursing.",
    confirmed: "read",
  },
  {
    id: "ACOG-791",
    title: "ACOG Committee Opinion 791",
    citation: "American College of Obstetricians and Gynecologists. Committee Opinion 791. October 2019.",
    confirmed: "secondary",
  },
  {
    id: "RELIAS",
    title: "When website answers make a relationship",
    citation: "Relias. Advice on specific facts can set up a relationship; general information does not.",
    confirmed: "read",
  },
  {
    id: "HEALTHLAWRX",
    title: "Physicians and the FTC's endorsement rules",
    citation: "healthlawrx.com, 2021.",
    confirmed: "read",
  },
  {
    id: "DECAMP",
    title: "Physicians, social media and conflict of interest",
    citation: "DeCamp M. J Gen Intern Med 2013;28:299–303.",
    confirmed: "read",
  },
  {
    id: "AMJMED-COI",
    title: "Social media and physician conflict of interest",
    citation: "The American Journal of Medicine.",
    confirmed: "read",
  },
  {
    id: "EVOLUS",
    title: "“Advisory board” posts from a paid trip",
    citation: "Mondaq, on Evolus and Jeuveau.",
    confirmed: "read",
  },
  {
    id: "SMART",
    title: "SMART: ASPN's earlier guideline",
    citation:
      "Desai MJ, Khatri N, Hagedorn JM, et al. Social Media and Professional Conduct (SMART): Best Practice Guidelines from the American Society of Pain and Neuroscience (ASPN). J Pain Res 2022;15:1669–1678.",
    url: "https://doi.org/10.2147/JPR.S366978",
    confirmed: "title-only",
  },
  {
    id: "IG-HELP",
    title: "How Instagram shows captions",
    citation: "Instagram help pages on caption display.",
    confirmed: "read",
  },
  {
    id: "PLAT-FOLD",
    title: "Where platforms fold a post",
    citation: "Third-party tables (posttruncate.com, toolshake.xyz), 2026. Unofficial and changing.",
    confirmed: "secondary",
  },
  {
    id: "MMS",
    title: "Massachusetts Medical Society: Social Media Guidelines",
    citation: "Massachusetts Medical Society, 2011, updated 2015.",
    confirmed: "read",
  },
  {
    id: "ACC-GUIDE",
    title: "Accessible posts",
    citation: "Princeton University and other guides to accessible social media.",
    confirmed: "read",
  },
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]["id"];

const byId: ReadonlyMap<string, Source> = new Map(sources.map((source) => [source.id, source]));

/** The source of that id. Total: every `SourceId` has one; an id that a type assertion let through throws a `RangeError`. */
export function sourceById(id: SourceId): Source {
  const source = byId.get(id);
  if (source === undefined) throw new RangeError(`unknown source: ${id}`);
  return source;
}
