import { type Lexicon, lexicon, type MapLexicon, mapLexicon } from "./lexicon";

/** What a reader may write that calls for emergency care, each with its kind. In the first person or without one, as comments are written. */
export const redFlags: MapLexicon = mapLexicon(
  {
    name: "red flags",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
accidental overdose=allergy and poisoning|arm pain and sweating=heart and lung|baby isn't moving=pregnancy and child
baby not moving=pregnancy and child|being abused=violence|better off dead=self-harm and crisis
better off without me=self-harm and crisis|bilateral leg weakness=cord and nerve|black stool=bleeding and clots
black stools=bleeding and clots|bleeding while pregnant=pregnancy and child|bleeding won't stop=bleeding and clots
blood clot=bleeding and clots|blood in my stool=bleeding and clots|blood in my urine=bleeding and clots
blue lips=heart and lung|calf is swollen=bleeding and clots|can't breathe=heart and lung
can't catch my breath=heart and lung|can't control my bladder=cord and nerve|can't control my bowels=cord and nerve
can't do this anymore=self-harm and crisis|can't feel my groin=cord and nerve|can't feel when i pee=cord and nerve
can't go on=self-harm and crisis|can't lift my foot=cord and nerve|can't live like this=self-harm and crisis
can't move my arm=cord and nerve|can't move my leg=cord and nerve|can't move my legs=cord and nerve
can't pee=cord and nerve|can't poop=cord and nerve|can't speak=stroke and head
can't take it anymore=self-harm and crisis|can't urinate=cord and nerve|can't wake her=allergy and poisoning
can't wake him=allergy and poisoning|can't wake up=allergy and poisoning|cannot breathe=heart and lung
cannot pee=cord and nerve|cannot urinate=cord and nerve|cauda equina=cord and nerve|chest is tight=heart and lung
chest pain=heart and lung|chest pressure=heart and lung|chest tightness=heart and lung
chills and fever=infection and wound|collapsed=heart and lung|confused and slurring=stroke and head
confusion and fever=infection and wound|coughing up blood=heart and lung|crushing chest=heart and lung
cut myself=self-harm and crisis|cutting myself=self-harm and crisis|decreased fetal movement=pregnancy and child
difficulty breathing=heart and lung|don't want to be here anymore=self-harm and crisis
don't want to live=self-harm and crisis|don't want to wake up=self-harm and crisis|drooping face=stroke and head
end it=self-harm and crisis|end it all=self-harm and crisis|end my life=self-harm and crisis
ending it=self-harm and crisis|ending my life=self-harm and crisis|face drooping=stroke and head
face is drooping=stroke and head|face is swelling=allergy and poisoning|fecal incontinence=cord and nerve
fell while pregnant=pregnancy and child|fever after injection=infection and wound
fever after surgery=infection and wound|fever and back pain=infection and wound|fever and chills=infection and wound
foot drop=cord and nerve|foul smelling drainage=infection and wound|giving up on life=self-harm and crisis
goodbye everyone=self-harm and crisis|hang myself=self-harm and crisis|heart is racing and dizzy=heart and lung
heavy bleeding=bleeding and clots|high fever=infection and wound|hit me again=violence|hits me=violence
hurt myself=self-harm and crisis|hurting me=violence|hurting myself=self-harm and crisis|husband hits me=violence
i'm not safe at home=violence|incision is draining=infection and wound|incision is red and hot=infection and wound
incision opened=infection and wound|infant fever=pregnancy and child|kill myself=self-harm and crisis
killing myself=self-harm and crisis|kms=self-harm and crisis|leaking fluid=infection and wound
leg is swollen and red=bleeding and clots|legs gave out=cord and nerve|legs giving out=cord and nerve
legs went numb=cord and nerve|life isn't worth living=self-harm and crisis|limp baby=pregnancy and child
lips are swelling=allergy and poisoning|loss of bladder control=cord and nerve|loss of bowel control=cord and nerve
loss of vision=stroke and head|lost control of my bladder=cord and nerve|lost control of my bowels=cord and nerve
lost vision=stroke and head|new weakness=cord and nerve|newborn fever=pregnancy and child
no point in living=self-harm and crisis|no point living=self-harm and crisis|no reason to live=self-harm and crisis
not breathing=allergy and poisoning|not safe at home=violence|not waking up=allergy and poisoning
nothing to live for=self-harm and crisis|numb between my legs=cord and nerve|numb between the legs=cord and nerve
numb down there=cord and nerve|numb genitals=cord and nerve|numb groin=cord and nerve|numb saddle=cord and nerve
one last time goodbye=self-harm and crisis|one leg swollen=bleeding and clots|overdose=allergy and poisoning
overdose on my meds=self-harm and crisis|overdosed=allergy and poisoning|pain down my left arm=heart and lung
partner hits me=violence|passed out=heart and lung|peed myself=cord and nerve|progressive weakness=cord and nerve
pus=infection and wound|pus from my incision=infection and wound|raped=violence|rather be dead=self-harm and crisis
ready to die=self-harm and crisis|red streaks=infection and wound|saddle anesthesia=cord and nerve
saddle numbness=cord and nerve|seizure=stroke and head|self harm=self-harm and crisis|self-harm=self-harm and crisis
sexually assaulted=violence|shoot myself=self-harm and crisis|short of breath=heart and lung
shortness of breath=heart and lung|slurred speech=stroke and head|slurring=stroke and head
slurring her words=stroke and head|slurring his words=stroke and head|sob at rest=heart and lung
spreading redness=infection and wound|stiff neck and fever=stroke and head|sudden confusion=stroke and head
sudden headache=stroke and head|sudden vision loss=stroke and head|sudden weakness=cord and nerve
suicidal=self-harm and crisis|suicide=self-harm and crisis|swallowed battery=allergy and poisoning
swallowed poison=allergy and poisoning|swelling of the throat=allergy and poisoning
take all my pills=self-harm and crisis|take my life=self-harm and crisis|taking my own life=self-harm and crisis
threatening to kill=violence|throat closing=allergy and poisoning|throat is closing=allergy and poisoning
throat swelling=allergy and poisoning|throat tight=allergy and poisoning|throwing up blood=bleeding and clots
thunderclap headache=stroke and head|tired of being alive=self-harm and crisis|tired of living=self-harm and crisis
tongue swelling=allergy and poisoning|took too many=allergy and poisoning|took too many pills=allergy and poisoning
trouble breathing=heart and lung|trouble peeing=cord and nerve|turning blue=allergy and poisoning
unable to urinate=cord and nerve|unalive=self-harm and crisis|unresponsive=heart and lung
urinary retention=cord and nerve|vision went black=stroke and head|vomiting blood=bleeding and clots
wanna die=self-harm and crisis|want it to be over=self-harm and crisis|want it to end=self-harm and crisis
want to die=self-harm and crisis|water broke=pregnancy and child|wet myself=cord and nerve
wish i was dead=self-harm and crisis|wish i were dead=self-harm and crisis
won't be here much longer=self-harm and crisis|won't stop bleeding=bleeding and clots|worst headache=stroke and head
worst headache of my life=stroke and head|wound opened=infection and wound
`,
);

/** Words that send a reader to emergency or crisis care. */
export const escalation: Lexicon = lexicon(
  {
    name: "escalation words",
    source: "compiled for this project",
    licence: "Apache-2.0",
    date: "2026-11-20",
  },
  `
112|911|988|999|a&e|call 911|call 988|call an ambulance|call your emergency number|call your local emergency number
call your on-call|call your surgeon|crisis line|crisis text line|ed now|emergency|emergency care|emergency department
emergency room|emergency services|er now|get help now|get seen now|go in now|go to the ed
go to the emergency department|go to the emergency room|go to the er|go to the hospital|go to the nearest er
go to urgent care|hotline|immediately|lifeline|nearest emergency room|nearest er|on-call doctor|on-call line
poison control|right away|right now|seek emergency care|seek immediate care|seek urgent care|suicide hotline|text 988
urgent|urgent care|urgently
`,
);
