import { patientName } from "./phi/patient-name";
import { nicknameOrInitials } from "./phi/nickname-or-initials";
import { relativeOrEmployerIdentifier } from "./phi/relative-or-employer-identifier";
import { patientHandleOrTag } from "./phi/patient-handle-or-tag";
import { addressOrZip } from "./phi/address-or-zip";
import { localityOrFacility } from "./phi/locality-or-facility";
import { specificDate } from "./phi/specific-date";
import { relativeDate } from "./phi/relative-date";
import { ageOver89 } from "./phi/age-over-89";
import { phoneOrFax } from "./phi/phone-or-fax";
import { emailUrlOrIp } from "./phi/email-url-or-ip";
import { idNumber } from "./phi/id-number";
import { deviceSerial } from "./phi/device-serial";
import { faceVoiceOrBiometric } from "./phi/face-voice-or-biometric";
import { clinicalImageCheck } from "./phi/clinical-image-check";
import { uniqueCharacteristic } from "./phi/unique-characteristic";
import { quasiIdentifierCombination } from "./phi/quasi-identifier-combination";
import { publicFigurePatient } from "./phi/public-figure-patient";
import { deceasedPatient } from "./phi/deceased-patient";
import { minorPatient } from "./phi/minor-patient";
import { treatmentRelationshipConfirmation } from "./phi/treatment-relationship-confirmation";
import { reviewReplyClinicalDetail } from "./phi/review-reply-clinical-detail";
import { consentClaimUnverified } from "./phi/consent-claim-unverified";
import { consentLitigationNote } from "./phi/consent-litigation-note";
import { deidentifiedCaseConsent } from "./phi/deidentified-case-consent";
import { recordOrMessageScreenshot } from "./phi/record-or-message-screenshot";
import { unsecuredChannelSolicitation } from "./phi/unsecured-channel-solicitation";
import { undisclosedRelationship } from "./conflict-of-interest/undisclosed-relationship";
import { impliedRelationship } from "./conflict-of-interest/implied-relationship";
import { vagueDisclosure } from "./conflict-of-interest/vague-disclosure";
import { buriedDisclosure } from "./conflict-of-interest/buried-disclosure";
import { affiliateOrDiscountCode } from "./conflict-of-interest/affiliate-or-discount-code";
import { ownProductOrEquity } from "./conflict-of-interest/own-product-or-equity";
import { researchFundingNotStated } from "./conflict-of-interest/research-funding-not-stated";
import { contradictoryNoConflict } from "./conflict-of-interest/contradictory-no-conflict";
import { relationshipUnanswered } from "./conflict-of-interest/relationship-unanswered";
import { individualDiagnosis } from "./medical-advice/individual-diagnosis";
import { individualTreatmentDirective } from "./medical-advice/individual-treatment-directive";
import { triageOrFalseReassurance } from "./medical-advice/triage-or-false-reassurance";
import { dmConsultation } from "./medical-advice/dm-consultation";
import { replyWithoutRedirect } from "./medical-advice/reply-without-redirect";
import { emergencyNotEscalated } from "./medical-advice/emergency-not-escalated";
import { remoteDiagnosisOfPublicFigure } from "./medical-advice/remote-diagnosis-of-public-figure";
import { limitationsNotStated } from "./medical-advice/limitations-not-stated";
import { cureOrGuarantee } from "./unsupported-claim/cure-or-guarantee";
import { absoluteSafety } from "./unsupported-claim/absolute-safety";
import { superlativeOrCredentialClaim } from "./unsupported-claim/superlative-or-credential-claim";
import { statisticWithoutSource } from "./unsupported-claim/statistic-without-source";
import { testimonialAsTypical } from "./unsupported-claim/testimonial-as-typical";
import { promotionWithoutBalance } from "./unsupported-claim/promotion-without-balance";
import { panaceaOrBreakthrough } from "./unsupported-claim/panacea-or-breakthrough";
import { fdaStatus } from "./unsupported-claim/fda-status";
import { offLabelOrInvestigational } from "./unsupported-claim/off-label-or-investigational";
import { limitedEvidenceEndorsement } from "./unsupported-claim/limited-evidence-endorsement";
import { overstatedStudy } from "./unsupported-claim/overstated-study";
import { misinformationTopic } from "./unsupported-claim/misinformation-topic";
import { disparagingOrStigmatizingLanguage } from "./professionalism/disparaging-or-stigmatizing-language";
import { publicDispute } from "./professionalism/public-dispute";
import { defamatoryAllegation } from "./professionalism/defamatory-allegation";
import { contentiousViewpoint } from "./professionalism/contentious-viewpoint";
import { employerDisclaimer } from "./professionalism/employer-disclaimer";
import { attributionMissing } from "./professionalism/attribution-missing";
import { fakeIncentivizedOrInsiderReview } from "./professionalism/fake-incentivized-or-insider-review";
import { reviewSuppressionOrRetaliation } from "./professionalism/review-suppression-or-retaliation";
import { boundaryCrossing } from "./professionalism/boundary-crossing";
import { privateAudienceAssumption } from "./professionalism/private-audience-assumption";
import { authorPersonalSecurity } from "./professionalism/author-personal-security";
import { plainLanguage } from "./professionalism/plain-language";
import { accessibility } from "./professionalism/accessibility";
import { aiGeneratedContent } from "./professionalism/ai-generated-content";
import type { Rule } from "@/lib/engine/rule";

