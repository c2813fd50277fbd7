import { type Lexicon, lexicon } from "./lexicon";

/** Parts of the body, clinical and everyday. */
export const anatomy: Lexicon = lexicon(
  {
    name: "anatomy",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
abdomen|abdominal wall|achilles|achilles tendon|acl|adductor|adrenal gland|ankle|annulus|annulus fibrosus|anus|aorta
appendix|arm|armpit|arms|artery|atlas|axilla|back|basivertebral nerve|belly|biceps|bile duct|bladder|bone|bones|bowel
brachial plexus|brain|brainstem|breast|breasts|buttock|buttocks|calf|calves|carotid|carpal tunnel|cartilage
cauda equina|celiac plexus|cerebellum|cervical spine|cervix|cheek|cheekbone|chest|chest wall|chin|clavicle
cluneal nerve|coccyx|collarbone|colon|conus|cord|cornea|crown of the head|cubital tunnel|deltoid|diaphragm|digit|disc
discs|disk|disks|dorsal column|dorsal horn|dorsal root|dorsal root ganglion|dura|dura mater|ear|eardrum|ears|elbow
elbows|endplate|endplates|epidural space|esophagus|eye|eyebrow|eyelid|eyes|face|facet|facet joint|facet joints|facets
fallopian tube|fascia|feet|femur|fibula|finger|fingers|flank|foot|foramen|foramina|forearm|forehead|gallbladder
ganglion|genicular nerve|gland|glute|glutes|groin|gum|gums|gut|hamstring|hamstrings|hand|hands|head|heart|heel|heels
hip|hip flexor|hips|humerus|ileum|iliac crest|ilium|intercostal nerve|intestine|jaw|joint|joints|kidney|kidneys|knee
kneecap|knees|l-spine|labrum|lamina|larynx|leg|legs|ligament|ligaments|ligamentum flavum|lip|lips|liver|lower back
lower extremity|lumbar|lumbar spine|lung|lungs|lymph node|mandible|maxilla|medial branch|meninges|meniscus|mouth
multifidus|muscle|muscles|nail|neck|nerve|nerve root|nerve roots|nerves|nipple|nose|nostril|nucleus pulposus
occipital nerve|occiput|odontoid|optic nerve|ovaries|ovary|palate|palm|pancreas|parathyroid|pars|pars interarticularis
patella|pectoral|pedicle|pedicles|pelvic floor|pelvis|penis|perineum|peripheral nerve|piriformis|pituitary|placenta
plantar fascia|plexus|prostate|psoas|pudendal nerve|quad|quadriceps|quads|radius|rectum|retina|rib|rib cage|ribs
rotator cuff|sacral|sacroiliac joint|sacroiliac joints|sacrum|saphenous nerve|scalp|scapula|sciatic nerve|scrotum|shin
shoulder|shoulder blade|shoulders|si joint|si joints|sij|sinus|sinuses|skin|skull|small intestine|spinal canal
spinal column|spinal cord|spinal nerve|spine|spinous process|spleen|stellate ganglion|sternum|stomach
suprascapular nerve|synovium|tailbone|talus|teeth|temple|temporomandibular joint|tendon|tendons|testicle|testicles
thecal sac|thigh|thighs|thoracic|thoracic spine|throat|thumb|thyroid|tibia|toe|toenail|toes|tongue|tonsils|tooth|torso
trachea|trapezius|traps|tricep|triceps|trigeminal nerve|ulna|ulnar nerve|upper back|upper extremity|urethra|uterus
vagina|vagus nerve|vein|veins|vertebra|vertebrae|vertebral bodies|vertebral body|vocal cords|vulva|waist|womb|wrist
wrists|z-joint|zygapophyseal joint
`,
);
