/**
 * How much each sign of a promise, and each two together in a sentence, speaks for a claim that a careful reader would
 * stop at. Fitted by logistic regression on some 1,500 posts written for this project, half of them near misses, and
 * public health text; natural logarithms of odds, rounded. What they mean is in lib/language/claim-score.ts. License: as
 * the project. 2026-11-21.
 *
 * `sign+`: twice or more in the sentence. `post:sign`: anywhere in the post. `word~`: the plain word itself.
 * `^sign`: the sentence begins with it. `a*b`: both in the sentence.
 */
export const baseline = -2.71;

export const signWeights: ReadonlyMap<string, number> = read(
  `!=-0.48 %=0.49 a~=-0.36 after~=0.34 an~=-0.73 are~=-0.26 as~=0.25 at~=-0.54 be~=0.57 because~=0.28 but~=-1
  can~=-0.56 did~=0.3 do~=-0.23 does~=0.37 even~=-0.08 for~=-0.64 from~=-0.34 get~=0.05 got~=-0.22 had~=0.52
  have~=-0.11 he~=0.28 her~=0.19 here~=0.1 him~=-0.41 his~=-0.76 how~=-0.68 i~=-0.94 if~=-1.05 is~=-0.35
  it~=0.5 like~=0.07 me~=-1.1 my~=-0.65 not~=-0.87 of~=-0.35 on~=-0.15 or~=-0.7 our~=0.83 so~=0.52 still~=0.16
  than~=-0.08 that~=-0.21 their~=-0.08 them~=-0.31 there~=-0.23 they~=-0.3 this~=0.26 to~=-0.78 too~=0.12
  until~=-0.17 us~=0.26 was~=-0.81 we~=0.12 what~=0.3 when~=-0.28 why~=0.18 with~=-0.25 without~=0.18
  yet~=0.44 you~=-0.15 your~=-0.43 ?=-0.21 ^=a=-0.14 ^=after=0.37 ^=an=0.74 ^=and=-0.15 ^=are=-0.08 ^=as=-0.3
  ^=at=-0.06 ^=because=0.09 ^=before=-0.14 ^=can=-0.29 ^=did=-0.06 ^=does=-0.39 ^=for=-0.56 ^=from=0.45
  ^=get=-0.34 ^=got=0.13 ^=he=0.41 ^=his=-0.23 ^=how=0.29 ^=i=-0.37 ^=if=-0.2 ^=in=-0.42 ^=is=-0.09 ^=it=-1.17
  ^=just=0.13 ^=me=-0.1 ^=my=-0.29 ^=not=0.61 ^=our=-0.32 ^=so=-0.2 ^=still=0.33 ^=that=-0.18 ^=the=0.33
  ^=there=-0.16 ^=they=0.45 ^=this=-0.2 ^=to=-0.38 ^=we=-0.12 ^=when=1.1 ^=why=-0.36 ^=with=-0.15 ^=you=-0.09
  ^=your=0.1 ^all=0.5 ^any=-0.44 ^best=-0.4 ^blame=0.25 ^can=-0.26 ^care=0.23 ^cease=0.25 ^condition=0.15
  ^craft=-0.35 ^do=0.33 ^doubt=-0.94 ^ease=0.71 ^figure=0.24 ^gain=0.27 ^good=0.45 ^harm=-0.53 ^hedge=0.53
  ^hype=0.29 ^life=0.36 ^more=-0.14 ^none=0.29 ^not=0.06 ^over=0.37 ^own=0.83 ^plot=-0.18 ^profession=0.29
  ^rescue=-0.34 ^safe=0.69 ^service=0.15 ^settled=0.33 ^sole=0.36 ^stop=0.55 ^story=-0.07 ^study=1.16
  ^sure=0.94 ^swift=0.43 ^teach=0.42 ^than=-0.27 ^this=0.71 ^time=-0.73 ^top=-0.59 ^treatment=-0.13
  ^turn=-0.09 ^undo=0.33 ^unproven=0.83 ^will=-0.11 ^you=0.42 addressed=-1.94 all=1 all+=-0.06 best=0.89
  best+=0.21 care=0.24 care+=0.5 condition=0.62 condition+=0.18 craft+=-0.29 digit=-0.51 doubt=0.5 ease=-0.17
  ease+=-0.06 figure=0.94 frame=2.17 frame-outcome=0.33 frame-rank=1.41 frame-slander=1.05 frame-story=0.3
  frame-study=0.31 gain=0.49 harm=0.41 harm+=0.35 hedge=0.23 hedge+=-0.38 hype=0.13 lasting=0.86 len<5=0.5
  len>25=-0.57 life=0.42 life+=-0.26 more=0.26 more+=0.69 none=1.06 none+=0.38 over=0.75 own=-0.17 own+=-0.79
  people=0.16 people+=0.71 pitches=0.98 plot=0.51 plot+=0.16 post:care=0.17 post:condition=0.93
  post:craft=-1.23 post:craft3=-0.39 post:doubt=-0.74 post:doubt2=-0.05 post:hedge=-1.87 post:hedge3=-0.65
  post:life=-0.87 post:profession=-0.14 post:service=-1.15 post:settled=0.42 post:teach=-1.17
  post:teach5=-1.28 post:treatment=0.31 post:unproven=1.11 profession=0.3 profession+=-0.58 quote=-1.07
  rescue=0.86 safe=1.07 safe+=0.73 sells=0.06 service=-0.36 service+=0.31 settled+=-0.55 sole=0.44
  source=-2.26 stop=0.43 stop+=0.59 study=-0.21 study+=0.56 sure=0.77 sure+=0.18 swift=1.04 teach=0.29
  teach+=-1.28 this=0.3 this+=0.18 treatment=0.35 treatment+=-0.12 undo=0.82 undo+=0.07 unproven=0.23
  unproven+=0.41 you=0.86 you+=-0.11`,
);

