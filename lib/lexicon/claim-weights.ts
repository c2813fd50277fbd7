/**
 * How much each sign of a promise, and each two together in a sentence, speaks for a claim that a careful reader would
 * stop at. Fitted by logistic regression on some 1,500 posts written for this project, half of them near misses, and
 * public health text; natural logarithms of odds, rounded. What they mean is in lib/language/claim-score.ts. License: as
 * the project. 2026-11-21.
 *
 * `sign+`: twice or more in the sentence. `post:sign`: anywhere in the post. `word~`: the plain word itself.
 * `^sign`: the sentence begins with it. `a*b`: both in the sentence.
 */
export const baseline = -2.73;

export const signWeights: ReadonlyMap<string, number> = read(
  `!=-0.47 %=0.48 a~=-0.36 after~=0.35 an~=-0.76 and~=-0.05 are~=-0.28 as~=0.31 at~=-0.55 be~=0.56
  because~=0.32 before~=-0.07 but~=-0.92 can~=-0.55 did~=0.33 do~=-0.18 does~=0.39 even~=-0.08 for~=-0.65
  from~=-0.4 get~=0.09 got~=-0.21 had~=0.44 has~=-0.05 have~=-0.07 he~=0.17 her~=0.19 him~=-0.39 his~=-0.71
  how~=-0.65 i~=-0.88 if~=-1.06 is~=-0.29 it~=0.51 just~=-0.13 like~=-0.09 me~=-1.07 my~=-0.6 not~=-0.85
  of~=-0.38 on~=-0.18 or~=-0.72 our~=0.85 she~=0.05 so~=0.53 still~=0.21 that~=-0.2 them~=-0.26 there~=-0.21
  they~=-0.27 this~=0.22 to~=-0.8 too~=0.14 until~=-0.16 us~=0.29 was~=-0.79 we~=0.1 were~=-0.09 what~=0.32
  when~=-0.32 why~=0.22 will~=0.05 with~=-0.21 without~=0.25 yet~=0.47 you~=-0.1 your~=-0.38 ?=-0.19 ^=a=-0.2
  ^=after=0.35 ^=an=0.76 ^=and=-0.15 ^=are=-0.07 ^=as=-0.28 ^=at=-0.05 ^=because=0.08 ^=before=-0.14
  ^=but=-0.05 ^=can=-0.3 ^=did=-0.06 ^=do=-0.06 ^=does=-0.4 ^=for=-0.55 ^=from=0.49 ^=get=-0.34 ^=got=0.12
  ^=he=0.5 ^=her=0.05 ^=his=-0.22 ^=how=0.29 ^=i=-0.31 ^=if=-0.21 ^=in=-0.38 ^=is=-0.09 ^=it=-1.12 ^=just=0.18
  ^=me=-0.09 ^=my=-0.23 ^=not=0.63 ^=our=-0.29 ^=so=-0.21 ^=still=0.34 ^=that=-0.17 ^=the=0.36 ^=there=-0.21
  ^=they=0.3 ^=this=-0.15 ^=to=-0.35 ^=when=1.15 ^=why=-0.34 ^=with=-0.14 ^=you=-0.13 ^=your=0.1 ^all=0.46
  ^any=-0.38 ^best=-0.42 ^blame=0.43 ^can=-0.21 ^care=0.08 ^cease=0.3 ^condition=0.16 ^craft=-0.33 ^do=0.35
  ^doubt=-1.01 ^ease=0.74 ^figure=0.24 ^gain=0.24 ^good=0.49 ^harm=-0.5 ^hedge=0.53 ^hype=0.29 ^life=0.38
  ^more=-0.13 ^none=0.26 ^over=0.36 ^own=0.77 ^people=0.06 ^plot=-0.2 ^profession=0.27 ^rescue=-0.36 ^safe=0.7
  ^service=0.14 ^settled=0.36 ^sole=0.34 ^stop=0.56 ^story=-0.08 ^study=1.16 ^sure=0.97 ^swift=0.44
  ^teach=0.41 ^than=-0.23 ^this=0.72 ^time=-0.72 ^top=-0.54 ^treatment=-0.07 ^turn=-0.06 ^undo=0.33
  ^unproven=0.83 ^will=-0.06 ^you=0.45 addressed=-1.91 all=0.96 best=0.94 best+=0.24 care=0.26 care+=0.47
  condition=0.59 condition+=0.15 craft+=-0.27 digit=-0.52 doubt=0.49 ease=-0.2 ease+=-0.05 figure=0.96
  frame=2.07 frame-outcome=0.28 frame-rank=1.52 frame-slander=0.85 frame-story=0.42 frame-study=0.37 gain=0.53
  gain+=0.08 harm=0.41 harm+=0.44 hedge=0.25 hedge+=-0.38 hype=0.15 lasting=0.75 len<5=0.49 len>25=-0.62
  life=0.42 life+=-0.24 more=0.25 more+=0.7 none=0.96 none+=0.42 over=0.8 own=-0.15 own+=-0.8 people=0.08
  people+=0.78 pitches=0.98 plot=0.51 plot+=0.17 post:care=0.16 post:condition=0.92 post:craft=-1.23
  post:craft3=-0.39 post:doubt=-0.74 post:doubt2=-0.05 post:hedge=-1.85 post:hedge3=-0.68 post:life=-0.86
  post:profession=-0.16 post:service=-1.13 post:settled=0.45 post:teach=-1.15 post:teach5=-1.29
  post:treatment=0.32 post:unproven=1.13 profession=0.35 profession+=-0.65 quote=-1.07 rescue=0.9 safe=1.1
  safe+=0.73 sells=0.09 service=-0.37 service+=0.3 settled+=-0.5 sole=0.45 source=-2.24 stop=0.46 stop+=0.62
  study=-0.21 study+=0.57 sure=0.79 sure+=0.19 swift=1.04 teach=0.25 teach+=-1.26 this=0.27 this+=0.21
  treatment=0.33 treatment+=-0.11 undo=0.85 unproven=0.23 unproven+=0.41 you=0.8 you+=-0.07`,
);

