/**
 * How much each sign of a promise, and each two together in a sentence, speaks for a claim that a careful reader would
 * stop at: natural logarithms of odds. Written by scripts/fit-claims.ts from posts made for this project; how is in
 * docs/decisions/043-weighing-claims.md, what the names mean in lib/language/claim-features.ts. License: as the project.
 */
export const baseline = -2.60;

export const claimWeights: ReadonlyMap<string, number> = read(
  `!=-0.55 %=0.93 ^=i=-0.34 ^=in=-0.40 ^=it=-0.54 ^=my=-0.68 ^=our=-0.48 ^=the=0.21 ^all=0.59 ^can=0.54 ^do=0.16
  ^doubt=-0.54 ^own=0.51 ^settled=0.56 ^study=0.76 ^sure=0.81 ^teach=0.44 ^than=-0.36 ^this=0.44 ^time=-0.80
  ^treatment=-0.15 ^you=0.43 addressed=-1.50 all=0.39 and~=-0.19 any=-0.30 any*do=0.24 any*not=0.31 any+=0.44
  an~=-0.22 are~=-0.50 at~=-0.22 a~=-0.38 because~=0.57 best=0.80 be~=0.54 but~=-0.40 can=-1.06 can+=-0.66
  can~=0.25 care=0.32 care*cease=-0.44 care*do=-0.31 care*time=0.19 cease=0.16 cease*than=-0.19 cease+=0.75
  condition=0.35 condition*all=-0.28 condition*any=0.32 condition*blame=0.26 condition*can=-0.31
  condition*cease=0.45 condition*gain=0.24 condition*harm=-0.29 condition*over=0.52 condition*stop=0.31
  condition*story=-0.49 condition*study=-0.29 condition*than=0.36 condition*time=-0.17 condition*top=-0.31
  condition*turn=-0.20 condition+=0.41 digit=-0.35 do*cease=0.32 do*will=-0.32 ease*can=-0.31 ease*good=0.28
  even~=-0.57 figure=1.35 for~=-0.46 frame=2.40 frame:above=0.55 frame:every=-0.43 from~=-0.46 gain=0.54
  gain*can=-0.46 get~=0.18 good=-0.07 good*can=-0.38 good*cease=-0.30 good*do=0.20 good*turn=0.29 good+=0.38
  had~=0.54 harm=0.27 harm*can=0.18 harm*good=-0.50 harm*not=0.28 hedge=0.25 he~=0.50 how~=-0.64 hype=0.54
  if~=-0.45 in~=0.17 is~=-0.25 it~=0.39 i~=-0.82 lasting=1.05 len<5=0.64 len>25=-0.74 like~=0.42 me~=-0.68
  my~=-0.45 none=0.62 not=-0.37 not*story=0.32 of~=-0.37 on~=-0.12 or~=-0.91 our~=1.03 over=0.68 own=-0.18
  own*all=0.40 own*any=0.27 own*can=0.54 own*do=0.36 own*ease=0.50 own*gain=0.48 own*good=0.15 own*not=0.30
  own*story=0.34 own*time=-0.27 own*will=-0.43 own+=-0.40 people*can=-0.53 people*do=0.35 people*good=0.20
  people*than=0.36 people*time=-0.36 people*turn=-0.27 people+=0.57 pitch*can=0.43 pitch*not=0.36
  pitch*time=-0.35 pitches=0.97 post:care=0.15 post:condition=0.86 post:craft=-1.33 post:doubt=-0.40
  post:hedge=-1.49 post:hedge3=-0.45 post:life=-0.56 post:service=-0.51 post:settled=0.30 post:teach=-0.94
  post:teach5=-0.59 post:treatment=0.11 post:unproven=1.11 profession=0.30 profession*top=0.41 quote=-1.46
  rescue=0.84 safe=0.98 service=-0.62 settled*blame=0.38 settled*cease=0.34 settled*harm=0.25 settled*top=-0.43
  sole=0.51 source=-1.64 stop=0.58 stop*than=-0.60 story=-0.21 story*turn=-0.34 story+=-0.36 study=-0.35
  study+=0.63 sure=0.91 swift=0.67 teach=0.16 teach+=-1.12 than~=-0.52 that~=-0.20 their~=0.38 the~=0.19
  this=0.26 this*all=-0.28 this*cease=0.41 this*good=-0.14 this*story=-0.37 this*turn=0.40 this*will=0.11
  time*story=0.56 time*turn=0.13 time+=-0.57 top=-1.00 top+=0.56 to~=-0.52 treatment=0.28 treatment*can=0.23
  treatment*condition=-0.30 treatment*do=-0.25 treatment*own=0.19 treatment*story=-0.43 treatment*study=0.32
  treatment*time=0.11 treatment*turn=0.36 treatment*will=0.32 treatment+=0.12 turn=-0.22 turn+=-0.25 undo=1.15
  unproven*time=0.36 unproven+=0.59 was~=-0.75 what~=0.25 when~=0.62 why~=0.40 will=0.43 will+=0.91 will~=-0.31
  you=0.71 you*can=0.09 you*good=0.19 you*harm=0.24 you*not=-0.25 you*than=-0.66 your~=-0.27`,
);

function read(table: string): ReadonlyMap<string, number> {
  return new Map(
    table.split(/\s+/).map((entry) => {
      const at = entry.lastIndexOf("=");
      return [entry.slice(0, at), Number(entry.slice(at + 1))] as const;
    }),
  );
}