export const pairWeights: ReadonlyMap<string, number> = read(
  `all*ease=-0.06 all*figure=-0.1 all*harm=-0.47 all*hype=0.35 all*none=-0.12 all*over=0.12 all*plot=0.18
  all*safe=-0.06 all*sole=0.12 all*study=-0.13 all*sure=0.27 all*undo=-0.05 best*harm=0.08 best*safe=0.14
  care*all=-0.36 care*best=0.06 care*ease=-0.26 care*gain=-0.29 care*harm=-0.1 care*hype=0.07
  care*lasting=-0.06 care*more=0.23 care*none=0.08 care*over=-0.18 care*plot=0.13 care*rescue=0.11
  care*safe=0.17 care*sole=0.08 care*study=-0.29 care*sure=0.08 care*swift=0.16 care*undo=-0.09
  condition*all=-0.28 condition*best=0.32 condition*ease=-0.29 condition*figure=0.24 condition*gain=0.37
  condition*harm=-0.43 condition*hype=-0.15 condition*lasting=0.05 condition*more=-0.28 condition*none=0.52
  condition*over=0.15 condition*plot=0.23 condition*rescue=-0.05 condition*safe=-0.1 condition*sole=0.05
  condition*stop=0.26 condition*study=-0.48 condition*sure=0.27 condition*swift=0.12 condition*undo=0.15
  ease*best=-0.08 ease*figure=0.36 ease*harm=0.11 ease*more=0.19 ease*over=-0.05 ease*rescue=-0.06
  ease*safe=-0.09 gain*best=0.14 gain*figure=-0.05 gain*harm=-0.15 gain*more=-0.28 gain*plot=-0.05
  gain*safe=-0.1 gain*sure=-0.1 harm*plot=-0.23 harm*rescue=0.07 harm*study=-0.28 hype*harm=0.3
  hype*study=-0.16 lasting*ease=-0.05 lasting*gain=0.26 lasting*harm=-0.14 lasting*safe=0.1 lasting*stop=0.17
  lasting*sure=-0.1 lasting*undo=0.09 more*harm=0.27 more*plot=-0.08 more*safe=0.32 more*study=0.18
  none*ease=0.05 none*figure=0.16 none*gain=0.06 none*harm=0.59 none*over=0.18 none*sole=-0.05 none*sure=-0.07
  none*swift=0.11 over*harm=0.2 over*more=-0.12 over*safe=-0.14 over*study=0.05 own*ease=0.5 own*figure=0.24
  own*gain=0.54 own*hype=0.09 own*more=0.07 own*none=0.07 own*plot=-0.37 own*rescue=0.06 own*sole=-0.06
  own*stop=-0.11 own*study=0.19 own*sure=-0.36 own*swift=-0.11 own*treatment=0.42 own*undo=0.6
  people*all=-0.06 people*best=-0.2 people*figure=0.28 people*gain=0.33 people*harm=-0.55 people*hype=0.14
  people*lasting=0.06 people*more=-0.35 people*none=-0.41 people*over=0.08 people*plot=-0.11
  people*rescue=-0.12 people*safe=0.07 people*stop=0.17 people*study=-0.28 people*sure=-0.25 people*swift=0.09
  pitch*best=-0.21 pitch*ease=0.05 pitch*gain=-0.12 pitch*harm=0.53 pitch*hype=0.45 pitch*lasting=-0.2
  pitch*more=0.13 pitch*none=0.13 pitch*over=0.24 pitch*rescue=-0.09 pitch*safe=0.21 pitch*sole=-0.18
  pitch*study=0.32 pitch*sure=0.13 pitch*swift=-0.24 pitch*undo=0.42 profession*all=-0.26
  profession*best=-0.16 profession*figure=-0.05 profession*harm=0.28 profession*lasting=-0.11
  profession*more=0.07 profession*none=-0.25 profession*over=-0.06 profession*plot=0.06 profession*rescue=0.24
  profession*safe=0.09 profession*sole=0.15 profession*study=-0.06 profession*sure=0.17 profession*swift=0.28
  profession*undo=-0.27 safe*harm=0.18 safe*study=-0.18 settled*best=-0.15 settled*ease=-0.17
  settled*figure=0.1 settled*gain=-0.16 settled*harm=0.31 settled*lasting=-0.16 settled*more=-0.05
  settled*none=0.17 settled*over=-0.25 settled*plot=0.39 settled*safe=-0.24 settled*sole=-0.08
  settled*stop=0.14 settled*sure=-0.05 settled*swift=-0.07 settled*undo=-0.08 sole*harm=-0.14 stop*ease=-0.13
  stop*figure=-0.12 stop*gain=-0.08 stop*harm=0.07 stop*rescue=0.13 stop*study=0.22 sure*harm=-0.19
  swift*best=-0.2 swift*ease=-0.06 swift*gain=-0.07 swift*harm=-0.05 swift*more=-0.31 swift*over=0.16
  swift*undo=-0.14 this*all=-0.35 this*best=0.1 this*ease=-0.57 this*figure=-0.41 this*hype=0.15
  this*more=-0.3 this*none=-0.36 this*plot=-0.18 this*rescue=-0.26 this*sole=0.1 this*stop=-0.22
  this*study=0.22 this*sure=0.13 this*swift=-0.07 this*undo=0.23 treatment*best=-0.11
  treatment*condition=-0.35 treatment*ease=-0.11 treatment*figure=0.3 treatment*gain=0.09 treatment*harm=-0.05
  treatment*hype=0.07 treatment*lasting=0.07 treatment*more=0.36 treatment*none=-0.08 treatment*over=0.26
  treatment*plot=0.37 treatment*rescue=-0.23 treatment*safe=0.11 treatment*sole=0.12 treatment*stop=-0.13
  treatment*study=0.12 treatment*sure=0.15 treatment*swift=0.09 treatment*undo=-0.31 undo*figure=0.11
  undo*gain=-0.19 undo*harm=-0.26 undo*hype=-0.44 undo*more=0.06 undo*over=-0.12 undo*safe=0.13
  undo*stop=-0.07 undo*study=0.55 unproven*all=-0.07 unproven*best=-0.13 unproven*ease=-0.33
  unproven*figure=0.16 unproven*gain=0.22 unproven*harm=-0.25 unproven*hype=-0.28 unproven*more=0.12
  unproven*none=-0.28 unproven*over=0.17 unproven*rescue=0.21 unproven*safe=-0.06 unproven*sole=0.11
  unproven*stop=-0.14 unproven*study=0.06 unproven*sure=0.09 unproven*swift=0.07 unproven*undo=-0.11
  you*all=-0.21 you*best=0.11 you*figure=0.31 you*gain=-0.26 you*harm=0.28 you*hype=-0.3 you*lasting=-0.07
  you*more=0.24 you*none=0.11 you*over=-0.41 you*plot=-0.08 you*rescue=0.3 you*safe=0.38 you*sole=0.11
  you*stop=0.22 you*study=-0.1 you*sure=-0.12 you*swift=-0.07 you*undo=0.11`,
);

function read(table: string): ReadonlyMap<string, number> {
  return new Map(
    table.split(/\s+/).map((entry) => {
      const at = entry.lastIndexOf("=");
      return [entry.slice(0, at), Number(entry.slice(at + 1))] as const;
    }),
  );
}
