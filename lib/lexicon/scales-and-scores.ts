import { type Lexicon, lexicon } from "./lexicon";

/** Rating scales, questionnaires and scores: the numbers beside them are results, not identifiers. */
export const scales: Lexicon = lexicon(
  {
    name: "scales and scores",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
6mwt|acr20|acr50|acr70|adl|aims|aofas|apgar|asa class|asa score|asas|ashworth|asia scale|asrs|audit-c|bai|barthel
basdai|bdi|beck depression inventory|beighton|berg balance|bishop score|bmi|bpi|braden scale|brief pain inventory
c-ssrs|cage questionnaire|caprini|cgi|cgi-s|cha2ds2-vasc|charlson comorbidity index|child-pugh|ciwa|cmap|cows|curb-65
das28|dash score|dass-21|disabilities of the arm|dn4|easi|ecog|edss|epds|epworth|eq-5d|eq5d|esas|faces scale|fim|fiqr
fitzpatrick|flacc|frax|gad-7|gad7|gcps|gcs|gds|glasgow coma scale|gleason|global impression of change
graded chronic pain scale|hads|ham-d|hamd|harris hip score|has-bled|heart score|hit-6|hoos
hospital anxiety and depression scale|hunt and hess|ikdc|isi|joa|karnofsky|kellgren-lawrence|kl grade|koos|lanss|lefs
likert|lysholm|macnab|madrs|mallampati|mayo score|mcgill pain questionnaire|mdq|mds-updrs|meld|mews|meyerding|mhaq
midas|mini-cog|mjoa|mme|mmse|moca|modic|modified ashworth|modified rankin|mpq|mrs score|nas|ndi|neck disability index
news2|nihss|nprs|nps|nrs|numeric rating scale|nurick|ocs|odi|opioid risk tool|ort|oswestry|oswestry disability index
pain catastrophizing scale|pain detect|paindetect|pasi|pcl-5|pcs|pcs-12|pdi|peg scale|pfdi|pfirrmann|pgic|phq-2|phq-9
phq9|promis|promis-10|promis-29|psqi|qol|quickdash|rankin|ranson|rass|rmdq|rodnan|roland morris|roland-morris
sane score|sara score|sf-12|sf-36|sledai|sns|soapp|soapp-r|sofa|sopa|srs-22|start back|stop-bang|tampa scale
timed up and go|timi|tnm|tsk|tug test|updrs|vas|verbal rating scale|visual analog scale|visual analogue scale
vns score|wells score|whodas|womac|wong-baker|y-bocs|zcq|zung|zurich claudication questionnaire
`,
);