export const pairWeights: ReadonlyMap<string, number> = read(
  `all*best=0.05 all*ease=-0.05 all*figure=-0.09 all*harm=-0.42 all*hype=0.35 all*lasting=0.05 all*none=-0.1
  all*over=0.13 all*plot=0.18 all*sole=0.11 all*stop=0.05 all*study=-0.12 all*sure=0.28 all*undo=-0.05
  best*safe=0.09 care*all=-0.34 care*ease=-0.22 care*gain=-0.31 care*harm=-0.07 care*hype=0.07 care*more=0.26
  care*none=0.08 care*over=-0.18 care*plot=0.15 care*rescue=0.1 care*safe=0.12 care*sole=0.07 care*study=-0.27
  care*sure=0.07 care*swift=0.12 care*undo=-0.1 condition*all=-0.32 condition*best=0.31 condition*ease=-0.29
  condition*figure=0.19 condition*gain=0.4 condition*harm=-0.48 condition*hype=-0.14 condition*lasting=0.11
  condition*more=-0.33 condition*none=0.55 condition*over=0.16 condition*plot=0.23 condition*safe=-0.12
  condition*sole=0.07 condition*stop=0.28 condition*study=-0.46 condition*sure=0.28 condition*swift=0.16
  condition*undo=0.16 ease*best=-0.08 ease*figure=0.37 ease*gain=0.05 ease*harm=0.12 ease*more=0.2
  ease*over=-0.05 ease*rescue=-0.05 ease*safe=-0.08 gain*best=0.14 gain*figure=-0.05 gain*harm=-0.15
  gain*more=-0.3 gain*plot=-0.05 gain*safe=-0.1 gain*sure=-0.1 harm*figure=0.05 harm*plot=-0.23
  harm*rescue=0.07 harm*study=-0.28 hype*harm=0.3 hype*study=-0.16 lasting*ease=-0.05 lasting*gain=0.28
  lasting*harm=-0.12 lasting*safe=0.11 lasting*sure=-0.09 lasting*undo=0.09 more*harm=0.28 more*plot=-0.13
  more*safe=0.32 more*study=0.18 none*figure=0.17 none*gain=0.08 none*harm=0.55 none*over=0.19 none*sole=-0.05
  none*sure=-0.07 none*swift=0.12 over*harm=0.22 over*more=-0.12 over*safe=-0.14 over*study=0.05 own*ease=0.46
  own*figure=0.3 own*gain=0.54 own*hype=0.1 own*more=0.06 own*plot=-0.35 own*rescue=0.06 own*sole=-0.07
  own*stop=-0.12 own*study=0.19 own*sure=-0.36 own*swift=-0.15 own*treatment=0.42 own*undo=0.58
  people*best=-0.2 people*figure=0.31 people*gain=0.37 people*harm=-0.61 people*hype=0.14 people*more=-0.33
  people*none=-0.47 people*over=0.11 people*plot=-0.1 people*rescue=-0.11 people*safe=0.09 people*stop=0.2
  people*study=-0.26 people*sure=-0.24 people*swift=0.05 pitch*all=-0.05 pitch*best=-0.25 pitch*ease=0.07
  pitch*gain=-0.15 pitch*harm=0.52 pitch*hype=0.46 pitch*lasting=-0.19 pitch*more=0.08 pitch*none=0.18
  pitch*over=0.23 pitch*rescue=-0.1 pitch*safe=0.16 pitch*sole=-0.19 pitch*study=0.3 pitch*sure=0.12
  pitch*swift=-0.28 pitch*undo=0.41 profession*all=-0.23 profession*best=-0.21 profession*ease=-0.05
  profession*gain=-0.05 profession*harm=0.26 profession*lasting=-0.1 profession*more=0.09
  profession*none=-0.28 profession*over=-0.08 profession*plot=0.09 profession*rescue=0.25 profession*sole=0.15
  profession*study=-0.06 profession*sure=0.17 profession*swift=0.31 profession*undo=-0.27 safe*harm=0.13
  safe*study=-0.18 settled*best=-0.15 settled*ease=-0.16 settled*figure=0.11 settled*gain=-0.15
  settled*harm=0.32 settled*lasting=-0.16 settled*more=-0.09 settled*none=0.16 settled*over=-0.25
  settled*plot=0.36 settled*safe=-0.23 settled*sole=-0.08 settled*stop=0.14 settled*sure=-0.05
  settled*swift=-0.12 settled*undo=-0.07 sole*harm=-0.14 stop*ease=-0.12 stop*figure=-0.11 stop*gain=-0.08
  stop*harm=0.09 stop*rescue=0.11 stop*study=0.21 sure*harm=-0.18 swift*best=-0.2 swift*ease=-0.06
  swift*gain=-0.07 swift*more=-0.31 swift*over=0.17 swift*undo=-0.12 this*all=-0.29 this*ease=-0.59
  this*figure=-0.4 this*hype=0.17 this*lasting=0.05 this*more=-0.31 this*none=-0.32 this*plot=-0.19
  this*rescue=-0.25 this*sole=0.12 this*stop=-0.23 this*study=0.21 this*sure=0.13 this*swift=-0.05
  this*undo=0.24 treatment*best=-0.15 treatment*condition=-0.31 treatment*ease=-0.06 treatment*figure=0.26
  treatment*gain=0.08 treatment*hype=0.07 treatment*lasting=0.05 treatment*more=0.34 treatment*over=0.24
  treatment*plot=0.4 treatment*rescue=-0.24 treatment*safe=0.09 treatment*sole=0.12 treatment*stop=-0.16
  treatment*study=0.13 treatment*sure=0.13 treatment*swift=0.06 treatment*undo=-0.32 undo*figure=0.12
  undo*gain=-0.21 undo*harm=-0.25 undo*hype=-0.46 undo*more=0.06 undo*over=-0.13 undo*safe=0.13
  undo*stop=-0.07 undo*study=0.55 unproven*all=-0.08 unproven*best=-0.12 unproven*ease=-0.33
  unproven*figure=0.18 unproven*gain=0.21 unproven*harm=-0.24 unproven*hype=-0.3 unproven*lasting=-0.08
  unproven*more=0.12 unproven*none=-0.27 unproven*over=0.17 unproven*rescue=0.21 unproven*safe=-0.05
  unproven*sole=0.1 unproven*stop=-0.18 unproven*study=0.06 unproven*sure=0.1 unproven*swift=0.07
  unproven*undo=-0.12 you*all=-0.18 you*best=0.13 you*figure=0.25 you*gain=-0.26 you*harm=0.31 you*hype=-0.3
  you*lasting=-0.06 you*more=0.22 you*none=0.17 you*over=-0.41 you*plot=-0.13 you*rescue=0.31 you*safe=0.4
  you*sole=0.11 you*stop=0.23 you*study=-0.1 you*sure=-0.13 you*swift=-0.07 you*undo=0.11`,
);

function read(table: string): ReadonlyMap<string, number> {
  return new Map(
    table.split(/\s+/).map((entry) => {
      const at = entry.lastIndexOf("=");
      return [entry.slice(0, at), Number(entry.slice(at + 1))] as const;
    }),
  );
}