/** Version of the rules' wording and behavior: an answer given to one version may not stand for the next. */
export const ruleSet = "aspn-2024.1";

/** Every rule, in the catalogue's order. */
export const rules: readonly Rule[] = [
  patientName,
  nicknameOrInitials,
  relativeOrEmployerIdentifier,
  patientHandleOrTag,
  addressOrZip,
  localityOrFacility,
  specificDate,
  relativeDate,
  ageOver89,
  phoneOrFax,
  emailUrlOrIp,
  idNumber,
  deviceSerial,
  faceVoiceOrBiometric,
  clinicalImageCheck,
  uniqueCharacteristic,
  quasiIdentifierCombination,
  publicFigurePatient,
  deceasedPatient,
  minorPatient,
  treatmentRelationshipConfirmation,
  reviewReplyClinicalDetail,
  consentClaimUnverified,
  consentLitigationNote,
  deidentifiedCaseConsent,
  recordOrMessageScreenshot,
  unsecuredChannelSolicitation,
  undisclosedRelationship,
  impliedRelationship,
  vagueDisclosure,
  buriedDisclosure,
  affiliateOrDiscountCode,
  ownProductOrEquity,
  researchFundingNotStated,
  contradictoryNoConflict,
  relationshipUnanswered,
  individualDiagnosis,
  individualTreatmentDirective,
  triageOrFalseReassurance,
  dmConsultation,
  replyWithoutRedirect,
  emergencyNotEscalated,
  remoteDiagnosisOfPublicFigure,
  limitationsNotStated,
  cureOrGuarantee,
  absoluteSafety,
  superlativeOrCredentialClaim,
  statisticWithoutSource,
  testimonialAsTypical,
  promotionWithoutBalance,
  panaceaOrBreakthrough,
  fdaStatus,
  offLabelOrInvestigational,
  limitedEvidenceEndorsement,
  overstatedStudy,
  misinformationTopic,
  disparagingOrStigmatizingLanguage,
  publicDispute,
  defamatoryAllegation,
  contentiousViewpoint,
  employerDisclaimer,
  attributionMissing,
  fakeIncentivizedOrInsiderReview,
  reviewSuppressionOrRetaliation,
  boundaryCrossing,
  privateAudienceAssumption,
  authorPersonalSecurity,
  plainLanguage,
  accessibility,
  aiGeneratedContent,
];
