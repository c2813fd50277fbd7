/**
 * How much each sign of a promise, and each two together in a sentence, speaks for a claim that a careful reader would
 * stop at. Fitted by logistic regression on some 1,500 posts written for this project, half of them near misses, and
 * public health text; natural logarithms of odds, rounded. What they mean is in lib/language/claim-score.ts. License: as
 * the project. 2026-11-21.
 *
 * `sign+`: twice or more in the sentence. `post:sign`: anywhere in the post. `word~`: the plain word itself.
 * `^sign`: the sentence begins with it. `a*b`: both in the sentence.
 */
export const baseline = -2.72;

export const signWeights: ReadonlyMap<string, number> = read(
  `!=-0.53 %=0.65 a~=-0.34 after~=0.32 an~=-0.82 and~=-0.25 are~=-0.05 as~=0.45 at~=-0.6 be~=0.77 because~=0.43
  but~=-0.75 by~=-0.2 can~=-0.62 did~=0.54 do~=0.06 does~=0.65 even~=-0.06 for~=-0.75 from~=-0.43 get~=0.32
  got~=-0.2 had~=0.4 has~=-0.05 have~=-0.06 he~=0.22 her~=0.12 here~=0.31 him~=-0.36 his~=-0.99 how~=-0.55
  i~=-0.89 if~=-1.13 in~=0.07 is~=-0.29 it~=0.43 just~=0.24 like~=0.05 me~=-1.15 my~=-0.62 not~=-0.79
  of~=-0.18 on~=-0.27 or~=-1 our~=0.68 she~=0.05 so~=0.4 still~=0.15 than~=0.25 that~=-0.27 their~=0.1
  them~=0.06 there~=-0.13 they~=-0.29 this~=0.43 to~=-0.68 too~=0.42 until~=-0.14 us~=0.26 was~=-0.64 we~=0.16
  were~=-0.08 what~=0.17 when~=-0.18 who~=-0.11 why~=0.37 will~=-0.15 with~=-0.25 without~=0.28 yet~=0.33
  you~=0.06 your~=-0.3 ?=-0.2 ^=a=0.2 ^=after=0.23 ^=an=0.67 ^=and=-0.11 ^=are=-0.07 ^=as=-0.23 ^=at=-0.1
  ^=before=-0.15 ^=can=-0.23 ^=did=-0.05 ^=do=-0.17 ^=does=-0.35 ^=for=-0.5 ^=from=0.42 ^=get=-0.29 ^=got=0.18
  ^=he=0.29 ^=her=0.16 ^=his=-0.17 ^=how=0.2 ^=i=-0.45 ^=if=-0.17 ^=in=-0.12 ^=is=-0.05 ^=it=-0.74 ^=me=-0.08
  ^=my=-0.34 ^=not=0.18 ^=our=-0.1 ^=so=-0.17 ^=that=-0.33 ^=the=0.23 ^=there=0.15 ^=they=0.3 ^=this=-0.05
  ^=to=-0.29 ^=we=-0.37 ^=what=-0.1 ^=when=0.73 ^=why=0.08 ^=with=-0.12 ^=you=-0.43 ^all=0.74 ^any=-0.45
  ^best=-0.32 ^blame=0.48 ^can=-0.07 ^care=0.08 ^cease=0.37 ^condition=0.2 ^craft=-0.18 ^doubt=-0.75
  ^ease=0.54 ^figure=0.21 ^gain=0.5 ^good=0.09 ^harm=-0.26 ^hedge=0.21 ^hype=0.27 ^lasting=-0.35 ^life=0.12
  ^more=0.1 ^none=0.19 ^not=-0.05 ^over=0.07 ^own=0.83 ^plot=-0.31 ^profession=0.26 ^rescue=-0.19 ^safe=0.44
  ^service=0.32 ^settled=0.52 ^sole=0.43 ^stop=0.13 ^study=1.12 ^sure=1.08 ^swift=0.41 ^teach=0.6 ^than=-0.13
  ^this=0.49 ^time=-0.8 ^top=-0.1 ^treatment=0.1 ^turn=-0.06 ^undo=0.16 ^unproven=0.78 ^you=0.64 all=1.03
  all+=0.09 best=1.08 care=0.33 care+=-0.09 condition=0.64 condition+=0.26 craft+=-0.17 digit=-0.61 doubt=0.25
  ease=-0.19 ease+=-0.18 figure=0.76 gain=0.46 gain+=0.21 harm=0.29 harm+=0.53 hedge=0.31 hedge+=-0.31
  hype=0.21 lasting=0.56 len<5=0.36 len>25=-0.74 life=0.3 more=0.38 more+=0.6 none=1.1 none+=0.26 over=0.99
  over+=-0.25 own+=-0.73 people=0.15 people+=0.64 pitches=1.08 plot=0.48 plot+=0.14 post:care=0.16
  post:condition=0.91 post:craft=-1.17 post:craft3=-0.25 post:doubt=-0.8 post:hedge=-1.78 post:hedge3=-0.6
  post:life=-0.77 post:profession=-0.07 post:service=-1.18 post:settled=0.43 post:teach=-1.15
  post:teach5=-1.09 post:treatment=0.19 post:unproven=1.06 profession=0.42 profession+=-0.26 quote=-1.24
  rescue=0.48 safe=1.04 safe+=0.74 sells=0.24 service=-0.22 service+=-0.52 settled+=-0.58 sole=0.67
  source=-2.21 stop=0.25 stop+=0.62 study+=0.84 sure=0.89 sure+=0.47 swift=0.8 teach=-0.12 teach+=-1.09
  this=0.25 this+=0.32 treatment=0.34 treatment+=-0.23 undo=0.78 unproven=0.37 unproven+=0.36 you=0.68
  you+=0.09`,
);

