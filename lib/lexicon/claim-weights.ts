/**
 * How much each sign of a promise, and each two together in a sentence, speaks for a claim that a careful reader would
 * stop at: natural logarithms of odds. Written by scripts/fit-claims.ts from posts made for this project; how is in
 * docs/decisions/043-weighing-claims.md, what the names mean in lib/language/claim-features.ts. License: as the project.
 */
export const baseline = -2.66;

export const claimWeights: ReadonlyMap<string, number> = read(
  `!=-0.56 %=0.94 ^=i=-0.34 ^=in=-0.39 ^=it=-0.55 ^=my=-0.65 ^=our=-0.48 ^=the=0.18 ^all=0.69 ^can=0.49 ^do=0.21
  ^doubt=-0.57 ^own=0.48 ^settled=0.61 ^study=0.77 ^sure=0.82 ^teach=0.44 ^than=-0.34 ^this=0.42 ^time=-0.78
  ^treatment=-0.31 ^unproven=0.33 ^you=0.43 addressed=-1.53 all=0.21 and~=-0.17 any=-0.23 any*can=-0.24
  any*do=0.23 any*not=0.33 any+=0.47 an~=-0.23 are~=-0.48 at~=-0.26 a~=-0.36 because~=0.58 best=0.80 be~=0.56
  but~=-0.41 can=-1.02 can*story=0.31 can+=-0.67 can~=0.22 care=0.32 care*cease=-0.45 care*do=-0.28
  care*time=0.20 cease=0.16 cease*than=-0.20 cease+=0.85 condition=0.33 condition*any=0.32 condition*blame=0.24
  condition*can=-0.31 condition*cease=0.50 condition*gain=0.23 condition*harm=-0.26 condition*not=-0.25
  condition*over=0.53 condition*stop=0.34 condition*story=-0.42 condition*study=-0.29 condition*than=0.34
  condition*time=-0.17 condition*top=-0.33 condition*turn=-0.23 condition+=0.40 digit=-0.35 do*cease=0.30
  do*will=-0.32 ease*can=-0.31 ease*good=0.28 even~=-0.56 figure=1.35 for~=-0.47 frame=2.41 frame:above=0.55
  frame:every=-0.53 from~=-0.48 gain=0.52 gain*can=-0.45 get~=0.20 good=-0.01 good*can=-0.40 good*cease=-0.27
  good*do=0.19 good*turn=0.26 good+=0.37 had~=0.72 harm=0.36 harm*good=-0.50 harm*not=0.26 hedge=0.17 he~=0.45
  how~=-0.63 hype=0.48 if~=-0.43 in~=0.18 is~=-0.23 it~=0.38 i~=-0.82 lasting=1.03 len<5=0.65 len>25=-0.71
  like~=0.44 me~=-0.68 more=0.12 my~=-0.44 none=0.62 not=-0.18 of~=-0.40 on~=-0.14 or~=-0.91 our~=1.03
  over=0.67 own=-0.17 own*all=0.39 own*any=0.28 own*can=0.49 own*do=0.39 own*ease=0.49 own*gain=0.51
  own*not=0.36 own*story=0.31 own*time=-0.25 own*undo=0.52 own*will=-0.43 own+=-0.40 people*can=-0.50
  people*do=0.38 people*good=0.20 people*story=-0.29 people*than=0.41 people*time=-0.32 people*turn=-0.25
  people+=0.59 pitch*can=0.46 pitch*time=-0.34 pitches=0.98 post:care=0.15 post:condition=0.86 post:craft=-1.35
  post:doubt=-0.31 post:hedge=-1.50 post:hedge3=-0.43 post:life=-0.55 post:service=-0.55 post:settled=0.31
  post:teach=-0.95 post:teach5=-0.59 post:treatment=0.15 post:unproven=1.06 profession=0.34 profession*top=0.40
  quote=-1.46 rescue=0.78 safe=0.96 service=-0.62 settled*blame=0.40 settled*cease=0.33 settled*harm=0.28
  settled*top=-0.44 sole=0.52 source=-1.66 stop=0.60 stop*than=-0.61 story=-0.12 story*turn=-0.35 story+=-0.33
  study=-0.38 study+=0.65 sure=0.95 swift=0.70 teach=0.19 teach+=-1.13 than~=-0.48 that~=-0.26 their~=0.37
  the~=0.22 this=0.31 this*cease=0.38 this*good=-0.15 this*story=-0.39 this*turn=0.41 time*story=0.49
  time*turn=0.13 time+=-0.62 top=-1.03 top+=0.55 to~=-0.54 treatment=0.28 treatment*can=0.24
  treatment*condition=-0.25 treatment*do=-0.27 treatment*harm=-0.20 treatment*own=0.19 treatment*story=-0.45
  treatment*study=0.32 treatment*time=0.11 treatment*turn=0.38 treatment*will=0.31 treatment+=0.16 turn=-0.21
  turn+=-0.24 undo=0.98 unproven*time=0.32 unproven+=0.64 was~=-0.66 what~=0.24 when~=0.61 will=0.48 will+=0.91
  will~=-0.37 you=0.71 you*can=0.09 you*good=0.20 you*harm=0.26 you*not=-0.21 you*than=-0.66 your~=-0.24`,
);

function read(table: string): ReadonlyMap<string, number> {
  return new Map(
    table.split(/\s+/).map((entry) => {
      const at = entry.lastIndexOf("=");
      return [entry.slice(0, at), Number(entry.slice(at + 1))] as const;
    }),
  );
}
