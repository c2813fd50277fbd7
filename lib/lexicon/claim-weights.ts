/**
 * How much each sign of a promise, and each two together in a sentence, speaks for a claim that a careful reader would
 * stop at: natural logarithms of odds. Written by scripts/fit-claims.ts from posts made for this project; how is in
 * docs/decisions/043-weighing-claims.md, what the names mean in lib/language/claim-features.ts. License: as the project.
 */
export const baseline = -2.63;

export const claimWeights: ReadonlyMap<string, number> = read(
  `!=-0.54 %=0.93 ^=i=-0.39 ^=in=-0.41 ^=it=-0.52 ^=my=-0.64 ^=our=-0.43 ^=the=0.18 ^all=0.60 ^can=0.54
  ^doubt=-0.53 ^own=0.52 ^settled=0.56 ^study=0.74 ^sure=0.83 ^teach=0.43 ^than=-0.41 ^this=0.44 ^time=-0.81
  ^treatment=-0.17 ^you=0.42 addressed=-1.50 all=0.33 all*do=0.23 and~=-0.19 any=-0.25 any*do=0.22 any*not=0.33
  any+=0.47 an~=-0.29 are~=-0.50 at~=-0.20 a~=-0.36 because~=0.58 best=0.80 be~=0.55 but~=-0.39 can=-1.11
  can*story=0.31 can+=-0.65 can~=0.28 care=0.31 care*cease=-0.40 care*do=-0.28 care*time=0.23 cease=0.15
  cease*than=-0.19 cease+=0.78 condition=0.35 condition*all=-0.24 condition*any=0.31 condition*blame=0.27
  condition*can=-0.33 condition*cease=0.44 condition*gain=0.22 condition*harm=-0.27 condition*over=0.52
  condition*stop=0.33 condition*story=-0.48 condition*study=-0.28 condition*than=0.36 condition*time=-0.15
  condition*top=-0.32 condition*turn=-0.22 condition+=0.38 digit=-0.33 do*cease=0.33 do*will=-0.33
  ease*can=-0.31 ease*good=0.29 even~=-0.55 figure=1.32 for~=-0.48 frame=2.37 frame:above=0.53
  frame:every=-0.48 from~=-0.46 gain=0.54 gain*can=-0.47 good*can=-0.38 good*cease=-0.32 good*do=0.22
  good*turn=0.29 good+=0.35 had~=0.55 harm=0.20 harm*can=0.17 harm*good=-0.51 harm*not=0.28 hedge=0.23 he~=0.50
  how~=-0.65 hype=0.56 if~=-0.43 in~=0.18 is~=-0.24 it~=0.38 i~=-0.80 lasting=1.07 len<5=0.64 len>25=-0.74
  like~=0.41 me~=-0.67 more=0.13 my~=-0.43 none=0.62 not=-0.34 of~=-0.36 on~=-0.12 or~=-0.89 our~=1.01
  over=0.63 own=-0.11 own*all=0.36 own*any=0.29 own*can=0.55 own*do=0.41 own*ease=0.48 own*gain=0.50
  own*not=0.32 own*story=0.31 own*time=-0.26 own*will=-0.44 own+=-0.40 people*all=-0.29 people*can=-0.54
  people*do=0.35 people*good=0.25 people*than=0.39 people*time=-0.34 people*turn=-0.27 people+=0.59
  pitch*can=0.42 pitch*do=-0.24 pitch*harm=0.38 pitch*not=0.39 pitch*time=-0.35 pitches=1.00 post:care=0.17
  post:condition=0.86 post:craft=-1.32 post:doubt=-0.40 post:hedge=-1.48 post:hedge3=-0.44 post:life=-0.59
  post:service=-0.51 post:settled=0.30 post:teach=-0.96 post:teach5=-0.58 post:treatment=0.12
  post:unproven=1.10 profession=0.27 profession*top=0.43 quote=-1.48 rescue=0.81 safe=0.98 service=-0.64
  settled*blame=0.38 settled*cease=0.34 settled*harm=0.25 settled*top=-0.44 sole=0.53 source=-1.65 stop=0.49
  stop*than=-0.60 story=-0.20 story*turn=-0.33 story+=-0.37 study=-0.33 study+=0.64 sure=0.90 swift=0.68
  teach=0.19 teach+=-1.14 than~=-0.56 that~=-0.22 their~=0.37 the~=0.18 this=0.25 this*cease=0.41
  this*good=-0.15 this*story=-0.34 this*turn=0.40 this*will=0.11 time*do=-0.14 time*story=0.55 time*turn=0.15
  time+=-0.59 top=-0.98 top+=0.55 to~=-0.51 treatment=0.33 treatment*can=0.24 treatment*condition=-0.32
  treatment*do=-0.19 treatment*story=-0.43 treatment*study=0.34 treatment*time=0.09 treatment*turn=0.36
  treatment*will=0.35 treatment+=0.12 turn=-0.23 turn+=-0.30 undo=1.14 unproven*time=0.37 unproven+=0.58
  was~=-0.75 what~=0.26 when~=0.58 why~=0.44 will=0.40 will+=0.92 will~=-0.29 you=0.73 you*can=0.10
  you*good=0.15 you*harm=0.28 you*not=-0.25 you*than=-0.65 your~=-0.27`,
);

function read(table: string): ReadonlyMap<string, number> {
  return new Map(
    table.split(/\s+/).map((entry) => {
      const at = entry.lastIndexOf("=");
      return [entry.slice(0, at), Number(entry.slice(at + 1))] as const;
    }),
  );
}