export const pairWeights: ReadonlyMap<string, number> = read(
  `all*ease=-0.08 all*figure=0.16 all*harm=-0.35 all*hype=0.28 all*none=-0.11 all*over=0.05 all*plot=0.11
  all*sole=0.05 all*study=-0.16 all*swift=-0.05 best*safe=0.1 care*all=-0.2 care*best=-0.05 care*ease=-0.22
  care*figure=0.08 care*gain=-0.16 care*harm=0.12 care*hype=0.07 care*more=0.19 care*none=0.17 care*over=-0.17
  care*plot=0.15 care*rescue=0.12 care*safe=0.16 care*sole=0.08 care*study=-0.26 care*sure=-0.05
  care*swift=0.12 care*undo=-0.05 condition*all=-0.19 condition*best=0.46 condition*figure=0.11
  condition*gain=0.26 condition*harm=-0.47 condition*hype=-0.12 condition*lasting=0.23 condition*more=-0.18
  condition*none=0.55 condition*over=0.25 condition*plot=0.17 condition*rescue=-0.12 condition*safe=-0.09
  condition*stop=0.17 condition*study=-0.42 condition*sure=0.31 condition*swift=0.18 condition*undo=0.13
  ease*best=-0.06 ease*figure=0.13 ease*gain=0.3 ease*more=-0.05 ease*rescue=-0.05 ease*safe=-0.08
  ease*study=0.11 ease*sure=0.1 gain*best=0.15 gain*figure=-0.1 gain*harm=-0.27 gain*more=-0.36
  gain*safe=-0.11 gain*study=-0.08 harm*plot=-0.1 harm*study=-0.27 hype*harm=0.25 hype*study=-0.14
  lasting*gain=0.48 lasting*more=-0.08 lasting*over=-0.16 lasting*rescue=0.12 lasting*safe=-0.05
  lasting*stop=0.15 lasting*study=0.08 lasting*sure=-0.09 lasting*swift=-0.06 more*figure=-0.17 more*harm=0.11
  more*safe=0.31 more*study=0.09 none*ease=0.05 none*figure=0.09 none*gain=0.07 none*harm=0.39
  none*lasting=0.17 none*over=0.11 none*plot=-0.06 none*study=-0.06 none*swift=0.1 over*harm=0.15
  over*safe=-0.11 over*study=0.05 own*all=0.15 own*best=0.26 own*ease=0.11 own*figure=0.1 own*gain=0.56
  own*harm=0.11 own*hype=0.06 own*lasting=0.09 own*more=-0.15 own*none=0.16 own*plot=-0.24 own*rescue=0.05
  own*safe=-0.08 own*sole=0.14 own*stop=-0.05 own*study=-0.08 own*sure=-0.32 own*swift=-0.11
  own*treatment=0.26 own*undo=0.52 people*best=-0.11 people*ease=-0.05 people*figure=0.21 people*gain=0.14
  people*harm=-0.58 people*hype=0.12 people*lasting=0.08 people*more=-0.24 people*none=-0.32 people*over=0.34
  people*plot=-0.1 people*rescue=-0.09 people*safe=0.11 people*sole=0.08 people*stop=0.21 people*study=-0.19
  people*sure=-0.21 people*swift=0.05 pitch*all=-0.08 pitch*best=-0.1 pitch*ease=0.27 pitch*gain=0.05
  pitch*harm=0.45 pitch*hype=0.33 pitch*more=0.15 pitch*none=0.17 pitch*over=0.19 pitch*plot=0.06
  pitch*sole=-0.17 pitch*stop=-0.05 pitch*study=0.16 pitch*swift=-0.31 pitch*undo=0.33 plot*rescue=0.07
  profession*all=-0.28 profession*ease=-0.05 profession*gain=-0.2 profession*harm=0.25
  profession*lasting=-0.21 profession*more=0.05 profession*none=-0.11 profession*over=-0.13
  profession*plot=0.09 profession*rescue=0.2 profession*safe=0.1 profession*sole=0.3 profession*study=-0.13
  profession*swift=0.18 profession*undo=-0.15 safe*study=-0.15 settled*all=-0.15 settled*best=-0.19
  settled*ease=-0.09 settled*figure=0.18 settled*gain=-0.11 settled*harm=0.3 settled*lasting=-0.18
  settled*more=-0.1 settled*none=0.16 settled*over=-0.19 settled*plot=0.39 settled*safe=-0.26
  settled*sole=-0.17 settled*swift=-0.06 sole*harm=-0.08 stop*figure=-0.08 stop*rescue=0.11 stop*study=0.24
  study*plot=0.06 sure*harm=-0.11 sure*study=0.05 swift*best=-0.19 swift*ease=-0.05 swift*figure=0.07
  swift*gain=-0.05 swift*harm=-0.07 swift*more=-0.2 swift*over=0.1 swift*undo=-0.06 this*all=-0.36
  this*best=0.09 this*ease=-0.39 this*figure=-0.32 this*gain=0.11 this*harm=-0.15 this*hype=0.23
  this*lasting=0.18 this*more=-0.25 this*none=-0.36 this*plot=-0.12 this*rescue=-0.09 this*sole=0.2
  this*stop=-0.11 this*study=0.32 this*sure=0.12 this*undo=0.36 treatment*all=-0.07 treatment*best=0.1
  treatment*condition=-0.32 treatment*figure=0.25 treatment*gain=0.06 treatment*harm=0.1 treatment*lasting=0.2
  treatment*more=0.43 treatment*none=0.09 treatment*over=0.2 treatment*plot=0.37 treatment*rescue=-0.1
  treatment*safe=0.11 treatment*sole=-0.09 treatment*study=0.14 treatment*sure=0.07 treatment*swift=0.09
  treatment*undo=-0.36 undo*figure=0.07 undo*gain=-0.11 undo*harm=-0.23 undo*hype=-0.37 undo*more=0.13
  undo*over=-0.14 undo*plot=0.05 undo*safe=0.13 undo*stop=-0.05 undo*study=0.44 unproven*all=-0.1
  unproven*best=-0.06 unproven*ease=-0.21 unproven*figure=0.18 unproven*gain=0.16 unproven*hype=-0.31
  unproven*lasting=0.15 unproven*none=-0.17 unproven*over=0.11 unproven*plot=0.05 unproven*rescue=0.07
  unproven*stop=-0.12 unproven*study=-0.06 unproven*swift=0.09 unproven*undo=-0.07 you*all=-0.21
  you*ease=-0.11 you*figure=0.11 you*gain=-0.44 you*harm=0.09 you*hype=-0.23 you*lasting=0.05 you*none=0.05
  you*over=-0.39 you*plot=-0.06 you*rescue=0.06 you*safe=0.37 you*sole=0.13 you*stop=0.16 you*swift=-0.14
  you*undo=0.11`,
);

function read(table: string): ReadonlyMap<string, number> {
  return new Map(
    table.split(/\s+/).map((entry) => {
      const at = entry.lastIndexOf("=");
      return [entry.slice(0, at), Number(entry.slice(at + 1))] as const;
    }),
  );
}
